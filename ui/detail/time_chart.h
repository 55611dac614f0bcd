// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/beat_curves.h"
#include "ui/detail/chart_scale.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QMargins>

#include <functional>
#include <optional>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace Pulse {

/// A line over time with an optional filled band, the design's grid and one crosshair. The curve
/// goes through Qt Charts, at most one pair of points per pixel column; grid and marks are painted
/// around it. x is in seconds of the monotonic clock. Thread: GUI.
class TimeChart : public QChartView {
    Q_OBJECT
public:
    using Colour = QColor Tokens::*;
    struct Look {
        Colour line = &Tokens::healthy;
        Colour band = &Tokens::band;
        double width = 1.6;
        QMargins edges{56, 6, 6, 18}; ///< around the plot, for the labels
        int timeLabels = 3;
        bool tells = true; ///< writes at the crosshair what it reads
    };
    /// What the keys go to, and how it reads.
    struct Points {
        std::function<QList<double>()> seconds;     ///< ascending
        std::function<QString(double second)> read; ///< "14:03:20, 42 ms, on time"
    };
    TimeChart(Theme &theme, Look look, QWidget *parent = nullptr);

    /// `wallAtEnd`: what the clock says at the right edge.
    void setWindow(double from, double to, milliseconds wallAtEnd);
    /// `label` words a line's value; the topmost one may carry the unit.
    void setScale(const ChartScale &scale, const std::function<QString(double)> &label);
    void setLine(const QList<QPointF> &points);
    /// Filled between two lines; an empty one fills nothing.
    void setBand(const QList<QPointF> &upper, const QList<QPointF> &lower);
    /// Filled down to the bottom.
    void setArea(const QList<QPointF> &points);
    /// A dashed warning line.
    void setLimit(std::optional<double> limit);
    void setCrosshair(std::optional<double> second);
    void setPoints(Points points);
    /// The view stands still: Escape follows again before it leads back.
    void setHeld(bool held);
    /// What the curve says in words, for screen readers.
    void say(const QString &summary);
    /// At the crosshair; empty without one.
    [[nodiscard]] QString reading() const;

    /// Columns that a line's points should be reduced to, so that wide pens stay cheap.
    [[nodiscard]] int lineColumns() const;
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }

Q_SIGNALS:
    /// Nothing: the pointer left.
    void pointed(std::optional<double> second);
    /// By the wheel: below 1 shows less; the moment `at` shall stay where it is.
    void zoomAsked(double factor, double at);
    /// By dragging: towards later when above 0.
    void panAsked(double seconds);
    void resetAsked(); ///< double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

    /// Behind the curve, and over it.
    virtual void paintUnder(QPainter &painter);
    virtual void paintOver(QPainter &painter);

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(double second) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] milliseconds wallOf(double second) const;
    [[nodiscard]] std::optional<double> crosshair() const { return m_crosshair; }
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }

private:
    void dress();
    void paintGrid(QPainter &painter);
    void paintReading(QPainter &painter);

    // time_chart_keys.cpp
    [[nodiscard]] bool actByKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void stepToEnd(bool newest);
    void pointAt(double second);
    void tellReading();

    Theme &m_theme;
    Look m_look;
    QLineSeries *m_line;
    QLineSeries *m_upper;
    QLineSeries *m_lower;
    QAreaSeries *m_band;
    QValueAxis *m_xAxis;
    QValueAxis *m_yAxis;
    double m_from = 0;
    double m_to = 1;
    milliseconds m_wallAtEnd{};
    ChartScale m_scale;
    std::function<QString(double)> m_label;
    std::optional<double> m_limit;
    std::optional<double> m_crosshair;
    Points m_points;
    QString m_summary;
    bool m_held = false;
    std::optional<double> m_dragX; ///< where the pointer was last, while it drags
};

} // namespace Pulse
