// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/table_reader.h"

#include "app/config/toml_value.h"
#include "app/config/value_checks.h"

#include <algorithm>

namespace Pulse {

FilePlace placeOf(const toml::source_region &region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

TableReader::TableReader(const toml::table &table, const QString &path, ConfigProblems &problems)
    : m_table(&table), m_path(path), m_problems(&problems)
{
}

QString TableReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
}

FilePlace TableReader::place(const QString &key) const
{
    const toml::table *table = m_table;
    const toml::node *found = m_table;
    for (const QString &name : key.split(u'.')) {
        const toml::node *node = table ? table->get(Toml::utf8(name)) : nullptr;
        if (!node)
            break;
        found = node;
        table = node->as_table();
    }
    return placeOf(found->source());
}

void TableReader::tell(const QString &key, const QString &what, const QString &whatToDo, bool fatal)
{
    tellAt(place(key), key, what, whatToDo, fatal);
}

void TableReader::tellAt(FilePlace at, const QString &key, const QString &what,
                         const QString &whatToDo, bool fatal)
{
    m_problems->append({at.line, at.column, pathOf(key), what, whatToDo, fatal});
}

void TableReader::tellMissing(const SchemaKey &key)
{
    if (key.required && !m_table->contains(Toml::utf8(key.name)))
        tell(key.name, QStringLiteral("is missing"), QStringLiteral("add it: ") + key.help);
}

void TableReader::tellUnknown(const QStringList &known)
{
    for (auto &&[name, value] : *m_table) {
        const QString key = Toml::text(name.str());
        if (known.contains(key))
            continue;
        const FilePlace at = placeOf(name.source());
        if (laterSections().contains(pathOf(key))) {
            tellAt(at, key, QStringLiteral("is not supported by this version"),
                   QStringLiteral("it is kept in the file and has no effect yet"), false);
            continue;
        }
        const QString near = nearestWord(key, known);
        tellAt(at, key.left(200).simplified(), QStringLiteral("is not a known key"),
               near.isEmpty() ? QStringLiteral("it is kept in the file and has no effect")
                              : QStringLiteral("did you mean \"%1\"?").arg(near),
               false);
    }
}

std::optional<TableReader> TableReader::section(const QString &name)
{
    const toml::node *node = m_table->get(Toml::utf8(name));
    if (!node)
        return std::nullopt;
    if (const toml::table *table = node->as_table())
        return TableReader(*table, pathOf(name), *m_problems);
    tell(name, QStringLiteral("is not a table"),
         QStringLiteral("begin it with [%1]").arg(pathOf(name)));
    return std::nullopt;
}

QList<TableReader> TableReader::tables(const QString &name, int most)
{
    const toml::node *node = m_table->get(Toml::utf8(name));
    if (!node)
        return {};
    const toml::array *array = node->as_array();
    const bool areTables = array && std::all_of(array->cbegin(), array->cend(),
                                                [](const auto &item) { return item.is_table(); });
    if (!areTables) {
        tell(name, QStringLiteral("is not a list of tables"),
             QStringLiteral("begin each one with [[%1]] in double brackets").arg(pathOf(name)));
        return {};
    }
    if (array->size() > static_cast<size_t>(most)) {
        tell(name, QStringLiteral("there are %1 of them").arg(array->size()),
             QStringLiteral("keep it to %1").arg(most));
        return {};
    }
    QList<TableReader> tables;
    for (const toml::node &item : *array)
        tables.append(TableReader(*item.as_table(), pathOf(name), *m_problems));
    return tables;
}

std::optional<ConfigValue> TableReader::value(const SchemaKey &key)
{
    const toml::node *node = m_table->get(Toml::utf8(key.name));
    if (!node)
        return std::nullopt;
    auto result = Toml::valueOf(key, *node);
    if (const auto *fault = std::get_if<ValueFault>(&result)) {
        tellAt(placeOf(node->source()), key.name, fault->what, fault->whatToDo);
        return std::nullopt;
    }
    return std::get<ConfigValue>(std::move(result));
}

} // namespace Pulse
