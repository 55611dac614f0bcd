// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pulse {

// The values of the local API as JSON: names as in the event stream (interfaces.md), times as RFC
// 3339 in UTC with milliseconds. Addresses, headers and tokens are never among them. Pure.

[[nodiscard]] QJsonObject sessionJson(const SessionId &id, const SessionState &state,
                                      const ServiceSettings &settings, Instant now);
[[nodiscard]] QJsonObject incidentJson(const Incident &incident, Instant now);
[[nodiscard]] QString observerName(ObserverNews::State state);
[[nodiscard]] QString incidentPhaseName(IncidentPhase phase);

} // namespace Pulse
