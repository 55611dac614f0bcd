// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Pulse::Words {

/// Gives `tr` with the context that all words for people share, so that lupdate finds them.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// What stands for a value that is not known (ui/SPEC section 9).
inline constexpr char16_t UNKNOWN = u'—';

} // namespace Pulse::Words
