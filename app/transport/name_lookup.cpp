// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/name_lookup.h"

#include "app/transport/foreign_text.h"

#include <QHostAddress>
#include <QHostInfo>

namespace Pulse {

bool NameLookup::isAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

void NameLookup::find(const QString &host, QObject *asker, const Done &done)
{
    const bool known = m_waiters.contains(host);
    m_waiters[host] << Waiter{asker, done};
    if (known)
        return;
    m_queue.enqueue(host);
    startNext();
}

void NameLookup::forget(const QObject *asker)
{
    for (QList<Waiter> &waiters : m_waiters)
        waiters.removeIf([asker](const Waiter &w) { return !w.asker || w.asker == asker; });
}

void NameLookup::startNext()
{
    while (m_underWay < most && !m_queue.isEmpty()) {
        const QString host = m_queue.dequeue();
        if (m_waiters.value(host).isEmpty()) { // all gave up while it was queued
            m_waiters.remove(host);
            continue;
        }
        ++m_underWay;
        QHostInfo::lookupHost(host, this,
                              [this, host](const QHostInfo &info) { finish(host, info); });
    }
}

void NameLookup::finish(const QString &host, const QHostInfo &info)
{
    --m_underWay;
    const QList<Waiter> waiters = m_waiters.take(host);
    Result result;
    result.found = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
    if (!result.found)
        result.problem = foreignText(info.errorString());
    const QPointer<NameLookup> alive(this);
    for (const Waiter &waiter : waiters) {
        if (waiter.asker)
            waiter.done(result);
    }
    if (alive)
        startNext();
}

} // namespace Pulse
