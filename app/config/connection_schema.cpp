// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"
#include "app/config/section_schema.h"

namespace Pulse::Schema {

namespace {

using S = ServiceSettings;
using K = ValueKind;

/// A fingerprint is kept as 64 small digits, however it was written.
ServiceField fingerprintField()
{
    return {{QStringLiteral("tls"), QStringLiteral("fingerprint"), ValueKind::Fingerprint, 1, 128,
             QStringLiteral("SHA-256 of the server's certificate: this one, whoever signed it.")},
            [](ServiceSettings &s, const ConfigValue &v) {
                s.tls.fingerprint = QString(std::get<QString>(v)).remove(u':').toLower();
            },
            [](const ServiceSettings &s) {
                return ConfigValue(s.tls.fingerprint);
            }};
}

} // namespace

QList<ServiceField> heartbeatFields()
{
    const SectionKeys key{QStringLiteral("heartbeat")};
    return {
        field<&S::heartbeat, &HeartbeatSettings::interval>(
            key(u"interval", K::DurationOrAuto, second, day,
                u"Time between heartbeats; \"auto\": learnt from them.")),
        field<&S::heartbeat, &HeartbeatSettings::grace>(
            key(u"grace", K::DurationOrAuto, 0, day,
                u"How late a heartbeat may be; \"0s\": to the letter.")),
        field<&S::heartbeat, &HeartbeatSettings::ping>(
            key(u"ping", K::Duration, second, hour, u"Time between our pings.")),
        field<&S::heartbeat, &HeartbeatSettings::pingTimeout>(
            key(u"ping_timeout", K::Duration, second, 5 * minute, u"How long a pong may take.")),
        field<&S::heartbeat, &HeartbeatSettings::pingMissLimit>(
            key(u"ping_miss_limit", K::Integer, 1, 100,
                u"Unanswered pings in a row that end the connection.")),
        word<&S::heartbeat, &HeartbeatSettings::detector>(
            key(u"detector", K::Choice, 0, 0, u"\"fixed\", or \"adaptive\" (phi accrual).",
                {QStringLiteral("fixed"), QStringLiteral("adaptive")})),
        word<&S::heartbeat, &HeartbeatSettings::source>(
            key(u"source", K::Choice, 0, 0, u"What counts as a heartbeat.",
                {QStringLiteral("message"), QStringLiteral("pong"), QStringLiteral("check")})),
        word<&S::heartbeat, &HeartbeatSettings::variance>(
            key(u"variance", K::Choice, 0, 0, u"How quality reads \"variance < 20\".",
                {QStringLiteral("standard-deviation"), QStringLiteral("population-variance")})),
    };
}

QList<ServiceField> reconnectFields()
{
    const SectionKeys key{QStringLiteral("reconnect")};
    return {
        field<&S::reconnect, &ReconnectSettings::base>(
            key(u"base", K::Duration, 100, hour, u"Wait before the first new try.")),
        field<&S::reconnect, &ReconnectSettings::factor>(
            key(u"factor", K::Number, 1, 10, u"Each further wait is this much longer.")),
        field<&S::reconnect, &ReconnectSettings::cap>(
            key(u"cap", K::Duration, 100, day, u"The longest wait of the quick tries.")),
        field<&S::reconnect, &ReconnectSettings::jitter>(
            key(u"jitter", K::Duration, 0, hour, u"Up to this much is added at random.")),
        field<&S::reconnect, &ReconnectSettings::tries>(
            key(u"tries", K::Integer, 1, 1000, u"Quick tries before it counts as down.")),
        field<&S::reconnect, &ReconnectSettings::giveUp>(
            key(u"give_up", K::Bool, 0, 0, u"true: no slow tries after the quick ones.")),
        field<&S::reconnect, &ReconnectSettings::slowBase>(
            key(u"slow_base", K::Duration, second, day, u"First wait of the slow tries.")),
        field<&S::reconnect, &ReconnectSettings::slowCap>(
            key(u"slow_cap", K::Duration, second, day, u"The longest wait of the slow tries.")),
    };
}

QList<ServiceField> socketIoFields()
{
    const SectionKeys key{QStringLiteral("socketio")};
    return {
        field<&S::socketIo, &SocketIoSettings::nspace>(
            key(u"namespace", K::Text, 1, 200, u"Namespace to join, say \"/crm\".")),
        field<&S::socketIo, &SocketIoSettings::path>(
            key(u"path", K::Text, 1, 200, u"Path of the server when the address has none.")),
        field<&S::socketIo, &SocketIoSettings::auth>(
            key(u"auth", K::Reference, 1, 1024,
                u"What the namespace asks for: a token, or a JSON object, as a reference.")),
    };
}

QList<ServiceField> tlsFields()
{
    const SectionKeys key{QStringLiteral("tls")};
    return {
        field<&S::tls, &TlsSettings::ca>(
            key(u"ca", K::FilePath, 1, 1024,
                u"PEM file of authorities to trust besides the system's.")),
        field<&S::tls, &TlsSettings::certificate>(
            key(u"certificate", K::FilePath, 1, 1024, u"PEM file of the certificate to show.")),
        field<&S::tls, &TlsSettings::key>(
            key(u"key", K::FilePath, 1, 1024, u"PEM file of that certificate's key.")),
        field<&S::tls, &TlsSettings::keyPassphrase>(
            key(u"key_passphrase", K::Reference, 1, 1024,
                u"Passphrase of the key: secret:NAME, env:NAME or file:PATH.")),
        fingerprintField(),
    };
}

} // namespace Pulse::Schema
