// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/kpi_view.h"
#include "ui/paint/figure_label.h"

#include <QWidget>

namespace Pulse {

/// One figure of the strip: what it is, its value, what belongs to it.
class KpiCell final : public QWidget {
    Q_OBJECT
public:
    KpiCell(Theme &theme, const QString &name, const QString &what, QWidget *parent);

    void showValue(const QString &figure, const QString &unit, const QString &note = {});
    void showExtra(const QString &extra);
    void hideExtra();

private:
    FigureLabel *m_value;
    FigureLabel *m_extra;
};

/// The figures over all sessions in one panel with hairlines.
class KpiStrip final : public QWidget {
    Q_OBJECT
public:
    explicit KpiStrip(Theme &theme, QWidget *parent = nullptr);

    void showView(const KpiView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Leaves out the total and the next one.
    void setShort(bool isShort);
    void layOut();
    void paintCounts(QPainter &painter) const;
    void paintNext(QPainter &painter) const;
    [[nodiscard]] QString countsInWords() const;

    Theme &m_theme;
    KpiView m_view;
    bool m_short = false;
    FigureLabel *m_sessions;
    KpiCell *m_latency;
    KpiCell *m_missed;
    KpiCell *m_beats;
    KpiCell *m_next;
    KpiCell *m_uptime;
};

} // namespace Pulse
