// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

namespace Pulse {

/// This computer's clocks. Thread: any.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() override;
    /// Like `Instant::mono`, but it goes on while the computer sleeps: a growing difference of the
    /// two is a suspend (reliability 4.2). Where the system has no such clock it equals `mono`.
    [[nodiscard]] nanoseconds boot() override;
};

} // namespace Pulse
