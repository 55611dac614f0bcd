// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/connect_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_parts.h"
#include "models/words/reason_text.h"
#include "models/words/text.h"

namespace Pulse::Words {
namespace {

/// "try 3 of 5", or "try 7" once the quick ones are used up.
QString tryOf(int number, int quickTries)
{
    return number <= quickTries ? Text::tr("try %1 of %2").arg(number).arg(quickTries)
                                : Text::tr("try %1").arg(number);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

std::optional<nanoseconds> untilNextTry(const SessionState &state, Instant now)
{
    if (!state.nextAttemptAt)
        return std::nullopt;
    return qMax(nanoseconds::zero(), *state.nextAttemptAt - now);
}

QString connectingNow(const SessionState &state)
{
    if (state.attemptByOperator)
        return Text::tr("Reconnecting now, as asked");
    if (state.attempt < 1)
        return {};
    if (isWaiting(state.progress.step))
        return connectStep(state);
    return Text::tr("Connecting now, %1").arg(tryOf(state.attempt, state.maxAttempts));
}

QString waiting(const Figures &figures, const SessionState &state, Instant now)
{
    const std::optional<nanoseconds> left = untilNextTry(state, now);
    if (!left)
        return {};
    // After the n-th failure comes the n-th try; none failed when only our own network was away.
    const QString which =
        state.attempt < 1 ? Text::tr("next try") : tryOf(state.attempt, state.maxAttempts);
    const QString text = Text::tr("%1 in %2", "try in time").arg(which, figures.timeLeft(*left));
    return figures.spoken() ? Text::tr("Reconnecting, %1").arg(text) : capitalised(text);
}

QString down(const Figures &figures, const SessionState &state, Instant now)
{
    const std::optional<nanoseconds> left = untilNextTry(state, now);
    if (!left && state.lastClose.persistent)
        return Text::tr("No tries until it is fixed");
    if (!left)
        return Text::tr("Gave up after %1 tries").arg(state.maxAttempts);
    const QString next = Text::tr("next in %1").arg(figures.timeLeft(*left));
    if (state.lastClose.persistent)
        return Text::tr("Tries are rare until it is fixed") + figures.separator() + next;
    return Text::tr("%1 quick tries failed").arg(state.maxAttempts) + figures.separator() + next;
}

QString connected(const Figures &figures, const SessionState &state, Instant now)
{
    if (state.status == Status::Healthy || !state.nextCheckAt ||
        *state.nextCheckAt - now <= nanoseconds::zero())
        return {};
    return Text::tr("Next check in %1").arg(figures.timeLeft(*state.nextCheckAt - now));
}

/// "24 milliseconds, next heartbeat in 28 seconds, quality excellent"
QString figuresOfHealthy(const Figures &figures, const SessionState &state, Instant now)
{
    QStringList parts;
    if (state.latency.last)
        parts.append(figures.latency(state.latency.last));
    if (state.nextBeatDue && *state.nextBeatDue - now >= nanoseconds::zero())
        parts.append(
            Text::tr("next heartbeat in %1").arg(figures.timeLeft(*state.nextBeatDue - now)));
    if (state.quality != Quality::Unknown)
        parts.append(Text::tr("quality %1").arg(quality(state.quality).toLower()));
    return parts.join(QStringLiteral(", "));
}

QString qualitySentence(const SessionState &state)
{
    if (state.quality == Quality::Unknown)
        return {};
    return Text::tr("Quality %1").arg(quality(state.quality).toLower());
}

QString asSentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + capitalised(part);
        if (!part.endsWith(QLatin1Char('.')))
            text += QLatin1Char('.');
    }
    return text;
}

} // namespace

QString doneIn(const Figures &figures, const SessionState &state, Instant now)
{
    switch (state.connection) {
    case ConnectionState::Paused: return {};
    case ConnectionState::Connecting: return connectingNow(state);
    case ConnectionState::Connected: return connected(figures, state, now);
    case ConnectionState::Waiting: return waiting(figures, state, now);
    case ConnectionState::Down: return down(figures, state, now);
    }
    return {};
}

QString whatIsDone(const SessionState &state, Instant now)
{
    return doneIn(Figures(Figures::Voice::Written), state, now);
}

QString sentence(const QString &name, const SessionState &state, Instant now)
{
    const Figures figures(Figures::Voice::Spoken);
    const QString who =
        Text::tr("%1, %2", "name, status").arg(plainLine(name), status(state.status).toLower());
    if (state.status == Status::Healthy)
        return asSentences({who, figuresOfHealthy(figures, state, now)});
    const QString why = state.reasons.isEmpty()
                            ? QString()
                            : reasonIn(figures, state.reasons.constFirst(), state, now);
    const bool saysNothingNew = state.status == Status::Paused;
    return asSentences({who, saysNothingNew ? QString() : why, doneIn(figures, state, now),
                        qualitySentence(state)});
}

} // namespace Pulse::Words
