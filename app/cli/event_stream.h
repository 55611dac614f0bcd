// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/incident/notification.h"
#include "models/session/session_update.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Pulse {

enum class StreamFormat : quint8 { Text, Json };

/// Turns what the monitor tells into lines, in the order of time. Thread: the owner's.
class EventStream final : public QObject {
    Q_OBJECT
public:
    /// `write` takes whole lines with their line breaks and returns false when nobody reads any
    /// more.
    using Write = std::function<bool(const QByteArray &lines)>;

    EventStream(StreamFormat format, Write write, QObject *parent = nullptr);

    void addBatch(const UpdateBatch &batch);
    /// Comes at once, before the batch that holds the same change: gives it the state of its
    /// moment.
    void addTransition(const StatusTransition &transition);
    void addNews(const ObserverNews &news);
    void addIncident(const Incident &incident, Instant now);
    void addNotification(const DeliveryNews &news, Instant now);

Q_SIGNALS:
    /// The reader is gone (a closed pipe).
    void closed();

private:
    [[nodiscard]] SessionState stateOf(const SessionUpdate &update, const TimedChange &change);
    [[nodiscard]] QByteArray lineOf(const SessionUpdate &update, const TimedChange &change);
    [[nodiscard]] QByteArray lineOf(const SessionUpdate &update, const MessageSeen &message) const;
    void put(const QByteArray &lines);

    StreamFormat m_format;
    Write m_write;
    QHash<SessionId, QList<StatusTransition>> m_transitions;
    bool m_closed = false;
};

} // namespace Pulse
