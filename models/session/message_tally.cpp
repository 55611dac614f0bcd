// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/message_tally.h"

#include <algorithm>

namespace Pulse {

namespace {

/// Counts it under its name; a name beyond the limit is not kept.
template <typename Named>
void countNamed(QList<Named> &list, const Named &more, qsizetype most)
{
    const auto known = std::find_if(list.begin(), list.end(),
                                    [&more](const Named &one) { return one.name == more.name; });
    if (known != list.end())
        known->count += more.count;
    else if (list.size() < most)
        list.append(more);
}

} // namespace

void MessageTally::add(const MessageLabel &label)
{
    ++messages;
    joined += label.presence == MessageLabel::Presence::Joined ? 1 : 0;
    left += label.presence == MessageLabel::Presence::Left ? 1 : 0;
    unreadable += label.store == MessageLabel::Store::Unreadable ? 1 : 0;
    if (!label.kind.isEmpty())
        countNamed(kinds, Kind{label.kind, 1}, mostKinds);
    if (label.store != MessageLabel::Store::Foreign)
        return;
    ++foreign;
    newestForeign = label.name;
    countNamed(stores, ForeignStore{label.name, label.kind, 1}, mostStores);
}

void MessageTally::add(const MessageTally &other)
{
    messages += other.messages;
    joined += other.joined;
    left += other.left;
    foreign += other.foreign;
    unreadable += other.unreadable;
    for (const Kind &kind : other.kinds)
        countNamed(kinds, kind, mostKinds);
    for (const ForeignStore &store : other.stores)
        countNamed(stores, store, mostStores);
    if (!other.newestForeign.isEmpty())
        newestForeign = other.newestForeign;
}

} // namespace Pulse
