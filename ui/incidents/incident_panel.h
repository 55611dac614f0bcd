// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "ui/incidents/held_note.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Pulse {

class ClosedIncidentRow;
class IncidentItem;
class IncidentModel;
class Theme;

/// The incidents at the right of the board, 304 px: open ones with their buttons, those closed
/// today below. Shows the first ones of the model as widgets and counts the rest, so that ten
/// thousand cost no more than thirty.
class IncidentPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr int PanelWidth = 304;
    static constexpr int OpenShown = 30;
    static constexpr int ClosedShown = 20;
    /// After a sleep; so long sessions are not judged (reliability 4.2).
    static constexpr std::chrono::seconds WakeGrace{15};

    IncidentPanel(IncidentModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Incidents neither open nor close from `since` (wall time) on, and the panel says so with
    /// how many were open then.
    void hold(HeldIncidents::Why why, milliseconds since);
    [[nodiscard]] const std::optional<HeldIncidents> &held() const { return m_held; }
    void setHeld(const std::optional<HeldIncidents> &held);
    void release(HeldIncidents::Why why); ///< nothing when it is held for another reason

Q_SIGNALS:
    void reconnectAsked(const Pulse::SessionId &session);
    void openAsked(const Pulse::SessionId &session);
    void acknowledgeAsked(const Pulse::SessionId &session);
    void silenceAsked(const Pulse::SessionId &session, QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class EmptyState;

    void build();
    QWidget *buildHead();
    QWidget *buildList();
    void dress();
    void dressCount();
    void refreshSoon();
    void refresh();
    [[nodiscard]] bool hidesOpen() const; ///< what is open: nothing can be said or done about it
    void refreshHeld();
    void refreshOpen(int open);
    void refreshClosed(int open);
    IncidentItem *itemAt(int place);
    ClosedIncidentRow *closedAt(int place);

    IncidentModel &m_model;
    const Theme &m_theme;
    QTimer m_soon;
    QTimer m_second;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    HeldNote *m_heldNote = nullptr;
    std::optional<HeldIncidents> m_held;
    QLabel *m_more = nullptr;
    QLabel *m_closedTitle = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_openLayout = nullptr;
    QVBoxLayout *m_closedLayout = nullptr;
    QList<IncidentItem *> m_items;
    QList<ClosedIncidentRow *> m_closed;
};

} // namespace Pulse
