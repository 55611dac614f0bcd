// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/socketio_codec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Pulse {
namespace {

constexpr qsizetype longestNamespace = 200;
constexpr qsizetype mostIdDigits = 15; // stays below 2^53
constexpr int deepestPlaceholder = 32; // JSON may nest deeper; nobody puts binary there

bool isPacketDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isPacketDigit(text.at(end)))
        ++end;
    return end - from;
}

bool isBinary(SocketIoType type)
{
    return type == SocketIoType::BinaryEvent || type == SocketIoType::BinaryAck;
}

/// Any JSON value, not only documents: QJsonDocument takes arrays and objects alone.
std::optional<QJsonValue> parseJson(QStringView text)
{
    QByteArray wrapped = text.toUtf8();
    const bool document = wrapped.startsWith('[') || wrapped.startsWith('{');
    if (!document) {
        wrapped.prepend('[');
        wrapped.append(']');
    }
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    if (document)
        return parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object());
    const QJsonArray one = parsed.array();
    return one.size() == 1 ? std::optional(one.at(0)) : std::nullopt;
}

bool isReserved(const QString &name)
{
    static const QStringList names{
        QStringLiteral("connect"),     QStringLiteral("connect_error"),
        QStringLiteral("disconnect"),  QStringLiteral("disconnecting"),
        QStringLiteral("newListener"), QStringLiteral("removeListener"),
    };
    return names.contains(name);
}

std::optional<SocketIoFault> faultOfEvent(const QJsonValue &data)
{
    const QJsonArray array = data.toArray();
    if (!data.isArray() || array.isEmpty())
        return SocketIoFault::BadPayload;
    const QJsonValue name = array.at(0);
    if (name.isDouble())
        return std::nullopt;
    if (!name.isString())
        return SocketIoFault::BadPayload;
    return isReserved(name.toString()) ? std::optional(SocketIoFault::ReservedName) : std::nullopt;
}

std::optional<SocketIoFault> faultOfData(const SocketIoPacket &packet)
{
    const QJsonValue &data = packet.data;
    const auto unless = [](bool good) {
        return good ? std::nullopt : std::optional(SocketIoFault::BadPayload);
    };
    switch (packet.type) {
    case SocketIoType::Connect: return unless(data.isUndefined() || data.isObject());
    case SocketIoType::Disconnect: return unless(data.isUndefined());
    case SocketIoType::ConnectError: return unless(data.isString() || data.isObject());
    case SocketIoType::Event:
    case SocketIoType::BinaryEvent: return faultOfEvent(data);
    case SocketIoType::Ack:
    case SocketIoType::BinaryAck: return unless(data.isArray() && packet.ackId.has_value());
    }
    return SocketIoFault::UnknownType;
}

/// "N-" of a binary packet. Moves `at` behind it.
std::optional<SocketIoFault> readAttachments(QStringView text, qsizetype &at,
                                             SocketIoPacket &packet)
{
    if (!isBinary(packet.type))
        return std::nullopt;
    const qsizetype digits = digitsAt(text, at);
    if (digits == 0 || at + digits >= text.size() || text.at(at + digits) != u'-')
        return SocketIoFault::BadAttachments;
    const int count = digits > 3 ? 1000 : text.mid(at, digits).toInt();
    if (count > mostSocketIoAttachments)
        return SocketIoFault::TooManyAttachments;
    packet.attachments = count;
    at += digits + 1;
    return std::nullopt;
}

std::optional<SocketIoFault> readNamespace(QStringView text, qsizetype &at, SocketIoPacket &packet)
{
    if (at >= text.size() || text.at(at) != u'/')
        return std::nullopt;
    const qsizetype comma = text.indexOf(u',', at);
    const qsizetype end = comma < 0 ? text.size() : comma;
    if (end - at > longestNamespace)
        return SocketIoFault::BadNamespace;
    packet.nspace = text.mid(at, end - at).toString();
    at = comma < 0 ? end : comma + 1;
    return std::nullopt;
}

std::optional<SocketIoFault> readAckId(QStringView text, qsizetype &at, SocketIoPacket &packet)
{
    const qsizetype digits = digitsAt(text, at);
    if (digits == 0)
        return std::nullopt;
    if (digits > mostIdDigits)
        return SocketIoFault::BadAckId;
    packet.ackId = text.mid(at, digits).toULongLong();
    at += digits;
    return std::nullopt;
}

milliseconds timeIn(const QJsonObject &open, QLatin1String name, milliseconds otherwise)
{
    const QJsonValue value = open.value(name);
    const double ms = value.toDouble(0);
    if (!value.isDouble() || !std::isfinite(ms) || ms <= 0)
        return otherwise;
    const double most = static_cast<double>(longestEngineIoTime.count());
    const double least = static_cast<double>(shortestEngineIoTime.count());
    return milliseconds(static_cast<qint64>(std::clamp(ms, least, most)));
}

/// False when a placeholder points nowhere.
bool fillPlaceholders(QJsonValue &value, const QList<qint64> &sizes, int depth)
{
    if (depth > deepestPlaceholder)
        return true;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue item = array.at(i);
            if (!fillPlaceholders(item, sizes, depth + 1))
                return false;
            array.replace(i, item);
        }
        value = array;
        return true;
    }
    if (!value.isObject())
        return true;
    QJsonObject object = value.toObject();
    if (object.value(QLatin1String("_placeholder")).toBool()) {
        const qint64 number = object.value(QLatin1String("num")).toInteger(-1);
        if (number < 0 || number >= sizes.size())
            return false;
        value = QStringLiteral("<%1 bytes>").arg(sizes.at(number));
        return true;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonValue item = it.value();
        if (!fillPlaceholders(item, sizes, depth + 1))
            return false;
        it.value() = item;
    }
    value = object;
    return true;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray one = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(one.mid(1, one.size() - 2));
}

} // namespace

QString socketIoFaultText(SocketIoFault fault)
{
    switch (fault) {
    case SocketIoFault::Empty: return QStringLiteral("an empty packet");
    case SocketIoFault::UnknownEngineType: return QStringLiteral("no Engine.IO packet");
    case SocketIoFault::HttpText:
        return QStringLiteral("an HTTP refusal inside the stream; it speaks another version");
    case SocketIoFault::BadOpen: return QStringLiteral("an open packet that cannot be read");
    case SocketIoFault::UnknownType: return QStringLiteral("an unknown packet type");
    case SocketIoFault::BadAttachments:
        return QStringLiteral("a binary packet without its number of attachments");
    case SocketIoFault::TooManyAttachments:
        return QStringLiteral("a packet with more than 16 attachments");
    case SocketIoFault::BadNamespace: return QStringLiteral("a namespace that is too long");
    case SocketIoFault::BadAckId: return QStringLiteral("an acknowledgement number too long");
    case SocketIoFault::BadJson: return QStringLiteral("a packet that is not JSON");
    case SocketIoFault::BadPayload: return QStringLiteral("a packet of the wrong shape");
    case SocketIoFault::ReservedName:
        return QStringLiteral("an event with a name of the protocol itself");
    case SocketIoFault::BadPlaceholder:
        return QStringLiteral("a placeholder of an attachment that is not there");
    case SocketIoFault::MissingAttachments:
        return QStringLiteral("a packet before the attachments of the last one");
    case SocketIoFault::StrayBinary:
        return QStringLiteral("a binary message that nothing announced");
    case SocketIoFault::TooBig: return QStringLiteral("attachments of more than 1 MiB");
    }
    return {};
}

EngineIoReading decodeEngineIo(QStringView text)
{
    if (text.isEmpty())
        return SocketIoFault::Empty;
    const QChar type = text.at(0);
    if (type >= u'0' && type <= u'6')
        return EngineIoPacket{static_cast<EngineIoType>(type.unicode() - u'0'),
                              text.mid(1).toString()};
    if (text.startsWith(QLatin1String("HTTP/")))
        return SocketIoFault::HttpText;
    return SocketIoFault::UnknownEngineType;
}

EngineIoOpenReading decodeEngineIoOpen(QStringView data)
{
    const auto value = parseJson(data);
    if (!value || !value->isObject())
        return SocketIoFault::BadOpen;
    const QJsonObject object = value->toObject();
    EngineIoOpen open;
    open.sid = object.value(QLatin1String("sid")).toString().left(200);
    open.pingInterval = timeIn(object, QLatin1String("pingInterval"), open.pingInterval);
    open.pingTimeout = timeIn(object, QLatin1String("pingTimeout"), open.pingTimeout);
    return open;
}

SocketIoReading decodeSocketIo(QStringView data)
{
    if (data.isEmpty() || data.at(0) < u'0' || data.at(0) > u'6')
        return SocketIoFault::UnknownType;
    SocketIoPacket packet;
    packet.type = static_cast<SocketIoType>(data.at(0).unicode() - u'0');
    qsizetype at = 1;
    for (const auto read : {&readAttachments, &readNamespace, &readAckId}) {
        if (const auto fault = read(data, at, packet))
            return *fault;
    }
    if (at < data.size()) {
        const auto value = parseJson(data.mid(at));
        if (!value)
            return SocketIoFault::BadJson;
        packet.data = *value;
    }
    if (const auto fault = faultOfData(packet))
        return *fault;
    return packet;
}

QString encodeSocketIo(const SocketIoPacket &packet)
{
    QString text = QStringLiteral("4%1").arg(static_cast<int>(packet.type));
    if (isBinary(packet.type))
        text += QStringLiteral("%1-").arg(packet.attachments);
    if (packet.nspace != QLatin1String("/"))
        text += packet.nspace + u',';
    if (packet.ackId)
        text += QString::number(*packet.ackId);
    return text + jsonText(packet.data);
}

std::variant<QJsonValue, SocketIoFault> withAttachments(const QJsonValue &data,
                                                        const QList<qint64> &sizes)
{
    QJsonValue filled = data;
    if (!fillPlaceholders(filled, sizes, 0))
        return SocketIoFault::BadPlaceholder;
    return filled;
}

} // namespace Pulse
