// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/latency_chart.h"

#include "models/words/number_text.h"
#include "ui/paint/figure_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr double nearPixels = 14;

QString msText(double ms)
{
    return Words::latency(microseconds(std::llround(ms * 1000)));
}

/// The curve's point nearest in time.
std::optional<double> valueAt(const QList<QPointF> &points, double second)
{
    const auto after = std::lower_bound(points.begin(), points.end(), second,
                                        [](const QPointF &p, double s) { return p.x() < s; });
    if (points.isEmpty())
        return std::nullopt;
    if (after == points.begin())
        return after->y();
    const auto before = after - 1;
    if (after == points.end())
        return before->y();
    return second - before->x() < after->x() - second ? before->y() : after->y();
}

/// Where the band's lower edge runs: p50 as far as p95 goes.
QList<QPointF> tailFrom(const QList<QPointF> &points, double second)
{
    const auto first = std::find_if(points.begin(), points.end(),
                                    [second](const QPointF &p) { return p.x() >= second; });
    return points.mid(first - points.begin());
}

} // namespace

LatencyChart::LatencyChart(Theme &theme, QWidget *parent)
    : TimeChart(theme, {&Tokens::healthy, &Tokens::band, 1.8, {44, 24, 16, 22}, 7, false}, parent)
{
    setObjectName(QStringLiteral("detail.latencyChart"));
    setAccessibleName(tr("Latency over time"));
}

void LatencyChart::show(const LatencyCurves &curves, milliseconds limit, milliseconds slowFrom,
                        const std::optional<Trouble> &trouble)
{
    m_curves = curves;
    m_limit = limit;
    m_slowFrom = static_cast<double>(slowFrom.count());
    m_trouble = trouble;
    const auto limitMs = static_cast<double>(limit.count());
    const double top = std::max(curves.highest, curves.p95.isEmpty() ? 0 : curves.p95.last().y());
    setScale(latencyScale(top, limitMs),
             [](double value) { return QString::number(value, 'g', 6); });
    setLimit(limitMs);
    setLine(curves.p50);
    setBand(curves.p95,
            curves.p95.isEmpty() ? QList<QPointF>() : tailFrom(curves.p50, curves.p95.first().x()));
    say(description());
    viewport()->update();
}

QString LatencyChart::description() const
{
    if (m_curves.p50.isEmpty())
        return tr("Not enough heartbeats for a curve yet.");
    const QString p50 = msText(m_curves.p50.last().y());
    const QString p95 =
        m_curves.p95.isEmpty() ? QStringLiteral("—") : msText(m_curves.p95.last().y());
    return tr("From %1 to %2: p50 %3, p95 %4, slowest heartbeat %5, %6 missed. Limit for p95 %7.")
        .arg(Words::clockTime(wallOf(TimeChart::from())), Words::clockTime(wallOf(to())), p50, p95,
             msText(m_curves.highest), QString::number(m_curves.missed.size()),
             Words::latency(m_limit));
}

void LatencyChart::paintUnder(QPainter &painter)
{
    const QFont font = theme().font(11);
    painter.setPen(theme().tokens().muted);
    const QString unit = tr("ms");
    const double x = plot().left() - 8 - Paint::figuresWidth(unit, font);
    Paint::figures(painter, {x, plot().top() - 12}, unit, font); // clear of the topmost figure
    if (!m_trouble)
        return;
    const double left = std::max(xOf(m_trouble->since), plot().left());
    const QRectF area(left, plot().top(), plot().right() + 6 - left, plot().height());
    if (area.width() > 0)
        painter.fillRect(area, theme().tokens().soft(m_trouble->status));
}

void LatencyChart::paintBeats(QPainter &painter)
{
    QColor quiet = theme().tokens().sec;
    quiet.setAlphaF(0.55F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const QPointF &beat : m_curves.beats) {
        painter.setBrush(beat.y() >= m_slowFrom ? theme().tokens().warning : quiet);
        painter.drawEllipse(QPointF(xOf(beat.x()), yOf(beat.y())), 1.7, 1.7);
    }
}

void LatencyChart::paintMissed(QPainter &painter)
{
    const QColor colour = theme().tokens().critical;
    QPen pen(colour, 1);
    pen.setDashPattern({3, 2});
    double before = -10;
    for (const double second : m_curves.missed) {
        const double x = std::round(xOf(second));
        if (x - before < 1)
            continue;
        before = x;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QPointF top(x + 0.5, plot().top() - 1);
        const QPointF diamond[] = {top - QPointF(0, 5), top + QPointF(5, 0), top + QPointF(0, 5),
                                   top - QPointF(5, 0)};
        painter.drawPolygon(diamond, 4);
    }
}

void LatencyChart::paintWords(QPainter &painter)
{
    const auto limit = static_cast<double>(m_limit.count());
    painter.setPen(theme().tokens().warningT);
    const QFont font = theme().font(11);
    if (limit <= scale().high) {
        const QString text = tr("limit for p95, %1").arg(Words::latency(m_limit));
        Paint::figures(painter, {plot().left() + 6, yOf(limit) - 5}, text, font);
    }
    if (!m_trouble)
        return;
    const QFont strong = theme().font(11, QFont::DemiBold);
    const double width = Paint::figuresWidth(m_trouble->text, strong);
    const double left = std::max(xOf(m_trouble->since), plot().left()) - 8 - width;
    painter.setPen(theme().tokens().words(m_trouble->status));
    Paint::figures(painter, {std::max(left, plot().left() + 6), plot().top() + 12}, m_trouble->text,
                   strong);
}

std::optional<QPointF> LatencyChart::beatAt(double second) const
{
    std::optional<QPointF> nearest;
    for (const QPointF &beat : m_curves.beats) {
        const double distance = std::abs(xOf(beat.x()) - xOf(second));
        if (distance <= nearPixels &&
            (!nearest || distance < std::abs(xOf(nearest->x()) - xOf(second))))
            nearest = beat;
    }
    return nearest;
}

void LatencyChart::paintTip(QPainter &painter)
{
    const double second = *crosshair();
    const std::optional<QPointF> beat = beatAt(second);
    const std::optional<double> p50 = valueAt(m_curves.p50, second);
    const std::optional<double> p95 = valueAt(m_curves.p95, second);
    const auto text = [](std::optional<double> v) {
        return v ? msText(*v) : QStringLiteral("—");
    };
    const Tokens &tokens = theme().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (p50) {
        painter.setPen(QPen(tokens.surface, 2));
        painter.setBrush(tokens.healthy);
        painter.drawEllipse(QPointF(xOf(second), yOf(*p50)), 4, 4);
    }
    double left = xOf(second) + 10;
    if (left + 150 > plot().right())
        left = xOf(second) - 160;
    const QRectF box(left, plot().top() + plot().height() * 0.2, 150, 74);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.text);
    Paint::figures(painter, box.topLeft() + QPointF(10, 18),
                   Words::clockTime(wallOf(beat ? beat->x() : second)),
                   theme().font(12, QFont::DemiBold));
    const QPair<QString, QString> lines[] = {
        {tr("p50"), text(p50)},
        {tr("p95"), text(p95)},
        {tr("this beat"), text(beat ? std::optional(beat->y()) : std::nullopt)}};
    double y = box.top() + 34;
    for (const auto &[name, value] : lines) {
        const QFont strong = theme().font(11, QFont::Medium);
        painter.setPen(tokens.muted);
        Paint::figures(painter, {box.left() + 10, y}, name, theme().font(11));
        painter.setPen(tokens.text);
        Paint::figures(painter, {box.right() - 10 - Paint::figuresWidth(value, strong), y}, value,
                       strong);
        y += 15;
    }
}

void LatencyChart::paintOver(QPainter &painter)
{
    paintBeats(painter);
    paintMissed(painter);
    paintWords(painter);
    TimeChart::paintOver(painter);
    if (crosshair() && *crosshair() >= TimeChart::from() && *crosshair() <= to())
        paintTip(painter);
}

} // namespace Pulse
