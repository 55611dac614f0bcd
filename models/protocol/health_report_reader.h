// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/session/service.h"

#include <QByteArrayView>

namespace Pulse {

/// Reads a health, ping or stats body as the profile's services send it; the body is parsed
/// whatever the status (protocols.md section 0). Never fails: what could not be read stands in
/// `problem`.
[[nodiscard]] HealthReport readHealthReport(Profile profile, int httpStatus, QByteArrayView body);

} // namespace Pulse
