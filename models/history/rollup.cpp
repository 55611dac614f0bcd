// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/rollup.h"

#include <algorithm>

namespace Pulse {

void LatencySum::add(microseconds latency)
{
    *this += LatencySum{1, latency, latency, latency};
}

LatencySum &LatencySum::operator+=(const LatencySum &other)
{
    if (other.count == 0)
        return *this;
    least = count == 0 ? other.least : std::min(least, other.least);
    most = count == 0 ? other.most : std::max(most, other.most);
    count += other.count;
    sum += other.sum;
    return *this;
}

std::optional<microseconds> LatencySum::average() const
{
    if (count <= 0)
        return std::nullopt;
    return sum / count;
}

std::optional<double> Rollup::uptime() const
{
    if (watched() <= milliseconds::zero())
        return std::nullopt;
    return static_cast<double>(up().count()) / static_cast<double>(watched().count());
}

std::optional<Status> Rollup::worst() const
{
    if (critical > milliseconds::zero())
        return Status::Critical;
    if (offline > milliseconds::zero())
        return Status::Offline;
    if (warning > milliseconds::zero())
        return Status::Warning;
    if (healthy > milliseconds::zero())
        return Status::Healthy;
    return std::nullopt;
}

std::optional<milliseconds> Rollup::meanTimeToRepair() const
{
    if (failures <= 0)
        return std::nullopt;
    return down / failures;
}

std::optional<milliseconds> Rollup::meanTimeBetweenFailures() const
{
    if (failures <= 0)
        return std::nullopt;
    return up() / failures;
}

void Rollup::add(Status status, bool isDown, milliseconds length)
{
    switch (status) {
    case Status::Healthy: healthy += length; break;
    case Status::Warning: warning += length; break;
    case Status::Critical: critical += length; break;
    case Status::Offline: offline += length; break;
    case Status::Connecting:
    case Status::Unknown:
    case Status::Paused: return;
    }
    if (isDown)
        down += length;
}

Rollup &Rollup::operator+=(const Rollup &other)
{
    healthy += other.healthy;
    warning += other.warning;
    critical += other.critical;
    offline += other.offline;
    down += other.down;
    beats += other.beats;
    missed += other.missed;
    restarts += other.restarts;
    failures += other.failures;
    latency += other.latency;
    return *this;
}

} // namespace Pulse
