// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/detect_address.h"
#include "models/detect/finding.h"

#include <QString>

// What a detection saw and found, in words, for the command and the dialog alike. Translated but
// for the names, which stand in streams; text from outside stays plain text.
namespace Pulse::Words {

[[nodiscard]] QString detectStep(DetectStepKind kind);     ///< "TCP connection"
[[nodiscard]] QString detectStepName(DetectStepKind kind); ///< "tcp", untranslated
/// "TLS 1.3", "/health, 200", or why it failed.
[[nodiscard]] QString detectStepDetail(const DetectStep &step);

/// What was found, in one line: "Recognised: mezon-bot, by an HTTP page".
[[nodiscard]] QString detectHeadline(const Finding &finding);
[[nodiscard]] QString detectVerdictName(DetectVerdict verdict); ///< "recognised", untranslated
[[nodiscard]] QString detectConfidenceName(Confidence confidence);
[[nodiscard]] QString
detectTransportName(const Finding &finding); ///< "websocket" "http" "socketio"

/// Why it is taken for its family: "recognised by last_update_ago in /health".
[[nodiscard]] QString detectSign(const Sign &sign);
[[nodiscard]] QString detectSignName(SignKind kind); ///< "telegram-health", untranslated
/// What was seen beside it and what to do: one or two sentences.
[[nodiscard]] QString detectNote(const DetectNote &note);
[[nodiscard]] QString detectNoteName(NoteKind kind); ///< "sign-in-needed", untranslated
/// "every 30 s, from 3 beats", "every 5 m, as this profile does".
[[nodiscard]] QString detectInterval(const IntervalFound &interval);
/// "ts, ISO 8601 with time zone"; empty when there is none.
[[nodiscard]] QString detectTimeField(const Finding &finding);
/// "/health answers 200: uptime, memory".
[[nodiscard]] QString detectPage(const PageFound &page);

/// Why an address is not looked at and what to do; empty without a fault.
[[nodiscard]] QString detectAddressFault(const DetectAddress &address);

} // namespace Pulse::Words
