// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/day_strip.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

constexpr int dashHeight = 2;
constexpr int calmLess = 4; // what is fine is so much lower than trouble
constexpr int captionHeight = 14;
constexpr int captionGap = 4;

QColor quarterColour(std::optional<Status> status, const Tokens &t)
{
    if (!status)
        return t.bstrong;
    switch (*status) {
    case Status::Critical:
    case Status::Offline:
    case Status::Warning: return t.shape(*status);
    case Status::Healthy: return t.healthyQ;
    case Status::Connecting:
    case Status::Unknown:
    case Status::Paused: break;
    }
    return t.bstrong;
}

QString quarterStatus(const FleetDay::Quarter &quarter)
{
    return quarter.status ? Words::status(*quarter.status).toLower() : DayStrip::tr("not watched");
}

} // namespace

QList<QRect> dayBar(int quarter, std::optional<Status> status, int pitch, int height)
{
    const int x = quarter * pitch;
    const int width = std::max(1, pitch - 1);
    const auto from = [&](int top, int bottom) {
        return QRect(x, top, width, bottom - top);
    };
    switch (status.value_or(Status::Unknown)) {
    case Status::Critical: return {from(0, height - 7), from(height - 5, height)};
    case Status::Offline: return {from(0, height / 2 - 1), from(height / 2 + 1, height)};
    case Status::Warning: return {from(0, height)};
    case Status::Healthy: return {from(calmLess, height)};
    case Status::Connecting:
    case Status::Unknown:
    case Status::Paused: break;
    }
    return {from(height - dashHeight, height)};
}

QString quarterTip(const FleetDay::Quarter &quarter)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(quarter.begin.count());
    const QDateTime end = begin.addMSecs(FleetDay::quarter.count());
    const QString when = DayStrip::tr("%1 to %2")
                             .arg(QLocale().toString(begin.time(), QLocale::ShortFormat),
                                  QLocale().toString(end.time(), QLocale::ShortFormat));
    if (!quarter.status || quarter.most == 0)
        return DayStrip::tr("%1: %2", "time, status").arg(when, quarterStatus(quarter));
    if (quarter.most == 1)
        return DayStrip::tr("%1: %2, 1 session", "time, status").arg(when, quarterStatus(quarter));
    return DayStrip::tr("%1: %2, %3 sessions", "time, status")
        .arg(when, quarterStatus(quarter), Words::count(quarter.most));
}

QString daySentence(const QList<FleetDay::Quarter> &day)
{
    constexpr std::array told{Status::Critical,   Status::Offline, Status::Warning, Status::Healthy,
                              Status::Connecting, Status::Unknown, Status::Paused};
    const auto count = [&](std::optional<Status> status) {
        return std::count_if(day.begin(), day.end(),
                             [&](const FleetDay::Quarter &q) { return q.status == status; });
    };
    QStringList parts;
    for (const Status status : told) {
        if (const auto n = count(status))
            parts.append(
                QStringLiteral("%1 %2").arg(Words::status(status).toLower(), Words::count(n)));
    }
    if (const auto n = count(std::nullopt))
        parts.append(DayStrip::tr("not watched %1").arg(Words::count(n)));
    return DayStrip::tr("The worst status of each quarter of an hour in the last 24 hours: %1.")
        .arg(parts.join(QStringLiteral(", ")));
}

DayStrip::DayStrip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("banner.day"));
    setAccessibleName(tr("Last 24 hours"));
    setMouseTracking(true);
    setFixedSize(pitch() * FleetDay::quarters, barHeight() + theme.px(captionGap + captionHeight));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayStrip::showDay(const QList<FleetDay::Quarter> &day)
{
    if (day == m_day)
        return;
    m_day = day;
    setAccessibleDescription(daySentence(day));
    update();
}

int DayStrip::quarterAt(QPoint point) const
{
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    const int quarter = x / pitch();
    const bool in = x >= 0 && point.y() >= 0 && point.y() < barHeight();
    return in && quarter < m_day.size() ? quarter : -1;
}

void DayStrip::setHovered(int quarter)
{
    if (m_hovered == quarter)
        return;
    m_hovered = quarter;
    update();
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(quarterAt(event->position().toPoint()));
}

void DayStrip::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int quarter = quarterAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       quarter < 0 ? accessibleDescription() : quarterTip(m_day.at(quarter)), this);
    return true;
}

void DayStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    for (int i = 0; i < m_day.size(); ++i) {
        const QColor colour = i == m_hovered ? t.text : quarterColour(m_day.at(i).status, t);
        for (const QRect &bar : dayBar(i, m_day.at(i).status, pitch(), barHeight()))
            painter.fillRect(bar, colour);
    }
    const QFont font = m_theme.font(11);
    const qreal baseline = barHeight() + m_theme.px(captionGap) + m_theme.px(captionHeight) / 2.0 +
                           m_theme.px(11) * .363;
    const QString begin = tr("24 h ago");
    const QString end = tr("now");
    const qreal gap = m_theme.px(8);
    const qreal beginWidth = Paint::figuresWidth(begin, font);
    const qreal endWidth = Paint::figuresWidth(end, font);
    painter.setPen(t.muted);
    Paint::figures(painter, {0, baseline}, begin, font);
    Paint::figures(painter, {width() - endWidth, baseline}, end, font);
    // In the middle of all, as far as its neighbours leave room.
    const QString what = Paint::figuresElided(tr("worst status per 15 min"), font,
                                              width() - beginWidth - endWidth - 2 * gap);
    const qreal wide = Paint::figuresWidth(what, font);
    const qreal middle = std::clamp((width() - wide) / 2.0, beginWidth + gap,
                                    std::max(beginWidth + gap, width() - endWidth - gap - wide));
    Paint::figures(painter, {middle, baseline}, what, font);
}

} // namespace Pulse
