// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_script.h"

#include <random>

namespace Pulse {

namespace {

using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

struct Scene {
    seconds from;
    seconds to;
    DemoRole role;
    Mood mood;
    MoodParams params;
};

// What the board teaches with each: a warning, a slow line, no beats is critical, a restart is
// offline and heals by itself, a body can say "unhealthy", and a line can be up with nothing coming
// back.
const std::array scenes{
    Scene{4s, 36s, DemoRole::WhatsappCrm, Mood::Ailing, {}},
    Scene{12s, 88s, DemoRole::StorefrontEvents, Mood::Slow, {850ms}},
    Scene{52s, 80s, DemoRole::ChatGateway, Mood::MissingBeats, {}},
    Scene{92s, 101s, DemoRole::MezonAssistant, Mood::Restarting, {0ms, 0ms, 9s}},
    Scene{114s, 142s, DemoRole::WhatsappCrm, Mood::Unhealthy, {}},
    Scene{152s, 180s, DemoRole::TelegramBot, Mood::Unhealthy, {}},
    Scene{190s, 214s, DemoRole::ChatGateway, Mood::SkewedClock, {0ms, 40s}},
    Scene{222s, 252s, DemoRole::StorefrontEvents, Mood::HalfOpen, {}},
    Scene{258s, 276s, DemoRole::MezonAssistant, Mood::Jittery, {700ms}},
};

} // namespace

milliseconds demoRound()
{
    return 290s;
}

QList<DemoStep> demoSteps(quint64 seed)
{
    std::mt19937_64 random(seed);
    QList<DemoStep> steps;
    for (const Scene &scene : scenes) {
        const milliseconds shift(static_cast<qint64>(random() % 2'000));
        steps.append({scene.from + shift, scene.role, scene.mood, scene.params});
        steps.append({scene.to + shift, scene.role, Mood::Steady, {}});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const DemoStep &a, const DemoStep &b) { return a.at < b.at; });
    return steps;
}

DemoScript::DemoScript(DemoFleet &fleet, quint64 seed, int speed, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_seed(seed), m_speed(qBound(1, speed, 1000)), m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DemoScript::playDue);
}

void DemoScript::start()
{
    beginRound();
}

void DemoScript::stop()
{
    m_next.stop();
    m_fleet.setAllSteady();
}

void DemoScript::beginRound()
{
    m_steps = demoSteps(m_seed++);
    m_clock.start();
    playDue();
}

void DemoScript::playDue()
{
    while (!m_steps.isEmpty() && m_steps.constFirst().at <= elapsed()) {
        const DemoStep step = m_steps.takeFirst();
        m_fleet.setMood(step.role, step.mood, step.params);
    }
    if (m_steps.isEmpty() && elapsed() >= demoRound()) {
        beginRound();
        return;
    }
    const milliseconds due = m_steps.isEmpty() ? demoRound() : m_steps.constFirst().at;
    m_next.start((due - elapsed()) / m_speed + 1ms);
}

milliseconds DemoScript::elapsed() const
{
    return milliseconds(m_clock.elapsed() * m_speed);
}

} // namespace Pulse
