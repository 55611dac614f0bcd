// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/message_log.h"

#include <QByteArray>

namespace Pulse {

/// The messages as NDJSON, oldest first, one object a line: at (ISO 8601, UTC, ms), direction
/// ("in", "out"), bytes, binary, heartbeat, truncated, text. Values of fields that look like
/// secrets are "hidden".
[[nodiscard]] QByteArray messagesAsNdjson(const MessageLog &log);

} // namespace Pulse
