// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/account_event.h"
#include "models/session/session_update.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace Pulse {

/// The accounts of one service as sessions of their own (S1-1, S1-33): the fold of account events.
/// Pure; reads no clock. Cheap for bursts: an event only notes facts, and an account is judged when
/// its update is taken, however many events came since. Memory for each account is bounded.
class AccountBook final {
public:
    explicit AccountBook(const ServiceSettings &service);

    /// An account that is seen first becomes a session, up to the limit of the settings.
    void apply(const AccountEvent &event, Instant at);
    /// Whether the service can be heard: without it nothing is known of its accounts.
    void setReachable(bool reachable, Instant at);
    /// Time passed, or the clock was set: limits of time are looked at.
    void pass(Instant now);
    /// When pass() is wanted next, as Instant::mono.
    [[nodiscard]] std::optional<nanoseconds> nextDeadline() const;

    [[nodiscard]] bool hasNews() const { return !m_dirty.empty(); }
    /// What changed, at most so many accounts, those that wait longest first. A change of status or
    /// connection, or another try, stands there once, from the last told to the present one.
    [[nodiscard]] QList<SessionUpdate> takeUpdates(qsizetype most, Instant now);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_accounts.size()); }
    /// Accounts that had no place; counted to `mostBeyond`.
    [[nodiscard]] qint64 beyond() const { return m_beyond.size(); }
    static constexpr qsizetype mostBeyond = 100'000;

    /// "service/account"
    [[nodiscard]] SessionId idOf(const QString &account) const;

private:
    struct Account {
        SessionState state;
        Status toldStatus = Status::Connecting;
        ConnectionState toldConnection = ConnectionState::Connecting;
        int toldAttempt = 0;
        AccountWord word = AccountWord::Unknown;
        bool retrying = false;
        bool saysWarning = false;  ///< its own healthStatus
        bool saysCritical = false; ///< the same
        bool fresh = true;         ///< not told yet
        bool dirty = false;
        std::optional<milliseconds> offlineSince; ///< wall
        Instant changedAt;                        ///< the last event
        std::optional<nanoseconds> deadline;
    };

    void takeStatus(Account &account, const AccountEvent &event, Instant at);
    void takeTry(Account &account, const AccountEvent &event, Instant at);
    void goOffline(Account &account, std::optional<milliseconds> since, Instant at);
    void judge(Account &account, Instant now) const;
    [[nodiscard]] Reasons reasonsOf(const Account &account, Instant now) const;
    void count(Account &account, Instant now) const;
    void setDeadline(std::size_t index, Instant now);
    void markDirty(std::size_t index);
    [[nodiscard]] SessionUpdate updateOf(Account &account, Instant now) const;

    ServiceId m_service;
    AccountSettings m_settings;
    bool m_reachable = false;
    std::vector<Account> m_accounts;
    QHash<QString, std::size_t> m_index;
    QSet<size_t> m_beyond; ///< hashes of names
    std::vector<std::size_t> m_dirty;
    std::multimap<nanoseconds, std::size_t> m_deadlines;
};

} // namespace Pulse
