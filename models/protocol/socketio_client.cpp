// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/socketio_client.h"

#include <QJsonObject>

#include <algorithm>

namespace Pulse {
namespace {

CloseReason socketIoEnd(FailureClass what, ClosedBy by, const QString &detail,
                        bool persistent = false)
{
    CloseReason reason;
    reason.what = what;
    reason.by = by;
    reason.detail = detail;
    reason.persistent = persistent;
    return reason;
}

/// Middleware that refuses says why in words of its own; these are the ones that mean credentials.
bool meansCredentials(const QString &message, const QJsonObject &data)
{
    const QString code = data.value(QLatin1String("code")).toVariant().toString();
    const QString status = data.value(QLatin1String("status")).toVariant().toString();
    static const QStringList marks{
        QStringLiteral("auth"),        QStringLiteral("token"),      QStringLiteral("jwt"),
        QStringLiteral("forbidden"),   QStringLiteral("credential"), QStringLiteral("permission"),
        QStringLiteral("not allowed"), QStringLiteral("401"),        QStringLiteral("403")};
    return std::any_of(marks.begin(), marks.end(), [&](const QString &mark) {
        return message.contains(mark, Qt::CaseInsensitive) ||
               code.contains(mark, Qt::CaseInsensitive) || status.contains(mark);
    });
}

/// On the line, with the type before it.
qint64 packetBytes(QStringView data)
{
    return data.toUtf8().size() + 1;
}

} // namespace

SocketIoClient::SocketIoClient(SocketIoWish wish) : m_wish(std::move(wish))
{
}

SocketIoClient::Actions SocketIoClient::apply(const Happening &what, nanoseconds now)
{
    Actions out;
    if (m_phase == Phase::Ended)
        return out;
    m_now = now;
    std::visit([this, &out](const auto &happened) { on(happened, out); }, what);
    return out;
}

std::optional<nanoseconds> SocketIoClient::nextDeadline() const
{
    if (m_phase == Phase::Ended || m_phase == Phase::Connecting)
        return std::nullopt; // the socket has a deadline of its own until it is open
    std::optional<nanoseconds> soonest;
    const auto consider = [&soonest](nanoseconds at) {
        soonest = std::min(soonest.value_or(at), at);
    };
    if (m_phase == Phase::Greeting || m_phase == Phase::Joining)
        consider(m_joinBy);
    if (m_phase != Phase::Greeting)
        consider(m_heardAt + m_open.pingInterval + m_open.pingTimeout);
    if (m_incomplete)
        consider(m_attachedBy);
    return soonest;
}

void SocketIoClient::on(const Began &, Actions &)
{
    m_joinBy = m_now + m_wish.joinTime;
}

void SocketIoClient::on(const SocketOpened &, Actions &)
{
    if (m_phase == Phase::Connecting)
        m_phase = Phase::Greeting;
}

void SocketIoClient::on(const TextCame &came, Actions &out)
{
    m_heardAt = m_now;
    if (m_incomplete)
        return broken(SocketIoFault::MissingAttachments, out);
    const EngineIoReading reading = decodeEngineIo(came.text);
    if (const auto *fault = std::get_if<SocketIoFault>(&reading))
        return broken(*fault, out);
    const EngineIoPacket &packet = std::get<EngineIoPacket>(reading);
    if (m_phase == Phase::Greeting && packet.type != EngineIoType::Open)
        return broken(SocketIoFault::BadOpen, out);
    switch (packet.type) {
    case EngineIoType::Open: return greeted(packet.data, out);
    case EngineIoType::Ping: out.append(Send{u'3' + packet.data}); return;
    case EngineIoType::Message: return message(packet.data, out);
    case EngineIoType::Close:
        return end(socketIoEnd(FailureClass::ClosedByServer, ClosedBy::Server, {}), out);
    case EngineIoType::Pong:
    case EngineIoType::Upgrade:
    case EngineIoType::Noop: return;
    }
}

void SocketIoClient::greeted(const QString &data, Actions &out)
{
    if (m_phase != Phase::Greeting)
        return; // greeted twice: the first one holds
    const EngineIoOpenReading reading = decodeEngineIoOpen(data);
    if (const auto *fault = std::get_if<SocketIoFault>(&reading))
        return broken(*fault, out);
    m_open = std::get<EngineIoOpen>(reading);
    join(out);
}

void SocketIoClient::join(Actions &out)
{
    m_phase = Phase::Joining;
    SocketIoPacket packet;
    packet.type = SocketIoType::Connect;
    packet.nspace = m_wish.nspace;
    packet.data = m_wish.auth;
    out.append(Send{encodeSocketIo(packet)});
}

void SocketIoClient::message(const QString &data, Actions &out)
{
    SocketIoReading reading = decodeSocketIo(data);
    if (const auto *fault = std::get_if<SocketIoFault>(&reading))
        return broken(*fault, out);
    auto &packet = std::get<SocketIoPacket>(reading);
    if (packet.attachments == 0)
        return take(packet, packetBytes(data), data, out);
    m_incomplete = std::move(packet);
    m_incompleteText = data;
    m_attachments.clear();
    m_attachedBytes = 0;
    m_attachedBy = m_now + attachmentTime;
}

void SocketIoClient::on(const BinaryCame &came, Actions &out)
{
    m_heardAt = m_now;
    if (!m_incomplete)
        return broken(SocketIoFault::StrayBinary, out);
    m_attachments.append(came.bytes);
    m_attachedBytes += came.bytes;
    if (m_attachedBytes > mostSocketIoAttachedBytes)
        return broken(SocketIoFault::TooBig, out);
    if (m_attachments.size() == m_incomplete->attachments)
        complete(out);
}

void SocketIoClient::complete(Actions &out)
{
    SocketIoPacket packet = *m_incomplete;
    m_incomplete.reset();
    const auto filled = withAttachments(packet.data, m_attachments);
    if (const auto *fault = std::get_if<SocketIoFault>(&filled))
        return broken(*fault, out);
    packet.data = std::get<QJsonValue>(filled);
    const QString text = std::exchange(m_incompleteText, {});
    take(packet, packetBytes(text) + m_attachedBytes, text, out);
}

void SocketIoClient::take(const SocketIoPacket &packet, qint64 bytes, const QString &text,
                          Actions &out)
{
    const bool ours =
        packet.nspace == m_wish.nspace || packet.nspace.section(u'?', 0, 0) == m_wish.nspace;
    if (!ours)
        return; // another namespace is none of ours
    switch (packet.type) {
    case SocketIoType::Connect: return connectAnswered(packet, out);
    case SocketIoType::ConnectError: return refused(packet.data, out);
    case SocketIoType::Disconnect:
        if (m_phase == Phase::Joined || m_phase == Phase::Joining) {
            m_phase = Phase::Out;
            out.append(PutOut{socketIoEnd(FailureClass::PutOut, ClosedBy::Server, {})});
        }
        return;
    case SocketIoType::Event:
    case SocketIoType::BinaryEvent: return tell(packet, bytes, text, out);
    case SocketIoType::Ack:
    case SocketIoType::BinaryAck: return; // we ask for none
    }
}

void SocketIoClient::connectAnswered(const SocketIoPacket &packet, Actions &out)
{
    if (m_phase != Phase::Joining)
        return;
    if (!packet.data.toObject().contains(QLatin1String("sid")))
        return end(socketIoEnd(FailureClass::NotSocketIo, ClosedBy::Server,
                               QStringLiteral("it speaks an older version, before Socket.IO 3"),
                               true),
                   out);
    m_phase = Phase::Joined;
    out.append(Joined{});
}

void SocketIoClient::refused(const QJsonValue &data, Actions &out)
{
    const QJsonObject object = data.toObject();
    const QString message =
        (data.isString() ? data.toString() : object.value(QLatin1String("message")).toString())
            .left(200);
    if (message == QLatin1String("Invalid namespace"))
        return end(socketIoEnd(FailureClass::NamespaceRefused, ClosedBy::Server,
                               QStringLiteral("it has no namespace %1").arg(m_wish.nspace), true),
                   out);
    const bool credentials =
        meansCredentials(message, object.value(QLatin1String("data")).toObject());
    end(socketIoEnd(credentials ? FailureClass::SignIn : FailureClass::NamespaceRefused,
                    ClosedBy::Server, message, credentials),
        out);
}

void SocketIoClient::tell(const SocketIoPacket &packet, qint64 bytes, const QString &text,
                          Actions &out)
{
    if (m_phase != Phase::Joined)
        return;
    if (packet.ackId) {
        SocketIoPacket ack;
        ack.type = SocketIoType::Ack;
        ack.nspace = packet.nspace;
        ack.ackId = packet.ackId;
        ack.data = QJsonArray();
        out.append(Send{encodeSocketIo(ack)});
    }
    SocketIoEvent event;
    event.arguments = packet.data.toArray();
    event.name = event.arguments.takeAt(0).toVariant().toString();
    event.text = text.mid(std::max<qsizetype>(text.indexOf(u'['), 0));
    event.bytes = bytes;
    out.append(TellEvent{event});
}

void SocketIoClient::on(const Rejoin &, Actions &out)
{
    if (m_phase != Phase::Out)
        return;
    m_joinBy = m_now + m_wish.joinTime;
    join(out);
}

void SocketIoClient::on(const TimePassed &, Actions &out)
{
    const auto within = [this] {
        return QStringLiteral(" within %1 s")
            .arg(static_cast<double>(m_wish.joinTime.count()) / 1'000);
    };
    if (m_phase == Phase::Greeting && m_now >= m_joinBy)
        return end(socketIoEnd(FailureClass::NotSocketIo, ClosedBy::Pulseboard,
                               QStringLiteral("no open packet") + within()),
                   out);
    if (m_phase == Phase::Joining && m_now >= m_joinBy)
        return end(socketIoEnd(FailureClass::NamespaceRefused, ClosedBy::Pulseboard,
                               QStringLiteral("no answer") + within()),
                   out);
    if (m_incomplete && m_now >= m_attachedBy)
        return end(socketIoEnd(FailureClass::TooSlow, ClosedBy::Pulseboard,
                               QStringLiteral("%1 of %2 attachments within 10 s")
                                   .arg(m_attachments.size())
                                   .arg(m_incomplete->attachments)),
                   out);
    const bool counts = m_phase != Phase::Connecting && m_phase != Phase::Greeting;
    if (counts && m_now >= m_heardAt + m_open.pingInterval + m_open.pingTimeout)
        end(socketIoEnd(FailureClass::Silent, ClosedBy::Pulseboard, {}), out);
}

void SocketIoClient::on(const SocketClosed &closed, Actions &out)
{
    CloseReason reason = closed.reason;
    const bool early = m_phase == Phase::Connecting || m_phase == Phase::Greeting;
    if (!early)
        return end(reason, out);
    const auto notSocketIo = [&reason](const QString &detail) {
        reason.what = FailureClass::NotSocketIo;
        reason.detail = detail;
    };
    const bool status = reason.what == FailureClass::HttpStatus;
    if (reason.what == FailureClass::Protocol) // EIO=3: HTTP where frames should be (protocols 2)
        notSocketIo(socketIoFaultText(SocketIoFault::HttpText));
    else if (status && reason.httpStatus == 400)
        notSocketIo(QStringLiteral("it answers 400; perhaps it offers polling only"));
    else if (status && reason.httpStatus == 404)
        notSocketIo(QStringLiteral("it answers 404; no Socket.IO at this path?"));
    else if (reason.what == FailureClass::Handshake ||
             reason.what == FailureClass::ConnectionLost ||
             reason.what == FailureClass::ClosedByServer)
        notSocketIo(QStringLiteral("no Socket.IO at this path?"));
    end(reason, out);
}

void SocketIoClient::broken(SocketIoFault fault, Actions &out)
{
    const bool early = m_phase == Phase::Greeting;
    end(socketIoEnd(early ? FailureClass::NotSocketIo : FailureClass::Protocol,
                    ClosedBy::Pulseboard, socketIoFaultText(fault)),
        out);
}

void SocketIoClient::end(const CloseReason &reason, Actions &out)
{
    m_phase = Phase::Ended;
    m_incomplete.reset();
    out.append(End{reason});
}

} // namespace Pulse
