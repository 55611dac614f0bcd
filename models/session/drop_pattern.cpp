// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/drop_pattern.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Pulse {

namespace {

using namespace std::chrono_literals;

constexpr nanoseconds dropDay = 24h;
constexpr nanoseconds dropHour = 1h;
constexpr nanoseconds leastTolerance = 2s; ///< a timer of a second and its network

bool isDrop(const ConnectionChanged &change)
{
    return change.state != ConnectionState::Paused &&
           change.reason.what != FailureClass::OperatorAsked &&
           change.reason.what != FailureClass::ObserverGap;
}

std::size_t histogramPlace(nanoseconds lasted)
{
    const auto bound =
        std::find_if(DropPattern::bounds.begin(), DropPattern::bounds.end(),
                     [lasted](int most) { return lasted <= std::chrono::seconds(most); });
    return static_cast<std::size_t>(bound - DropPattern::bounds.begin());
}

void findRhythm(DropPattern &pattern, std::vector<nanoseconds> lives)
{
    if (lives.size() < 3)
        return;
    const auto middle = lives.begin() + static_cast<std::ptrdiff_t>(lives.size() / 2);
    std::nth_element(lives.begin(), middle, lives.end());
    const nanoseconds usual = *middle;
    pattern.usual = usual;
    const nanoseconds tolerance = std::max(usual / 10, leastTolerance);
    const auto near = std::count_if(lives.begin(), lives.end(), [&](nanoseconds life) {
        return std::chrono::abs(life - usual) <= tolerance;
    });
    // Shorter than the tolerance tells nothing: such ends are all alike.
    if (3 * near >= 2 * std::ssize(lives) && usual > 2 * leastTolerance)
        pattern.regular = usual;
}

} // namespace

DropPattern dropPattern(const QList<TimedChange> &events, Instant now)
{
    DropPattern pattern;
    std::vector<nanoseconds> lives;
    std::optional<Instant> since;
    for (const TimedChange &event : events) {
        const auto *change = std::get_if<ConnectionChanged>(&event.what);
        if (!change)
            continue;
        if (change->state == ConnectionState::Connected) {
            since = event.at;
            continue;
        }
        const std::optional<Instant> began = std::exchange(since, std::nullopt);
        const nanoseconds ago = now - event.at;
        if (!began || !isDrop(*change) || ago > dropDay)
            continue;
        const nanoseconds lasted = event.at - *began;
        ++pattern.drops;
        pattern.lastHour += ago <= dropHour ? 1 : 0;
        ++pattern.histogram.at(histogramPlace(lasted));
        lives.push_back(lasted);
    }
    findRhythm(pattern, std::move(lives));
    return pattern;
}

} // namespace Pulse
