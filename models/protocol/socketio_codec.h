// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace Pulse {

// The texts of Engine.IO v4 and Socket.IO v5 over WebSocket (protocols 2): one message, one packet.
// Pure; every malformed input gives a named fault. Cost is bounded by the length of the text.

enum class EngineIoType : quint8 { Open, Close, Ping, Pong, Message, Upgrade, Noop };
enum class SocketIoType : quint8 {
    Connect,
    Disconnect,
    Event,
    Ack,
    ConnectError,
    BinaryEvent,
    BinaryAck
};

/// What is wrong with a packet.
enum class SocketIoFault : quint8 {
    Empty,              ///< no character at all
    UnknownEngineType,  ///< the first character is not 0 to 6
    HttpText,           ///< an HTTP answer inside the stream (EIO=3 against a v4 server)
    BadOpen,            ///< the open packet is not a JSON object
    UnknownType,        ///< the second character of a message is not 0 to 6
    BadAttachments,     ///< a binary packet without "N-"
    TooManyAttachments, ///< more than 16
    BadNamespace,       ///< empty of all but its slash and a comma, or over 200 characters
    BadAckId,           ///< more than 15 digits
    BadJson,            ///< not JSON, or something behind it
    BadPayload,         ///< JSON of a shape that this type does not have
    ReservedName,       ///< an event with a name that belongs to the protocol
    BadPlaceholder,     ///< points to an attachment that is not there
    MissingAttachments, ///< another packet came before all attachments
    StrayBinary,        ///< a binary message that nothing announced
    TooBig,             ///< the attachments of one packet are over 1 MiB together
};
/// "unknown packet type", … for reasons and logs; fixed English words.
[[nodiscard]] QString socketIoFaultText(SocketIoFault fault);

inline constexpr int mostSocketIoAttachments = 16;
inline constexpr qint64 mostSocketIoAttachedBytes = 1024 * 1024;
inline constexpr milliseconds shortestEngineIoTime{1'000};
inline constexpr milliseconds longestEngineIoTime{300'000};

/// The server's greeting. Times are clamped to 1 s .. 5 min; what is missing, no number or not
/// above 0 is the protocol's own default (25 s and 20 s).
struct EngineIoOpen {
    QString sid;
    milliseconds pingInterval{25'000};
    milliseconds pingTimeout{20'000};

    friend bool operator==(const EngineIoOpen &, const EngineIoOpen &) = default;
};

/// An Engine.IO packet without its type: `data` is what follows the first character.
struct EngineIoPacket {
    EngineIoType type = EngineIoType::Noop;
    QString data;

    friend bool operator==(const EngineIoPacket &, const EngineIoPacket &) = default;
};

/// A Socket.IO packet. `data`: object or undefined (Connect), array with the name first (events),
/// array (acks), text or object (ConnectError), undefined (Disconnect).
struct SocketIoPacket {
    SocketIoType type = SocketIoType::Event;
    int attachments = 0; ///< binary messages that follow
    QString nspace = QStringLiteral("/");
    std::optional<quint64> ackId; ///< 0 is one, too
    QJsonValue data{QJsonValue::Undefined};

    friend bool operator==(const SocketIoPacket &, const SocketIoPacket &) = default;
};

using EngineIoReading = std::variant<EngineIoPacket, SocketIoFault>;
using EngineIoOpenReading = std::variant<EngineIoOpen, SocketIoFault>;
using SocketIoReading = std::variant<SocketIoPacket, SocketIoFault>;

[[nodiscard]] EngineIoReading decodeEngineIo(QStringView text);
/// `data` of an Open packet.
[[nodiscard]] EngineIoOpenReading decodeEngineIoOpen(QStringView data);
/// `data` of a Message packet.
[[nodiscard]] SocketIoReading decodeSocketIo(QStringView data);

/// The whole text as it goes out, with the Engine.IO "4" before it.
[[nodiscard]] QString encodeSocketIo(const SocketIoPacket &packet);

/// Puts "<54 bytes>" in the place of each placeholder, or says that one points nowhere.
[[nodiscard]] std::variant<QJsonValue, SocketIoFault> withAttachments(const QJsonValue &data,
                                                                      const QList<qint64> &sizes);

} // namespace Pulse
