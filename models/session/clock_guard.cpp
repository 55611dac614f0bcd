// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/clock_guard.h"

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr nanoseconds AsleepBeyond = 2s; // boot clock ran on by more than this: suspended
constexpr nanoseconds FrozenBeyond = 6s; // nobody looked for the second that was due, and 5 s more
constexpr milliseconds StepBeyond = 2s;
} // namespace

std::optional<ClockGuard::Finding> ClockGuard::look(const ClockReading &reading)
{
    if (!m_last) {
        m_last = reading;
        return std::nullopt;
    }
    const nanoseconds mono = reading.mono - m_last->mono;
    const nanoseconds boot = reading.boot - m_last->boot;
    const milliseconds wall = reading.wall - m_last->wall;
    m_last = reading;

    Finding finding;
    if (boot - mono > AsleepBeyond || mono > FrozenBeyond)
        finding.gap = std::max(boot, mono);
    const milliseconds step = wall - std::chrono::round<milliseconds>(std::max(boot, mono));
    if (std::chrono::abs(step) > StepBeyond)
        finding.step = step;
    if (finding == Finding{})
        return std::nullopt;
    return finding;
}

} // namespace Pulse
