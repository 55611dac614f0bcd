// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/banner_view.h"
#include "ui/board/kpi_view.h"

#include <QWidget>

class QPushButton;
class QSlider;

namespace Pulse {

/// Banner and figures in one line of 44 px, for rows, the wall and low windows (ui/SPEC 4.3).
class FleetLine final : public QWidget {
    Q_OBJECT
public:
    explicit FleetLine(Theme &theme, QWidget *parent = nullptr);

    void showView(const BannerView &banner, const KpiView &figures);
    /// On the wall the size of the tiles stands in the place of the figures.
    void setTiles(bool shown);
    /// `pitch` 0: fitted; `shown` is the one that is painted.
    void setTilePitch(int pitch, int shown);

Q_SIGNALS:
    void reconnectAsked();
    void tilePitchChosen(int pitch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    struct Piece {
        QString text;
        QColor ink;
        bool strong = false;
    };
    void dress();
    void makeSlider();
    [[nodiscard]] QString countsInWords() const;
    [[nodiscard]] qreal paintCounts(QPainter &painter, qreal left) const;
    void paintFigures(QPainter &painter, qreal left) const;
    [[nodiscard]] QList<QList<Piece>> figures() const;
    [[nodiscard]] QColor stripe() const;
    [[nodiscard]] QRect placeOf(const QWidget *child) const; ///< reckoned from the beginning

    Theme &m_theme;
    BannerView m_banner;
    KpiView m_figures;
    bool m_tiles = false;
    int m_pitch = 0;
    int m_shownPitch = 0;
    FigureLabel *m_headline;
    FigureLabel *m_tileWord;
    QPushButton *m_fit;
    QSlider *m_slider;
    QPushButton *m_reconnect;
};

} // namespace Pulse
