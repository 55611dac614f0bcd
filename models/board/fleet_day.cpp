// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fleet_day.h"

#include <algorithm>

namespace Pulse {

namespace {

// What tells most of a quarter comes first. Unlike in a list of sessions, knowing that one was fine
// tells more than not knowing about another one.
constexpr std::array tellingFirst{Status::Critical, Status::Offline,    Status::Warning,
                                  Status::Healthy,  Status::Connecting, Status::Unknown,
                                  Status::Paused};

size_t rankInDay(Status status)
{
    return static_cast<size_t>(std::find(tellingFirst.begin(), tellingFirst.end(), status) -
                               tellingFirst.begin());
}

qint64 quarterNumber(Instant at)
{
    return std::max<qint64>(0, at.wall / FleetDay::quarter);
}

size_t slotOf(qint64 number)
{
    return static_cast<size_t>(number % FleetDay::quarters);
}

} // namespace

void FleetDay::add(Instant now, const StatusCounts &counts)
{
    const auto worst = std::find_if(tellingFirst.begin(), tellingFirst.end(),
                                    [&](Status status) { return counts[status] > 0; });
    if (worst == tellingFirst.end())
        return;
    const qint64 number = quarterNumber(now);
    Slot &slot = m_slots.at(slotOf(number));
    if (slot.number != number)
        slot = {number, *worst, 0};
    if (rankInDay(*worst) < rankInDay(slot.status)) {
        slot.status = *worst;
        slot.most = 0;
    }
    slot.most = std::max(slot.most, counts[slot.status]);
}

QList<FleetDay::Quarter> FleetDay::view(Instant now) const
{
    QList<Quarter> day;
    day.reserve(quarters);
    const qint64 last = quarterNumber(now);
    for (qint64 number = last - quarters + 1; number <= last; ++number) {
        Quarter one;
        one.begin = quarter * number;
        if (number >= 0 && m_slots.at(slotOf(number)).number == number) {
            one.status = m_slots.at(slotOf(number)).status;
            one.most = m_slots.at(slotOf(number)).most;
        }
        day.append(one);
    }
    return day;
}

} // namespace Pulse
