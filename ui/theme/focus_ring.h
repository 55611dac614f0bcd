// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class QApplication;
class QWidget;

namespace Pulse {

class Theme;

/// The focus, seen: a ring of 2 px in the accent colour on whatever the keyboard reached and does
/// not draw one itself: tabs, tables, lists, scrolled areas, boxes to tick. Buttons and fields have
/// theirs from the style sheet; a view that draws one around its current item says so by the
/// property `ownRing`. Thread: GUI.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    /// The theme owns it.
    FocusRing(Theme &theme, QApplication &application);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOn(QWidget &widget);
    void follow();
    void hide();

    const Theme &m_theme;
    QPointer<QWidget> m_widget; ///< has the focus
    QPointer<QWidget> m_ring;   ///< its child
};

} // namespace Pulse
