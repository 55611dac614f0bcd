// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_filter.h"

#include <compare>

namespace Pulse {

namespace {

using Entry = SessionStore::Entry;

int byName(const Entry &a, const Entry &b)
{
    return a.settings->name.compare(b.settings->name, Qt::CaseInsensitive);
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int worstFirst(const Entry &a, const Entry &b)
{
    if (a.state.status != b.state.status)
        return a.state.status < b.state.status ? -1 : 1;
    // Among healthy ones a start is not news: they stand still, by name.
    if (!isProblem(a.state.status))
        return 0;
    return sign(b.state.statusSince.mono.count() <=> a.state.statusSince.mono.count());
}

/// The larger one first, what is not known last.
template <typename T>
int largestFirst(const std::optional<T> &a, const std::optional<T> &b)
{
    if (a.has_value() != b.has_value())
        return a ? -1 : 1;
    return a ? sign(b->count() <=> a->count()) : 0;
}

std::optional<nanoseconds> monotonic(const std::optional<Instant> &instant)
{
    return instant ? std::optional(instant->mono) : std::nullopt;
}

int compare(SessionFilter::Order order, const Entry &a, const Entry &b)
{
    switch (order) {
    case SessionFilter::Order::WorstFirst: return worstFirst(a, b);
    case SessionFilter::Order::Name: return 0;
    case SessionFilter::Order::Group:
        return a.settings->group.compare(b.settings->group, Qt::CaseInsensitive);
    case SessionFilter::Order::Latency:
        return largestFirst(a.state.latency.last, b.state.latency.last);
    case SessionFilter::Order::LastHeartbeat:
        return largestFirst(monotonic(a.state.lastBeatAt), monotonic(b.state.lastBeatAt));
    }
    return 0;
}

} // namespace

SessionFilter::SessionFilter(SessionListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_store(source.store())
{
    setDynamicSortFilter(false);
    setSourceModel(&source);
    sort(0);
}

void SessionFilter::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    resort();
}

void SessionFilter::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    resort();
}

void SessionFilter::resort()
{
    invalidateFilter();
    sort(0);
}

int SessionFilter::storeRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int SessionFilter::rowOf(const SessionId &id) const
{
    const int row = m_store.rowOf(id);
    return row < 0 ? -1 : mapFromSource(sourceModel()->index(row, 0)).row();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_query.isEmpty())
        return true;
    const Entry &entry = m_store.at(row);
    return m_query.matches(
        {entry.settings, entry.state, entry.seen.has_value(), entry.silencedUntil.has_value()});
}

bool SessionFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const Entry &left = m_store.at(a.row());
    const Entry &right = m_store.at(b.row());
    if (const int order = compare(m_order, left, right); order != 0)
        return order < 0;
    if (const int order = byName(left, right); order != 0)
        return order < 0;
    return a.row() < b.row();
}

} // namespace Pulse
