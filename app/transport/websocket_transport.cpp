// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/websocket_transport.h"

#include "app/transport/client_frames.h"
#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/receive_buffer.h"
#include "app/transport/websocket_attempt.h"

#include <QSslSocket>
#include <QTimer>
#include <QTimerEvent>

namespace Pulse {

WebSocketTransport::WebSocketTransport(std::shared_ptr<NameLookup> names,
                                       milliseconds timeForMessage)
    : m_names(std::move(names)), m_timeForMessage(timeForMessage)
{
}

WebSocketTransport::~WebSocketTransport()
{
    release();
    if (m_deleted)
        *m_deleted = true;
}

bool WebSocketTransport::isReading() const
{
    return m_phase == Phase::Upgrading || m_phase == Phase::Open || m_phase == Phase::Closing;
}

void WebSocketTransport::onReadable()
{
    // What a plain socket still holds brings us here again: no session is read without end.
    while (isReading() && readOnce() && m_buffered) {
    }
}

/// False when there is nothing more, and when this object may be gone.
bool WebSocketTransport::readOnce()
{
    const ReceiveBuffer buffer;
    const qint64 got = m_socket->read(buffer.data(), ReceiveBuffer::size);
    if (got < 0 && !m_buffered)
        onLoss();
    if (got <= 0)
        return false;
    bool deleted = false;
    bool *const outer = std::exchange(m_deleted, &deleted);
    take(QByteArrayView(buffer.data(), got));
    if (deleted) {
        if (outer)
            *outer = true;
        return false;
    }
    m_deleted = outer;
    return true;
}

void WebSocketTransport::take(QByteArrayView bytes)
{
    if (m_phase == Phase::Upgrading && !takeAnswer(bytes))
        return;
    takeFrames(bytes);
}

void WebSocketTransport::takeFrames(QByteArrayView bytes)
{
    const bool *const deleted = m_deleted;
    QByteArray pongs;
    int pings = 0;
    using Step = WebSocketReader::Step;
    while (isReading()) {
        const Step step = m_reader.next(bytes);
        if (step == Step::NeedMore)
            break;
        if (step == Step::Close || step == Step::Failed) {
            if (pings > 0 && m_phase == Phase::Open) {
                (void)m_socket->write(pongs); // they came before the end
                Q_EMIT pingReceived(pings);
            }
            return *deleted || !isReading() ? void() : takeClose();
        }
        if (m_messageTimer.isActive())
            m_sinceComplete.restart();
        if (m_phase == Phase::Closing)
            continue; // nobody listens any more
        if (step == Step::Ping) {
            ++pings;
            appendClientFrame(pongs, FrameKind::Pong, m_reader.payload());
        } else if (step == Step::Text) {
            Q_EMIT textReceived(QString::fromUtf8(m_reader.payload()));
        } else if (step == Step::Binary) {
            Q_EMIT binaryReceived(m_reader.payload().toByteArray());
        } else if (const auto id = pingIdOf(m_reader.payload())) {
            Q_EMIT pongReceived(*id);
        }
        if (*deleted)
            return;
    }
    if (m_phase != Phase::Open)
        return;
    watchMessage();
    if (pings > 0)
        answerPings(pongs, pings);
}

/// Last in its caller: the receiver of the signals may delete this object.
void WebSocketTransport::answerPings(const QByteArray &pongs, int count)
{
    if (unsent() + pongs.size() > outputLimit)
        return end(failureOf(FailureClass::NotReading, ClosedBy::Pulseboard,
                             QStringLiteral("more than 1 MiB waits to be read by the server")));
    if (m_socket->write(pongs) != pongs.size())
        return onLoss();
    Q_EMIT pingReceived(count);
}

/// The peer ends the connection, or broke the protocol so that we do.
void WebSocketTransport::takeClose()
{
    if (m_phase == Phase::Closing)
        return release(Farewell::Polite);
    if (m_reader.fault()) {
        const int code = m_reader.faultCode();
        const CloseReason reason = brokenProtocol(code, QString::fromUtf8(m_reader.fault()));
        (void)send(FrameKind::Close, closePayload(static_cast<quint16>(code)));
        return end(reason, Farewell::Polite);
    }
    const int code = m_reader.closeCode();
    const CloseReason reason = closeFrameOf(code, QString::fromUtf8(m_reader.payload()));
    const bool hasCode = code != noCloseCode;
    (void)send(FrameKind::Close, hasCode ? closePayload(static_cast<quint16>(code)) : QByteArray());
    end(reason, Farewell::Polite);
}

void WebSocketTransport::watchMessage()
{
    if (!m_reader.isBusy())
        return m_messageTimer.stop();
    if (m_messageTimer.isActive())
        return;
    m_sinceComplete.start();
    m_messageTimer.start(static_cast<int>(m_timeForMessage.count()), this);
}

void WebSocketTransport::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId()) {
        m_deadline.stop();
        if (m_phase == Phase::Closing)
            release();
        else
            notOpened();
    } else if (event->timerId() == m_messageTimer.timerId()) {
        m_messageTimer.stop();
        onMessageTime();
    }
}

void WebSocketTransport::onMessageTime()
{
    const milliseconds left = m_timeForMessage - milliseconds(m_sinceComplete.elapsed());
    if (left > milliseconds::zero()) // another message began since
        return m_messageTimer.start(static_cast<int>(left.count()), this);
    end(notWithin(m_timeForMessage, FailureClass::TooSlow,
                  QStringLiteral("a message did not become complete")));
}

void WebSocketTransport::onError(QAbstractSocket::SocketError error)
{
    if (m_buffered && error == QAbstractSocket::RemoteHostClosedError)
        onReadable(); // what came before the end
    if (m_phase == Phase::Open || m_phase == Phase::Closing)
        return onLoss();
    if (m_phase == Phase::Connecting || m_phase == Phase::Upgrading)
        end(connectFailureOf({error, m_socket->errorString(), m_attempt->certificateProblem,
                              m_attempt->tcpConnected}));
}

/// What the socket of a line that was connected reports.
SocketTrouble WebSocketTransport::trouble() const
{
    return {m_socket->error(), m_socket->errorString(), {}, true};
}

/// The line ended without a close frame.
void WebSocketTransport::onLoss()
{
    if (m_phase == Phase::Upgrading)
        return end(connectFailureOf(trouble()));
    if (m_phase == Phase::Closing)
        return release();
    end(lossOf(trouble()));
}

qint64 WebSocketTransport::unsent() const
{
    const auto *tls = m_buffered ? qobject_cast<const QSslSocket *>(m_socket) : nullptr;
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// One write for one frame. False when the line is gone.
bool WebSocketTransport::send(FrameKind kind, QByteArrayView payload)
{
    const QByteArray frame = clientFrame(kind, payload);
    return m_socket->write(frame) == frame.size();
}

bool WebSocketTransport::sendText(const QString &text)
{
    if (m_phase != Phase::Open || m_endsSoon || unsent() + text.size() > outputLimit)
        return false;
    if (send(FrameKind::Text, text.toUtf8()))
        return true;
    endSoon(lossOf(trouble()));
    return false;
}

void WebSocketTransport::sendPing(PingId id)
{
    if (m_phase != Phase::Open || m_endsSoon || unsent() > outputLimit)
        return;
    if (!send(FrameKind::Ping, pingPayload(id)))
        endSoon(lossOf(trouble()));
}

void WebSocketTransport::abort()
{
    release();
}

void WebSocketTransport::close()
{
    if (m_phase != Phase::Open || m_endsSoon)
        return release();
    m_messageTimer.stop();
    m_phase = Phase::Closing;
    m_deadline.start(static_cast<int>(closeTime.count()), this);
    if (!send(FrameKind::Close, closePayload(1000)))
        release();
}

/// Where a signal would come from inside a call of the owner's.
void WebSocketTransport::endSoon(const CloseReason &reason)
{
    m_endsSoon = true;
    QTimer::singleShot(0, this, [this, reason] { end(reason); });
}

void WebSocketTransport::end(const CloseReason &reason, Farewell farewell)
{
    const bool tell = m_phase != Phase::Ended && m_phase != Phase::Closing;
    release(farewell);
    if (tell)
        Q_EMIT closed(reason); // last: the receiver may delete this object
}

void WebSocketTransport::release(Farewell farewell)
{
    if (m_phase == Phase::Naming)
        m_names->forget(this);
    m_phase = Phase::Ended;
    m_deadline.stop();
    m_messageTimer.stop();
    m_attempt.reset();
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->setParent(nullptr); // its own slot may be on the stack
    if (farewell == Farewell::Polite)
        return letGo(*socket, closeTime);
    socket->abort();
    socket->deleteLater();
}

} // namespace Pulse
