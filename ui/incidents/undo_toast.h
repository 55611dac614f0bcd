// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace Pulse {

/// What was just done, at the bottom of the window, with a way back for 8 s. Its time stands still
/// while the pointer or the keyboard is on it. Ctrl Z does the same as its button. Thread: GUI.
class UndoToast final : public QFrame {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Shown{8};
    using Act = std::function<void()>;

    /// Stands in `window`, above what it shows.
    UndoToast(Theme &theme, QWidget &window);

    /// Takes the place of an older one, whose way back is gone. Without `more` there is no second
    /// button.
    void offer(const QString &text, const Act &undo, const QString &moreText = {},
               const Act &more = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    void wait();

    Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_more;
    QPushButton *m_undo;
    QTimer m_timer;
    Act m_undoAct;
    Act m_moreAct;
};

} // namespace Pulse
