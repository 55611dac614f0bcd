// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_tip.h"

#include "models/words/explain_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/card/card_areas.h"

#include <QCoreApplication>
#include <QStringList>

namespace Pulse {

namespace {

struct TipText {
    Q_DECLARE_TR_FUNCTIONS(CardTip)
};

/// As much as the words "Excellent" and "1.24 s  p95 1.31 s" may take of a line on the right.
constexpr int badgeRoom = 92;
constexpr int latencyRoom = 118;

QString footTip(const SessionStore::Entry &entry, const CardView &card, const CardGeometry &g,
                QPoint at, Instant now)
{
    const int middle = (CardGeometry::margin + g.button.left()) / 2;
    const bool counts = card.ring || entry.state.connection == ConnectionState::Connected;
    QString tip = Words::statusTip(entry.state, now);
    if (!card.uptime.isEmpty() && at.x() > middle)
        tip = Words::uptimeTip(entry.state);
    else if (counts && !entry.state.account)
        tip = Words::nextBeatTip(entry.state, now);
    // It may be cut.
    return card.note.isEmpty() ? tip : card.note + QLatin1Char('\n') + tip;
}

} // namespace

QString nameTip(const SessionStore::Entry &entry, const CardView &card, Instant now)
{
    QStringList parts{card.name};
    QStringList where{entry.settings->group};
    where += entry.settings->tags;
    where.removeAll(QString());
    if (!where.isEmpty())
        parts.append(where.join(QStringLiteral(" \u00b7 ")));
    if (entry.silencedUntil)
        parts.append(TipText::tr("Silenced until %1: its incidents are kept, but nobody is told")
                         .arg(Words::moment(*entry.silencedUntil, now.wall)));
    if (!card.seen.isEmpty())
        parts.append(card.seen);
    return parts.join(QLatin1Char('\n'));
}

QString cardTip(const SessionStore::Entry &entry, const CardView &card, const CardGeometry &g,
                QPoint at, Instant now)
{
    if (!entry.settings->enabled)
        return card.why;
    const SessionState &state = entry.state;
    const auto over = [&](CardArea area) {
        return cardArea(area, g).contains(at);
    };
    if (over(CardArea::Shape) || (!card.why.isEmpty() && over(CardArea::Why)))
        return Words::statusTip(state, now);
    if (over(CardArea::Foot))
        return footTip(entry, card, g, at, now);
    if (over(CardArea::Meta) && at.y() >= CardGeometry::nameBaseline + 5)
        return at.x() > g.right - latencyRoom ? Words::latencyTip(state)
                                              : nameTip(entry, card, now);
    if (over(CardArea::Head) && !card.qualityWord.isEmpty() && at.x() > g.right - badgeRoom)
        return Words::qualityTip(state);
    return nameTip(entry, card, now);
}

} // namespace Pulse
