// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_tree.h"

#include "app/config/toml_text.h"

#include <sstream>

namespace Pulse {

namespace {

void setInTree(toml::table &service, const KeyText &change)
{
    const std::string section = Toml::utf8(change.key->section);
    const std::string name = Toml::utf8(change.key->name);
    if (!section.empty() && !service[section].is_table())
        service.insert_or_assign(section, toml::table{});
    toml::table &part = section.empty() ? service : *service[section].as_table();
    if (!change.value) {
        part.erase(name);
        if (part.empty() && !section.empty())
            service.erase(section);
        return;
    }
    const toml::table parsed = toml::parse("v = " + change.value->toStdString());
    parsed.get("v")->visit([&](auto &&value) { part.insert_or_assign(name, value); });
}

/// A list is written anew as a whole.
void setListInTree(toml::table &service, const ListText &list)
{
    const std::string name = list.name.toStdString();
    service.erase(name);
    const toml::table parsed = toml::parse(("[[service]]\n" + listBlocks(list)).toStdString());
    if (const toml::array *entries = parsed["service"][0][name].as_array())
        service.insert_or_assign(name, *entries);
}

} // namespace

void addToTree(toml::table &root, const QByteArray &block)
{
    toml::table added = toml::parse(block.toStdString());
    if (!root.contains("service"))
        root.insert("service", toml::array{});
    const toml::array &services = *added["service"].as_array();
    for (size_t i = 0; i < services.size(); ++i)
        root["service"].as_array()->push_back(*services.get(i)->as_table());
}

void changeInTree(toml::table &service, const QList<KeyText> &changes,
                  const ServiceSettings &before, const ServiceSettings &after)
{
    for (const KeyText &change : changes)
        setInTree(service, change);
    if (before.assertions == after.assertions && before.metrics == after.metrics)
        return;
    for (const ListText &list : listsOf(after))
        setListInTree(service, list);
}

void removeFromTree(toml::table &root, int place)
{
    toml::array &services = *root["service"].as_array();
    services.erase(services.cbegin() + place);
    if (services.empty())
        root.erase("service");
}

QByteArray printedTree(const toml::table &root)
{
    std::ostringstream stream;
    stream << toml::toml_formatter(root) << '\n';
    return QByteArray::fromStdString(stream.str());
}

} // namespace Pulse
