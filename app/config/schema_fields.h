// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"

#include <concepts>
#include <type_traits>

// What the tables of the schema are made of: keys, bound to members of the settings by the path of
// member pointers that leads to them.
namespace Pulse::Schema {

// As durations of the table are given.
inline constexpr double second = 1'000;
inline constexpr double minute = 60 * second;
inline constexpr double hour = 60 * minute;
inline constexpr double day = 24 * hour;

/// Makes the keys of one section.
struct SectionKeys {
    QString section{};

    [[nodiscard]] SchemaKey operator()(QStringView name, ValueKind kind, double min, double max,
                                       QStringView help, const QStringList &choices = {}) const
    {
        return {section, name.toString(), kind, min, max, help.toString(), choices};
    }
    [[nodiscard]] SchemaKey required(QStringView name, ValueKind kind, double min, double max,
                                     QStringView help, const QStringList &choices = {}) const
    {
        return {section, name.toString(), kind, min, max, help.toString(), choices, true};
    }
};

template <typename Settings, typename Member>
std::type_identity<Settings> settingsOf(Member Settings::*);
template <auto First, auto...>
struct PathRoot : decltype(settingsOf(First)) {
};
template <auto... Path>
using SettingsOf = typename PathRoot<Path...>::type;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// Every whole number is written as one of 64 bits.
template <typename T>
using Written = std::conditional_t<std::integral<T> && !std::same_as<T, bool>, qint64, T>;

template <typename T>
ConfigValue written(const T &value)
{
    if constexpr (isOptional<T>)
        return value ? ConfigValue(*value) : ConfigValue();
    else
        return Written<T>(value);
}

template <typename T>
void take(T &out, const ConfigValue &value)
{
    out = static_cast<T>(std::get<Written<T>>(value));
}

template <typename T>
void take(std::optional<T> &out, const ConfigValue &value)
{
    const T *found = std::get_if<T>(&value);
    out = found ? std::optional(*found) : std::nullopt;
}

/// A part that is not there is nothing, and made when one of its members is set.
template <auto First, auto... Rest, typename Object>
ConfigValue read(const Object &object)
{
    const auto &member = object.*First;
    if constexpr (sizeof...(Rest) == 0)
        return written(member);
    else if constexpr (isOptional<std::remove_cvref_t<decltype(member)>>)
        return member ? read<Rest...>(*member) : ConfigValue();
    else
        return read<Rest...>(member);
}

template <auto First, auto... Rest, typename Object>
void write(Object &object, const ConfigValue &value)
{
    auto &member = object.*First;
    if constexpr (sizeof...(Rest) == 0)
        take(member, value);
    else if constexpr (isOptional<std::remove_cvref_t<decltype(member)>>)
        write<Rest...>(member ? *member : member.emplace(), value);
    else
        write<Rest...>(member, value);
}

/// A key whose value is the member itself.
template <auto... Path>
SchemaField<SettingsOf<Path...>> field(SchemaKey key)
{
    using Settings = SettingsOf<Path...>;
    return {std::move(key),
            [](Settings &settings, const ConfigValue &value) { write<Path...>(settings, value); },
            [](const Settings &settings) {
                return read<Path...>(settings);
            }};
}

/// An enum by its names: the choices of the key, in the order of the enumerators.
template <auto... Path>
SchemaField<SettingsOf<Path...>> word(SchemaKey key)
{
    using Settings = SettingsOf<Path...>;
    static const QStringList names = key.choices;
    return {std::move(key),
            [](Settings &settings, const ConfigValue &value) {
                auto &member = (settings.*....*Path);
                member = static_cast<std::remove_reference_t<decltype(member)>>(
                    names.indexOf(std::get<QString>(value)));
            },
            [](const Settings &settings) {
                return ConfigValue(names.at(static_cast<int>((settings.*....*Path))));
            }};
}

} // namespace Pulse::Schema
