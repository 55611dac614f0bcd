// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CPU of the engine thread with 10,000 WebSocket sessions at a given number of heartbeats a second:
// the whole engine (transport, decoder, Session::apply) under our dispatcher, under Qt's own, and a
// bare epoll reader, one after the other, three times.
#include "tests/bench/child.h"
#include "tests/bench/measure.h"

using namespace Pulse::Bench;

namespace {

constexpr int sessions = 10'000;
constexpr int rounds = 3;
constexpr int measured = 3'000;            // ms
constexpr int settling = 2'000;            // ms
constexpr std::chrono::seconds enough{35}; // no further round after it, on a busy machine

struct Result {
    double percent = 0;   ///< of one core, engine thread
    double perBeat = 0;   ///< µs
    double kilobytes = 0; ///< resident, per session
};

Result run(const char *kind)
{
    Child server(QStringLiteral("bench_load_server"), {});
    const QByteArray port = server.expect("port ");
    Child client(QStringLiteral("bench_ws_client"),
                 {QLatin1String(kind), QString::fromLatin1(port), QString::number(sessions)});
    client.expect("ready");
    server.say("rate " + QByteArray::number(BEATS_A_SECOND));
    client.say("measure " + QByteArray::number(settling)); // what follows connecting ends
    (void)client.expect("cpu ");
    client.say("measure " + QByteArray::number(measured));
    const QList<QByteArray> words = client.expect("cpu ").split(' ');
    const double engine = words.value(0).toDouble();
    const double beats = words.value(3).toDouble();
    const double expected = BEATS_A_SECOND * words.value(2).toDouble() / 1e6;
    if (beats < expected * 0.8)
        std::fprintf(stderr, "%s: only %.0f of %.0f beats were taken\n", kind, beats, expected);
    return {engine / words.value(2).toDouble() * 100, engine / std::max(beats, 1.0),
            words.value(4).toDouble() / sessions};
}

} // namespace

int main()
{
    if (raiseDescriptorLimit() < sessions + 100) {
        std::fprintf(stderr, "not measured: the system allows too few descriptors\n");
        return 0;
    }
    Rounds stock;
    Rounds bare;
    Rounds perBeat;
    Rounds memory;
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds && std::chrono::steady_clock::now() - began < enough; ++i) {
        const Result ours = run("ours");
        const Result qt = run("stock");
        const Result limit = run("bare");
        stock.add(ours.percent, qt.percent);
        bare.add(ours.percent, limit.percent);
        perBeat.add(ours.perBeat, limit.perBeat);
        memory.add(ours.kilobytes, qt.kilobytes);
    }
    const QByteArray name = "ws_10000_" + QByteArray::number(BEATS_A_SECOND);
    const bool slow = BEATS_A_SECOND < 1'000; // one beat in 30 s from each, the usual case
    const char *percent = "% of a core, engine thread";
    print({(name + "_stock").constData(), percent, "Qt's own dispatcher", slow ? 0.02 : 0.0, false,
           ""},
          stock);
    print({(name + "_bare").constData(), percent, "bare epoll and recv", slow ? 1.0 : 0.0, slow,
           slow ? "goal: under 1 % of a core" : ""},
          bare);
    print({(name + "_beat").constData(), "µs of CPU a heartbeat", "bare epoll and recv"}, perBeat);
    print({(name + "_memory").constData(), "kB resident a session", "the same under Qt's own"},
          memory);
    return 0;
}
