// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings_table.h"

#include <algorithm>

namespace Pulse {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QStringList cellsOf(const QString &entry, const QString &cellBreak, qsizetype columns)
{
    const QString sign = cellBreak.trimmed().isEmpty() ? cellBreak : cellBreak.trimmed();
    QStringList cells;
    QString rest = entry;
    while (cells.size() + 1 < columns && rest.contains(sign)) {
        cells << rest.section(sign, 0, 0).trimmed();
        rest = rest.section(sign, 1);
    }
    cells << rest.trimmed();
    while (cells.size() < columns)
        cells << QString();
    return cells;
}

} // namespace

QList<QStringList> tableEntries(const SettingField &field)
{
    QList<QStringList> entries;
    if (field.typed == QLatin1String("\"\"")) // written, and empty
        return entries;
    const QString sign =
        field.entryBreak.trimmed().isEmpty() ? field.entryBreak : field.entryBreak.trimmed();
    for (const QString &entry : field.typed.split(sign)) {
        if (!isBlank(entry))
            entries.append(cellsOf(entry, field.cellBreak, field.columns.size()));
    }
    return entries;
}

QString tableText(const SettingField &field, const QList<QStringList> &entries)
{
    QStringList lines;
    for (const QStringList &cells : entries) {
        if (std::all_of(cells.cbegin(), cells.cend(), &isBlank))
            continue;
        QStringList parts;
        for (QString cell : cells) // blanks within it may matter
            parts << cell.replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
        lines << parts.join(field.cellBreak);
    }
    return lines.join(field.entryBreak);
}

} // namespace Pulse
