// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/figure_label.h"

#include <QWidget>

class QPushButton;

namespace Pulse {

/// What is wrong with Pulseboard itself, above every page, until it is put right: what happened,
/// where, and what can be done (ui/SPEC 5, 8).
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    /// An empty headline hides it.
    void tell(const QString &headline, const QString &detail);

Q_SIGNALS:
    void openAsked();  ///< to see the file
    void retryAsked(); ///< to read it again

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
