// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"

#include <QDBusConnection>
#include <QHash>
#include <QQueue>
#include <QVariantMap>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace Pulse {

/// The desktop's notifications (org.freedesktop.Notifications), asynchronous, each call at most 3
/// s. One notification for each key, replaced by its news, and closed 5 s after its recovery.
/// Without a notification service the message is given up at once, so that the window can show it
/// instead.
class DesktopChannel final : public Channel {
    Q_OBJECT
public:
    static constexpr milliseconds CallTimeout{3'000};
    static constexpr milliseconds RecoveryShown{5'000};

    DesktopChannel(const QString &id, const QDBusConnection &bus);

    void send(const Pulse::Notification &notification) override;

private Q_SLOTS:
    // By name, because QDBusConnection::connect takes no other slots.
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);

private:
    struct Shown {
        Notification notification;
        uint id = 0; ///< of the service; 0: not on the screen
        bool inFlight = false;
        bool takeAway = false;            ///< once it is shown
        std::optional<Notification> next; ///< the newest news that came meanwhile
    };

    void askCapabilities();
    void onCapabilities(QDBusPendingCallWatcher *call);
    void forgetService();
    void show(const Notification &notification);
    void onShown(const QString &key, QDBusPendingCallWatcher *call);
    void withdraw(const QString &key);
    void takeAway(const QString &key);
    void close(uint id);
    void closeLater(const QString &key, uint id);
    void giveUp(const Notification &notification, const QString &why);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QVariantList notifyArguments(const Notification &n, uint replaces) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    QHash<QString, Shown> m_shown;
    QQueue<Notification> m_waiting; ///< until the capabilities are known
    bool m_asking = false;
    bool m_known = false;
    bool m_hasActions = false;
    bool m_hasMarkup = false;
};

} // namespace Pulse
