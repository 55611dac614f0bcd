// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CPU of one HTTP check with a new connection each, as the engine does it, eight at a time.
// Reference: a blocking socket that connects, asks, and reads to the end.
#include "app/engine/engine_thread.h"
#include "app/transport/socket_http_check.h"
#include "models/protocol/health_report_reader.h"
#include "tests/bench/child.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <future>
#include <sys/socket.h>
#include <unistd.h>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 5;
constexpr int checks = 1'500;
constexpr int atOnce = 8;

/// Runs `checks` checks on the engine thread, `atOnce` of them under way.
class Checker final : public QObject {
public:
    explicit Checker(int port) : m_port(port) {}

    void run(std::promise<int> &done)
    {
        m_done = &done;
        m_started = m_ended = m_good = 0;
        for (int i = 0; i < atOnce; ++i)
            next();
    }

private:
    void next()
    {
        if (m_started == checks)
            return;
        auto *check = new SocketHttpCheck(m_names);
        check->setParent(this);
        connect(check, &HttpCheck::answered, this, [this, check](const HttpCheck::Answer &answer) {
            const HealthReport report =
                readHealthReport(Profile::MezonBot, answer.status, answer.body);
            m_good += answer.status == 200 && report.problem.isEmpty() ? 1 : 0;
            ended(check);
        });
        connect(check, &HttpCheck::failed, this, [this, check] { ended(check); });
        ConnectionRequest request;
        request.url =
            QStringLiteral("http://127.0.0.%1:%2/health").arg(m_started++ % 8 + 1).arg(m_port);
        check->start(request);
    }
    void ended(HttpCheck *check)
    {
        check->deleteLater();
        if (++m_ended == checks)
            m_done->set_value(m_good);
        else
            next();
    }

    int m_port;
    std::shared_ptr<NameLookup> m_names = std::make_shared<NameLookup>();
    std::promise<int> *m_done = nullptr;
    int m_started = 0;
    int m_ended = 0;
    int m_good = 0;
};

bool bareCheck(int port, int number)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + static_cast<quint32>(number % 8));
    static const char request[] =
        "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    std::string answer;
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        ::send(fd, request, sizeof request - 1, 0) > 0) {
        char buffer[4096];
        for (ssize_t got = 1; got > 0;) {
            got = ::recv(fd, buffer, sizeof buffer, 0);
            answer.append(buffer, static_cast<size_t>(std::max<ssize_t>(got, 0)));
        }
    }
    ::close(fd);
    return answer.find("\"healthy\":true") != std::string::npos;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Bench::Child server(QStringLiteral("bench_load_server"), {});
    const int port = server.expect("port ").toInt();
    EngineThread engine(QStringLiteral("engine"));
    auto *checker = engine.build([port] { return std::make_unique<Checker>(port); });
    Bench::Rounds result;
    for (int i = 0; i < rounds + 1; ++i) {
        const auto began = Bench::cpuOfProcess(); // names are looked up on other threads
        std::promise<int> done;
        engine.post([&] { checker->run(done); });
        const int good = done.get_future().get();
        const auto middle = Bench::cpuOfProcess();
        int bare = 0;
        for (int n = 0; n < checks; ++n)
            bare += bareCheck(port, n) ? 1 : 0;
        const auto end = Bench::cpuOfProcess();
        if (good != checks || bare != checks)
            std::fprintf(stderr, "only %d and %d of %d checks were good\n", good, bare, checks);
        if (i > 0) // the first warms up
            result.add((middle - began).count() / checks, (end - middle).count() / checks);
    }
    Bench::Report report;
    report.bench = "http_check";
    report.unit = "µs of CPU a check, new connection each";
    report.against = "bare blocking socket";
    print(report, result);
    return 0;
}
