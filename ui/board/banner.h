// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_day.h"
#include "ui/board/banner_view.h"

#include <QPushButton>
#include <QWidget>

namespace Pulse {

class DayStrip;

/// The answer to "is everything fine?", and the one button that helps when it is not; while there
/// is no button, the last 24 hours where there is room for them.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    void showView(const BannerView &view);
    void showDay(const QList<FleetDay::Quarter> &day);
    /// "Show the n" is of no use while only those are shown.
    void setAttentionShown(bool shown);

Q_SIGNALS:
    void reconnectAsked();
    void attentionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void showButtons();
    void fitDay();

    Theme &m_theme;
    BannerView m_view;
    bool m_attentionShown = false;
    FigureLabel *m_headline;
    FigureLabel *m_sentence;
    DayStrip *m_day;
    QPushButton *m_show;
    QPushButton *m_reconnect;
};

} // namespace Pulse
