// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// S1-42: a session's page tells its uptime of 24 hours, 7 and 30 days with how much was watched,
// and the uptime of before the start counts on the board.
#include "detail_scene.h"
#include "models/history/quarter.h"
#include "tests/ui/no_commands.h"
#include "ui/detail/day_blocks.h"
#include "ui/detail/session_detail.h"
#include "ui/detail/uptime_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const SessionId relay{QStringLiteral("discord-relay")};

/// 30 days: three bad ones, two that nobody watched, today half over.
UptimeHistory pastMonth(milliseconds now)
{
    QList<QuarterRollup> quarters;
    QList<milliseconds> starts;
    const qint64 today = quarterOf(now) - 48;
    for (int day = 0; day < 30; ++day) {
        const qint64 first = today - (29 - day) * quartersOfDay;
        starts.append(quarterBegin(first));
        if (day == 3 || day == 4)
            continue;
        const Status bad = day == 9    ? Status::Warning
                           : day == 20 ? Status::Offline
                           : day == 29 ? Status::Critical
                                       : Status::Healthy;
        for (qint64 quarter = first; quarter < first + quartersOfDay; ++quarter) {
            if (quarterBegin(quarter) >= now)
                break;
            Rollup sum;
            sum.add(Status::Healthy, false, 10min);
            sum.add(bad, bad != Status::Healthy && bad != Status::Warning, 5min);
            sum.failures = sum.down > 0ms && quarter == first ? 1 : 0;
            quarters.append({quarter, sum});
        }
    }
    return uptimeHistory(quarters, now, starts, starts.constFirst());
}

} // namespace

class UptimePanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsClaimedBeforeAnythingIsKnown();
    void threeWindowsAreTold();
    void figuresAreNeverCut();
    void everyDayIsTold();
    void wordsOfFailures();
    void theBoardCountsWhatWasBefore();
    void goalIsJudgedByTheMonth();
    void repairIsComparedWithTheMonth();

private:
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_detail->findChild<QLabel *>(QString::fromLatin1(name));
    }
    Theme m_theme;
    NoCommands m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<SessionDetail> m_detail;
};

void UptimePanelTest::init()
{
    m_detail.reset();
    m_store = std::make_unique<SessionStore>(nullptr, Scene::now);
    Scene::fill(*m_store);
    m_detail = std::make_unique<SessionDetail>(*m_store, m_commands, m_theme);
    m_detail->resize(1216, 900);
    m_detail->showSession(relay);
    m_detail->show();
}

void UptimePanelTest::nothingIsClaimedBeforeAnythingIsKnown()
{
    for (const char *name : {"detail.uptime.day", "detail.uptime.week", "detail.uptime.month"}) {
        QCOMPARE(label(name)->text(), QStringLiteral("—"));
        QCOMPARE(label(name)->toolTip(), QStringLiteral("Not watched in this time. There is no "
                                                        "history of this session yet."));
    }
    QCOMPARE(label("detail.uptimeSummary")->text(), QStringLiteral("not watched yet"));
}

void UptimePanelTest::threeWindowsAreTold()
{
    m_store->setHistory(relay, pastMonth(Scene::now().wall));
    QTRY_COMPARE(label("detail.uptime.day")->text(), QStringLiteral("82.98 %"));
    QCOMPARE(label("detail.uptime.week")->text(), QStringLiteral("97.56 %"));
    const QString month = label("detail.uptime.month")->toolTip();
    QVERIFY2(month.startsWith(QLatin1String("Watched 27 d 12 h of 29 d 23 h (91.")),
             qPrintable(month));
    QVERIFY2(month.contains(QLatin1String("Down 12 h 5 m in 2 failures: 6 h 2 m to repair")),
             qPrintable(month));
    QVERIFY2(month.contains(QLatin1String("History reaches back to ")), qPrintable(month));
    QCOMPARE(label("detail.uptimeSummary")->text(),
             QStringLiteral("12 h 5 m down in 2 failures · watched 27 d 12 h of 30 days"));
    QCOMPARE(label("detail.uptime.day")->accessibleName(),
             QStringLiteral("Uptime, 24 hours: 82.98 %"));
}

void UptimePanelTest::figuresAreNeverCut()
{
    m_store->setHistory(relay, pastMonth(Scene::now().wall));
    QTRY_COMPARE(label("detail.uptime.week")->text(), QStringLiteral("97.56 %"));
    for (const int width : {1216, 900, 720}) {
        m_detail->resize(width, 900);
        QCoreApplication::sendPostedEvents(); // the layout follows
        for (const char *name : {"detail.uptime.day", "detail.uptime.week", "detail.uptime.month"})
            QVERIFY2(label(name)->width() >= label(name)->sizeHint().width(),
                     qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(width)));
        const int room = label("detail.uptimeSummary")->width();
        QVERIFY2(width < 1216 || room >= label("detail.uptimeSummary")->sizeHint().width(),
                 qPrintable(QString::number(room)));
    }
}

void UptimePanelTest::everyDayIsTold()
{
    m_store->setHistory(relay, pastMonth(Scene::now().wall));
    auto *days = m_detail->findChild<DayBlocks *>();
    QTRY_COMPARE(days->accessibleDescription(),
                 QStringLiteral("The worst status of each of the last 30 days: critical 1, offline "
                                "1, warning 1, healthy 25, not watched 2."));
    const DayBlocksGeometry geometry = days->geometryNow();
    QCOMPARE(geometry.days, 30);
    QCOMPARE(geometry.block(29).right(), days->width() - 1);
    QVERIFY(geometry.block(0).right() < geometry.block(1).left());
    for (int day = 0; day < 30; ++day)
        QCOMPARE(geometry.dayAt(geometry.block(day).center()), day);
    QCOMPARE(geometry.dayAt({-1, 5}), -1);
    QCOMPARE(geometry.dayAt({5, geometry.height}), -1);
    const auto tipAt = [days](QPoint point) {
        QHelpEvent help(QEvent::ToolTip, point, days->mapToGlobal(point));
        QApplication::sendEvent(days, &help);
        return QToolTip::text();
    };
    QVERIFY(tipAt(geometry.block(4).center()).endsWith(QLatin1String(": not watched")));
    QVERIFY2(tipAt(geometry.block(20).center())
                 .contains(QLatin1String(": 66.66 % up. Watched 24 h of 24 h (100 %).")),
             qPrintable(tipAt(geometry.block(20).center())));
    // The worst three stand out by colour from the others and from one another.
    QImage picture(days->size(), QImage::Format_RGB32);
    days->render(&picture);
    const auto colourOf = [&](int day) {
        return picture.pixel(geometry.block(day).topLeft() + QPoint(4, 4));
    };
    const QSet<QRgb> seen{colourOf(0), colourOf(3), colourOf(9), colourOf(20), colourOf(29)};
    QCOMPARE(seen.size(), 5);
}

void UptimePanelTest::wordsOfFailures()
{
    UptimeRange range{0ms, 24h, {}};
    range.sum.add(Status::Healthy, false, 12h);
    QCOMPARE(UptimeWords::summary(range), QStringLiteral("never down · watched 12 h of 30 days"));
    range.sum.add(Status::Offline, true, 1h); // was down when the watch began
    QCOMPARE(UptimeWords::summary(range), QStringLiteral("1 h down · watched 13 h of 30 days"));
    range.sum.failures = 1;
    QVERIFY(UptimeWords::tip(range, std::nullopt, 0ms)
                .contains(QLatin1String("Down 1 h in one failure.")));
}

void UptimePanelTest::theBoardCountsWhatWasBefore()
{
    const auto uptime = [this](const QString &id) {
        return m_store->at(m_store->rowOf({id})).state.uptime;
    };
    const UptimeCount before = uptime(relay.value);
    QSignalSpy changed(m_store.get(), &SessionStore::changed);
    m_store->setPastUptime({{relay, {2h, 1h}}, {{QStringLiteral("unknown")}, {1h, 1h}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(uptime(relay.value).up, before.up + 2h);
    SessionUpdate update;
    update.id = relay;
    update.state = m_store->at(m_store->rowOf(relay)).state;
    update.state.uptime = {10min, 0ns}; // as the engine counts, since the start
    m_store->apply({update});
    QCOMPARE(uptime(relay.value), (UptimeCount{2h + 10min, 1h}));
    m_store->setPastUptime({}); // another file
    QCOMPARE(uptime(relay.value), (UptimeCount{10min, 0ns}));
}

// S2-41: the goal of 30 days is compared with 30 days, where they are known.
void UptimePanelTest::goalIsJudgedByTheMonth()
{
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    m_store->setHistory(relay, pastMonth(Scene::now().wall));
    QTRY_VERIFY2(label("detail.goal.goal") &&
                     label("detail.goal.goal")->text().startsWith(QLatin1String("98.16 %")),
                 label("detail.goal.goal") ? qPrintable(label("detail.goal.goal")->text())
                                           : "no goal");
}

// P2: the last 7 days beside all 30.
void UptimePanelTest::repairIsComparedWithTheMonth()
{
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    QVERIFY(!label("detail.goal.repair")); // nothing failed yet, as far as is known
    m_store->setHistory(relay, pastMonth(Scene::now().wall));
    QTRY_VERIFY(label("detail.goal.repair"));
    QCOMPARE(label("detail.goal.repair")->text(), QStringLiteral("6 h 2 m; last 7 days 4 h 5 m"));
    QCOMPARE(label("detail.goal.between")->text(),
             QStringLiteral("13 d 12 h; last 7 days 6 d 19 h"));
    UptimeHistory calmWeek = pastMonth(Scene::now().wall);
    calmWeek.week.sum.failures = 0;
    m_store->setHistory(relay, calmWeek);
    QTRY_COMPARE(label("detail.goal.repair")->text(),
                 QStringLiteral("6 h 2 m; no failure in 7 days"));
}

QTEST_MAIN(UptimePanelTest)
#include "uptime_panel_test.moc"
