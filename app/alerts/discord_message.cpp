// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/discord_message.h"

#include "app/alerts/alert_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Pulse::Discord {

namespace {

/// At most `length` UTF-16 units, which is never more than that many code points; a cut never
/// ends in half an escape or half a character.
QString cut(QString text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    text.truncate(length - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    qsizetype slashes = 0;
    while (slashes < text.size() && text[text.size() - 1 - slashes] == QLatin1Char('\\'))
        ++slashes;
    if (slashes % 2 == 1)
        text.chop(1);
    return text + QChar(0x2026);
}

/// The colours of the dark window (ui/SPEC 3.1): they read on both of Discord's themes.
int colourOf(Status severity)
{
    switch (severity) {
    case Status::Critical: return 0xF04A3A;
    case Status::Offline: return 0xBCA3FF;
    case Status::Warning: return 0xFFD23D;
    case Status::Healthy: return 0x43C9A5;
    case Status::Connecting: return 0x7AA2FF;
    case Status::Unknown:
    case Status::Paused: return 0x7C8797;
    }
    return 0x7C8797;
}

QJsonObject field(const QString &name, const QString &value, bool isInline)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("value"), cut(value, MaxFieldValue)},
            {QStringLiteral("inline"), isInline}};
}

/// Discord shows this in each reader's own time zone and language.
QString timestamp(Instant at)
{
    const auto epoch = std::chrono::duration_cast<seconds>(at.wall).count();
    return QStringLiteral("<t:%1:f>").arg(epoch);
}

QJsonArray fields(const Notification &n)
{
    QJsonArray all;
    all.append(field(AlertText::tr("Status"), Words::status(n.severity), true));
    all.append(field(AlertText::tr("Since"), timestamp(n.since), true));
    if (n.until)
        all.append(field(AlertText::tr("Downtime"), Words::duration(*n.until - n.since), true));
    if (!n.reason.isEmpty())
        all.append(field(AlertText::tr("Reason"), escaped(n.reason), false));
    return all;
}

QJsonObject embed(const Notification &n)
{
    QJsonObject object{{QStringLiteral("title"), cut(escaped(n.title), MaxTitle)},
                       {QStringLiteral("color"), colourOf(n.severity)},
                       {QStringLiteral("fields"), fields(n)}};
    // An empty text is refused (protocols.md section 7).
    if (!n.body.isEmpty())
        object.insert(QStringLiteral("description"), cut(escaped(n.body), MaxDescription));
    return object;
}

qsizetype lengthOf(const QJsonObject &embed)
{
    qsizetype sum = embed[QStringLiteral("title")].toString().size() +
                    embed[QStringLiteral("description")].toString().size();
    const QJsonArray all = embed[QStringLiteral("fields")].toArray();
    for (const QJsonValue &value : all) {
        sum += value[QStringLiteral("name")].toString().size() +
               value[QStringLiteral("value")].toString().size();
    }
    return sum;
}

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

QString escaped(const QString &text)
{
    static const QString special = QStringLiteral("\\*_~`|<>[]()#@");
    QString out;
    out.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool scheme = c == QLatin1Char(':') && text.mid(i + 1, 2) == QLatin1String("//");
        const bool list = i == 0 && (c == QLatin1Char('-') || c == QLatin1Char('+'));
        if (special.contains(c) || scheme || list)
            out.append(QLatin1Char('\\'));
        out.append(c);
    }
    return out;
}

std::optional<QUrl> postAddress(const QString &webhook)
{
    QUrl url(webhook.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const bool local = url.scheme() == QLatin1String("http") && isThisComputer(url.host());
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !(secure || local))
        return std::nullopt;
    static const QRegularExpression shape(
        QStringLiteral("\\A/api/(?:v\\d{1,2}/)?(webhooks/\\d{1,20}/[\\w-]{1,200})/?\\z"));
    const QRegularExpressionMatch match = shape.match(url.path());
    if (!match.hasMatch())
        return std::nullopt;
    url.setPath(QStringLiteral("/api/v10/") + match.captured(1));
    const QString thread = QUrlQuery(url).queryItemValue(QStringLiteral("thread_id"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("wait"), QStringLiteral("true"));
    if (!thread.isEmpty())
        query.addQueryItem(QStringLiteral("thread_id"), thread);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

qsizetype fitting(const QList<Notification> &notifications)
{
    qsizetype total = 0;
    qsizetype count = 0;
    for (const Notification &n : notifications) {
        total += lengthOf(embed(n));
        if (count > 0 && (count == MaxEmbeds || total > MaxTotal))
            break;
        ++count;
    }
    return count;
}

QByteArray body(const QList<Notification> &notifications, int leftOut)
{
    QJsonArray embeds;
    for (const Notification &n : notifications)
        embeds.append(embed(n));
    QJsonObject message{
        {QStringLiteral("embeds"), embeds},
        {QStringLiteral("allowed_mentions"), QJsonObject{{QStringLiteral("parse"), QJsonArray()}}}};
    if (leftOut > 0) {
        const QString text =
            AlertText::tr("%1 earlier messages were left out.").arg(Words::count(leftOut));
        message.insert(QStringLiteral("content"), cut(text, MaxContent));
    }
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

} // namespace Pulse::Discord
