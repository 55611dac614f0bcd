// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

struct RowsText {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

using Widths = std::array<int, rowColumnCount>;

constexpr int usualStatus = 196;
constexpr Widths usualWidths{
    28, RowColumns::narrowestName, usualStatus, 84, 200, 60, 46, 62, 70, 66, 70, 96};
constexpr std::array dropOrder{RowColumn::P95,    RowColumn::Uptime, RowColumn::Quality,
                               RowColumn::Next,   RowColumn::Missed, RowColumn::Strip,
                               RowColumn::Latency};

int neededWidth(const Widths &widths)
{
    int sum = RowColumns::padLeft + RowColumns::padRight - RowColumns::gap;
    for (const int width : widths)
        sum += width > 0 ? width + RowColumns::gap : 0;
    return sum;
}

void giveRest(Widths &widths, int rest)
{
    int &name = widths.at(static_cast<size_t>(RowColumn::Name));
    int &status = widths.at(static_cast<size_t>(RowColumn::Status));
    const int toName = std::clamp(rest, 0, RowColumns::widestName - name);
    name += toName;
    status = std::max(RowColumns::narrowestStatus, status + rest - toName);
    // Smaller than the design's smallest window: large text in a small one.
    const int lacking = RowColumns::narrowestStatus - usualStatus - rest;
    if (lacking <= 0)
        return;
    const int fromName = std::min(lacking, name - RowColumns::leastName);
    name -= fromName;
    status = std::max(RowColumns::leastStatus, status - (lacking - fromName));
}

} // namespace

RowColumns::RowColumns(int width)
{
    Widths widths = usualWidths;
    for (const RowColumn column : dropOrder) {
        if (neededWidth(widths) <= width)
            break;
        widths.at(static_cast<size_t>(column)) = 0;
    }
    constexpr int fromStatus = usualStatus - narrowestStatus;
    if (neededWidth(widths) - fromStatus > width)
        widths.at(static_cast<size_t>(RowColumn::LastBeat)) = 0;
    giveRest(widths, width - neededWidth(widths));
    int x = padLeft;
    for (size_t i = 0; i < widths.size(); ++i) {
        m_columns.at(i) = {x, widths.at(i)};
        x += widths.at(i) > 0 ? widths.at(i) + gap : 0;
    }
}

std::optional<RowColumn> RowColumns::columnAt(int x) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        if (column.shown() && x >= column.left - gap / 2 && x < column.right() + gap / 2)
            return static_cast<RowColumn>(i);
    }
    return std::nullopt;
}

std::optional<BoardSort> sortOf(RowColumn column)
{
    switch (column) {
    case RowColumn::Shape:
    case RowColumn::Status: return BoardSort::WorstFirst;
    case RowColumn::Name: return BoardSort::Name;
    case RowColumn::Quality: return BoardSort::Quality;
    case RowColumn::Latency: return BoardSort::Latency;
    case RowColumn::P95: return BoardSort::Slowest;
    case RowColumn::Missed: return BoardSort::Missed;
    case RowColumn::LastBeat: return BoardSort::LastBeat;
    case RowColumn::Next: return BoardSort::NextBeat;
    case RowColumn::Uptime: return BoardSort::Uptime;
    case RowColumn::Strip:
    case RowColumn::Button: break;
    }
    return std::nullopt;
}

bool alignedRight(RowColumn column)
{
    return column >= RowColumn::Latency;
}

QString columnName(RowColumn column)
{
    switch (column) {
    case RowColumn::Name: return RowsText::tr("Name");
    case RowColumn::Status: return RowsText::tr("Status");
    case RowColumn::Quality: return RowsText::tr("Quality");
    case RowColumn::Strip: return RowsText::tr("Last 40 heartbeats");
    case RowColumn::Latency: return RowsText::tr("Latency");
    case RowColumn::P95: return RowsText::tr("p95");
    case RowColumn::Missed: return RowsText::tr("Missed");
    case RowColumn::LastBeat: return RowsText::tr("Last beat");
    case RowColumn::Next: return RowsText::tr("Next");
    case RowColumn::Uptime: return RowsText::tr("Uptime");
    case RowColumn::Shape:
    case RowColumn::Button: break;
    }
    return {};
}

QString columnTip(RowColumn column)
{
    switch (column) {
    case RowColumn::Shape:
    case RowColumn::Status: return RowsText::tr("Worst first, then what changed last");
    case RowColumn::Name: return RowsText::tr("By name");
    case RowColumn::Quality: return RowsText::tr("From the last 3 latencies");
    case RowColumn::Strip: return RowsText::tr("Height is latency, hollow is missed");
    case RowColumn::Latency: return RowsText::tr("Round trip of the last heartbeat");
    case RowColumn::P95: return RowsText::tr("95 of 100 heartbeats were quicker (ms)");
    case RowColumn::Missed: return RowsText::tr("Heartbeats missed since Pulseboard began to look");
    case RowColumn::LastBeat: return RowsText::tr("How long ago the last heartbeat came");
    case RowColumn::Next: return RowsText::tr("When the next heartbeat is expected");
    case RowColumn::Uptime: return RowsText::tr("Of the time that Pulseboard watched it");
    case RowColumn::Button: break;
    }
    return {};
}

} // namespace Pulse
