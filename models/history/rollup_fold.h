// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/rollup.h"
#include "models/session/session_update.h"
#include "models/session/standing.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Pulse {

/// Makes rollups of what the engine tells: the fold of its updates, its news of the observer, and
/// the times until which it watched. Pure: no clock. What is taken out is only what came since the
/// last time, so that any way of taking adds up to the same.
class RollupFold final {
public:
    void apply(const UpdateBatch &batch);
    /// Sleep, freeze and a set clock: that time is not counted, or counted by the old clock.
    void apply(const ObserverNews &news);
    /// The services that are watched from now on. Sessions of others go on no further, and what is
    /// still told of them is not taken.
    void setServices(const QSet<ServiceId> &services);
    /// What came until `now`, a time until which the engine looked. All of those whose status
    /// changed, and in turn `most` of those that just went on: of a calm session the newest quarter
    /// is only longer than before.
    [[nodiscard]] QList<SessionRollup> take(Instant now, qsizetype most);
    /// The next take() has it, calm or not.
    void hurry(const SessionId &session);
    /// Everything, also what was not taken.
    void forget();

    [[nodiscard]] qsizetype sessions() const { return m_rows.size(); }

private:
    struct Recorder {
        SessionId session;
        Status status = Status::Unknown;
        ConnectionState connection = ConnectionState::Connecting;
        Instant since;
        Standing lastKnown = Standing::Unknown;
        bool missing = false; ///< the last heartbeat that was expected did not come, so far
        qint64 missedIn = 0;  ///< the quarter of that one
        bool urgent = false;
        QList<QuarterRollup> untold;
    };
    [[nodiscard]] Recorder *recorderOf(const SessionUpdate &update);
    static void count(Recorder &recorder, milliseconds length);
    static void extend(Recorder &recorder, Instant to);
    static Rollup &sumOf(Recorder &recorder, qint64 quarter);
    void take(Recorder &recorder, const TimedChange &change);
    void settle(Recorder &recorder, const SessionState &state);
    void stand(Recorder &recorder, Instant at, Status status, ConnectionState connection);
    static void skip(Recorder &recorder, Instant at, nanoseconds gap);
    static void moveOut(Recorder &recorder, QList<SessionRollup> &to);

    QSet<ServiceId> m_services;
    std::vector<Recorder> m_recorders;
    QHash<SessionId, std::size_t> m_rows;
    std::vector<SessionId> m_urgent;
    QList<SessionRollup> m_left; ///< of sessions that are watched no more
    std::size_t m_next = 0;      ///< whose turn it is among the calm
};

} // namespace Pulse
