// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/living_fleet.h"

#include "models/protocol/profile.h"

#include <QCoreApplication>

namespace Pulse::Bench {

using namespace std::chrono_literals;

namespace {

Happening beatOf(const Instant &now)
{
    return BeatReceived{ServiceTime{now.wall - 40ms, 1ms, true}};
}

SessionUpdate give(Session &session, const Happening &what, const Instant &now,
                   SessionUpdate update = {})
{
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
    m_sessions.reserve(static_cast<size_t>(sessions));
    for (int i = 0; i < sessions; ++i) {
        ServiceSettings settings =
            profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
        settings.id = ServiceId{QStringLiteral("service-%1").arg(i)};
        settings.name = QStringLiteral("Service %1").arg(i);
        settings.group = QStringLiteral("Group %1").arg(i % 5);
        settings.url = QStringLiteral("wss://service-%1.example/ws").arg(i);
        m_settings.append(settings);
        m_sessions.emplace_back(m_settings.constLast(), Seed{static_cast<quint64>(i)});
    }
}

UpdateBatch LivingFleet::startAll()
{
    UpdateBatch batch;
    for (Session &session : m_sessions) {
        const Instant now = systemNow();
        SessionUpdate update = give(session, Started{}, now);
        for (const Happening &next :
             {Happening(DeadlinePassed{}), Happening(Opened{5ms, {}}), beatOf(now)})
            update = give(session, next, now, update);
        batch.append(update);
    }
    return batch;
}

UpdateBatch LivingFleet::beats(int count)
{
    UpdateBatch batch;
    for (int i = 0; i < count; ++i) {
        const Instant now = systemNow();
        batch.append(give(m_sessions[m_random.bounded(static_cast<quint32>(m_sessions.size()))],
                          beatOf(now), now));
    }
    return batch;
}

UpdateBatch LivingFleet::beatAll(const Instant &at)
{
    MessageSeen message;
    message.at = at;
    message.heartbeat = true;
    message.text = QStringLiteral(R"({"type":"heartbeat","ts":%1})").arg(at.wall.count());
    message.bytes = message.text.size();
    UpdateBatch batch;
    for (Session &session : m_sessions) {
        batch.append(give(session, beatOf(at), at));
        batch.last().messages.append(message);
    }
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
