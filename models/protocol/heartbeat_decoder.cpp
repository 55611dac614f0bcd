// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/heartbeat_decoder.h"

#include "models/protocol/gunzip.h"
#include "models/protocol/time_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {
namespace {

using MessageKind = DecodedMessage::Kind;

constexpr qsizetype LONGEST_BEAT =
    64 * 1024; // no heartbeat is longer; nothing else is worth parsing

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

QStringView trimmedJson(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.front().unicode()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back().unicode()))
        text.chop(1);
    return text;
}

/// Cuts `wanted` and the blanks after it from the left; false when it is not there.
bool cut(QStringView &text, QStringView wanted)
{
    if (!text.startsWith(wanted))
        return false;
    text = text.sliced(wanted.size());
    while (!text.isEmpty() && isBlank(text.front().unicode()))
        text = text.sliced(1);
    return true;
}

/// The usual frame, {"ts": "…"} and nothing else, without a parser and without allocating: it is
/// what nearly all messages of a heartbeat service are. Nothing when it is anything else.
std::optional<QStringView> bareStamp(QStringView text)
{
    if (!cut(text, u"{") || !cut(text, u"\"ts\"") || !cut(text, u":") || !text.startsWith(u'"'))
        return std::nullopt;
    text = text.sliced(1);
    const qsizetype end = text.indexOf(u'"');
    if (end < 0)
        return std::nullopt;
    const QStringView stamp = text.first(end);
    text = text.sliced(end);
    if (!cut(text, u"\"") || !cut(text, u"}") || !text.isEmpty() || stamp.contains(u'\\'))
        return std::nullopt;
    return stamp;
}

DecodedMessage heartbeat(std::optional<ServiceTime> sentAt)
{
    return {sentAt ? MessageKind::Heartbeat : MessageKind::MalformedHeartbeat, sentAt};
}

DecodedMessage heartbeatFrom(const QJsonValue &ts)
{
    if (ts.isDouble())
        return heartbeat(timeFromNumber(ts.toDouble()));
    return heartbeat(parseTime(ts.toString()));
}

bool isHeartbeatType(const QString &type)
{
    return type == QLatin1String("server.heartbeat") || type == QLatin1String("heartbeat");
}

/// S3-3: the payload alone, or the whole event of the channel layer. A chat message may carry a ts
/// as well: without a type that says heartbeat, the stamp must be all there is (protocols 4).
DecodedMessage decodeStamped(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1String("type"));
    const QJsonValue ts = object.value(QLatin1String("ts"));
    if (type.isUndefined())
        return !ts.isUndefined() && object.size() == 1 ? heartbeatFrom(ts) : DecodedMessage();
    if (!isHeartbeatType(type.toString()))
        return {};
    if (!ts.isUndefined())
        return heartbeatFrom(ts);
    const QJsonObject payload = object.value(QLatin1String("payload")).toObject();
    const QJsonValue inner = payload.value(QLatin1String("ts"));
    // It calls itself a heartbeat and has no stamp at all: still a proof of life.
    return inner.isUndefined() ? DecodedMessage{MessageKind::Heartbeat, {}} : heartbeatFrom(inner);
}

DecodedMessage decodePingPong(const QJsonObject &object)
{
    for (const QLatin1String key : {QLatin1String("type"), QLatin1String("event")}) {
        const QString word = object.value(key).toString();
        if (word.compare(QLatin1String("ping"), Qt::CaseInsensitive) == 0)
            return {MessageKind::ServerPing, {}};
        if (word.compare(QLatin1String("pong"), Qt::CaseInsensitive) == 0)
            return {MessageKind::JsonPong, {}};
    }
    return {};
}

DecodedMessage decodeObject(Profile profile, QStringView text)
{
    if (!text.startsWith(u'{') || text.size() > LONGEST_BEAT)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    return profile == Profile::WebSocketPing ? decodePingPong(document.object())
                                             : decodeStamped(document.object());
}

bool isBarePong(QStringView text)
{
    return text.compare(u"pong", Qt::CaseInsensitive) == 0 ||
           text.compare(u"\"pong\"", Qt::CaseInsensitive) == 0;
}

} // namespace

DecodedMessage decodeText(Profile profile, QStringView text)
{
    switch (profile) {
    case Profile::MezonBot:
    case Profile::TelegramKeepalive:
    case Profile::WhatsappCrm: return {}; // they send no heartbeats over a socket
    case Profile::WebSocketPing:
        text = trimmedJson(text);
        return isBarePong(text) ? DecodedMessage{MessageKind::JsonPong, {}}
                                : decodeObject(profile, text);
    case Profile::Generic:
    case Profile::DjangoHeartbeat: break;
    }
    text = trimmedJson(text);
    if (const std::optional<QStringView> stamp = bareStamp(text))
        return heartbeat(parseTime(*stamp));
    return decodeObject(profile, text);
}

DecodedMessage decodeBinary(Profile profile, QByteArrayView bytes)
{
    const std::optional<QByteArray> text = gunzip(bytes, LONGEST_BEAT);
    if (!text)
        return {};
    const DecodedMessage message = decodeText(profile, QString::fromUtf8(*text));
    const bool beat =
        message.kind == MessageKind::Heartbeat || message.kind == MessageKind::MalformedHeartbeat;
    return beat ? message : DecodedMessage();
}

} // namespace Pulse
