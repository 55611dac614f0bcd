// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_view.h"

#include "models/board/search_query.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

namespace Pulse {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(Row)
};

const QString &rowDash()
{
    static const QString text(QChar(0x2014));
    return text;
}

QString rowWords(const SessionStore::Entry &entry, const CardView &card)
{
    // The first fact is enough; the other columns and the tip have the rest.
    if (!card.why.isEmpty())
        return card.why.section(QStringLiteral(" \u00b7 "), 0, 0);
    if (entry.state.status == Status::Healthy && !entry.state.observerBlind)
        return entry.state.account ? RowText::tr("Connected") : RowText::tr("On time");
    return Words::status(entry.state.status);
}

void setRowLatency(RowView &view, const SessionState &state)
{
    view.p95 = rowDash();
    if (view.card.latency.isEmpty())
        return;
    const qsizetype blank = view.card.latency.lastIndexOf(QLatin1Char(' '));
    view.latency = view.card.latency.left(blank);
    view.latencyUnit = view.card.latency.mid(blank);
    if (!state.latency.p95)
        return;
    view.p95 = Words::latency(state.latency.p95);
    if (view.p95.endsWith(QLatin1String(" ms")))
        view.p95.chop(3);
}

void setRowTimes(RowView &view, const SessionState &state, Instant now)
{
    view.lastBeat = state.lastBeatAt ? Words::duration(now - *state.lastBeatAt) : rowDash();
    view.next = rowDash();
    const bool silent = isProblem(state.status) && state.missedInARow > 0 && !view.card.late;
    const bool down = state.connection == ConnectionState::Down;
    if (silent && !down && !state.observerBlind) {
        view.next = RowText::tr("overdue");
        view.overdue = true;
        return;
    }
    const std::optional<Instant> due = state.nextBeatDue ? state.nextBeatDue : state.nextCheckAt;
    if (!due || state.connection != ConnectionState::Connected || state.observerBlind)
        return;
    view.next = view.card.late ? Words::countdown(*due - now) : Words::duration(*due - now);
}

} // namespace

RowView rowView(const SessionStore::Entry &entry, CardView card, Instant now)
{
    const SessionState &state = entry.state;
    RowView view;
    view.card = std::move(card);
    // Only trouble needs the word; elsewhere a column of buttons would cry for nothing.
    if (view.card.button == CardButton::Reconnect && !isProblem(state.status))
        view.card.button = CardButton::Icon;
    view.words = rowWords(entry, view.card);
    setRowLatency(view, state);
    const bool counts = state.status != Status::Paused &&
                        state.connection != ConnectionState::Down && !state.account;
    view.missed = counts ? Words::count(state.missed) : rowDash();
    view.missing = counts && state.missedInARow > 1;
    setRowTimes(view, state, now);
    const nanoseconds seen = state.uptime.up + state.uptime.down;
    view.uptime = seen > nanoseconds::zero()
                      ? Words::percent(static_cast<double>(state.uptime.up.count()) /
                                       static_cast<double>(seen.count()))
                      : rowDash();
    return view;
}

QString rowButtonText(const CardView &card)
{
    switch (card.button) {
    case CardButton::Icon: break;
    case CardButton::Reconnect: return RowText::tr("Reconnect");
    case CardButton::Resume: return RowText::tr("Resume");
    case CardButton::Watch: return RowText::tr("Watch");
    case CardButton::Cancel: return RowText::tr("Cancel");
    }
    return {};
}

} // namespace Pulse
