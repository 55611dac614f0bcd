// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/discord_message.h"
#include "models/incident/message_text.h"
#include "tests/app/hostile_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pulse;

namespace {

Notification failure()
{
    Notification n;
    n.id = 7;
    n.key = QStringLiteral("session:relay");
    n.title = QStringLiteral("Discord relay: no heartbeat");
    n.body = QStringLiteral("No heartbeat for 1 m 34 s. Try 3 of 5 in 9 s.");
    n.reason = QStringLiteral("No heartbeat for 1 m 34 s");
    n.since = {nanoseconds{0}, milliseconds{1'770'000'000'000}};
    return n;
}

/// What a reader of Discord's markdown would see: escapes undone; unescaped specials are reported.
bool hasLiveMarkup(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\')) {
            ++i;
            continue;
        }
        if (QStringLiteral("*_~`|<>[]()#@").contains(text[i]))
            return true;
        if (text.mid(i, 3) == QLatin1String("://"))
            return true;
    }
    return false;
}

} // namespace

class DiscordMessageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failureToTheByte();
    void recoveryToTheByte();
    void hostileNamesStayText();
    void limitsAreKept();
    void tenEmbedsAtMost();
    void addresses_data();
    void addresses();
    void leftOutIsSaid();
};

// S4-34
void DiscordMessageTest::failureToTheByte()
{
    QCOMPARE(Discord::body({failure()}),
             QByteArrayLiteral(
                 R"({"allowed_mentions":{"parse":[]},"embeds":[{"color":15747642,)"
                 R"("description":"No heartbeat for 1 m 34 s. Try 3 of 5 in 9 s.","fields":[)"
                 R"({"inline":true,"name":"Status","value":"Critical"},)"
                 R"({"inline":true,"name":"Since","value":"<t:1770000000:f>"},)"
                 R"({"inline":false,"name":"Reason","value":"No heartbeat for 1 m 34 s"}],)"
                 R"("title":"Discord relay: no heartbeat"}]})"));
}

// S4-34: with the downtime.
void DiscordMessageTest::recoveryToTheByte()
{
    Notification n = failure();
    n.kind = NotificationKind::Recovery;
    n.severity = Status::Healthy;
    n.title = QStringLiteral("Discord relay is back");
    n.body = QStringLiteral("Down for 2 m 6 s. Reconnected on try 3.");
    n.reason.clear();
    n.until = n.since + std::chrono::seconds{126};
    QCOMPARE(
        Discord::body({n}),
        QByteArrayLiteral(R"({"allowed_mentions":{"parse":[]},"embeds":[{"color":4442533,)"
                          R"("description":"Down for 2 m 6 s. Reconnected on try 3.","fields":[)"
                          R"({"inline":true,"name":"Status","value":"Healthy"},)"
                          R"({"inline":true,"name":"Since","value":"<t:1770000000:f>"},)"
                          R"({"inline":true,"name":"Downtime","value":"2 m 6 s"}],)"
                          R"("title":"Discord relay is back"}]})"));
}

void DiscordMessageTest::hostileNamesStayText() // S02: Discord
{
    const QStringList names = hostileNames(42);
    QCOMPARE(names.size(), 200);
    for (const QString &name : names) {
        Notification n = failure();
        n.title = MessageText::plainLine(name);
        n.body = n.title;
        n.reason = n.title;
        const QJsonObject message = QJsonDocument::fromJson(Discord::body({n})).object();
        QCOMPARE(message[QStringLiteral("allowed_mentions")].toObject(),
                 (QJsonObject{{QStringLiteral("parse"), QJsonArray()}}));
        QVERIFY(!message.contains(QStringLiteral("content")));
        const QJsonObject embed = message[QStringLiteral("embeds")].toArray().first().toObject();
        QVERIFY2(!hasLiveMarkup(embed[QStringLiteral("title")].toString()), qPrintable(name));
        QVERIFY2(!hasLiveMarkup(embed[QStringLiteral("description")].toString()), qPrintable(name));
        const QJsonArray fields = embed[QStringLiteral("fields")].toArray();
        for (const QJsonValue &field : fields) {
            QVERIFY(!field[QStringLiteral("value")].toString().isEmpty());
            if (field[QStringLiteral("name")].toString() == QLatin1String("Reason"))
                QVERIFY(!hasLiveMarkup(field[QStringLiteral("value")].toString()));
        }
    }
}

void DiscordMessageTest::limitsAreKept()
{
    Notification n = failure();
    n.title = QString(500, QLatin1Char('*'));
    n.body = QString(5'000, QLatin1Char('_'));
    n.reason = QStringLiteral("🚀").repeated(900);
    const QJsonObject embed = QJsonDocument::fromJson(Discord::body({n}))
                                  .object()[QStringLiteral("embeds")]
                                  .toArray()
                                  .first()
                                  .toObject();
    const QString title = embed[QStringLiteral("title")].toString();
    QVERIFY(title.size() <= Discord::MaxTitle);
    QVERIFY(!hasLiveMarkup(title));
    QVERIFY(!title.chopped(1).endsWith(QLatin1Char('\\')) ||
            title.chopped(1).endsWith(QStringLiteral("\\\\")));
    QVERIFY(embed[QStringLiteral("description")].toString().size() <= Discord::MaxDescription);
    for (const QJsonValue &field : embed[QStringLiteral("fields")].toArray()) {
        const QString value = field[QStringLiteral("value")].toString();
        QVERIFY(value.size() <= Discord::MaxFieldValue);
        QVERIFY(value.isValidUtf16());
    }
}

void DiscordMessageTest::tenEmbedsAtMost()
{
    QCOMPARE(Discord::fitting({}), 0);
    QCOMPARE(Discord::fitting(QList<Notification>(3, failure())), 3);
    QCOMPARE(Discord::fitting(QList<Notification>(50, failure())), Discord::MaxEmbeds);
    Notification big = failure();
    big.body = QString(2'500, QLatin1Char('x'));
    QCOMPARE(Discord::fitting(QList<Notification>(5, big)), 2);
    big.body = QString(9'000, QLatin1Char('x'));
    big.reason = QString(9'000, QLatin1Char('x'));
    QCOMPARE(Discord::fitting(QList<Notification>(5, big)), 1);
}

void DiscordMessageTest::addresses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QString good = QStringLiteral("https://discord.com/api/v10/webhooks/12/Ab-_9?wait=true");
    QTest::newRow("as copied") << QStringLiteral("https://discord.com/api/webhooks/12/Ab-_9")
                               << good;
    QTest::newRow("old version") << QStringLiteral(
                                        " https://discord.com/api/v6/webhooks/12/Ab-_9/ ")
                                 << good;
    QTest::newRow("thread") << QStringLiteral(
                                   "https://discord.com/api/webhooks/12/Ab-_9?thread_id=5&x=1#f")
                            << good + QStringLiteral("&thread_id=5");
    QTest::newRow("this computer")
        << QStringLiteral("http://127.0.0.1:8080/api/webhooks/1/t")
        << QStringLiteral("http://127.0.0.1:8080/api/v10/webhooks/1/t?wait=true");
    QTest::newRow("plain http elsewhere")
        << QStringLiteral("http://discord.com/api/webhooks/12/Ab") << QString();
    QTest::newRow("file") << QStringLiteral("file:///api/webhooks/12/Ab") << QString();
    QTest::newRow("user") << QStringLiteral("https://u:p@discord.com/api/webhooks/12/Ab")
                          << QString();
    QTest::newRow("another path") << QStringLiteral("https://discord.com/restart") << QString();
    QTest::newRow("line break") << QStringLiteral("https://discord.com/api/webhooks/12/A\r\nX: 1")
                                << QString();
    QTest::newRow("path tricks") << QStringLiteral(
                                        "https://discord.com/api/webhooks/12/../../restart")
                                 << QString();
    QTest::newRow("empty") << QString() << QString();
}

void DiscordMessageTest::addresses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::optional<QUrl> url = Discord::postAddress(from);
    QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), to);
}

void DiscordMessageTest::leftOutIsSaid()
{
    const QJsonObject message = QJsonDocument::fromJson(Discord::body({failure()}, 12)).object();
    QCOMPARE(message[QStringLiteral("content")].toString(),
             QStringLiteral("12 earlier messages were left out."));
}

QTEST_GUILESS_MAIN(DiscordMessageTest)
#include "discord_message_test.moc"
