// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_service.h"

#include <QTcpSocket>

namespace Pulse {

namespace {

constexpr int connectionLimit = 256;
constexpr milliseconds portRetry{200};

} // namespace

DemoService::DemoService(const QString &name, Profile profile, DemoPace pace, quint64 seed)
    : m_name(name)
    , m_profile(profile)
    , m_pace(pace)
    , m_server(this)
    , m_beat(this)
    , m_return(this)
    , m_random(seed)
{
    qRegisterMetaType<Mood>();
    qRegisterMetaType<MoodParams>();
    m_return.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &DemoService::takeConnections);
    connect(&m_beat, &QTimer::timeout, this, [this] { beat(); });
    connect(&m_return, &QTimer::timeout, this, &DemoService::comeBack);
}

bool DemoService::listen(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        if (m_server.listen(QHostAddress::LocalHost, port)) {
            m_port = m_server.serverPort();
            return true;
        }
    }
    return false;
}

void DemoService::start()
{
    begin();
    m_beat.start(m_pace.beat);
}

void DemoService::stop()
{
    m_beat.stop();
    m_return.stop();
    sayGoodbye();
    m_server.close();
}

void DemoService::setMood(Mood mood, const MoodParams &params)
{
    const Mood before = std::exchange(m_mood, mood);
    m_params = params;
    if (before == Mood::Restarting && mood != Mood::Restarting)
        comeBack();
    if ((before == Mood::HalfOpen) != (mood == Mood::HalfOpen))
        freeze(mood == Mood::HalfOpen);
    if (mood == Mood::Restarting)
        goAway(params.down);
    moodBegan(mood);
    Q_EMIT moodChanged(mood);
}

WallTime DemoService::now() const
{
    const WallTime time = systemWallTime();
    return m_mood == Mood::SkewedClock ? time + m_params.skew : time;
}

QString DemoService::address(QLatin1String scheme, QLatin1String path) const
{
    return scheme + QStringLiteral("://127.0.0.1:%1").arg(m_port) + path;
}

QList<DemoConnection *> DemoService::webSockets() const
{
    QList<DemoConnection *> open;
    for (const auto &connection : m_connections) {
        if (connection && connection->isWebSocket())
            open.append(connection);
    }
    return open;
}

quint64 DemoService::random(quint64 bound)
{
    return bound == 0 ? 0 : m_random() % bound;
}

milliseconds DemoService::answerDelay()
{
    if (m_mood == Mood::Slow)
        return m_params.delay;
    if (m_mood == Mood::Jittery)
        return milliseconds(random(static_cast<quint64>(m_params.delay.count()) + 1));
    return milliseconds::zero();
}

void DemoService::goAway(milliseconds down)
{
    m_beat.stop();
    sayGoodbye();
    m_server.close();
    m_return.start(down);
}

void DemoService::comeBack()
{
    m_return.stop();
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port)) {
        m_return.start(portRetry);
        return;
    }
    start();
    if (m_mood == Mood::Restarting) {
        m_mood = Mood::Steady;
        Q_EMIT moodChanged(m_mood);
    }
}

void DemoService::sayGoodbye()
{
    for (const auto &connection : m_connections) {
        if (connection)
            connection->hangUp();
    }
}

void DemoService::takeConnections()
{
    m_connections.removeIf([](const auto &connection) { return connection.isNull(); });
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= connectionLimit) {
            delete socket;
            continue;
        }
        auto *connection = new DemoConnection(socket, *this, this);
        connection->setFrozen(m_mood == Mood::HalfOpen);
        m_connections.append(connection);
    }
}

void DemoService::freeze(bool frozen)
{
    for (const auto &connection : m_connections) {
        if (connection)
            connection->setFrozen(frozen);
    }
}

} // namespace Pulse
