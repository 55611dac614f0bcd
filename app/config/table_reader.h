// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"

#include <toml++/toml.h>

#include <optional>

namespace Pulse {

/// Where something stands in the file, from 1.
struct FilePlace {
    int line = 0;
    int column = 0;
};
[[nodiscard]] FilePlace placeOf(const toml::source_region &region);

/// Reads one table of the file by the schema, and tells what is wrong in it. The tree and the list
/// of problems must outlive it.
class TableReader final {
public:
    /// `path` is what a problem calls the table, "service.heartbeat"; empty: the file itself.
    TableReader(const toml::table &table, const QString &path, ConfigProblems &problems);

    [[nodiscard]] const toml::table &table() const { return *m_table; }
    /// Where the value of a key stands, "url" or "tls.key": at the value, not at the key; of one
    /// that is not written the nearest table around it.
    [[nodiscard]] FilePlace place(const QString &key) const;
    void tell(const QString &key, const QString &what, const QString &whatToDo, bool fatal = true);
    void tellAt(FilePlace at, const QString &key, const QString &what, const QString &whatToDo,
                bool fatal = true);
    /// Warns of every other key.
    void tellUnknown(const QStringList &known);

    /// Nothing when it is not written, or told not to be a table.
    [[nodiscard]] std::optional<TableReader> section(const QString &name);
    /// The [[name]] of this table; none when there are more than `most`, or told not to be tables.
    [[nodiscard]] QList<TableReader> tables(const QString &name, int most);
    /// Nothing when it is not written, or told not to be what the key wants.
    [[nodiscard]] std::optional<ConfigValue> value(const SchemaKey &key);
    /// Takes over what is written of these keys in `section` ("": those of no section), which this
    /// table is. Tells of those that are missing, and of keys that are neither these nor `others`.
    template <typename Settings>
    void readFields(const QList<SchemaField<Settings>> &fields, const QString &section,
                    const QStringList &others, Settings &out);

private:
    void tellMissing(const SchemaKey &key);
    [[nodiscard]] QString pathOf(const QString &key) const;

    const toml::table *m_table;
    QString m_path;
    ConfigProblems *m_problems;
};

template <typename Settings>
void TableReader::readFields(const QList<SchemaField<Settings>> &fields, const QString &section,
                             const QStringList &others, Settings &out)
{
    QStringList known = others;
    for (const SchemaField<Settings> &field : fields) {
        if (field.key.section != section)
            continue;
        known << field.key.name;
        tellMissing(field.key);
        if (const std::optional<ConfigValue> written = value(field.key))
            field.set(out, *written);
    }
    tellUnknown(known);
}

} // namespace Pulse
