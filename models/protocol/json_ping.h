// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Pulse {

/// The text of a JSON ping: {now} becomes the time in ms since the epoch, {id} the number.
[[nodiscard]] QString jsonPingText(QStringView pattern, quint64 id, milliseconds now);

/// An answer to a JSON ping, in the forms that services use (protocols 5): {"type":"pong"},
/// {"event":"pong"}, PONG, "pong", pong, in any case.
struct JsonPong {
    /// The number under "timestamp", "ts", "id" or "echo" (the first that is there); a number
    /// written as text counts too.
    std::optional<qint64> echo;
};
/// Nothing when the text is no pong. Texts over 4 KiB are none.
[[nodiscard]] std::optional<JsonPong> readJsonPong(QStringView text);

} // namespace Pulse
