// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QFrame;

namespace Pulse {

/// A panel that lies over the whole window: Esc or a click beside it closes it, Tab stays inside,
/// and the focus goes back to where it was. Thread: GUI.
class Overlay : public QWidget {
    Q_OBJECT
public:
    Overlay(Theme &theme, QWidget &window, const QString &objectName);

    void open();
    /// Gives the focus back first, so that what is done next happens where the person was.
    void dismiss();

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    [[nodiscard]] QFrame *panel() const { return m_panel; }
    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// What has the focus when it opens.
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    /// Where the panel stands in the window.
    [[nodiscard]] virtual QRect place() const = 0;
    void settle();

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Theme &m_theme;
    QFrame *m_panel;
    QPointer<QWidget> m_before;
};

} // namespace Pulse
