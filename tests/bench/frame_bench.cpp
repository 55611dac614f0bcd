// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes for a frame with 10,000 sessions and 1,000 changes a second, at the
// device pixel ratios 1 and 2, against filling a window of that size with one colour.
#include "tests/bench/child.h"
#include "tests/bench/measure.h"

using namespace Pulse::Bench;

namespace {

constexpr int rounds = 3;

struct Measured {
    Rounds painted;
    Rounds scrolled;
};

void measure(int ratio)
{
    Measured forms[3];
    Rounds memory;
    for (int i = 0; i < rounds; ++i) {
        Child window(QStringLiteral("bench_frames"), {QString::number(ratio)});
        for (Measured &form : forms) {
            const QList<QByteArray> words = window.expect("frames ").split(' ');
            form.painted.add(words.value(0).toDouble(), words.value(2).toDouble());
            form.scrolled.add(words.value(1).toDouble(), words.value(2).toDouble());
        }
        memory.add(window.expect("memory ").toDouble(), 30);
    }
    const QByteArray at = "_ratio_" + QByteArray::number(ratio);
    const char *names[] = {"cards", "rows", "wall"};
    for (int i = 0; i < 3; ++i) {
        Report report;
        const QByteArray frame = names[i] + QByteArray("_frame") + at;
        report.bench = frame.constData();
        report.unit = "ms of CPU, p99 of the frames under 1,000 changes/s";
        report.against = "fillRect of a whole window";
        report.goal = ratio == 1 ? 8 : 16;
        report.goalIsOurs = true;
        print(report, forms[i].painted);
        const QByteArray scroll = names[i] + QByteArray("_scroll") + at;
        report.bench = scroll.constData();
        report.unit = "ms of CPU, p99 of a step of 48 px";
        report.goal = ratio == 1 ? 8 : 0;
        print(report, forms[i].scrolled);
    }
    if (ratio != 1)
        return;
    Report report;
    report.bench = "window_memory_10000";
    report.unit = "kB resident a session, window alone";
    report.against = "30 kB, the goal for engine and window together";
    print(report, memory);
}

} // namespace

int main()
{
    measure(1);
    measure(2);
    return 0;
}
