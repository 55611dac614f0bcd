// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/channel_trial.h"
#include "app/alerts/discord_channel.h"
#include "app/alerts/discord_message.h"
#include "app/alerts/incident_keeper.h"
#include "app/alerts/webhook_post.h"
#include "tests/app/alerts_webhook_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Notification note(const QString &name, NotificationKind kind = NotificationKind::Failure,
                  quint64 id = 1)
{
    Notification n;
    n.id = id;
    n.key = name;
    n.kind = kind;
    n.title = name + QStringLiteral(": no heartbeat");
    n.body = QStringLiteral("No heartbeat for 1 m 34 s.");
    n.reason = QStringLiteral("No heartbeat for 1 m 34 s");
    n.since = {nanoseconds{0}, milliseconds{1'770'000'000'000}};
    return n;
}

/// Runs ahead as the test says, so that a wait of an hour needs no hour.
struct FakeNow {
    nanoseconds ahead{};
    Instant operator()() const { return IncidentKeeper::systemNow() + ahead; }
};

DeliveryNews newsOf(const QSignalSpy &spy, qsizetype i)
{
    return spy.at(i).constFirst().value<DeliveryNews>();
}

} // namespace

class DiscordChannelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<DeliveryNews>(); }
    void postsToTheByte();
    void burstIsMerged();
    void retriesServerErrorsInOrder();
    void obeysRetryAfter();
    void persistentFailureIsToldOnce_data();
    void persistentFailureIsToldOnce();
    void closedPortIsRetried();
    void deadlineCoversDripAndSilence_data();
    void deadlineCoversDripAndSilence();
    void endlessAnswerIsCutOff();
    void secretIsInNoText();
    void badAddressIsBroken();
    void destroyedWhilePosting();
    void trialTellsEachStep();
};

void DiscordChannelTest::postsToTheByte()
{
    WebhookServer server;
    DiscordChannel channel(QStringLiteral("ops"), server.address(), &IncidentKeeper::systemNow);
    QSignalSpy delivered(&channel, &Channel::delivered);
    channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(newsOf(delivered, 0).state, DeliveryState::Sent);
    QCOMPARE(newsOf(delivered, 0).attempts, 1);
    QCOMPARE(server.requests.size(), 1);
    const WebhookServer::Request request = server.requests.constFirst();
    QCOMPARE(request.line, QByteArray("POST /api/v10/webhooks/42/s3cr3t?wait=true HTTP/1.1"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(request.headers.value("user-agent").startsWith("Pulseboard/"));
    QVERIFY(!request.headers.contains("cookie"));
    QCOMPARE(request.body,
             QByteArray(R"({"allowed_mentions":{"parse":[]},"embeds":[{"color":15747642,)"
                        R"("description":"No heartbeat for 1 m 34 s.","fields":[)"
                        R"({"inline":true,"name":"Status","value":"Critical"},)"
                        R"({"inline":true,"name":"Since","value":"<t:1770000000:f>"},)"
                        R"({"inline":false,"name":"Reason","value":"No heartbeat for 1 m 34 s"}],)"
                        R"("title":"relay: no heartbeat"}]})"));
}

void DiscordChannelTest::burstIsMerged()
{
    WebhookServer server;
    DiscordChannel channel(QStringLiteral("ops"), server.address(), &IncidentKeeper::systemNow);
    QSignalSpy delivered(&channel, &Channel::delivered);
    for (quint64 i = 0; i < 25; ++i)
        channel.send(note(QStringLiteral("s%1").arg(i), NotificationKind::Failure, i));
    QTRY_COMPARE(delivered.size(), 25);
    QCOMPARE(server.requests.size(), 3);
    for (qsizetype i = 0; i < 25; ++i)
        QCOMPARE(newsOf(delivered, i).notification, quint64(i)); // first in, first out
}

void DiscordChannelTest::retriesServerErrorsInOrder() // F43
{
    WebhookServer server;
    FakeNow now;
    DiscordChannel channel(QStringLiteral("ops"), server.address(), [&now] { return now(); });
    QSignalSpy delivered(&channel, &Channel::delivered);
    for (int status : {500, 502, 503, 504, 408})
        server.answerNext(status);
    channel.send(note(QStringLiteral("a"), NotificationKind::Failure, 1));
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(delivered.size(), i + 1);
        QCOMPARE(newsOf(delivered, i).state, DeliveryState::Retrying);
        QCOMPARE(newsOf(delivered, i).attempts, i + 1);
        now.ahead += 400s;
        channel.send(note(QStringLiteral("x"), NotificationKind::Withdrawn)); // looks at the clock
    }
    QTRY_COMPARE(delivered.size(), 6);
    QTRY_VERIFY(newsOf(delivered, delivered.size() - 1).state == DeliveryState::Sent);
    QCOMPARE(newsOf(delivered, delivered.size() - 1).attempts, 6);
    QCOMPARE(server.requests.constFirst().body, server.requests.constLast().body);
}

void DiscordChannelTest::obeysRetryAfter() // F42, S4-34
{
    WebhookServer server;
    FakeNow now;
    DiscordChannel channel(QStringLiteral("ops"), server.address(), [&now] { return now(); });
    QSignalSpy delivered(&channel, &Channel::delivered);
    server.answerNext(429, R"({"message":"slow down","retry_after":64.57,"global":false})",
                      "Retry-After: 65\r\n");
    channel.send(note(QStringLiteral("a")));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(newsOf(delivered, 0).state, DeliveryState::Retrying);
    QCOMPARE(newsOf(delivered, 0).attempts, 0);
    now.ahead = 64s;
    channel.send(note(QStringLiteral("x"), NotificationKind::Withdrawn));
    QVERIFY(!QSignalSpy(&server, &WebhookServer::requested).wait(200));
    now.ahead = 66s;
    channel.send(note(QStringLiteral("x"), NotificationKind::Withdrawn));
    QTRY_COMPARE(server.requests.size(), 2);
    QTRY_COMPARE(delivered.size(), 2);
    QCOMPARE(newsOf(delivered, 1).state, DeliveryState::Sent);
    QCOMPARE(newsOf(delivered, 1).attempts, 1);
}

void DiscordChannelTest::persistentFailureIsToldOnce_data() // F44
{
    QTest::addColumn<int>("status");
    for (int status : {301, 302, 307, 400, 401, 403, 404, 410})
        QTest::addRow("%d", status) << status;
}

void DiscordChannelTest::persistentFailureIsToldOnce()
{
    QFETCH(int, status);
    WebhookServer server;
    WebhookServer elsewhere;
    server.answerNext(status, {}, "Location: " + elsewhere.address().toLatin1() + "\r\n");
    DiscordChannel channel(QStringLiteral("ops"), server.address(), &IncidentKeeper::systemNow);
    QSignalSpy delivered(&channel, &Channel::delivered);
    QSignalSpy broken(&channel, &Channel::broken);
    QSignalSpy gaveUp(&channel, &Channel::gaveUp);
    channel.send(note(QStringLiteral("a")));
    QTRY_COMPARE(broken.size(), 1);
    QCOMPARE(newsOf(delivered, 0).state, DeliveryState::Dead);
    channel.send(note(QStringLiteral("b")));
    QCOMPARE(gaveUp.size(), 2);
    QCOMPARE(broken.size(), 1);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(elsewhere.requests.isEmpty()); // the secret goes to no other host
}

void DiscordChannelTest::closedPortIsRetried()
{
    QString address;
    {
        WebhookServer server;
        address = server.address();
    }
    DiscordChannel channel(QStringLiteral("ops"), address, &IncidentKeeper::systemNow);
    QSignalSpy delivered(&channel, &Channel::delivered);
    channel.send(note(QStringLiteral("a")));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(newsOf(delivered, 0).state, DeliveryState::Retrying);
    QCOMPARE(newsOf(delivered, 0).why, QStringLiteral("The server does not take connections"));
}

void DiscordChannelTest::deadlineCoversDripAndSilence_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("hasStatus");
    QTest::newRow("silence") << QByteArray() << false;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2") << false;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
                                 << true;
}

void DiscordChannelTest::deadlineCoversDripAndSilence()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, hasStatus);
    WebhookServer server;
    if (answer.isEmpty())
        server.stayMute();
    else
        server.answerNext(answer);
    QNetworkAccessManager manager;
    WebhookPost post(manager);
    QSignalSpy finished(&post, &WebhookPost::finished);
    WebhookAnswer got;
    connect(&post, &WebhookPost::finished, this, [&got](const WebhookAnswer &a) { got = a; });
    post.start(*Discord::postAddress(server.address()), "{}", 300ms);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(got.status.has_value(), hasStatus);
    if (!hasStatus)
        QCOMPARE(got.networkProblem, QStringLiteral("No answer in time"));
}

void DiscordChannelTest::endlessAnswerIsCutOff()
{
    WebhookServer server;
    server.answerNext("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" +
                      QByteArray(2'000'000, 'x'));
    QNetworkAccessManager manager;
    WebhookPost post(manager);
    QSignalSpy finished(&post, &WebhookPost::finished);
    WebhookAnswer got;
    connect(&post, &WebhookPost::finished, this, [&got](const WebhookAnswer &a) { got = a; });
    post.start(*Discord::postAddress(server.address()), "{}");
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(got.status, std::optional(200));
    QVERIFY(got.body.size() <= WebhookPost::MaxAnswer);
}

// S4-24
void DiscordChannelTest::secretIsInNoText()
{
    for (int status : {301, 400, 401, 404, 429, 500}) {
        WebhookServer server;
        server.answerNext(status, "s3cr3t", "Location: http://127.0.0.1/s3cr3t\r\n");
        DiscordChannel channel(QStringLiteral("ops"), server.address(), &IncidentKeeper::systemNow);
        QSignalSpy delivered(&channel, &Channel::delivered);
        channel.send(note(QStringLiteral("a")));
        QTRY_COMPARE(delivered.size(), 1);
        const QString why = newsOf(delivered, 0).why;
        QVERIFY(!why.isEmpty());
        QVERIFY2(!why.contains(QStringLiteral("s3cr3t")), qPrintable(why));
        QVERIFY2(!why.contains(QStringLiteral("127.0.0.1")), qPrintable(why));
    }
}

void DiscordChannelTest::badAddressIsBroken()
{
    DiscordChannel channel(QStringLiteral("ops"), QStringLiteral("https://x/s3cr3t"),
                           &IncidentKeeper::systemNow);
    QSignalSpy delivered(&channel, &Channel::delivered);
    QSignalSpy broken(&channel, &Channel::broken);
    channel.send(note(QStringLiteral("a")));
    QCOMPARE(broken.size(), 1);
    QCOMPARE(newsOf(delivered, 0).state, DeliveryState::Dead);
    QVERIFY(!newsOf(delivered, 0).why.contains(QStringLiteral("s3cr3t")));
}

void DiscordChannelTest::destroyedWhilePosting()
{
    WebhookServer server;
    server.stayMute();
    {
        DiscordChannel channel(QStringLiteral("ops"), server.address(), &IncidentKeeper::systemNow);
        channel.send(note(QStringLiteral("a")));
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QCOMPARE(server.requests.size(), 1);
}

// S1-27
void DiscordChannelTest::trialTellsEachStep()
{
    WebhookServer server;
    const auto run = [&server](QStringList &names, QString &words) {
        ChannelTrial trial(&IncidentKeeper::systemNow);
        QSignalSpy finished(&trial, &ChannelTrial::finished);
        QObject::connect(&trial, &ChannelTrial::stepped, &trial, [&](const TrialStep &step) {
            names << step.what;
            words += step.words + u'\n';
        });
        trial.start({QStringLiteral("ops"), ChannelSetup::Kind::Discord, server.address(), {}});
        if (finished.isEmpty())
            finished.wait();
        return finished.size() == 1 ? finished[0][0].toString() : QStringLiteral("no end");
    };
    QStringList names;
    QString words;
    QCOMPARE(run(names, words), QString());
    QCOMPARE(names.join(u' '), QStringLiteral("Address Connection Encryption Message"));
    QVERIFY(words.contains(QStringLiteral("127.0.0.1")) && words.contains(QStringLiteral("204")));
    QVERIFY(!words.contains(QStringLiteral("s3cr3t")));
    QVERIFY(server.requests.constFirst().body.contains("Test of Pulseboard"));
    server.answerNext(404);
    names.clear();
    QVERIFY(run(names, words).contains(QStringLiteral("404")));
    QCOMPARE(names.constLast(), QStringLiteral("Message"));
    QVERIFY(!words.contains(QStringLiteral("s3cr3t")));
}

QTEST_GUILESS_MAIN(DiscordChannelTest)
#include "discord_channel_test.moc"
