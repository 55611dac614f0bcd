// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/push_report.h"
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// Passive services: what they say, and how their silence is judged.
class SessionPushTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesArePush();
    void callsAreRead_data();
    void callsAreRead();
    void callsOnTimeAreHealthy();
    void silenceIsLateThenMissedThenRecovers();
    void whatItSaysOfItselfCounts();
    void pauseEndsTheWait();
    void sleepIsNoSilence();
    void neverConnectsNorPings();

private:
    static ServiceSettings nightly()
    {
        ServiceSettings settings = profileDefaults(Profile::Generic, TransportKind::Push);
        settings.id.value = QStringLiteral("nightly");
        settings.url = QStringLiteral("push://nightly-backup");
        settings.heartbeat.interval = 60s;
        settings.heartbeat.grace = 5s;
        return settings;
    }
    static PushReceived push(const QByteArray &query = {})
    {
        QByteArray text = "GET /push/t?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n";
        HttpRequest request;
        QString problem;
        [[maybe_unused]] const auto taken = HttpRequestReader::take(text, request);
        const auto report = readPush(request, &problem);
        return report ? PushReceived{report->report, report->latency} : PushReceived{};
    }
};

void SessionPushTest::addressesArePush()
{
    QCOMPARE(transportOfUrl(u"push://nightly-backup"), std::optional(TransportKind::Push));
    QCOMPARE(transportOfUrl(u"tcp://mail:25"), std::optional(TransportKind::TcpCheck));
    QCOMPARE(transportOfUrl(u"dns://example.net"), std::optional(TransportKind::DnsCheck));
    QCOMPARE(transportOfUrl(u"TLS://mail"), std::optional(TransportKind::TlsCheck));
}

void SessionPushTest::callsAreRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("healthy"); // -1: refused
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("latency");
    const auto row = [](const char *query, const char *body, int healthy, const char *word,
                        double latency = -1) {
        QTest::addRow("%s|%s", query, body) << QByteArray(query) << QByteArray(body) << healthy
                                            << QString::fromUtf8(word) << latency;
    };
    row("", "", 1, "up");
    row("status=up&msg=OK&ping=12.5", "", 1, "OK", 12.5);
    row("status=down&msg=disk+full%21", "", 0, "disk full!");
    row("status=DOWN", "", 0, "DOWN");
    row("", R"({"status":"down","msg":"x","latency":3})", 0, "x", 3);
    row("", "status=down&msg=a%20b", 0, "a b");
    row("status=dwon", "", -1, "");
    row("latency=-1", "", -1, "");
    row("latency=soon", "", -1, "");
    row("latency=inf", "", -1, "");
    row("", "{broken", -1, "");
}

void SessionPushTest::callsAreRead()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(int, healthy);
    QFETCH(QString, word);
    QFETCH(double, latency);
    HttpRequest request;
    request.query = query;
    request.body = body;
    QString problem;
    const auto read = readPush(request, &problem);
    QCOMPARE(read.has_value(), healthy >= 0);
    QCOMPARE(problem.isEmpty(), read.has_value());
    if (!read)
        return;
    QCOMPARE(read->report.healthy, std::optional(healthy == 1));
    QCOMPARE(read->report.statusWord, std::optional(word));
    QCOMPARE(read->latency.has_value(), latency >= 0);
    if (read->latency)
        QCOMPARE(static_cast<double>(read->latency->count()) / 1'000, latency);
}

void SessionPushTest::callsOnTimeAreHealthy()
{
    SessionDriver driver(nightly());
    driver.start();
    QVERIFY(driver.has(RuleId::NoPushYet));
    QCOMPARE(driver.state().status, Status::Connecting);
    for (int i = 0; i < 5; ++i) {
        driver.pass(60s);
        driver.happen(push("latency=42"));
        QCOMPARE(driver.state().status, Status::Healthy);
    }
    QCOMPARE(driver.state().beats, 5);
    QCOMPARE(driver.state().missed, 0);
    QCOMPARE(driver.state().latency.last, std::optional(microseconds{42'000}));
    const auto *seen = std::get_if<BeatSeen>(&driver.changes.at(driver.changes.size() - 2));
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->beat.kind, BeatKind::Push);
}

void SessionPushTest::silenceIsLateThenMissedThenRecovers()
{
    SessionDriver driver(nightly());
    driver.start();
    driver.pass(10s);
    driver.happen(push());
    driver.pass(64s);
    QCOMPARE(driver.state().status, Status::Healthy);
    driver.pass(2s);
    QVERIFY(driver.has(RuleId::BeatLate));
    QCOMPARE(driver.state().missedInARow, 1);
    driver.pass(60s);
    QVERIFY(driver.has(RuleId::BeatsMissed));
    QCOMPARE(driver.state().status, Status::Critical);
    QCOMPARE(driver.countChanges<BeatMissed>(), 2);
    driver.happen(push());
    QCOMPARE(driver.state().status, Status::Healthy);
    QCOMPARE(driver.state().late, 1);
}

void SessionPushTest::whatItSaysOfItselfCounts()
{
    SessionDriver driver(nightly());
    driver.start();
    driver.happen(push("status=down&msg=disk%20full"));
    QVERIFY(driver.has(RuleId::SaysUnhealthy));
    QCOMPARE(driver.state().status, Status::Critical);
    QCOMPARE(driver.state().reasons.constFirst().detail, QStringLiteral("disk full"));
    QVERIFY(!driver.has(RuleId::HttpStatus));
    driver.happen(push("status=up"));
    QCOMPARE(driver.state().status, Status::Healthy);
}

void SessionPushTest::pauseEndsTheWait()
{
    SessionDriver driver(nightly());
    driver.start();
    driver.happen(OperatorAsked{OperatorWish::Pause});
    driver.pass(1h);
    driver.happen(push());
    QCOMPARE(driver.state().status, Status::Paused);
    QCOMPARE(driver.state().beats, 0);
    driver.happen(OperatorAsked{OperatorWish::Resume});
    QCOMPARE(driver.state().status, Status::Connecting);
    driver.pass(30s);
    driver.happen(push());
    QCOMPARE(driver.state().status, Status::Healthy);
}

void SessionPushTest::sleepIsNoSilence()
{
    SessionDriver driver(nightly());
    driver.start();
    driver.happen(push());
    driver.happen(ObserverSaw{ObserverState::Gap, 3h, {}});
    driver.pass(50s);
    QCOMPARE(driver.state().missed, 0);
    driver.pass(20s);
    QCOMPARE(driver.state().missed, 1);
}

void SessionPushTest::neverConnectsNorPings()
{
    SessionDriver driver(nightly());
    driver.start();
    driver.happen(push());
    driver.pass(10min);
    driver.happen(OperatorAsked{OperatorWish::Reconnect});
    driver.happen(ObserverSaw{ObserverState::Offline, {}, {}});
    driver.happen(ObserverSaw{ObserverState::Online, {}, {}});
    driver.pass(10min);
    QVERIFY(driver.actions.empty());
}

QTEST_GUILESS_MAIN(SessionPushTest)
#include "session_push_test.moc"
