// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/random.h"
#include "models/session/session.h"

#include <optional>
#include <queue>
#include <vector>

namespace Pulse {

/// What the world does to one session.
struct World {
    double loss = 0.001;      ///< of beats, pings and pongs
    milliseconds way{40};     ///< one way, at least
    milliseconds spread{30};  ///< and up to so much more
    milliseconds skew{0};     ///< the service's clock minus the true one
    nanoseconds meanUptime{}; ///< between outages; 0: none
    nanoseconds meanOutage{std::chrono::minutes{4}};
    enum class Fault : quint8 { Crash, HalfOpen, Silent } fault = Fault::Crash;
};

/// A stretch in which the service was really gone, and what the session said of it.
struct Outage {
    nanoseconds from{};
    nanoseconds to{};
    std::optional<nanoseconds> foundAt; ///< first Critical or Offline
    bool judged = true;                 ///< the observer saw all of its bound
};

/// One service, its network and our session, event by event, from a seed. No socket, no sleep.
class SimulatedService final {
public:
    SimulatedService(ServiceSettings settings, World world, quint64 seed);

    /// Lives until `end`. The observer sleeps over every stretch of `sleeps` (sorted).
    void run(nanoseconds end, const std::vector<std::pair<nanoseconds, nanoseconds>> &sleeps);

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    [[nodiscard]] const std::vector<Outage> &outages() const { return m_outages; }
    /// Critical or Offline while the service was there and the observer awake.
    [[nodiscard]] const std::vector<nanoseconds> &falseAlarms() const { return m_falseAlarms; }
    [[nodiscard]] Seed sessionSeed() const { return m_sessionSeed; }
    [[nodiscard]] quint64 happened() const { return m_events.size(); }

private:
    struct Pending {
        nanoseconds at{};
        quint64 order = 0;
        enum class Kind : quint8 {
            ServerBeat,
            Arrival,
            PingAtServer,
            Fails,
            Recovers,
            ConnectAnswer
        } kind;
        Happening what;
        quint64 connection = 0;
    };
    struct Later {
        bool operator()(const Pending &a, const Pending &b) const
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };
    void schedule(nanoseconds at, Pending::Kind kind, Happening what = DeadlinePassed{});
    void deliver(const Happening &what);
    void act(const Action &action);
    void step(const Pending &pending);
    void serverBeats();
    void fails();
    void recovers();
    void sleepOver(nanoseconds from, nanoseconds to);
    void note(Status status);
    [[nodiscard]] nanoseconds oneWay();
    [[nodiscard]] bool lost() { return m_random.unit() < m_world.loss; }
    [[nodiscard]] bool lineWorks() const;
    [[nodiscard]] nanoseconds exponential(nanoseconds mean);

    ServiceSettings m_settings;
    World m_world;
    Random m_random;
    Seed m_sessionSeed;
    Session m_session;
    std::priority_queue<Pending, std::vector<Pending>, Later> m_pending;
    std::optional<nanoseconds> m_deadline;
    std::vector<Event> m_events;
    std::vector<Outage> m_outages;
    std::vector<nanoseconds> m_falseAlarms;
    nanoseconds m_now{};
    nanoseconds m_lastGoodUntil{}; ///< alarms shortly after an outage belong to it
    quint64 m_order = 0;
    quint64 m_connection = 0;
    bool m_connected = false;
    bool m_serviceUp = true;
};

} // namespace Pulse
