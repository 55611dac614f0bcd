// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/message_text.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse::MessageText {

namespace {

constexpr int NamesInBody = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

QString sentence(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QChar last = text.back();
    const bool ended = last == QLatin1Char('.') || last == QLatin1Char('!') ||
                       last == QLatin1Char('?') || last == QChar(0x2026);
    return ended ? text : text + QLatin1Char('.');
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return sentence(first) + sentence(second);
    return sentence(first) + QLatin1Char(' ') + sentence(second);
}

/// A half of a surrogate pair is no character: sinks would refuse the whole text.
QString withoutHalves(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out.append(text[i++]);
        if (pair || !text[i].isSurrogate())
            out.append(text[i]);
    }
    return out;
}

QString nameOf(const Incident &incident)
{
    const QString name = plainLine(incident.sessionName);
    return name.isEmpty() ? Text::tr("A service") : name;
}

nanoseconds downFor(const Incident &incident, Instant now)
{
    return incident.closedAt.value_or(now) - incident.openedAt;
}

Notification ofOne(const Incident &incident, Instant now)
{
    Notification n;
    n.subject = nameOf(incident);
    n.severity = incident.status;
    n.reason = reason(incident, now);
    const RuleId rule =
        incident.reasons.isEmpty() ? RuleId::ConnectionLost : incident.reasons.constFirst().rule;
    n.title = Text::tr("%1: %2").arg(n.subject, problem(rule));
    n.body = joined(n.reason, plainLine(Words::whatIsDone(incident.state, now)));
    return n;
}

Notification backAgain(const Incident &incident)
{
    Notification n;
    n.subject = nameOf(incident);
    n.severity = Status::Healthy;
    n.title = Text::tr("%1 is back").arg(n.subject);
    n.body = recovery(incident);
    return n;
}

/// What all members have in common, or nothing.
QString common(const QList<Incident> &incidents, QString Incident::*field)
{
    if (incidents.isEmpty())
        return {};
    const QString first = incidents.constFirst().*field;
    const bool same = std::all_of(incidents.begin(), incidents.end(),
                                  [&](const Incident &i) { return i.*field == first; });
    return same ? plainLine(first) : QString();
}

QString someNames(const QList<Incident> &incidents)
{
    QStringList names;
    for (const Incident &incident : incidents.mid(0, NamesInBody))
        names.append(plainLine(incident.sessionName, 40));
    const qsizetype more = incidents.size() - names.size();
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 ? Text::tr("%1 and %2 more").arg(list, Words::count(more)) : list;
}

Notification ofGroup(const Telling &telling, Instant now)
{
    const QList<Incident> &all = telling.incidents;
    const int failing = static_cast<int>(all.size());
    const QString group = common(all, &Incident::group);
    Notification n;
    n.subject = Text::tr("%1 services").arg(Words::count(failing + telling.recovered));
    n.severity = all.isEmpty() ? Status::Critical : all.constFirst().status;
    QString what = Text::tr("%1 services stopped together").arg(Words::count(failing));
    if (telling.recovered > 0) {
        what = Text::tr("%1 of %2 services still down")
                   .arg(Words::count(failing), Words::count(failing + telling.recovered));
    }
    n.title = group.isEmpty() ? what : Text::tr("%1: %2").arg(group, what);
    const QString host = common(all, &Incident::host);
    const QString where = host.isEmpty() ? QString() : Text::tr("All on %1").arg(host);
    n.reason = all.isEmpty() ? QString() : reason(all.constFirst(), now);
    n.body = joined(where, someNames(all));
    return n;
}

Notification groupBack(const Telling &telling)
{
    Notification n;
    n.subject = Text::tr("%1 services").arg(Words::count(telling.recovered));
    n.severity = Status::Healthy;
    n.title = Text::tr("%1 services are back").arg(Words::count(telling.recovered));
    if (!telling.incidents.isEmpty()) {
        const Incident &last = telling.incidents.constFirst();
        n.body =
            Text::tr("The last one after %1.").arg(Words::duration(downFor(last, last.openedAt)));
    }
    return n;
}

void addFacts(Notification &n, const Telling &telling)
{
    n.key = telling.key;
    n.kind = telling.kind;
    n.quiet = telling.quiet;
    if (telling.incidents.isEmpty())
        return;
    n.since = telling.incidents.constFirst().openedAt;
    for (const Incident &incident : telling.incidents) {
        n.sessions.append(incident.session);
        n.incidents.append(incident.id);
        if (incident.openedAt.mono < n.since.mono)
            n.since = incident.openedAt;
        if (telling.kind == NotificationKind::Recovery)
            n.until = incident.closedAt;
    }
}

} // namespace

QString plainLine(const QString &text, qsizetype length)
{
    return Words::plainLine(withoutHalves(text), length);
}

QString problem(RuleId rule)
{
    switch (rule) {
    case RuleId::ConnectionLost: return Text::tr("connection lost");
    case RuleId::GaveUp: return Text::tr("cannot be reached");
    case RuleId::SignInRefused: return Text::tr("sign-in refused");
    case RuleId::BeatLate: return Text::tr("heartbeat late");
    case RuleId::BeatsMissed: return Text::tr("no heartbeat");
    case RuleId::SilentButAlive: return Text::tr("connected, but no heartbeat");
    case RuleId::PongMissing: return Text::tr("does not answer pings");
    case RuleId::Slow: return Text::tr("slow");
    case RuleId::ClockOff: return Text::tr("clock is off");
    case RuleId::HttpStatus: return Text::tr("answers with an error");
    case RuleId::SaysUnhealthy: return Text::tr("says it is not healthy");
    case RuleId::Unreadable: return Text::tr("answer not understood");
    case RuleId::ConnectionFailures: return Text::tr("keeps losing its connection");
    case RuleId::ErrorRate: return Text::tr("many errors");
    case RuleId::UpdatesStopped: return Text::tr("no updates");
    case RuleId::MonitorStale: return Text::tr("its own check stopped");
    case RuleId::CountStopped: return Text::tr("its heartbeat count stopped");
    case RuleId::StatusMismatch: return Text::tr("status does not match");
    case RuleId::CertificateEnding: return Text::tr("certificate ends soon");
    case RuleId::JobNotRunning: return Text::tr("a job does not run");
    case RuleId::HealthPageSilent: return Text::tr("health page does not answer");
    case RuleId::AccountsUnhealthy: return Text::tr("accounts not healthy");
    case RuleId::AssertionFailed: return Text::tr("answer not as it must be");
    case RuleId::AssertionUnreadable: return Text::tr("answer could not be checked");
    case RuleId::MetricLimit: return Text::tr("figure beyond its limit");
    case RuleId::CachedAnswer: return Text::tr("answer stands still");
    case RuleId::BeatsTooFew: return Text::tr("misses heartbeats of its own");
    case RuleId::MemoryGrowing: return Text::tr("memory fills up");
    case RuleId::RestartsMany: return Text::tr("restarts too often");
    case RuleId::ErrorRateMismatch: return Text::tr("error rate does not match");
    case RuleId::SaysHealthyButSilent: return Text::tr("says healthy, but silent");
    case RuleId::SocketFineMonitorStale: return Text::tr("its own check stopped");
    case RuleId::HttpAliveBotDead: return Text::tr("answers, but the bot is dead");
    case RuleId::PageDownSocketFine: return Text::tr("health page does not answer");
    case RuleId::IsolationLeak: return Text::tr("messages of another store");
    case RuleId::MissedLately: return Text::tr("heartbeats missed lately");
    case RuleId::JobStale: return Text::tr("a job is overdue");
    case RuleId::CircuitOpen: return Text::tr("its server takes no connections");
    case RuleId::MessagesSilent: return Text::tr("connected, but no message");
    case RuleId::AccountsBeyond: return Text::tr("too many accounts");
    case RuleId::AccountOffline: return Text::tr("WhatsApp offline");
    case RuleId::AccountRetrying: return Text::tr("WhatsApp reconnecting");
    case RuleId::AccountSignedOut: return Text::tr("signed out on the phone");
    case RuleId::AccountExpired: return Text::tr("WhatsApp session expired");
    case RuleId::AccountNetwork: return Text::tr("WhatsApp not reached");
    case RuleId::AccountRateLimited: return Text::tr("blocked by WhatsApp for a while");
    case RuleId::AccountWordUnknown: return Text::tr("status not known");
    case RuleId::ServiceNotHeard:
    case RuleId::AccountOnline:
    case RuleId::OnTime:
    case RuleId::PausedByOperator:
    case RuleId::ObserverBlind:
    case RuleId::FirstConnect:
    case RuleId::TryCancelled:
    case RuleId::NoBeatYet:
    case RuleId::NoPushYet: return Text::tr("needs attention");
    }
    return Text::tr("needs attention");
}

QString reason(const Incident &incident, Instant now)
{
    if (incident.reasons.isEmpty())
        return {};
    return plainLine(Words::reason(incident.reasons.constFirst(), incident.state, now), 300);
}

QString recovery(const Incident &incident)
{
    const Instant end = incident.closedAt.value_or(incident.openedAt);
    const QString down = Text::tr("Down for %1.").arg(Words::duration(end - incident.openedAt));
    if (incident.attempt <= 0)
        return down;
    return down + QLatin1Char(' ') + Text::tr("Reconnected on try %1.").arg(incident.attempt);
}

QString closedSentence(const Incident &incident)
{
    QString what = incident.reasons.isEmpty() ? Text::tr("needs attention")
                                              : problem(incident.reasons.constFirst().rule);
    what[0] = what[0].toUpper();
    if (!incident.recovered)
        return Text::tr("%1, then paused or removed").arg(what);
    if (incident.attempt > 0)
        return Text::tr("%1, reconnected on try %2").arg(what).arg(incident.attempt);
    return Text::tr("%1, back by itself").arg(what);
}

Notification summary(const Notification &failure, const Notification &recovery)
{
    Notification n = recovery;
    n.title = Text::tr("%1: it was down and is back").arg(recovery.subject);
    n.reason = failure.reason;
    n.since = std::min(failure.since, recovery.since,
                       [](const Instant &a, const Instant &b) { return a.mono < b.mono; });
    return n;
}

Notification notification(const Telling &telling, Instant now)
{
    const bool back = telling.kind == NotificationKind::Recovery;
    Notification n;
    if (telling.group)
        n = back ? groupBack(telling) : ofGroup(telling, now);
    else if (!telling.incidents.isEmpty())
        n = back ? backAgain(telling.incidents.constFirst())
                 : ofOne(telling.incidents.constFirst(), now);
    addFacts(n, telling);
    return n;
}

} // namespace Pulse::MessageText
