// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/event_text.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "models/words/text.h"

namespace Pulse::Words {

namespace {

QString waiting(const ConnectionChanged &change)
{
    const QString why = closeReason(change.reason);
    if (!change.nextAttemptIn)
        return why.isEmpty() ? Text::tr("Waiting for the next try") : why;
    const QString next = duration(*change.nextAttemptIn);
    return why.isEmpty() ? Text::tr("Next try in %1").arg(next)
                         : Text::tr("%1. Next try in %2").arg(why, next);
}

QString connecting(const ConnectionChanged &change)
{
    return change.attempt > 0 && change.attempt <= change.maxAttempts
               ? Text::tr("Connecting, try %1 of %2").arg(change.attempt).arg(change.maxAttempts)
               : Text::tr("Connecting");
}

QString down(const ConnectionChanged &change)
{
    const QString gaveUp = Text::tr("Gave up after %n quick tries", nullptr, change.maxAttempts);
    const QString why = closeReason(change.reason);
    return why.isEmpty() ? gaveUp : Text::tr("%1. %2").arg(gaveUp, why);
}

QString text(const ConnectionChanged &change)
{
    switch (change.state) {
    case ConnectionState::Paused: return Text::tr("Paused");
    case ConnectionState::Connecting: return connecting(change);
    case ConnectionState::Connected: return Text::tr("Connected");
    case ConnectionState::Waiting: return waiting(change);
    case ConnectionState::Down: return down(change);
    }
    return {};
}

QString text(const BeatSeen &seen)
{
    const bool late = seen.beat.outcome == BeatOutcome::Late;
    const QString what = late ? Text::tr("Heartbeat late") : Text::tr("Heartbeat");
    if (!seen.beat.latency)
        return what;
    return Text::tr("%1, %2").arg(what, latency(seen.beat.latency));
}

QString text(const BeatMissed &missed)
{
    return missed.consecutive > 1
               ? Text::tr("Heartbeat missed, %1 in a row").arg(missed.consecutive)
               : Text::tr("Heartbeat missed");
}

QString text(const StatusChanged &change)
{
    return Text::tr("%1, was %2").arg(status(change.status), status(change.previous).toLower());
}

QString text(const HealthRead &)
{
    return Text::tr("Health page read");
}

QString text(const ServiceRestarted &)
{
    return Text::tr("The service restarted");
}

QString text(const VersionChanged &change)
{
    return Text::tr("New version %1, was %2")
        .arg(plainLine(change.to, 60), plainLine(change.from, 60));
}

QString text(const TargetChanged &change)
{
    return Text::tr("Asking %1 now").arg(plainLine(change.url));
}

QString text(const StoreLeaked &leak)
{
    const QString store = plainLine(leak.store, 60);
    const QString fact = Text::tr("A message of the store %1 came, expected only %2")
                             .arg(store, plainLine(leak.expected, 60));
    return leak.kind.isEmpty()
               ? fact
               : Text::tr("%1: %2", "fact: detail").arg(fact, plainLine(leak.kind, 60));
}

} // namespace

QString event(const Change &change)
{
    return std::visit([](const auto &what) { return text(what); }, change);
}

QString heartbeats(int count, milliseconds from, milliseconds to,
                   std::optional<microseconds> lowest, std::optional<microseconds> highest)
{
    QString line = count == 1 ? Text::tr("1 heartbeat, %1").arg(clockTime(from))
                              : Text::tr("%1 heartbeats, %2 to %3")
                                    .arg(Words::count(count), clockTime(from), clockTime(to));
    if (!lowest || !highest)
        return line;
    const QString low = latency(lowest);
    const QString high = latency(highest);
    if (low == high)
        return Text::tr("%1, %2").arg(line, high);
    // "58 to 81 ms": the unit once when both have it.
    const QString unit = QStringLiteral(" ms");
    const bool once = low.endsWith(unit) && high.endsWith(unit);
    return Text::tr("%1, %2 to %3").arg(line, once ? low.chopped(unit.size()) : low, high);
}

} // namespace Pulse::Words
