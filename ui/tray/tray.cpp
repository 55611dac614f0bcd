// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace Pulse {

namespace {

QString trayHostName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

/// Some panels read these texts as markup and some do not, so escaping would be wrong in one of
/// them: what begins a tag is shown as a look-alike instead (S03).
QString withoutTags(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203A));
}

} // namespace

Tray::Tray(const SessionStore &store, const Theme &theme, QObject *parent)
    : QObject(parent), m_store(store), m_theme(theme)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(WaitForHost);
    connect(&m_patience, &QTimer::timeout, this, &Tray::make);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds{200});
    connect(&m_soon, &QTimer::timeout, this, &Tray::refresh);
    m_aging.setInterval(std::chrono::seconds{10}); // "for 1 m 34 s" in menu and tooltip
    connect(&m_aging, &QTimer::timeout, this, &Tray::refresh);
    connect(&m_store, &SessionStore::changed, this, &Tray::refreshSoon);
    connect(&m_store, &SessionStore::reset, this, &Tray::refreshSoon);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_state = {};
        refreshSoon();
    });
}

Tray::~Tray() = default;

void Tray::start()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        make();
        return;
    }
    m_watcher = new QDBusServiceWatcher(trayHostName(), bus,
                                        QDBusServiceWatcher::WatchForRegistration, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Tray::make);
    m_patience.start();
    askForHost();
}

void Tray::askForHost()
{
    const QString dbus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage ask = QDBusMessage::createMethodCall(dbus, QStringLiteral("/org/freedesktop/DBus"),
                                                      dbus, QStringLiteral("NameHasOwner"));
    ask.setArguments({trayHostName()});
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> there = *call;
        if (there.isValid() && there.value())
            make();
    });
}

void Tray::make()
{
    if (m_icon)
        return;
    m_patience.stop();
    m_menu = std::make_unique<TrayMenu>(m_theme);
    connect(m_menu.get(), &TrayMenu::reconnectAsked, this, &Tray::reconnectAsked);
    connect(m_menu.get(), &TrayMenu::openAsked, this, &Tray::openAsked);
    connect(m_menu.get(), &TrayMenu::acknowledgeAsked, this, &Tray::acknowledgeAsked);
    connect(m_menu.get(), &TrayMenu::acknowledgeAllAsked, this, &Tray::acknowledgeAllAsked);
    connect(m_menu.get(), &TrayMenu::silenceAsked, this, &Tray::silenceAsked);
    connect(m_menu.get(), &TrayMenu::endSilenceAsked, this, &Tray::endSilenceAsked);
    connect(m_menu.get(), &TrayMenu::showAsked, this, &Tray::showAsked);
    connect(m_menu.get(), &TrayMenu::miniAsked, this, &Tray::miniAsked);
    connect(m_menu.get(), &TrayMenu::quitAsked, this, &Tray::quitAsked);
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Tray::onActivated);
    m_state = {};
    refresh();
    m_icon->setContextMenu(m_menu.get());
    m_icon->show();
    m_aging.start();
}

bool Tray::isThere() const
{
    // isVisible() is true even where no tray is (reliability 2.3 row 6).
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setThisComputerOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        refreshSoon();
}

void Tray::renew()
{
    m_state = {};
    if (m_menu)
        m_menu->renew();
    refreshSoon();
}

void Tray::showMessage(const QString &title, const QString &body)
{
    if (isThere())
        m_icon->showMessage(withoutTags(title), withoutTags(body), QSystemTrayIcon::Warning);
}

void Tray::refreshSoon()
{
    if (m_icon && !m_soon.isActive())
        m_soon.start();
}

void Tray::refresh()
{
    if (!m_icon)
        return;
    const TrayState state = trayState(m_store, m_offline);
    if (state == m_state && !m_icon->icon().isNull())
        return;
    const bool repaint =
        m_icon->icon().isNull() || state.glyph != m_state.glyph || m_state.headline.isEmpty();
    m_state = state;
    if (repaint)
        m_icon->setIcon(trayIcon(state.glyph, m_theme.dark() ? TrayPanel::Dark : TrayPanel::Light));
    m_icon->setToolTip(withoutTags(state.tooltip));
    m_menu->setState(state);
}

void Tray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        Q_EMIT showHideAsked();
}

} // namespace Pulse
