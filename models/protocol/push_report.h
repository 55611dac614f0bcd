// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/protocol/http_request.h"

#include <QMetaType>

#include <optional>

namespace Pulse {

/// What a passive service said when it called us.
struct PushReport {
    HealthReport report; ///< statusWord: the message, or the status as sent
    std::optional<microseconds> latency;
    QString text; ///< one line for the message log
};

/// Reads `status` (up or down; up when absent), `msg` and `latency` (milliseconds, 0 to a day;
/// `ping` is its other name) of the query, of a form or of a JSON object, in this order. Nothing,
/// and why in `problem`, when a value cannot be read: a job that says "dwon" must not count as up.
[[nodiscard]] std::optional<PushReport> readPush(const HttpRequest &request, QString *problem);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::PushReport)
