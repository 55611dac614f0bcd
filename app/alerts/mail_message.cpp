// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/mail_message.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/mail_html.h"
#include "app/alerts/mail_text.h"
#include "models/incident/message_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace Pulse::Mail {

namespace {

QString momentOf(milliseconds wall, const QDateTime &zoned)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(wall.count()).toTimeZone(zoned.timeZone());
    const int minutes = at.offsetFromUtc() / 60;
    const QString offset = minutes == 0 ? QString()
                                        : QStringLiteral("%1%2:%3")
                                              .arg(QChar(minutes < 0 ? u'-' : u'+'))
                                              .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                              .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) + offset;
}

Item itemOf(const Notification &n, const QDateTime &zoned)
{
    Item item;
    item.severity = n.severity;
    item.title = MessageText::plainLine(n.title, 250);
    item.body = MessageText::plainLine(n.body, LongestBody);
    item.facts.append({AlertText::tr("Status"), Words::status(n.severity)});
    item.facts.append({AlertText::tr("Since"), momentOf(n.since.wall, zoned)});
    if (n.until) {
        item.facts.append({AlertText::tr("Back at"), momentOf(n.until->wall, zoned)});
        item.facts.append({AlertText::tr("Downtime"), Words::duration(*n.until - n.since)});
    }
    if (!n.reason.isEmpty())
        item.facts.append({AlertText::tr("Reason"), MessageText::plainLine(n.reason, LongestBody)});
    return item;
}

QByteArray idOf(const QCryptographicHash &hash, const MailSetup &setup)
{
    return hash.result().toHex().first(32) + ".pulseboard@" + setup.from.domain().toLatin1();
}

void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

QByteArray addressList(const QList<Mailbox> &all)
{
    QByteArrayList out;
    for (const Mailbox &one : all)
        out.append(mailboxText(one));
    return out.join(",\r\n ");
}

QByteArray part(const char *type, const QString &text)
{
    return QByteArray("Content-Type: ") + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bodyText(text);
}

} // namespace

QByteArray messageId(const QList<Notification> &messages, const MailSetup &setup,
                     const QString &channel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, channel);
    for (const Notification &n : messages) {
        for (const QString &text : {n.key, n.title, n.body, n.reason})
            addText(hash, text);
        for (const qint64 number : {qint64(n.id), qint64(n.kind), qint64(n.since.wall.count())})
            addText(hash, QString::number(number));
    }
    return idOf(hash, setup);
}

Content contentOf(const QList<Notification> &messages, const MailSetup &setup,
                  const QString &channel, const QDateTime &date, int leftOut)
{
    Content content;
    content.messageId = messageId(messages, setup, channel);
    for (const Notification &n : messages)
        content.items.append(itemOf(n, date));
    const QString first = content.items.isEmpty() ? QString() : content.items.constFirst().title;
    const qsizetype more = content.items.size() - 1;
    content.subject =
        more < 1 ? first : AlertText::tr("%1 (and %2 more)").arg(first, Words::count(more));
    if (messages.size() == 1) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        addText(hash, channel);
        addText(hash, messages.constFirst().key);
        addText(hash, QString::number(messages.constFirst().since.wall.count()));
        content.conversation = idOf(hash, setup);
    }
    if (leftOut > 0)
        content.remark =
            AlertText::tr("%1 earlier messages were left out.").arg(Words::count(leftOut));
    return content;
}

Content trialContent(const MailSetup &setup, const QString &channel, const QDateTime &date)
{
    Content content;
    content.subject = AlertText::tr("Test of Pulseboard's e-mail");
    Item item;
    item.severity = Status::Healthy;
    item.title = content.subject;
    item.body = AlertText::tr("When a service stops and when it is back, you will be told here.");
    item.facts.append({AlertText::tr("Channel"), MessageText::plainLine(channel)});
    item.facts.append({AlertText::tr("Server"), MessageText::plainLine(setup.server.address())});
    content.items.append(item);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, channel + date.toString(Qt::ISODateWithMs));
    content.messageId = idOf(hash, setup);
    return content;
}

QString plainPart(const Content &content, const QString &link)
{
    QStringList lines;
    for (const Item &item : content.items) {
        lines << item.title << QString();
        if (!item.body.isEmpty())
            lines << item.body << QString();
        for (const Item::Fact &fact : item.facts)
            lines << fact.name + QStringLiteral(": ") + fact.value;
        lines << QString();
    }
    if (!content.remark.isEmpty())
        lines << content.remark << QString();
    if (!link.isEmpty())
        lines << AlertText::tr("Open the dashboard: %1").arg(link) << QString();
    lines << QStringLiteral("-- ") << AlertText::tr("Sent by Pulseboard");
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QByteArray compose(const Content &content, const MailSetup &setup, const QDateTime &date)
{
    const QByteArray boundary = "=_" + content.messageId.first(32); // "_" is not in base64
    QByteArray mail;
    mail += "Date: " + date.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    mail += "From: " + mailboxText(setup.from) + "\r\n";
    mail += "To: " + addressList(setup.to) + "\r\n";
    mail += "Subject: " + headerText(content.subject) + "\r\n";
    mail += "Message-ID: <" + content.messageId + ">\r\n";
    if (!content.conversation.isEmpty())
        mail += "References: <" + content.conversation + ">\r\n";
    mail += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no vacation answers
    mail += "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + boundary +
            "\"\r\n\r\n";
    mail += "--" + boundary + "\r\n" + part("text/plain", plainPart(content, setup.link));
    mail += "--" + boundary + "\r\n" + part("text/html", htmlPart(content, setup.link));
    return mail + "--" + boundary + "--\r\n";
}

} // namespace Pulse::Mail
