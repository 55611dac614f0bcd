// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/block_editor.h"

#include "app/config/toml_text.h"
#include "models/settings/common_ends.h"

#include <algorithm>

namespace Pulse {

namespace {

/// This table and those within it that stand in the text as blocks.
void collectBlocks(const toml::table &table, QList<const toml::table *> &out)
{
    if (!table.is_inline())
        out.append(&table);
    for (auto &&[key, node] : table) {
        if (const toml::table *inner = node.as_table())
            collectBlocks(*inner, out);
        const toml::array *array = node.as_array();
        for (size_t i = 0; array && i < array->size(); ++i) {
            if (const toml::table *item = array->get(i)->as_table())
                collectBlocks(*item, out);
        }
    }
}

QList<const toml::table *> blocksOf(const toml::table &table)
{
    QList<const toml::table *> blocks;
    collectBlocks(table, blocks);
    return blocks;
}

bool isOwnBlock(const toml::node &node)
{
    const toml::table *inner = node.as_table();
    const toml::array *array = node.as_array();
    return (inner && !inner->is_inline()) ||
           (array && !array->empty() && array->get(0)->is_table() &&
            !array->get(0)->as_table()->is_inline());
}

const toml::table &entryAt(const toml::array &array, qsizetype i)
{
    return *array.get(static_cast<size_t>(i))->as_table();
}

} // namespace

const toml::table *BlockEditor::partOf(const SchemaKey &key) const
{
    return key.section.isEmpty() ? &m_service : m_service[Toml::utf8(key.section)].as_table();
}

/// Where the line of its header begins.
qsizetype BlockEditor::beginOf(const toml::table &table) const
{
    return m_ranges.lineBegin(m_ranges.offset(table.source().begin));
}

/// Where a further key of this table may be written: after the line of its last own value.
qsizetype BlockEditor::endOfKeys(const toml::table &table) const
{
    qsizetype end = m_ranges.offset(table.source().begin);
    for (auto &&[key, node] : table) {
        if (!isOwnBlock(node))
            end = std::max(end, m_ranges.offset(node.source().end) - 1);
    }
    return m_ranges.lineEnd(end);
}

qsizetype BlockEditor::endOfBlock() const
{
    qsizetype end = 0;
    for (const toml::table *table : blocksOf(m_service))
        end = std::max(end, endOfKeys(*table));
    return end;
}

/// Sections that lose all their keys go with their header: an empty [service.health] would be an
/// error. Returns their names.
QStringList BlockEditor::takeOutEmptied(const QList<KeyText> &changes)
{
    QStringList emptied;
    for (const QString &name : serviceSections()) {
        const toml::table *part = m_service[Toml::utf8(name)].as_table();
        const auto out =
            std::count_if(changes.cbegin(), changes.cend(), [&](const KeyText &change) {
                return change.key->section == name && !change.value;
            });
        if (!part || part->is_inline() || out == 0 || static_cast<size_t>(out) != part->size())
            continue;
        m_patches.replace(beginOf(*part), endOfKeys(*part), {});
        emptied << name;
    }
    return emptied;
}

bool BlockEditor::takeOut(const toml::table &part, const SchemaKey &key)
{
    if (part.is_inline())
        return false;
    const auto found = part.find(Toml::utf8(key.name));
    const qsizetype begin = m_ranges.offset(found->first.source().begin);
    const qsizetype end = m_ranges.offset(found->second.source().end);
    m_patches.replace(m_ranges.lineBegin(begin), m_ranges.lineEnd(std::max(begin, end - 1)), {});
    return true;
}

bool BlockEditor::insert(const toml::table *part, const KeyText &key)
{
    const QByteArray line = key.key->name.toUtf8() + " = " + *key.value + '\n';
    if (!part) {
        if (m_newSections.isEmpty() || m_newSections.last().first != key.key->section)
            m_newSections.append({key.key->section, {}});
        m_newSections.last().second += "  " + line;
        return true;
    }
    if (part->is_inline())
        return false;
    const qsizetype margin = beginOf(*part);
    const QByteArray indent = m_text.mid(margin, m_ranges.offset(part->source().begin) - margin);
    insertLines(endOfKeys(*part), indent + line);
    return true;
}

/// Also where the file's last line has no line break.
void BlockEditor::insertLines(qsizetype at, const QByteArray &lines)
{
    const bool open = at > 0 && m_text[at - 1] != '\n';
    m_patches.replace(at, at, (open ? "\n" : "") + lines);
}

void BlockEditor::openNewSections()
{
    const qsizetype at = endOfBlock();
    for (const auto &[section, lines] : std::as_const(m_newSections))
        insertLines(at, "\n  [service." + section.toUtf8() + "]\n" + lines);
}

/// A key of a table, or of a section that is not there yet.
bool BlockEditor::write(const toml::table *part, const KeyText &key)
{
    const toml::node *node = part ? part->get(Toml::utf8(key.key->name)) : nullptr;
    if (!key.value)
        return !node || takeOut(*part, *key.key);
    if (!node)
        return insert(part, key);
    m_patches.replace(m_ranges.offset(node->source().begin), m_ranges.offset(node->source().end),
                      *key.value);
    return true;
}

bool BlockEditor::change(const QList<KeyText> &changes)
{
    const QStringList emptied = takeOutEmptied(changes);
    for (const KeyText &change : changes) {
        if (!emptied.contains(change.key->section) && !write(partOf(*change.key), change))
            return false;
    }
    openNewSections();
    return true;
}

/// Behind the entry before `at`, or before all of them.
void BlockEditor::insertEntries(const toml::array *array, qsizetype at, const ListText &added)
{
    const QByteArray blocks = listBlocks(added);
    if (!array || array->empty())
        insertLines(endOfBlock(), blocks);
    else if (at > 0)
        insertLines(endOfKeys(entryAt(*array, at - 1)), blocks);
    else
        insertLines(beginOf(entryAt(*array, 0)), blocks.mid(1) + '\n');
}

bool BlockEditor::changeList(const ListText &before, const ListText &after)
{
    const toml::array *array = m_service[before.name.toStdString()].as_array();
    if ((array ? static_cast<qsizetype>(array->size()) : 0) != before.entries.size())
        return false;
    const auto [head, tail] = commonEnds(before.entries, after.entries);
    const qsizetype end = before.entries.size() - tail; // of what differs
    const qsizetype afterEnd = after.entries.size() - tail;
    for (qsizetype i = head; i < end; ++i) {
        const toml::table &entry = entryAt(*array, i);
        if (entry.is_inline())
            return false;
        if (i >= afterEnd)
            m_patches.replace(beginOf(entry), endOfKeys(entry), {});
        for (qsizetype k = 0; i < afterEnd && k < after.entries[i].size(); ++k) {
            const KeyText &key = after.entries[i][k];
            if (key != before.entries[i][k] && !write(&entry, key))
                return false;
        }
    }
    if (afterEnd > end)
        insertEntries(array, end, {after.name, after.entries.mid(end, afterEnd - end)});
    return true;
}

bool BlockEditor::changeLists(const ServiceSettings &before, const ServiceSettings &after)
{
    const QList<ListText> now = listsOf(before);
    const QList<ListText> wanted = listsOf(after);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (now[i].entries != wanted[i].entries && !changeList(now[i], wanted[i]))
            return false;
    }
    return true;
}

bool BlockEditor::remove()
{
    if (m_service.is_inline())
        return false;
    for (const toml::table *table : blocksOf(m_service))
        m_patches.replace(beginOf(*table), endOfKeys(*table), {});
    return true;
}

} // namespace Pulse
