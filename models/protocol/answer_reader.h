// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/assertion_check.h"
#include "models/session/service.h"

namespace Pulse {

/// Everything that an answer to a check of this service says: its report as the profile reads it
/// (or a Prometheus text, by the scheme of `url`), the operator's assertions and figures. Pure;
/// never fails: what could not be read stands in `problem`.
[[nodiscard]] HealthReport readAnswer(const ServiceSettings &settings, const QString &url,
                                      const AnswerFacts &answer);

/// What the service calls itself (S2-23): the text at `identity.field`, empty when there is none.
[[nodiscard]] QString nameInAnswer(const IdentitySettings &identity, const AnswerFacts &answer);

/// `prometheus+http://…` names how the answer is read; the address to ask is without it.
[[nodiscard]] bool isPrometheusUrl(QStringView url);
[[nodiscard]] QString pageUrlOf(const QString &url);

} // namespace Pulse
