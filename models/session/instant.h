// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Pulse {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::seconds;

/// One moment on both clocks, taken once, at arrival. Every duration is a difference of `mono`
/// (CLOCK_MONOTONIC, never set, stands still while the computer sleeps); `wall` (milliseconds since
/// the Unix epoch, UTC) is for showing and for comparing with a service's own clock.
struct Instant {
    nanoseconds mono{};
    milliseconds wall{};

    friend bool operator==(const Instant &, const Instant &) = default;
    friend nanoseconds operator-(const Instant &a, const Instant &b) { return a.mono - b.mono; }
    friend Instant operator+(const Instant &a, nanoseconds d)
    {
        return {a.mono + d, a.wall + std::chrono::duration_cast<milliseconds>(d)};
    }
};

/// A time that a service sent, on its own clock. `resolution` is what its text could express (1 s
/// for "10:30:00", 1 ms for "10:30:00.123"). Without a zone the text is read as UTC and never used
/// for latency or alerts (S2-20, reliability 4.3).
struct ServiceTime {
    milliseconds sinceEpoch{};
    milliseconds resolution{1000};
    bool zoneKnown = true;

    friend bool operator==(const ServiceTime &, const ServiceTime &) = default;
};

} // namespace Pulse
