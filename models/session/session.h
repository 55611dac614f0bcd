// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/event.h"
#include "models/session/outcome.h"
#include "models/session/service.h"
#include "models/session/session_state.h"

namespace Pulse {

/// Feeds the session's generator (jitter, ping nonces), so that a replay is exact.
struct Seed {
    quint64 value = 1;
    friend bool operator==(const Seed &, const Seed &) = default;
};

/// One session's state as the fold of its events. Pure: reads no clock, owns no timer, does no I/O.
class Session final {
public:
    explicit Session(ServiceSettings settings, Seed seed);

    [[nodiscard]] Outcome apply(const Event &event);
    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }

private:
    ServiceSettings m_settings;
    SessionState m_state;
};

} // namespace Pulse
