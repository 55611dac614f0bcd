// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/living_fleet.h"

#include "models/protocol/profile.h"

#include <QCoreApplication>

namespace Pulse::Bench {

using namespace std::chrono_literals;

namespace {

Happening beatNow()
{
    return BeatReceived{ServiceTime{systemNow().wall - 40ms, 1ms, true}};
}

SessionUpdate give(Session &session, const Happening &what, SessionUpdate update = {})
{
    const Instant now = systemNow();
    for (const Change &change : session.apply({now, what}).changes)
        update.changes.append({now, change});
    update.id = SessionId{session.settings().id.value};
    update.state = session.state();
    return update;
}

} // namespace

Instant systemNow()
{
    return {std::chrono::steady_clock::now().time_since_epoch(),
            std::chrono::duration_cast<milliseconds>(
                std::chrono::system_clock::now().time_since_epoch())};
}

LivingFleet::LivingFleet(int sessions)
{
    for (int i = 0; i < sessions; ++i) {
        ServiceSettings settings =
            profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
        settings.id = ServiceId{QStringLiteral("service-%1").arg(i)};
        settings.name = QStringLiteral("Service %1").arg(i);
        settings.group = QStringLiteral("Group %1").arg(i % 5);
        settings.url = QStringLiteral("wss://service-%1.example/ws").arg(i);
        m_sessions.emplace_back(settings, Seed{static_cast<quint64>(i)});
    }
}

QList<ServiceSettings> LivingFleet::settings() const
{
    QList<ServiceSettings> list;
    for (const Session &session : m_sessions)
        list.append(session.settings());
    return list;
}

UpdateBatch LivingFleet::startAll()
{
    UpdateBatch batch;
    for (Session &session : m_sessions) {
        SessionUpdate update = give(session, Started{});
        for (const Happening &next :
             {Happening(DeadlinePassed{}), Happening(Opened{5ms, {}}), beatNow()})
            update = give(session, next, update);
        batch.append(update);
    }
    return batch;
}

UpdateBatch LivingFleet::beats(int count)
{
    UpdateBatch batch;
    for (int i = 0; i < count; ++i)
        batch.append(
            give(m_sessions[m_random.bounded(static_cast<quint32>(m_sessions.size()))], beatNow()));
    return batch;
}

Fire::Fire(LivingFleet &fleet, SessionStore &store) : m_store(store)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(33ms);
    m_timer.moveToThread(&m_thread);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [&fleet, &store] {
        const UpdateBatch batch = fleet.beats(33);
        QMetaObject::invokeMethod(
            &store, [&store, batch] { store.apply(batch); }, Qt::QueuedConnection);
    });
    QObject::connect(&m_thread, &QThread::started, &m_timer, qOverload<>(&QTimer::start));
    QObject::connect(&m_thread, &QThread::finished, &m_timer, &QTimer::stop, Qt::DirectConnection);
    m_thread.start();
}

Fire::~Fire()
{
    m_thread.quit();
    m_thread.wait();
    QCoreApplication::sendPostedEvents(&m_store);
}

} // namespace Pulse::Bench
