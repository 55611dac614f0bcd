// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Pulse {

/// A service of the configuration: stable, made from the name when absent.
struct ServiceId {
    QString value;

    friend bool operator==(const ServiceId &, const ServiceId &) = default;
    friend bool operator<(const ServiceId &a, const ServiceId &b) { return a.value < b.value; }
    friend size_t qHash(const ServiceId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// One live heartbeat relationship. Most services have exactly one, with the service's id.
struct SessionId {
    QString value;

    friend bool operator==(const SessionId &, const SessionId &) = default;
    friend bool operator<(const SessionId &a, const SessionId &b) { return a.value < b.value; }
    friend size_t qHash(const SessionId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// The service of a session. A service that reports accounts has a session for each one,
/// "service/account"; ids of services have no slash.
[[nodiscard]] inline ServiceId serviceOf(const SessionId &session)
{
    return {session.value.section(u'/', 0, 0)};
}
[[nodiscard]] inline bool isAccount(const SessionId &session)
{
    return session.value.contains(u'/');
}

/// What we put into a WebSocket ping, so that only our own pongs count (reliability 2.1 row 8).
struct PingId {
    quint64 sequence = 0;
    quint64 nonce = 0;

    friend bool operator==(const PingId &, const PingId &) = default;
};

} // namespace Pulse
