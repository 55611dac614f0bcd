// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/websocket_transport.h"

#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"
#include "models/protocol/websocket_handshake.h"

#include <QRandomGenerator>
#include <QSslSocket>
#include <QTimer>
#include <QTimerEvent>
#include <QUrl>
#include <QtEndian>

namespace Pulse {

namespace {

/// Nobody can foresee it (RFC 6455 10.3).
FrameMask newMask()
{
    const quint32 random = QRandomGenerator::system()->generate();
    FrameMask mask;
    std::memcpy(mask.data(), &random, mask.size());
    return mask;
}

QByteArray newKey()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArrayView(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toByteArray()
        .toBase64();
}

QList<QByteArray> subprotocolsOf(const ConnectionRequest &request)
{
    QList<QByteArray> names;
    const QString wanted = headerOf(request, QLatin1String("Sec-WebSocket-Protocol"));
    for (const QString &name : wanted.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed().toLatin1();
    return names;
}

UpgradeRequest upgradeOf(const ConnectionRequest &wanted)
{
    const QNetworkRequest request = networkRequestOf(wanted);
    UpgradeRequest upgrade;
    upgrade.target = targetOf(request.url());
    upgrade.host = hostHeaderOf(request.url());
    upgrade.key = newKey();
    upgrade.subprotocols = subprotocolsOf(wanted);
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        if (name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) != 0) // stands by itself
            upgrade.headers.append({name, request.rawHeader(name)});
    }
    return upgrade;
}

/// Where a thread's transports receive. One for all of them, because each parses what it received
/// before the next one reads; should one read while another is parsing, it gets one of its own.
class ReceiveBuffer final {
public:
    static constexpr qsizetype size = 64 * 1024; ///< at most this much of one session at a time
    ReceiveBuffer() : m_bytes(std::move(spare()))
    {
        if (!m_bytes)
            m_bytes = std::make_unique_for_overwrite<char[]>(size);
    }
    ~ReceiveBuffer() { spare() = std::move(m_bytes); }
    Q_DISABLE_COPY_MOVE(ReceiveBuffer)
    [[nodiscard]] char *data() const { return m_bytes.get(); }

private:
    static std::unique_ptr<char[]> &spare()
    {
        static thread_local std::unique_ptr<char[]> bytes;
        return bytes;
    }
    std::unique_ptr<char[]> m_bytes;
};

} // namespace

struct WebSocketTransport::Attempt {
    ConnectionRequest request;
    UpgradeRequest upgrade;
    std::optional<UpgradeAnswerReader> answer;
    QString certificateProblem;
    QElapsedTimer since;
    bool tcpConnected = false;
};

QByteArray pingPayload(PingId id)
{
    QByteArray payload(16, Qt::Uninitialized);
    qToBigEndian(id.sequence, payload.data());
    qToBigEndian(id.nonce, payload.data() + 8);
    return payload;
}

std::optional<PingId> pingIdOf(QByteArrayView payload)
{
    if (payload.size() != 16)
        return std::nullopt;
    return PingId{qFromBigEndian<quint64>(payload.data()),
                  qFromBigEndian<quint64>(payload.data() + 8)};
}

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

void WebSocketTransport::open(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Naming;
    m_attempt = std::make_unique<Attempt>();
    m_attempt->request = request;
    m_attempt->since.start();
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss")};
    if (const auto refusal = refusalOf(request, schemes))
        return endSoon(*refusal);
    m_deadline.start(static_cast<int>(request.timeout.count()), this);
    begin();
}

void WebSocketTransport::begin()
{
    const QString host = QUrl(m_attempt->request.url).host();
    if (NameLookup::isAddress(host) || !m_attempt->request.line.proxy.isEmpty())
        return makeSocket(); // a proxy looks names up by itself
    m_names->find(host, this, [this](const NameLookup::Result &result) {
        if (m_phase != Phase::Naming)
            return;
        if (result.found)
            makeSocket();
        else
            end(failureOf(FailureClass::NameNotFound, ClosedBy::Network, result.problem));
    });
    tell(ConnectStep::Name, Phase::Naming);
}

// Last of what a step does: the receiver may end this object, and a step may have ended it at once.
void WebSocketTransport::tell(ConnectStep step, Phase during)
{
    if (m_phase == during)
        Q_EMIT stepped(step);
}

void WebSocketTransport::makeSocket()
{
    m_phase = Phase::Connecting;
    m_attempt->upgrade = upgradeOf(m_attempt->request);
    m_attempt->answer.emplace(m_attempt->upgrade);
    const QUrl url(m_attempt->request.url);
    LineSocket line = makeLineSocket(url, m_attempt->request.line, LineReading::Straight, this);
    if (line.refusal)
        return endSoon(*line.refusal);
    m_socket = line.socket;
    m_buffered = line.buffered;
    using Self = WebSocketTransport;
    connect(m_socket, &QTcpSocket::connected, this, &Self::onTcpConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Self::onReadable);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Self::onError);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
            m_attempt->certificateProblem = judgeCertificate(*tls, errors, m_attempt->request.line);
        });
        connect(tls, &QSslSocket::encrypted, this, &Self::askForUpgrade);
    }
    connectLine(line, url);
    tell(ConnectStep::Reach, Phase::Connecting);
}

void WebSocketTransport::onTcpConnected()
{
    m_attempt->tcpConnected = true;
    limitLoss(*m_socket, lossTime);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!qobject_cast<QSslSocket *>(m_socket))
        askForUpgrade();
    else
        tell(ConnectStep::Secure, Phase::Connecting);
}

void WebSocketTransport::askForUpgrade()
{
    if (const auto refusal = refusalOfPeer(*m_socket, m_attempt->request.line))
        return end(*refusal);
    m_phase = Phase::Upgrading;
    m_socket->write(upgradeRequestBytes(m_attempt->upgrade)); // a failure is an error signal
    tell(ConnectStep::Upgrade, Phase::Upgrading);
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

/// True when the connection became open, and this object is still there.
bool WebSocketTransport::takeAnswer(QByteArrayView &bytes)
{
    switch (m_attempt->answer->add(bytes)) {
    case UpgradeAnswerReader::State::Reading: return false;
    case UpgradeAnswerReader::State::Refused: refuse(); return false;
    case UpgradeAnswerReader::State::Broken:
        end(failureOf(FailureClass::Handshake, ClosedBy::Server,
                      QString::fromUtf8(m_attempt->answer->fault())));
        return false;
    case UpgradeAnswerReader::State::TooBig:
        end(failureOf(FailureClass::TooBig, ClosedBy::Pulseboard,
                      QString::fromUtf8(m_attempt->answer->fault())));
        return false;
    case UpgradeAnswerReader::State::Upgraded: break;
    }
    const bool *const deleted = m_deleted;
    becomeOpen();
    return !*deleted && isReading();
}

void WebSocketTransport::refuse()
{
    end(refusalOfHead(m_attempt->answer->head(), m_attempt->request.url));
}

void WebSocketTransport::becomeOpen()
{
    m_phase = Phase::Open;
    m_deadline.stop();
    const microseconds took(m_attempt->since.nsecsElapsed() / 1'000);
    m_attempt.reset();
    Q_EMIT opened(took, tlsFactsOf(m_socket));
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
            appendFrame(pongs, FrameKind::Pong, m_reader.payload(), true, newMask());
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
        onDeadline();
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
    end(failureOf(FailureClass::TooSlow, ClosedBy::Pulseboard,
                  QStringLiteral("a message did not become complete within %1 s")
                      .arg(static_cast<double>(m_timeForMessage.count()) / 1'000)));
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

/// The line ended without a close frame.
void WebSocketTransport::onLoss()
{
    if (m_phase == Phase::Upgrading)
        return end(connectFailureOf({m_socket->error(), m_socket->errorString(), {}, true}));
    if (m_phase == Phase::Closing)
        return release();
    end(lossOf({m_socket->error(), m_socket->errorString(), {}, true}));
}

void WebSocketTransport::onDeadline()
{
    if (m_phase == Phase::Closing)
        return release();
    const QString limit = QStringLiteral(" within %1 s")
                              .arg(static_cast<double>(m_attempt->request.timeout.count()) / 1'000);
    if (m_phase == Phase::Naming)
        return end(failureOf(FailureClass::NameNotFound, ClosedBy::Network,
                             QStringLiteral("no answer to the name lookup") + limit));
    end(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                  (m_attempt->tcpConnected
                       ? QStringLiteral("connected, but no upgrade")
                       : QStringLiteral("no answer to the connection attempt")) +
                      limit));
}

qint64 WebSocketTransport::unsent() const
{
    const auto *tls = m_buffered ? qobject_cast<const QSslSocket *>(m_socket) : nullptr;
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// One write for one frame. False when the line is gone.
bool WebSocketTransport::send(FrameKind kind, QByteArrayView payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + longestFrameHeader);
    appendFrame(frame, kind, payload, true, newMask());
    return m_socket->write(frame) == frame.size();
}

bool WebSocketTransport::sendText(const QString &text)
{
    if (m_phase != Phase::Open || m_endsSoon || unsent() + text.size() > outputLimit)
        return false;
    if (send(FrameKind::Text, text.toUtf8()))
        return true;
    endSoon(lossOf({m_socket->error(), m_socket->errorString(), {}, true}));
    return false;
}

void WebSocketTransport::sendPing(PingId id)
{
    if (m_phase != Phase::Open || m_endsSoon || unsent() > outputLimit)
        return;
    if (!send(FrameKind::Ping, pingPayload(id)))
        endSoon(lossOf({m_socket->error(), m_socket->errorString(), {}, true}));
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
