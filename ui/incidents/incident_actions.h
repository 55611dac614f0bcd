// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "ui/incident_commands.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace Pulse {

class IncidentModel;
class SessionStore;
class Theme;
class UndoToast;

/// Acknowledging and silencing as a person does it, from wherever it is asked: with a note, a menu
/// of times, and a way back for 8 s. Thread: GUI.
class IncidentActions final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it but the toast, which the window owns.
    IncidentActions(const IncidentModel &incidents, const SessionStore &store,
                    IncidentCommands &commands, Theme &theme, QWidget &window);

    /// The open incidents of these sessions that nobody has seen yet; none does nothing.
    void acknowledge(const QList<SessionId> &sessions);
    void acknowledgeAll();
    /// The same with a note that is asked for; of seen ones it changes the note.
    void askNote(const QList<SessionId> &sessions);
    [[nodiscard]] bool canAcknowledge(const SessionId &session) const;
    [[nodiscard]] bool canAcknowledgeAny() const;

    /// Fills the menu of times; no session means all. What is silenced can be told about again.
    void fillSilenceMenu(QMenu &menu, const QList<SessionId> &sessions);
    void popupSilence(const QList<SessionId> &sessions, QPoint global);
    void silence(const QList<SessionId> &sessions, milliseconds until, const QString &why);

private:
    [[nodiscard]] QList<IncidentId> unseen(const QList<SessionId> &sessions) const;
    [[nodiscard]] QString whom(const QList<SessionId> &sessions) const;
    void acknowledged(const QList<IncidentId> &incidents, const QList<SessionId> &sessions,
                      const QString &note);
    void askTime(const QList<SessionId> &sessions);

    const IncidentModel &m_incidents;
    const SessionStore &m_store;
    IncidentCommands &m_commands;
    QWidget &m_window;
    UndoToast *m_toast;
};

} // namespace Pulse
