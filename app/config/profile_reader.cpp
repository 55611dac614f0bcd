// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profile_reader.h"

#include "app/config/toml_text.h"
#include "models/protocol/profile.h"

namespace Pulse {

namespace {

/// name and base, which no service has.
SchemaKey nameKey()
{
    return {{},
            QStringLiteral("name"),
            ValueKind::Id,
            1,
            64,
            QStringLiteral("What a service calls it by.")};
}

SchemaKey baseKey()
{
    return {{},
            QStringLiteral("base"),
            ValueKind::Choice,
            0,
            0,
            QStringLiteral("The built-in profile that it is a copy of."),
            profileNames()};
}

void readHead(TableReader &table, const QList<OwnProfile> &known, OwnProfile &profile)
{
    const QString key = QStringLiteral("name");
    if (!table.table().contains("name"))
        table.tell(key, QStringLiteral("is missing"),
                   QStringLiteral("add it: what a service calls it by"));
    if (const auto base = table.value(baseKey()))
        profile.base = profileByName(std::get<QString>(*base)).value_or(Profile::Generic);
    const auto name = table.value(nameKey());
    if (!name)
        return;
    const QString text = std::get<QString>(*name);
    if (profileByName(text) || ownProfile(known, text))
        table.tell(key, QStringLiteral("\"%1\" is a profile already").arg(text),
                   QStringLiteral("give it a name of its own"));
    else
        profile.name = text;
}

void tellUnknown(TableReader &table, const QString &section, const QStringList &known)
{
    for (auto &&[name, node] : table.table()) {
        const QString key = Toml::text(name.str());
        if (known.contains(key))
            continue;
        const bool list = key == assertList || key == metricList;
        const bool ofService = belongsToOneService(section, key) || (section.isEmpty() && list);
        table.tellAt(placeOf(node.source()), key.left(200).simplified(),
                     ofService ? QStringLiteral("is of one service alone")
                               : QStringLiteral("is not a known key"),
                     ofService ? QStringLiteral("write it in the [[service]]")
                               : QStringLiteral("it is kept in the file and has no effect"),
                     ofService);
    }
}

/// The keys of one section ("": those of none), which `table` is.
void readValues(TableReader &table, const QString &section, QStringList known, OwnProfile &profile)
{
    for (const ServiceField &field : serviceFields()) {
        const SchemaKey &key = field.key;
        if (key.section != section || belongsToOneService(section, key.name))
            continue;
        known << key.name;
        if (const auto value = table.value(key))
            profile.values.append({key.path(), *value});
    }
    tellUnknown(table, section, known);
}

} // namespace

OwnProfile readOwnProfile(TableReader &table, const QList<OwnProfile> &known)
{
    OwnProfile profile;
    const QStringList sections = serviceSections();
    readHead(table, known, profile);
    readValues(table, {}, sections + QStringList{QStringLiteral("name"), QStringLiteral("base")},
               profile);
    for (const QString &name : sections) {
        if (auto section = table.section(name))
            readValues(*section, name, {}, profile);
    }
    return profile;
}

} // namespace Pulse
