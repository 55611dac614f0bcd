// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_checks.h"

#include "app/config/value_checks.h"
#include "models/protocol/json_path.h"
#include "models/protocol/profile.h"

#include <QTimeZone>

#include <algorithm>

namespace Pulse {

namespace {

void checkTimes(const ServiceSettings &service, TableReader &table)
{
    const HeartbeatSettings &beat = service.heartbeat;
    if (beat.interval && beat.grace && *beat.grace > *beat.interval)
        table.tell(QStringLiteral("heartbeat.grace"), QStringLiteral("is longer than the interval"),
                   QStringLiteral("use at most the interval, or \"auto\""));
    const ReconnectSettings &again = service.reconnect;
    if (again.base > again.cap)
        table.tell(QStringLiteral("reconnect.base"), QStringLiteral("is longer than cap"),
                   QStringLiteral("make base shorter or cap longer"));
    if (again.slowBase > again.slowCap)
        table.tell(QStringLiteral("reconnect.slow_base"), QStringLiteral("is longer than slow_cap"),
                   QStringLiteral("make slow_base shorter or slow_cap longer"));
}

void checkCertificate(const TlsSettings &tls, TableReader &table)
{
    if (tls.certificate.isEmpty() != tls.key.isEmpty())
        table.tell(tls.key.isEmpty() ? QStringLiteral("tls.certificate")
                                     : QStringLiteral("tls.key"),
                   QStringLiteral("stands alone"),
                   QStringLiteral("a client certificate needs both, certificate and key"));
}

/// What is of use to some ways of speaking only.
void checkTransport(const ServiceSettings &service, TableReader &table)
{
    if (service.transport == TransportKind::Push && service.token.isEmpty())
        table.tell(QStringLiteral("token"), QStringLiteral("is missing"),
                   QStringLiteral("a push:// service is known by it: add token = \"secret:NAME\""));
    if (!service.expect.isEmpty() && service.transport != TransportKind::TcpCheck &&
        service.transport != TransportKind::DnsCheck)
        table.tell(QStringLiteral("expect"),
                   QStringLiteral("is for tcp:// and dns:// services only"),
                   QStringLiteral("take it out"), false);
}

/// How a check asks.
void checkRequest(const ServiceSettings &service, TableReader &table)
{
    const RequestSettings &request = service.request;
    const bool silent =
        request.method == QLatin1String("GET") || request.method == QLatin1String("HEAD");
    if (silent && !request.body.isEmpty())
        table.tell(QStringLiteral("request.body"),
                   QStringLiteral("is not sent with %1").arg(request.method),
                   QStringLiteral("set method = \"POST\", or leave the body out"));
    if (request.user.isEmpty() != request.password.isEmpty())
        table.tell(request.user.isEmpty() ? QStringLiteral("request.password")
                                          : QStringLiteral("request.user"),
                   QStringLiteral("stands alone"), QStringLiteral("set both user and password"));
    if (!request.user.isEmpty() && !service.token.isEmpty())
        table.tell(QStringLiteral("request.user"),
                   QStringLiteral("cannot be used together with token"),
                   QStringLiteral("keep one"));
}

void checkProxy(const ServiceSettings &service, TableReader &table)
{
    const bool hasUser = !service.proxyUser.isEmpty();
    const bool hasPassword = !service.proxyPassword.isEmpty();
    const QString key = hasUser ? QStringLiteral("proxy_user") : QStringLiteral("proxy_password");
    if (hasUser != hasPassword)
        table.tell(key, QStringLiteral("stands alone"),
                   QStringLiteral("set both proxy_user and proxy_password"));
    else if (hasUser && service.proxy.isEmpty())
        table.tell(key, QStringLiteral("stands without a proxy"),
                   QStringLiteral("set proxy = \"http://host:port\""));
}

void checkIdentity(const IdentitySettings &identity, TableReader &table)
{
    const auto field = JsonPath::parse(identity.field);
    if (const auto *fault = std::get_if<TextFault>(&field))
        table.tell(QStringLiteral("identity.field"), fault->what, fault->whatToDo);
}

/// All addresses of a service are spoken to alike.
void checkFallbacks(const ServiceSettings &service, TableReader &table)
{
    if (service.fallbackUrls.isEmpty())
        return;
    const QString key = QStringLiteral("fallback_urls");
    if (service.transport != TransportKind::HttpCheck && !isLine(service.transport))
        table.tell(key, QStringLiteral("is only for http, WebSocket and Socket.IO services"),
                   QStringLiteral("leave it out"));
    const bool alike = std::all_of(
        service.fallbackUrls.cbegin(), service.fallbackUrls.cend(), [&](const QString &url) {
            return transportOfUrl(url, service.profile) == service.transport;
        });
    if (!alike)
        table.tell(key, QStringLiteral("holds an address of another kind than url"),
                   QStringLiteral("give all of them a scheme of one kind"));
}

void checkSocketIo(const SocketIoSettings &socketIo, TableReader &table)
{
    const QString &nspace = socketIo.nspace;
    if (!nspace.startsWith(u'/') || nspace.contains(u',') || nspace.contains(u' '))
        table.tell(QStringLiteral("socketio.namespace"), QStringLiteral("is not a namespace"),
                   QStringLiteral("begin it with '/', without commas and spaces"));
    if (!socketIo.path.startsWith(u'/'))
        table.tell(QStringLiteral("socketio.path"), QStringLiteral("is not a path"),
                   QStringLiteral("begin it with '/'"));
}

void checkAccounts(const AccountSettings &accounts, TableReader &table)
{
    if (!QTimeZone(accounts.timeZone.toUtf8()).isValid())
        table.tell(QStringLiteral("accounts.time_zone"),
                   QStringLiteral("is not a time zone that this computer knows"),
                   QStringLiteral("use \"UTC\" or a name like \"Europe/Berlin\""));
}

void checkMessages(const ServiceSettings &service, TableReader &table)
{
    const MessageSettings &messages = service.messages;
    if (!messages.store.isEmpty() && messages.storePath.isEmpty())
        table.tell(QStringLiteral("messages.store"), QStringLiteral("stands without store_path"),
                   QStringLiteral("say where a message names its store: store_path = \"storeId\""));
    if (table.table()["messages"].is_table() && !isLine(service.transport))
        table.tell(QStringLiteral("messages"),
                   QStringLiteral("is for services with a connection only"),
                   QStringLiteral("it has no effect here; take it out"), false);
}

void warnOfPlainSecret(const ServiceSettings &service, TableReader &table)
{
    const bool plain =
        std::any_of(service.headers.cbegin(), service.headers.cend(), [](const auto &h) {
            static const QStringList secret{QStringLiteral("authorization"),
                                            QStringLiteral("cookie"), QStringLiteral("x-api-key")};
            return secret.contains(h.first.toLower()) && !isReference(h.second);
        });
    if (plain)
        table.tell(QStringLiteral("headers"), QStringLiteral("holds a secret in plain text"),
                   QStringLiteral("write secret:NAME, env:NAME or file:PATH as its value"), false);
}

} // namespace

void checkServiceKeys(const ServiceSettings &service, TableReader &table)
{
    checkTimes(service, table);
    checkCertificate(service.tls, table);
    checkTransport(service, table);
    checkRequest(service, table);
    checkProxy(service, table);
    checkIdentity(service.identity, table);
    checkFallbacks(service, table);
    checkSocketIo(service.socketIo, table);
    checkAccounts(service.accounts, table);
    checkMessages(service, table);
    warnOfPlainSecret(service, table);
}

} // namespace Pulse
