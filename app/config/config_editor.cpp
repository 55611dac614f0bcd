// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"

#include "app/config/config_reader.h"
#include "app/config/text_ranges.h"
#include "app/config/toml_value.h"
#include "models/protocol/profile.h"
#include "models/settings/common_ends.h"

#include <algorithm>
#include <functional>
#include <map>
#include <sstream>

namespace Pulse {

namespace {

/// One key to write or to take out.
struct Change {
    const SchemaKey *key;
    std::optional<QByteArray> value; ///< as TOML; absent: take it out
};

/// Which keys need not be written, and any profile but the generic one is.
ServiceSettings unwritten(const ServiceSettings &service, const QList<OwnProfile> &profiles)
{
    ServiceSettings defaults = defaultsOf(service, profiles);
    defaults.profile = Profile::Generic;
    defaults.ownProfile.clear();
    return defaults;
}

/// A profile that this file does not have is written as its base, with its keys.
ServiceSettings atHome(ServiceSettings service, const QList<OwnProfile> &profiles)
{
    if (!ownProfile(profiles, service.ownProfile))
        service.ownProfile.clear();
    return service;
}

bool isWritten(const SchemaKey &key, const ConfigValue &value, const ConfigValue &fallback)
{
    const bool always = key.required || key.name == QLatin1String("id") ||
                        (key.section.isEmpty() && key.name == QLatin1String("name"));
    const bool absent =
        std::holds_alternative<std::monostate>(value) && key.kind != ValueKind::DurationOrAuto;
    return !absent && (always || value != fallback);
}

QByteArray valueText(const ConfigValue &value)
{
    return Toml::textOf(value).toUtf8();
}

/// One of the lists of a service.
template <typename Text, typename Settings>
QByteArray listBlocks(const char *name, const QList<SchemaField<Text>> &fields,
                      const QList<Settings> &entries)
{
    QByteArray blocks;
    const Text usual;
    for (const Settings &entry : entries) {
        const Text text = Pulse::textOf(entry);
        blocks += QByteArray("\n  [[service.") + name + "]]\n";
        for (const SchemaField<Text> &field : fields) {
            const ConfigValue value = field.get(text);
            const bool absent = std::holds_alternative<std::monostate>(value);
            if (!absent && (field.key.required || value != field.get(usual)))
                blocks += "  " + field.key.name.toUtf8() + " = " + valueText(value) + '\n';
        }
    }
    return blocks;
}

/// A whole [[service]] block with every key that is not the profile's default.
QByteArray blockOf(const ServiceSettings &service, const QList<OwnProfile> &profiles)
{
    const ServiceSettings defaults = unwritten(service, profiles);
    QByteArray block("[[service]]\n");
    QString open;
    for (const ServiceField &field : serviceFields()) {
        const ConfigValue value = field.get(service);
        if (!isWritten(field.key, value, field.get(defaults)))
            continue;
        if (field.key.section != open) {
            open = field.key.section;
            block += "\n  [service." + open.toUtf8() + "]\n";
        }
        block += (open.isEmpty() ? "" : "  ") + field.key.name.toUtf8() + " = " + valueText(value) +
                 '\n';
    }
    return block + listsText(service);
}

QByteArray appended(const QByteArray &text, const QByteArray &block)
{
    QByteArray out = text;
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    return out + (out.isEmpty() ? "" : "\n") + block;
}

/// What differs between the service as it stands in the file and as it shall be.
QList<Change> changesOf(const toml::table &table, const ServiceSettings &before,
                        const ServiceSettings &after, const QList<OwnProfile> &profiles)
{
    const ServiceSettings defaults = unwritten(after, profiles);
    QList<Change> changes;
    for (const ServiceField &field : serviceFields()) {
        const std::string section = Toml::utf8(field.key.section);
        const toml::table *part = section.empty() ? &table : table[section].as_table();
        const bool present = part && part->contains(Toml::utf8(field.key.name));
        const ConfigValue value = field.get(after);
        const bool written = isWritten(field.key, value, field.get(defaults));
        if (present && value != field.get(before))
            changes.append({&field.key, written ? std::optional(valueText(value)) : std::nullopt});
        else if (!present && written)
            changes.append({&field.key, valueText(value)});
    }
    return changes;
}

void collectTables(const toml::table &table, QList<const toml::table *> &out)
{
    if (!table.is_inline())
        out.append(&table);
    for (auto &&[key, node] : table) {
        if (const toml::table *inner = node.as_table())
            collectTables(*inner, out);
        const toml::array *array = node.as_array();
        for (size_t i = 0; array && i < array->size(); ++i) {
            if (const toml::table *item = array->get(i)->as_table())
                collectTables(*item, out);
        }
    }
}

/// Edits of one [[service]] block by ranges of text.
class BlockEditor final {
public:
    BlockEditor(const QByteArray &text, const toml::table &root, const toml::table &service)
        : m_text(text), m_ranges(text), m_root(root), m_service(service)
    {
    }

    /// False when the text cannot be changed by ranges.
    [[nodiscard]] bool change(const QList<Change> &changes);
    /// The entries of a list that differ: changed in their place, taken out, or added where they
    /// belong.
    template <typename Text, typename Settings>
    [[nodiscard]] bool changeList(const char *name, const QList<SchemaField<Text>> &fields,
                                  const QList<Settings> &before, const QList<Settings> &after);
    [[nodiscard]] bool remove();
    [[nodiscard]] QByteArray result() const { return m_patches.applied(m_text); }

private:
    [[nodiscard]] const toml::table *partOf(const SchemaKey &key) const;
    [[nodiscard]] qsizetype endOfKeys(const toml::table &table) const;
    [[nodiscard]] qsizetype endOfBlock() const;
    QStringList takeOutEmptied(const QList<Change> &changes);
    bool takeOut(const toml::table &part, const SchemaKey &key);
    bool insert(const toml::table *part, const Change &change);
    void openNewSections();
    template <typename Text, typename Settings>
    [[nodiscard]] bool changeEntry(const toml::table &entry, const QList<SchemaField<Text>> &fields,
                                   const Settings &before, const Settings &after);
    void insertBlocks(qsizetype at, const QByteArray &blocks);

    const QByteArray &m_text;
    Toml::TextRanges m_ranges;
    const toml::table &m_root;
    const toml::table &m_service;
    Toml::Patches m_patches;
    QList<QPair<QString, QByteArray>> m_newSections;
};

const toml::table *BlockEditor::partOf(const SchemaKey &key) const
{
    return key.section.isEmpty() ? &m_service : m_service[Toml::utf8(key.section)].as_table();
}

/// Where a further key of this table may be written: after the line of its last own value.
qsizetype BlockEditor::endOfKeys(const toml::table &table) const
{
    qsizetype end = m_ranges.offset(table.source().begin);
    for (auto &&[key, node] : table) {
        const toml::table *inner = node.as_table();
        const toml::array *array = node.as_array();
        const bool ownBlock = (inner && !inner->is_inline()) ||
                              (array && !array->empty() && array->get(0)->is_table() &&
                               !array->get(0)->as_table()->is_inline());
        if (!ownBlock)
            end = std::max(end, m_ranges.offset(node.source().end) - 1);
    }
    return m_ranges.lineEnd(end);
}

qsizetype BlockEditor::endOfBlock() const
{
    QList<const toml::table *> own;
    collectTables(m_service, own);
    qsizetype end = 0;
    for (const toml::table *table : own)
        end = std::max(end, endOfKeys(*table));
    return end;
}

/// Sections that lose all their keys go with their header: an empty [service.health] would be an
/// error. Returns their names.
QStringList BlockEditor::takeOutEmptied(const QList<Change> &changes)
{
    QStringList emptied;
    for (const QString &name : serviceSections()) {
        const toml::table *part = m_service[Toml::utf8(name)].as_table();
        const auto out = std::count_if(changes.cbegin(), changes.cend(), [&](const Change &change) {
            return change.key->section == name && !change.value;
        });
        if (!part || part->is_inline() || out == 0 || static_cast<size_t>(out) != part->size())
            continue;
        m_patches.replace(m_ranges.lineBegin(m_ranges.offset(part->source().begin)),
                          endOfKeys(*part), {});
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

bool BlockEditor::insert(const toml::table *part, const Change &change)
{
    const QByteArray line = change.key->name.toUtf8() + " = " + *change.value + '\n';
    if (!part) {
        if (m_newSections.isEmpty() || m_newSections.last().first != change.key->section)
            m_newSections.append({change.key->section, {}});
        m_newSections.last().second += "  " + line;
        return true;
    }
    if (part->is_inline())
        return false;
    const qsizetype at = endOfKeys(*part);
    const bool open = at > 0 && m_text[at - 1] != '\n'; // the file's last line without a line break
    const qsizetype header = m_ranges.offset(part->source().begin);
    const qsizetype margin = m_ranges.lineBegin(header);
    const QByteArray indent = m_text.mid(margin, header - margin);
    m_patches.replace(at, at, QByteArray(open ? "\n" : "") + indent + line);
    return true;
}

void BlockEditor::openNewSections()
{
    const qsizetype at = endOfBlock();
    for (const auto &[section, lines] : std::as_const(m_newSections)) {
        const bool open = at > 0 && m_text[at - 1] != '\n';
        m_patches.replace(at, at,
                          (open ? "\n" : "") + QByteArray("\n  [service.") + section.toUtf8() +
                              "]\n" + lines);
    }
}

bool BlockEditor::change(const QList<Change> &changes)
{
    const QStringList emptied = takeOutEmptied(changes);
    for (const Change &change : changes) {
        const toml::table *part = partOf(*change.key);
        if (emptied.contains(change.key->section))
            continue;
        const toml::node *node = part ? part->get(Toml::utf8(change.key->name)) : nullptr;
        if (node && change.value) {
            m_patches.replace(m_ranges.offset(node->source().begin),
                              m_ranges.offset(node->source().end), *change.value);
        } else if (node ? !takeOut(*part, *change.key) : !insert(part, change)) {
            return false;
        }
    }
    openNewSections();
    return true;
}

template <typename Text, typename Settings>
bool BlockEditor::changeEntry(const toml::table &entry, const QList<SchemaField<Text>> &fields,
                              const Settings &before, const Settings &after)
{
    if (entry.is_inline())
        return false;
    const Text usual;
    for (const SchemaField<Text> &field : fields) {
        const ConfigValue value = field.get(Pulse::textOf(after));
        if (value == field.get(Pulse::textOf(before)))
            continue;
        const bool absent = std::holds_alternative<std::monostate>(value) ||
                            (!field.key.required && value == field.get(usual));
        const toml::node *node = entry.get(Toml::utf8(field.key.name));
        if (node && absent) {
            if (!takeOut(entry, field.key))
                return false;
        } else if (node) {
            m_patches.replace(m_ranges.offset(node->source().begin),
                              m_ranges.offset(node->source().end), valueText(value));
        } else if (!insert(&entry, {&field.key, valueText(value)})) {
            return false;
        }
    }
    return true;
}

void BlockEditor::insertBlocks(qsizetype at, const QByteArray &blocks)
{
    const bool open = at > 0 && m_text[at - 1] != '\n';
    m_patches.replace(at, at, (open ? "\n" : "") + blocks);
}

template <typename Text, typename Settings>
bool BlockEditor::changeList(const char *name, const QList<SchemaField<Text>> &fields,
                             const QList<Settings> &before, const QList<Settings> &after)
{
    if (before == after)
        return true;
    const toml::array *array = m_service[name].as_array();
    if ((array ? static_cast<qsizetype>(array->size()) : 0) != before.size())
        return false;
    const auto entryAt = [&](qsizetype i) -> const toml::table & {
        return *array->get(static_cast<size_t>(i))->as_table();
    };
    const auto [head, tail] = commonEnds(before, after);
    const qsizetype end = before.size() - tail; // of what differs
    const qsizetype afterEnd = after.size() - tail;
    for (qsizetype i = head; i < std::min(end, afterEnd); ++i) {
        if (!changeEntry(entryAt(i), fields, before[i], after[i]))
            return false;
    }
    for (qsizetype i = afterEnd; i < end; ++i) {
        if (entryAt(i).is_inline())
            return false;
        m_patches.replace(m_ranges.lineBegin(m_ranges.offset(entryAt(i).source().begin)),
                          endOfKeys(entryAt(i)), {});
    }
    if (afterEnd > end) {
        const QByteArray blocks = listBlocks(name, fields, after.mid(end, afterEnd - end));
        if (before.isEmpty())
            insertBlocks(endOfBlock(), blocks);
        else if (end > 0)
            insertBlocks(endOfKeys(entryAt(end - 1)), blocks);
        else
            insertBlocks(m_ranges.lineBegin(m_ranges.offset(entryAt(0).source().begin)),
                         blocks.mid(1) + '\n');
    }
    return true;
}

bool BlockEditor::remove()
{
    if (m_service.is_inline())
        return false;
    QList<const toml::table *> all;
    QList<const toml::table *> own;
    collectTables(m_root, all);
    collectTables(m_service, own);
    for (const toml::table *table : std::as_const(own))
        m_patches.replace(m_ranges.lineBegin(m_ranges.offset(table->source().begin)),
                          endOfKeys(*table), {});
    return true;
}

// The tree instead of the text, when ranges do not do.

void setInTree(toml::table &service, const Change &change)
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

/// The lists are written anew as a whole when they changed.
void setListsInTree(toml::table &table, const ServiceSettings &before, const ServiceSettings &after)
{
    if (before.assertions == after.assertions && before.metrics == after.metrics)
        return;
    const toml::table parsed = toml::parse(("[[service]]\n" + listsText(after)).toStdString());
    for (const char *name : {"assert", "metric"}) {
        table.erase(name);
        if (const toml::array *list = parsed["service"][0][name].as_array())
            table.insert_or_assign(name, *list);
    }
}

QByteArray printed(const toml::table &root)
{
    std::ostringstream stream;
    stream << toml::toml_formatter(root) << '\n';
    return QByteArray::fromStdString(stream.str());
}

struct Found {
    int index = -1;
    ServiceSettings settings;
};

Found find(const Config &config, const ServiceId &id)
{
    for (int i = 0; i < config.services.size(); ++i) {
        if (config.services[i].id == id)
            return {i, config.services[i]};
    }
    return {};
}

/// The edit is only as good as what it reads back as.
bool says(const QByteArray &text, const Config &wanted, qsizetype warnings)
{
    const ConfigReading reading = readConfig(text);
    return reading.config == wanted && reading.problems.size() <= warnings;
}

ConfigEdit refused(const ConfigReading &reading)
{
    return {std::nullopt,
            QStringLiteral("the file has an error; correct it first: ") +
                problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0))};
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
QByteArray withServicesByText(const QByteArray &text, const QList<ServiceSettings> &services)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return {};
    std::map<int, ServiceSettings, std::greater<>> lastFirst; // what stands before keeps its place
    Config wanted = *reading.config;
    for (const ServiceSettings &service : services) {
        const int place = find(wanted, service.id).index;
        if (place < 0)
            return {};
        lastFirst[place] = service;
    }
    const toml::table root = std::move(*Toml::parse(text).table);
    QByteArray edited = text;
    for (const auto &[place, service] : lastFirst) {
        const toml::table &table =
            *root["service"].as_array()->get(static_cast<size_t>(place))->as_table();
        const QByteArray before = edited;
        BlockEditor editor(before, root, table);
        if (!editor.change(changesOf(table, wanted.services[place], service, wanted.profiles)))
            return {};
        edited = editor.result();
        wanted.services[place] = service;
    }
    return says(edited, wanted, reading.problems.size()) ? edited : QByteArray();
}

} // namespace

QByteArray listsText(const ServiceSettings &service)
{
    return listBlocks("assert", assertFields(), service.assertions) +
           listBlocks("metric", metricFields(), service.metrics);
}

ConfigEdit withService(const QByteArray &text, const ServiceSettings &asked)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return refused(reading);
    Config wanted = *reading.config;
    const ServiceSettings service = atHome(asked, wanted.profiles);
    const Found found = find(wanted, service.id);
    const qsizetype warnings = reading.problems.size();
    toml::table root = std::move(*Toml::parse(text).table);
    if (found.index < 0) {
        wanted.services.append(service);
        const QByteArray block = blockOf(service, wanted.profiles);
        toml::table added = toml::parse(block.toStdString());
        if (!root.contains("service"))
            root.insert("service", toml::array{});
        root["service"].as_array()->push_back(*added["service"][0].as_table());
        return checked(appended(text, block), printed(root), wanted, warnings);
    }
    wanted.services[found.index] = service;
    toml::table &table =
        *root["service"].as_array()->get(static_cast<size_t>(found.index))->as_table();
    const QList<Change> changes = changesOf(table, found.settings, service, wanted.profiles);
    BlockEditor editor(text, root, table);
    const bool byRanges =
        editor.change(changes) &&
        editor.changeList("assert", assertFields(), found.settings.assertions,
                          service.assertions) &&
        editor.changeList("metric", metricFields(), found.settings.metrics, service.metrics);
    const QByteArray byText = byRanges ? editor.result() : QByteArray();
    for (const Change &change : changes)
        setInTree(table, change);
    setListsInTree(table, found.settings, service);
    return checked(byText, printed(root), wanted, warnings);
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
        return refused(reading);
    Config wanted = *reading.config;
    QByteArray blocks;
    for (const ServiceSettings &asked : services) {
        const ServiceSettings service = atHome(asked, wanted.profiles);
        wanted.services.append(service);
        blocks += (blocks.isEmpty() ? "" : "\n") + blockOf(service, wanted.profiles);
    }
    const QByteArray edited = appended(text, blocks);
    if (says(edited, wanted, reading.problems.size()))
        return {edited, {}, false};
    return {std::nullopt, QStringLiteral("the services cannot be added to the file"), false};
}

ConfigEdit withoutService(const QByteArray &text, const ServiceId &id)
{
    const ConfigReading reading = readConfig(text);
    if (!reading.config)
        return refused(reading);
    Config wanted = *reading.config;
    const Found found = find(wanted, id);
    if (found.index < 0)
        return {text, {}, false};
    wanted.services.removeAt(found.index);
    toml::table root = std::move(*Toml::parse(text).table);
    toml::array &array = *root["service"].as_array();
    const auto index = static_cast<size_t>(found.index);
    BlockEditor editor(text, root, *array.get(index)->as_table());
    const QByteArray byText = editor.remove() ? editor.result() : QByteArray();
    array.erase(array.cbegin() + static_cast<std::ptrdiff_t>(index));
    if (array.empty())
        root.erase("service");
    return checked(byText, printed(root), wanted, reading.problems.size());
}

} // namespace Pulse
