// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api_host.h"

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds askEvery = 5s;
constexpr milliseconds retryAfter = 10s; // F36: a port that was taken may become free

const QString enginePart = QStringLiteral("engine");
const QString alertsPart = QStringLiteral("alerts");

} // namespace

ApiHost::ApiHost(CoreHost &core, AlertsHost &alerts, QObject *parent)
    : QObject(parent), m_core(core), m_alerts(alerts)
{
    m_thread.setObjectName(QStringLiteral("api"));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_setup)
            listen(*m_setup);
    });
    connect(&m_core, &CoreHost::servicesChanged, this,
            [this](const QList<WatchedService> &services) {
                m_services = services;
                if (m_desk)
                    QMetaObject::invokeMethod(
                        m_desk, [desk = m_desk, services] { desk->setServices(services); });
            });
}

ApiHost::~ApiHost()
{
    for (SignOfLife *part : m_parts)
        part->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void ApiHost::begin()
{
    if (m_desk)
        return;
    m_desk =
        new ApiDesk([clock = &m_core.clock()] { return clock->now(); }, {enginePart, alertsPart});
    m_server = new ApiServer(*m_desk);
    m_desk->setServices(m_services);
    m_desk->moveToThread(&m_thread);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    Monitor &monitor = m_core.monitor();
    connect(&monitor, &Monitor::updated, m_desk, &ApiDesk::onUpdated);
    connect(&monitor, &Monitor::observerNews, m_desk, &ApiDesk::onObserver);
    connect(m_desk, &ApiDesk::reconnectAsked, &monitor, &Monitor::reconnect);
    connect(m_desk, &ApiDesk::pushed, &monitor, &Monitor::push);
    connect(m_desk, &ApiDesk::accountTold, &monitor, &Monitor::tellAccount);
    connect(m_desk, &ApiDesk::acknowledgeAsked, &m_alerts, &AlertsHost::acknowledge);
    connect(&m_alerts, &AlertsHost::incidentChanged, m_desk, &ApiDesk::onIncident);
    connect(&m_alerts, &AlertsHost::incidentsReset, m_desk, &ApiDesk::setIncidents);
    connect(&m_alerts, &AlertsHost::notificationState, m_desk, &ApiDesk::onDelivery);
    m_thread.start();
    watchPart(enginePart, *monitor.thread());
    watchPart(alertsPart, m_alerts.alertsThread());
    m_ask.start(askEvery);
}

/// Each part answers from its own thread: one that hangs does not.
void ApiHost::watchPart(const QString &part, QThread &thread)
{
    auto *sign = new SignOfLife(part);
    sign->moveToThread(&thread);
    connect(&m_ask, &QTimer::timeout, sign, &SignOfLife::ask);
    connect(sign, &SignOfLife::answered, m_desk, &ApiDesk::partAnswered);
    m_parts.push_back(sign);
}

void ApiHost::apply(const ApiSettings &settings, const std::optional<ApiPlace> &place)
{
    ++m_round;
    m_retry.stop();
    m_lastProblem.clear();
    QString problem;
    const auto where = place                       ? place
                       : settings.listen.isEmpty() ? std::nullopt
                                                   : placeOf(settings.listen, &problem);
    if (!where) {
        m_setup.reset();
        m_isListening = false;
        if (m_server)
            QMetaObject::invokeMethod(m_server, [server = m_server] { server->stop(); });
        if (!problem.isEmpty())
            Q_EMIT failed(QStringLiteral("api.listen ") + problem);
        return;
    }
    begin();
    ApiSetup setup;
    setup.address = where->address;
    setup.port = where->port;
    setup.names = settings.names;
    setup.metricsPrefix = settings.metricsPrefix;
    if (settings.token.isEmpty())
        return listen(setup);
    m_core.secrets().read(settings.token, [this, setup, round = m_round](const SecretResult &s) {
        if (round != m_round)
            return;
        ApiSetup ready = setup;
        ready.token = s.value.value_or(QString());
        if (!s.value)
            Q_EMIT warned(QStringLiteral("api.token cannot be read: ") + s.problem);
        listen(ready);
    });
}

void ApiHost::listen(const ApiSetup &setup)
{
    if (m_isListening && m_setup == setup)
        return; // its clients are not disturbed
    m_setup = setup;
    QMetaObject::invokeMethod(m_server, [this, server = m_server, setup, round = m_round] {
        const QString problem = server->start(setup);
        const quint16 port = server->port();
        QMetaObject::invokeMethod(
            this, [this, setup, round, problem, port] { started(setup, round, problem, port); });
    });
}

void ApiHost::started(const ApiSetup &setup, quint64 round, const QString &problem, quint16 port)
{
    if (round != m_round)
        return;
    m_isListening = problem.isEmpty();
    if (m_isListening) {
        const bool v6 = setup.address.protocol() == QAbstractSocket::IPv6Protocol;
        const QString host = v6 ? u'[' + setup.address.toString() + u']' : setup.address.toString();
        Q_EMIT listening(QStringLiteral("http://%1:%2").arg(host).arg(port));
        return;
    }
    if (refusalOf(setup).isEmpty())
        m_retry.start(retryAfter);
    if (std::exchange(m_lastProblem, problem) != problem)
        Q_EMIT failed(problem);
}

} // namespace Pulse
