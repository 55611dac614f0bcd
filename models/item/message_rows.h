// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// One row of the chat view.
struct MessageRow {
    enum class Kind : quint8 {
        In,         ///< a message that came
        Out,        ///< one that we sent
        Heartbeats, ///< a run of heartbeats with nothing else between them
        System,     ///< what happened to the connection
    };
    Kind kind = Kind::In;
    quint64 first = 0; ///< serial number in the log of messages, or of events for System
    quint64 last = 0;  ///< differs for Heartbeats only
    int count = 1;     ///< heartbeats of the run
    Instant from;
    Instant to;
    QString text;     ///< as it came: hideSecrets() before it is shown; words for System
    qint64 bytes = 0; ///< of the whole message
    bool binary = false;
    bool truncated = false;
    Status status = Status::Healthy; ///< the shape of a System row
    std::optional<microseconds> lowest;
    std::optional<microseconds> highest;

    /// Runs of heartbeats grow at one end and are forgotten at the other, and stay the same row.
    [[nodiscard]] bool isSameAs(const MessageRow &other) const;
    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/// Which rows are wanted.
struct MessageChoice {
    enum class Direction : quint8 { All, In, Out };
    Direction direction = Direction::All;
    bool foldHeartbeats = true;
    QString find; ///< rows without it are left out; empty: all
    friend bool operator==(const MessageChoice &, const MessageChoice &) = default;
};

/// How many messages of one session are kept, by direction.
struct MessageCounts {
    int in = 0;
    int out = 0;
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

/// Oldest first.
[[nodiscard]] QList<MessageRow> messageRows(const SessionStore::Entry &entry,
                                            const MessageChoice &choice);
[[nodiscard]] MessageCounts countMessages(const MessageLog &log);

} // namespace Pulse
