// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/timeline_text.h"

#include "models/incident/message_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

namespace Pulse::TimelineText {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qsizetype NoteLength = 200;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString line(const QString &text, qsizetype length = 100)
{
    return MessageText::plainLine(text, length);
}

/// What a person wrote stands in quotation marks behind what they did.
QString withNote(const QString &what, const QString &note)
{
    const QString text = line(note, NoteLength);
    return text.isEmpty() ? what : Text::tr("%1: “%2”", "what, note").arg(what, text);
}

QString closing(const IncidentStep &step, const Incident &incident)
{
    const QString lasted = Words::duration(step.at - incident.openedAt);
    if (step.status != Status::Healthy)
        return Text::tr("Closed after %1: paused or removed").arg(lasted);
    if (step.number > 0)
        return Text::tr("Closed after %1: back on try %2").arg(lasted).arg(step.number);
    return Text::tr("Closed after %1: back by itself").arg(lasted);
}

QString tried(const IncidentStep &step, const Incident &incident)
{
    if (incident.maxAttempts > 0 && step.number <= incident.maxAttempts)
        return Text::tr("Try %1 of %2").arg(step.number).arg(incident.maxAttempts);
    return Text::tr("Try %1").arg(step.number);
}

} // namespace

QString seen(const Incident &incident, milliseconds now)
{
    if (!incident.acknowledged)
        return {};
    const Acknowledgement &ack = *incident.acknowledged;
    return Text::tr("Seen by %1, %2", "person, time")
        .arg(line(ack.by, 40), Words::shortMoment(ack.at.wall, now));
}

QString note(const Incident &incident, milliseconds now)
{
    if (!incident.acknowledged) {
        const bool closed = incident.phase == IncidentPhase::Closed;
        return closed ? Text::tr("Closed by itself") : Text::tr("Not acknowledged");
    }
    const QString text = line(incident.acknowledged->note, NoteLength);
    return text.isEmpty() ? seen(incident, now) : Text::tr("“%1”", "note").arg(text);
}

QString silencedUntil(milliseconds until, milliseconds now)
{
    return Text::tr("Silenced until %1").arg(Words::shortMoment(until, now));
}

QString silence(const Silence &silence, milliseconds now)
{
    const QString what = Text::tr("Silenced until %1 by %2")
                             .arg(Words::shortMoment(silence.until, now), line(silence.by, 40));
    return withNote(what, silence.why);
}

QString rehearsal(const QString &environment)
{
    return Text::tr("%1: told on this desktop only", "environment").arg(environment);
}

QString what(const Incident &incident)
{
    if (incident.reasons.isEmpty())
        return Text::tr("Needs attention");
    return capital(MessageText::problem(incident.reasons.constFirst().rule));
}

QString ending(const Incident &incident, Instant now)
{
    if (incident.phase != IncidentPhase::Closed) {
        const QString done = line(Words::whatIsDone(incident.state, now));
        return done.isEmpty() ? Text::tr("Still watched") : done;
    }
    if (!incident.recovered)
        return Text::tr("Paused or removed");
    return incident.attempt > 0 ? Text::tr("Back on try %1").arg(incident.attempt)
                                : Text::tr("Back by itself");
}

QString step(const IncidentStep &step, const Incident &incident, milliseconds now)
{
    using Kind = IncidentStep::Kind;
    switch (step.kind) {
    case Kind::Opened:
        return Text::tr("Opened, %1", "status").arg(Words::status(step.status).toLower());
    case Kind::StatusChanged:
        return Text::tr("Now %1", "status").arg(Words::status(step.status).toLower());
    case Kind::Tried: return tried(step, incident);
    case Kind::Told: return Text::tr("Told: %1", "channel").arg(line(step.text));
    case Kind::Acknowledged:
        return withNote(Text::tr("Acknowledged by %1").arg(line(step.who, 40)), step.text);
    case Kind::Unacknowledged: return Text::tr("Acknowledgement taken back");
    case Kind::Outgrown: return Text::tr("Worse than what was acknowledged: open again");
    case Kind::Silenced: return silence({step.at, step.until, step.who, step.text}, now);
    case Kind::SilenceEnded: return Text::tr("The silence ended");
    case Kind::Closed: return closing(step, incident);
    }
    return {};
}

} // namespace Pulse::TimelineText
