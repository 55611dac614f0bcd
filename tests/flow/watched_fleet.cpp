// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/watched_fleet.h"

#include "models/protocol/profile.h"

namespace Pulse::Testing {

WatchedService WatchedFleet::socket(const QString &name, const QString &url)
{
    WatchedService service;
    service.settings = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
    service.settings.id.value = name;
    service.settings.name = name;
    service.settings.url = url;
    service.settings.connectTimeout = milliseconds(1'000);
    service.settings.heartbeat.interval = milliseconds(300);
    service.settings.heartbeat.grace = milliseconds(300);
    service.settings.heartbeat.ping = milliseconds(200);
    service.settings.heartbeat.pingTimeout = milliseconds(500);
    service.settings.reconnect.base = milliseconds(100);
    service.settings.reconnect.cap = milliseconds(400);
    service.settings.reconnect.jitter = milliseconds(20);
    service.settings.reconnect.slowBase = milliseconds(300);
    service.settings.reconnect.slowCap = milliseconds(600);
    return service;
}

WatchedService WatchedFleet::check(const QString &name, const QString &url)
{
    WatchedService service;
    service.settings = profileDefaults(Profile::Generic, TransportKind::HttpCheck);
    service.settings.id.value = name;
    service.settings.name = name;
    service.settings.url = url;
    service.settings.connectTimeout = milliseconds(1'000);
    service.settings.heartbeat.interval = milliseconds(300);
    service.settings.heartbeat.grace = milliseconds(300);
    service.settings.heartbeat.ping = milliseconds(300);
    service.settings.reconnect.base = milliseconds(100);
    service.settings.reconnect.cap = milliseconds(400);
    service.settings.reconnect.jitter = milliseconds(20);
    service.settings.reconnect.slowBase = milliseconds(300);
    service.settings.reconnect.slowCap = milliseconds(600);
    return service;
}

void WatchedFleet::take(const UpdateBatch &batch)
{
    for (const SessionUpdate &update : batch) {
        m_states.insert(update.id, update.state);
        for (const Reason &reason : update.state.reasons)
            m_rules[update.id].insert(static_cast<int>(reason.rule));
        for (const TimedChange &change : update.changes) {
            const auto *connection = std::get_if<ConnectionChanged>(&change.what);
            if (connection && connection->reason.what != FailureClass::None)
                m_ends[update.id] << connection->reason;
        }
        QStringList &messages = m_messages[update.id];
        for (const MessageSeen &message : update.messages) {
            if (messages.size() < 1'000) // a flood is not for keeping
                messages << message.text;
        }
    }
}

} // namespace Pulse::Testing
