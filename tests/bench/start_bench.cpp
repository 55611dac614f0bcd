// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From start to first paint: the program without and with 1,000 services, against an empty window.
#include "tests/bench/measure.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <optional>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Pulse::Bench;

namespace {

constexpr int rounds = 7;
constexpr int painted = 42; // what first_paint.cpp ends with

struct Start {
    double wall = 0; ///< ms
    double cpu = 0;  ///< ms
};

/// Its own home, no bus, no screen, and the library that ends it.
std::vector<QByteArray> environment(const QByteArray &here, const QByteArray &home)
{
    return {"LD_PRELOAD=" + here + "/libbench_first_paint.so",
            "QT_QPA_PLATFORM=offscreen",
            "HOME=" + home,
            "XDG_CONFIG_HOME=" + home,
            "XDG_CACHE_HOME=" + home,
            "XDG_DATA_HOME=" + home,
            "XDG_RUNTIME_DIR=" + home,
            "DBUS_SESSION_BUS_ADDRESS=disabled:",
            "LC_ALL=C.UTF-8",
            "PATH=/usr/bin:/bin"};
}

std::vector<char *> pointersTo(std::vector<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::optional<Start> start(std::vector<QByteArray> words, std::vector<QByteArray> variables)
{
    const auto began = std::chrono::steady_clock::now();
    pid_t pid = -1;
    if (posix_spawn(&pid, words.front().constData(), nullptr, nullptr, pointersTo(words).data(),
                    pointersTo(variables).data()) != 0)
        return std::nullopt;
    int status = 0;
    rusage usage{};
    for (int waited = 0; wait4(pid, &status, WNOHANG, &usage) == 0; ++waited) {
        if (waited == 50'000) { // 10 s: it shows no window
            kill(pid, SIGKILL);
            wait4(pid, &status, 0, &usage);
            return std::nullopt;
        }
        const timespec moment{0, 200'000};
        nanosleep(&moment, nullptr);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != painted)
        return std::nullopt;
    const Microseconds wall = std::chrono::steady_clock::now() - began;
    const auto millis = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return Start{wall.count() / 1'000, millis(usage.ru_utime) + millis(usage.ru_stime)};
}

bool writeServices(const QString &folder, int count)
{
    QFile file(folder + QStringLiteral("/pulseboard.toml"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("version = 1\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("\n[[service]]\nid = \"service-" + number + "\"\nname = \"Service " + number +
                   "\"\nurl = \"ws://127.0.0.1:9/" + number +
                   "\"\nprofile = \"django-heartbeat\"\n");
    }
    return true;
}

} // namespace

int main()
{
    const QByteArray here =
        QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).path().toLocal8Bit();
    const QTemporaryDir home;
    const QTemporaryDir empty;
    const QTemporaryDir full;
    if (!writeServices(empty.path(), 0) || !writeServices(full.path(), 1'000))
        return 1;
    const QByteArray program = here + "/../../app/pulseboard";
    const auto variables = environment(here, home.path().toLocal8Bit());
    Rounds emptyWall;
    Rounds emptyCpu;
    Rounds fullWall;
    for (int i = 0; i <= rounds; ++i) {
        const auto window = start({here + "/bench_empty_window"}, variables);
        const auto without = start({program, "--config", empty.path().toLocal8Bit()}, variables);
        const auto with = start({program, "--config", full.path().toLocal8Bit()}, variables);
        if (!window || !without || !with) {
            std::fputs("not measured: a program did not show a window\n", stderr);
            return 0;
        }
        if (i == 0) // brings the files into memory
            continue;
        emptyWall.add(without->wall, window->wall);
        emptyCpu.add(without->cpu, window->cpu);
        fullWall.add(with->wall, window->wall);
    }
    Report report;
    report.against = "an empty Qt window";
    report.goal = 5;
    report.bench = "start_empty";
    report.unit = "ms to first paint";
    print(report, emptyWall);
    report.goal = 0;
    report.bench = "start_empty_cpu";
    report.unit = "ms of CPU to first paint";
    print(report, emptyCpu);
    report.bench = "start_1000";
    report.unit = "ms to first paint";
    print(report, fullWall);
    return 0;
}
