// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/message_text.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse::MessageText {

namespace {

constexpr int NamesInBody = 3;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("MessageText", text, nullptr, n);
}

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

bool isUnwanted(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    // Format characters steer direction and hide text; none of them is needed to read a name.
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_NotAssigned;
}

nanoseconds downFor(const Incident &incident, Instant now)
{
    return incident.closedAt.value_or(now) - incident.openedAt;
}

Notification ofOne(const Incident &incident, Instant now)
{
    Notification n;
    n.subject = plainLine(incident.sessionName);
    n.severity = incident.status;
    n.reason = reason(incident, now);
    const RuleId rule =
        incident.reasons.isEmpty() ? RuleId::ConnectionLost : incident.reasons.constFirst().rule;
    n.title = tr("%1: %2").arg(n.subject, problem(rule));
    n.body = joined(n.reason, plainLine(Words::whatIsDone(incident.state, now)));
    return n;
}

Notification backAgain(const Incident &incident)
{
    Notification n;
    n.subject = plainLine(incident.sessionName);
    n.severity = Status::Healthy;
    n.title = tr("%1 is back").arg(n.subject);
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
    return more > 0 ? tr("%1 and %2 more").arg(list, Words::count(more)) : list;
}

Notification ofGroup(const Telling &telling, Instant now)
{
    const QList<Incident> &all = telling.incidents;
    const int failing = static_cast<int>(all.size());
    const QString group = common(all, &Incident::group);
    Notification n;
    n.subject = tr("%1 services").arg(Words::count(failing + telling.recovered));
    n.severity = all.isEmpty() ? Status::Critical : all.constFirst().status;
    QString what = tr("%1 services stopped together").arg(Words::count(failing));
    if (telling.recovered > 0) {
        what = tr("%1 of %2 services still down")
                   .arg(Words::count(failing), Words::count(failing + telling.recovered));
    }
    n.title = group.isEmpty() ? what : tr("%1: %2").arg(group, what);
    const QString host = common(all, &Incident::host);
    const QString where = host.isEmpty() ? QString() : tr("All on %1").arg(host);
    n.reason = all.isEmpty() ? QString() : reason(all.constFirst(), now);
    n.body = joined(where, someNames(all));
    return n;
}

Notification groupBack(const Telling &telling)
{
    Notification n;
    n.subject = tr("%1 services").arg(Words::count(telling.recovered));
    n.severity = Status::Healthy;
    n.title = tr("%1 services are back").arg(Words::count(telling.recovered));
    if (!telling.incidents.isEmpty()) {
        const Incident &last = telling.incidents.constFirst();
        n.body = tr("The last one after %1.").arg(Words::duration(downFor(last, last.openedAt)));
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
    QString out;
    out.reserve(std::min(text.size(), length + 1));
    for (qsizetype i = 0; i < text.size() && out.size() <= length; ++i) {
        const QChar c = text[i];
        if (c.isSpace() || c == QChar(0x0085)) {
            if (!out.isEmpty() && out.back() != QLatin1Char(' '))
                out.append(QLatin1Char(' '));
        } else if (!isUnwanted(text, i)) {
            out.append(c);
        }
    }
    if (out.size() > length) {
        out.truncate(length - 1);
        if (!out.isEmpty() && out.back().isHighSurrogate())
            out.chop(1);
        out = out.trimmed() + QChar(0x2026);
    }
    return out.trimmed();
}

QString problem(RuleId rule)
{
    switch (rule) {
    case RuleId::ConnectionLost: return tr("connection lost");
    case RuleId::GaveUp: return tr("cannot be reached");
    case RuleId::SignInRefused: return tr("sign-in refused");
    case RuleId::BeatLate: return tr("heartbeat late");
    case RuleId::BeatsMissed: return tr("no heartbeat");
    case RuleId::SilentButAlive: return tr("connected, but no heartbeat");
    case RuleId::PongMissing: return tr("does not answer pings");
    case RuleId::Slow: return tr("slow");
    case RuleId::ClockOff: return tr("clock is off");
    case RuleId::HttpStatus: return tr("answers with an error");
    case RuleId::SaysUnhealthy: return tr("says it is not healthy");
    case RuleId::Unreadable: return tr("answer not understood");
    case RuleId::ConnectionFailures: return tr("keeps losing its connection");
    case RuleId::ErrorRate: return tr("many errors");
    case RuleId::UpdatesStopped: return tr("no updates");
    case RuleId::MonitorStale: return tr("its own check stopped");
    case RuleId::CountStopped: return tr("its heartbeat count stopped");
    case RuleId::StatusMismatch: return tr("status does not match");
    case RuleId::CertificateEnding: return tr("certificate ends soon");
    case RuleId::JobNotRunning: return tr("a job does not run");
    case RuleId::HealthPageSilent: return tr("health page does not answer");
    case RuleId::AccountsUnhealthy: return tr("accounts not healthy");
    case RuleId::OnTime:
    case RuleId::PausedByOperator:
    case RuleId::ObserverBlind:
    case RuleId::FirstConnect:
    case RuleId::NoBeatYet: return tr("needs attention");
    }
    return tr("needs attention");
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
    const QString down = tr("Down for %1.").arg(Words::duration(end - incident.openedAt));
    if (incident.attempt <= 0)
        return down;
    return down + QLatin1Char(' ') + tr("Reconnected on try %1.").arg(incident.attempt);
}

Notification summary(const Notification &failure, const Notification &recovery)
{
    Notification n = recovery;
    n.title = tr("%1: it was down and is back").arg(recovery.subject);
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
