// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/quality.h"

#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

double milli(microseconds us)
{
    return static_cast<double>(us.count()) / 1000.0;
}

double averageOf(std::span<const microseconds> latencies)
{
    double sum = 0;
    for (const microseconds latency : latencies)
        sum += milli(latency);
    return sum / static_cast<double>(latencies.size());
}

} // namespace

double latencySpread(std::span<const microseconds> latencies, VarianceReading reading)
{
    if (latencies.empty())
        return 0;
    const double average = averageOf(latencies);
    double squares = 0;
    for (const microseconds latency : latencies)
        squares += (milli(latency) - average) * (milli(latency) - average);
    const double variance = squares / static_cast<double>(latencies.size());
    return reading == VarianceReading::PopulationVariance ? variance : std::sqrt(variance);
}

Quality rateQuality(std::span<const microseconds> latencies, VarianceReading reading)
{
    if (latencies.size() < 3)
        return Quality::Unknown;
    const auto last3 = latencies.last(3);
    const double average = averageOf(last3);
    const double spread = latencySpread(last3, reading);
    if (average < 50 && spread < 20)
        return Quality::Excellent;
    if (average < 100 && spread < 50)
        return Quality::Good;
    return average < 200 ? Quality::Fair : Quality::Poor;
}

Freshness rateFreshness(std::optional<nanoseconds> age)
{
    if (!age)
        return Freshness::Unknown;
    if (*age < 30s)
        return Freshness::Excellent;
    return *age < 60s ? Freshness::Good : Freshness::Poor;
}

} // namespace Pulse
