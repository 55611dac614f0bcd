// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"
#include "app/config/section_schema.h"
#include "models/protocol/profile.h"

namespace Pulse {

namespace Schema {

namespace {

using S = ServiceSettings;
using K = ValueKind;

ServiceField profileField()
{
    return {{{},
             QStringLiteral("profile"),
             ValueKind::Choice,
             0,
             0,
             QStringLiteral("How this family of services speaks and is judged."),
             profileNames()},
            [](ServiceSettings &s, const ConfigValue &v) {
                s.profile = profileByName(std::get<QString>(v)).value_or(Profile::Generic);
                s.ownProfile.clear(); // the reader knows those of the file
            },
            [](const ServiceSettings &s) {
                return ConfigValue(s.ownProfile.isEmpty() ? profileName(s.profile) : s.ownProfile);
            }};
}

QList<ServiceField> ownFields()
{
    const SectionKeys key;
    return {
        field<&S::id, &ServiceId::value>(
            key(u"id", K::Id, 1, 64,
                u"Stable name in files and streams; made from the name when absent.")),
        field<&S::name>(key(u"name", K::Text, 1, 200, u"What people read.")),
        field<&S::url>(key.required(
            u"url", K::SocketOrPage, 1, 2048,
            u"Address: ws:// wss:// http:// https:// socketio:// socketios:// tcp:// tls:// dns:// "
            u"or push://NAME")),
        profileField(),
        field<&S::fallbackUrls>(
            key(u"fallback_urls", K::PageList, 0, 8,
                u"Other addresses of the same service, as the first one: tried in this order when "
                u"it fails.")),
        field<&S::group>(key(u"group", K::Text, 0, 100, u"Heading it stands under.")),
        field<&S::tags>(key(u"tags", K::TextList, 0, 32, u"Words to find it by.")),
        field<&S::environment>(
            key(u"environment", K::Choice, 0, 0,
                u"What it is for, and a tag to find it by; dev and staging are told on this "
                u"desktop only.",
                {QStringLiteral("dev"), QStringLiteral("staging"), QStringLiteral("prod")})),
        field<&S::headers>(
            key(u"headers", K::Headers, 0, 64, u"HTTP headers to send; values may be references.")),
        field<&S::token>(key(u"token", K::Reference, 1, 1024,
                             u"Bearer token: secret:NAME, env:NAME or file:PATH.")),
        field<&S::expect>(
            key(u"expect", K::Text, 1, 1024,
                u"tcp://: what its first bytes must hold; dns://: a record of the answer.")),
        field<&S::note>(key(u"note", K::LongText, 0, 4096, u"A note, say a runbook.")),
        field<&S::enabled>(key(u"enabled", K::Bool, 0, 0, u"false: kept, not watched.")),
        field<&S::connectTimeout>(
            key(u"connect_timeout", K::Duration, second, 5 * minute,
                u"Name, TCP, TLS and upgrade together; also the total time of a check.")),
        field<&S::origin>(key(u"origin", K::Text, 1, 512,
                              u"Origin header; some servers refuse clients without one.")),
        field<&S::subprotocols>(
            key(u"subprotocols", K::TextList, 0, 16, u"WebSocket subprotocols to offer.")),
        field<&S::proxy>(
            key(u"proxy", K::Proxy, 1, 512, u"http://host:port or socks5://host:port.")),
        field<&S::proxyUser>(
            key(u"proxy_user", K::Text, 1, 200, u"User name for the proxy; needs proxy_password.")),
        field<&S::proxyPassword>(key(u"proxy_password", K::Reference, 1, 1024,
                                     u"Its password: secret:NAME, env:NAME or file:PATH.")),
        field<&S::sendOnConnect>(
            key(u"send_on_connect", K::Messages, 0, 16,
                u"Texts to send as soon as a WebSocket is open, of up to 64 KiB each.")),
        field<&S::jsonPing>(key(
            u"json_ping", K::Text, 1, 1024,
            u"Text sent instead of protocol pings, as '{\"type\":\"ping\",\"timestamp\":{now}}'.")),
    };
}

} // namespace

} // namespace Schema

const QList<ServiceField> &serviceFields()
{
    static const QList<ServiceField> fields = Schema::ownFields() + Schema::heartbeatFields() +
                                              Schema::reconnectFields() + Schema::healthFields() +
                                              Schema::requestFields() + Schema::socketIoFields() +
                                              Schema::accountFields() + Schema::messageFields() +
                                              Schema::limitFields() + Schema::tlsFields();
    return fields;
}

QStringList serviceSections()
{
    QStringList sections;
    for (const ServiceField &field : serviceFields()) {
        if (!field.key.section.isEmpty() && !sections.contains(field.key.section))
            sections << field.key.section;
    }
    return sections;
}

} // namespace Pulse
