// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

#include <QByteArray>
#include <QString>

#include <toml++/toml.h>

// Only app/config includes this: toml++ stays in this room.
namespace Pulse::Toml {

/// The document, or the one syntax problem at which toml++ stopped.
struct Parsed {
    std::optional<toml::table> table;
    ConfigProblem problem;
};

/// Never throws. Refuses, besides what TOML refuses: more than maxConfigBytes, and keys or nesting
/// so deep that freeing the tree could use up the stack.
[[nodiscard]] Parsed parse(const QByteArray &text);

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] std::string utf8(const QString &text);

} // namespace Pulse::Toml
