// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/density.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace Pulse {

/// While the list of services is not known yet: nothing for 300 ms, so that nothing flashes, then
/// grey blocks where banner, figures and cards will be (ui/SPEC 5). It never moves.
class LoadingPage final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{300};

    explicit LoadingPage(Theme &theme, QWidget *parent = nullptr);

    /// What is waited for will look like this.
    void setDensity(Density density);
    [[nodiscard]] bool showsBlocks() const { return m_blocks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void paintCards(QPainter &painter, int top) const;
    void paintCard(QPainter &painter, const QRect &card) const;
    void paintRows(QPainter &painter, int top) const;
    void paintTiles(QPainter &painter, int top) const;
    void paintLine(QPainter &painter, int top) const;
    void panel(QPainter &painter, int top, int height) const;
    void block(QPainter &painter, const QRectF &where, qreal radius) const;

    Theme &m_theme;
    QTimer m_wait;
    Density m_density = Density::Cards;
    bool m_blocks = false;
};

/// The grey blocks of one card, in a place of the device.
void paintLoadingCard(QPainter &painter, const QRect &card, const Theme &theme,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace Pulse
