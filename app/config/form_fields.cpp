// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/form_fields.h"

#include "app/config/config_reader.h"
#include "app/config/typed_value.h"
#include "models/protocol/profile.h"
#include "models/settings/settings_table.h"

#include <QUrl>

namespace Pulse {

namespace {

QList<OwnProfile> profilesOf(const SettingsForm &form)
{
    if (form.profiles.isEmpty())
        return {};
    const ConfigReading reading = readConfig(form.profiles);
    return reading.config ? reading.config->profiles : QList<OwnProfile>();
}

/// As defaults are compared with what is typed: no profile and no page of health is special.
ServiceSettings comparable(ServiceSettings defaults, const QString &url)
{
    defaults.name = QUrl(url).authority();
    if (!defaults.health)
        defaults.health.emplace();
    defaults.profile = Profile::Generic; // that is the profile of a service that names none
    defaults.ownProfile.clear();
    return defaults;
}

/// A field for a list of tables: a line an entry, tabs between its parts.
template <typename Text>
SettingField listField(const QString &key, const QString &help,
                       const QList<SchemaField<Text>> &fields)
{
    SettingField field;
    field.key = key;
    field.input = SettingInput::Table;
    field.help = help;
    field.entryBreak = QStringLiteral("\n");
    field.cellBreak = QStringLiteral("\t");
    for (const SchemaField<Text> &part : fields)
        field.columns.append({part.key.name, part.key.help, part.key.choices,
                              usualOf(part.key, part.get(Text())), part.key.required});
    return field;
}

/// The entries as they are typed: what holds anyway is left empty.
template <typename Text, typename Settings>
QString typedEntries(const SettingField &field, const QList<SchemaField<Text>> &fields,
                     const QList<Settings> &settings)
{
    QList<QStringList> entries;
    for (const Settings &one : settings) {
        const Text text = textOf(one);
        QStringList cells;
        for (const SchemaField<Text> &part : fields) {
            const ConfigValue value = part.get(text);
            const bool usual = !part.key.required && value == part.get(Text());
            cells << (usual ? QString() : usualOf(part.key, value));
        }
        entries.append(cells);
    }
    return tableText(field, entries);
}

SettingsForm emptyForm()
{
    SettingsForm form;
    for (const ServiceField &schema : serviceFields()) {
        const SchemaKey &key = schema.key;
        if (key.section.isEmpty() && key.name == QLatin1String("id"))
            continue; // of the program: it stays when the name changes
        SettingField field{key.path(), inputOf(key),           key.help, key.choices, {},
                           {},         SettingSource::Default, {},       {}};
        if (key.kind == ValueKind::Bool)
            field.choices = QStringList{QStringLiteral("true"), QStringLiteral("false")};
        if (key.kind == ValueKind::Headers) {
            field.columns = {{QStringLiteral("name"), key.help, {}, {}, true},
                             {QStringLiteral("value"), key.help, {}, {}, false}};
            field.entryBreak = QStringLiteral("\n");
            field.cellBreak = QStringLiteral(": ");
        } else if (key.name == QLatin1String("subprotocols")) {
            field.input = SettingInput::Table;
            field.columns = {{QStringLiteral("name"), key.help, {}, {}, true}};
            field.entryBreak = QStringLiteral(", ");
        }
        form.fields.append(field);
    }
    form.fields.append(
        listField(assertList, QStringLiteral("What must hold in an answer."), assertFields()));
    form.fields.append(listField(
        metricList, QStringLiteral("Figures of an answer that are followed."), metricFields()));
    return form;
}

} // namespace

void fillUsual(SettingsForm &form)
{
    const QString url = form.typed(u"url").trimmed();
    const ServiceSettings named =
        defaultsFor(form.typed(u"profile").trimmed(), url, profilesOf(form));
    const TransportKind spoken =
        transportOfUrl(url, named.profile).value_or(TransportKind::WebSocket);
    const ServiceSettings usual = comparable(named, url);
    const ServiceSettings general = comparable(profileDefaults(Profile::Generic, spoken), url);
    for (const ServiceField &schema : serviceFields()) {
        SettingField *field = form.field(schema.key.path());
        if (!field)
            continue;
        const ConfigValue value = schema.get(usual);
        field->usual = usualOf(schema.key, value);
        field->usualFrom =
            value == schema.get(general) ? SettingSource::Default : SettingSource::Profile;
    }
}

SettingsForm filledForm(const ServiceSettings &service, const QList<OwnProfile> &profiles,
                        const std::function<bool(const ServiceField &)> &isTold)
{
    SettingsForm form = emptyForm();
    form.profiles = textOf(profiles);
    for (const OwnProfile &profile : profiles)
        form.field(u"profile")->choices << profile.name;
    SettingField *asserts = form.field(assertList);
    asserts->typed = typedEntries(*asserts, assertFields(), service.assertions);
    SettingField *metrics = form.field(metricList);
    metrics->typed = typedEntries(*metrics, metricFields(), service.metrics);
    for (const ServiceField &schema : serviceFields()) {
        if (isTold(schema))
            form.setTyped(schema.key.path(), typedOf(schema.key, schema.get(service)));
    }
    fillUsual(form);
    form.service = service;
    return form;
}

} // namespace Pulse
