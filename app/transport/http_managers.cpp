// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/http_managers.h"

#include <QNetworkAccessManager>

namespace Pulse {

HttpManagers::HttpManagers() = default;
HttpManagers::~HttpManagers() = default;

HttpManagers::Entry &HttpManagers::entryFor(const QString &origin)
{
    for (Entry &entry : m_entries) {
        if (entry.busy.value(origin) < mostPerOrigin)
            return entry;
    }
    Entry entry;
    entry.manager = std::make_unique<QNetworkAccessManager>();
    entry.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_entries.push_back(std::move(entry));
    return m_entries.back();
}

QNetworkAccessManager *HttpManagers::take(const QString &origin)
{
    Entry &entry = entryFor(origin);
    if (entry.stale && entry.busy.isEmpty()) {
        entry.manager->clearConnectionCache(); // would end those of checks under way
        entry.stale = false;
    }
    ++entry.busy[origin];
    return entry.manager.get();
}

void HttpManagers::giveBack(QNetworkAccessManager *manager, const QString &origin, bool keptOpen)
{
    for (Entry &entry : m_entries) {
        if (entry.manager.get() != manager)
            continue;
        entry.stale = entry.stale || keptOpen;
        if (--entry.busy[origin] == 0)
            entry.busy.remove(origin);
    }
}

} // namespace Pulse
