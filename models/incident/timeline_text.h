// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/incident/silence.h"

#include <QString>

// What people did about an incident and what became of it, in words (ui/SPEC section 5 and 8).
// Translated; all results are plain text of one line. `now` is wall time: today's times are short.
namespace Pulse::TimelineText {

/// "Seen by Ana, 14:31"; empty while nobody has.
[[nodiscard]] QString seen(const Incident &incident, milliseconds now);
/// The note in quotation marks, else who saw it, else "Not acknowledged" or "Closed by itself".
[[nodiscard]] QString note(const Incident &incident, milliseconds now);
/// "Silenced until 15:30"
[[nodiscard]] QString silencedUntil(milliseconds until, milliseconds now);
/// "Silenced until 15:30 by Ana: planned work"
[[nodiscard]] QString silence(const Silence &silence, milliseconds now);
/// Why a channel beyond this computer is not told: "staging: told on this desktop only" (S2-47).
[[nodiscard]] QString rehearsal(const QString &environment);
/// "No heartbeat": what an incident is about, without figures.
[[nodiscard]] QString what(const Incident &incident);
/// How it ended, "Back on try 2"; while it is open what is done about it.
[[nodiscard]] QString ending(const Incident &incident, Instant now);
/// One line of the timeline: "Told: desktop", "Acknowledged by Ana: “Host was patched.”"
[[nodiscard]] QString step(const IncidentStep &step, const Incident &incident, milliseconds now);

} // namespace Pulse::TimelineText
