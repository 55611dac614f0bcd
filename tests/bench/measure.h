// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace Pulse::Bench {

using Microseconds = std::chrono::duration<double, std::micro>;

/// CPU time, user and system, used so far.
[[nodiscard]] Microseconds cpuOfThread();
[[nodiscard]] Microseconds cpuOfProcess();
/// Resident memory of this process in kB.
[[nodiscard]] double residentKilobytes();
/// Lets this process open as many files as the system allows; returns how many.
long raiseDescriptorLimit();

[[nodiscard]] double median(std::vector<double> values);

/// Takes the two measures alternately, so that whatever else the machine does hits both.
struct Rounds {
    std::vector<double> ours;
    std::vector<double> reference;

    void add(double our, double ref)
    {
        ours.push_back(our);
        reference.push_back(ref);
    }
    /// The median of the rounds' ours / reference.
    [[nodiscard]] double ratio() const;
};

/// The one line that each measure prints. `goal`: the largest good ratio or, when `goalIsOurs`, the
/// largest good value of ours; zero: no goal.
struct Report {
    const char *bench = "";
    const char *unit = "";
    const char *against = "";
    double goal = 0;
    bool goalIsOurs = false;
    const char *note = "";
};
void print(const Report &report, const Rounds &rounds);

} // namespace Pulse::Bench
