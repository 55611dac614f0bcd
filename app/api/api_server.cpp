// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_server.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Pulse {

namespace {

// Those beyond the limit are told so; beyond these too, nobody is told any more.
constexpr int mostTold = ApiServer::mostClients + 16;

} // namespace

ApiServer::ApiServer(ApiDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_answering([this](const HttpRequest &request, bool near) { return answer(request, near); })
{
}

ApiServer::~ApiServer()
{
    stop();
}

QString ApiServer::start(const ApiSetup &setup)
{
    stop();
    if (const QString refusal = refusalOf(setup); !refusal.isEmpty())
        return refusal;
    m_setup = setup;
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, &ApiServer::accept);
    if (m_server->listen(setup.address, setup.port))
        return {};
    const QString why = m_server->errorString();
    m_server.reset();
    const bool v6 = setup.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("cannot listen on %1:%2: %3; choose another address or port")
        .arg(v6 ? u'[' + setup.address.toString() + u']' : setup.address.toString())
        .arg(setup.port)
        .arg(why);
}

void ApiServer::stop()
{
    m_server.reset();
    qDeleteAll(connections());
}

QList<ApiConnection *> ApiServer::connections() const
{
    return findChildren<ApiConnection *>(QString(), Qt::FindDirectChildrenOnly);
}

quint16 ApiServer::port() const
{
    return m_server ? m_server->serverPort() : quint16{0};
}

void ApiServer::accept()
{
    while (m_server && m_server->hasPendingConnections())
        take(m_server->nextPendingConnection());
}

void ApiServer::take(QTcpSocket *socket)
{
    const int others = clients();
    if (others >= mostTold) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *client = new ApiConnection(socket, m_answering, m_timeLimit, this);
    if (others >= mostClients)
        client->refuse(refusedAnswer(
            503, QStringLiteral("too many clients at once (%1); try again").arg(mostClients)));
}

ApiAnswer ApiServer::answer(const HttpRequest &request, bool fromThisComputer)
{
    if (request.count("host") != 1 || !isOwnHost(request.header("host"), m_setup, port()))
        return refusedAnswer(
            421, QStringLiteral("this server is not called that; use its address, or add the name "
                                "to [api] names in pulseboard.toml"));
    return m_desk.answer(request, m_setup, fromThisComputer);
}

} // namespace Pulse
