// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/hero_view.h"

#include "models/words/explain_text.h"
#include "models/words/number_text.h"

#include <QCoreApplication>

namespace Pulse {

namespace {

struct HeroText {
    Q_DECLARE_TR_FUNCTIONS(Hero)
};

HeroView::Figure latencyFigure(const SessionState &state)
{
    QString note;
    if (state.latency.p95)
        note = HeroText::tr("p95 %1").arg(Words::latency(state.latency.p95));
    return {HeroText::tr("Latency"), Words::latency(state.latency.last), note,
            Words::latencyTip(state)};
}

HeroView::Figure lastFigure(const SessionState &state, Instant now)
{
    const QString value =
        state.lastBeatAt ? Words::age(now - *state.lastBeatAt) : QString(QChar(0x2014));
    return {HeroText::tr("Last heartbeat"), value,
            HeroText::tr("every %1").arg(Words::duration(state.interval)),
            Words::nextBeatTip(state, now)};
}

HeroView::Figure nextFigure(const CardView &card, const SessionState &state, Instant now)
{
    const bool known = !card.countdown.isEmpty();
    return {HeroText::tr("Next expected"),
            known ? card.countdown : QString(QChar(0x2014)),
            {},
            Words::nextBeatTip(state, now),
            known};
}

HeroView::Figure missedFigure(const SessionState &state)
{
    return {HeroText::tr("Missed"), Words::count(state.missed),
            HeroText::tr("of %1 since the start").arg(Words::count(state.beats + state.missed)),
            Words::missedTip(state)};
}

HeroView::Figure uptimeFigure(const SessionState &state)
{
    const nanoseconds seen = state.uptime.up + state.uptime.down;
    if (seen <= nanoseconds::zero())
        return {HeroText::tr("Uptime"), QString(QChar(0x2014)), {}, Words::uptimeTip(state)};
    const double part =
        static_cast<double>(state.uptime.up.count()) / static_cast<double>(seen.count());
    return {HeroText::tr("Uptime"), Words::percent(part),
            HeroText::tr("in the %1 seen").arg(Words::duration(seen)), Words::uptimeTip(state)};
}

} // namespace

HeroView heroView(const SessionStore::Entry &entry, CardView card, Instant now)
{
    const SessionState &state = entry.state;
    HeroView view;
    view.card = std::move(card);
    view.address = entry.settings->url;
    if (!view.card.beats.isEmpty())
        view.since = Words::age(now - view.card.beats.constFirst().at);
    view.figures = {latencyFigure(state), lastFigure(state, now), nextFigure(view.card, state, now),
                    missedFigure(state), uptimeFigure(state)};
    return view;
}

} // namespace Pulse
