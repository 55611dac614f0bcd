// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mood.h"

namespace Pulse {

QString moodName(Mood mood)
{
    switch (mood) {
    case Mood::Steady: return QStringLiteral("steady");
    case Mood::Slow: return QStringLiteral("slow");
    case Mood::Jittery: return QStringLiteral("jittery");
    case Mood::SkewedClock: return QStringLiteral("skewed-clock");
    case Mood::MissingBeats: return QStringLiteral("missing-beats");
    case Mood::HalfOpen: return QStringLiteral("half-open");
    case Mood::Restarting: return QStringLiteral("restarting");
    case Mood::Ailing: return QStringLiteral("ailing");
    case Mood::Unhealthy: return QStringLiteral("unhealthy");
    }
    return {};
}

} // namespace Pulse
