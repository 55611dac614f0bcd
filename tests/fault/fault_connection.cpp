// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_connection.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QUrl>
#include <QtEndian>

#include <sys/socket.h>

namespace Pulse::Testing {

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr int text = 0x81, ping = 0x89, pong = 0x8A;

QByteArray acceptOf(const QByteArray &key)
{
    // RFC 6455 1.3
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

QByteArray upgradeHead(const QByteArray &accept)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           accept + "\r\n\r\n";
}

QByteArray repeated(const QByteArray &piece)
{
    return piece.repeated(qMax<qsizetype>(1, chunkSize / piece.size()));
}

QByteArray beat()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return "{\"ts\": \"" + now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1() +
           "+0000\"}";
}

} // namespace

QByteArray frame(int first, const QByteArray &payload)
{
    QByteArray out(1, static_cast<char>(first));
    const qsizetype size = payload.size();
    if (size < 126) {
        out += static_cast<char>(size);
    } else if (size < 65'536) {
        out += static_cast<char>(126);
        const quint16 length = qToBigEndian(static_cast<quint16>(size));
        out.append(reinterpret_cast<const char *>(&length), 2);
    } else {
        out += static_cast<char>(127);
        const quint64 length = qToBigEndian(static_cast<quint64>(size));
        out.append(reinterpret_cast<const char *>(&length), 8);
    }
    return out + payload;
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    const quint16 network = qToBigEndian(static_cast<quint16>(code));
    return frame(0x88, QByteArray(reinterpret_cast<const char *>(&network), 2) + reason);
}

FaultConnection::FaultConnection(QSslSocket *socket, std::shared_ptr<FaultLog> log, QObject *parent)
    : QObject(parent), m_socket(socket), m_log(std::move(log)), m_number(m_log->connectionBegan())
{
    m_socket->setParent(this);
    connect(m_socket, &QSslSocket::readyRead, this, &FaultConnection::read);
    connect(m_socket, &QSslSocket::bytesWritten, this, &FaultConnection::pumpMore);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &FaultConnection::pumpMore);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
}

FaultConnection::~FaultConnection()
{
    m_socket->disconnect(this);
    reset();
    m_log->connectionEnded();
}

void FaultConnection::read()
{
    if (m_answer == Answer::Deaf)
        return;
    m_in += m_socket->readAll();
    if (m_upgraded)
        return readFrames();
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0 || m_headRead)
        return;
    m_headRead = true;
    SeenRequest request;
    request.connection = m_number;
    request.raw = m_in.left(end + 4);
    const QList<QByteArray> line = m_in.left(m_in.indexOf("\r\n")).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    m_in.remove(0, end + 4);
    m_key = request.header("Sec-WebSocket-Key");
    m_closeAsked = request.header("Connection").toLower() == "close";
    m_log->request(request);
    obey(request);
}

void FaultConnection::obey(const SeenRequest &request)
{
    const QUrl target = QUrl::fromEncoded(request.target);
    m_query = QUrlQuery(target.query());
    const QByteArray path = target.path().toLatin1();
    if (obeyHttp(path) || obeyHandshake(path) || obeyWebSocket(path) || obeyEnding(path) ||
        obeyHostile(path) || obeySocketIo(path))
        return;
    sendHttp(404, "<html>nothing here</html>");
    finish();
}

bool FaultConnection::obeyHttp(const QByteArray &path)
{
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    if (path == "/health") {
        sendHttp(200, "{\"status\":\"OK\",\"healthy\":true}", "Content-Type: application/json\r\n");
    } else if (path.startsWith("/status/")) {
        sendHttp(path.mid(8).toInt(), "{\"status\":\"ERROR\"}",
                 "Content-Type: application/json\r\nRetry-After: 7\r\n");
    } else if (path == "/chunked") {
        send(chunked + "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nX-Trailer: 1\r\n\r\n");
    } else if (path == "/tiny-chunks") {
        send(chunked + QByteArray("1\r\nx\r\n").repeated(100'000) + "0\r\n\r\n");
    } else if (path == "/until-close") {
        send("HTTP/1.0 200 OK\r\n\r\nold but fine");
        finish();
    } else if (path == "/body") {
        sendHttp(200, QByteArray(option("size", 0), 'x'));
    } else if (path == "/endless-body") {
        send(chunked);
        pump(repeated("1000\r\n" + QByteArray(0x1000, 'x') + "\r\n"));
    } else if (path == "/endless-plain-body") {
        send("HTTP/1.1 200 OK\r\n\r\n");
        pump(QByteArray(chunkSize, 'x'));
    } else if (path == "/drip-body") {
        send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        every(option("every", 50), [this] { send("x"); });
    } else if (path == "/truncated") {
        send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":");
        finish();
    } else if (path == "/truncated-chunk") {
        send(chunked + "50\r\n{\"status\":");
        finish();
    } else if (path == "/chunk-error") {
        send(chunked + "zz\r\n{}\r\n0\r\n\r\n");
    } else if (path == "/two-lengths") {
        send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\n{}   ");
    } else if (path == "/negative-length") {
        send("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}");
    } else if (path == "/huge-length") {
        send("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n\r\n{}");
    } else if (path == "/gzip-bomb") {
        // 512 MiB of zeros deflate to half a megabyte; the bytes themselves do not matter to a
        // client that asked for no compression.
        send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 500000\r\n\r\n");
        pump(QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + QByteArray(990, '\0'), 500'000);
    } else if (path == "/redirect-loop") {
        sendHttp(302, {}, "Location: /redirect-loop\r\n");
    } else if (path == "/redirect") {
        sendHttp(302, {},
                 "Location: " +
                     m_query.queryItemValue(QStringLiteral("to"), QUrl::FullyDecoded).toUtf8() +
                     "\r\n");
    } else if (path == "/no-location") {
        sendHttp(302, {});
    } else if (path == "/continue") {
        send("HTTP/1.1 100 Continue\r\n\r\n");
        sendHttp(200, "{}");
    } else {
        return false;
    }
    return true;
}

bool FaultConnection::obeyHandshake(const QByteArray &path)
{
    const QByteArray start = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray accept = "Sec-WebSocket-Accept: " + acceptOf(m_key) + "\r\n";
    if (path == "/no-upgrade") {
        m_answer = Answer::Nothing;
    } else if (path == "/endless-line") {
        pump(QByteArray(chunkSize, 'H'));
    } else if (path == "/endless-status") {
        send("HTTP/1.1 200 ");
        pump(QByteArray(chunkSize, 'K'));
    } else if (path == "/endless-header") {
        send(start + "X-Long: ");
        pump(QByteArray(chunkSize, 'x'));
    } else if (path == "/header-flood") {
        send("HTTP/1.1 200 OK\r\n");
        pump(repeated("X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"));
    } else if (path == "/header-flood-101") {
        send(start);
        pump(repeated("X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"));
    } else if (path == "/drip-handshake") {
        send(start);
        every(50, [this] { send("X"); });
    } else if (path == "/bad-accept") {
        send(start +
             "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: bm8=\r\n\r\n");
    } else if (path == "/no-upgrade-header") {
        send(start + "Connection: Upgrade\r\n" + accept + "\r\n");
    } else if (path == "/keep-alive-upgrade") {
        send(start + "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n" + accept + "\r\n");
    } else if (path == "/not-http") {
        send("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    } else if (path == "/fin-early") {
        finish();
    } else if (path == "/rst-early") {
        reset();
    } else {
        return false;
    }
    return true;
}

bool FaultConnection::obeyWebSocket(const QByteArray &path)
{
    const auto beats = [this](Answer answer) {
        upgrade(answer);
        every(option("every", 100), [this] { send(frame(text, beat())); });
    };
    if (path == "/echo" || path == "/silent" || path == "/") {
        upgrade();
    } else if (path == "/beats") {
        beats(Answer::All);
    } else if (path == "/slow-upgrade") {
        m_upgraded = true;
        const QByteArray head = upgradeHead(acceptOf(m_key));
        every(1, [this, head] {
            if (m_step < head.size())
                send(head.mid(m_step++, 1));
        });
    } else if (path == "/no-pong") {
        beats(Answer::NoPong);
    } else if (path == "/wrong-pong") {
        upgrade(Answer::WrongPong);
    } else if (path == "/half-open") {
        upgrade(Answer::Nothing);
    } else if (path == "/deaf") {
        upgrade();
        deaf();
    } else if (path == "/glued") {
        upgrade(Answer::All, frame(text, "hello") + frame(text, "again"));
    } else if (path == "/glued-half") {
        const QByteArray greeting = frame(text, "first") + frame(text, QByteArray(3'000, 'g'));
        upgrade(Answer::All, greeting.left(1'000));
        every(20, [this, greeting] {
            if (m_step++ == 0)
                send(greeting.mid(1'000));
        });
    } else if (path == "/fragments") {
        upgrade(Answer::All, frame(0x01, "he") + frame(ping, "mid") + frame(0x80, "llo"));
    } else if (path == "/binary") {
        upgrade(Answer::All, frame(0x82, QByteArray("\0\x01\xff", 3)));
    } else if (path == "/pings") {
        upgrade();
        every(option("every", 50), [this] { send(frame(ping, {})); });
    } else if (path == "/message") {
        upgrade(Answer::All, frame(text, QByteArray(option("size", 0), 'm')));
    } else if (path == "/flood") {
        upgrade();
        const int burst = option("rate", 5'000) / 50;
        every(20, [this, burst] { send(frame(text, beat()).repeated(burst)); });
    } else {
        return false;
    }
    return true;
}

bool FaultConnection::obeyEnding(const QByteArray &path)
{
    const QByteArray reason =
        m_query.queryItemValue(QStringLiteral("reason"), QUrl::FullyDecoded).toUtf8();
    const auto later = [this](const Step &step) {
        upgrade();
        m_timer.setSingleShot(true);
        every(option("after", 20), step);
    };
    if (path.startsWith("/close/")) {
        const int code = path.mid(7).toInt();
        later([=, this] { send(closeFrame(code, reason)); });
    } else if (path == "/close-no-code") {
        later([this] { send(frame(0x88, {})); });
    } else if (path == "/close-and-fin") {
        later([this] { send(closeFrame(4000, "over")), finish(); });
    } else if (path == "/close-normal-and-fin") {
        later([this] { send(closeFrame(1000, "done")), finish(); });
    } else if (path == "/close-and-rst") {
        upgrade();
        every(20, [this] {
            if (m_step++ == 0)
                send(closeFrame(4401, "no session"));
            else
                reset();
        });
    } else if (path == "/fin") {
        later([this] { finish(); });
    } else if (path == "/rst") {
        later([this] { reset(); });
    } else if (path == "/rsv") {
        later([this] { send(frame(0xC1, "x")); });
    } else if (path == "/bad-opcode") {
        later([this] { send(frame(0x83, "x")); });
    } else if (path == "/bad-utf8") {
        later([this] { send(frame(text, "\xff\xfe")); });
    } else if (path == "/stray-continuation") {
        later([this] { send(frame(0x80, "x")); });
    } else {
        return false;
    }
    return true;
}

bool FaultConnection::obeyHostile(const QByteArray &path)
{
    if (path == "/big-frame") {
        const QByteArray claim = QByteArray::fromHex("827f000000000bebc200"); // 200,000,000 bytes
        upgrade(Answer::Deaf, claim);
        pump(QByteArray(chunkSize, 'b'), 200'000'000);
    } else if (path == "/claim-2-gib") {
        upgrade(Answer::Deaf, QByteArray::fromHex("827f0000000080000000"));
        pump(QByteArray(chunkSize, 'b'));
    } else if (path == "/endless-fragments") {
        upgrade(Answer::Deaf, frame(0x01, "a"));
        pump(repeated(frame(0x00, QByteArray(1'000, 'a'))));
    } else if (path == "/slow-fragments") {
        upgrade(Answer::Deaf, frame(0x01, "a"));
        every(50, [this] { send(frame(0x00, "a")); });
    } else if (path == "/ping-flood") {
        upgrade(Answer::Deaf);
        pump(repeated(frame(ping, QByteArray(125, 'p'))));
    } else if (path == "/drip-frame") {
        upgrade(Answer::Deaf, QByteArray::fromHex("817e4000"));
        every(50, [this] { send("d"); });
    } else if (path == "/stall-frame") {
        upgrade(Answer::Deaf, frame(text, QByteArray(2'000, 's')).left(1'000));
    } else {
        return false;
    }
    return true;
}

void FaultConnection::send(const QByteArray &bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
}

void FaultConnection::sendHttp(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    const bool closing = m_closeAsked && option("keep", 0) == 0;
    send("HTTP/1.1 " + QByteArray::number(status) + " Some Words\r\n" + moreHeaders +
         (closing ? "Connection: close\r\n" : "") + "Set-Cookie: a=b; Path=/\r\nContent-Length: " +
         QByteArray::number(body.size()) + "\r\n\r\n" + body);
    m_headRead = false; // the next request on the same connection
    if (closing)
        finish();
}

void FaultConnection::upgrade(Answer answer, const QByteArray &glued)
{
    m_upgraded = true;
    m_answer = answer;
    if (answer == Answer::Deaf)
        deaf();
    send(upgradeHead(acceptOf(m_key)) + glued);
}

void FaultConnection::every(int interval, const Step &step)
{
    connect(&m_timer, &QTimer::timeout, this, step);
    m_timer.start(interval);
}

void FaultConnection::pump(const QByteArray &chunk, qint64 limit)
{
    m_chunk = chunk;
    m_left = limit;
    pumpMore();
}

void FaultConnection::pumpMore()
{
    while (!m_chunk.isEmpty() && m_left != 0 && m_socket->bytesToWrite() < 2 * chunkSize &&
           m_socket->state() == QAbstractSocket::ConnectedState) {
        const qint64 size = m_left < 0 ? m_chunk.size() : qMin<qint64>(m_left, m_chunk.size());
        m_socket->write(m_chunk.constData(), size);
        if (m_left > 0)
            m_left -= size;
    }
}

void FaultConnection::deaf()
{
    // Reading stops once this is full: our side's window closes, as with a hung process.
    m_answer = Answer::Deaf;
    m_socket->setReadBufferSize(1);
}

void FaultConnection::reset()
{
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                     sizeof now);
    }
    m_socket->abort();
}

void FaultConnection::finish()
{
    m_socket->disconnectFromHost();
}

void FaultConnection::readFrames()
{
    while (takeFrame()) {
    }
}

bool FaultConnection::takeFrame()
{
    if (m_in.size() < 6)
        return false;
    qsizetype at = 2;
    qsizetype size = m_in.at(1) & 0x7F;
    if (size == 126) {
        size = qFromBigEndian<quint16>(m_in.constData() + 2);
        at = 4;
    } else if (size == 127) {
        if (m_in.size() < 14)
            return false;
        size = static_cast<qsizetype>(qFromBigEndian<quint64>(m_in.constData() + 2));
        at = 10;
    }
    if (m_in.size() < at + 4 + size)
        return false;
    const QByteArray mask = m_in.mid(at, 4);
    QByteArray payload = m_in.mid(at + 4, size);
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = static_cast<char>(payload.at(i) ^ mask.at(i % 4));
    const int opcode = m_in.at(0) & 0x0F;
    m_in.remove(0, at + 4 + size);
    answerFrame(opcode, payload);
    return true;
}

void FaultConnection::answerFrame(int opcode, const QByteArray &payload)
{
    const bool answers = m_answer != Answer::Nothing;
    if (opcode == 0x1) {
        m_log->text(payload);
        if (answers && m_echoes)
            send(frame(text, payload));
    } else if (opcode == 0x9) {
        m_log->ping(payload);
        if (m_answer == Answer::WrongPong)
            send(frame(pong, "not yours") + frame(pong, {}) + frame(pong, payload.left(8)));
        else if (m_answer == Answer::All)
            send(frame(pong, payload));
    } else if (opcode == 0xA) {
        m_log->pong();
    } else if (opcode == 0x8) {
        m_log->close(payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData()));
        if (answers) {
            send(frame(0x88, payload));
            finish();
        }
    }
}

int FaultConnection::option(const char *name, int otherwise) const
{
    const QString key = QLatin1String(name);
    return m_query.hasQueryItem(key) ? m_query.queryItemValue(key).toInt() : otherwise;
}

} // namespace Pulse::Testing
