// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/channel_editor.h"

#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/text_ranges.h"
#include "app/config/toml_value.h"

#include <algorithm>
#include <optional>

namespace Pulse {

namespace {

/// A key's line; nothing for what a channel has anyway.
QByteArray channelLine(const ChannelField &field, const ChannelSettings &channel)
{
    ChannelSettings usual;
    usual.name = channel.id;
    const ConfigValue value = field.get(channel);
    if (!field.key.required && value == field.get(usual))
        return {};
    return field.key.name.toUtf8() + " = " + Toml::textOf(value).toUtf8() + '\n';
}

QByteArray withNewChannel(const QByteArray &text, const ChannelSettings &channel)
{
    QByteArray block("[[channel]]\n");
    for (const ChannelField &field : channelFields())
        block += channelLine(field, channel);
    return Toml::withBlock(text, block);
}

/// The values in their places; a key that is not there goes below the header.
QByteArray withChangedChannel(const QByteArray &text, const toml::table &table,
                              const ChannelSettings &before, const ChannelSettings &after)
{
    const Toml::TextRanges ranges(text);
    Toml::Patches patches;
    const qsizetype below = ranges.lineEnd(ranges.offset(table.source().begin));
    for (const ChannelField &field : channelFields()) {
        const ConfigValue value = field.get(after);
        if (value == field.get(before))
            continue;
        if (const toml::node *node = table.get(Toml::utf8(field.key.name)))
            patches.replace(ranges.offset(node->source().begin), ranges.offset(node->source().end),
                            Toml::textOf(value).toUtf8());
        else
            patches.replace(below, below, channelLine(field, after));
    }
    return patches.applied(text);
}

} // namespace

ConfigEdit withChannel(const QByteArray &text, const ChannelSettings &channel)
{
    const ConfigReading reading = readConfig(text);
    const Toml::Parsed parsed = Toml::parse(text);
    if (!reading.config || !parsed.table)
        return uneditable(reading);
    Config wanted = *reading.config;
    const auto known = std::find_if(wanted.channels.begin(), wanted.channels.end(),
                                    [&](const ChannelSettings &c) { return c.id == channel.id; });
    QByteArray edited;
    if (known == wanted.channels.end()) {
        wanted.channels.append(channel);
        edited = withNewChannel(text, channel);
    } else {
        const auto index = static_cast<size_t>(known - wanted.channels.begin());
        const toml::table &table = *(*parsed.table)["channel"].as_array()->get(index)->as_table();
        const ChannelSettings before = *known;
        *known = channel;
        if (!table.is_inline())
            edited = withChangedChannel(text, table, before, channel);
    }
    const ConfigReading result = readConfig(edited);
    const auto fatal = std::find_if(result.problems.cbegin(), result.problems.cend(),
                                    [](const ConfigProblem &p) { return p.fatal; });
    if (!result.config && fatal != result.problems.cend())
        return {std::nullopt, problemLine(QStringLiteral("pulseboard.toml"), *fatal)};
    if (result.config != wanted || result.problems.size() > reading.problems.size())
        return {std::nullopt,
                QStringLiteral("channel \"%1\" is written in a way that cannot be changed here; "
                               "change it in the file")
                    .arg(channel.id)};
    return {edited, {}, false};
}

} // namespace Pulse
