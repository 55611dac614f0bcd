// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board with 10,000 sessions as cards, rows and wall: a full repaint against filling the same
// area with one colour, and the CPU of the user interface's thread while 1,000 sessions a second
// get a heartbeat.
#include "models/item/session_store.h"
#include "tests/bench/living_fleet.h"
#include "tests/bench/measure.h"
#include "ui/board/board_view.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 10'000;
constexpr int rounds = 5;
constexpr QSize size(1280, 800);

class Plain final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(0x10, 0x18, 0x28));
    }
};

double repaint(QWidget &widget)
{
    constexpr int times = 40;
    const auto began = Bench::cpuOfThread();
    for (int i = 0; i < times; ++i)
        widget.repaint();
    return (Bench::cpuOfThread() - began).count() / times / 1'000;
}

void spin(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// CPU of this thread in percent of a core, while it runs its loop.
double share(milliseconds time)
{
    const auto began = Bench::cpuOfThread();
    const auto wall = std::chrono::steady_clock::now();
    spin(time);
    const Bench::Microseconds took = std::chrono::steady_clock::now() - wall;
    return (Bench::cpuOfThread() - began) / took * 100;
}

double shareUnderFire(Bench::LivingFleet &fleet, SessionStore &store)
{
    const Bench::Fire fire(fleet, store);
    spin(300ms);
    return share(2s);
}

double plainShare(QWidget &plain)
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &plain, qOverload<>(&QWidget::update));
    timer.start(33ms);
    return share(1s);
}

struct Form {
    Density density;
    const char *repaint; ///< name of the bench
    const char *changes;
};

void measure(const Form &form, Bench::LivingFleet &fleet, SessionStore &store, Theme &theme)
{
    BoardView board(store, theme);
    board.setDensity(form.density);
    board.resize(size);
    board.show();
    Plain plain;
    plain.resize(size);
    plain.show();
    spin(500ms);
    Bench::Rounds painting;
    Bench::Rounds updating;
    for (int i = 0; i < rounds; ++i) {
        painting.add(repaint(*board.viewport()), repaint(plain));
        updating.add(shareUnderFire(fleet, store), plainShare(plain));
    }
    Bench::Report report;
    report.bench = form.repaint;
    report.unit = "ms of CPU, whole board at 1280x800";
    report.against = "fillRect of the same area";
    report.goal = form.density == Density::Cards ? 8 : 4;
    report.goalIsOurs = form.density != Density::Cards; // ui/SPEC 4.5: 4 ms a frame
    print(report, painting);
    report = {};
    report.bench = form.changes;
    report.unit = "% of a core, user interface's thread";
    report.against = "fillRect of a whole window 30 times a second";
    report.goal = 2;
    report.goalIsOurs = true;
    print(report, updating);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    Bench::LivingFleet fleet(sessions);
    SessionStore store(nullptr, Bench::systemNow);
    store.setServices(fleet.settings());
    store.apply(fleet.startAll());
    for (const Form &form : {Form{Density::Cards, "board_repaint_10000", "board_1000_changes"},
                             Form{Density::Rows, "rows_repaint_10000", "rows_1000_changes"},
                             Form{Density::Wall, "wall_repaint_10000", "wall_1000_changes"}})
        measure(form, fleet, store, theme);
    return 0;
}
