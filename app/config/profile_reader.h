// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/own_profile.h"

#include <toml++/toml.h>

namespace Pulse {

/// What is wrong with a [[profile]]: where, the key in full, what, and what to do.
struct ProfileFault {
    const toml::node *node = nullptr; ///< null: the profile as a whole
    QString key;
    QString what;
    QString whatToDo;
    bool fatal = true;
};
struct ProfileReading {
    OwnProfile profile; ///< without a name it cannot be used
    QList<ProfileFault> faults;
};

/// `known` are the profiles that stand before it.
[[nodiscard]] ProfileReading readOwnProfile(const toml::table &table,
                                            const QList<OwnProfile> &known);

} // namespace Pulse
