// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"

#include "app/config/block_editor.h"
#include "app/config/config_reader.h"
#include "app/config/service_tree.h"
#include "app/config/toml_text.h"

#include <functional>
#include <map>

namespace Pulse {

namespace {

/// A profile that this file does not have is written as its base, with its keys.
ServiceSettings atHome(ServiceSettings service, const QList<OwnProfile> &profiles)
{
    if (!ownProfile(profiles, service.ownProfile))
        service.ownProfile.clear();
    return service;
}

/// Its place among the services; -1: it is not there.
int indexOf(const Config &config, const ServiceId &id)
{
    for (int i = 0; i < config.services.size(); ++i) {
        if (config.services[i].id == id)
            return i;
    }
    return -1;
}

toml::table &tableAt(toml::table &root, int place)
{
    return *root["service"].as_array()->get(static_cast<size_t>(place))->as_table();
}

/// The edit is only as good as what it reads back as.
bool says(const QByteArray &text, const Config &wanted, qsizetype warnings)
{
    const ConfigReading reading = readConfig(text);
    return reading.config == wanted && reading.problems.size() <= warnings;
}

ConfigEdit checked(const QByteArray &byText, const QByteArray &byTree, const Config &wanted,
                   qsizetype warnings)
{
    if (!byText.isNull() && says(byText, wanted, warnings))
        return {byText, {}, false};
    if (says(byTree, wanted, warnings))
        return {byTree, {}, true};
    return {std::nullopt, QStringLiteral("the change cannot be written to the file"), false};
}

/// Null when ranges of text do not do.
QByteArray changedByText(const QByteArray &text, const toml::table &table,
                         const QList<KeyText> &changes, const ServiceSettings &before,
                         const ServiceSettings &after)
{
    BlockEditor editor(text, table);
    return editor.change(changes) && editor.changeLists(before, after) ? editor.result()
                                                                       : QByteArray();
}

/// Null when ranges of text do not do.
QByteArray withServicesByText(const QByteArray &text, const QList<ServiceSettings> &services)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return {};
    std::map<int, ServiceSettings, std::greater<>> lastFirst; // what stands before keeps its place
    Config wanted = *reading.config;
    for (const ServiceSettings &service : services) {
        const int place = indexOf(wanted, service.id);
        if (place < 0)
            return {};
        lastFirst[place] = service;
    }
    toml::table root = std::move(*Toml::parse(text).table);
    QByteArray edited = text;
    for (const auto &[place, service] : lastFirst) {
        const toml::table &table = tableAt(root, place);
        const ServiceSettings before = wanted.services.at(place);
        const auto changes = keyChanges(table, before, service, wanted.profiles);
        edited = changedByText(edited, table, changes, before, service);
        if (edited.isNull())
            return {};
        wanted.services[place] = service;
    }
    return says(edited, wanted, reading.problems.size()) ? edited : QByteArray();
}

} // namespace

ConfigEdit uneditable(const ConfigReading &reading)
{
    return {std::nullopt,
            QStringLiteral("the file has an error; correct it first: ") +
                problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0))};
}

ConfigEdit withService(const QByteArray &text, const ServiceSettings &asked)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return uneditable(reading);
    Config wanted = *reading.config;
    const ServiceSettings service = atHome(asked, wanted.profiles);
    const int place = indexOf(wanted, service.id);
    const qsizetype warnings = reading.problems.size();
    toml::table root = std::move(*Toml::parse(text).table);
    if (place < 0) {
        wanted.services.append(service);
        const QByteArray block = serviceBlock(service, wanted.profiles);
        addToTree(root, block);
        return checked(Toml::withBlock(text, block), printedTree(root), wanted, warnings);
    }
    const ServiceSettings before = wanted.services.at(place);
    wanted.services[place] = service;
    toml::table &table = tableAt(root, place);
    const QList<KeyText> changes = keyChanges(table, before, service, wanted.profiles);
    const QByteArray byText = changedByText(text, table, changes, before, service);
    changeInTree(table, changes, before, service);
    return checked(byText, printedTree(root), wanted, warnings);
}

ConfigEdit withServices(const QByteArray &text, const QList<ServiceSettings> &services)
{
    if (const QByteArray byText = withServicesByText(text, services); !byText.isNull())
        return {byText, {}, false};
    ConfigEdit all{text, {}, false};
    for (const ServiceSettings &service : services) {
        const ConfigEdit one = withService(*all.text, service);
        all = {one.text, one.problem, all.commentsLost || one.commentsLost};
        if (!all.text)
            break;
    }
    return all;
}

ConfigEdit withNewServices(const QByteArray &text, const QList<ServiceSettings> &services)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return uneditable(reading);
    Config wanted = *reading.config;
    QByteArray blocks;
    for (const ServiceSettings &asked : services) {
        const ServiceSettings service = atHome(asked, wanted.profiles);
        wanted.services.append(service);
        blocks += (blocks.isEmpty() ? "" : "\n") + serviceBlock(service, wanted.profiles);
    }
    const QByteArray edited = Toml::withBlock(text, blocks);
    if (says(edited, wanted, reading.problems.size()))
        return {edited, {}, false};
    return {std::nullopt, QStringLiteral("the services cannot be added to the file"), false};
}

ConfigEdit withoutService(const QByteArray &text, const ServiceId &id)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return uneditable(reading);
    Config wanted = *reading.config;
    const int place = indexOf(wanted, id);
    if (place < 0)
        return {text, {}, false};
    wanted.services.removeAt(place);
    toml::table root = std::move(*Toml::parse(text).table);
    BlockEditor editor(text, tableAt(root, place));
    const QByteArray byText = editor.remove() ? editor.result() : QByteArray();
    removeFromTree(root, place);
    return checked(byText, printedTree(root), wanted, reading.problems.size());
}

} // namespace Pulse
