// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/watched_fleet.h"

#include "models/protocol/profile.h"

namespace Pulse::Testing {

namespace {

/// Everything in tenths of a second.
ServiceSettings quick(ServiceSettings settings, const QString &name, const QString &url)
{
    settings.id.value = name;
    settings.name = name;
    settings.url = url;
    settings.connectTimeout = milliseconds(1'000);
    settings.heartbeat.interval = milliseconds(300);
    settings.heartbeat.grace = milliseconds(300);
    settings.heartbeat.ping = milliseconds(300);
    settings.reconnect.base = milliseconds(100);
    settings.reconnect.cap = milliseconds(400);
    settings.reconnect.jitter = milliseconds(20);
    settings.reconnect.slowBase = milliseconds(300);
    settings.reconnect.slowCap = milliseconds(600);
    return settings;
}

} // namespace

WatchedService WatchedFleet::socket(const QString &name, const QString &url)
{
    ServiceSettings settings =
        quick(profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket), name, url);
    settings.heartbeat.ping = milliseconds(200);
    settings.heartbeat.pingTimeout = milliseconds(500);
    WatchedService service;
    service.settings = settings;
    return service;
}

WatchedService WatchedFleet::check(const QString &name, const QString &url)
{
    WatchedService service;
    service.settings =
        quick(profileDefaults(Profile::Generic, TransportKind::HttpCheck), name, url);
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
