// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/mail_html.h"
#include "app/alerts/mail_message.h"
#include "app/alerts/mail_text.h"
#include "models/incident/message_text.h"
#include "tests/app/hostile_names.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Pulse;

namespace {

const QString channel = QStringLiteral("owner");

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

MailSetup setup()
{
    MailSetup s;
    s.server.host = QStringLiteral("mail.example.net");
    s.from = *Mailbox::parse(QStringLiteral("Pulseboard <alerts@example.net>"));
    s.to = {*Mailbox::parse(QStringLiteral("owner@example.net")),
            *Mailbox::parse(QString::fromUtf8("Ana Sørensen <ana@bücher.example>"))};
    return s;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 2, 2), QTime(13, 30), QTimeZone(3'600));
}

QByteArray mailOf(const QList<Notification> &all, const MailSetup &s = setup())
{
    return Mail::compose(Mail::contentOf(all, s, channel, noon()), s, noon());
}

/// RFC 2047 undone, as a reader would.
QString decoded(const QByteArray &header)
{
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="));
    QString out;
    for (const QRegularExpressionMatch &match : word.globalMatch(QString::fromLatin1(header)))
        out += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
    return out;
}

} // namespace

class MailMessageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failureToTheByte();
    void recoveryTellsTheDowntime();
    void headersInAnyLanguage();
    void hostileTextsStayText();
    void oneMailForSeveral();
    void sameMessageSameId();
    void buttonOnlyToTheConfiguredPage();
    void longTextsAreCut();
};

// S1-12
void MailMessageTest::failureToTheByte()
{
    const QByteArray mail = mailOf({failure()});
    const QByteArray id = Mail::messageId({failure()}, setup(), channel);
    const QByteArray head = mail.first(mail.indexOf("\r\n\r\n"));
    QCOMPARE(head.left(head.indexOf("\r\nReferences:")),
             QByteArray("Date: 02 Feb 2026 12:30:00 +0000\r\n"
                        "From: \"Pulseboard\" <alerts@example.net>\r\n"
                        "To: <owner@example.net>,\r\n"
                        " =?UTF-8?B?QW5hIFPDuHJlbnNlbg==?= <ana@xn--bcher-kva.example>\r\n"
                        "Subject: Discord relay: no heartbeat\r\n"
                        "Message-ID: <" +
                        id + ">"));
    QVERIFY(head.contains("\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
                          "Content-Type: multipart/alternative;\r\n boundary=\"=_"));
    QCOMPARE(mail.count("Content-Transfer-Encoding: base64"), 2);
    QVERIFY(mail.indexOf("text/plain") < mail.indexOf("text/html")); // the better one last
    QCOMPARE(Mail::plainPart(Mail::contentOf({failure()}, setup(), channel, noon()), {}),
             QStringLiteral("Discord relay: no heartbeat\r\n\r\n"
                            "No heartbeat for 1 m 34 s. Try 3 of 5 in 9 s.\r\n\r\n"
                            "Status: Critical\r\nSince: 2026-02-02 03:40:00 UTC+01:00\r\n"
                            "Reason: No heartbeat for 1 m 34 s\r\n\r\n-- \r\n"
                            "Sent by Pulseboard\r\n"));
}

void MailMessageTest::recoveryTellsTheDowntime()
{
    Notification n = failure();
    n.kind = NotificationKind::Recovery;
    n.severity = Status::Healthy;
    n.title = QStringLiteral("Discord relay is back");
    n.reason.clear();
    n.until = n.since + std::chrono::seconds{126};
    const QString text = Mail::plainPart(Mail::contentOf({n}, setup(), channel, noon()), {});
    QVERIFY(text.contains(QStringLiteral("Back at: 2026-02-02 03:42:06 UTC+01:00\r\n"
                                         "Downtime: 2 m 6 s\r\n")));
    // It stands in the same conversation, and is another message.
    const Mail::Content before = Mail::contentOf({failure()}, setup(), channel, noon());
    const Mail::Content after = Mail::contentOf({n}, setup(), channel, noon());
    QCOMPARE(after.conversation, before.conversation);
    QVERIFY(after.messageId != before.messageId);
}

void MailMessageTest::headersInAnyLanguage()
{
    QCOMPARE(Mail::headerText(QStringLiteral("plain")), QByteArray("plain"));
    const QString long_ = QString::fromUtf8("Đã mất kết nối 🚀 ").repeated(12).trimmed();
    const QByteArray header = Mail::headerText(long_);
    QCOMPARE(decoded(header), long_);
    for (const QByteArray &line : header.split('\n'))
        QVERIFY(line.trimmed().size() <= 75); // RFC 2047 section 2
    QVERIFY(header.count("\r\n ") == header.count('\n'));
    // What would be read as an encoded word is none.
    QCOMPARE(decoded(Mail::headerText(QStringLiteral("=?UTF-8?B?aGk=?="))),
             QStringLiteral("=?UTF-8?B?aGk=?="));
}

// S04: no text from outside ends a header. S03: none of it is HTML.
void MailMessageTest::hostileTextsStayText()
{
    QStringList names = hostileNames(42);
    QVERIFY(names.size() >= 200);
    names << QStringLiteral("x\r\nBcc: evil@example.org\r\n\r\nbody")
          << QStringLiteral("x\nTo: e@example.org") << QStringLiteral("x\r.\r\nMAIL FROM:<e@x>")
          << QStringLiteral("\r\n.\r\n") << QStringLiteral("<img src=http://evil/x.png>")
          << QStringLiteral("\"><script>alert(1)</script>") << QString(QChar(0xd800));
    const QByteArrayList allowed{"Date",         "From",           "To",
                                 "Subject",      "Message-ID",     "References",
                                 "MIME-Version", "Auto-Submitted", "Content-Type"};
    MailSetup s = setup();
    s.link = QStringLiteral("https://wiki.example.net/?a=1&b='\"><x");
    for (const QString &name : std::as_const(names)) {
        Notification n = failure();
        n.title = n.body = n.reason = name;
        s.from.name = s.to[0].name =
            MessageText::plainLine(name).remove(QRegularExpression(QStringLiteral("[<>\"\\\\]")));
        const QByteArray mail = mailOf({n}, s);
        QVERIFY(!mail.contains('\0'));
        QCOMPARE(mail.count('\n'), mail.count("\r\n")); // no lone CR or LF
        QCOMPARE(mail.count('\r'), mail.count("\r\n"));
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY(line.size() <= 998);
            QVERIFY(!line.startsWith('.'));
        }
        QByteArrayList seen;
        for (const QByteArray &line : mail.first(mail.indexOf("\r\n\r\n")).split('\n')) {
            if (line.startsWith(' '))
                continue;
            const QByteArray header = line.left(line.indexOf(':'));
            QVERIFY2(allowed.contains(header), line.constData());
            QVERIFY(!seen.contains(header));
            seen << header;
        }
        const Mail::Content content = Mail::contentOf({n}, s, channel, noon());
        const QString html = Mail::htmlPart(content, s.link);
        QCOMPARE(html.count(QStringLiteral("<a ")), 1);
        QVERIFY(!html.contains(QStringLiteral("<img")) &&
                !html.contains(QStringLiteral("<script")));
        // It is the markup that we wrote and nothing else: read as XML, the text comes back.
        QXmlStreamReader xml(QString(html)
                                 .remove(QStringLiteral("<!DOCTYPE html>"))
                                 .replace(QStringLiteral("<meta charset=\"utf-8\">"), QString()));
        QString text;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + html));
        QVERIFY(text.contains(content.items.constFirst().title));
    }
}

void MailMessageTest::oneMailForSeveral()
{
    Notification other = failure();
    other.id = 8;
    other.title = QStringLiteral("Chat gateway: slow");
    const Mail::Content content = Mail::contentOf({failure(), other}, setup(), channel, noon(), 12);
    QCOMPARE(content.subject, QStringLiteral("Discord relay: no heartbeat (and 1 more)"));
    QVERIFY(content.conversation.isEmpty());
    const QString text = Mail::plainPart(content, {});
    QVERIFY(text.contains(other.title));
    QVERIFY(text.contains(QStringLiteral("12 earlier messages were left out.")));
    QVERIFY(Mail::htmlPart(content, {}).contains(QStringLiteral("12 earlier messages")));
}

// F46: the same for a retry, at any time; another one for other news.
void MailMessageTest::sameMessageSameId()
{
    const QByteArray id = Mail::messageId({failure()}, setup(), channel);
    QCOMPARE(Mail::contentOf({failure()}, setup(), channel, noon().addDays(1)).messageId, id);
    Notification next = failure();
    next.id = 8;
    QVERIFY(Mail::messageId({next}, setup(), channel) != id);
    next = failure();
    next.kind = NotificationKind::Recovery;
    QVERIFY(Mail::messageId({next}, setup(), channel) != id);
    QVERIFY(Mail::messageId({failure()}, setup(), QStringLiteral("other")) != id);
    QVERIFY(Mail::messageId({failure(), failure()}, setup(), channel) != id);
}

void MailMessageTest::buttonOnlyToTheConfiguredPage()
{
    const Mail::Content content = Mail::contentOf({failure()}, setup(), channel, noon());
    QVERIFY(!Mail::htmlPart(content, {}).contains(QStringLiteral("<a ")));
    const QString html =
        Mail::htmlPart(content, QStringLiteral("https://wiki.example.net/?a=1&b=2"));
    QVERIFY(html.contains(QStringLiteral("<a href=\"https://wiki.example.net/?a=1&amp;b=2\"")));
    QVERIFY(!html.contains(QStringLiteral("src="))); // nothing is loaded
}

void MailMessageTest::longTextsAreCut()
{
    Notification n = failure();
    n.title = QString::fromUtf8("🚀").repeated(4'000);
    n.body = n.reason = QString(100'000, QLatin1Char('x'));
    const QByteArray mail = mailOf(QList<Notification>(Mail::MostMessages, n));
    QVERIFY2(mail.size() < 2'000'000, qPrintable(QString::number(mail.size())));
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY(line.size() <= 998);
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
