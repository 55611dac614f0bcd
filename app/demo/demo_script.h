// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_fleet.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Pulse {

/// At `at` after the start of a round, one service changes its mood.
struct DemoStep {
    milliseconds at{};
    DemoRole role = DemoRole::ChatGateway;
    Mood mood = Mood::Steady;
    MoodParams params;

    friend bool operator==(const DemoStep &, const DemoStep &) = default;
};

/// One round of the demo: things go wrong one at a time and recover, the first within seconds. The
/// same seed gives the same steps, in order of time; the last one leaves all steady.
[[nodiscard]] QList<DemoStep> demoSteps(quint64 seed);
/// How long a round lasts; then the next begins with another seed.
[[nodiscard]] milliseconds demoRound();

/// Plays the rounds on a fleet, for ever. Thread: the fleet's creator's.
class DemoScript final : public QObject {
    Q_OBJECT
public:
    /// `fleet` outlives the script. `speed` 1..1000: how many times faster than written.
    DemoScript(DemoFleet &fleet, quint64 seed, int speed = 1, QObject *parent = nullptr);

    void start();
    void stop();

private:
    void playDue();
    void beginRound();
    [[nodiscard]] milliseconds elapsed() const;

    DemoFleet &m_fleet;
    quint64 m_seed;
    const int m_speed;
    QList<DemoStep> m_steps;
    QElapsedTimer m_clock;
    QTimer m_next;
};

} // namespace Pulse
