// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/uptime.h"
#include "models/incident/incident.h"
#include "models/incident/silence.h"
#include "models/item/beat_log.h"
#include "models/item/message_log.h"
#include "models/item/recent_list.h"
#include "models/session/service.h"
#include "models/session/session_update.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <concepts>
#include <functional>
#include <vector>

namespace Pulse {

/// All sessions as a window knows them: how each stands, and what happened to it lately. It is the
/// one copy; the item models look into it. Thread: the GUI's.
class SessionStore final : public QObject {
    Q_OBJECT
public:
    /// What one health answer said, for the rows and curves of answers.
    struct Answer {
        Instant at;
        int httpStatus = 0;
        bool problem = false; ///< could not be read, or its status is not a success
        microseconds took{};
        std::optional<qint64> memoryUsedBytes;
        std::optional<double> errorRate;
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    struct Entry {
        SessionId id;
        SharedSettings settings;
        SessionState state;
        BeatLog beats; ///< with missed, offline and unseen places
        MessageLog messages;
        /// Everything but health answers and heartbeats that came in time.
        RecentList<TimedChange> events{200};
        RecentList<Answer> answers{120};
        quint64 pulses = 0;                     ///< heartbeats that came, ever
        std::optional<Instant> lastConnectedAt; ///< when the present or last connection began
        std::optional<nanoseconds> previousConnection; ///< how long the one before lasted
        /// What people did: shown over the status, never instead of it.
        IncidentId incident;                       ///< the newest one
        std::optional<Acknowledgement> seen;       ///< of the open incident
        std::optional<milliseconds> silencedUntil; ///< wall time
        SharedValue<UptimeHistory> history;        ///< empty until setHistory()
        UptimeCount past;    ///< before this start; it is in state.uptime, too
        bool unseen = false; ///< paused, or this computer could not see, since the last heartbeat
    };
    using NowSource = std::function<Instant()>;

    /// `now` is the clock of the updates: it ages what is shown.
    SessionStore(QObject *parent, NowSource now);

    /// Sessions that stay keep what is known about them. Emits reset().
    void setServices(const QList<SharedSettings> &services);
    template <std::same_as<ServiceSettings> T>
    void setServices(const QList<T> &services)
    {
        setServices(QList<SharedSettings>(services.cbegin(), services.cend()));
    }
    /// An account that is seen first gets a row behind all others, in a group with its service's
    /// name; reset() tells then. Updates of other unknown sessions are ignored. Emits changed()
    /// once, when anything changed.
    void apply(const UpdateBatch &batch);
    /// What people did about the sessions. Emit changed() for those that look different.
    void setSilences(const SilenceBook &silences);
    void applyIncident(const Incident &incident);
    void applyIncidents(const QList<Incident> &incidents);
    /// How long sessions were up and down in the 24 hours before the start, also of those that are
    /// not known yet; from now on it counts in their uptime (S1-42). Emits changed().
    void setPastUptime(const QHash<SessionId, UptimeCount> &past);
    /// What is kept of one session. Emits changed().
    void setHistory(const SessionId &id, const UptimeHistory &history);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Entry &at(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const SessionId &id) const { return m_rows.value(id, -1); }
    [[nodiscard]] Instant now() const { return m_now(); }
    [[nodiscard]] const SilenceBook &silences() const { return m_silences; }

Q_SIGNALS:
    /// The list of sessions is another one: every row and reference is void.
    void reset();
    /// Sorted, each row once.
    void changed(const QList<int> &rows);

private:
    void limitMemory();
    void takePast(Entry &entry) const;
    bool takeIncident(const Incident &incident);
    bool takeSilence(Entry &entry) const;
    [[nodiscard]] bool addAccounts(const UpdateBatch &batch);

    std::vector<Entry> m_entries;
    QHash<SessionId, int> m_rows;
    NowSource m_now;
    SilenceBook m_silences;
    QHash<SessionId, UptimeCount> m_past;
};

} // namespace Pulse
