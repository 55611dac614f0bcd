// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mini/mini_view.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QToolButton;

namespace Pulse {

/// One session of the mini window: shape, name, since when, its heartbeats, and what can be done.
/// Pressed as a whole it opens the session. Thread: GUI.
class MiniLineView final : public QAbstractButton {
    Q_OBJECT
public:
    explicit MiniLineView(Theme &theme, QWidget *parent = nullptr);

    void display(const MiniLine &line, bool reconnectAllowed);
    [[nodiscard]] const SessionId &session() const { return m_line.id; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void reconnectAsked(const Pulse::SessionId &session);
    void acknowledgeAsked(const Pulse::SessionId &session);
    void openAsked(const Pulse::SessionId &session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &icon);

    Theme &m_theme;
    MiniLine m_line;
    QToolButton *m_reconnect;
    QToolButton *m_acknowledge;
};

} // namespace Pulse
