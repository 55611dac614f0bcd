// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_connection.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace Pulse {

namespace {

constexpr qint64 unreadLimit = 256 * 1024;
// Long enough for the close frame to be read before the reset throws it away.
constexpr milliseconds resetAfterClose{50};

} // namespace

DemoConnection::DemoConnection(QTcpSocket *socket, DemoConnectionHost &host, QObject *parent)
    : QObject(parent), m_socket(socket), m_host(host), m_idle(this)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(unreadLimit);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_clock.start();
    age.start();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &DemoConnection::hangUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void DemoConnection::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (!frozen)
        readMore();
}

void DemoConnection::readMore()
{
    if (m_frozen)
        return;
    m_buffer += m_socket->readAll();
    if (m_webSocket)
        readFrames();
    else if (!m_upgrading)
        readRequests();
}

void DemoConnection::readRequests()
{
    HttpRequest request;
    while (!m_webSocket && !m_upgrading) {
        switch (HttpRequestReader::take(m_buffer, request)) {
        case HttpRequestReader::Result::NeedMore: return;
        case HttpRequestReader::Result::Refused: hangUp(); return;
        case HttpRequestReader::Result::Ready: break;
        }
        m_idle.stop();
        const HttpAnswer answer = m_host.answer(request);
        m_upgrading = answer.after == HttpAnswer::After::WebSocket;
        sendAnswer(answer, request);
    }
}

void DemoConnection::sendAnswer(const HttpAnswer &answer, const HttpRequest &request)
{
    inOrder(m_host.answerDelay(), [this, answer, request] {
        m_socket->write(answer.head);
        if (!answer.body.isEmpty() && request.method != "HEAD")
            m_socket->write(answer.body);
        if (answer.after == HttpAnswer::After::WebSocket) {
            m_webSocket = true;
            m_host.socketOpened(*this, request);
            readMore();
        } else if (answer.after == HttpAnswer::After::Close || request.wantsClose()) {
            hangUp();
        } else if (m_host.keepAlive() > milliseconds::zero()) {
            m_idle.start(m_host.keepAlive());
        }
    });
}

void DemoConnection::readFrames()
{
    using Step = WebSocketReader::Step;
    const QByteArray taken = std::exchange(m_buffer, {});
    QByteArrayView bytes(taken);
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        const Step step = m_reader.next(bytes);
        const QByteArray payload = m_reader.payload().toByteArray();
        switch (step) {
        case Step::NeedMore: return;
        case Step::Text:
        case Step::Binary: m_host.textReceived(*this, payload); break;
        case Step::Ping:
            if (m_host.answersPings())
                sendFrame(FrameKind::Pong, payload, m_host.answerDelay());
            break;
        case Step::Pong: ++pongs; break;
        case Step::Close: answerClose(); return;
        case Step::Failed:
            sendCloseAndReset(static_cast<quint16>(m_reader.faultCode()), {});
            return;
        }
    }
}

void DemoConnection::answerClose()
{
    const int code = m_reader.closeCode();
    if (!m_closing)
        sendFrame(FrameKind::Close,
                  code == noCloseCode ? QByteArray() : closePayload(static_cast<quint16>(code)),
                  milliseconds::zero());
    inOrder(milliseconds::zero(), [this] { hangUp(); });
}

void DemoConnection::sendText(const QByteArray &text)
{
    sendFrame(FrameKind::Text, text, m_host.answerDelay());
}

void DemoConnection::sendPing(const QByteArray &payload)
{
    sendFrame(FrameKind::Ping, payload, milliseconds::zero());
}

void DemoConnection::sendClose(quint16 code, const QByteArray &words)
{
    sendFrame(FrameKind::Close, code == 0 ? QByteArray() : closePayload(code, words),
              milliseconds::zero());
    m_closing = true;
}

void DemoConnection::sendCloseAndReset(quint16 code, const QByteArray &words)
{
    sendClose(code, words);
    inOrder(resetAfterClose, [this] { reset(); });
}

void DemoConnection::hangUp()
{
    if (!m_frozen)
        m_socket->disconnectFromHost();
}

void DemoConnection::reset()
{
    if (m_frozen)
        return;
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                 sizeof none);
    m_socket->abort();
}

void DemoConnection::sendFrame(FrameKind kind, const QByteArray &payload, milliseconds delay)
{
    if (!m_webSocket || m_closing)
        return;
    inOrder(delay, [this, kind, payload] { m_socket->write(serverFrame(kind, payload)); });
}

void DemoConnection::inOrder(milliseconds delay, std::function<void()> action)
{
    if (m_frozen)
        return;
    const milliseconds now(m_clock.elapsed());
    m_lastDue = std::max(m_lastDue, now + delay);
    if (m_lastDue <= now && m_pending == 0) {
        action();
        return;
    }
    ++m_pending;
    const auto wait = std::max(m_lastDue - now, milliseconds::zero());
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, action = std::move(action)] {
        --m_pending;
        action();
    });
}

} // namespace Pulse
