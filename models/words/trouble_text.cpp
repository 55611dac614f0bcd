// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/trouble_text.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/table_text.h"
#include "models/words/text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace Pulse::Words {

namespace {

enum class SlowPart : quint8 { Name, Connect, Tls, FirstByte, Body };

struct PartTime {
    SlowPart part;
    microseconds took;
};

/// The longest part of a check, when it is half of the whole at least.
std::optional<PartTime> slowestPart(const CheckTiming &timing)
{
    const auto known = [](const std::optional<microseconds> &took) {
        return took.value_or(microseconds::zero());
    };
    const microseconds head =
        known(timing.name) + known(timing.connect) + known(timing.tls) + known(timing.firstByte);
    const std::array parts{
        PartTime{SlowPart::Name, known(timing.name)},
        PartTime{SlowPart::Connect, known(timing.connect)},
        PartTime{SlowPart::Tls, known(timing.tls)},
        PartTime{SlowPart::FirstByte, known(timing.firstByte)},
        PartTime{SlowPart::Body, std::max(timing.total - head, microseconds::zero())}};
    const auto longest =
        std::max_element(parts.begin(), parts.end(),
                         [](const PartTime &a, const PartTime &b) { return a.took < b.took; });
    if (timing.total <= microseconds::zero() || 2 * longest->took < timing.total)
        return std::nullopt;
    return *longest;
}

QString whereToLook(SlowPart part)
{
    switch (part) {
    case SlowPart::Name: return Text::tr("finding the name: look at the DNS server");
    case SlowPart::Connect: return Text::tr("connecting: look at the network on the way");
    case SlowPart::Tls:
        return Text::tr("the secure connection: look at the load of the server's processor");
    case SlowPart::FirstByte:
        return Text::tr("waiting for the service: look at its processor and at what it waits for, "
                        "such as its database or Redis pool");
    case SlowPart::Body: return Text::tr("receiving the answer: look at its size and at the line");
    }
    return {};
}

/// Of round trips alone: an uneven wait grows on the way, an even one at its end.
QString roundTripHint(const LatencySummary &latency)
{
    const bool uneven = latency.jitter && latency.p50 && 2 * *latency.jitter > *latency.p50;
    return uneven ? Text::tr("Round trips vary much from one to the next: usually a crowded "
                             "network on the way.")
                  : Text::tr("Every round trip is slow alike: usually a busy server, which waits "
                             "for its processor, its database or its Redis pool, or a long way.");
}

} // namespace

QString slowHint(const SessionState &state, TransportKind transport)
{
    // Beside a socket the timing is that of its health page, not of the round trips.
    const bool timed = isCheck(transport) && state.timing;
    const auto part = timed ? slowestPart(*state.timing) : std::nullopt;
    if (!part)
        return roundTripHint(state.latency);
    return Text::tr("%1 of the last %2 went into %3.")
        .arg(latency(part->took), latency(state.timing->total), whereToLook(part->part));
}

QString dropHint(const DropPattern &pattern)
{
    if (pattern.regular)
        return Text::tr("It broke off %1 times today, nearly always after %2: usually an idle "
                        "limit of a proxy or load balancer on the way. A shorter ping keeps the "
                        "connection busy.")
            .arg(count(pattern.drops), duration(*pattern.regular));
    if (!pattern.isFlapping())
        return {};
    return Text::tr(
               "It broke off %1 times within the hour, at no regular time: usually the network "
               "on the way, or a service short of memory or processor.")
        .arg(count(pattern.lastHour));
}

QString drops(const DropPattern &pattern)
{
    if (pattern.drops == 0)
        return Text::tr("none seen");
    if (!pattern.usual)
        return Text::tr("%1 today", "drops").arg(count(pattern.drops));
    return Text::tr("%1 today, usually after %2", "drops, time")
        .arg(count(pattern.drops), duration(*pattern.usual));
}

QString failuresReadAs(const ReportField &field, const QList<qint64> &counts)
{
    const qsizetype size = counts.size();
    const qint64 added = size > 1 ? counts.at(size - 1) - counts.at(size - 2) : 0;
    if (added == 0)
        return readAs(field);
    // A lower count is that of a new process, or of a connection that came back.
    return added > 0 ? Text::tr("%1, +%2", "kind of field, growth").arg(readAs(field), count(added))
                     : Text::tr("%1, begun anew", "kind of field").arg(readAs(field));
}

QString failureSeries(const QList<qint64> &counts)
{
    constexpr qsizetype most = 20;
    const QList<qint64> newest = counts.mid(std::max<qsizetype>(0, counts.size() - most));
    QStringList figures;
    for (const qint64 figure : newest)
        figures.append(count(figure));
    return Text::tr("In the last %1 answers: %2")
        .arg(newest.size())
        .arg(figures.join(QStringLiteral(", ")));
}

QString accounts(const QList<AccountCount> &groups)
{
    QStringList healths;
    QHash<QString, qint64> counts;
    for (const AccountCount &group : groups) {
        const QString health = plainLine(group.health, 40).toLower();
        if (!counts.contains(health))
            healths.append(health);
        counts[health] += group.count;
    }
    QStringList parts;
    for (const QString &health : std::as_const(healths))
        parts.append(Text::tr("%1 %2", "number of accounts, their health")
                         .arg(count(counts.value(health)), health));
    return parts.join(QStringLiteral(", "));
}

QString connection(const SessionState &state)
{
    if (state.observerBlind)
        return Text::tr("Unknown");
    switch (state.connection) {
    case ConnectionState::Paused: return Text::tr("Paused");
    case ConnectionState::Connecting:
        return state.attempt > 0 || state.attemptByOperator ? Text::tr("Reconnecting")
                                                            : Text::tr("Connecting");
    case ConnectionState::Connected: return Text::tr("Connected");
    case ConnectionState::Waiting: return Text::tr("Disconnected");
    case ConnectionState::Down: return Text::tr("Error");
    }
    return {};
}

} // namespace Pulse::Words
