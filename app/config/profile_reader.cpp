// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profile_reader.h"

#include "app/config/config_schema.h"
#include "app/config/toml_value.h"
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

class ProfileReader final {
public:
    ProfileReader(const toml::table &table, ProfileReading &out) : m_table(table), m_out(out) {}

    void readHead(const QList<OwnProfile> &known);
    void readValues();
    void tellUnknown();

private:
    std::optional<ConfigValue> valueOf(const SchemaKey &key, const toml::table &table);
    void tell(const toml::node *node, const QString &key, const QString &what,
              const QString &whatToDo, bool fatal = true)
    {
        m_out.faults.append({node, QStringLiteral("profile.") + key, what, whatToDo, fatal});
    }
    void tellUnknownIn(const toml::table &table, const QString &section, const QStringList &known);

    const toml::table &m_table;
    ProfileReading &m_out;
};

std::optional<ConfigValue> ProfileReader::valueOf(const SchemaKey &key, const toml::table &table)
{
    const toml::node *node = table.get(Toml::utf8(key.name));
    if (!node)
        return std::nullopt;
    const auto result = Toml::valueOf(key, *node);
    if (const auto *fault = std::get_if<ValueFault>(&result)) {
        tell(node, key.path(), fault->what, fault->whatToDo);
        return std::nullopt;
    }
    return std::get<ConfigValue>(result);
}

void ProfileReader::readHead(const QList<OwnProfile> &known)
{
    if (!m_table.contains("name"))
        tell(nullptr, QStringLiteral("name"), QStringLiteral("is missing"),
             QStringLiteral("add it: what a service calls it by"));
    if (const auto base = valueOf(baseKey(), m_table))
        m_out.profile.base = profileByName(std::get<QString>(*base)).value_or(Profile::Generic);
    const auto name = valueOf(nameKey(), m_table);
    if (!name)
        return;
    const QString text = std::get<QString>(*name);
    if (profileByName(text) || ownProfile(known, text))
        tell(m_table.get("name"), QStringLiteral("name"),
             QStringLiteral("\"%1\" is a profile already").arg(text),
             QStringLiteral("give it a name of its own"));
    else
        m_out.profile.name = text;
}

void ProfileReader::readValues()
{
    for (const ServiceField &field : serviceFields()) {
        const SchemaKey &key = field.key;
        if (belongsToOneService(key.section, key.name))
            continue;
        const toml::table *part =
            key.section.isEmpty() ? &m_table : m_table[Toml::utf8(key.section)].as_table();
        if (!part)
            continue;
        if (const auto value = valueOf(key, *part))
            m_out.profile.values.append({key.path(), *value});
    }
}

void ProfileReader::tellUnknownIn(const toml::table &table, const QString &section,
                                  const QStringList &known)
{
    const QString path = section.isEmpty() ? QString() : section + u'.';
    for (auto &&[name, node] : table) {
        const QString key = Toml::text(name.str());
        if (known.contains(key))
            continue;
        const bool list = key == assertList || key == metricList;
        const bool ofService = belongsToOneService(section, key) || (section.isEmpty() && list);
        tell(&node, (path + key).left(200).simplified(),
             ofService ? QStringLiteral("is of one service alone")
                       : QStringLiteral("is not a known key"),
             ofService ? QStringLiteral("write it in the [[service]]")
                       : QStringLiteral("it is kept in the file and has no effect"),
             ofService);
    }
}

void ProfileReader::tellUnknown()
{
    QStringList top{QStringLiteral("name"), QStringLiteral("base")};
    QHash<QString, QStringList> sections;
    for (const ServiceField &field : serviceFields()) {
        if (!field.key.section.isEmpty())
            sections[field.key.section] << field.key.name;
        else if (!belongsToOneService({}, field.key.name))
            top << field.key.name;
    }
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        const toml::node *node = m_table.get(Toml::utf8(section.key()));
        if (node && !node->is_table())
            tell(node, section.key(), QStringLiteral("is not a table"),
                 QStringLiteral("begin it with [profile.%1]").arg(section.key()));
        else if (node)
            tellUnknownIn(*node->as_table(), section.key(), section.value());
    }
    tellUnknownIn(m_table, {}, top + sections.keys());
}

} // namespace

ProfileReading readOwnProfile(const toml::table &table, const QList<OwnProfile> &known)
{
    ProfileReading reading;
    ProfileReader reader(table, reading);
    reader.readHead(known);
    reader.readValues();
    reader.tellUnknown();
    return reading;
}

} // namespace Pulse
