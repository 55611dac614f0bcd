// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_ping.h"
#include "models/words/reason_text.h"
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// What a session sends of itself, and how long it stays away after each kind of ending.
class SessionLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsItsTextsOnEachConnect();
    void serverPingsAreLifeButNoHeartbeat();
    void jsonPingMakesTheRoundTrip();
    void onlyOneJsonPingInFlight();
    void answersNobodyAskedForMakeNoRoundTrip();
    void latePongWithoutEchoOnlyProvesLife();
    void unansweredJsonPingsEndTheConnection();
    void readsPongs_data();
    void readsPongs();
    void waits_data();
    void waits();
    void goingAwayIsSofterThanSilence();
};

namespace {

ServiceSettings jsonPings()
{
    ServiceSettings settings = pingSettings();
    settings.jsonPing = QStringLiteral("{\"type\":\"ping\",\"timestamp\":{now},\"id\":{id}}");
    return settings;
}

QStringList sentTexts(const SessionDriver &d)
{
    QStringList texts;
    for (const Action &action : d.actions) {
        if (const auto *send = std::get_if<SendText>(&action))
            texts << send->text;
    }
    return texts;
}

} // namespace

void SessionLineTest::sendsItsTextsOnEachConnect()
{
    ServiceSettings settings = pingSettings();
    settings.sendOnConnect = {QStringLiteral("one"), QStringLiteral("two")};
    SessionDriver d(settings);
    d.start();
    QVERIFY(sentTexts(d).isEmpty());
    d.open();
    QCOMPARE(sentTexts(d), settings.sendOnConnect);
    d.close();
    d.pass(10s);
    d.open();
    QCOMPARE(sentTexts(d), settings.sendOnConnect + settings.sendOnConnect);
}

// S4-1: "server pings seen": the line lives, but nothing of it is a heartbeat.
void SessionLineTest::serverPingsAreLifeButNoHeartbeat()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.pass(20s, 5ms);
    d.happen(PingReceived{3});
    QCOMPARE(d.state().serverPings, 3);
    QCOMPARE(d.state().lastHeardAt, d.now);
    QCOMPARE(d.state().beats, 0);
    QVERIFY(!d.state().lastBeatAt);
    QVERIFY(!d.state().latency.last || d.state().latency.last == microseconds(5ms));
}

// S4-2, S4-32 with the JSON form of protocols 5.
void SessionLineTest::jsonPingMakesTheRoundTrip()
{
    SessionDriver d(jsonPings());
    d.startOpen();
    d.pass(0s);
    const qint64 now = d.now.wall.count();
    QCOMPARE(sentTexts(d),
             QStringList{QStringLiteral("{\"type\":\"ping\",\"timestamp\":%1,\"id\":1}").arg(now)});
    QCOMPARE(d.countActions<SendPing>(), 0);
    d.pass(25ms);
    d.happen(JsonPongReceived{40, now});
    QCOMPARE(d.state().latency.last, std::optional(microseconds(25ms)));
    QCOMPARE(d.state().beats, 1); // pongs are this family's heartbeat
    QCOMPARE(d.state().messages, 1);
    d.pass(30s);
    QCOMPARE(sentTexts(d).size(), 2);
    d.pass(3ms);
    d.happen(JsonPongReceived{40, 2}); // by its number
    QCOMPARE(d.state().beats, 2);
}

void SessionLineTest::onlyOneJsonPingInFlight()
{
    ServiceSettings settings = jsonPings();
    settings.heartbeat.ping = 1s;
    settings.heartbeat.pingTimeout = 10s;
    settings.heartbeat.pingMissLimit = 3;
    SessionDriver d(settings);
    d.startOpen();
    d.pass(9s);
    QCOMPARE(sentTexts(d).size(), 1);
    d.happen(JsonPongReceived{4, {}});
    QCOMPARE(d.state().beats, 1);
    d.pass(1500ms);
    QCOMPARE(sentTexts(d).size(), 2);
}

void SessionLineTest::answersNobodyAskedForMakeNoRoundTrip()
{
    SessionDriver d(jsonPings());
    d.startOpen();
    d.pass(5ms);
    d.happen(JsonPongReceived{4, {}}); // ours
    QCOMPARE(d.state().beats, 1);
    const auto latency = d.state().latency;
    d.pass(5ms);
    d.happen(JsonPongReceived{4, {}});
    d.happen(JsonPongReceived{4, 1});
    QCOMPARE(d.state().beats, 1);
    QCOMPARE(d.state().latency, latency);
    SessionDriver none(pingSettings()); // does not ping in JSON at all
    none.startOpen();
    none.happen(JsonPongReceived{4, {}});
    QVERIFY(!none.state().latency.last);
}

void SessionLineTest::latePongWithoutEchoOnlyProvesLife()
{
    ServiceSettings settings = jsonPings();
    settings.heartbeat.pingMissLimit = 5;
    SessionDriver d(settings);
    d.startOpen();
    d.pass(10s + 1ms); // the first one timed out, a second is on its way
    QCOMPARE(sentTexts(d).size(), 2);
    QCOMPARE(d.state().pingsUnanswered, 1);
    d.happen(JsonPongReceived{4, {}}); // of which of the two?
    QVERIFY(!d.state().latency.last);
    QCOMPARE(d.state().pingsUnanswered, 0);
}

// S4-3, S4-4
void SessionLineTest::unansweredJsonPingsEndTheConnection()
{
    SessionDriver d(jsonPings());
    d.startOpen();
    d.pass(10s + 1ms);
    QCOMPARE(d.state().lastClose.what, FailureClass::NoPong);
    QCOMPARE(d.countActions<Abort>(), 1);
}

void SessionLineTest::readsPongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pong");
    QTest::addColumn<qint64>("echo"); // -1: none
    const auto row = [](const char *text, bool pong, qint64 echo = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << pong << echo;
    };
    row("{\"type\":\"pong\",\"timestamp\":123,\"serverTime\":1795293578579}", true, 123);
    row("{\"event\":\"pong\"}", true);
    row("{\"type\":\"PONG\",\"id\":\"7\"}", true, 7);
    row("{\"type\":\"pong\",\"ts\":1.5e300}", true);
    row("{\"type\":\"pong\",\"ts\":-4}", true);
    row("{\"type\":\"pong\",\"timestamp\":\"2026-11-22T10:00:00Z\"}", true);
    row(" PONG \n", true);
    row("pong", true);
    row("\"pong\"", true);
    row("{\"type\":\"ping\"}", false);
    row("{\"type\":\"message\",\"text\":\"pong\"}", false);
    row("[\"pong\"]", false);
    row("{\"type\":\"pong\"", false);
    row("ping-pong", false);
    row("", false);
}

void SessionLineTest::readsPongs()
{
    QFETCH(QString, text);
    QFETCH(bool, pong);
    QFETCH(qint64, echo);
    const auto read = readJsonPong(text);
    QCOMPARE(read.has_value(), pong);
    if (read)
        QCOMPARE(read->echo.value_or(-1), echo);
    QVERIFY(!readJsonPong(text + QString(5'000, u' ') + u'x'));
}

// S1-43, S4-10: how long it waits depends on how the connection ended.
void SessionLineTest::waits_data()
{
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfter"); // s
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<int>("least"); // s
    QTest::addColumn<int>("most");
    const auto row = [](const char *name, int code, int status, int after, bool persistent,
                        int least, int most) {
        QTest::newRow(name) << code << status << after << persistent << least << most;
    };
    // S4-11, S4-13: the first quick try after 5 s and up to 1 s more.
    for (const int code : {1000, 1001, 1005, 1006, 1011, 4000})
        row(qPrintable(QString::number(code)), code, 0, 0, false, 5, 6);
    row("1012", 1012, 0, 0, false, 5, 30);
    row("1013", 1013, 0, 0, false, 30, 60); // S4-50
    for (const int code : {1008, 4001, 4003, 4401, 4403})
        row(qPrintable(QString::number(code)), code, 0, 0, true, 300, 300);
    row("503", 0, 503, 0, false, 5, 6);
    row("503 in 20 s", 0, 503, 20, false, 20, 20);
    row("429 in 15 min", 0, 429, 900, false, 900, 900);
    row("429 at once", 0, 429, 1, false, 5, 6); // our own patience stays
    row("404", 0, 404, 0, true, 300, 300);
}

void SessionLineTest::waits()
{
    QFETCH(int, closeCode);
    QFETCH(int, status);
    QFETCH(int, retryAfter);
    QFETCH(bool, persistent);
    QFETCH(int, least);
    QFETCH(int, most);
    QSet<qint64> seen;
    for (quint64 seed = 1; seed <= 40; ++seed) {
        SessionDriver d(pingSettings(), seed);
        d.startOpen();
        CloseReason reason;
        reason.what = FailureClass::ClosedByServer;
        reason.persistent = persistent;
        if (closeCode != 0)
            reason.closeCode = closeCode;
        if (status != 0)
            reason.httpStatus = status;
        if (retryAfter != 0)
            reason.retryAfter = seconds(retryAfter);
        d.happen(Closed{reason});
        QVERIFY(d.state().nextAttemptAt);
        const nanoseconds wait = *d.state().nextAttemptAt - d.now;
        QVERIFY(wait >= seconds(least));
        QVERIFY(wait <= seconds(most));
        seen.insert(wait.count());
        QCOMPARE(d.state().connection,
                 persistent ? ConnectionState::Down : ConnectionState::Waiting);
    }
    QVERIFY(least == most || seen.size() > 20); // no herd comes back together
}

// S3-4: a service that says it stops is a warning with its words; one that just falls silent for as
// long is critical.
void SessionLineTest::goingAwayIsSofterThanSilence()
{
    for (const int code : {1001, 1012}) {
        SessionDriver d(djangoSettings());
        d.startOpen();
        d.pass(1s, 5ms);
        d.beat();
        CloseReason goingAway;
        goingAway.what = FailureClass::ClosedByServer;
        goingAway.by = ClosedBy::Server;
        goingAway.closeCode = code;
        d.happen(Closed{goingAway});
        const Reason told = d.state().reasons.constFirst();
        QCOMPARE(told.rule, RuleId::ConnectionLost);
        QCOMPARE(told.severity, Status::Warning);
        const QString words = Words::reason(told, d.state(), d.now);
        QVERIFY2(words.contains(QStringLiteral("(%1)").arg(code)), qPrintable(words));
        d.pass(20s); // it is back within the interval: nobody was alarmed
        if (d.state().connection == ConnectionState::Waiting)
            d.pass(*d.state().nextAttemptAt - d.now);
        d.open();
        d.beat();
        QCOMPARE(d.state().status, Status::Healthy);
        for (const Change &change : d.changes) {
            const auto *moved = std::get_if<StatusChanged>(&change);
            QVERIFY(!moved || moved->status != Status::Critical);
        }
    }
    SessionDriver silent(djangoSettings());
    silent.startOpen();
    silent.pass(1s, 5ms);
    silent.beat();
    bool critical = false;
    for (int i = 0; i < 70 && !critical; ++i) {
        silent.pass(1s, 5ms);
        critical = silent.state().status == Status::Critical;
    }
    QVERIFY(critical);
}

QTEST_GUILESS_MAIN(SessionLineTest)
#include "session_line_test.moc"
