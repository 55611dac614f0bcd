// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// frames RATIO: the whole window with 10,000 sessions at that device pixel ratio. For cards, rows
// and wall it prints "frames P99 SCROLL PLAIN": ms of CPU that the slowest of 100 frames takes
// while 1,000 sessions a second get a heartbeat, the same while it is scrolled, and that of a
// window that is filled with one colour. Then "memory KB" a session over the window without any.
#include "tests/bench/living_fleet.h"
#include "tests/bench/measure.h"
#include "ui/board/board_view.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 10'000;
constexpr QSize windowSize(1440, 900);

class Nobody final : public MonitorCommands {
public:
    void reconnect(const QList<SessionId> &) override {}
    void pause(const QList<SessionId> &) override {}
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &) override {}
    void sendText(const SessionId &, const QString &) override {}
};

/// Times what is painted: each round of updates of a window comes as one such event.
class FrameTimer final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const auto began = Bench::cpuOfThread();
        const bool done = QApplication::notify(receiver, event);
        frames.push_back((Bench::cpuOfThread() - began).count() / 1'000);
        m_inside = false;
        return done;
    }

    std::vector<double> frames; ///< ms

private:
    bool m_inside = false;
};

class PlainWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(0x10, 0x18, 0x28));
    }
};

double p99(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(static_cast<double>(values.size()) * .99));
    return values[std::min(values.size(), rank) - 1];
}

void spin(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Down the board and up again, at 30 lines a second.
std::vector<double> scrolled(BoardView &board)
{
    std::vector<double> times;
    QScrollBar &bar = *board.verticalScrollBar();
    int step = 48;
    for (int i = 0; i < 200; ++i) {
        if (bar.value() + step > bar.maximum() || bar.value() + step < 0)
            step = -step;
        const auto began = Bench::cpuOfThread();
        bar.setValue(bar.value() + step);
        board.viewport()->repaint();
        times.push_back((Bench::cpuOfThread() - began).count() / 1'000);
        QCoreApplication::processEvents(); // the heartbeats of the meantime
    }
    return times;
}

std::vector<double> filled()
{
    PlainWindow plain;
    plain.resize(windowSize);
    plain.show();
    spin(200ms);
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const auto began = Bench::cpuOfThread();
        plain.repaint();
        times.push_back((Bench::cpuOfThread() - began).count() / 1'000);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", argc > 1 ? argv[1] : "1");
    FrameTimer app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    SessionStore store(nullptr, Bench::systemNow);
    Nobody commands;
    MainWindow window(store, commands, theme);
    window.resize(windowSize);
    window.show();
    spin(500ms);
    const double empty = Bench::residentKilobytes();
    {
        Bench::LivingFleet fleet(
            sessions); // its own sessions are the engine's, and are not counted
        const double before = Bench::residentKilobytes();
        store.setServices(fleet.settings());
        store.apply(fleet.startAll());
        auto &board = *window.findChild<BoardView *>();
        for (const Density density : {Density::Cards, Density::Rows, Density::Wall}) {
            board.setDensity(density);
            spin(500ms);
            const Bench::Fire fire(fleet, store);
            spin(300ms);
            app.frames.clear();
            spin(4s);
            const double painted = p99(app.frames);
            std::printf("frames %.3f %.3f %.3f\n", painted, p99(scrolled(board)), p99(filled()));
            std::fflush(stdout);
        }
        std::printf("memory %.1f\n",
                    (Bench::residentKilobytes() - std::max(before, empty)) / sessions);
        std::fflush(stdout);
    }
    return 0;
}
