// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// S1-42: what a session went through, in quarters of an hour: any way of taking it out adds up to
// the same, ranges add up, and time that nobody watched is neither up nor down.
#include "models/board/fleet_day.h"
#include "models/history/quarter.h"
#include "models/history/rollup_backlog.h"
#include "models/history/rollup_fold.h"
#include "models/history/uptime.h"
#include "tests/support/session_driver.h"

#include <QTest>

#include <map>
#include <random>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds wallStart{1'700'000'100'000}; // a quarter begins
using Sums = std::map<std::pair<QString, qint64>, Rollup>;

const SessionId relay{QStringLiteral("relay")};

Instant after(nanoseconds passed)
{
    const Instant start{1000s, wallStart};
    return {start.mono + passed, start.wall + std::chrono::floor<milliseconds>(passed)};
}

SessionUpdate update(const SessionId &id, Instant at, Status status,
                     ConnectionState connection = ConnectionState::Connected)
{
    SessionUpdate made;
    made.id = id;
    made.state.status = status;
    made.state.connection = connection;
    made.state.statusSince = at;
    made.state.connectionSince = at;
    made.changes.append({at, StatusChanged{status, Status::Unknown}});
    return made;
}

BeatSeen beat(Instant at, std::optional<microseconds> latency, BeatOutcome outcome)
{
    BeatSeen seen;
    seen.beat = Beat{at, latency, BeatKind::Timestamp, outcome, false};
    return seen;
}

void collect(Sums &sums, const QList<SessionRollup> &rollups)
{
    for (const SessionRollup &rollup : rollups)
        sums[{rollup.session.value, rollup.quarter}] += rollup.sum;
}

Rollup total(const Sums &sums)
{
    Rollup all;
    for (const auto &[key, sum] : sums)
        all += sum;
    return all;
}

RollupFold fold(const QStringList &services = {relay.value})
{
    RollupFold made;
    QSet<ServiceId> ids;
    for (const QString &service : services)
        ids.insert({service});
    made.setServices(ids);
    return made;
}

/// What the engine tells of some sessions in six hours, at random.
struct Stream {
    struct Step {
        Instant at;
        std::variant<UpdateBatch, ObserverNews> what;
    };
    explicit Stream(quint64 seed)
    {
        std::mt19937_64 random(seed);
        const auto below = [&random](qint64 limit) {
            return static_cast<qint64>(random() % static_cast<quint64>(limit));
        };
        constexpr std::array statuses{Status::Healthy, Status::Warning, Status::Critical,
                                      Status::Offline, Status::Unknown, Status::Connecting,
                                      Status::Paused,  Status::Healthy};
        nanoseconds passed{};
        while (passed < 6h) {
            const nanoseconds before = passed;
            passed += nanoseconds(1 + below(90'000'000'000));
            const Instant at = after(passed);
            if (below(60) == 0) { // frozen for a part of the time since the last step
                ObserverNews slept{at, ObserverNews::State::Asleep, {}, {}};
                slept.gap = nanoseconds(below((passed - before).count()));
                steps.push_back({at, slept});
                continue;
            }
            SessionUpdate one =
                update({QString::number(below(3))}, at, statuses.at(static_cast<size_t>(below(8))),
                       below(2) ? ConnectionState::Connected : ConnectionState::Waiting);
            if (below(3) == 0)
                one.changes.append({at, BeatMissed{}});
            if (below(2) == 0)
                one.changes.append({at, beat(at, microseconds(below(500'000)),
                                             below(2) ? BeatOutcome::Late : BeatOutcome::OnTime)});
            if (below(9) == 0)
                one.changes.append({at, ServiceRestarted{}});
            steps.push_back({at, UpdateBatch{one}});
        }
    }
    [[nodiscard]] Instant end() const { return steps.back().at; }
    std::vector<Step> steps;
};

/// Takes after so many steps as `pause` says, so many calm ones as `most` says.
Sums lived(const Stream &stream, const std::function<int()> &pause,
           const std::function<qsizetype()> &most)
{
    RollupFold made = fold({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")});
    Sums sums;
    int left = pause();
    for (const Stream::Step &step : stream.steps) {
        std::visit([&made](const auto &what) { made.apply(what); }, step.what);
        if (--left < 0) {
            collect(sums, made.take(step.at, most()));
            left = pause();
        }
    }
    collect(sums, made.take(stream.end(), 100));
    std::erase_if(sums, [](const auto &entry) { return entry.second == Rollup(); });
    return sums;
}

} // namespace

class HistoryRollupTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anySplitGivesTheSame();
    void agreesWithTheSession();
    void quartersEndOnTheWallClock();
    void sleepIsNotWatched();
    void aSetClockMovesNoTime();
    void aLateBeatIsTakenBackWhereItWasMissed();
    void failuresAreCountedWhereTheyBegin();
    void aServiceThatIsGoneGoesOnNoFurther();
    void calmSessionsTakeTurns();
    void rangesAddUp();
    void whatCannotBeSavedWaits();
    void theStripIsFilled();
};

void HistoryRollupTest::anySplitGivesTheSame()
{
    const quint64 base = std::random_device{}();
    for (quint64 round = 0; round < 60; ++round) {
        const quint64 seed = base + round;
        const Stream stream(seed);
        const Sums whole = lived(
            stream, [] { return 1'000'000; }, [] { return 100; });
        std::mt19937_64 random(seed);
        const Sums split = lived(
            stream, [&random] { return static_cast<int>(random() % 7); },
            [&random] { return static_cast<qsizetype>(random() % 4); });
        QVERIFY2(whole == split, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(!whole.empty());
        for (const auto &[key, sum] : whole)
            QVERIFY2(sum.watched() <= quarterLength && sum.down <= sum.watched(),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

// The one rule of up and down: history tells what the session itself counted.
void HistoryRollupTest::agreesWithTheSession()
{
    const quint64 seed = std::random_device{}();
    std::mt19937_64 random(seed);
    SessionDriver driver(djangoSettings());
    RollupFold made = fold();
    Sums sums;
    size_t told = 0;
    const auto tell = [&] {
        SessionUpdate one;
        one.id = relay;
        one.state = driver.state();
        for (; told < driver.changes.size(); ++told)
            one.changes.append({driver.now, driver.changes[told]});
        made.apply(UpdateBatch{one});
        if (random() % 3 == 0)
            collect(sums, made.take(driver.now, 1));
    };
    driver.start();
    tell();
    for (int i = 0; i < 3'000; ++i) {
        const Instant until = driver.now + nanoseconds(random() % 20'000'000'000);
        while (driver.deadline && *driver.deadline <= until.mono) {
            driver.pass(*driver.deadline - driver.now.mono);
            tell();
        }
        driver.pass(until.mono - driver.now.mono);
        const auto dice = random() % 12;
        if (driver.state().connection == ConnectionState::Connecting)
            dice < 8 ? driver.open() : driver.close();
        else if (dice == 0)
            driver.close();
        else if (dice < 10)
            driver.beat();
        tell();
    }
    collect(sums, made.take(driver.now, 1));
    driver.happen(DeadlinePassed{});
    const Rollup all = total(sums);
    const UptimeCount counted = driver.state().uptime;
    const auto near = [](nanoseconds a, nanoseconds b) {
        return std::chrono::abs(a - b) < 1s; // whole milliseconds, of thousands of stretches
    };
    const QByteArray which = "seed " + QByteArray::number(seed);
    QVERIFY2(counted.up > 1min && counted.down > 1min, which.constData());
    QVERIFY2(near(all.up(), counted.up) && near(all.down, counted.down), which.constData());
    QCOMPARE(all.beats, driver.state().beats);
    QCOMPARE(all.missed, driver.state().missed);
}

void HistoryRollupTest::quartersEndOnTheWallClock()
{
    RollupFold made = fold();
    made.apply(UpdateBatch{update(relay, after(14min), Status::Healthy)});
    made.apply(UpdateBatch{update(relay, after(20min), Status::Critical)});
    Sums sums;
    collect(sums, made.take(after(46min), 1));
    const qint64 first = quarterOf(wallStart);
    QCOMPARE(sums.size(), size_t{4});
    QCOMPARE((sums[{relay.value, first}].healthy), milliseconds(1min));
    QCOMPARE((sums[{relay.value, first + 1}].healthy), milliseconds(5min));
    QCOMPARE((sums[{relay.value, first + 1}].critical), milliseconds(10min));
    QCOMPARE((sums[{relay.value, first + 1}].failures), 1);
    QCOMPARE((sums[{relay.value, first + 2}].down), milliseconds(15min));
    QCOMPARE((sums[{relay.value, first + 3}].critical), milliseconds(1min));
}

void HistoryRollupTest::sleepIsNotWatched()
{
    RollupFold made = fold();
    made.apply(UpdateBatch{update(relay, after(0s), Status::Healthy)});
    // An hour of sleep: the monotonic clock stood still after 5 minutes.
    const Instant awake{after(5min).mono + 1s, after(5min).wall + 1h + 1s};
    made.apply(ObserverNews{awake, ObserverNews::State::Asleep, 1h + 1s, {}});
    Sums sums;
    collect(sums, made.take(awake + 1min, 1));
    QCOMPARE(total(sums).healthy, milliseconds(6min));
    QCOMPARE((sums[{relay.value, quarterOf(wallStart)}].healthy), milliseconds(5min));
    QCOMPARE((sums[{relay.value, quarterOf(awake.wall)}].healthy), milliseconds(1min));

    // Frozen: the monotonic clock went on, and that time is nobody's either.
    RollupFold frozen = fold();
    frozen.apply(UpdateBatch{update(relay, after(0s), Status::Critical)});
    frozen.apply(ObserverNews{after(10min), ObserverNews::State::Asleep, 9min, {}});
    Sums cold;
    collect(cold, frozen.take(after(10min), 1));
    QCOMPARE(total(cold).down, milliseconds(1min));

    // A clock that was set forward in sleep makes nothing of it look watched.
    RollupFold moved = fold();
    moved.apply(UpdateBatch{update(relay, after(0s), Status::Healthy)});
    const Instant later{after(1min).mono, after(1min).wall + 10h};
    moved.apply(ObserverNews{later, ObserverNews::State::Asleep, 1h, {}});
    moved.apply(ObserverNews{later, ObserverNews::State::ClockStep, {}, 9h});
    Sums set;
    collect(set, moved.take(later, 1));
    QCOMPARE(total(set).watched(), milliseconds(1min));
}

void HistoryRollupTest::aSetClockMovesNoTime()
{
    RollupFold made = fold();
    made.apply(UpdateBatch{update(relay, after(0s), Status::Healthy)});
    const Instant set{after(10min).mono, after(10min).wall - 3h};
    made.apply(ObserverNews{set, ObserverNews::State::ClockStep, {}, -milliseconds(3h)});
    Sums sums;
    collect(sums, made.take(set + 2min, 1));
    QCOMPARE((sums[{relay.value, quarterOf(wallStart)}].healthy), milliseconds(10min));
    QCOMPARE((sums[{relay.value, quarterOf(set.wall)}].healthy), milliseconds(2min));
    QCOMPARE(total(sums).watched(), milliseconds(12min));
}

void HistoryRollupTest::aLateBeatIsTakenBackWhereItWasMissed()
{
    RollupFold made = fold();
    SessionUpdate one = update(relay, after(14min), Status::Healthy);
    one.changes.append({after(14min), BeatMissed{1, {}}});
    one.changes.append({after(16min), beat(after(16min), 24ms, BeatOutcome::Late)});
    one.changes.append({after(17min), beat(after(17min), 26ms, BeatOutcome::OnTime)});
    made.apply(UpdateBatch{one});
    Sums sums;
    collect(sums, made.take(after(18min), 1));
    QCOMPARE((sums[{relay.value, quarterOf(wallStart)}].missed), 0);
    const Rollup second = sums[{relay.value, quarterOf(wallStart) + 1}];
    QCOMPARE(second.beats, 2);
    QCOMPARE(second.latency, (LatencySum{2, 50ms, 24ms, 26ms}));
    QCOMPARE(second.latency.average(), std::optional<microseconds>(25ms));
}

void HistoryRollupTest::failuresAreCountedWhereTheyBegin()
{
    RollupFold made = fold();
    const auto go = [&made](nanoseconds at, Status status, ConnectionState connection) {
        made.apply(UpdateBatch{update(relay, after(at), status, connection)});
    };
    go(0min, Status::Offline, ConnectionState::Down); // was down already: no failure of ours
    go(1min, Status::Healthy, ConnectionState::Connected);
    go(2min, Status::Warning, ConnectionState::Connected); // troubled, but up
    go(3min, Status::Warning, ConnectionState::Waiting);   // the line is gone: one
    go(4min, Status::Critical, ConnectionState::Waiting);  // still the same
    go(5min, Status::Unknown, ConnectionState::Waiting);   // nobody could tell
    go(6min, Status::Offline, ConnectionState::Down);      // still the same
    go(7min, Status::Healthy, ConnectionState::Connected);
    go(11min, Status::Critical, ConnectionState::Connected); // two
    Sums sums;
    collect(sums, made.take(after(12min), 1));
    const Rollup all = total(sums);
    QCOMPARE(all.failures, 2);
    QCOMPARE(all.down, milliseconds(5min));
    QCOMPARE(all.up(), milliseconds(6min));
    QCOMPARE(all.meanTimeToRepair(), std::optional<milliseconds>(150s));
    QCOMPARE(all.meanTimeBetweenFailures(), std::optional<milliseconds>(3min));
    QCOMPARE(all.worst(), std::optional(Status::Critical));
    QVERIFY(!Rollup().uptime() && !Rollup().worst() && !Rollup().meanTimeToRepair());
}

void HistoryRollupTest::aServiceThatIsGoneGoesOnNoFurther()
{
    RollupFold made = fold();
    const SessionId account{QStringLiteral("relay/one")};
    made.apply(UpdateBatch{update(relay, after(0s), Status::Healthy),
                           update(account, after(0s), Status::Healthy)});
    static_cast<void>(made.take(after(1min), 2));
    made.apply(UpdateBatch{update(relay, after(2min), Status::Critical)});
    made.setServices({});
    made.apply(UpdateBatch{update(relay, after(3min), Status::Healthy)}); // said before it was gone
    QCOMPARE(made.sessions(), 0);
    Sums sums;
    collect(sums, made.take(after(1h), 2));
    QCOMPARE(total(sums).healthy, milliseconds(1min)); // what was known is not lost
    QCOMPARE(total(sums).critical, milliseconds(0));
}

void HistoryRollupTest::calmSessionsTakeTurns()
{
    QStringList services;
    UpdateBatch batch;
    for (int i = 0; i < 10; ++i) {
        services.append(QString::number(i));
        batch.append(update({services.constLast()}, after(0s), Status::Healthy));
    }
    RollupFold made = fold(services);
    made.apply(batch);
    QCOMPARE(made.take(after(1min), 4).size(), 10); // all are new
    QSet<SessionId> seen;
    for (int turn = 2; turn < 5; ++turn) {
        const auto taken = made.take(after(std::chrono::minutes(turn)), 4);
        QVERIFY(taken.size() <= 4);
        for (const SessionRollup &rollup : taken)
            seen.insert(rollup.session);
    }
    QCOMPARE(seen.size(), 10);
    made.hurry({QStringLiteral("7")});
    const auto soon = made.take(after(5min), 0);
    QCOMPARE(soon.size(), 1);
    QCOMPARE(soon.constFirst().session.value, QStringLiteral("7"));
}

void HistoryRollupTest::rangesAddUp()
{
    const quint64 seed = std::random_device{}();
    std::mt19937_64 random(seed);
    const milliseconds now = wallStart + 40 * 24h + 7min;
    QList<QuarterRollup> quarters;
    QList<milliseconds> starts;
    for (int day = 11; day <= 40; ++day)
        starts.append(wallStart + day * 24h - 3h);
    for (qint64 quarter = quarterOf(wallStart); quarter <= quarterOf(now); ++quarter) {
        Rollup sum;
        sum.add(random() % 2 ? Status::Healthy : Status::Offline, false,
                milliseconds(random() % 900'000));
        sum.down = sum.offline;
        sum.beats = static_cast<qint64>(random() % 30);
        quarters.append({quarter, sum});
    }
    const UptimeHistory history = uptimeHistory(quarters, now, starts, wallStart);
    const auto sumOf = [&quarters](milliseconds from, milliseconds to) {
        Rollup all;
        for (const QuarterRollup &quarter : quarters) {
            if (quarterBegin(quarter.quarter) >= from && quarterBegin(quarter.quarter) < to)
                all += quarter.sum;
        }
        return all;
    };
    const QByteArray which = "seed " + QByteArray::number(seed);
    for (const UptimeRange *range : {&history.day, &history.week, &history.month})
        QVERIFY2(range->sum == sumOf(range->from, range->to), which.constData());
    QCOMPARE(history.day.length(), milliseconds(23h + 52min));
    QCOMPARE(history.month.from, history.day.from - milliseconds(29 * 24h));
    QCOMPARE(history.days.size(), 30);
    Rollup ofDays;
    for (const UptimeRange &day : history.days)
        ofDays += day.sum;
    QVERIFY2(ofDays == sumOf(starts.constFirst(), now), which.constData());
    QCOMPARE(history.days.constLast().to, now);

    const UptimeHistory nothing = uptimeHistory({}, now, starts, std::nullopt);
    QVERIFY(!nothing.day.sum.uptime() && nothing.day.watchedShare() == 0.0);
    Rollup twice; // a clock that was set back filled the same quarters again
    twice.add(Status::Healthy, false, 48h);
    const UptimeRange full{now - milliseconds(24h), now, twice};
    QCOMPARE(full.watchedShare(), 1.0);
}

void HistoryRollupTest::whatCannotBeSavedWaits()
{
    RollupBacklog backlog(3);
    Rollup minute;
    minute.add(Status::Healthy, false, 1min);
    backlog.add({{relay, 10, minute}, {relay, 11, minute}});
    backlog.add({{relay, 10, minute}});
    QCOMPARE(backlog.size(), 2);
    QCOMPARE(backlog.all().constFirst().sum.healthy, milliseconds(2min));
    backlog.add({{relay, 12, minute}, {relay, 13, minute}});
    QCOMPARE(backlog.size(), 3);
    QCOMPARE(backlog.lost(), 1);
    QCOMPARE(backlog.all().constFirst().quarter, 11); // the oldest went
    backlog.clear();
    QVERIFY(backlog.isEmpty());
}

void HistoryRollupTest::theStripIsFilled()
{
    const Instant now = after(24h + 1min);
    StatusCounts fine;
    fine.add(Status::Healthy);
    FleetDay day;
    day.add(now, fine);
    const auto quarterAgo = [&now](int back) {
        return quarterBegin(quarterOf(now.wall) - back);
    };
    day.fill({{quarterAgo(96), Status::Critical, 3}, // a day ago: not in it any more
              {quarterAgo(95), Status::Warning, 2},
              {quarterAgo(50), std::nullopt, 0},
              {quarterAgo(0), Status::Offline, 1}});
    const auto view = day.view(now);
    QCOMPARE(view.constFirst(), (FleetDay::Quarter{quarterAgo(95), Status::Warning, 2}));
    QVERIFY(!view.at(45).status);
    QCOMPARE(view.constLast(), (FleetDay::Quarter{quarterAgo(0), Status::Offline, 1}));
}

QTEST_APPLESS_MAIN(HistoryRollupTest)
#include "history_rollup_test.moc"
