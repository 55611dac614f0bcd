// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/clock_guard.h"
#include "models/session/connect_budget.h"
#include "models/session/reconnect_policy.h"
#include "models/session/self_outage.h"
#include "tests/support/session_driver.h"

#include <QTest>

#include <map>

using namespace Pulse;
using namespace std::chrono_literals;

class SessionPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delaysOfEverySource();
    void hostileSettingsDoNotOverflow();
    void slowTriesAreSpreadAndCapped();
    void budgetSpreadsARestart();
    void budgetKeepsHostsApart();
    void guardTellsSleepFreezeAndStepApart();
    void guardIsQuietForYears();
    void ownNetworkIsTold();
    void oneHostIsNotOurNetwork();
    void httpReportIsTheHeartbeat();
    void httpUnhealthyBodies();
    void httpFailuresEscalateAndHeal();
    void httpKeepsItsRhythm();
    void restartsAreSeen();
    void stuckCounterAndStaleMonitor();
    void healthPageBesideTheSocket();
    void accountsAndJobs();
};

void SessionPartsTest::delaysOfEverySource()
{
    ReconnectSettings s4; // S4-11, S4-12: 5, 10, 20, 30, 30
    const QList<seconds> expected{5s, 10s, 20s, 30s, 30s};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(plainDelay(s4, i + 1), milliseconds{expected.at(i)});
    // S2-8: 5 s doubling to 300 s, ten tries
    const ReconnectSettings s2 =
        profileDefaults(Profile::TelegramKeepalive, TransportKind::HttpCheck).reconnect;
    QCOMPARE(s2.tries, 10);
    QCOMPARE(plainDelay(s2, 7), milliseconds{300s});
    QCOMPARE(plainDelay(s2, 10), milliseconds{300s});
    Random random(1); // S4-13: up to one second more, not always the same
    std::map<qint64, int> seen;
    for (int i = 0; i < 200; ++i) {
        const milliseconds delay = reconnectDelay(s4, 1, random).value();
        QVERIFY(delay >= 5s && delay < 6s);
        ++seen[delay.count() / 250];
    }
    QCOMPARE(seen.size(), std::size_t{4});
}

void SessionPartsTest::hostileSettingsDoNotOverflow()
{
    ReconnectSettings settings;
    settings.factor = 1e300;
    settings.tries = 1'000'000;
    Random random(1);
    for (const int attempt : {1, 2, 100, 1'000'000}) {
        const auto delay = reconnectDelay(settings, attempt, random).value();
        QVERIFY(delay >= 5s && delay <= 31s);
    }
}

void SessionPartsTest::slowTriesAreSpreadAndCapped()
{
    const ReconnectSettings settings; // S0-21: never gives up, but slowly
    Random random(1);
    for (int i = 0; i < 500; ++i) {
        const auto first = reconnectDelay(settings, 6, random).value();
        QVERIFY(first >= 15s && first <= 45s);
        const auto late = reconnectDelay(settings, 40, random).value();
        QVERIFY(late >= 150s && late <= 450s);
    }
    ReconnectSettings stops; // S4-14
    stops.giveUp = true;
    QVERIFY(!reconnectDelay(stops, 6, random));
}

void SessionPartsTest::budgetSpreadsARestart()
{
    // A thousand sessions of one server: 5 a second, 20 in all (F13)
    ConnectBudget budget(ConnectLimits{});
    std::map<qint64, int> perSecond;
    nanoseconds now = 100s;
    int left = 1000;
    while (left > 0) {
        const auto wait = budget.takeOrWaitUntil(QStringLiteral("shop"), now);
        if (!wait) {
            --left;
            ++perSecond[now / 1s];
        } else {
            QVERIFY(*wait > now);
            now = *wait;
        }
    }
    for (const auto &[second, count] : perSecond)
        QVERIFY2(count <= 10, "a full second's burst and a second's flow at most");
    QVERIFY(now - 100s >= 195s);
}

void SessionPartsTest::budgetKeepsHostsApart()
{
    ConnectBudget budget(ConnectLimits{});
    for (int i = 0; i < 5; ++i)
        QVERIFY(!budget.takeOrWaitUntil(QStringLiteral("a"), 1s));
    QVERIFY(budget.takeOrWaitUntil(QStringLiteral("a"), 1s));
    QVERIFY(!budget.isUsedUp()); // it is that host alone
    QVERIFY(!budget.takeOrWaitUntil(QStringLiteral("b"), 1s));
    for (int host = 0; !budget.takeOrWaitUntil(QString::number(host), 1s); ++host)
        QVERIFY(host < 20);
    QVERIFY(budget.isUsedUp());
    for (int host = 0; host < 5000; ++host) // many hosts are forgotten again
        (void)budget.takeOrWaitUntil(QString::number(host), 2s + host * 1s);
}

void SessionPartsTest::guardTellsSleepFreezeAndStepApart()
{
    ClockGuard guard;
    ClockReading at{100s, 200s, 1'000'000s};
    QVERIFY(!guard.look(at));
    const auto pass = [&](nanoseconds mono, nanoseconds boot, milliseconds wall) {
        at = {at.mono + mono, at.boot + boot, at.wall + wall};
        return guard.look(at);
    };
    QVERIFY(!pass(1s, 1s, 1s));
    // asleep for eight hours
    auto found = pass(1s, 8h, 8h);
    QVERIFY(found);
    QCOMPARE(found->gap, nanoseconds{8h});
    QCOMPARE(found->step, 0ms);
    // frozen for a minute
    found = pass(60s, 60s, 60s);
    QCOMPARE(found.value().gap, nanoseconds{60s});
    QCOMPARE(found.value().step, 0ms);
    // the wall clock was set
    found = pass(1s, 1s, 3601s);
    QCOMPARE(found.value().gap, nanoseconds{0});
    QCOMPARE(found.value().step, milliseconds{1h});
    found = pass(1s, 1s, -3599s);
    QCOMPARE(found.value().step, -milliseconds{1h});
    // a second late is nothing
    QVERIFY(!pass(2s, 2s, 2s));
}

void SessionPartsTest::guardIsQuietForYears()
{
    ClockGuard guard;
    Random random(9);
    ClockReading at{1s, 1s, 1'770'000'000s};
    (void)guard.look(at);
    for (int i = 0; i < 100'000; ++i) {
        const nanoseconds passed = 900ms + milliseconds{random.next() % 1500};
        const auto drift = milliseconds{static_cast<qint64>(random.next() % 3) - 1};
        at = {at.mono + passed, at.boot + passed,
              at.wall + std::chrono::round<milliseconds>(passed) + drift};
        QVERIFY(!guard.look(at));
    }
}

namespace {

ReportRead answer(int status, std::optional<bool> healthy = true)
{
    ReportRead read;
    read.report.httpStatus = status;
    read.report.healthy = healthy;
    read.timing.total = 24ms;
    return read;
}

} // namespace

namespace {

RemoteFleet fleetOf(int sessions, int failing, int hosts)
{
    RemoteFleet fleet;
    for (int i = 0; i < sessions; ++i) {
        SessionState state;
        state.connection = ConnectionState::Connected;
        if (i < failing) {
            state.connection = ConnectionState::Waiting;
            state.lastClose.what = FailureClass::NameNotFound;
        }
        fleet.add(QStringLiteral("host%1.example.net").arg(i % hosts), state);
    }
    return fleet;
}

} // namespace

void SessionPartsTest::ownNetworkIsTold()
{
    SelfOutage outage;
    QVERIFY(!outage.look(fleetOf(10, 0, 5), true));
    QVERIFY(!outage.look(fleetOf(10, 10, 5), true)); // one look is not believed
    QCOMPARE(outage.look(fleetOf(10, 10, 5), true), std::optional(true));
    QVERIFY(!outage.look(fleetOf(10, 10, 5), true));
    QVERIFY(!outage.look(fleetOf(10, 9, 5), true)); // the first scout
    QCOMPARE(outage.look(fleetOf(10, 8, 5), true), std::optional(false));
    QVERIFY(!outage.look(fleetOf(1, 0, 1), false)); // no interface at all
    QCOMPARE(outage.look(fleetOf(1, 0, 1), false), std::optional(true));
    QCOMPARE(outage.look(RemoteFleet{}, false), std::optional(false)); // nobody far away any more
}

void SessionPartsTest::oneHostIsNotOurNetwork()
{
    SelfOutage outage;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!outage.look(fleetOf(50, 50, 1), true));
        QVERIFY(!outage.look(fleetOf(2, 2, 2), true));
        QVERIFY(!outage.look(fleetOf(10, 9, 5), true));
    }
    RemoteFleet refused; // an answer came: the network is there
    SessionState state;
    state.connection = ConnectionState::Waiting;
    state.lastClose.what = FailureClass::Refused;
    for (int i = 0; i < 5; ++i)
        refused.add(QString::number(i), state);
    QCOMPARE(refused.failing, 0);
    RemoteFleet local;
    state.lastClose.what = FailureClass::ConnectionLost;
    local.add(QStringLiteral("127.0.0.1"), state);
    local.add(QStringLiteral("localhost"), state);
    QCOMPARE(local.sessions, 0);
}

void SessionPartsTest::httpReportIsTheHeartbeat()
{
    SessionDriver d(httpSettings());
    d.start();
    QCOMPARE(d.countActions<RunCheck>(), 1);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().beats, 1);
    QCOMPARE(d.state().latency.last.value(), microseconds{24ms});
    d.pass(60s);
    QCOMPARE(d.countActions<RunCheck>(), 2);
}

void SessionPartsTest::httpUnhealthyBodies()
{
    SessionDriver d(httpSettings(Profile::MezonBot));
    d.start();
    d.happen(answer(200, false)); // S0-14, S0-25: healthy:false under 200
    QCOMPARE(d.state().status, Status::Critical);
    QVERIFY(d.has(RuleId::SaysUnhealthy));
    d.happen(answer(503, false)); // S2-21
    QVERIFY(d.has(RuleId::HttpStatus));
    QCOMPARE(d.state().status, Status::Critical);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    ReportRead failing = answer(200);
    failing.report.failureCount = 3; // S0-34
    d.happen(failing);
    QCOMPARE(d.state().status, Status::Warning);
    failing.report.failureCount = 4; // S0-29
    d.happen(failing);
    QCOMPARE(d.state().status, Status::Critical);
    ReportRead quiet = answer(200);
    quiet.report.lastUpdateAgo = 300s; // S2-5, S2-17
    d.happen(quiet);
    QVERIFY(d.has(RuleId::UpdatesStopped));
    ReportRead errors = answer(200);
    errors.report.errorRate = 0.011; // S2-44
    d.happen(errors);
    QVERIFY(d.has(RuleId::ErrorRate));
    ReportRead lying = answer(200);
    lying.report.bodyStatusCode = 500; // S0-8
    d.happen(lying);
    QVERIFY(d.has(RuleId::StatusMismatch));
    ReportRead html = answer(200, std::nullopt);
    html.report.problem = QStringLiteral("not JSON");
    d.happen(html);
    QCOMPARE(d.state().status, Status::Warning);
    d.happen(answer(401, std::nullopt)); // S1-18
    QCOMPARE(d.state().status, Status::Offline);
    QVERIFY(d.has(RuleId::SignInRefused));
}

void SessionPartsTest::httpFailuresEscalateAndHeal()
{
    SessionDriver d(httpSettings());
    d.start();
    d.happen(answer(200));
    CheckFailed refused;
    refused.reason.what = FailureClass::Refused;
    d.pass(60s);
    d.happen(refused);
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(d.state().missed, 1);
    d.pass(*d.state().nextAttemptAt - d.now);
    d.happen(refused);
    QCOMPARE(d.state().status, Status::Critical);
    for (int i = 0; i < 9; ++i) {
        d.pass(*d.state().nextAttemptAt - d.now);
        d.happen(refused);
    }
    QCOMPARE(d.state().status, Status::Offline); // S2-8: after ten tries
    d.pass(*d.state().nextAttemptAt - d.now);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().attempt, 0);
}

void SessionPartsTest::httpKeepsItsRhythm()
{
    SessionDriver d(httpSettings());
    d.start();
    for (int i = 0; i < 60; ++i) {
        d.happen(answer(200));
        d.pass(60s);
    }
    QCOMPARE(d.countActions<RunCheck>(), 61);
    QCOMPARE(d.state().missed, 0);
}

void SessionPartsTest::restartsAreSeen()
{
    // S0-3, S0-13, S2-7, S2-15: uptime back, start time later, counter lower
    SessionDriver d(httpSettings());
    d.start();
    ReportRead read = answer(200);
    read.report.uptime = 1000s;
    read.report.totalUpdates = 1500;
    d.happen(read);
    read.report.uptime = 1060s;
    d.happen(read);
    QCOMPARE(d.state().restarts, 0);
    read.report.uptime = 3s;
    read.report.totalUpdates = 1;
    d.happen(read);
    QCOMPARE(d.state().restarts, 1);
    QCOMPARE(d.countChanges<ServiceRestarted>(), 1);
    read.report.startedAt = ServiceTime{1'000'000s, 1ms, true};
    d.happen(read);
    QCOMPARE(d.state().restarts, 1);
    read.report.startedAt = ServiceTime{1'000'100s, 1ms, true};
    d.happen(read);
    QCOMPARE(d.state().restarts, 2);
}

void SessionPartsTest::stuckCounterAndStaleMonitor()
{
    // S0-12: the counter does not rise though HTTP is fine; S0-5: the bot's own monitor is stuck
    SessionDriver d(httpSettings(Profile::MezonBot));
    d.start();
    ReportRead read = answer(200);
    read.report.heartbeatCount = 270;
    read.report.timestamp = ServiceTime{1'000'000s, 1ms, true};
    read.report.lastCheck = ServiceTime{999'940s, 1ms, true};
    d.happen(read);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(200s);
    QVERIFY(!d.has(RuleId::CountStopped)); // nobody asked meanwhile: what it counts is not known
    d.happen(read);
    QVERIFY(d.has(RuleId::CountStopped));
    read.report.heartbeatCount = 272;
    read.report.lastCheck = ServiceTime{999'840s, 1ms, true};
    d.happen(read);
    QVERIFY(!d.has(RuleId::CountStopped));
    QVERIFY(d.has(RuleId::MonitorStale));
}

void SessionPartsTest::healthPageBesideTheSocket()
{
    // S4-54: a health page is asked beside the socket
    ServiceSettings settings = pingSettings();
    settings.health = HealthPage{QStringLiteral("http://127.0.0.1/health"), 60s, 10s};
    SessionDriver d(settings);
    d.startOpen();
    d.pass(1s, 5ms);
    QCOMPARE(d.countActions<RunCheck>(), 1);
    QCOMPARE(d.state().status, Status::Healthy);
    CheckFailed silent;
    silent.reason.what = FailureClass::ConnectTimeout;
    d.happen(silent);
    QCOMPARE(d.state().status, Status::Warning);
    QVERIFY(d.has(RuleId::PageDownSocketFine));
    QCOMPARE(d.state().connection, ConnectionState::Connected);
    d.pass(60s, 5ms);
    QCOMPARE(d.countActions<RunCheck>(), 2);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().beats, 3); // pongs only: the page is not the heartbeat here
}

void SessionPartsTest::accountsAndJobs()
{
    SessionDriver d(httpSettings(Profile::WhatsappCrm));
    d.start();
    ReportRead read = answer(200, std::nullopt);
    read.report.jobs = {{QStringLiteral("whatsapp-health-check"), true}};
    d.happen(read);
    QCOMPARE(d.state().status, Status::Healthy);
    read.report.jobs = {{QStringLiteral("whatsapp-health-check"), false}}; // S1-13
    d.happen(read);
    QCOMPARE(d.state().status, Status::Warning);
    QVERIFY(d.has(RuleId::JobNotRunning));
    read.report.jobs.clear();
    read.report.accounts = {{QStringLiteral("Healthy"), QStringLiteral("Connected"), 3},
                            {QStringLiteral("Warning"), QStringLiteral("Disconnected"), 1}};
    d.happen(read); // S1-16
    QVERIFY(d.has(RuleId::AccountsUnhealthy));
    QCOMPARE(d.state().status, Status::Warning);
    read.report.accounts.append({QStringLiteral("Critical"), QStringLiteral("Failed"), 1});
    d.happen(read);
    QCOMPARE(d.state().status, Status::Critical);
    QCOMPARE(d.state().reasons.constFirst().value, 2.0);
    QCOMPARE(d.state().reasons.constFirst().limit, 5.0);
}

QTEST_APPLESS_MAIN(SessionPartsTest)
#include "session_parts_test.moc"
