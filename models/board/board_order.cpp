// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board_order.h"

#include <algorithm>
#include <vector>

namespace Pulse {

bool shows(const BoardFilter &view, const FleetMember &member)
{
    if (view.attentionOnly && !isProblem(member.state.status))
        return false;
    if (view.pausedOnly && member.state.status != Status::Paused)
        return false;
    if (view.silencedOnly && !member.silenced)
        return false;
    if (!view.group.isEmpty() && member.settings.group != view.group)
        return false;
    if (!view.tag.isEmpty() && !member.settings.tags.contains(view.tag))
        return false;
    return view.query.matches(member);
}

namespace {

// Copied out once, so that sorting does not walk through the large states again and again.
struct OrderKey {
    int row = 0;
    int severity = 0;
    bool seen = false;
    qint64 since = 0;
    qint64 latency = -1;
    const QString *name = nullptr;
};

int severityOf(Status status, BoardSort sort)
{
    if (sort != BoardSort::WorstFirst && !isProblem(status))
        return static_cast<int>(Status::Connecting); // all calm ones together
    return static_cast<int>(status);
}

OrderKey keyOf(int row, const FleetMember &member, BoardSort sort)
{
    const SessionState &state = member.state;
    OrderKey key{row, severityOf(state.status, sort), member.seen && isProblem(state.status), 0,
                 -1,  &member.settings.name};
    // Only trouble is sorted by its start: a recovery must not shuffle the healthy ones.
    if (isProblem(state.status))
        key.since = -state.statusSince.mono.count();
    const auto latency = state.latency.p95 ? state.latency.p95 : state.latency.last;
    key.latency = latency ? latency->count() : -1;
    return key;
}

bool before(const OrderKey &a, const OrderKey &b, BoardSort sort)
{
    const bool problemA = a.severity <= static_cast<int>(Status::Warning);
    const bool problemB = b.severity <= static_cast<int>(Status::Warning);
    if (problemA && problemB && a.seen != b.seen)
        return b.seen;
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (sort == BoardSort::Slowest && a.latency != b.latency)
        return a.latency > b.latency;
    if (sort == BoardSort::WorstFirst && a.since != b.since)
        return a.since < b.since;
    const int byName = a.name->compare(*b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.row < b.row;
}

} // namespace

QList<int> orderedRows(const BoardFilter &view, int count,
                       const std::function<FleetMember(int)> &member)
{
    std::vector<OrderKey> keys;
    keys.reserve(static_cast<size_t>(count));
    for (int row = 0; row < count; ++row) {
        const FleetMember one = member(row);
        if (shows(view, one))
            keys.push_back(keyOf(row, one, view.sort));
    }
    std::sort(keys.begin(), keys.end(),
              [&](const OrderKey &a, const OrderKey &b) { return before(a, b, view.sort); });
    QList<int> rows;
    rows.reserve(static_cast<qsizetype>(keys.size()));
    for (const OrderKey &key : keys)
        rows.append(key.row);
    return rows;
}

} // namespace Pulse
