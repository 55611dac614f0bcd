// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/detect_address.h"
#include "models/detect/finding.h"

namespace Pulse {

/// All that a detection saw, in the order in which it saw it.
struct DetectSeen {
    DetectAddress address;
    std::optional<Origin> origin; ///< where it looks
    bool connected = false;       ///< somebody was met there
    QList<Sign> signs;            ///< each once
    QList<PageFound> answers;     ///< every page that answered, 404 too
    QStringList webPages;         ///< paths that answered 2xx with HTML
    QString socketPath;           ///< of the open socket; empty: none opened
    QString socketOrigin;         ///< the header Origin it was opened with; empty: none
    std::optional<QPair<QString, int>> socketRefused; ///< path and status of the first refusal
    QList<nanoseconds> beats;                         ///< when they came, on the monotonic clock
    QString timeField;
    TimeForm timeForm = TimeForm::None;
    QString name;
    QString version;
    std::optional<TlsFacts> tls;
    std::optional<CloseReason> failure; ///< the first that kept a page from being read
    bool silent = false;                ///< TCP connects and no byte comes
    QList<DetectNote> notes;
};

/// What is to be said of it at this moment. Pure.
[[nodiscard]] Finding findingOf(const DetectSeen &seen);
/// The family it is taken for so far, and how surely.
[[nodiscard]] QPair<Profile, Confidence> familyOf(const DetectSeen &seen);
/// Between the beats that were seen; nothing before the second.
[[nodiscard]] std::optional<IntervalFound> intervalOf(const QList<nanoseconds> &beats);

} // namespace Pulse
