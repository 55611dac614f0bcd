// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/system_clock.h"

#include <time.h>

namespace Pulse {

namespace {

nanoseconds readClock(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return seconds{time.tv_sec} + nanoseconds{time.tv_nsec};
}

} // namespace

Instant SystemClock::now()
{
    return {readClock(CLOCK_MONOTONIC),
            std::chrono::duration_cast<milliseconds>(readClock(CLOCK_REALTIME))};
}

nanoseconds SystemClock::boot()
{
#ifdef Q_OS_LINUX
    return readClock(CLOCK_BOOTTIME);
#else
    return readClock(CLOCK_MONOTONIC);
#endif
}

} // namespace Pulse
