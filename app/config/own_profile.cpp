// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/own_profile.h"

#include "app/config/config_schema.h"
#include "app/config/toml_value.h"
#include "models/protocol/profile.h"

#include <algorithm>

namespace Pulse {

bool belongsToOneService(const QString &section, const QString &name)
{
    static const QStringList own{QStringLiteral("id"),      QStringLiteral("name"),
                                 QStringLiteral("url"),     QStringLiteral("fallback_urls"),
                                 QStringLiteral("profile"), QStringLiteral("enabled")};
    return section.isEmpty() && own.contains(name);
}

const OwnProfile *ownProfile(const QList<OwnProfile> &profiles, const QString &name)
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&](const OwnProfile &one) { return one.name == name; });
    return found == profiles.cend() ? nullptr : &*found;
}

ServiceSettings profileDefaults(const OwnProfile &profile, TransportKind transport)
{
    ServiceSettings defaults = profileDefaults(profile.base, transport);
    defaults.ownProfile = profile.name;
    for (const ServiceField &field : serviceFields()) {
        for (const auto &[name, value] : profile.values) {
            if (name == field.key.path())
                field.set(defaults, value);
        }
    }
    return defaults;
}

ServiceSettings defaultsOf(const ServiceSettings &service, const QList<OwnProfile> &profiles)
{
    const OwnProfile *own = ownProfile(profiles, service.ownProfile);
    ServiceSettings defaults = own ? profileDefaults(*own, service.transport)
                                   : profileDefaults(service.profile, service.transport);
    if (service.health && !defaults.health)
        defaults.health.emplace();
    return defaults;
}

ServiceSettings defaultsFor(const QString &profile, const QString &url,
                            const QList<OwnProfile> &profiles)
{
    const OwnProfile *own = ownProfile(profiles, profile);
    const Profile family = own ? own->base : profileByName(profile).value_or(Profile::Generic);
    const TransportKind transport = transportOfUrl(url, family).value_or(TransportKind::WebSocket);
    return own ? profileDefaults(*own, transport) : profileDefaults(family, transport);
}

QByteArray textOf(const QList<OwnProfile> &profiles)
{
    QByteArray text;
    for (const OwnProfile &profile : profiles) {
        text += "\n[[profile]]\nname = " + Toml::textOf(profile.name).toUtf8() +
                "\nbase = " + Toml::textOf(profileName(profile.base)).toUtf8() + '\n';
        QString open;
        for (const auto &[name, value] : profile.values) {
            const QString section = name.section(u'.', 0, -2);
            if (section != open)
                text += "\n  [profile." + section.toUtf8() + "]\n";
            open = section;
            text += name.section(u'.', -1).toUtf8() + " = " + Toml::textOf(value).toUtf8() + '\n';
        }
    }
    return text;
}

} // namespace Pulse
