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
    note(quarterOf(now.wall), *worst, counts[*worst]);
}

void FleetDay::note(qint64 number, Status status, int most)
{
    Slot &slot = m_slots.at(slotOf(number));
    if (slot.number != number)
        slot = {number, status, 0};
    if (rankInDay(status) < rankInDay(slot.status)) {
        slot.status = status;
        slot.most = 0;
    }
    if (status == slot.status)
        slot.most = std::max(slot.most, most);
}

void FleetDay::fill(const QList<Quarter> &known)
{
    for (const Quarter &one : known) {
        const qint64 number = quarterOf(one.begin);
        if (one.status && m_slots.at(slotOf(number)).number <= number)
            note(number, *one.status, one.most);
    }
}

QList<FleetDay::Quarter> FleetDay::view(Instant now) const
{
    QList<Quarter> day;
    day.reserve(quarters);
    const qint64 last = quarterOf(now.wall);
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
