// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_form.h"

#include "app/config/config_reader.h"
#include "app/config/form_fields.h"
#include "app/config/form_judge.h"
#include "app/config/service_text.h"
#include "app/config/toml_text.h"

#include <algorithm>

namespace Pulse {

namespace {

FormEdit refusedEdit(const QString &problem, const QStringList &disputed = {})
{
    return {{std::nullopt, problem, false}, {}, disputed};
}

FormEdit withNewForm(const QByteArray &text, const SettingsForm &form,
                     const QList<ServiceSettings> &known)
{
    const SettingsForm last = judged(form, known);
    if (!last.service)
        return refusedEdit(problemOf(last));
    return {withNewServices(text, {*last.service}), *last.service, {}};
}

} // namespace

SettingsForm formOfNew(const ServiceSettings &proposed, const QList<OwnProfile> &profiles)
{
    const ServiceSettings defaults = unwritten(proposed, profiles);
    return filledForm(proposed, profiles, [&](const ServiceField &schema) {
        return schema.get(proposed) != schema.get(defaults);
    });
}

std::optional<SettingsForm> formOf(const QByteArray &text, const ServiceId &id)
{
    const ConfigReading reading = readConfig(text);
    const Toml::Parsed parsed = Toml::parse(text);
    if (!reading.config || !parsed.table)
        return std::nullopt;
    const QList<ServiceSettings> &services = reading.config->services;
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [&](const ServiceSettings &s) { return s.id == id; });
    if (found == services.cend())
        return std::nullopt;
    const auto index = static_cast<size_t>(found - services.cbegin());
    const toml::table &table = *(*parsed.table)["service"].as_array()->get(index)->as_table();
    const QList<OwnProfile> &profiles = reading.config->profiles;
    SettingsForm form = filledForm(
        *found, profiles, [&](const ServiceField &schema) { return standsIn(table, schema.key); });
    form.id = id;
    for (SettingField &field : form.fields)
        field.stood = field.typed;
    return form;
}

FormEdit withForm(const QByteArray &text, const SettingsForm &form)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return {uneditable(reading), {}, {}};
    if (form.id.value.isEmpty())
        return withNewForm(text, form, reading.config->services);
    const std::optional<SettingsForm> file = formOf(text, form.id);
    if (!file) {
        return refusedEdit(QStringLiteral("\"%1\" was taken out of pulseboard.toml, or has another "
                                          "id there now; add it again if it is wanted")
                               .arg(form.id.value));
    }
    const RebasedForm over = rebased(form, *file);
    if (!over.disputed.isEmpty()) {
        return refusedEdit(QStringLiteral("changed in pulseboard.toml meanwhile: %1")
                               .arg(over.disputed.join(QStringLiteral(", "))),
                           over.disputed);
    }
    const SettingsForm last = judged(over.form, reading.config->services);
    if (!last.service)
        return refusedEdit(problemOf(last));
    return {withService(text, *last.service), *last.service, {}};
}

} // namespace Pulse
