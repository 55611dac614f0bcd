// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/desktop_channel.h"

#include "app/alerts/alert_text.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

namespace Pulse {

namespace {

QString notificationService()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService(), notificationPath(),
                                          notificationService(), method);
}

uchar urgencyOf(const Notification &n)
{
    constexpr uchar Low = 0;
    constexpr uchar Critical = 2;
    return n.kind == NotificationKind::Recovery ? Low : Critical;
}

QString iconOf(const Notification &n)
{
    return n.kind == NotificationKind::Recovery ? QStringLiteral("org.pulseboard.Pulseboard")
                                                : QStringLiteral("dialog-warning");
}

QStringList actionsOf(const Notification &n)
{
    QStringList actions{QStringLiteral("default"), AlertText::tr("Open")};
    if (n.kind == NotificationKind::Recovery || n.sessions.isEmpty())
        return actions;
    const QString label = n.sessions.size() == 1
                              ? AlertText::tr("Reconnect")
                              : AlertText::tr("Reconnect %1").arg(n.sessions.size());
    return actions << QStringLiteral("reconnect") << label << QStringLiteral("acknowledge")
                   << AlertText::tr("Acknowledge") << QStringLiteral("open")
                   << AlertText::tr("Open");
}

} // namespace

DesktopChannel::DesktopChannel(const QString &id, const QDBusConnection &bus)
    : Channel(id), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_watcher = new QDBusServiceWatcher(notificationService(), m_bus,
                                        QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DesktopChannel::forgetService);
    const bool listens = m_bus.connect(notificationService(), notificationPath(),
                                       notificationService(), QStringLiteral("ActionInvoked"), this,
                                       SLOT(onActionInvoked(uint, QString))) &&
                         m_bus.connect(notificationService(), notificationPath(),
                                       notificationService(), QStringLiteral("NotificationClosed"),
                                       this, SLOT(onNotificationClosed(uint, uint)));
    if (!listens)
        qWarning("Buttons of notifications will not work: the session bus refused to listen");
}

void DesktopChannel::send(const Notification &notification)
{
    if (notification.kind == NotificationKind::Withdrawn) {
        withdraw(notification.key);
        return;
    }
    if (notification.kind == NotificationKind::Seen) {
        takeAway(notification.key);
        return;
    }
    if (!m_bus.isConnected()) {
        giveUp(notification, AlertText::tr("There is no session bus"));
        return;
    }
    if (m_known) {
        show(notification);
        return;
    }
    m_waiting.enqueue(notification);
    askCapabilities();
}

void DesktopChannel::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    const auto timeout = static_cast<int>(CallTimeout.count());
    const auto call = m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")), timeout);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopChannel::onCapabilities);
}

void DesktopChannel::onCapabilities(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_asking = false;
    const QDBusPendingReply<QStringList> reply = *call;
    const QQueue<Notification> waiting = std::exchange(m_waiting, {});
    if (reply.isError()) {
        for (const Notification &notification : waiting)
            giveUp(notification, AlertText::tr("This desktop shows no notifications"));
        Q_EMIT broken(AlertText::tr("This desktop shows no notifications"));
        return;
    }
    m_known = true;
    m_hasActions = reply.value().contains(QStringLiteral("actions"));
    m_hasMarkup = reply.value().contains(QStringLiteral("body-markup"));
    Q_EMIT works();
    for (const Notification &notification : waiting)
        show(notification);
}

void DesktopChannel::forgetService()
{
    // A service that starts anew gives the same ids to other programs' notifications.
    m_known = false;
    for (Shown &shown : m_shown)
        shown.id = 0;
}

void DesktopChannel::show(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    if (shown.inFlight) {
        if (shown.next)
            Q_EMIT delivered(news(*shown.next, DeliveryState::Merged, 0));
        shown.next = notification;
        return;
    }
    // Whoever closed it has seen it: quiet news does not bring it back.
    if (notification.quiet && shown.id == 0) {
        Q_EMIT delivered(news(notification, DeliveryState::Suppressed, 0,
                              AlertText::tr("The notification was closed before")));
        return;
    }
    shown.notification = notification;
    shown.inFlight = true;
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message.setArguments(notifyArguments(notification, shown.id));
    const auto timeout = static_cast<int>(CallTimeout.count());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key = notification.key](QDBusPendingCallWatcher *call) { onShown(key, call); });
}

QVariantList DesktopChannel::notifyArguments(const Notification &n, uint replaces) const
{
    // Hints and the types of arguments must be exactly these: urgency a byte, ids UINT32.
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(n))},
        {QStringLiteral("desktop-entry"), QStringLiteral("org.pulseboard.Pulseboard")}};
    const bool recovery = n.kind == NotificationKind::Recovery;
    if (recovery) {
        hints.insert(QStringLiteral("suppress-sound"), true);
        hints.insert(QStringLiteral("transient"), true);
    }
    const int expire = recovery ? static_cast<int>(RecoveryShown.count()) : -1;
    const QString body = m_hasMarkup ? n.body.toHtmlEscaped() : n.body;
    const QStringList actions = m_hasActions ? actionsOf(n) : QStringList();
    return {
        QStringLiteral("Pulseboard"), replaces, iconOf(n), n.title, body, actions, hints, expire};
}

void DesktopChannel::onShown(const QString &key, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    it->inFlight = false;
    const QDBusPendingReply<uint> reply = *call;
    const Notification shown = it->notification;
    const std::optional<Notification> next = std::exchange(it->next, std::nullopt);
    it->id = reply.isError() ? 0 : reply.value();
    const uint id = it->id;
    if (reply.isError()) {
        giveUp(shown, AlertText::tr("The desktop did not take the notification"));
    } else {
        Q_EMIT delivered(news(shown, DeliveryState::Sent, 1));
    }
    const bool away = std::exchange(it->takeAway, false);
    if (next)
        send(*next);
    else if (away)
        takeAway(key);
    else if (shown.kind == NotificationKind::Recovery)
        closeLater(key, id);
}

void DesktopChannel::withdraw(const QString &key)
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        if (m_waiting[i].key == key)
            Q_EMIT delivered(news(m_waiting.takeAt(i), DeliveryState::Suppressed, 0));
    }
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->inFlight) {
        it->next = Notification{};
        it->next->key = key;
        it->next->kind = NotificationKind::Withdrawn;
        return;
    }
    if (it->id != 0)
        close(it->id);
    m_shown.erase(it);
}

/// Off the screen, but not forgotten: what gets worse, or is back, is shown again.
void DesktopChannel::takeAway(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->inFlight)
        it->takeAway = true;
    else if (const uint id = std::exchange(it->id, 0))
        close(id);
}

void DesktopChannel::closeLater(const QString &key, uint id)
{
    // "expire" is only a wish, and some desktops do not follow it.
    QTimer::singleShot(RecoveryShown, this, [this, key, id] {
        const auto it = m_shown.find(key);
        const bool newer = it == m_shown.end() || it->inFlight ||
                           it->notification.kind != NotificationKind::Recovery || it->id != id;
        if (newer)
            return;
        if (id != 0)
            close(id);
        m_shown.erase(it);
    });
}

void DesktopChannel::close(uint id)
{
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message.setArguments({id});
    m_bus.asyncCall(message, static_cast<int>(CallTimeout.count()));
}

void DesktopChannel::giveUp(const Notification &notification, const QString &why)
{
    Q_EMIT delivered(news(notification, DeliveryState::Dead, 1, why));
    Q_EMIT gaveUp(notification, why);
}

QString DesktopChannel::keyOf(uint id) const
{
    if (id == 0)
        return {};
    for (auto it = m_shown.constBegin(); it != m_shown.constEnd(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DesktopChannel::onActionInvoked(uint id, const QString &action)
{
    // Every program on the bus hears every signal: only our own notifications are answered.
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    const Notification about = m_shown[key].notification;
    if (action == QLatin1String("reconnect")) {
        Q_EMIT reconnectAsked(about.sessions);
    } else if (action == QLatin1String("acknowledge")) {
        Q_EMIT acknowledgeAsked(about.incidents);
    } else if (action == QLatin1String("default") || action == QLatin1String("open")) {
        Q_EMIT openAsked(about.sessions.size() == 1 ? about.sessions.constFirst() : SessionId{});
        close(id);
    }
}

void DesktopChannel::onNotificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason);
    const QString key = keyOf(id);
    if (!key.isEmpty())
        m_shown[key].id = 0;
}

} // namespace Pulse
