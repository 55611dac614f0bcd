// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/socketio_transport.h"

#include "models/protocol/socketio_address.h"

#include <QJsonDocument>
#include <QPointer>

namespace Pulse {

SocketIoTransport::SocketIoTransport(std::unique_ptr<Transport> line, ServiceSettings settings)
    : m_line(std::move(line)), m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { happened(SocketIoClient::TimePassed{}); });
}

SocketIoTransport::~SocketIoTransport()
{
    release();
}

void SocketIoTransport::open(const ConnectionRequest &request)
{
    if (m_client || !m_line)
        return;
    m_client.emplace(socketIoWish(m_settings, request.auth));
    m_clock.start();
    listenToLine();
    happened(SocketIoClient::Began{});
    ConnectionRequest line = request;
    ServiceSettings settings = m_settings;
    settings.url = request.url;
    line.url = socketIoAddress(settings);
    m_line->open(line);
}

void SocketIoTransport::listenToLine()
{
    Transport *line = m_line.get();
    connect(line, &Transport::opened, this,
            [this](microseconds, const std::optional<TlsFacts> &tls) {
                m_tls = tls;
                happened(SocketIoClient::SocketOpened{});
                if (m_client && !m_client->isJoined())
                    Q_EMIT stepped(ConnectStep::SignIn);
            });
    connect(line, &Transport::stepped, this, &Transport::stepped);
    connect(line, &Transport::closed, this,
            [this](const CloseReason &reason) { happened(SocketIoClient::SocketClosed{reason}); });
    connect(line, &Transport::textReceived, this,
            [this](const QString &text) { happened(SocketIoClient::TextCame{text}); });
    connect(line, &Transport::binaryReceived, this, [this](const QByteArray &bytes) {
        happened(SocketIoClient::BinaryCame{bytes.size()});
    });
    connect(line, &Transport::pongReceived, this, &Transport::pongReceived);
    connect(line, &Transport::pingReceived, this, &Transport::pingReceived);
}

void SocketIoTransport::happened(const SocketIoClient::Happening &what)
{
    if (!m_client)
        return;
    const SocketIoClient::Actions actions = m_client->apply(what, now());
    const QPointer<SocketIoTransport> self(this);
    for (const SocketIoClient::Action &action : actions) {
        perform(action);
        if (!self || !m_line)
            return; // whoever heard of it let us go
    }
    setDeadline();
}

void SocketIoTransport::perform(const SocketIoClient::Action &action)
{
    struct Performer {
        SocketIoTransport &transport;
        void operator()(const SocketIoClient::Send &send) const
        {
            // A full output ends the line by its own guard.
            (void)transport.m_line->sendText(send.text);
        }
        void operator()(const SocketIoClient::Joined &) const
        {
            const auto took = transport.now() - transport.m_begun;
            Q_EMIT transport.opened(std::chrono::duration_cast<microseconds>(took),
                                    transport.m_tls);
        }
        void operator()(const SocketIoClient::TellEvent &told) const
        {
            Q_EMIT transport.eventReceived(told.event);
        }
        void operator()(const SocketIoClient::PutOut &out) const
        {
            Q_EMIT transport.putOut(out.reason);
        }
        void operator()(const SocketIoClient::End &end) const
        {
            transport.release();
            Q_EMIT transport.closed(end.reason); // last: the receiver may delete this object
        }
    };
    std::visit(Performer{*this}, action);
}

void SocketIoTransport::setDeadline()
{
    const auto at = m_client->nextDeadline();
    if (!at)
        return m_timer.stop();
    const auto left = std::chrono::ceil<milliseconds>(*at - now());
    // Every packet moves it: a timer that is too early asks again, which is cheaper than a new one.
    const bool soonEnough = m_timer.isActive() && m_timer.remainingTimeAsDuration() <= left;
    if (!soonEnough)
        m_timer.start(std::max(left, milliseconds{0}));
}

bool SocketIoTransport::reopen()
{
    if (!m_line || !m_client || !m_client->isPutOut())
        return false;
    m_begun = now();
    happened(SocketIoClient::Rejoin{});
    Q_EMIT stepped(ConnectStep::SignIn);
    return true;
}

void SocketIoTransport::abort()
{
    release();
}

void SocketIoTransport::close()
{
    if (!m_line)
        return;
    m_timer.stop();
    if (m_client && m_client->isJoined()) {
        SocketIoPacket leave;
        leave.type = SocketIoType::Disconnect;
        leave.nspace = m_client->wish().nspace;
        (void)m_line->sendText(encodeSocketIo(leave));
    }
    m_client.reset();
    m_line->disconnect(this);
    m_line->close();
}

bool SocketIoTransport::sendText(const QString &text)
{
    if (!m_line || !m_client || !m_client->isJoined())
        return false;
    const QJsonArray given = QJsonDocument::fromJson(text.toUtf8()).array();
    SocketIoPacket packet;
    packet.nspace = m_client->wish().nspace;
    packet.data = given.at(0).isString() ? given : QJsonArray{QStringLiteral("message"), text};
    return m_line->sendText(encodeSocketIo(packet));
}

void SocketIoTransport::sendPing(PingId id)
{
    if (m_line && m_client && m_client->isJoined())
        m_line->sendPing(id);
}

void SocketIoTransport::release()
{
    m_timer.stop();
    m_client.reset();
    if (!m_line)
        return;
    m_line->disconnect(this);
    m_line->abort();
    m_line.release()->deleteLater(); // its own signal may be on the stack
}

} // namespace Pulse
