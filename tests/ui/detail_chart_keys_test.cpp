// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts without a mouse: every heartbeat can be reached, is read out, and Tab leaves again.
#include "tests/ui/detail_scene.h"
#include "tests/ui/no_commands.h"
#include "ui/actions/action_table.h"
#include "ui/card/card_view.h"
#include "ui/detail/latency_chart.h"
#include "ui/detail/session_detail.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Pulse;

namespace {

QString valueOf(QWidget *chart)
{
    return QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Value);
}

} // namespace

class DetailChartKeysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsGoFromBeatToBeat();
    void homeAndEndBringIntoSight();
    void controlAndShiftPan();
    void plusAndMinusZoomAtTheCrosshair();
    void zeroAndEscapeFollowAgain();
    void allChartsPointAtTheSameMoment();
    void tabLeaves();
    void answersAreReadToo();
    void theKeysAreTold();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] const BeatLog &beats() const { return m_store->at(0).beats; }
    [[nodiscard]] double span() const { return m_chart->to() - m_chart->from(); }

    Theme m_theme;
    NoCommands m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<SessionDetail> m_detail;
    LatencyChart *m_chart = nullptr;
    QPushButton *m_live = nullptr;
};

void DetailChartKeysTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Scene::now(); });
    Scene::fill(*m_store);
    m_detail = std::make_unique<SessionDetail>(*m_store, m_commands, m_theme);
    m_detail->resize(1200, 860);
    m_detail->showSession(m_store->at(0).id);
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    m_detail->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    m_chart = find<LatencyChart>("detail.latencyChart");
    m_live = find<QPushButton>("detail.live");
    m_chart->setFocus(Qt::TabFocusReason);
    QVERIFY(m_chart->hasFocus());
}

void DetailChartKeysTest::cleanup()
{
    m_detail.reset();
    m_store.reset();
}

void DetailChartKeysTest::arrowsGoFromBeatToBeat()
{
    QCOMPARE(valueOf(m_chart), QString());
    const int newest = beats().size() - 1;
    QTest::keyClick(m_chart, Qt::Key_Left);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(newest)));
    for (int i = 1; i <= 30; ++i) {
        QTest::keyClick(m_chart, Qt::Key_Left);
        QCOMPARE(valueOf(m_chart), beatTip(beats().at(newest - i)));
    }
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(newest - 29)));
    QVERIFY(m_live->isChecked()); // to look is not to hold
    // A screen reader hears it before the summary of the curve.
    QVERIFY(m_chart->accessibleDescription().startsWith(valueOf(m_chart) + QLatin1String(". ")));
    m_live->setFocus();
    QCOMPARE(valueOf(m_chart), QString());
    QVERIFY(!m_chart->accessibleDescription().isEmpty());
}

void DetailChartKeysTest::homeAndEndBringIntoSight()
{
    QTest::keyClick(m_chart, Qt::Key_Plus);
    QTest::keyClick(m_chart, Qt::Key_Home);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(0)));
    const double first = std::chrono::duration<double>(beats().at(0).at.mono).count();
    QVERIFY(m_chart->from() <= first && first <= m_chart->to());
    QTest::keyClick(m_chart, Qt::Key_Left); // there is nothing before
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(0)));
    QTest::keyClick(m_chart, Qt::Key_End);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(beats().size() - 1)));
    const double last =
        std::chrono::duration<double>(beats().at(beats().size() - 1).at.mono).count();
    QVERIFY(m_chart->from() <= last && last <= m_chart->to());
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(beats().size() - 1)));
}

void DetailChartKeysTest::controlAndShiftPan()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_chart, Qt::Key_Plus); // so that there is room on both sides
    const double from = m_chart->from();
    const double wide = span();
    QTest::keyClick(m_chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_chart->from(), from - wide / 4);
    QTest::keyClick(m_chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_chart->from(), from);
    QCOMPARE(span(), wide);
    QCOMPARE(valueOf(m_chart), QString()); // to move along the time points at nothing
}

void DetailChartKeysTest::plusAndMinusZoomAtTheCrosshair()
{
    const double wide = span();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_chart, Qt::Key_Left);
    const double at =
        std::chrono::duration<double>(beats().at(beats().size() - 12).at.mono).count();
    const double part = (at - m_chart->from()) / wide;
    QTest::keyClick(m_chart, Qt::Key_Plus);
    QVERIFY(span() < wide * 0.75);
    QVERIFY(std::abs((at - m_chart->from()) / span() - part) < 0.01);
    QVERIFY(!m_live->isChecked());
    const double close = span();
    QTest::keyClick(m_chart, Qt::Key_Minus);
    QVERIFY(span() > close);
    const double before = span();
    QTest::keyClick(m_chart, Qt::Key_Plus, Qt::ControlModifier); // the size of the text
    QCOMPARE(span(), before);
}

void DetailChartKeysTest::zeroAndEscapeFollowAgain()
{
    const double wide = span();
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Escape}) {
        QTest::keyClick(m_chart, Qt::Key_Left);
        QTest::keyClick(m_chart, Qt::Key_Plus);
        QVERIFY(!m_live->isChecked());
        QTest::keyClick(m_chart, key);
        QVERIFY(m_live->isChecked());
        QCOMPARE(span(), wide);
        QCOMPARE(valueOf(m_chart), QString());
    }
    // With nothing to leave Escape is not taken: it leads back to all sessions.
    const QSignalSpy back(m_detail.get(), &SessionDetail::backRequested);
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void DetailChartKeysTest::allChartsPointAtTheSameMoment()
{
    auto *jitter = find<TimeChart>("detail.jitter.chart");
    auto *clock = find<TimeChart>("detail.clock.chart");
    QTest::keyClick(m_chart, Qt::Key_Left);
    const QString time = valueOf(m_chart).section(QLatin1Char(','), 0, 0);
    QVERIFY(valueOf(jitter).startsWith(time + QLatin1String(", ")));
    QVERIFY(valueOf(clock).startsWith(time + QLatin1String(", ")));
    jitter->setFocus(Qt::TabFocusReason);
    QTest::keyClick(jitter, Qt::Key_Left);
    QTest::keyClick(jitter, Qt::Key_Left);
    QCOMPARE(valueOf(m_chart), beatTip(beats().at(beats().size() - 2)));
}

void DetailChartKeysTest::tabLeaves()
{
    QTest::keyClick(m_chart, Qt::Key_Tab);
    QVERIFY(!m_chart->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_chart->hasFocus());
    QTest::keyClick(m_chart, Qt::Key_Backtab);
    QVERIFY(!m_chart->hasFocus());
}

void DetailChartKeysTest::answersAreReadToo()
{
    m_detail->openTab(SessionDetail::Tab::Health);
    auto *chart = find<TimeChart>("detail.response.chart");
    const auto &answers = m_store->at(0).answers;
    QVERIFY(answers.size() > 2);
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Home);
    const QString first = valueOf(chart);
    QVERIFY2(first.contains(QLatin1String(" ms")), qPrintable(first));
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(!valueOf(chart).isEmpty() && valueOf(chart) != first);
    const double wide = chart->to() - chart->from();
    QTest::keyClick(chart, Qt::Key_Plus);
    QVERIFY(chart->to() - chart->from() < wide);
    QTest::keyClick(chart, Qt::Key_0);
    QCOMPARE(chart->to() - chart->from(), wide);
    QCOMPARE(valueOf(chart), QString());
}

void DetailChartKeysTest::theKeysAreTold()
{
    const auto keys = [](ActionId id) {
        return actionKeys(actionRow(id));
    };
    QCOMPARE(keys(ActionId::ChartMove), (QList<QKeySequence>{Qt::Key_Left, Qt::Key_Right}));
    QCOMPARE(keys(ActionId::ChartEnds), (QList<QKeySequence>{Qt::Key_Home, Qt::Key_End}));
    QCOMPARE(keys(ActionId::ChartPan),
             (QList<QKeySequence>{Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}));
    QCOMPARE(keys(ActionId::ChartZoom), (QList<QKeySequence>{Qt::Key_Plus, Qt::Key_Minus}));
    QCOMPARE(keys(ActionId::ChartReset), QList<QKeySequence>{Qt::Key_0});
}

QTEST_MAIN(DetailChartKeysTest)
#include "detail_chart_keys_test.moc"
