// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"
#include "models/settings/settings_form.h"

#include <functional>

namespace Pulse {

// The fields of a form, made from the table of what the file may say. Pure.

/// All fields of a service; typed is what `isTold` says is written, and what its lists hold.
/// `profiles` are those to choose from.
[[nodiscard]] SettingsForm filledForm(const ServiceSettings &service,
                                      const QList<OwnProfile> &profiles,
                                      const std::function<bool(const ServiceField &)> &isTold);
/// Says again what holds where nothing is typed: it depends on the address and the profile.
void fillUsual(SettingsForm &form);

} // namespace Pulse
