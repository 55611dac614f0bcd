// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/figure_label.h"

#include <QWidget>

class QPushButton;

namespace Pulse {

/// What can be done to several selected sessions at once; it floats over the board's lower end.
class BulkBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int from = 2;   ///< it is shown from so many on
    static constexpr int above = 20; ///< its distance from the lower end

    explicit BulkBar(Theme &theme, QWidget *parent);

    /// `paused`: all of them are. `reconnectable`: this computer is not offline.
    void showSelection(int count, bool paused, bool reconnectable);

    /// Without it nothing offers to change tags and groups.
    void offerLabels();
    /// Icons take the place of words where these do not fit.
    void fitInto(int width);

Q_SIGNALS:
    void reconnectAsked();
    void acknowledgeAsked();
    void silenceAsked(QPoint global);
    void pauseAsked(); ///< or resume
    void labelAsked();
    void clearAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(bool shown);
    QPushButton *addButton(const QString &name, const QString &text);
    void dress();

    Theme &m_theme;
    bool m_paused = false;
    bool m_words = true;
    QString m_number; ///< of those selected
    FigureLabel *m_count;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_silence = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_label = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace Pulse
