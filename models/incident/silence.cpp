// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/silence.h"

#include <algorithm>

namespace Pulse {

bool SilenceBook::silence(const QList<SessionId> &sessions, const Silence &silence)
{
    if (silence.until <= silence.from.wall)
        return false;
    Silence bounded = silence;
    bounded.until = std::min(silence.until, milliseconds(silence.from.wall + Longest));
    if (sessions.isEmpty()) {
        m_all = Kept{bounded, m_all ? std::optional(m_all->now) : std::nullopt};
        return true;
    }
    for (const SessionId &session : sessions) {
        const auto known = m_of.constFind(session);
        const auto before = known == m_of.constEnd() ? std::nullopt : std::optional(known->now);
        m_of.insert(session, Kept{bounded, before});
    }
    return true;
}

void SilenceBook::undo(const QList<SessionId> &sessions)
{
    if (sessions.isEmpty() && m_all) {
        const std::optional<Silence> before = m_all->before;
        m_all = before ? std::optional(Kept{*before, std::nullopt}) : std::nullopt;
    }
    for (const SessionId &session : sessions) {
        const auto it = m_of.find(session);
        if (it == m_of.end())
            continue;
        if (it->before)
            *it = Kept{*it->before, std::nullopt};
        else
            m_of.erase(it);
    }
}

void SilenceBook::end(const QList<SessionId> &sessions)
{
    if (sessions.isEmpty())
        m_all.reset();
    for (const SessionId &session : sessions)
        m_of.remove(session);
}

bool SilenceBook::expire(milliseconds wall)
{
    bool any = m_of.removeIf([wall](const auto &it) { return it.value().now.until <= wall; }) > 0;
    if (m_all && m_all->now.until <= wall) {
        m_all.reset();
        any = true;
    }
    return any;
}

void SilenceBook::keepOnly(const std::function<bool(const SessionId &)> &known)
{
    m_of.removeIf([&known](const auto &it) { return !known(it.key()); });
}

std::optional<Silence> SilenceBook::covering(const SessionId &session, milliseconds wall) const
{
    std::optional<Silence> found = ofAll(wall);
    const auto own = m_of.constFind(session);
    if (own != m_of.constEnd() && own->now.until > wall &&
        (!found || own->now.until > found->until))
        found = own->now;
    return found;
}

std::optional<Silence> SilenceBook::ofAll(milliseconds wall) const
{
    return m_all && m_all->now.until > wall ? std::optional(m_all->now) : std::nullopt;
}

bool SilenceBook::hasOwn(const SessionId &session, milliseconds wall) const
{
    const auto own = m_of.constFind(session);
    return own != m_of.constEnd() && own->now.until > wall;
}

std::optional<milliseconds> SilenceBook::nextExpiry() const
{
    std::optional<milliseconds> next = m_all ? std::optional(m_all->now.until) : std::nullopt;
    for (const Kept &kept : m_of)
        next = next ? std::min(*next, kept.now.until) : kept.now.until;
    return next;
}

} // namespace Pulse
