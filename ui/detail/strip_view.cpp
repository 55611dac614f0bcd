// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/strip_view.h"

#include "models/item/beat_status.h"
#include "models/words/number_text.h"
#include "ui/paint/strip_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Pulse {

namespace {

QString outcomeText(const Beat &beat)
{
    switch (beat.outcome) {
    case BeatOutcome::OnTime:
        return beat.failed ? StripView::tr("answered without success") : StripView::tr("on time");
    case BeatOutcome::Late: return StripView::tr("late");
    case BeatOutcome::Missed: return StripView::tr("missed");
    case BeatOutcome::Offline: return StripView::tr("offline");
    case BeatOutcome::NoData: return StripView::tr("no data");
    }
    return {};
}

QString beatText(const Beat &beat)
{
    const QString time = Words::clockTime(beat.at.wall);
    return beat.latency ? StripView::tr("%1, %2, %3")
                              .arg(time, Words::latency(beat.latency), outcomeText(beat))
                        : StripView::tr("%1, %2").arg(time, outcomeText(beat));
}

QString summary(const QList<Beat> &beats)
{
    const auto count = [&beats](BeatOutcome outcome) {
        return std::count_if(beats.begin(), beats.end(),
                             [outcome](const Beat &beat) { return beat.outcome == outcome; });
    };
    const auto failed =
        std::count_if(beats.begin(), beats.end(), [](const Beat &beat) { return beat.failed; });
    const bool answers = std::all_of(beats.begin(), beats.end(),
                                     [](const Beat &beat) { return beat.kind == BeatKind::Check; });
    if (answers && !beats.isEmpty())
        return StripView::tr("Last %1 answers: %2 with success, %3 without.")
            .arg(beats.size())
            .arg(beats.size() - failed)
            .arg(failed);
    return StripView::tr("Last %1 heartbeats: %2 on time, %3 late, %4 missed.")
        .arg(beats.size())
        .arg(count(BeatOutcome::OnTime))
        .arg(count(BeatOutcome::Late))
        .arg(count(BeatOutcome::Missed));
}

} // namespace

StripView::StripView(Theme &theme, int height, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px(height));
    setMouseTracking(true);
    setAccessibleName(tr("Row of heartbeats"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

StripGeometry StripView::geometryNow() const
{
    StripGeometry geometry;
    geometry.size = size();
    geometry.barWidth = 4;
    geometry.gap = 2;
    geometry.slowFrom = m_slowFrom;
    return geometry;
}

int StripView::places() const
{
    return geometryNow().places();
}

void StripView::setBeats(const QList<Beat> &beats, milliseconds slowFrom)
{
    if (beats == m_beats && slowFrom == m_slowFrom)
        return;
    m_beats = beats;
    m_slowFrom = slowFrom;
    setAccessibleDescription(summary(beats));
    update();
}

void StripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::heartbeatStrip(painter, {0, 0}, geometryNow(), m_beats, m_theme.tokens(), m_hovered);
}

void StripView::hover(int beat, QPoint at)
{
    if (beat == m_hovered)
        return;
    m_hovered = beat;
    update();
    if (beat >= 0 && beat < m_beats.size())
        QToolTip::showText(at, beatText(m_beats.at(beat)), this);
    else
        QToolTip::hideText();
}

void StripView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    hover(geometryNow().beatAt(at.x(), m_beats.size()), event->globalPosition().toPoint());
}

void StripView::leaveEvent(QEvent *)
{
    hover(-1, {});
}

} // namespace Pulse
