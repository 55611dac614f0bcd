// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of the network benches: one epoll loop that answers WebSocket upgrades and plain
// GETs on 127.0.0.1 to 127.0.0.8, and sends heartbeats over all WebSockets in turn. It prints its
// port, takes "rate N" (heartbeats a second in all) on standard input and ends with it.
#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int addresses = 8;

struct Connection {
    QByteArray in;
    bool webSocket = false;
};

class Server final {
public:
    bool listen();
    [[noreturn]] void run();

private:
    void accept(int listener);
    void receive(int fd);
    void drop(int fd);
    void answer(int fd, Connection &connection);
    static void answerGet(int fd, const QByteArray &head);
    void answerFrames(int fd, Connection &connection);
    void command();
    void beat();

    int m_epoll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<int> m_listeners;
    QHash<int, Connection> m_connections;
    std::vector<int> m_webSockets;
    size_t m_next = 0;
    double m_rate = 0;
    double m_owed = 0;
    std::chrono::steady_clock::time_point m_lastBeat = std::chrono::steady_clock::now();
};

void watch(int epoll, int fd)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = fd;
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

void put(int fd, const QByteArray &bytes)
{
    [[maybe_unused]] const ssize_t sent =
        ::send(fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

bool Server::listen()
{
    quint16 port = 0;
    for (int i = 1; i <= addresses; ++i) {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + static_cast<quint32>(i));
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(fd, generic, size) != 0 || ::listen(fd, 4096) != 0)
            return false;
        getsockname(fd, generic, &size);
        port = ntohs(address.sin_port);
        watch(m_epoll, fd);
        m_listeners.push_back(fd);
    }
    watch(m_epoll, STDIN_FILENO);
    std::printf("port %d\n", port);
    std::fflush(stdout);
    return true;
}

void Server::run()
{
    std::array<epoll_event, 512> events{};
    for (;;) {
        const int count = epoll_wait(m_epoll, events.data(), events.size(), m_rate > 0 ? 1 : -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[static_cast<size_t>(i)].data.fd;
            if (fd == STDIN_FILENO)
                command();
            else if (std::find(m_listeners.begin(), m_listeners.end(), fd) != m_listeners.end())
                accept(fd);
            else
                receive(fd);
        }
        beat();
    }
}

void Server::accept(int listener)
{
    for (;;) {
        const int fd = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connections.insert(fd, {});
        watch(m_epoll, fd);
    }
}

void Server::receive(int fd)
{
    char buffer[4096];
    const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
    if (got <= 0) {
        drop(fd);
        return;
    }
    Connection &connection = m_connections[fd];
    connection.in.append(buffer, got);
    if (connection.webSocket)
        answerFrames(fd, connection);
    else
        answer(fd, connection);
}

void Server::drop(int fd)
{
    if (m_connections.take(fd).webSocket)
        std::erase(m_webSockets, fd);
    ::close(fd);
}

void Server::answer(int fd, Connection &connection)
{
    const qsizetype end = connection.in.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = connection.in.left(end + 2);
    connection.in.remove(0, end + 4);
    static const QByteArray name = "sec-websocket-key: ";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0) {
        answerGet(fd, head);
        return;
    }
    const qsizetype from = at + name.size();
    const QByteArray key = head.mid(from, head.indexOf('\r', from) - from);
    const QByteArray accepted =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", // RFC 6455 1.3
                                 QCryptographicHash::Sha1)
            .toBase64();
    put(fd, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: " +
                accepted + "\r\n\r\n");
    connection.webSocket = true;
    m_webSockets.push_back(fd);
}

void Server::answerGet(int fd, const QByteArray &head)
{
    static const QByteArray body =
        R"({"status":"ok","healthy":true,"uptime":"3d 4h 12m","timestamp":"2026-11-21T10:30:00Z",)"
        R"("memory":{"heapUsed":"48.2 MB","heapTotal":"64.0 MB","rss":"112.7 MB"},"heartbeatCount":)"
        R"(91234,"failureCount":0,"lastHeartbeat":"2026-11-21T10:29:55Z","version":"2.1.0"})";
    const bool closes = head.toLower().contains("connection: close");
    put(fd, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + (closes ? "\r\nConnection: close" : "") +
                "\r\n\r\n" + body);
    if (closes)
        shutdown(fd, SHUT_WR);
}

/// Small masked frames of a client (RFC 6455 5.2): a ping is answered, the rest is left aside.
void Server::answerFrames(int fd, Connection &connection)
{
    QByteArray &in = connection.in;
    while (in.size() >= 6) {
        const auto opcode = static_cast<quint8>(in.at(0)) & 0x0f;
        const qsizetype length = static_cast<quint8>(in.at(1)) & 0x7f;
        if (in.size() < 6 + length)
            return;
        if (opcode == 8) {
            drop(fd);
            return;
        }
        if (opcode == 9) {
            QByteArray pong = "\x8a";
            pong.append(static_cast<char>(length));
            for (qsizetype i = 0; i < length; ++i)
                pong.append(static_cast<char>(in.at(6 + i) ^ in.at(2 + i % 4)));
            put(fd, pong);
        }
        in.remove(0, 6 + length);
    }
}

void Server::command()
{
    char line[64];
    const ssize_t got = ::read(STDIN_FILENO, line, sizeof line - 1);
    if (got <= 0)
        _exit(0);
    line[got] = '\0';
    m_rate = std::max(0, std::atoi(line + 5));
    m_owed = 0;
    m_lastBeat = std::chrono::steady_clock::now();
}

void Server::beat()
{
    const auto now = std::chrono::steady_clock::now();
    m_owed += m_rate * std::chrono::duration<double>(now - m_lastBeat).count();
    m_lastBeat = now;
    for (; m_owed >= 1 && !m_webSockets.empty(); m_owed -= 1) {
        timespec wall{};
        clock_gettime(CLOCK_REALTIME, &wall);
        tm parts{};
        gmtime_r(&wall.tv_sec, &parts);
        char stamp[40];
        const size_t size = strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &parts);
        const QByteArray text =
            "{\"ts\":\"" + QByteArray(stamp, static_cast<qsizetype>(size)) + "+00:00\"}";
        QByteArray frame = "\x81";
        frame.append(static_cast<char>(text.size()));
        if (m_next >= m_webSockets.size())
            m_next = 0;
        put(m_webSockets[m_next++], frame + text); // in turn, also while more of them come
    }
}

} // namespace

int main()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    for (int attempt = 0; attempt < 5; ++attempt) {
        Server server;
        if (server.listen())
            server.run();
    }
    std::fputs("no free port on 127.0.0.1 to 127.0.0.8\n", stderr);
    return 1;
}
