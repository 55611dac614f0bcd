// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <array>

namespace Pulse {

/// How a simulated service behaves just now.
enum class Mood : quint8 {
    Steady,       ///< all well
    Slow,         ///< every answer comes after `delay`
    Jittery,      ///< every answer comes after 0..`delay`, by chance
    SkewedClock,  ///< its clock is off by `skew`
    MissingBeats, ///< alive, but the heartbeat itself has stopped
    HalfOpen,     ///< TCP is up and nothing comes back
    Restarting,   ///< gone for `down`, then back with its counters at 0 and steady
    Ailing,       ///< a trouble that is no alarm yet: S1 and S2 report it, S4 mixes up its stores;
                  ///< others stay steady
    Unhealthy,    ///< answers, and says that it is not well
};
inline constexpr std::array allMoods{Mood::Steady,      Mood::Slow,         Mood::Jittery,
                                     Mood::SkewedClock, Mood::MissingBeats, Mood::HalfOpen,
                                     Mood::Restarting,  Mood::Ailing,       Mood::Unhealthy};

/// "steady", "slow", … as commands and logs name it.
[[nodiscard]] QString moodName(Mood mood);

struct MoodParams {
    milliseconds delay{1'200}; ///< 0..60 s
    milliseconds skew{90'000}; ///< may be negative
    milliseconds down{6'000};  ///< 0..10 min

    friend bool operator==(const MoodParams &, const MoodParams &) = default;
};

/// The rhythm of the simulated services: as the documents have it, or quick so that a first look
/// shows life within seconds.
struct DemoPace {
    milliseconds beat{30'000};        ///< S0-2, S3-1
    milliseconds monitor{60'000};     ///< S0-5
    milliseconds ping{30'000};        ///< S4-1
    milliseconds pingTimeout{10'000}; ///< S4-3
    milliseconds chatter{45'000};     ///< between two messages that are no heartbeats
    milliseconds restartDelay{5'000}; ///< S2-8

    [[nodiscard]] static constexpr DemoPace quick()
    {
        using std::chrono_literals::operator""ms;
        return {3'000ms, 6'000ms, 4'000ms, 10'000ms, 11'000ms, 2'000ms};
    }
    friend bool operator==(const DemoPace &, const DemoPace &) = default;
};

} // namespace Pulse
