// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_secrets.h"

#include "app/config/value_checks.h"

#include <QPointer>

namespace Pulse {

namespace {

CloseReason missing(const QString &words)
{
    CloseReason reason;
    reason.what = FailureClass::MissingSecret;
    reason.by = ClosedBy::Pulseboard;
    reason.persistent = true;
    reason.detail = words;
    return reason;
}

// RFC 7617: user and password in UTF-8.
QString credentials(const QString &user, const QString &password)
{
    const QByteArray both = user.toUtf8() + ':' + password.toUtf8();
    return QString::fromLatin1(both.toBase64());
}

} // namespace

ServiceSecrets::ServiceSecrets(SecretStore &store, milliseconds patience, QObject *parent)
    : QObject(parent), m_store(store)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ServiceSecrets::report);
    connect(&m_store, &SecretStore::lateAnswer, this, [this] { resolve(m_asked); });
}

void ServiceSecrets::resolve(const QList<ServiceSettings> &services)
{
    ++m_round;
    m_asked = services;
    m_pending.clear();
    m_pending.reserve(services.size());
    m_open = 0;
    for (const ServiceSettings &service : services) {
        if (service.enabled)
            m_pending.append({{service, {}, {}}, 0, false});
    }
    m_asking = true; // answers that come at once do not report yet
    for (int i = 0; i < m_pending.size(); ++i) {
        const ServiceSettings settings = m_pending[i].service.settings;
        for (const auto &[name, value] : settings.headers) {
            if (isReference(value))
                ask(i, {name, {}, {}}, value);
            else
                m_pending[i].service.headers.append({name, value});
        }
        if (!settings.socketIo.auth.isEmpty())
            ask(i, {{}, {}, {}, Target::Goal::SocketIoAuth}, settings.socketIo.auth);
        if (!settings.token.isEmpty())
            ask(i, {QStringLiteral("Authorization"), QStringLiteral("Bearer "), {}},
                settings.token);
        const RequestSettings &request = settings.request;
        if (!request.user.isEmpty())
            ask(i, {QStringLiteral("Authorization"), QStringLiteral("Basic "), request.user},
                request.password);
        prepareLine(i);
    }
    m_asking = false;
    if (m_open == 0)
        report();
    else
        m_patience.start();
}

/// What belongs to the line itself: Origin and subprotocols as the headers that they are, files.
void ServiceSecrets::prepareLine(int index)
{
    WatchedService &service = m_pending[index].service;
    const ServiceSettings settings = service.settings;
    if (!settings.origin.isEmpty())
        service.headers.append({QStringLiteral("Origin"), settings.origin});
    if (!settings.subprotocols.isEmpty() && settings.transport == TransportKind::WebSocket)
        service.headers.append({QStringLiteral("Sec-WebSocket-Protocol"),
                                settings.subprotocols.join(QLatin1String(", "))});
    service.line.proxy = settings.proxy;
    service.line.proxyUser = settings.proxyUser;
    service.line.fingerprint = QByteArray::fromHex(settings.tls.fingerprint.toLatin1());
    readPem(index, settings.tls.ca, &LineOptions::authorities);
    readPem(index, settings.tls.certificate, &LineOptions::certificate);
    readPem(index, settings.tls.key, &LineOptions::key);
    if (!settings.proxyPassword.isEmpty())
        ask(index, {{}, {}, {}, Target::Goal::ProxyPassword}, settings.proxyPassword);
    if (!settings.tls.keyPassphrase.isEmpty())
        ask(index, {{}, {}, {}, Target::Goal::KeyPassphrase}, settings.tls.keyPassphrase);
}

void ServiceSecrets::readPem(int index, const QString &path, QByteArray LineOptions::*into)
{
    if (path.isEmpty())
        return;
    WatchedService &service = m_pending[index].service;
    const SecretStore::PemFile pem = m_store.readPem(path, into == &LineOptions::key);
    if (pem.bytes) {
        service.line.*into = *pem.bytes;
    } else if (!service.problem) {
        service.problem = missing(pem.problem);
        service.problem->what = FailureClass::BadSettings;
    }
    if (!pem.warning.isEmpty())
        Q_EMIT warned(service.settings->id.value + QStringLiteral(": ") + pem.warning);
}

void ServiceSecrets::ask(int index, const Target &target, const QString &reference)
{
    ++m_open;
    ++m_pending[index].open;
    m_pending[index].asks = true;
    m_store.read(reference, [self = QPointer(this), round = m_round, index,
                             target](const SecretResult &result) {
        if (self && self->m_round == round)
            self->answer(index, target, result);
    });
}

void ServiceSecrets::answer(int index, const Target &target, const SecretResult &result)
{
    Pending &pending = m_pending[index];
    --m_open;
    --pending.open;
    if (result.value && target.goal == Target::Goal::KeyPassphrase)
        pending.service.line.keyPassphrase = *result.value;
    else if (result.value && target.goal == Target::Goal::ProxyPassword)
        pending.service.line.proxyPassword = *result.value;
    else if (result.value && target.goal == Target::Goal::SocketIoAuth)
        pending.service.socketIoAuth = result.value->toUtf8();
    else if (result.value)
        pending.service.headers.append(
            {target.header,
             target.prefix + (target.user.isEmpty() ? *result.value
                                                    : credentials(target.user, *result.value))});
    else if (!pending.service.problem)
        pending.service.problem = missing(result.problem);
    if (!result.warning.isEmpty())
        Q_EMIT warned(pending.service.settings->id.value + QStringLiteral(": ") + result.warning);
    if (m_open == 0 && !m_asking)
        report();
}

/// A service whose secret is still awaited goes on as it ran before, when it ran before.
WatchedService ServiceSecrets::asItStands(int index) const
{
    const Pending &pending = m_pending[index];
    if (pending.open == 0)
        return pending.service;
    const auto before = m_last.constFind(pending.service.settings->id);
    const bool same = before != m_last.constEnd() && before->settings == pending.service.settings;
    if (same && !before->problem)
        return *before;
    WatchedService waiting = pending.service;
    waiting.problem = missing(QStringLiteral("waiting for your keyring"));
    return waiting;
}

void ServiceSecrets::report()
{
    m_patience.stop();
    QList<WatchedService> services;
    services.reserve(m_pending.size());
    for (int i = 0; i < m_pending.size(); ++i)
        services.append(asItStands(i));
    m_last.clear();
    for (qsizetype i = 0; i < services.size(); ++i) {
        if (m_pending.at(i).asks)
            m_last.insert(services.at(i).settings->id, services.at(i));
    }
    if (m_open == 0)
        m_pending = {}; // thousands of services are no small thing
    Q_EMIT resolved(services);
}

} // namespace Pulse
