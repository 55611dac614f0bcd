// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// As the monitoring plugins have it; the values are the exit codes.
enum class Verdict : quint8 { Good = 0, Warning = 1, Critical = 2, Unknown = 3 };

/// One target of `check` and how it stands.
struct CheckResult {
    QString target; ///< as it was given
    ServiceSettings settings;
    Verdict verdict = Verdict::Unknown;
    QString text; ///< one line, without control characters
    std::optional<SessionState> state;
};

enum class CheckFormat : quint8 { Text, Json, Nagios };

/// How long to look, and for what.
struct CheckWish {
    milliseconds timeout{10'000};
    int beats = 0; ///< heartbeats to wait for; 0: a connection that answers is enough
};

/// What the state says about a target, or nothing yet. Pure. `timeUp`: the time is over, so there
/// is an answer in any case.
[[nodiscard]] std::optional<CheckResult> judge(const QString &target,
                                               const ServiceSettings &settings,
                                               const SessionState &state, const CheckWish &wish,
                                               bool timeUp, Instant now);

/// The worst of all: critical, then warning, then unknown, then good.
[[nodiscard]] Verdict worstOf(const QList<CheckResult> &results);

/// Lines with their line breaks; one line for all targets with Nagios, with perfdata.
[[nodiscard]] QByteArray printed(const QList<CheckResult> &results, CheckFormat format);

} // namespace Pulse
