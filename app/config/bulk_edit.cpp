// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/bulk_edit.h"

#include "app/config/config_reader.h"
#include "app/config/form_fields.h"
#include "app/config/service_checks.h"
#include "app/config/toml_value.h"
#include "app/config/typed_value.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

/// What a service must be so that it has a use for a key.
enum class Need : quint8 { Nothing, Asked, Line, Heard, HealthPage, PingPage, Accounts, Encrypted };

bool isEncrypted(const ServiceSettings &service)
{
    const QString scheme = QUrl(service.url).scheme();
    return scheme == QLatin1String("wss") || scheme == QLatin1String("socketios") ||
           scheme == QLatin1String("tls") || scheme.endsWith(QLatin1String("https"));
}

bool meets(const ServiceSettings &service, Need need)
{
    switch (need) {
    case Need::Nothing: return true;
    case Need::Asked: return service.transport != TransportKind::Push;
    case Need::Line: return isLine(service.transport);
    case Need::Heard: return !isCheck(service.transport);
    case Need::HealthPage: return service.health.has_value() && isLine(service.transport);
    case Need::PingPage: return !service.pingPage.path.isEmpty();
    case Need::Accounts: return hasAccounts(service);
    case Need::Encrypted: return isEncrypted(service);
    }
    return false;
}

/// Nothing: it is not offered for many.
std::optional<Need> needOf(const SchemaKey &key)
{
    if (key.section == QLatin1String("reconnect"))
        return Need::Asked;
    if (key.section == QLatin1String("limits"))
        return Need::Nothing;
    static const QHash<QString, Need> needs{
        {QStringLiteral("environment"), Need::Nothing},
        {QStringLiteral("note"), Need::Nothing},
        {QStringLiteral("enabled"), Need::Nothing},
        {QStringLiteral("connect_timeout"), Need::Asked},
        {QStringLiteral("heartbeat.interval"), Need::Nothing},
        {QStringLiteral("heartbeat.grace"), Need::Nothing},
        {QStringLiteral("heartbeat.ping"), Need::Line},
        {QStringLiteral("heartbeat.ping_timeout"), Need::Line},
        {QStringLiteral("heartbeat.ping_miss_limit"), Need::Line},
        {QStringLiteral("heartbeat.detector"), Need::Heard},
        {QStringLiteral("heartbeat.variance"), Need::Nothing},
        {QStringLiteral("health.interval"), Need::HealthPage},
        {QStringLiteral("health.timeout"), Need::HealthPage},
        {QStringLiteral("ping.interval"), Need::PingPage},
        {QStringLiteral("accounts.limit"), Need::Accounts},
        {QStringLiteral("accounts.critical_after"), Need::Accounts},
        {QStringLiteral("messages.silent_after"), Need::Line},
        {QStringLiteral("tls.ca"), Need::Encrypted},
    };
    const auto found = needs.constFind(key.path());
    return found == needs.cend() ? std::nullopt : std::optional(*found);
}

/// A key that is offered for many.
struct BulkKey {
    const ServiceField *field;
    Need need;
};

const QList<BulkKey> &bulkKeys()
{
    static const QList<BulkKey> keys = [] {
        QList<BulkKey> out;
        for (const ServiceField &field : serviceFields()) {
            if (const auto need = needOf(field.key))
                out.append({&field, *need});
        }
        return out;
    }();
    return keys;
}

BulkFacts factsOf(const BulkKey &key, const QList<ServiceSettings> &services)
{
    constexpr qsizetype told = 50; // more different ones are only known to be there
    BulkFacts facts;
    QList<QPair<ConfigValue, int>> found;
    for (const ServiceSettings &service : services) {
        if (!meets(service, key.need))
            continue;
        ++facts.fits;
        const ConfigValue value = key.field->get(service);
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const auto &known) { return known.first == value; });
        if (same != found.end())
            ++same->second;
        else if (found.size() < told)
            found.append({value, 1});
        else
            facts.hasMore = true;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    facts.hasMore = facts.hasMore || found.size() > BulkFacts::shown;
    for (const auto &[value, count] : found.mid(0, BulkFacts::shown))
        facts.values.append({usualOf(key.field->key, value), count});
    return facts;
}

/// What is to be set.
struct Wanted {
    BulkKey key;
    ConfigValue value;
};

void tell(SettingField &field, const QString &what, const QString &whatToDo)
{
    field.problem = what;
    field.whatToDo = whatToDo;
    field.isFatal = true;
}

/// What is typed, each value judged by its key.
QList<Wanted> wantedOf(BulkEdit &edit)
{
    QList<Wanted> wanted;
    for (const BulkKey &key : bulkKeys()) {
        SettingField *field = edit.form.form.field(key.field->key.path());
        if (!field || field->typed.trimmed().isEmpty())
            continue;
        const Toml::Parsed parsed =
            Toml::parse("v = " + typedToml(key.field->key, field->typed).toUtf8());
        if (!parsed.table) {
            tell(*field, parsed.problem.what, parsed.problem.whatToDo);
            edit.isGood = false;
            continue;
        }
        const auto value = Toml::valueOf(key.field->key, *parsed.table->get("v"));
        if (const auto *fault = std::get_if<ValueFault>(&value)) {
            tell(*field, fault->what, fault->whatToDo);
            edit.isGood = false;
        } else {
            wanted.append({key, std::get<ConfigValue>(value)});
        }
    }
    return wanted;
}

/// What keys get wrong together, and in which services.
struct Clash {
    ConfigProblem problem;
    QString first; ///< its name
    int count = 0;
};

void collectClashes(const ServiceSettings &service, QHash<QString, Clash> &clashes)
{
    static const toml::table nothing;
    ConfigProblems problems;
    TableReader reader(nothing, QStringLiteral("service"), problems);
    checkServiceKeys(service, reader);
    for (const ConfigProblem &problem : std::as_const(problems)) {
        if (!problem.fatal)
            continue;
        Clash &clash = clashes[problem.key];
        if (clash.count++ == 0) {
            clash.problem = problem;
            clash.first = service.name;
        }
    }
}

void tellClashes(BulkEdit &edit, const QHash<QString, Clash> &clashes)
{
    for (const Clash &clash : clashes) {
        const QString where =
            clash.count == 1
                ? QStringLiteral("in \"%1\"").arg(clash.first)
                : QStringLiteral("in \"%1\" and %2 more").arg(clash.first).arg(clash.count - 1);
        const QString what = clash.problem.what + u' ' + where;
        SettingField *field = edit.form.form.field(clash.problem.key.section(u'.', 1));
        if (field)
            tell(*field, what, clash.problem.whatToDo);
        else
            edit.form.form.problem =
                QStringLiteral("%1: %2; %3").arg(clash.problem.key, what, clash.problem.whatToDo);
        edit.isGood = false;
    }
}

QHash<ServiceId, const ServiceSettings *> byId(const QList<ServiceSettings> &services)
{
    QHash<ServiceId, const ServiceSettings *> out;
    for (const ServiceSettings &service : services)
        out.insert(service.id, &service);
    return out;
}

QList<ServiceSettings> takenBack(const QList<ServiceSettings> &before,
                                 const QList<ServiceSettings> &after,
                                 const QList<ServiceSettings> &now)
{
    const auto earlier = byId(before);
    const auto later = byId(after);
    QList<ServiceSettings> out;
    for (const ServiceSettings &present : now) {
        const ServiceSettings *was = earlier.value(present.id);
        const ServiceSettings *became = later.value(present.id);
        if (!was || !became || *was == *became)
            continue;
        ServiceSettings service = present;
        for (const ServiceField &field : serviceFields()) {
            const ConfigValue old = field.get(*was);
            const ConfigValue made = field.get(*became);
            const bool absent = std::holds_alternative<std::monostate>(old) &&
                                field.key.kind != ValueKind::DurationOrAuto;
            if (old != made && !absent && field.get(service) == made)
                field.set(service, old);
        }
        if (service != present)
            out.append(service);
    }
    return out;
}

} // namespace

BulkForm bulkFormOf(const QList<ServiceSettings> &services)
{
    BulkForm out;
    out.services = static_cast<int>(services.size());
    if (services.isEmpty())
        return out;
    const SettingsForm all =
        filledForm(services.constFirst(), {}, [](const ServiceField &) { return false; });
    for (const BulkKey &key : bulkKeys()) {
        const BulkFacts facts = factsOf(key, services);
        const SettingField *known = all.field(key.field->key.path());
        if (facts.fits == 0 || !known)
            continue;
        SettingField field = *known;
        field.typed.clear();
        field.usual = facts.isMixed() ? QString() : facts.values.constFirst().first;
        field.usualFrom = SettingSource::Default;
        out.form.fields.append(field);
        out.facts.insert(field.key, facts);
    }
    return out;
}

BulkEdit bulkEdited(const BulkForm &form, const QList<ServiceSettings> &services)
{
    BulkEdit edit{form, services, true};
    edit.form.form.problem.clear();
    for (SettingField &field : edit.form.form.fields)
        tell(field, {}, {});
    const QList<Wanted> wanted = wantedOf(edit);
    if (!edit.isGood || wanted.isEmpty())
        return edit;
    QHash<QString, Clash> clashes;
    for (ServiceSettings &service : edit.services) {
        bool touched = false;
        for (const Wanted &one : wanted) {
            if (!meets(service, one.key.need) || one.key.field->get(service) == one.value)
                continue;
            one.key.field->set(service, one.value);
            touched = true;
        }
        if (touched)
            collectClashes(service, clashes);
    }
    tellClashes(edit, clashes);
    if (!edit.isGood)
        edit.services = services;
    return edit;
}

ConfigEdit withTakenBack(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const ConfigReading now = readConfig(text);
    const ConfigReading then = readConfig(before);
    const ConfigReading made = readConfig(after);
    if (!now.config || !then.config || !made.config)
        return uneditable(now);
    return withServices(
        text, takenBack(then.config->services, made.config->services, now.config->services));
}

} // namespace Pulse
