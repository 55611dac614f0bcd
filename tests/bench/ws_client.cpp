// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket clients to measure: ws_client (ours|stock|bare) PORT COUNT. It prints "ready" when all
// are connected; "measure MS" on standard input is answered with
// "cpu ENGINE_US PROCESS_US WALL_US BEATS RSS_KB".
//   ours, stock   the whole engine under our dispatcher or under Qt's own
//   bare          epoll, recv and a scan for the stamp: what the system itself costs
#include "app/engine/epoll_dispatcher.h"
#include "app/engine/monitor.h"
#include "app/engine/system_clock.h"
#include "app/transport/websocket_transport.h"
#include "models/protocol/profile.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

using Bench::Microseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

struct Sample {
    Microseconds engine{};
    Microseconds process{};
    SteadyTime at;
    qint64 beats = 0;
};

double residentAtStart = 0;

void report(const Sample &from, const Sample &to)
{
    std::printf("cpu %.0f %.0f %.0f %lld %.0f\n", (to.engine - from.engine).count(),
                (to.process - from.process).count(), Microseconds(to.at - from.at).count(),
                static_cast<long long>(to.beats - from.beats),
                Bench::residentKilobytes() - residentAtStart);
    std::fflush(stdout);
}

/// The word after "measure "; nothing at the end of the input.
std::optional<int> readCommand()
{
    char line[64];
    const ssize_t got = ::read(STDIN_FILENO, line, sizeof line - 1);
    if (got <= 0)
        return std::nullopt;
    line[got] = '\0';
    return std::atoi(line + 8);
}

QList<WatchedService> services(int port, int count)
{
    QList<WatchedService> list;
    for (int i = 0; i < count; ++i) {
        WatchedService service;
        service.settings = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
        ServiceSettings &settings = service.settings.detach();
        settings.id = ServiceId{QString::number(i)};
        settings.name = settings.id.value;
        settings.url = QStringLiteral("ws://127.0.0.%1:%2/").arg(i % 8 + 1).arg(port);
        settings.connectTimeout = 30s;
        settings.heartbeat.interval = 30s;
        // The same load for all that are compared: beats alone.
        service.settings.detach().heartbeat.ping =
            qEnvironmentVariableIsSet("PULSE_PINGS") ? 30s : 1h;
        list.append(service);
    }
    return list;
}

class Engine final : public QObject {
public:
    Engine(bool ours, int port, int count);
    ~Engine() override;

private:
    void take(const UpdateBatch &batch);
    void command();
    Sample sample();

    QThread m_thread;
    QObject m_there; ///< lives on the thread
    SystemClock m_clock;
    std::unique_ptr<Monitor> m_monitor;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    int m_count;
    int m_connected = 0;
    qint64 m_beats = 0;
};

Engine::Engine(bool ours, int port, int count) : m_count(count)
{
    if (ours)
        m_thread.setEventDispatcher(new EpollDispatcher);
    m_there.moveToThread(&m_thread);
    m_thread.start();
    connect(&m_input, &QSocketNotifier::activated, this, &Engine::command);
    const auto build = [this] {
        TransportFactory factory;
        const auto names = std::make_shared<NameLookup>();
        factory.transport = [names](const ServiceSettings &) {
            return std::make_unique<WebSocketTransport>(names);
        };
        m_monitor =
            std::make_unique<Monitor>(m_clock, factory, Seed{1}, ConnectLimits{6'000, 6'000});
    };
    QMetaObject::invokeMethod(&m_there, build, Qt::BlockingQueuedConnection);
    connect(m_monitor.get(), &Monitor::updated, this, &Engine::take);
    QMetaObject::invokeMethod(
        m_monitor.get(), [this, port, count] { m_monitor->setServices(services(port, count)); },
        Qt::QueuedConnection);
}

Engine::~Engine()
{
    QMetaObject::invokeMethod(
        &m_there, [this] { m_monitor.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Engine::take(const UpdateBatch &batch)
{
    const int before = m_connected;
    for (const SessionUpdate &update : batch) {
        for (const TimedChange &change : update.changes) {
            if (std::holds_alternative<BeatSeen>(change.what))
                ++m_beats;
            const auto *moved = std::get_if<ConnectionChanged>(&change.what);
            if (moved && moved->state == ConnectionState::Connected)
                ++m_connected;
        }
    }
    if (before < m_count && m_connected >= m_count) {
        std::puts("ready");
        std::fflush(stdout);
    }
}

Sample Engine::sample()
{
    Sample now;
    QMetaObject::invokeMethod(
        &m_there, [&] { now.engine = Bench::cpuOfThread(); }, Qt::BlockingQueuedConnection);
    now.process = Bench::cpuOfProcess();
    now.at = std::chrono::steady_clock::now();
    now.beats = m_beats;
    return now;
}

void Engine::command()
{
    const auto time = readCommand();
    if (!time) // no time is lost with closing 10,000 connections one by one
        _exit(0);
    const Sample from = sample();
    QTimer::singleShot(*time, Qt::PreciseTimer, this, [this, from] { report(from, sample()); });
}

/// Counts the frames in what came and reads the seconds of each stamp, as little as can be done.
qint64 scan(const char *bytes, ssize_t size, unsigned &sum)
{
    qint64 frames = 0;
    for (ssize_t at = 0; at + 2 <= size; ++frames) {
        const ssize_t length = bytes[at + 1] & 0x7f;
        if (length >= 26 && at + 28 <= size)
            sum += static_cast<unsigned>(bytes[at + 26] - '0') * 10;
        at += 2 + length;
    }
    return frames;
}

int connectBare(int port, int number)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + static_cast<quint32>(number % 8));
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return -1;
    static const char request[] = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: "
                                  "Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    char answer[512];
    if (::send(fd, request, sizeof request - 1, 0) < 0 || ::recv(fd, answer, sizeof answer, 0) < 13)
        return -1;
    return fd;
}

int runBare(int port, int count)
{
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    for (int i = -1; i < count; ++i) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = i < 0 ? STDIN_FILENO : connectBare(port, i);
        if (event.data.fd < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, event.data.fd, &event) != 0)
            return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    Sample from;
    std::optional<SteadyTime> until;
    qint64 beats = 0;
    unsigned sum = 0;
    std::array<epoll_event, 256> events{};
    const auto sample = [&] {
        return Sample{Bench::cpuOfThread(), Bench::cpuOfProcess(), std::chrono::steady_clock::now(),
                      beats};
    };
    for (;;) {
        const int found = epoll_wait(epoll, events.data(), events.size(), until ? 100 : -1);
        for (int i = 0; i < found; ++i) {
            const int fd = events[static_cast<size_t>(i)].data.fd;
            char buffer[4096];
            if (fd != STDIN_FILENO) {
                beats += scan(buffer, ::recv(fd, buffer, sizeof buffer, 0), sum);
                continue;
            }
            const auto time = readCommand();
            if (!time)
                return sum == 1 ? 1 : 0; // so that the sum is not left out
            until = std::chrono::steady_clock::now() + std::chrono::milliseconds(*time);
            from = sample();
        }
        if (until && std::chrono::steady_clock::now() >= *until) {
            until.reset();
            report(from, sample());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 64;
    Bench::raiseDescriptorLimit();
    residentAtStart = Bench::residentKilobytes();
    const QByteArray kind = argv[1];
    const int port = std::atoi(argv[2]);
    const int count = std::atoi(argv[3]);
    if (kind == "bare")
        return runBare(port, count);
    QCoreApplication app(argc, argv);
    Engine engine(kind == "ours", port, count);
    return QCoreApplication::exec();
}
