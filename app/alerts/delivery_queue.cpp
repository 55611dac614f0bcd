// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/delivery_queue.h"

#include "app/alerts/alert_text.h"
#include "models/incident/message_text.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

milliseconds retryDelay(int failures, double unit)
{
    const double base = std::min(5'000.0 * std::exp2(std::clamp(failures, 0, 16)), 300'000.0);
    return milliseconds{std::llround(base * (0.75 + 0.5 * std::clamp(unit, 0.0, 1.0)))};
}

QList<DeliveryQueue::Fate> DeliveryQueue::push(const Notification &notification, Instant now)
{
    if (m_broken)
        return {{notification, DeliveryState::Dead, 0, m_brokenWhy}};
    if (notification.quiet)
        return {{notification, DeliveryState::Suppressed, 0,
                 AlertText::tr("Sent messages stay as they are")}};
    QList<Fate> fates;
    switch (notification.kind) {
    case NotificationKind::Withdrawn:
        return removeUnsent(notification.key, DeliveryState::Suppressed, nullptr);
    case NotificationKind::Recovery: pushRecovery(notification, now, fates); break;
    case NotificationKind::Seen: break; // a message that was sent stays, one to be sent goes out
    case NotificationKind::Failure:
    case NotificationKind::Update:
        if (!replaceUnsent(notification, fates))
            m_entries.append({notification, now.mono, 0});
        break;
    }
    keepBound(fates);
    return fates;
}

QList<Notification> DeliveryQueue::ready(Instant now) const
{
    if (m_onTheWay > 0 || now.mono < earliest())
        return {};
    QList<Notification> all;
    all.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        all.append(entry.notification);
    return all;
}

void DeliveryQueue::begin(qsizetype count, Instant now)
{
    m_onTheWay = std::min(count, m_entries.size());
    if (m_bucket)
        m_bucket->take(now.mono);
}

nanoseconds DeliveryQueue::earliest() const
{
    return m_bucket ? std::max(m_notBefore, m_bucket->nextAt()) : m_notBefore;
}

std::optional<nanoseconds> DeliveryQueue::nextAt() const
{
    if (m_onTheWay > 0 || m_entries.isEmpty())
        return std::nullopt;
    return earliest();
}

QList<DeliveryQueue::Fate> DeliveryQueue::finish(const DeliveryVerdict &verdict, Instant now,
                                                 double unit)
{
    if (verdict.countsAsBad)
        countBad(now);
    switch (verdict.what) {
    case DeliveryVerdict::What::Delivered:
        m_failures = 0;
        m_leftOut = 0;
        m_notBefore = now.mono + verdict.after.value_or(milliseconds{0});
        return takeSent(DeliveryState::Sent, verdict.why, m_onTheWay);
    case DeliveryVerdict::What::Wait: {
        const milliseconds wait = std::max(verdict.after.value_or(BlockedWait), ShortestWait);
        m_notBefore = std::max<nanoseconds>(m_notBefore, now.mono + wait);
        return retryLater(verdict, now, false);
    }
    case DeliveryVerdict::What::Retry:
        m_notBefore = now.mono + retryDelay(m_failures, unit);
        ++m_failures;
        return retryLater(verdict, now, true);
    case DeliveryVerdict::What::Refused:
        m_failures = 0; // the server works
        return takeSent(DeliveryState::Dead, verdict.why, m_onTheWay);
    case DeliveryVerdict::What::Broken:
        m_broken = true;
        m_brokenWhy = verdict.why;
        return takeSent(DeliveryState::Dead, verdict.why, m_entries.size());
    }
    return {};
}

QList<DeliveryQueue::Fate> DeliveryQueue::removeUnsent(const QString &key, DeliveryState state,
                                                       bool *hadFailure)
{
    QList<Fate> fates;
    for (qsizetype i = m_entries.size() - 1; i >= m_onTheWay; --i) {
        const Entry entry = m_entries[i];
        if (entry.notification.key != key || entry.notification.kind == NotificationKind::Recovery)
            continue;
        if (hadFailure && entry.notification.kind == NotificationKind::Failure)
            *hadFailure = true;
        fates.prepend({entry.notification, state, entry.attempts, {}});
        m_entries.removeAt(i);
    }
    return fates;
}

void DeliveryQueue::pushRecovery(const Notification &recovery, Instant now, QList<Fate> &fates)
{
    bool failureUnsent = false;
    fates = removeUnsent(recovery.key, DeliveryState::Merged, &failureUnsent);
    if (!failureUnsent) {
        m_entries.append({recovery, now.mono, 0});
        return;
    }
    // Nobody heard of the failure: one message tells both, never silently nothing.
    const auto told = std::find_if(fates.begin(), fates.end(), [](const Fate &fate) {
        return fate.notification.kind == NotificationKind::Failure;
    });
    m_entries.append({MessageText::summary(told->notification, recovery), now.mono, 0});
}

bool DeliveryQueue::replaceUnsent(const Notification &update, QList<Fate> &fates)
{
    for (qsizetype i = m_onTheWay; i < m_entries.size(); ++i) {
        Notification &waiting = m_entries[i].notification;
        if (waiting.key != update.key || waiting.kind == NotificationKind::Recovery)
            continue;
        fates.append({waiting, DeliveryState::Merged, m_entries[i].attempts, {}});
        const NotificationKind kind = waiting.kind;
        waiting = update;
        waiting.kind = kind;
        return true;
    }
    return false;
}

void DeliveryQueue::keepBound(QList<Fate> &fates)
{
    while (m_entries.size() - m_onTheWay > Bound) {
        const Entry oldest = m_entries.takeAt(m_onTheWay);
        fates.append({oldest.notification, DeliveryState::Dead, oldest.attempts,
                      AlertText::tr("Too many messages were waiting")});
        ++m_leftOut;
    }
}

QList<DeliveryQueue::Fate> DeliveryQueue::takeSent(DeliveryState state, const QString &why,
                                                   qsizetype count)
{
    QList<Fate> fates;
    for (qsizetype i = 0; i < count; ++i) {
        const Entry &entry = m_entries[i];
        const int tried = entry.attempts + (i < m_onTheWay ? 1 : 0);
        fates.append({entry.notification, state, tried, why});
    }
    m_entries.remove(0, count);
    m_onTheWay = 0;
    return fates;
}

QList<DeliveryQueue::Fate> DeliveryQueue::retryLater(const DeliveryVerdict &verdict, Instant now,
                                                     bool counted)
{
    QList<Fate> fates;
    QList<Entry> kept;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry entry = m_entries[i];
        const bool tried = i < m_onTheWay;
        if (tried && counted)
            ++entry.attempts;
        const bool old = now.mono - entry.since > MaxAge;
        if (old)
            fates.append({entry.notification, DeliveryState::Dead, entry.attempts, verdict.why});
        else if (tried)
            fates.append(
                {entry.notification, DeliveryState::Retrying, entry.attempts, verdict.why});
        if (!old)
            kept.append(entry);
    }
    m_entries = kept;
    m_onTheWay = 0;
    return fates;
}

void DeliveryQueue::countBad(Instant now)
{
    m_bad.enqueue(now.mono);
    while (m_bad.head() <= now.mono - BadWindow)
        m_bad.dequeue();
    if (m_bad.size() >= BadAnswers)
        m_notBefore = std::max<nanoseconds>(m_notBefore, m_bad.head() + BadWindow);
}

} // namespace Pulse
