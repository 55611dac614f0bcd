// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse {

/// Why a text that a person wrote (an assertion, a path) cannot be used.
struct TextFault {
    qsizetype at = 0; ///< the character it is about, from 0
    QString what;     ///< "is no operator: \"=\""
    QString whatToDo; ///< "write ==, !=, <, <=, >, >=, ~ or contains"

    friend bool operator==(const TextFault &, const TextFault &) = default;
};

} // namespace Pulse
