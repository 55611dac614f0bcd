// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"
#include "models/settings/settings_form.h"

namespace Pulse {

// One value of the file as a person types it, and back. Pure.

[[nodiscard]] SettingInput inputOf(const SchemaKey &key);
/// A value as it is typed; what typedToml() reads back. What is written and empty is typed as "".
[[nodiscard]] QString typedOf(const SchemaKey &key, const ConfigValue &value);
/// What holds where nothing is typed: an empty text holds nothing.
[[nodiscard]] QString usualOf(const SchemaKey &key, const ConfigValue &value);
/// What was typed, as TOML. What the key cannot be stays a text, so that the reader says what it
/// should have been.
[[nodiscard]] QString typedToml(const SchemaKey &key, const QString &typed);

} // namespace Pulse
