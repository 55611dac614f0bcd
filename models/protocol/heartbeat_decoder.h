// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"
#include "models/session/service.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace Pulse {

/// What one WebSocket message is, to a profile (protocols.md sections 4 and 5).
struct DecodedMessage {
    enum class Kind : quint8 {
        Heartbeat,          ///< with sentAt when its time was readable
        MalformedHeartbeat, ///< shaped like one, but its time is not readable (counted, S3-22)
        ServerPing,         ///< a JSON ping that wants a JSON pong
        JsonPong,           ///< an answer to a JSON ping; not ours unless we asked
        Message,            ///< everything else: for the Messages tab
    };
    Kind kind = Kind::Message;
    std::optional<ServiceTime> sentAt;

    friend bool operator==(const DecodedMessage &, const DecodedMessage &) = default;
};

/// Never fails: what cannot be understood is a Message. Cost is bounded by the length of the text.
[[nodiscard]] DecodedMessage decodeText(Profile profile, QStringView text);
/// A binary frame; gzip of a heartbeat is inflated to at most 64 KiB (S3-46).
[[nodiscard]] DecodedMessage decodeBinary(Profile profile, QByteArrayView bytes);

} // namespace Pulse
