// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"

namespace Pulse {

// What was typed is judged by the reader of the file itself: a form is good exactly when the file
// would be, and says so in the same words. Pure.

/// The same form with its problems, what holds where nothing is typed, and what the texts mean.
/// `known` are the services of the file: a new one is given an id that none of them has.
[[nodiscard]] SettingsForm judged(const SettingsForm &form, const QList<ServiceSettings> &known);
/// What hinders a judged form, its worst first; empty: nothing does.
[[nodiscard]] QString problemOf(const SettingsForm &form);

} // namespace Pulse
