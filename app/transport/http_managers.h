// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace Pulse {

/// The network access managers of the checks. Nearly always one is enough; a further one is made
/// when more checks of one origin are under way than Qt lets through at once (6), because a check
/// that waits in Qt's queue behind hanging ones would be told as slow itself. Thread: the engine's.
class HttpManagers final {
public:
    static constexpr int mostPerOrigin = 6;

    HttpManagers();
    ~HttpManagers();

    /// Never null. Give it back when the check is over.
    [[nodiscard]] QNetworkAccessManager *take(const QString &origin);
    /// `keptOpen`: the server did not close the connection though it was asked to; it is dropped
    /// before it could be used for another check.
    void giveBack(QNetworkAccessManager *manager, const QString &origin, bool keptOpen);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

private:
    Q_DISABLE_COPY_MOVE(HttpManagers)
    struct Entry {
        std::unique_ptr<QNetworkAccessManager> manager;
        QHash<QString, int> busy; ///< checks under way by origin
        bool stale = false;       ///< holds connections that must not be used again
    };
    [[nodiscard]] Entry &entryFor(const QString &origin);

    std::vector<Entry> m_entries;
};

} // namespace Pulse
