// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"

#include "app/config/block_editor.h"
#include "app/config/config_reader.h"
#include "app/config/service_tree.h"
#include "app/config/toml_text.h"

#include <QHash>

#include <functional>

namespace Pulse {

namespace {

/// A profile that this file does not have is written as its base, with its keys.
ServiceSettings atHome(ServiceSettings service, const QList<OwnProfile> &profiles)
{
    if (!ownProfile(profiles, service.ownProfile))
        service.ownProfile.clear();
    return service;
}

/// The places of the services by their ids.
QHash<ServiceId, int> placesIn(const Config &config)
{
    QHash<ServiceId, int> places;
    for (int i = 0; i < config.services.size(); ++i)
        places.insert(config.services[i].id, i);
    return places;
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

ConfigEdit checked(const QByteArray &byText, const std::function<QByteArray()> &byTree,
                   const Config &wanted, qsizetype warnings)
{
    if (!byText.isNull() && says(byText, wanted, warnings))
        return {byText, {}, false};
    const QByteArray tree = byTree();
    if (says(tree, wanted, warnings))
        return {tree, {}, true};
    return {std::nullopt, QStringLiteral("the change cannot be written to the file"), false};
}

/// One service that is in the file, and what it shall be.
struct Edit {
    int place = 0;
    ServiceSettings before;
    ServiceSettings after;
    QList<KeyText> changes;
};

/// All in one pass over the text; null when ranges of it do not do.
QByteArray changedByText(const QByteArray &text, toml::table &root, const QList<Edit> &edits)
{
    const Toml::TextRanges ranges(text);
    Toml::Patches patches;
    for (const Edit &edit : edits) {
        BlockEditor editor(text, ranges, tableAt(root, edit.place), patches);
        if (!editor.change(edit.changes) || !editor.changeLists(edit.before, edit.after))
            return {};
    }
    return patches.applied(text);
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
    return withServices(text, {asked});
}

ConfigEdit withServices(const QByteArray &text, const QList<ServiceSettings> &services)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return uneditable(reading);
    Config wanted = *reading.config;
    const QHash<ServiceId, int> places = placesIn(wanted);
    toml::table root = std::move(*Toml::parse(text).table);
    QList<Edit> edits;
    QByteArray added;
    for (const ServiceSettings &asked : services) {
        const ServiceSettings service = atHome(asked, wanted.profiles);
        const int place = places.value(service.id, -1);
        if (place < 0) {
            wanted.services.append(service);
            added += (added.isEmpty() ? "" : "\n") + serviceBlock(service, wanted.profiles);
            continue;
        }
        const ServiceSettings before = wanted.services.at(place);
        edits.append({place, before, service,
                      keyChanges(tableAt(root, place), before, service, wanted.profiles)});
        wanted.services[place] = service;
    }
    QByteArray byText = changedByText(text, root, edits);
    if (!byText.isNull() && !added.isEmpty())
        byText = Toml::withBlock(byText, added);
    const auto byTree = [&] {
        for (const Edit &edit : std::as_const(edits))
            changeInTree(tableAt(root, edit.place), edit.changes, edit.before, edit.after);
        if (!added.isEmpty())
            addToTree(root, added);
        return printedTree(root);
    };
    return checked(byText, byTree, wanted, reading.problems.size());
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
    const int place = placesIn(wanted).value(id, -1);
    if (place < 0)
        return {text, {}, false};
    wanted.services.removeAt(place);
    toml::table root = std::move(*Toml::parse(text).table);
    const Toml::TextRanges ranges(text);
    Toml::Patches patches;
    const bool byRanges = BlockEditor(text, ranges, tableAt(root, place), patches).remove();
    const auto byTree = [&] {
        removeFromTree(root, place);
        return printedTree(root);
    };
    return checked(byRanges ? patches.applied(text) : QByteArray(), byTree, wanted,
                   reading.problems.size());
}

} // namespace Pulse
