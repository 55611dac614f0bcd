// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"
#include "ui/paint/strip_geometry.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Pulse {

/// A row of heartbeats with a tooltip for the one under the pointer; its description counts them.
class StripView final : public QWidget {
    Q_OBJECT
public:
    StripView(Theme &theme, int height, QWidget *parent = nullptr);

    void setBeats(const QList<Beat> &beats, milliseconds slowFrom);
    /// How many have a place.
    [[nodiscard]] int places() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] StripGeometry geometryNow() const;
    void hover(int beat, QPoint at);

    Theme &m_theme;
    QList<Beat> m_beats;
    milliseconds m_slowFrom{200};
    int m_hovered = -1;
};

} // namespace Pulse
