// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/health_policy.h"

namespace Pulse {

/// What the judges of health_policy.h have in common: what they look at, and the reasons they find.
class JudgeParts {
public:
    JudgeParts(const SessionState &state, const ServiceSettings &settings, Instant now,
               const JudgeFacts &facts)
        : m_state(state), m_settings(settings), m_now(now), m_facts(facts)
    {
    }

protected:
    ~JudgeParts() = default;

    void add(RuleId rule, Status severity, double value = 0, double limit = 0,
             const QString &detail = QString())
    {
        m_found.append(Reason{rule, severity, value, limit, detail});
    }

    [[nodiscard]] static double inMs(nanoseconds d)
    {
        return std::chrono::duration<double, std::milli>(d).count();
    }

    const SessionState &m_state;
    const ServiceSettings &m_settings;
    Instant m_now;
    const JudgeFacts &m_facts;
    Reasons m_found;
};

} // namespace Pulse
