// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/profile.h"
#include "models/session/session.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace Pulse {

/// Lives one session without sockets: time goes only where the test moves it, and every deadline
/// that the session asks for on the way is met exactly.
class SessionDriver final {
public:
    explicit SessionDriver(ServiceSettings settings, quint64 seed = 7)
        : session(std::move(settings), Seed{seed})
    {
    }

    void happen(const Happening &what)
    {
        const Outcome outcome = session.apply(Event{now, what});
        deadline = outcome.nextDeadline;
        for (const Change &change : outcome.changes)
            changes.push_back(change);
        for (const Action &action : outcome.actions) {
            actions.push_back(action);
            if (const auto *ping = std::get_if<SendPing>(&action))
                lastPing = ping->id;
            if (const auto *ping = std::get_if<SendPing>(&action))
                unanswered.emplace_back(now.mono, ping->id);
        }
    }
    void start() { happen(Started{}); }
    void open() { happen(Opened{milliseconds{12}, {}}); }
    void startOpen()
    {
        start();
        open();
    }
    void beat() { happen(BeatReceived{ServiceTime{now.wall, milliseconds{1}, true}}); }
    void pong() { happen(PongReceived{lastPing}); }
    void close(FailureClass what = FailureClass::ConnectionLost)
    {
        CloseReason reason;
        reason.what = what;
        happen(Closed{reason});
    }
    /// Moves on, meeting deadlines. With `answerPings` every ping gets its pong after that long.
    void pass(nanoseconds duration, std::optional<milliseconds> answerPings = std::nullopt)
    {
        const nanoseconds end = now.mono + duration;
        while (true) {
            const bool pongDue =
                answerPings && !unanswered.empty() &&
                unanswered.front().first + *answerPings <= std::min(end, deadline.value_or(end));
            if (pongDue) {
                const auto [sentAt, id] = unanswered.front();
                unanswered.pop_front();
                moveTo(sentAt + *answerPings);
                happen(PongReceived{id});
                continue;
            }
            if (!deadline || *deadline > end)
                break;
            moveTo(*deadline);
            happen(DeadlinePassed{});
        }
        moveTo(end);
        if (!answerPings)
            unanswered.clear(); // what was sent meanwhile stays unanswered
    }
    [[nodiscard]] const SessionState &state() const { return session.state(); }
    [[nodiscard]] bool has(RuleId rule) const
    {
        for (const Reason &reason : state().reasons) {
            if (reason.rule == rule)
                return true;
        }
        return false;
    }
    template <typename T>
    [[nodiscard]] int countActions() const
    {
        int count = 0;
        for (const Action &action : actions)
            count += std::holds_alternative<T>(action) ? 1 : 0;
        return count;
    }
    template <typename T>
    [[nodiscard]] int countChanges() const
    {
        int count = 0;
        for (const Change &change : changes)
            count += std::holds_alternative<T>(change) ? 1 : 0;
        return count;
    }

    Session session;
    Instant now{std::chrono::hours{1}, milliseconds{1'770'000'000'000}};
    std::optional<nanoseconds> deadline;
    std::vector<Change> changes;
    std::vector<Action> actions;
    PingId lastPing;
    std::deque<std::pair<nanoseconds, PingId>> unanswered;

private:
    void moveTo(nanoseconds mono)
    {
        if (mono > now.mono)
            now = now + (mono - now.mono);
    }
};

inline ServiceSettings djangoSettings()
{
    ServiceSettings settings = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
    settings.id = ServiceId{QStringLiteral("chat")};
    settings.name = QStringLiteral("Chat gateway");
    settings.url = QStringLiteral("ws://127.0.0.1/ws");
    return settings;
}

inline ServiceSettings pingSettings()
{
    ServiceSettings settings = profileDefaults(Profile::WebSocketPing, TransportKind::WebSocket);
    settings.id = ServiceId{QStringLiteral("store")};
    settings.url = QStringLiteral("ws://127.0.0.1/ws");
    return settings;
}

inline ServiceSettings httpSettings(Profile profile = Profile::TelegramKeepalive)
{
    ServiceSettings settings = profileDefaults(profile, TransportKind::HttpCheck);
    settings.id = ServiceId{QStringLiteral("bot")};
    settings.url = QStringLiteral("http://127.0.0.1/health");
    settings.heartbeat.interval = milliseconds{60'000};
    return settings;
}

} // namespace Pulse
