// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_form.h"

#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/duration_value.h"
#include "app/config/toml_value.h"
#include "models/protocol/profile.h"
#include "models/settings/settings_table.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

/// Written and empty, as it is typed: an empty field means "not written".
const QString emptyText = QStringLiteral("\"\"");
/// Between two texts that may hold line breaks themselves.
const QString between = QStringLiteral("\n---\n");
/// Of the lists of tables of a service.
const QString assertKey = QStringLiteral("assert");
const QString metricKey = QStringLiteral("metric");

SettingInput inputOf(const SchemaKey &key)
{
    switch (key.kind) {
    case ValueKind::SocketOrPage:
    case ValueKind::Page:
    case ValueKind::Proxy:
    case ValueKind::FilePath:
    case ValueKind::Delivery:
    case ValueKind::MailAddress:
    case ValueKind::Fingerprint:
    case ValueKind::FieldPath:
    case ValueKind::PagePath: return SettingInput::Code;
    case ValueKind::Reference: return SettingInput::Reference;
    case ValueKind::Choice:
    case ValueKind::Bool: return SettingInput::Choice;
    case ValueKind::MailList:
    case ValueKind::TextList: return SettingInput::Words;
    case ValueKind::LongText:
    case ValueKind::Messages:
    case ValueKind::PageList: return SettingInput::Lines;
    case ValueKind::Headers: return SettingInput::Table;
    case ValueKind::Integer:
    case ValueKind::Number: return SettingInput::Figure;
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto: return SettingInput::Duration;
    case ValueKind::Text:
    case ValueKind::Id: return SettingInput::Line;
    }
    Q_UNREACHABLE();
}

QString fieldKey(const SchemaKey &key)
{
    return key.section.isEmpty() ? key.name : key.section + u'.' + key.name;
}

/// A value as a person types it; what `typedToml` reads back.
QString typedOf(const SchemaKey &key, const ConfigValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return key.kind == ValueKind::DurationOrAuto ? QStringLiteral("auto") : QString();
    if (const auto *duration = std::get_if<milliseconds>(&value))
        return formatDuration(*duration);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? emptyText : *text;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        if (list->isEmpty())
            return emptyText;
        if (key.kind == ValueKind::Messages)
            return list->join(between);
        return list->join(key.kind == ValueKind::PageList ? QStringLiteral("\n")
                                                          : QStringLiteral(", "));
    }
    if (const auto *pairs = std::get_if<TextPairs>(&value)) {
        QStringList lines;
        for (const auto &[name, text] : *pairs)
            lines << name + QStringLiteral(": ") + text;
        return lines.isEmpty() ? emptyText : lines.join(u'\n');
    }
    QString number = Toml::textOf(value);
    if (number.endsWith(QLatin1String(".0")))
        number.chop(2);
    return number;
}

/// What holds where nothing is typed: an empty text holds nothing.
QString usualOf(const SchemaKey &key, const ConfigValue &value)
{
    const QString text = typedOf(key, value);
    return text == emptyText ? QString() : text;
}

QStringList entriesOf(const QString &typed, const QRegularExpression &separator)
{
    QStringList entries;
    for (const QString &entry : typed.split(separator)) {
        if (!entry.trimmed().isEmpty())
            entries << entry.trimmed();
    }
    return entries;
}

TextPairs headersOf(const QString &typed)
{
    TextPairs headers;
    for (const QString &line : typed.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        headers.append(
            {line.left(colon).trimmed(), colon < 0 ? QString() : line.mid(colon + 1).trimmed()});
    }
    return headers;
}

/// What was typed, as TOML. What the key cannot be stays a text, so that the reader says what it
/// should have been.
QString typedToml(const SchemaKey &key, const QString &typed)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,15})?\\z"));
    static const QRegularExpression comma(QStringLiteral("[,\n]"));
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QString text = typed == emptyText ? QString() : typed;
    const QString line = text.trimmed();
    switch (key.kind) {
    case ValueKind::Bool:
        if (line == QLatin1String("true") || line == QLatin1String("false"))
            return line;
        break;
    case ValueKind::Integer:
    case ValueKind::Number:
        if (number.match(line).hasMatch())
            return line;
        break;
    case ValueKind::Duration:
    case ValueKind::DurationOrAuto:
        return Toml::textOf(QString(line).remove(blank)); // "30 s" is as good as "30s"
    case ValueKind::MailList:
    case ValueKind::TextList: return Toml::textOf(entriesOf(text, comma));
    case ValueKind::PageList: return Toml::textOf(entriesOf(text, blank));
    case ValueKind::Messages:
        return Toml::textOf(text.isEmpty() ? QStringList() : text.split(between));
    case ValueKind::Headers: return Toml::textOf(headersOf(text));
    case ValueKind::LongText: return Toml::textOf(text);
    case ValueKind::Text:
    case ValueKind::Id:
    case ValueKind::SocketOrPage:
    case ValueKind::Page:
    case ValueKind::Reference:
    case ValueKind::Choice:
    case ValueKind::Proxy:
    case ValueKind::FilePath:
    case ValueKind::Delivery:
    case ValueKind::MailAddress:
    case ValueKind::Fingerprint:
    case ValueKind::FieldPath:
    case ValueKind::PagePath: break;
    }
    return Toml::textOf(line);
}

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
        const SettingField *field = form.field(fieldKey(schema.key));
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
    if (const SettingField *field = form.field(assertKey))
        addEntries(out, *field, assertFields());
    if (const SettingField *field = form.field(metricKey))
        addEntries(out, *field, metricFields());
    return out;
}

QList<OwnProfile> profilesOf(const SettingsForm &form)
{
    if (form.profiles.isEmpty())
        return {};
    const ConfigReading reading = readConfig(form.profiles);
    return reading.config ? reading.config->profiles : QList<OwnProfile>();
}

/// The services of this profile and way of speaking, as far as what is typed tells.
ServiceSettings defaultsFor(const SettingsForm &form, bool withProfile)
{
    const QString name = form.typed(u"profile").trimmed();
    const QList<OwnProfile> profiles = profilesOf(form);
    const OwnProfile *own = withProfile ? ownProfile(profiles, name) : nullptr;
    const Profile profile = own ? own->base : profileByName(name).value_or(Profile::Generic);
    const QString url = form.typed(u"url").trimmed();
    const TransportKind transport = transportOfUrl(url, profile).value_or(TransportKind::WebSocket);
    ServiceSettings defaults =
        own ? profileDefaults(*own, transport)
            : profileDefaults(withProfile ? profile : Profile::Generic, transport);
    defaults.name = QUrl(url).authority();
    if (!defaults.health)
        defaults.health.emplace();
    defaults.profile = Profile::Generic; // that is the profile of a service that names none
    defaults.ownProfile.clear();
    return defaults;
}

void fillUsual(SettingsForm &form)
{
    const ServiceSettings usual = defaultsFor(form, true);
    const ServiceSettings general = defaultsFor(form, false);
    for (const ServiceField &schema : serviceFields()) {
        SettingField *field = form.field(fieldKey(schema.key));
        if (!field)
            continue;
        const ConfigValue value = schema.get(usual);
        field->usual = usualOf(schema.key, value);
        field->usualFrom =
            value == schema.get(general) ? SettingSource::Default : SettingSource::Profile;
    }
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
        SettingField field{fieldKey(key),          inputOf(key), key.help, key.choices, {}, {},
                           SettingSource::Default, {},           {}};
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
        listField(assertKey, QStringLiteral("What must hold in an answer."), assertFields()));
    form.fields.append(listField(
        metricKey, QStringLiteral("Figures of an answer that are followed."), metricFields()));
    return form;
}

/// Types what `isTold` says is written.
template <typename IsTold>
SettingsForm filledForm(const ServiceSettings &service, const QList<OwnProfile> &profiles,
                        IsTold isTold)
{
    SettingsForm form = emptyForm();
    form.profiles = textOf(profiles);
    for (const OwnProfile &profile : profiles)
        form.field(u"profile")->choices << profile.name;
    SettingField *asserts = form.field(assertKey);
    asserts->typed = typedEntries(*asserts, assertFields(), service.assertions);
    SettingField *metrics = form.field(metricKey);
    metrics->typed = typedEntries(*metrics, metricFields(), service.metrics);
    for (const ServiceField &schema : serviceFields()) {
        if (isTold(schema))
            form.setTyped(fieldKey(schema.key), typedOf(schema.key, schema.get(service)));
    }
    fillUsual(form);
    form.service = service;
    return form;
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
    const bool isList = list == assertKey || list == metricKey;
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

SettingsForm formOfNew(const ServiceSettings &proposed, const QList<OwnProfile> &profiles)
{
    ServiceSettings defaults = defaultsOf(proposed, profiles);
    defaults.profile = Profile::Generic;
    defaults.ownProfile.clear();
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
    SettingsForm form = filledForm(*found, profiles, [&](const ServiceField &schema) {
        const std::string section = Toml::utf8(schema.key.section);
        const toml::table *part = section.empty() ? &table : table[section].as_table();
        return part && part->contains(Toml::utf8(schema.key.name));
    });
    form.id = id;
    for (SettingField &field : form.fields)
        field.stood = field.typed;
    return form;
}

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

FormEdit withForm(const QByteArray &text, const SettingsForm &form)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config) {
        return refusedEdit(
            QStringLiteral("the file has an error; correct it first: ") +
            problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0)));
    }
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

std::optional<ServiceSettings> proposedService(const Finding &finding,
                                               const QList<ServiceSettings> &known)
{
    std::optional<ServiceSettings> service = settingsOf(finding);
    if (!service)
        return service;
    service->id = freeId(service->name, known);
    if (finding.needsToken)
        service->token = QStringLiteral("secret:") + service->id.value;
    return service;
}

ServiceId freeId(const QString &name, const QList<ServiceSettings> &known)
{
    const QString base = idFromName(name);
    ServiceId id{base};
    const auto used = [&] {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const ServiceSettings &service) { return service.id == id; });
    };
    for (int i = 2; used(); ++i)
        id.value = base.left(60) + QStringLiteral("-%1").arg(i);
    return id;
}

} // namespace Pulse
