// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_value.h"
#include "models/session/service.h"

#include <QByteArray>
#include <QList>

namespace Pulse {

/// A family of services that the file describes itself, as a copy of a built-in one with some keys
/// changed: one [[profile]] of the file.
struct OwnProfile {
    QString name;
    Profile base = Profile::Generic;
    QList<QPair<QString, ConfigValue>> values; ///< "heartbeat.interval", checked; in file order

    friend bool operator==(const OwnProfile &, const OwnProfile &) = default;
};

/// Keys of a service that every service has for itself.
[[nodiscard]] bool belongsToOneService(const QString &section, const QString &name);
/// Null: no profile of the file has this name.
[[nodiscard]] const OwnProfile *ownProfile(const QList<OwnProfile> &profiles, const QString &name);
/// A service of this family with all its defaults, as profileDefaults() gives it.
[[nodiscard]] ServiceSettings profileDefaults(const OwnProfile &profile, TransportKind transport);
/// What holds for this service before its own keys: of its own profile when it names one of these.
[[nodiscard]] ServiceSettings defaultsOf(const ServiceSettings &service,
                                         const QList<OwnProfile> &profiles);
/// What holds for a service of a profile by this name at this address. Without such a profile it is
/// a generic one, without such an address a WebSocket.
[[nodiscard]] ServiceSettings defaultsFor(const QString &profile, const QString &url,
                                          const QList<OwnProfile> &profiles);
/// The [[profile]] blocks as TOML.
[[nodiscard]] QByteArray textOf(const QList<OwnProfile> &profiles);

inline constexpr int maxProfiles = 100;

} // namespace Pulse
