// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Pulse {

/// A duration as the configuration and the command line write it: a whole or decimal number with
/// its unit (ms s m h d), also joined: "30s", "1500ms", "1h30m", "0.5s". At most 1,000 days, whole
/// milliseconds, no sign, no spaces inside. A bare number is refused, because S0 means milliseconds
/// by it and S2 seconds. When nothing is returned, `why` (if given) says what is wrong.
[[nodiscard]] std::optional<milliseconds> parseDuration(QStringView text, QString *why = nullptr);

/// The shortest text that parseDuration reads back as the same value: "30s", "1h30m", "1500ms".
[[nodiscard]] QString formatDuration(milliseconds value);

} // namespace Pulse
