// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/judge_parts.h"

namespace Pulse {

/// What the service's own report gives cause for. A socket and its health page are one subject:
/// what they say of each other is a fact of its own (two layers). Pure.
class ReportJudge final : private JudgeParts {
public:
    using JudgeParts::JudgeParts;

    /// In the order in which the rules stand; empty when there is nothing to say.
    [[nodiscard]] Reasons reasons();

private:
    [[nodiscard]] bool isSocket() const { return isLine(m_settings.transport); }
    [[nodiscard]] bool beatsAreFine() const;
    void judgeContradiction(const HealthReport &r);
    [[nodiscard]] bool statusIsAsserted() const;
    void judgeAnswer(const HealthReport &r);
    void judgeBody(const HealthReport &r);
    void judgeErrors(const HealthReport &r);
    void judgeAssertions(const HealthReport &r);
    void judgeTrend();
    void judgeMetrics();
    void judgeJobs(const HealthReport &r);
};

} // namespace Pulse
