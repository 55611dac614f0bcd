// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mini/mini_view.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QPushButton;
class QToolButton;

namespace Pulse {

class FigureLabel;
class MiniCalm;
class MiniCounts;
class MiniLineView;

/// The small window that stays in sight, 320 px wide: how all is, the worst four sessions and what
/// to do about them. It is moved by its head; nothing runs while it is hidden. A Wayland compositor
/// may ignore that it wants to stay on top. Thread: GUI.
class MiniWindow final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    MiniWindow(const SessionStore &store, const FleetHistory &history, Theme &theme);

    void setThisComputerOffline(bool offline);
    void toggle();
    void appear();
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned); ///< on top of other windows

Q_SIGNALS:
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void acknowledgeAsked(const QList<Pulse::SessionId> &sessions);
    /// A menu at that place shall offer to silence all.
    void silenceAllAsked(QPoint global);
    void openAsked(const Pulse::SessionId &session);
    void mainWindowAsked();
    void pinnedChanged(bool pinned);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSummary();
    [[nodiscard]] QWidget *makeFoot();
    QToolButton *addHeadButton(QWidget *head, const QString &name, const QString &icon,
                               const QString &text);
    void refresh();
    void dressPin();
    void display(const MiniView &view);

    const SessionStore &m_store;
    const FleetHistory &m_history;
    Theme &m_theme;
    MiniView m_view;
    bool m_offline = false;
    bool m_pinned = true;
    QToolButton *m_pin = nullptr;
    QWidget *m_summary = nullptr;
    FigureLabel *m_headline = nullptr;
    FigureLabel *m_sentence = nullptr;
    MiniCounts *m_counts = nullptr;
    std::array<MiniLineView *, MiniView::LinesShown> m_lines{};
    MiniCalm *m_calm = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_reconnect = nullptr;
    QTimer m_second;
    QTimer m_soon;
};

} // namespace Pulse
