// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/connect_budget.h"

#include <algorithm>

namespace Pulse {

namespace {
constexpr qsizetype ManyHosts = 1024;
}

ConnectBudget::ConnectBudget(ConnectLimits limits)
    : m_limits(limits), m_all{limits.perSecond, nanoseconds::min()}
{
}

void ConnectBudget::fill(Bucket &bucket, double perSecond, nanoseconds now)
{
    if (bucket.filledAt == nanoseconds::min())
        bucket.filledAt = now;
    const double passed = std::chrono::duration<double>(now - bucket.filledAt).count();
    bucket.tokens = std::min(std::max(perSecond, 1.0), bucket.tokens + passed * perSecond);
    bucket.filledAt = now;
}

nanoseconds ConnectBudget::untilOne(const Bucket &bucket, double perSecond)
{
    const double missing = std::max(0.0, 1.0 - bucket.tokens);
    return std::chrono::ceil<nanoseconds>(std::chrono::duration<double>(missing / perSecond));
}

std::optional<nanoseconds> ConnectBudget::takeOrWaitUntil(const QString &host, nanoseconds now)
{
    if (m_hosts.size() > ManyHosts)
        forgetFullHosts(now);
    fill(m_all, m_limits.perSecond, now);
    auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        found = m_hosts.insert(host, Bucket{std::max(m_limits.perHostPerSecond, 1.0), now});
    fill(*found, m_limits.perHostPerSecond, now);
    if (m_all.tokens < 1 || found->tokens < 1) {
        return now +
               std::max({untilOne(m_all, m_limits.perSecond),
                         untilOne(*found, m_limits.perHostPerSecond), nanoseconds{1'000'000}});
    }
    m_all.tokens -= 1;
    found->tokens -= 1;
    return std::nullopt;
}

void ConnectBudget::forgetFullHosts(nanoseconds now)
{
    m_hosts.removeIf([&](QHash<QString, Bucket>::iterator bucket) {
        fill(*bucket, m_limits.perHostPerSecond, now);
        return bucket->tokens >= std::max(m_limits.perHostPerSecond, 1.0);
    });
}

} // namespace Pulse
