// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_memory.h"

#include "ui/wall/wall_layout.h"

#include <QSettings>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int rowsFrom = 24;
constexpr int wallFrom = 500;
constexpr qsizetype longestFilter = 200;

Density densityOf(const QVariant &value)
{
    bool known = false;
    const int number = value.toInt(&known);
    const bool inRange = number >= 0 && number <= static_cast<int>(Density::Wall);
    return known && inRange ? static_cast<Density>(number) : Density::Cards;
}

QList<SavedFilter> readFilters(QSettings &settings)
{
    QList<SavedFilter> filters;
    const int count = settings.beginReadArray(QStringLiteral("filters"));
    for (int i = 0; i < std::min(count, SavedFilter::Most); ++i) {
        settings.setArrayIndex(i);
        const SavedFilter filter{
            settings.value(QStringLiteral("name")).toString().left(longestFilter),
            settings.value(QStringLiteral("query")).toString().left(longestFilter)};
        if (!filter.name.isEmpty() && !filter.query.isEmpty())
            filters.append(filter);
    }
    settings.endArray();
    return filters;
}

} // namespace

BoardMemory BoardMemory::read(QSettings &settings)
{
    BoardMemory memory;
    settings.beginGroup(QStringLiteral("board"));
    memory.density = densityOf(settings.value(QStringLiteral("density")));
    memory.refused = densityOf(settings.value(QStringLiteral("refused")));
    const int pitch = settings.value(QStringLiteral("tilePitch")).toInt();
    const auto &pitches = WallLayout::pitches;
    if (std::find(pitches.begin(), pitches.end(), pitch) != pitches.end())
        memory.tilePitch = pitch;
    memory.folded.attention = settings.value(QStringLiteral("foldedAttention")).toBool();
    memory.folded.rest = settings.value(QStringLiteral("foldedRest")).toBool();
    memory.filters = readFilters(settings);
    settings.endGroup();
    return memory;
}

void BoardMemory::write(QSettings &settings) const
{
    settings.beginGroup(QStringLiteral("board"));
    settings.setValue(QStringLiteral("density"), static_cast<int>(density));
    settings.setValue(QStringLiteral("refused"), static_cast<int>(refused));
    settings.setValue(QStringLiteral("tilePitch"), tilePitch);
    settings.setValue(QStringLiteral("foldedAttention"), folded.attention);
    settings.setValue(QStringLiteral("foldedRest"), folded.rest);
    settings.remove(QStringLiteral("filters")); // a shorter list must not keep the old tail
    settings.beginWriteArray(QStringLiteral("filters"), static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), filters.at(i).name);
        settings.setValue(QStringLiteral("query"), filters.at(i).query);
    }
    settings.endArray();
    settings.endGroup();
}

std::optional<Density> suggestedDensity(int sessions, const BoardMemory &memory)
{
    Density better = Density::Cards;
    if (sessions > wallFrom)
        better = Density::Wall;
    else if (sessions > rowsFrom)
        better = Density::Rows;
    const bool wanted = better > memory.density && better > memory.refused;
    return wanted ? std::optional(better) : std::nullopt;
}

} // namespace Pulse
