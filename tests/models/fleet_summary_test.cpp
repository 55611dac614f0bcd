// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board_order.h"
#include "models/board/fleet_history.h"
#include "models/board/fleet_summary.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

struct One {
    ServiceSettings settings;
    SessionState state;
};

const Instant now{1000s, 1'700'000'000'000ms};

One session(const char *name, Status status, seconds since = 0s)
{
    One one;
    one.settings.name = QString::fromLatin1(name);
    one.state.status = status;
    one.state.statusSince = {since, now.wall};
    one.state.connection = ConnectionState::Connected;
    return one;
}

class Fleet final {
public:
    QList<One> all;

    [[nodiscard]] FleetSummary sum() const { return summarise(count(), member(), now); }
    [[nodiscard]] QStringList names(const BoardFilter &view) const
    {
        QStringList out;
        for (const int row : orderedRows(view, count(), member()))
            out.append(all.at(row).settings.name);
        return out;
    }
    [[nodiscard]] int count() const { return static_cast<int>(all.size()); }
    [[nodiscard]] std::function<FleetMember(int)> member() const
    {
        return [this](int row) {
            const One &one = all.at(row);
            return FleetMember{one.settings, one.state};
        };
    }
};

} // namespace

class FleetSummaryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesNothing();
    void countsByStatusGroupAndTag();
    void latenciesAreThoseOfWhatIsConnected();
    void p95IsTheNearestRank();
    void nextIsTheEarliestStillToCome();
    void uptimeIsOfAllObservedTime();
    void newestTroubleIsTheLatestOne();
    void historyKnowsItsWindow();
    void historyStartsAnewWhenTotalsFall();
    void worstFirst();
    void problemsStayOnTopInEveryOrder();
    void everyColumnSortsBothWays();
    void groupsKeepTheirOrder();
    void filtersNarrowTheBoard();
};

void FleetSummaryTest::nothingGivesNothing()
{
    const FleetSummary sum = Fleet{}.sum();
    QCOMPARE(sum.counts.total(), 0);
    QVERIFY(!sum.averageLatency && !sum.p95 && !sum.uptime && !sum.nextDue);
    QVERIFY(!sum.counts.worst());
    QCOMPARE(sum.nextRow, -1);
    QCOMPARE(sum.newestTroubleRow, -1);
}

// S3-18: the worst of all.
void FleetSummaryTest::countsByStatusGroupAndTag()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Critical), session("b", Status::Healthy),
                 session("c", Status::Offline), session("d", Status::Paused)};
    fleet.all[0].settings.group = fleet.all[1].settings.group = QStringLiteral("Bots");
    fleet.all[0].settings.tags = {QStringLiteral("prod"), QStringLiteral("eu")};
    fleet.all[2].settings.tags = {QStringLiteral("prod")};
    const FleetSummary sum = fleet.sum();
    QCOMPARE(sum.counts[Status::Critical], 1);
    QCOMPARE(sum.counts.needAttention(), 2);
    QCOMPARE(sum.failing, 2);
    QCOMPARE(sum.counts.worst(), Status::Critical);
    QCOMPARE(sum.groups.size(), size_t{1});
    QCOMPARE(sum.groups.at(QStringLiteral("Bots")).total(), 2);
    QCOMPARE(sum.groups.at(QStringLiteral("Bots")).worst(), Status::Critical);
    QCOMPARE(sum.tags.at(QStringLiteral("prod")), 2);
}

// S3-17
void FleetSummaryTest::latenciesAreThoseOfWhatIsConnected()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Healthy), session("b", Status::Healthy),
                 session("c", Status::Offline)};
    fleet.all[0].state.latency.average = 20ms;
    fleet.all[1].state.latency.average = 40ms;
    fleet.all[2].state.latency.average = 900ms;
    fleet.all[2].state.connection = ConnectionState::Down;
    QCOMPARE(fleet.sum().averageLatency, std::optional<microseconds>(30ms));
    fleet.all[0].state.observerBlind = true;
    QCOMPARE(fleet.sum().averageLatency, std::optional<microseconds>(40ms));
    QCOMPARE(fleet.sum().blind, 1);
}

void FleetSummaryTest::p95IsTheNearestRank()
{
    Fleet fleet;
    for (int i = 100; i > 0; --i) {
        fleet.all.append(session("x", Status::Healthy));
        fleet.all.last().state.latency.p95 = milliseconds{i};
    }
    QCOMPARE(fleet.sum().p95, std::optional<microseconds>(95ms));
}

// S3-21: of all sessions together.
void FleetSummaryTest::nextIsTheEarliestStillToCome()
{
    Fleet fleet;
    fleet.all = {session("late", Status::Warning), session("far", Status::Healthy),
                 session("near", Status::Healthy)};
    fleet.all[0].state.nextBeatDue = now + -5s;
    fleet.all[1].state.nextBeatDue = now + 20s;
    fleet.all[2].state.nextBeatDue = now + 7s;
    fleet.all[2].state.interval = 15s;
    QCOMPARE(fleet.sum().nextRow, 2);
    QCOMPARE(fleet.sum().nextInterval, milliseconds{15s});
}

// S3-17
void FleetSummaryTest::uptimeIsOfAllObservedTime()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Healthy), session("b", Status::Healthy)};
    fleet.all[0].state.uptime = {100s, 0s};
    fleet.all[1].state.uptime = {200s, 100s};
    QCOMPARE(fleet.sum().uptime, std::optional<double>(0.75));
    QCOMPARE(fleet.sum().observed, nanoseconds{300s});
}

void FleetSummaryTest::newestTroubleIsTheLatestOne()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Critical, 100s), session("b", Status::Warning, 300s),
                 session("c", Status::Healthy, 900s)};
    QCOMPARE(fleet.sum().newestTroubleRow, 1);
    QCOMPARE(fleet.sum().okSince->mono, nanoseconds{900s});
}

void FleetSummaryTest::historyKnowsItsWindow()
{
    FleetHistory history;
    FleetSummary sum;
    for (int second = 0; second <= 7200; ++second) {
        sum.beats = second * 2;
        sum.missed = second / 60;
        sum.averageLatency = milliseconds{second};
        history.add({seconds{second}, {}}, sum);
    }
    const FleetHistory::Window hour = history.over(1h);
    QVERIFY(hour.length <= 1h && hour.length >= 59min);
    QVERIFY(hour.missed >= 59 && hour.missed <= 60);
    QCOMPARE(history.perSecond().value_or(0), 2.0);
    QCOMPARE(history.latencies(40).size(), 40);
    QCOMPARE(history.latencies(40).constLast(), 7200.0);
}

void FleetSummaryTest::historyStartsAnewWhenTotalsFall()
{
    FleetHistory history;
    FleetSummary sum;
    sum.beats = 500;
    history.add({10s, {}}, sum);
    sum.beats = 3;
    history.add({20s, {}}, sum);
    QCOMPARE(history.over(1h).beats, 0);
    QVERIFY(!history.perSecond());
}

void FleetSummaryTest::worstFirst()
{
    Fleet fleet;
    fleet.all = {session("Zed", Status::Healthy, 500s), session("alpha", Status::Healthy, 900s),
                 session("old", Status::Critical, 10s), session("new", Status::Critical, 20s),
                 session("gone", Status::Offline),      session("slow", Status::Warning),
                 session("idle", Status::Paused)};
    const QStringList expected{QStringLiteral("new"),   QStringLiteral("old"),
                               QStringLiteral("gone"),  QStringLiteral("slow"),
                               QStringLiteral("alpha"), QStringLiteral("Zed"),
                               QStringLiteral("idle")};
    QCOMPARE(fleet.names({}), expected);
}

void FleetSummaryTest::problemsStayOnTopInEveryOrder()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Healthy), session("z", Status::Critical),
                 session("m", Status::Paused), session("b", Status::Healthy)};
    fleet.all[3].state.latency.last = 300ms;
    BoardFilter view;
    view.sort = BoardSort::Name;
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("z a b m"));
    view.sort = BoardSort::Slowest;
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("z b a m"));
}

// S3-19: the table sorts; what has no value stands last in both directions.
void FleetSummaryTest::everyColumnSortsBothWays()
{
    Fleet fleet;
    fleet.all = {session("few", Status::Healthy), session("many", Status::Healthy),
                 session("none", Status::Healthy)};
    for (const int i : {0, 1}) {
        SessionState &state = fleet.all[i].state;
        state.latency.last = milliseconds{10 + 90 * i};
        state.latency.p95 = milliseconds{20 + 90 * i};
        state.quality = i == 0 ? Quality::Excellent : Quality::Poor;
        state.missed = i * 5;
        state.lastBeatAt = now + -1s * (i + 1);
        state.nextBeatDue = now + 1s * (9 - i);
        state.uptime = {100s, seconds{i}};
    }
    fleet.all[2].state.missed = -1; // so that it stands last in one direction only
    for (const BoardSort sort : {BoardSort::Slowest, BoardSort::Latency, BoardSort::Quality,
                                 BoardSort::LastBeat, BoardSort::NextBeat, BoardSort::Uptime}) {
        BoardFilter view;
        view.sort = sort;
        QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("many few none"));
        view.reversed = true;
        QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("few many none"));
        QVERIFY(followsValues(sort));
    }
    BoardFilter view;
    view.sort = BoardSort::Missed;
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("many few none"));
    view.sort = BoardSort::Name;
    view.reversed = true;
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), QStringLiteral("none many few"));
}

void FleetSummaryTest::groupsKeepTheirOrder()
{
    Fleet fleet;
    fleet.all = {session("z", Status::Healthy), session("a", Status::Critical),
                 session("m", Status::Paused), session("b", Status::Warning)};
    fleet.all[0].settings.group = QStringLiteral("Two");
    fleet.all[1].settings.group = QStringLiteral("one");
    fleet.all[2].settings.group = QStringLiteral("one");
    BoardFilter view;
    view.sort = BoardSort::Group;
    const QString before = QStringLiteral("a m z b"); // without a group: last
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), before);
    fleet.all[1].state.status = Status::Healthy;
    fleet.all[2].state.status = Status::Critical;
    QCOMPARE(fleet.names(view).join(QLatin1Char(' ')), before);
    QVERIFY(!followsStates(view));
    view.query = SearchQuery::parse(u"tag:x or -is:paused");
    QVERIFY(followsStates(view));
}

void FleetSummaryTest::filtersNarrowTheBoard()
{
    Fleet fleet;
    fleet.all = {session("a", Status::Healthy), session("b", Status::Warning),
                 session("c", Status::Paused)};
    fleet.all[0].settings.group = QStringLiteral("G");
    fleet.all[2].settings.tags = {QStringLiteral("t")};
    BoardFilter view;
    view.attentionOnly = true;
    QCOMPARE(fleet.names(view), QStringList{QStringLiteral("b")});
    view = {};
    view.pausedOnly = true;
    QCOMPARE(fleet.names(view), QStringList{QStringLiteral("c")});
    view = {};
    view.group = QStringLiteral("G");
    QCOMPARE(fleet.names(view), QStringList{QStringLiteral("a")});
    view = {};
    view.tag = QStringLiteral("t");
    QCOMPARE(fleet.names(view), QStringList{QStringLiteral("c")});
    view = {};
    view.query = SearchQuery::parse(u"is:warning");
    QCOMPARE(fleet.names(view), QStringList{QStringLiteral("b")});
}

QTEST_GUILESS_MAIN(FleetSummaryTest)
#include "fleet_summary_test.moc"
