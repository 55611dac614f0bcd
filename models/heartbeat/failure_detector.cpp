// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/failure_detector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t Window = 200;
constexpr std::size_t Enough = 10;
// Where the normal tail is 1e-3 and 1e-8: phi 3 and phi 8 in deviations from the mean.
constexpr double LateDeviations = 3.090232306;
constexpr double FailedDeviations = 5.612001244;

nanoseconds fromSeconds(double s)
{
    return std::chrono::round<nanoseconds>(std::chrono::duration<double>(s));
}

double toSeconds(nanoseconds d)
{
    return std::chrono::duration<double>(d).count();
}

} // namespace

SilenceLimits fixedLimits(milliseconds interval, milliseconds grace)
{
    return {interval + grace, 2 * interval + grace};
}

milliseconds automaticGrace(milliseconds interval, nanoseconds jitter, milliseconds resolution)
{
    const auto fourJitter = std::chrono::ceil<milliseconds>(4 * jitter);
    const milliseconds wanted = std::max({milliseconds{2s}, fourJitter, resolution});
    return std::min(wanted, interval / 2);
}

LiteralStatus literalStatus(std::optional<nanoseconds> sinceLastBeat)
{
    if (!sinceLastBeat || *sinceLastBeat > 60s)
        return LiteralStatus::Error;
    return *sinceLastBeat > 30s ? LiteralStatus::Warning : LiteralStatus::Connected;
}

void AdaptiveDetector::addGap(nanoseconds gap, milliseconds interval)
{
    if (gap > 3 * interval)
        return; // an outage teaches nothing about the rhythm
    if (m_gaps.size() < Window) {
        m_gaps.push_back(toSeconds(gap));
        return;
    }
    m_gaps[m_next] = toSeconds(gap);
    m_next = (m_next + 1) % Window;
}

void AdaptiveDetector::clear()
{
    *this = AdaptiveDetector();
}

std::optional<AdaptiveDetector::Normal> AdaptiveDetector::normal() const
{
    if (m_gaps.size() < Enough)
        return std::nullopt;
    double sum = 0;
    for (const double gap : m_gaps)
        sum += gap;
    const double mean = sum / static_cast<double>(m_gaps.size());
    double squares = 0;
    for (const double gap : m_gaps)
        squares += (gap - mean) * (gap - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(m_gaps.size()));
    return Normal{mean, std::max(deviation, 0.1 * mean)};
}

std::optional<SilenceLimits> AdaptiveDetector::limits(milliseconds interval) const
{
    const auto n = normal();
    if (!n)
        return std::nullopt;
    const double base = n->mean + toSeconds(interval);
    return SilenceLimits{fromSeconds(base + LateDeviations * n->deviation),
                         fromSeconds(base + FailedDeviations * n->deviation)};
}

std::optional<double> AdaptiveDetector::phi(nanoseconds silence, milliseconds interval) const
{
    const auto n = normal();
    if (!n)
        return std::nullopt;
    const double y = (toSeconds(silence) - n->mean - toSeconds(interval)) / n->deviation;
    if (y > 8) // erfc runs out of digits: the tail's leading term (reliability 4.1)
        return y * y / (2 * std::numbers::ln10) + std::log10(y * std::sqrt(2 * std::numbers::pi));
    return -std::log10(0.5 * std::erfc(y / std::numbers::sqrt2));
}

} // namespace Pulse
