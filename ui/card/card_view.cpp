// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_view.h"

#include "models/board/search_query.h"
#include "models/words/connect_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "ui/actions/action_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

bool isLate(const SessionState &state)
{
    return !state.reasons.isEmpty() && state.reasons.constFirst().rule == RuleId::BeatLate;
}

QString metaOf(const ServiceSettings &settings)
{
    QStringList parts;
    if (!settings.group.isEmpty())
        parts.append(settings.group);
    parts.append(settings.tags);
    return parts.join(QStringLiteral(" \u00b7 "));
}

void setLatency(CardView &view, const SessionState &state)
{
    if (state.observerBlind) {
        view.noLatency = CardText::tr("latency unknown");
        return;
    }
    const bool gone =
        state.connection == ConnectionState::Down || state.connection == ConnectionState::Paused;
    if (gone || !state.latency.last) {
        view.noLatency = CardText::tr("no latency");
        return;
    }
    view.latency = Words::latency(state.latency.last);
    if (!state.latency.p95)
        return;
    // The unit stands beside the first value already, unless it is another one.
    QString p95 = Words::latency(state.latency.p95);
    const QString unit = QStringLiteral(" ms");
    if (p95.endsWith(unit) && view.latency.endsWith(unit))
        p95.chop(unit.size());
    view.p95 = CardText::tr("p95 %1").arg(p95);
}

std::optional<Instant> expected(const SessionState &state)
{
    return state.nextBeatDue ? state.nextBeatDue : state.nextCheckAt;
}

void setCountdown(CardView &view, const SessionState &state, Instant now)
{
    const std::optional<Instant> due = expected(state);
    if (!due || state.connection != ConnectionState::Connected || state.observerBlind)
        return;
    const nanoseconds left = *due - now;
    view.late = isLate(state) || left <= -nanoseconds(state.grace);
    view.countdown = Words::countdown(view.late ? left : std::max(left, nanoseconds::zero()));
    const auto interval = std::chrono::duration<double>(state.interval).count();
    const double part = interval > 0 ? std::chrono::duration<double>(left).count() / interval : 0;
    view.ring = view.late ? 1 : std::clamp(part, 0.0, 1.0);
}

void setCalm(CardView &view, const SessionState &state, Instant now)
{
    setCountdown(view, state, now);
    if (state.observerBlind && state.lastHeardAt)
        view.note = CardText::tr("last known %1").arg(Words::clockTime(state.lastHeardAt->wall));
    else if (state.lastBeatAt)
        view.note = CardText::tr("beat %1").arg(Words::age(now - *state.lastBeatAt));
    if (state.account && state.account->lastConnected && !state.observerBlind)
        view.note = CardText::tr("Connected since %1")
                        .arg(Words::shortMoment(*state.account->lastConnected, now.wall));
    const nanoseconds seen = state.uptime.up + state.uptime.down;
    if (seen > nanoseconds::zero())
        view.uptime = Words::percent(static_cast<double>(state.uptime.up.count()) /
                                     static_cast<double>(seen.count()));
    view.buttonEnabled = !state.observerBlind;
}

QString pausedSince(const SessionState &state, Instant now)
{
    return CardText::tr("Paused since %1").arg(Words::moment(state.statusSince.wall, now.wall));
}

QString noteOfTrouble(const SessionState &state, Instant now)
{
    const QString done = Words::whatIsDone(state, now);
    if (!done.isEmpty() || state.connection != ConnectionState::Connected)
        return done;
    // Two intervals without a heartbeat are critical (S3-26).
    if (isLate(state) && state.lastBeatAt) {
        const nanoseconds left = 2 * state.interval - (now - *state.lastBeatAt);
        return CardText::tr("missed in %1").arg(Words::duration(left));
    }
    return CardText::tr("%1, still connected").arg(Words::duration(now - state.statusSince));
}

// Nobody asks it anything, and nothing is known about it, until it is watched again.
void setSwitchedOff(CardView &view)
{
    view.why = CardText::tr("Not watched \u00b7 switched off in its settings");
    view.button = CardButton::Watch;
    view.buttonText = CardText::tr("Watch");
}

void setConnecting(CardView &view, const ServiceSettings &settings, const SessionState &state,
                   Instant now)
{
    view.note = Words::connectProgress(settings, state, now);
    view.button = CardButton::Cancel;
    view.buttonText = CardText::tr("Cancel");
}

void setTroubled(CardView &view, const ServiceSettings &settings, const SessionState &state,
                 Instant now)
{
    if (state.status == Status::Paused) {
        view.why = pausedSince(state, now);
        view.button = CardButton::Resume;
        view.buttonText = CardText::tr("Resume");
        return;
    }
    if (!state.reasons.isEmpty())
        view.why = Words::reason(state.reasons.constFirst(), state, now);
    if (isTrying(state)) {
        setConnecting(view, settings, state, now);
        return;
    }
    if (isLate(state))
        setCountdown(view, state, now);
    view.note = view.seen.isEmpty() ? noteOfTrouble(state, now) : view.seen;
    view.button = CardButton::Reconnect;
    view.buttonText = state.status == Status::Critical && view.seen.isEmpty()
                          ? CardText::tr("Reconnect now")
                          : CardText::tr("Reconnect");
}

} // namespace

bool isTrying(const SessionState &state)
{
    const bool line = state.connection == ConnectionState::Connecting || state.progress.begun;
    return state.status == Status::Connecting && line && !state.account;
}

QString buttonTip(const CardView &card)
{
    if (card.button == CardButton::Watch)
        return CardText::tr("Watch %1 again: it is switched on in its settings").arg(card.name);
    if (card.button == CardButton::Cancel)
        return CardText::tr("End this try to connect to %1; the next one comes by itself")
            .arg(card.name);
    const ActionId id = card.button == CardButton::Resume ? ActionId::Resume : ActionId::Reconnect;
    return withKey(actionText(id, card.name), id);
}

QString buttonIcon(CardButton button)
{
    if (button == CardButton::Cancel)
        return {};
    return resumes(button) ? QStringLiteral("play") : QStringLiteral("refresh");
}

QString beatTip(const Beat &beat)
{
    QStringList parts{Words::clockTime(beat.at.wall)};
    if (beat.latency)
        parts.append(Words::latency(beat.latency));
    switch (beat.outcome) {
    case BeatOutcome::OnTime:
        parts.append(beat.failed ? CardText::tr("failed") : CardText::tr("on time"));
        break;
    case BeatOutcome::Late: parts.append(CardText::tr("late")); break;
    case BeatOutcome::Missed: parts.append(CardText::tr("missed")); break;
    case BeatOutcome::Offline: parts.append(CardText::tr("offline")); break;
    case BeatOutcome::NoData: parts.append(CardText::tr("not watched")); break;
    }
    return parts.join(QStringLiteral(", "));
}

milliseconds slowLimit(const ServiceSettings &settings)
{
    // 200 ms at the usual limit of 500; a service that may be slower is drawn slower as well.
    return std::max(milliseconds{1}, settings.limits.latencyP95 * 2 / 5);
}

namespace {

// Places that fell due while nobody could see have no mark in the log yet: they are dashes.
void appendUnseen(QList<Beat> &beats, const SessionStore::Entry &entry, Instant now, int places)
{
    if (!entry.unseen || beats.isEmpty())
        return;
    const nanoseconds interval = std::max(entry.state.interval, milliseconds{1'000});
    const auto due = std::min<qint64>((now - beats.constLast().at) / interval, places);
    Beat mark;
    mark.outcome = BeatOutcome::NoData;
    for (qint64 i = 0; i < due; ++i) {
        mark.at = beats.constLast().at + interval;
        beats.append(mark);
    }
    beats = beats.last(std::min<qsizetype>(beats.size(), places));
}

} // namespace

QList<Beat> newestBeats(const BeatLog &log, int most)
{
    QList<Beat> beats;
    const int first = std::max(0, log.size() - most);
    beats.reserve(log.size() - first);
    for (int i = first; i < log.size(); ++i)
        beats.append(log.at(i));
    return beats;
}

CardView cardView(const SessionStore::Entry &entry, Instant now, int places)
{
    const SessionState &state = entry.state;
    CardView view;
    view.status = state.status;
    if (entry.seen && isProblem(state.status))
        view.seen = CardText::tr("Seen by %1, %2", "person, time")
                        .arg(Words::plainLine(entry.seen->by, 40),
                             Words::shortMoment(entry.seen->at.wall, now.wall));
    view.striped = isProblem(state.status) && view.seen.isEmpty();
    view.name = entry.settings->name;
    view.meta = metaOf(entry.settings);
    view.silenced = entry.silencedUntil.has_value();
    if (view.silenced)
        view.meta = CardText::tr("Silenced until %1")
                        .arg(Words::shortMoment(*entry.silencedUntil, now.wall));
    view.quality = state.quality;
    view.qualityWord = Words::quality(view.quality);
    view.beats = newestBeats(entry.beats, places);
    appendUnseen(view.beats, entry, now, places);
    view.slowFrom = slowLimit(entry.settings);
    if (state.account) // heard of, not measured
        view.qualityWord.clear();
    else
        setLatency(view, state);
    if (!entry.settings->enabled)
        setSwitchedOff(view);
    else if (state.status == Status::Healthy || state.observerBlind)
        setCalm(view, state, now);
    else
        setTroubled(view, entry.settings, state, now);
    return view;
}

} // namespace Pulse
