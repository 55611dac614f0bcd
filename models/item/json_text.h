// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Pulse {

/// The text with the values of fields that look like secrets ("token", "password", "api_key", …)
/// replaced by "hidden"; also where the JSON is cut off or broken.
[[nodiscard]] QString hideSecrets(const QString &text);
/// JSON on indented lines with its fields in their own order; nothing when it is not a JSON object
/// or array.
[[nodiscard]] std::optional<QString> indentedJson(const QString &text);

} // namespace Pulse
