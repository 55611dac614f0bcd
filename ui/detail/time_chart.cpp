// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/time_chart.h"

#include "models/words/number_text.h"
#include "ui/detail/time_chart_accessible.h"
#include "ui/paint/figure_text.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace Pulse {

namespace {

QString timeLabel(milliseconds wall, double span)
{
    const QString time = Words::clockTime(wall);
    // Seconds matter on short windows only.
    return span < 600 ? time : time.left(5);
}

} // namespace

TimeChart::TimeChart(Theme &theme, Look look, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_look(look)
    , m_line(new QLineSeries(this))
    , m_upper(new QLineSeries(this))
    , m_lower(new QLineSeries(this))
    , m_band(new QAreaSeries(m_upper, m_lower))
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
{
    TimeChartAccessible::install();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->addSeries(m_band);
    chart()->addSeries(m_line);
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_band), static_cast<QAbstractSeries *>(m_line)}) {
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
    }
    m_xAxis->setVisible(false);
    m_yAxis->setVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, &TimeChart::dress);
    dress();
}

void TimeChart::dress()
{
    const Tokens &tokens = m_theme.tokens();
    m_line->setPen(
        QPen(tokens.*m_look.line, m_look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(tokens.*m_look.band);
    viewport()->update();
}

void TimeChart::setWindow(double from, double to, milliseconds wallAtEnd)
{
    m_from = from;
    m_to = std::max(to, from + 1);
    m_wallAtEnd = wallAtEnd;
    // Small numbers: a computer that is up for a year has a large monotonic clock.
    m_xAxis->setRange(0, m_to - m_from);
    viewport()->update();
}

void TimeChart::setScale(const ChartScale &scale, const std::function<QString(double)> &label)
{
    m_scale = scale;
    m_label = label;
    m_yAxis->setRange(scale.low, scale.high);
    viewport()->update();
}

void TimeChart::setLine(const QList<QPointF> &points)
{
    QList<QPointF> shifted = points;
    for (QPointF &point : shifted)
        point.rx() -= m_from;
    m_line->replace(shifted);
}

void TimeChart::setBand(const QList<QPointF> &upper, const QList<QPointF> &lower)
{
    const bool filled = upper.size() > 1 && lower.size() > 1;
    m_band->setVisible(filled);
    if (!filled)
        return;
    QList<QPointF> above = upper;
    QList<QPointF> below = lower;
    for (QPointF &point : above)
        point.rx() -= m_from;
    for (QPointF &point : below)
        point.rx() -= m_from;
    m_upper->replace(above);
    m_lower->replace(below);
}

void TimeChart::setArea(const QList<QPointF> &points)
{
    if (points.isEmpty())
        setBand({}, {});
    else
        setBand(points, {{points.first().x(), m_scale.low}, {points.last().x(), m_scale.low}});
}

void TimeChart::setLimit(std::optional<double> limit)
{
    m_limit = limit;
    viewport()->update();
}

void TimeChart::setCrosshair(std::optional<double> second)
{
    if (second == m_crosshair)
        return;
    m_crosshair = second;
    tellReading();
    viewport()->update();
}

QRectF TimeChart::plot() const
{
    return QRectF(QPointF(0, 0), QSizeF(viewport()->size())).marginsRemoved(m_look.edges);
}

int TimeChart::lineColumns() const
{
    return std::max(1, static_cast<int>(plot().width() / 4));
}

double TimeChart::xOf(double second) const
{
    const QRectF area = plot();
    return area.left() + (second - m_from) / (m_to - m_from) * area.width();
}

double TimeChart::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * area.height();
}

milliseconds TimeChart::wallOf(double second) const
{
    return m_wallAtEnd - milliseconds(std::llround((m_to - second) * 1000));
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (plot().isValid())
        chart()->setPlotArea(plot());
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragX = event->position().x();
}

void TimeChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX.reset();
    viewport()->unsetCursor();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragX.reset();
    Q_EMIT resetAsked();
}

// A step of a usual wheel shows a sixth less or more.
void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QRectF area = plot();
    const double steps = event->angleDelta().y() / 120.0;
    event->accept();
    if (steps == 0 || !area.contains(event->position()))
        return;
    const double part = (event->position().x() - area.left()) / area.width();
    Q_EMIT zoomAsked(std::pow(0.83, steps), m_from + part * (m_to - m_from));
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (m_dragX && event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = event->position().x() - *m_dragX;
        m_dragX = event->position().x();
        viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT panAsked(-moved / area.width() * (m_to - m_from));
        return;
    }
    if (!area.contains(event->position())) {
        Q_EMIT pointed(std::nullopt);
        return;
    }
    const double part = (event->position().x() - area.left()) / area.width();
    Q_EMIT pointed(m_from + part * (m_to - m_from));
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT pointed(std::nullopt);
}

void TimeChart::paintGrid(QPainter &painter)
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(11);
    const QRectF area = plot();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tokens.grid);
    for (const double value : m_scale.lines()) {
        const double y = std::round(yOf(value));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.muted);
    for (const double value : m_scale.lines()) {
        const QString text = m_label ? m_label(value) : QString::number(value);
        const double x = area.left() - 8 - Paint::figuresWidth(text, font);
        Paint::figures(painter, {x, yOf(value) + 4}, text, font);
    }
    for (int i = 0; i < m_look.timeLabels; ++i) {
        const double part = static_cast<double>(i) / (m_look.timeLabels - 1);
        const QString text = timeLabel(wallOf(m_from + part * (m_to - m_from)), m_to - m_from);
        const double x = area.left() + part * area.width() - part * Paint::figuresWidth(text, font);
        Paint::figures(painter, {x, viewport()->height() - 4.0}, text, font);
    }
}

void TimeChart::paintUnder(QPainter &)
{
}

void TimeChart::paintOver(QPainter &painter)
{
    if (!m_crosshair || *m_crosshair < m_from || *m_crosshair > m_to)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.tokens().bstrong);
    const double x = std::round(xOf(*m_crosshair));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    if (m_look.tells)
        paintReading(painter);
}

// Beside the line, where there is room for it.
void TimeChart::paintReading(QPainter &painter)
{
    const QString text = reading();
    if (text.isEmpty())
        return;
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(11, QFont::Medium);
    const double wide = Paint::figuresWidth(text, font) + m_theme.px(16);
    double left = xOf(*m_crosshair) + m_theme.px(8);
    if (left + wide > plot().right())
        left = std::max(xOf(*m_crosshair) - m_theme.px(8) - wide, 0.0);
    const QRectF box(left, plot().top() + m_theme.px(4), wide, m_theme.px(22));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.text);
    Paint::figures(painter, {box.left() + m_theme.px(8), box.center().y() + m_theme.px(4)}, text,
                   font);
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &)
{
    paintGrid(*painter);
    painter->save();
    paintUnder(*painter);
    painter->restore();
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    if (m_limit && *m_limit <= m_scale.high) {
        QPen pen(m_theme.tokens().warning, 1);
        pen.setDashPattern({4, 4});
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(pen);
        const double y = std::round(yOf(*m_limit));
        painter->drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    }
    paintOver(*painter);
    painter->restore();
}

} // namespace Pulse
