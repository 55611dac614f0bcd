// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"
#include "app/config/toml_text.h"
#include "app/config/value_checks.h"

#include <variant>

namespace Pulse::Toml {

/// A node of the tree as the value its key wants, or why it is not one.
[[nodiscard]] std::variant<ConfigValue, ValueFault> valueOf(const SchemaKey &key,
                                                            const toml::node &node);

/// The value as TOML text: `"30s"`, `5`, `["a", "b"]`. What valueOf reads back. A number that
/// is not an integer keeps its point ("2.0").
[[nodiscard]] QString textOf(const ConfigValue &value);

} // namespace Pulse::Toml
