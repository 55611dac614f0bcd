// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_actions.h"

#include "models/incident/timeline_text.h"
#include "models/item/incident_model.h"
#include "models/item/session_store.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/actions/action_table.h"
#include "ui/incidents/silence_choices.h"
#include "ui/incidents/undo_toast.h"

#include <QMenu>

#include <algorithm>

namespace Pulse {

IncidentActions::IncidentActions(const IncidentModel &incidents, const SessionStore &store,
                                 IncidentCommands &commands, Theme &theme, QWidget &window)
    : QObject(&window)
    , m_incidents(incidents)
    , m_store(store)
    , m_commands(commands)
    , m_window(window)
    , m_toast(new UndoToast(theme, window))
{
}

QList<IncidentId> IncidentActions::unseen(const QList<SessionId> &sessions) const
{
    QList<IncidentId> ids;
    for (int row = 0; row < m_incidents.openCount(); ++row) {
        const Incident &incident = m_incidents.at(row);
        if (incident.phase == IncidentPhase::Open && sessions.contains(incident.session))
            ids.append(incident.id);
    }
    return ids;
}

bool IncidentActions::canAcknowledge(const SessionId &session) const
{
    return !unseen({session}).isEmpty();
}

QString IncidentActions::whom(const QList<SessionId> &sessions) const
{
    if (sessions.isEmpty())
        return tr("all sessions");
    const int row = m_store.rowOf(sessions.constFirst());
    if (sessions.size() == 1 && row >= 0)
        return Words::plainLine(m_store.at(row).settings->name, 60);
    return tr("%1 sessions").arg(Words::count(sessions.size()));
}

void IncidentActions::acknowledge(const QList<SessionId> &sessions)
{
    const QList<IncidentId> ids = unseen(sessions);
    if (!ids.isEmpty())
        acknowledged(ids, sessions, {});
}

bool IncidentActions::canAcknowledgeAny() const
{
    for (int row = 0; row < m_incidents.openCount(); ++row) {
        if (m_incidents.at(row).phase == IncidentPhase::Open)
            return true;
    }
    return false;
}

void IncidentActions::acknowledgeAll()
{
    QList<SessionId> sessions;
    QList<IncidentId> ids;
    for (int row = 0; row < m_incidents.openCount(); ++row) {
        const Incident &incident = m_incidents.at(row);
        if (incident.phase != IncidentPhase::Open)
            continue;
        sessions.append(incident.session);
        ids.append(incident.id);
    }
    if (!ids.isEmpty())
        acknowledged(ids, sessions, {});
}

void IncidentActions::acknowledged(const QList<IncidentId> &incidents,
                                   const QList<SessionId> &sessions, const QString &note)
{
    m_commands.acknowledge(incidents, note);
    const QString text = incidents.size() == 1
                             ? tr("Acknowledged: %1.").arg(whom(sessions))
                             : tr("Acknowledged %1 incidents.").arg(Words::count(incidents.size()));
    const auto undo = [this, incidents] {
        m_commands.unacknowledge(incidents);
    };
    const auto more = [this, sessions] {
        askNote(sessions);
    };
    m_toast->offer(text, undo, note.isEmpty() ? tr("Add note…") : QString(),
                   note.isEmpty() ? UndoToast::Act(more) : UndoToast::Act());
}

void IncidentActions::askNote(const QList<SessionId> &sessions)
{
    QList<IncidentId> ids;
    QString before;
    for (int row = 0; row < m_incidents.openCount(); ++row) {
        const Incident &incident = m_incidents.at(row);
        if (!sessions.contains(incident.session))
            continue;
        ids.append(incident.id);
        if (sessions.size() == 1 && incident.acknowledged)
            before = incident.acknowledged->note;
    }
    if (ids.isEmpty())
        return;
    auto *ask = new NoteDialog(tr("A note about %1, for whoever looks next:").arg(whom(sessions)),
                               before, &m_window);
    connect(ask, &NoteDialog::written, this,
            [this, ids, sessions](const QString &note) { acknowledged(ids, sessions, note); });
    ask->open();
}

void IncidentActions::fillSilenceMenu(QMenu &menu, const QList<SessionId> &sessions)
{
    menu.setObjectName(QStringLiteral("silence.menu"));
    menu.setAccessibleName(actionText(ActionId::Silence));
    for (const SilenceChoice &choice : silenceChoices(m_store.now().wall)) {
        QAction *entry = menu.addAction(choice.text, this, [this, sessions, until = choice.until] {
            silence(sessions, until, {});
        });
        entry->setObjectName(QStringLiteral("silence.") + choice.name);
    }
    menu.addAction(tr("Until…"), this, [this, sessions] { askTime(sessions); })
        ->setObjectName(QStringLiteral("silence.other"));
    const milliseconds wall = m_store.now().wall;
    const SilenceBook &book = m_store.silences();
    const bool all = book.ofAll(wall).has_value();
    const bool own = std::any_of(sessions.begin(), sessions.end(),
                                 [&](const SessionId &id) { return book.hasOwn(id, wall); });
    if (own || all)
        menu.addSeparator();
    if (own)
        menu.addAction(tr("End silence"), this,
                       [this, sessions] { m_commands.endSilence(sessions); })
            ->setObjectName(QStringLiteral("silence.end"));
    if (all)
        menu.addAction(tr("End silence of all"), this, [this] { m_commands.endSilence({}); })
            ->setObjectName(QStringLiteral("silence.endAll"));
}

void IncidentActions::popupSilence(const QList<SessionId> &sessions, QPoint global)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSilenceMenu(*menu, sessions);
    menu->popup(global);
}

void IncidentActions::silence(const QList<SessionId> &sessions, milliseconds until,
                              const QString &why)
{
    m_commands.silence(sessions, until, why);
    const QString when = TimelineText::silencedUntil(until, m_store.now().wall);
    m_toast->offer(tr("%1: %2.", "when, who").arg(when, whom(sessions)),
                   [this, sessions] { m_commands.undoSilence(sessions); });
}

void IncidentActions::askTime(const QList<SessionId> &sessions)
{
    auto *ask = new SilenceDialog(whom(sessions), m_store.now().wall, &m_window);
    connect(ask, &SilenceDialog::chosen, this,
            [this, sessions](milliseconds until, const QString &why) {
                silence(sessions, until, why);
            });
    ask->open();
}

} // namespace Pulse
