// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board_order.h"

#include <QHash>

#include <algorithm>
#include <limits>
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
    if (!view.tag.isEmpty() && !searchTags(member.settings).contains(view.tag))
        return false;
    return view.query.matches(member);
}

bool followsStates(const BoardFilter &view)
{
    const auto asksState = [](const SearchQuery::AllOf &terms) {
        return std::any_of(terms.begin(), terms.end(), [](const SearchQuery::Term &term) {
            return term.key == SearchQuery::Key::Is;
        });
    };
    return view.attentionOnly || view.pausedOnly || view.silencedOnly ||
           std::any_of(view.query.anyOf.begin(), view.query.anyOf.end(), asksState);
}

bool followsValues(BoardSort sort)
{
    switch (sort) {
    case BoardSort::WorstFirst:
    case BoardSort::Name:
    case BoardSort::Group: return false;
    case BoardSort::Slowest:
    case BoardSort::Quality:
    case BoardSort::Latency:
    case BoardSort::Missed:
    case BoardSort::LastBeat:
    case BoardSort::NextBeat:
    case BoardSort::Uptime: return true;
    }
    return true;
}

namespace {

constexpr qint64 noValue = std::numeric_limits<qint64>::max();

// Copied out once, so that sorting does not walk through the large states again and again.
struct OrderKey {
    int row = 0;
    bool problem = false;
    bool seen = false;
    int severity = 0;
    qint64 value = noValue; ///< the smallest first
    const QString *name = nullptr;
    const QString *group = nullptr;
};

template <typename Duration>
qint64 largest(const std::optional<Duration> &value)
{
    return value ? -value->count() : noValue;
}

qint64 monotonic(const std::optional<Instant> &instant)
{
    return instant ? instant->mono.count() : noValue;
}

qint64 uptimeInMillionths(const UptimeCount &uptime)
{
    const auto all = static_cast<double>((uptime.up + uptime.down).count());
    return all > 0 ? static_cast<qint64>(static_cast<double>(uptime.up.count()) / all * 1e6)
                   : noValue;
}

qint64 valueOf(const SessionState &state, BoardSort sort)
{
    switch (sort) {
    case BoardSort::WorstFirst:
        // Only trouble is sorted by its start: a recovery must not shuffle the healthy ones.
        return isProblem(state.status) ? -state.statusSince.mono.count() : noValue;
    case BoardSort::Name:
    case BoardSort::Group: return noValue;
    case BoardSort::Slowest:
        return largest(state.latency.p95 ? state.latency.p95 : state.latency.last);
    case BoardSort::Quality:
        return state.quality == Quality::Unknown ? noValue : -static_cast<qint64>(state.quality);
    case BoardSort::Latency: return largest(state.latency.last);
    case BoardSort::Missed: return -state.missed;
    case BoardSort::LastBeat: return monotonic(state.lastBeatAt);
    case BoardSort::NextBeat:
        return monotonic(state.nextBeatDue ? state.nextBeatDue : state.nextCheckAt);
    case BoardSort::Uptime: return uptimeInMillionths(state.uptime);
    }
    return noValue;
}

OrderKey keyOf(int row, const FleetMember &member, BoardSort sort)
{
    const SessionState &state = member.state;
    OrderKey key;
    key.row = row;
    key.problem = isProblem(state.status) && sort != BoardSort::Group;
    key.seen = member.seen && key.problem;
    if (sort == BoardSort::WorstFirst)
        key.severity = static_cast<int>(state.status);
    key.value = valueOf(state, sort);
    key.name = &member.settings.name;
    key.group = &member.settings.group;
    return key;
}

int compared(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

/// What a person chose to sort by; this turns around.
int byChoice(const OrderKey &a, const OrderKey &b, const BoardFilter &view)
{
    if (a.severity != b.severity)
        return compared(a.severity, b.severity);
    // What has no value stands last in both directions.
    const bool bothKnown = a.value != noValue && b.value != noValue;
    if (a.value != b.value && (bothKnown || !view.reversed))
        return compared(a.value, b.value);
    if (a.value != b.value)
        return -compared(a.value, b.value);
    return view.sort == BoardSort::Name ? a.name->compare(*b.name, Qt::CaseInsensitive) : 0;
}

bool groupBefore(const QString &a, const QString &b)
{
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    const int byName = a.compare(b, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a < b;
}

/// A number for each group, so that ten thousand names are not compared with each other.
void rankGroups(std::vector<OrderKey> &keys)
{
    QHash<QString, qint64> ranks;
    for (const OrderKey &key : keys)
        ranks.insert(*key.group, 0);
    QStringList names = ranks.keys();
    std::sort(names.begin(), names.end(), groupBefore);
    for (qsizetype i = 0; i < names.size(); ++i)
        ranks[names.at(i)] = i;
    for (OrderKey &key : keys)
        key.value = ranks.value(*key.group);
}

bool before(const OrderKey &a, const OrderKey &b, const BoardFilter &view)
{
    if (view.sort == BoardSort::Group)
        return a.value != b.value ? a.value < b.value : a.row < b.row;
    if (a.problem != b.problem)
        return a.problem;
    if (a.seen != b.seen)
        return b.seen;
    if (const int order = byChoice(a, b, view); order != 0)
        return view.reversed ? order > 0 : order < 0;
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
    if (view.sort == BoardSort::Group)
        rankGroups(keys);
    std::sort(keys.begin(), keys.end(),
              [&](const OrderKey &a, const OrderKey &b) { return before(a, b, view); });
    QList<int> rows;
    rows.reserve(static_cast<qsizetype>(keys.size()));
    for (const OrderKey &key : keys)
        rows.append(key.row);
    return rows;
}

} // namespace Pulse
