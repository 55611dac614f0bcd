// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/session/service.h"
#include "models/session/session_update.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Pulse {

/// What became of one incident.
struct IncidentChange {
    enum class Kind : quint8 { Opened, Changed, Closed };
    Kind kind = Kind::Opened;
    Incident incident;

    friend bool operator==(const IncidentChange &, const IncidentChange &) = default;
};

/// All incidents of this run: at most one open for each session, the closed ones of today behind
/// them (the newest 200). Pure: time comes in with what happened.
///
/// Warning, Critical and Offline open an incident and move within it; Healthy and Paused close it;
/// Connecting and Unknown (this computer cannot see) do neither.
class IncidentBook final {
public:
    static constexpr int ClosedLimit = 200;
    /// Of one incident's timeline; beyond it the oldest but the opening are left out.
    static constexpr int StepLimit = 100;

    /// The services watched from now on; incidents of others close. Transitions of sessions that
    /// are not among them are ignored: a late one must not open an incident of a removed service.
    [[nodiscard]] QList<IncidentChange> setServices(const QList<ServiceSettings> &services,
                                                    Instant now);
    [[nodiscard]] std::optional<IncidentChange> apply(const StatusTransition &transition);
    /// The state moved within a status: tries, reasons. Nothing when no line on the screen changes.
    [[nodiscard]] std::optional<IncidentChange> refresh(const SessionId &session,
                                                        const SessionState &state, Instant at);
    /// A channel took a message about it.
    [[nodiscard]] std::optional<IncidentChange> told(IncidentId incident, const QString &channel,
                                                     Instant at);
    /// A person has seen it; again replaces the note. Nothing when it is not open any more.
    [[nodiscard]] std::optional<IncidentChange> acknowledge(IncidentId incident, const QString &by,
                                                            const QString &note, Instant at);
    /// Takes it back. Nothing when it was not acknowledged, or is closed.
    [[nodiscard]] std::optional<IncidentChange> unacknowledge(IncidentId incident, Instant at);
    /// Writes into the timeline of the session's open incident.
    [[nodiscard]] std::optional<IncidentChange> note(const SessionId &session,
                                                     const IncidentStep &step);
    /// Forgets what closed before this wall time (ms since the epoch): the start of the local day.
    void expire(milliseconds startOfDay);

    [[nodiscard]] QList<Incident> open() const;   ///< in the order of comesBefore
    [[nodiscard]] QList<Incident> closed() const; ///< last closed first
    [[nodiscard]] qsizetype openCount() const { return m_open.size(); }

private:
    struct Label {
        QString name;
        QString group;
        QString host;
    };

    [[nodiscard]] std::optional<Label> labelOf(const SessionId &session,
                                               const SessionState &state) const;
    IncidentChange opened(const StatusTransition &transition);
    IncidentChange closed(Incident incident, Instant at, bool recovered);
    [[nodiscard]] Incident *openOne(IncidentId incident);
    static void take(Incident &incident, const SessionState &state, Instant at);
    static void move(Incident &incident, Status status, Instant at);
    static void add(Incident &incident, const IncidentStep &step);

    QHash<SessionId, Label> m_labels;
    QHash<SessionId, Incident> m_open;
    QHash<IncidentId, SessionId> m_sessionOf; ///< of the open ones
    QList<Incident> m_closed;
    quint64 m_lastId = 0;
};

/// What nobody has acknowledged first, then the worst, then the newest start, then by id: one order
/// for every list of incidents.
[[nodiscard]] bool comesBefore(const Incident &a, const Incident &b);

} // namespace Pulse
