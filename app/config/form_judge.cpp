// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/form_judge.h"

#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/form_fields.h"
#include "app/config/new_service.h"
#include "app/config/toml_value.h"
#include "app/config/typed_value.h"
#include "models/settings/settings_table.h"

#include <algorithm>

namespace Pulse {

namespace {

bool isTyped(const SettingField &field)
{
    return !field.typed.trimmed().isEmpty();
}

/// One entry of a list in the text that is judged.
struct EntryPlace {
    QString key;
    int entry = 0;
    int firstLine = 0; ///< from 1
};

/// A file with one service in it, and where the entries of its lists stand there.
struct FormText {
    QByteArray text;
    QList<EntryPlace> places;
};

template <typename Text>
void addEntries(FormText &out, const SettingField &field, const QList<SchemaField<Text>> &fields)
{
    int number = 0;
    for (const QStringList &cells : tableEntries(field)) {
        const auto line = static_cast<int>(out.text.count('\n')) + 2;
        out.places.append({field.key, number++, line});
        out.text += "\n[[service." + field.key.toUtf8() + "]]\n";
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const SchemaKey &key = fields.at(i).key;
            if (!cells.at(i).isEmpty())
                out.text += key.name.toUtf8() + " = " + typedToml(key, cells.at(i)).toUtf8() + '\n';
        }
    }
}

FormText fileOf(const SettingsForm &form, const ServiceId &id)
{
    QString text = QStringLiteral("version = 1\n") + QString::fromUtf8(form.profiles) +
                   QStringLiteral("\n[[service]]\n");
    if (!id.value.isEmpty())
        text += QStringLiteral("id = ") + Toml::textOf(id.value) + u'\n';
    QString open;
    for (const ServiceField &schema : serviceFields()) {
        const SettingField *field = form.field(schema.key.path());
        if (!field || !isTyped(*field))
            continue;
        if (schema.key.section != open) {
            open = schema.key.section;
            text += QStringLiteral("\n  [service.%1]\n").arg(open);
        }
        text +=
            schema.key.name + QStringLiteral(" = ") + typedToml(schema.key, field->typed) + u'\n';
    }
    FormText out{text.toUtf8(), {}};
    if (const SettingField *field = form.field(assertList))
        addEntries(out, *field, assertFields());
    if (const SettingField *field = form.field(metricList))
        addEntries(out, *field, metricFields());
    return out;
}

/// The entry of a list that a problem of the text is of.
void placeAt(SettingField &field, const ConfigProblem &problem, const QList<EntryPlace> &places)
{
    field.problemColumn = problem.key.section(u'.', 2);
    for (const EntryPlace &place : places) {
        if (place.key == field.key && place.firstLine <= problem.line)
            field.problemEntry = place.entry;
    }
}

void tellAt(SettingsForm &form, const ConfigProblem &problem, const QList<EntryPlace> &places)
{
    const QString list = problem.key.section(u'.', 1, 1);
    const bool isList = list == assertList || list == metricList;
    SettingField *field = form.field(isList ? list : problem.key.section(u'.', 1));
    if (!field || !problem.key.startsWith(QLatin1String("service."))) {
        QString &whole = problem.fatal ? form.problem : form.warning;
        if (whole.isEmpty())
            whole = QStringLiteral("%1: %2; %3").arg(problem.key, problem.what, problem.whatToDo);
        return;
    }
    if (!field->problem.isEmpty() && (field->isFatal || !problem.fatal))
        return; // the worst and first stays
    field->problem = problem.what;
    field->whatToDo = problem.whatToDo;
    field->isFatal = problem.fatal;
    if (isList)
        placeAt(*field, problem, places);
}

QString watchedAlready(const SettingsForm &form, const QList<ServiceSettings> &known)
{
    const QString url = form.typed(u"url").trimmed();
    const auto other = std::find_if(known.cbegin(), known.cend(), [&](const ServiceSettings &s) {
        return s.url == url && s.id != form.id;
    });
    return other == known.cend()
               ? QString()
               : QStringLiteral("\"%1\" watches this address already").arg(other->name);
}

} // namespace

SettingsForm judged(const SettingsForm &form, const QList<ServiceSettings> &known)
{
    SettingsForm out = form;
    out.problem.clear();
    out.service.reset();
    for (SettingField &field : out.fields) {
        field.problem.clear();
        field.whatToDo.clear();
        field.isFatal = true;
        field.problemEntry = -1;
        field.problemColumn.clear();
    }
    fillUsual(out);
    out.warning = watchedAlready(out, known);
    const FormText file = fileOf(out, out.id);
    const ConfigReading reading = readConfig(file.text);
    for (const ConfigProblem &problem : reading.problems)
        tellAt(out, problem, file.places);
    if (!reading.config)
        return out;
    out.service = reading.config->services.constFirst();
    if (out.id.value.isEmpty())
        out.service->id = freeId(out.service->name, known);
    return out;
}

QString problemOf(const SettingsForm &form)
{
    if (!form.problem.isEmpty())
        return form.problem;
    for (const SettingField &field : form.fields) {
        if (!field.problem.isEmpty() && field.isFatal)
            return QStringLiteral("%1: %2; %3").arg(field.key, field.problem, field.whatToDo);
    }
    return {};
}

} // namespace Pulse
