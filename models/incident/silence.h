// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/instant.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>

namespace Pulse {

/// Nobody is told about a session until then; what is seen of it stays as it is. It ends at a time
/// of day, as people say it, so `until` is wall time (ms since the epoch).
struct Silence {
    Instant from;
    milliseconds until{};
    QString by;  ///< the user of this computer
    QString why; ///< may be empty

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// Which sessions are silenced, each for itself or all together. A session's newest silence
/// replaces its older one; where its own and that of all meet, the later end counts. Pure: wall
/// times come in.
class SilenceBook final {
public:
    static constexpr std::chrono::hours Longest{24 * 30}; ///< longer ones are cut to it

    /// No session means all of them. An end that has passed is no silence: false.
    bool silence(const QList<SessionId> &sessions, const Silence &silence);
    /// Takes the last silence back: what it had replaced counts again.
    void undo(const QList<SessionId> &sessions);
    /// Ends them now; no session means the silence of all.
    void end(const QList<SessionId> &sessions);
    /// Forgets what has ended, and sessions that are not known any more.
    /// True when something ended.
    bool expire(milliseconds wall);
    void keepOnly(const std::function<bool(const SessionId &)> &known);

    /// The silence that this session is under at that time, its own or that of all.
    [[nodiscard]] std::optional<Silence> covering(const SessionId &session,
                                                  milliseconds wall) const;
    [[nodiscard]] std::optional<Silence> ofAll(milliseconds wall) const;
    /// Its own silence has not ended.
    [[nodiscard]] bool hasOwn(const SessionId &session, milliseconds wall) const;
    /// When the next one ends (ms since the epoch).
    [[nodiscard]] std::optional<milliseconds> nextExpiry() const;

    friend bool operator==(const SilenceBook &, const SilenceBook &) = default;

private:
    struct Kept {
        Silence now;
        std::optional<Silence> before; ///< what undo brings back
        friend bool operator==(const Kept &, const Kept &) = default;
    };

    QHash<SessionId, Kept> m_of;
    std::optional<Kept> m_all;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::SilenceBook)
