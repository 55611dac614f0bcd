// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/report_trend.h"

namespace Pulse {

/// The service's own counter of lost connections in its last answers, oldest first, at most 240
/// (S0-6). It stands in the trend as one more figure behind the `configured` ones.
[[nodiscard]] QList<qint64> failureCounts(const ReportTrend &trend, qsizetype configured);

} // namespace Pulse
