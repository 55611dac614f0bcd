// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/account_book.h"

#include <algorithm>

namespace Pulse {
namespace {

constexpr milliseconds tenYears{315'360'000'000};

double asMs(milliseconds d)
{
    return static_cast<double>(d.count());
}

/// The service's own time of something past; one without a zone, or that is not past, is no use.
std::optional<milliseconds> pastOf(const std::optional<ServiceTime> &time, Instant at)
{
    if (!time || !time->zoneKnown || time->sinceEpoch > at.wall ||
        at.wall - time->sinceEpoch > tenYears)
        return std::nullopt;
    return time->sinceEpoch;
}

RuleId ruleOf(AccountTrouble trouble)
{
    switch (trouble) {
    case AccountTrouble::SignedOut: return RuleId::AccountSignedOut;
    case AccountTrouble::SessionExpired: return RuleId::AccountExpired;
    case AccountTrouble::Network: return RuleId::AccountNetwork;
    case AccountTrouble::RateLimited: return RuleId::AccountRateLimited;
    case AccountTrouble::None: break;
    }
    return RuleId::AccountOffline;
}

} // namespace

AccountBook::AccountBook(const ServiceSettings &service)
    : m_service(service.id), m_settings(service.accounts)
{
}

SessionId AccountBook::idOf(const QString &account) const
{
    return SessionId{m_service.value + u'/' + account};
}

void AccountBook::apply(const AccountEvent &event, Instant at)
{
    auto known = m_index.constFind(event.account);
    if (known == m_index.constEnd()) {
        if (size() >= m_settings.limit) {
            if (m_beyond.size() < mostBeyond)
                m_beyond.insert(qHash(event.account));
            return;
        }
        m_accounts.emplace_back();
        m_accounts.back().state.account = AccountFacts{};
        m_accounts.back().state.account->account = event.account;
        m_accounts.back().state.account->name = event.account;
        m_accounts.back().state.connectionSince = at;
        m_accounts.back().state.statusSince = at;
        m_accounts.back().changedAt = at;
        known = m_index.insert(event.account, m_accounts.size() - 1);
    }
    Account &account = m_accounts[*known];
    count(account, at);
    account.changedAt = at;
    ++account.state.messages;
    account.state.lastHeardAt = at;
    AccountFacts &facts = *account.state.account;
    if (!event.name.isEmpty())
        facts.name = event.name;
    if (!event.phone.isEmpty())
        facts.phone = m_settings.showPhone ? event.phone : maskedPhone(event.phone);
    if (event.kind == AccountEvent::Kind::Status)
        takeStatus(account, event, at);
    else
        takeTry(account, event, at);
    markDirty(*known);
}

void AccountBook::takeStatus(Account &account, const AccountEvent &event, Instant at)
{
    AccountFacts &facts = *account.state.account;
    facts.word = event.status;
    account.word = meaningOfAccountStatus(event.status);
    account.saysCritical = event.health.compare(u"critical", Qt::CaseInsensitive) == 0;
    account.saysWarning = event.health.compare(u"warning", Qt::CaseInsensitive) == 0;
    if (const auto since = pastOf(event.lastConnected, at))
        facts.lastConnected = since;
    account.retrying = account.word == AccountWord::Connecting;
    if (account.word == AccountWord::Connected) {
        if (account.offlineSince)
            ++account.state.reconnects;
        account.offlineSince.reset();
        account.state.attempt = 0;
        account.state.nextAttemptAt.reset();
        facts.trouble = AccountTrouble::None;
        if (!facts.lastConnected || account.state.connection != ConnectionState::Connected)
            facts.lastConnected = pastOf(event.lastConnected, at).value_or(at.wall);
    } else if (account.word == AccountWord::Offline || account.word == AccountWord::SignedOut) {
        account.state.nextAttemptAt.reset();
        goOffline(account, pastOf(event.lastDisconnected, at), at);
        const AccountTrouble told = troubleOf(event.reason);
        facts.trouble = told != AccountTrouble::None             ? told
                        : account.word == AccountWord::SignedOut ? AccountTrouble::SignedOut
                                                                 : troubleOf(event.status);
    }
}

void AccountBook::takeTry(Account &account, const AccountEvent &event, Instant at)
{
    account.retrying = true;
    goOffline(account, std::nullopt, at);
    if (account.word == AccountWord::Connected || account.word == AccountWord::Unknown)
        account.word = AccountWord::Offline;
    account.state.attempt = event.attempt.value_or(account.state.attempt + 1);
    account.state.maxAttempts = event.maxAttempts.value_or(account.state.maxAttempts);
    account.state.nextAttemptAt =
        event.nextAttemptIn ? std::optional(at + *event.nextAttemptIn) : std::nullopt;
    if (const AccountTrouble told = troubleOf(event.reason); told != AccountTrouble::None)
        account.state.account->trouble = told;
}

void AccountBook::goOffline(Account &account, std::optional<milliseconds> since, Instant at)
{
    if (!account.offlineSince)
        account.offlineSince = since.value_or(at.wall);
    else if (since) // the service knows better when it began
        account.offlineSince = since;
    account.state.account->lastDisconnected = account.offlineSince;
}

void AccountBook::setReachable(bool reachable, Instant at)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        count(m_accounts[i], at);
        m_accounts[i].changedAt = at;
        markDirty(i);
    }
}

void AccountBook::pass(Instant now)
{
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now.mono) {
        const std::size_t index = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        m_accounts[index].deadline.reset();
        m_accounts[index].changedAt = now;
        markDirty(index);
    }
}

std::optional<nanoseconds> AccountBook::nextDeadline() const
{
    if (m_deadlines.empty())
        return std::nullopt;
    return m_deadlines.begin()->first;
}

void AccountBook::setDeadline(std::size_t index, Instant now)
{
    Account &account = m_accounts[index];
    std::optional<nanoseconds> wanted;
    if (account.offlineSince) {
        const milliseconds left = m_settings.criticalAfter - (now.wall - *account.offlineSince);
        if (left > milliseconds::zero())
            wanted = now.mono + left;
    }
    if (wanted == account.deadline)
        return;
    if (account.deadline) {
        const auto range = m_deadlines.equal_range(*account.deadline);
        for (auto it = range.first; it != range.second; ++it) {
            if (it->second == index) {
                m_deadlines.erase(it);
                break;
            }
        }
    }
    account.deadline = wanted;
    if (wanted)
        m_deadlines.emplace(*wanted, index);
}

void AccountBook::markDirty(std::size_t index)
{
    if (std::exchange(m_accounts[index].dirty, true))
        return;
    m_dirty.push_back(index);
}

void AccountBook::count(Account &account, Instant now) const
{
    const nanoseconds passed = now - account.changedAt;
    if (passed <= nanoseconds::zero() || !m_reachable)
        return;
    const bool up = account.word == AccountWord::Connected;
    if (up)
        account.state.uptime.up += passed;
    else if (account.offlineSince)
        account.state.uptime.down += passed;
}

Reasons AccountBook::reasonsOf(const Account &account, Instant now) const
{
    if (!m_reachable)
        return {{RuleId::ServiceNotHeard, Status::Unknown, 0, 0, {}}};
    const AccountFacts &facts = *account.state.account;
    if (account.offlineSince) {
        const milliseconds offline = std::max(now.wall - *account.offlineSince, milliseconds{0});
        const bool critical = account.saysCritical || offline >= m_settings.criticalAfter;
        Reasons reasons{{RuleId::AccountOffline, critical ? Status::Critical : Status::Warning,
                         asMs(offline), asMs(m_settings.criticalAfter), facts.word}};
        if (facts.trouble != AccountTrouble::None)
            reasons.append({ruleOf(facts.trouble), Status::Warning, 0, 0, {}});
        if (account.retrying)
            reasons.append({RuleId::AccountRetrying,
                            Status::Warning,
                            static_cast<double>(account.state.attempt),
                            static_cast<double>(account.state.maxAttempts),
                            {}});
        return reasons;
    }
    if (account.word == AccountWord::Connecting)
        return {{RuleId::FirstConnect, Status::Connecting, 0, 0, {}}};
    if (account.word == AccountWord::Unknown)
        return {{RuleId::AccountWordUnknown, Status::Unknown, 0, 0, facts.word}};
    if (account.saysCritical || account.saysWarning)
        return {{RuleId::SaysUnhealthy,
                 account.saysCritical ? Status::Critical : Status::Warning,
                 0,
                 0,
                 {}}};
    const milliseconds since = now.wall - facts.lastConnected.value_or(now.wall);
    return {{RuleId::AccountOnline, Status::Healthy, asMs(since), 0, {}}};
}

void AccountBook::judge(Account &account, Instant now) const
{
    SessionState &state = account.state;
    state.reasons = reasonsOf(account, now);
    const Status status = state.reasons.constFirst().severity;
    if (status != state.status) {
        state.status = status;
        state.statusSince = account.changedAt;
    }
    state.observerBlind = !m_reachable;
    ConnectionState connection = ConnectionState::Connecting;
    if (account.word == AccountWord::Connected)
        connection = ConnectionState::Connected;
    else if (account.offlineSince)
        connection = !account.retrying             ? ConnectionState::Down
                     : account.state.nextAttemptAt ? ConnectionState::Waiting
                                                   : ConnectionState::Connecting;
    if (connection != state.connection) {
        state.connection = connection;
        state.connectionSince = account.changedAt;
    }
}

SessionUpdate AccountBook::updateOf(Account &account, Instant now) const
{
    judge(account, now);
    SessionUpdate update;
    const SessionState &state = account.state;
    update.id = idOf(state.account->account);
    const bool anotherTry = account.retrying && state.attempt != account.toldAttempt;
    if (account.fresh || anotherTry || state.connection != account.toldConnection) {
        ConnectionChanged change;
        change.state = state.connection;
        change.attempt = state.attempt;
        change.maxAttempts = state.maxAttempts;
        if (state.nextAttemptAt)
            change.nextAttemptIn =
                std::max(std::chrono::ceil<milliseconds>(*state.nextAttemptAt - account.changedAt),
                         milliseconds{0});
        update.changes.append({account.changedAt, change});
        account.toldConnection = state.connection;
        account.toldAttempt = state.attempt;
    }
    if (account.fresh || state.status != account.toldStatus) {
        update.changes.append({account.changedAt, StatusChanged{state.status, account.toldStatus}});
        account.toldStatus = state.status;
    }
    account.fresh = false;
    update.state = state;
    return update;
}

QList<SessionUpdate> AccountBook::takeUpdates(qsizetype most, Instant now)
{
    const std::size_t taken = std::min(m_dirty.size(), static_cast<std::size_t>(most));
    QList<SessionUpdate> updates;
    updates.reserve(static_cast<qsizetype>(taken));
    for (std::size_t i = 0; i < taken; ++i) {
        const std::size_t index = m_dirty[i];
        m_accounts[index].dirty = false;
        updates.append(updateOf(m_accounts[index], now));
        setDeadline(index, now);
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(taken));
    return updates;
}

} // namespace Pulse
