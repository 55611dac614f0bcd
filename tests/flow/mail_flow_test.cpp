// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/mail_desk.h"
#include "tests/flow/watch_stream.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// The whole program: a service goes down, the mail arrives at a real mail server, and another one
/// when it is back.
class MailFlowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsByMailOnDownAndOnRecovery();
};

namespace {

QString configFor(const RealService &bot, const MailDesk &desk)
{
    return QStringLiteral(
               "[[service]]\nid = \"bot\"\nname = \"Casino \\\"bot\\\" <b>ö</b>\"\n"
               "profile = \"telegram-keepalive\"\nurl = \"http://127.0.0.1:%1/health\"\n"
               "connect_timeout = \"2s\"\n[service.heartbeat]\ninterval = \"1s\"\n"
               "[service.reconnect]\nbase = \"200ms\"\ncap = \"500ms\"\njitter = \"0s\"\n"
               "tries = 2\nslow_base = \"1s\"\nslow_cap = \"1s\"\n\n"
               "[[channel]]\nid = \"mail-owner\"\nkind = \"email\"\nurl = \"smtp://127.0.0.1:%2\"\n"
               "user = \"%3\"\npassword = \"env:PULSE_TEST_MAIL_PASSWORD\"\n"
               "from = \"Pulseboard <alerts@example.net>\"\nto = [\"Ana <owner@example.net>\"]\n"
               "link = \"https://wiki.example.net/board?a=1&b=2\"\nca = \"%4\"\n")
        .arg(bot.port())
        .arg(desk.server->port())
        .arg(MailDesk::user(), desk.certificatePath());
}

bool isMailNews(const QJsonObject &line, const char *state)
{
    return line.value(QLatin1String("type")) == QLatin1String("notification") &&
           line.value(QLatin1String("channel")) == QLatin1String("mail-owner") &&
           line.value(QLatin1String("state")) == QLatin1String(state);
}

} // namespace

// S4-22, S1-12: text and HTML with a button to the configured page, on down and on recovery.
void MailFlowTest::tellsByMailOnDownAndOnRecovery()
{
    qputenv("PULSE_TEST_MAIL_PASSWORD", MailDesk::password().toUtf8());
    MailDesk desk;
    QVERIFY2(desk.server->start(), qPrintable(desk.server->trouble()));
    RealService bot(QStringLiteral("telegram_bot.py"));
    QVERIFY2(bot.start(), qPrintable(bot.trouble()));
    WatchStream stream(configFor(bot, desk));
    QVERIFY2(!stream.nextStatus(QStringLiteral("healthy")).isEmpty(), qPrintable(stream.said()));
    QVERIFY(desk.mails().isEmpty());

    bot.kill();
    const auto sent = [](const QJsonObject &line) {
        return isMailNews(line, "sent");
    };
    QJsonObject news = stream.next(sent);
    QVERIFY2(!news.isEmpty(), qPrintable(stream.said()));
    QCOMPARE(news.value(QLatin1String("attempts")).toInt(), 1);
    QVERIFY(news.value(QLatin1String("why")).isNull());
    QTRY_COMPARE(desk.mails().size(), 1);
    const QJsonObject down = desk.mails().constFirst();
    QCOMPARE(headerOf(down, "To"), QStringLiteral("\"Ana\" <owner@example.net>"));
    QVERIFY(headerOf(down, "Content-Type").startsWith(QStringLiteral("multipart/alternative")));
    const QString text = plainTextOf(down);
    QVERIFY2(text.startsWith(QString::fromUtf8("Casino \"bot\" <b>ö</b>: ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("https://wiki.example.net/board?a=1&b=2\r\n")));

    QVERIFY2(bot.start(), qPrintable(bot.trouble()));
    news = stream.next(sent);
    QVERIFY2(!news.isEmpty(), qPrintable(stream.said()));
    QTRY_COMPARE(desk.mails().size(), 2);
    QVERIFY2(plainTextOf(desk.mails().constLast()).contains(QStringLiteral("is back")),
             qPrintable(plainTextOf(desk.mails().constLast())));
    QCOMPARE(headerOf(desk.mails().constLast(), "References"), headerOf(down, "References"));
    QCOMPARE(stream.end(), 0);
    QVERIFY(!stream.said().contains(MailDesk::password()));
}

QTEST_GUILESS_MAIN(MailFlowTest)
#include "mail_flow_test.moc"
