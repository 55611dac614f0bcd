// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/figure_label.h"

#include <QWidget>

class QPushButton;

namespace Pulse {

/// What is wrong with Pulseboard itself, above every page, until it is put right: what happened,
/// where, and what can be done (ui/SPEC 5, 8). `name` is the object name, and begins those of the
/// parts. A button without words is not there.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    struct Buttons {
        QString open;  ///< to see the file or its place
        QString retry; ///< to read it again
    };
    NoticeBar(Theme &theme, const QString &name, const Buttons &buttons, QWidget *parent = nullptr);

    /// An empty headline hides it.
    void tell(const QString &headline, const QString &detail);

Q_SIGNALS:
    void openAsked();
    void retryAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    FigureLabel *m_headline;
    FigureLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_retry;
};

} // namespace Pulse
