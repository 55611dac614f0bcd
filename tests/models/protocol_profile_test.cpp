// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

class ProtocolProfileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays();
    void addresses_data();
    void addresses();
    void transportsFollowTheFamily();
    void djangoHeartbeat();
    void webSocketPing();
    void mezonBot();
    void telegramKeepalive();
    void generic();
};

void ProtocolProfileTest::namesGoBothWays()
{
    const QStringList names = profileNames();
    QCOMPARE(names.size(), 6);
    for (const QString &name : names) {
        const std::optional<Profile> profile = profileByName(name);
        QVERIFY(profile.has_value());
        QCOMPARE(profileName(*profile), name);
    }
    QVERIFY(!profileByName(u"Django-Heartbeat"));
    QVERIFY(!profileByName(u""));
    QCOMPARE(profileName(Profile::DjangoHeartbeat), QStringLiteral("django-heartbeat"));
}

void ProtocolProfileTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind"); // -1: nothing
    const int socket = static_cast<int>(TransportKind::WebSocket);
    const int check = static_cast<int>(TransportKind::HttpCheck);
    QTest::newRow("ws") << QStringLiteral("ws://host/ws") << socket;
    QTest::newRow("wss") << QStringLiteral("WSS://host") << socket;
    QTest::newRow("http") << QStringLiteral("http://127.0.0.1:1/") << check;
    QTest::newRow("https") << QStringLiteral("https://host") << check;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << -1;
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("host only") << QStringLiteral("host:80") << -1;
    QTest::newRow("no scheme") << QStringLiteral("://host") << -1;
    QTest::newRow("longer") << QStringLiteral("https2://host") << -1;
}

void ProtocolProfileTest::addresses()
{
    QFETCH(QString, url);
    const std::optional<TransportKind> kind = transportOfUrl(url);
    QTEST(kind ? static_cast<int>(*kind) : -1, "kind");
}

void ProtocolProfileTest::transportsFollowTheFamily()
{
    const auto of = [](Profile profile, TransportKind wished) {
        const ServiceSettings settings = profileDefaults(profile, wished);
        // A check is the heartbeat of what is only checked, and of nothing else.
        const bool isCheck = settings.transport == TransportKind::HttpCheck;
        if (isCheck != (settings.heartbeat.source == BeatSource::Check))
            qFatal("source and transport disagree");
        if (settings.profile != profile || !settings.url.isEmpty() || !settings.name.isEmpty())
            qFatal("more than the defaults");
        return settings.transport;
    };
    for (const TransportKind wished : {TransportKind::WebSocket, TransportKind::HttpCheck}) {
        QCOMPARE(of(Profile::DjangoHeartbeat, wished), TransportKind::WebSocket);
        QCOMPARE(of(Profile::MezonBot, wished), TransportKind::HttpCheck);
        QCOMPARE(of(Profile::TelegramKeepalive, wished), TransportKind::HttpCheck);
        QCOMPARE(of(Profile::WhatsappCrm, wished), TransportKind::HttpCheck);
        QCOMPARE(of(Profile::Generic, wished), wished);
        QCOMPARE(of(Profile::WebSocketPing, wished), wished);
    }
}

void ProtocolProfileTest::djangoHeartbeat() // S3-1
{
    const ServiceSettings s = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
    QCOMPARE(s.heartbeat.source, BeatSource::Message);
    QVERIFY(s.heartbeat.interval == 30s);
    QVERIFY(!s.heartbeat.grace);
    QVERIFY(s.heartbeat.ping == 30s);
    QVERIFY(s.heartbeat.pingTimeout == 10s);
    QVERIFY(s.limits.latencyP95 == 500ms);
}

void ProtocolProfileTest::webSocketPing() // S4-2, S4-3, S4-11, S4-12, S4-13, S4-39
{
    const ServiceSettings s = profileDefaults(Profile::WebSocketPing, TransportKind::WebSocket);
    QCOMPARE(s.heartbeat.source, BeatSource::Pong);
    QVERIFY(s.heartbeat.ping == 30s);
    QVERIFY(s.heartbeat.pingTimeout == 10s);
    QCOMPARE(s.heartbeat.pingMissLimit, 1);
    QVERIFY(s.reconnect.base == 5s);
    QCOMPARE(s.reconnect.factor, 2.0);
    QVERIFY(s.reconnect.cap == 30s);
    QVERIFY(s.reconnect.jitter == 1s);
    QCOMPARE(s.reconnect.tries, 5);
    QVERIFY(!s.reconnect.giveUp);
}

void ProtocolProfileTest::mezonBot() // S0-24
{
    const ServiceSettings s = profileDefaults(Profile::MezonBot, TransportKind::HttpCheck);
    QVERIFY(s.heartbeat.interval == 300s);
    QVERIFY(s.limits.latencyP95 == 1s);
    QCOMPARE(s.limits.connectionFailures, 3);
}

void ProtocolProfileTest::telegramKeepalive() // S2-8, S2-42
{
    const ServiceSettings s = profileDefaults(Profile::TelegramKeepalive, TransportKind::HttpCheck);
    QVERIFY(s.reconnect.base == 5s);
    QVERIFY(s.reconnect.cap == 300s);
    QCOMPARE(s.reconnect.tries, 10);
    QVERIFY(s.limits.latencyP95 == 1s);
    QVERIFY(s.limits.updatesSilent == 300s);
    QVERIFY(s.heartbeat.interval == 60s);
}

void ProtocolProfileTest::generic()
{
    const ServiceSettings socket = profileDefaults(Profile::Generic, TransportKind::WebSocket);
    QCOMPARE(socket.heartbeat.source, BeatSource::Message);
    QVERIFY(!socket.heartbeat.interval);
    const ServiceSettings check = profileDefaults(Profile::Generic, TransportKind::HttpCheck);
    QVERIFY(check.heartbeat.interval == 60s);
}

QTEST_GUILESS_MAIN(ProtocolProfileTest)
#include "protocol_profile_test.moc"
