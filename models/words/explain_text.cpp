// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/explain_text.h"

#include "models/heartbeat/quality.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "models/words/text.h"

#include <QStringList>

namespace Pulse::Words {
namespace {

constexpr qsizetype mostReasons = 5;

QString lines(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QLatin1Char('\n'));
}

QString whyUnrated(const SessionState &state)
{
    if (state.observerBlind)
        return Text::tr("Not rated: this computer cannot see the service");
    switch (state.connection) {
    case ConnectionState::Paused: return Text::tr("Not rated while it is paused");
    case ConnectionState::Connecting:
    case ConnectionState::Waiting:
    case ConnectionState::Down: return Text::tr("Not rated while it is not connected");
    case ConnectionState::Connected: break;
    }
    return state.missedInARow > 0 ? Text::tr("Not rated while heartbeats are missing")
                                  : Text::tr("Not rated yet: three latencies are needed");
}

QString lastBeat(const SessionState &state, Instant now)
{
    if (!state.lastBeatAt)
        return Text::tr("No heartbeat came yet");
    const nanoseconds age = now - *state.lastBeatAt;
    const QString told = Text::tr("Last heartbeat at %1, %2 ago", "time, how long")
                             .arg(clockTime(state.lastBeatAt->wall), duration(age));
    // The levels are of a ping every 30 s; of a rarer one they would tell nothing but its rhythm.
    if (state.interval > milliseconds{30'000})
        return told;
    return QStringLiteral("%1 (%2)").arg(told, freshness(rateFreshness(age)));
}

} // namespace

QString interval(const SessionState &state)
{
    const QString every = duration(state.interval);
    return state.intervalLearnt
               ? Text::tr("every %1, found from %n beats", nullptr, state.intervalFrom).arg(every)
               : Text::tr("every %1, as set").arg(every);
}

QString statusTip(const SessionState &state, Instant now)
{
    QStringList parts{Text::tr("%1 for %2, since %3", "status, how long, time")
                          .arg(status(state.status), duration(now - state.statusSince),
                               moment(state.statusSince.wall, now.wall))};
    const qsizetype told = std::min(mostReasons, state.reasons.size());
    for (const Reason &why : state.reasons.first(told))
        parts.append(reason(why, state, now));
    if (told < state.reasons.size())
        parts.append(
            Text::tr("and %n more", nullptr, static_cast<int>(state.reasons.size() - told)));
    parts.append(whatIsDone(state, now));
    return lines(parts);
}

QString qualityTip(const SessionState &state)
{
    const QString rule =
        Text::tr("Of the last 3 latencies: excellent is under 50 ms on average with a spread under "
                 "20 ms, good is under 100 and 50 ms, fair is under 200 ms.");
    if (state.account)
        return Text::tr("Not measured: its service reports it");
    if (state.quality == Quality::Unknown)
        return lines({whyUnrated(state), rule});
    return lines({Text::tr("Quality: %1").arg(quality(state.quality).toLower()), rule});
}

QString latencyTip(const SessionState &state)
{
    const LatencySummary &l = state.latency;
    if (state.account)
        return Text::tr("Not measured: its service reports it");
    if (!l.last)
        return Text::tr("No latency was measured yet");
    QStringList parts{Text::tr("Round trip of the last heartbeat: %1").arg(latency(l.last))};
    if (l.p50)
        parts.append(Text::tr("Half of the last 30 were under %1").arg(latency(l.p50)));
    if (l.p95)
        parts.append(Text::tr("95 of 100 were under %1 (p95)").arg(latency(l.p95)));
    if (l.jitter)
        parts.append(Text::tr("Jitter %1").arg(latency(l.jitter)));
    return lines(parts);
}

QString nextBeatTip(const SessionState &state, Instant now)
{
    const auto due = state.nextBeatDue ? state.nextBeatDue : state.nextCheckAt;
    QString next;
    if (due && state.connection == ConnectionState::Connected)
        next = Text::tr("Next one expected at %1, %2; late after %3 more", "time, how often, grace")
                   .arg(clockTime(due->wall), interval(state), duration(state.grace));
    return lines({lastBeat(state, now), next});
}

QString missedTip(const SessionState &state)
{
    const QString all = Text::tr("%1 of %2 expected heartbeats were missed since Pulseboard began "
                                 "to look")
                            .arg(count(state.missed), count(state.beats + state.missed));
    const QString now = state.missedInARow > 0
                            ? Text::tr("%n missed in a row now", nullptr, state.missedInARow)
                            : QString();
    return lines({all, now});
}

QString uptimeTip(const SessionState &state)
{
    const nanoseconds seen = state.uptime.up + state.uptime.down;
    if (seen <= nanoseconds::zero())
        return Text::tr("No uptime yet: nothing was known so far");
    return Text::tr("Up %1 of the %2 that Pulseboard watched it, down %3; what was not watched "
                    "counts as neither")
        .arg(duration(state.uptime.up), duration(seen), duration(state.uptime.down));
}

QString freshness(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Unknown: return Text::tr("no news");
    case Freshness::Excellent: return Text::tr("fresh");
    case Freshness::Good: return Text::tr("ageing");
    case Freshness::Poor: return Text::tr("stale");
    }
    return {};
}

} // namespace Pulse::Words
