// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace Pulse::Bench {

namespace {

// Not getrusage: some kernels count it in ticks of 4 ms, which is a whole frame.
Microseconds used(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return Microseconds{static_cast<double>(time.tv_sec) * 1e6 +
                        static_cast<double>(time.tv_nsec) / 1e3};
}

double rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return std::atof(text);
}

} // namespace

Microseconds cpuOfThread()
{
    return used(CLOCK_THREAD_CPUTIME_ID);
}

Microseconds cpuOfProcess()
{
    return used(CLOCK_PROCESS_CPUTIME_ID);
}

double residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

long raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<long>(limit.rlim_cur);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Rounds::ratio() const
{
    std::vector<double> ratios;
    for (size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / std::max(reference[i], 1e-9));
    return median(ratios);
}

void print(const Report &report, const Rounds &rounds)
{
    QJsonObject line{{QStringLiteral("bench"), QLatin1String(report.bench)},
                     {QStringLiteral("ours"), rounded(median(rounds.ours))},
                     {QStringLiteral("reference"), rounded(median(rounds.reference))},
                     {QStringLiteral("ratio"), rounded(rounds.ratio())},
                     {QStringLiteral("unit"), QString::fromUtf8(report.unit)},
                     {QStringLiteral("against"), QString::fromUtf8(report.against)},
                     {QStringLiteral("rounds"), static_cast<int>(rounds.ours.size())}};
    if (report.goal > 0) {
        const double value = report.goalIsOurs ? median(rounds.ours) : rounds.ratio();
        line.insert(report.goalIsOurs ? QStringLiteral("goal_ours") : QStringLiteral("goal_ratio"),
                    report.goal);
        line.insert(QStringLiteral("reached"), value <= report.goal);
    }
    if (*report.note != '\0')
        line.insert(QStringLiteral("note"), QLatin1String(report.note));
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace Pulse::Bench
