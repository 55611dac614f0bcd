// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_text.h"

#include "app/config/toml_value.h"

namespace Pulse {

namespace {

bool isWritten(const SchemaKey &key, const ConfigValue &value, const ConfigValue &fallback)
{
    const bool always = key.required || key.name == QLatin1String("id") ||
                        (key.section.isEmpty() && key.name == QLatin1String("name"));
    const bool absent =
        std::holds_alternative<std::monostate>(value) && key.kind != ValueKind::DurationOrAuto;
    return !absent && (always || value != fallback);
}

QByteArray valueText(const ConfigValue &value)
{
    return Toml::textOf(value).toUtf8();
}

QByteArray keyLine(const QByteArray &indent, const SchemaKey &key, const QByteArray &value)
{
    return indent + key.name.toUtf8() + " = " + value + '\n';
}

/// The keys of one entry of a list; what holds anyway is not written.
template <typename Text>
QList<KeyText> entryKeys(const QList<SchemaField<Text>> &fields, const Text &entry)
{
    const Text usual;
    QList<KeyText> keys;
    for (const SchemaField<Text> &field : fields) {
        const ConfigValue value = field.get(entry);
        const bool absent = std::holds_alternative<std::monostate>(value) ||
                            (!field.key.required && value == field.get(usual));
        keys.append({&field.key, absent ? std::nullopt : std::optional(valueText(value))});
    }
    return keys;
}

} // namespace

ServiceSettings unwritten(const ServiceSettings &service, const QList<OwnProfile> &profiles)
{
    ServiceSettings defaults = defaultsOf(service, profiles);
    defaults.profile = Profile::Generic; // any other one is written
    defaults.ownProfile.clear();
    return defaults;
}

bool standsIn(const toml::table &service, const SchemaKey &key)
{
    const std::string section = Toml::utf8(key.section);
    const toml::table *part = section.empty() ? &service : service[section].as_table();
    return part && part->contains(Toml::utf8(key.name));
}

QByteArray serviceBlock(const ServiceSettings &service, const QList<OwnProfile> &profiles)
{
    const ServiceSettings defaults = unwritten(service, profiles);
    QByteArray block("[[service]]\n");
    QString open;
    for (const ServiceField &field : serviceFields()) {
        const ConfigValue value = field.get(service);
        if (!isWritten(field.key, value, field.get(defaults)))
            continue;
        if (field.key.section != open) {
            open = field.key.section;
            block += "\n  [service." + open.toUtf8() + "]\n";
        }
        block += keyLine(open.isEmpty() ? "" : "  ", field.key, valueText(value));
    }
    for (const ListText &list : listsOf(service))
        block += listBlocks(list);
    return block;
}

QList<KeyText> keyChanges(const toml::table &table, const ServiceSettings &before,
                          const ServiceSettings &after, const QList<OwnProfile> &profiles)
{
    const ServiceSettings defaults = unwritten(after, profiles);
    QList<KeyText> changes;
    for (const ServiceField &field : serviceFields()) {
        const bool present = standsIn(table, field.key);
        const ConfigValue value = field.get(after);
        const bool written = isWritten(field.key, value, field.get(defaults));
        if (present && value != field.get(before))
            changes.append({&field.key, written ? std::optional(valueText(value)) : std::nullopt});
        else if (!present && written)
            changes.append({&field.key, valueText(value)});
    }
    return changes;
}

QList<ListText> listsOf(const ServiceSettings &service)
{
    ListText asserts{assertList.toUtf8(), {}};
    for (const AssertionSettings &assertion : service.assertions)
        asserts.entries.append(entryKeys(assertFields(), textOf(assertion)));
    ListText metrics{metricList.toUtf8(), {}};
    for (const MetricSettings &metric : service.metrics)
        metrics.entries.append(entryKeys(metricFields(), textOf(metric)));
    return {asserts, metrics};
}

QByteArray listBlocks(const ListText &list)
{
    QByteArray blocks;
    for (const QList<KeyText> &entry : list.entries) {
        blocks += "\n  [[service." + list.name + "]]\n";
        for (const KeyText &key : entry) {
            if (key.value)
                blocks += keyLine("  ", *key.key, *key.value);
        }
    }
    return blocks;
}

} // namespace Pulse
