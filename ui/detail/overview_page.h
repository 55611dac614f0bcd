// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/event_model.h"
#include "ui/detail/detail_page.h"
#include "ui/monitor_commands.h"
#include "ui/theme/theme.h"

class QFrame;

namespace Pulse {

class CodeText;
class KeyValues;
class Situation;
class StripView;
class TextLabel;
class UptimePanel;

/// The tab Overview: what is going on, the connection, the row of heartbeats, the latest events.
class OverviewPage final : public DetailPage {
    Q_OBJECT
public:
    OverviewPage(const SessionStore &store, MonitorCommands &commands, Theme &theme,
                 QWidget *parent = nullptr);

    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeConnection();
    [[nodiscard]] QWidget *makeBeats();
    [[nodiscard]] QWidget *makeHealth();
    [[nodiscard]] QWidget *makeNote();
    [[nodiscard]] QWidget *makeEvents();
    void connectSituation();
    void fitWidth();
    void fillBeats(const SessionStore::Entry &entry);

    const SessionStore &m_store;
    MonitorCommands &m_commands;
    Theme &m_theme;
    EventModel m_events;
    SessionId m_id;
    Situation *m_situation;
    KeyValues *m_connection = nullptr;
    StripView *m_beats = nullptr;
    UptimePanel *m_uptime;
    TextLabel *m_beatsTitle = nullptr;
    TextLabel *m_oldest = nullptr;
    QBoxLayout *m_now = nullptr;    ///< what is going on, and the connection
    QBoxLayout *m_before = nullptr; ///< what was, and the health page
    QFrame *m_connectionPanel = nullptr;
    QWidget *m_eventsPanel = nullptr;
    QFrame *m_healthPanel = nullptr;
    KeyValues *m_health = nullptr;
    QFrame *m_notePanel = nullptr;
    CodeText *m_note = nullptr;
};

} // namespace Pulse
