// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace Pulse {

namespace {

const QLatin1String portalService{"org.freedesktop.portal.Desktop"};
const QLatin1String portalPath{"/org/freedesktop/portal/desktop"};
const QLatin1String portalSettings{"org.freedesktop.portal.Settings"};
const QLatin1String appearanceGroup{"org.freedesktop.appearance"};
const QLatin1String colourSchemeKey{"color-scheme"};
const QLatin1String contrastKey{"contrast"};
const QLatin1String portalMotionKey{"reduced-motion"}; // of newer desktops
// Older desktops say these two only in GNOME's own words.
const QLatin1String gnomeAccessGroup{"org.gnome.desktop.a11y.interface"};
const QLatin1String gnomeContrastKey{"high-contrast"};
const QLatin1String gnomeInterfaceGroup{"org.gnome.desktop.interface"};
const QLatin1String gnomeAnimationsKey{"enable-animations"};

// Read wraps the value in one variant more than ReadOne and the signal do.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<ColourScheme> schemeOf(const QVariant &value)
{
    switch (value.toUInt()) {
    case 1: return ColourScheme::Dark;
    case 2: return ColourScheme::Light;
    default: return std::nullopt;
    }
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent) : QObject(parent)
{
}

void DesktopScheme::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *comes = new QDBusServiceWatcher(portalService, bus,
                                          QDBusServiceWatcher::WatchForRegistration, this);
    connect(comes, &QDBusServiceWatcher::serviceRegistered, this, &DesktopScheme::askAll);
    // Qt 6.4 refuses a slot that takes a QDBusVariant until this type has been registered.
    qRegisterMetaType<QDBusVariant>();
    // QtDBus knows no connect() by member pointer; this is the one place with a slot by name.
    if (!bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"),
                     this, SLOT(onSettingChanged(QString, QString, QDBusVariant))))
        qWarning("The desktop's colours are not followed: no connection to its settings portal");
    askAll();
}

/// At the start, and of a portal that was started anew: what changed in between was not signalled.
void DesktopScheme::askAll()
{
    for (const auto &[group, key] :
         {std::pair(appearanceGroup, colourSchemeKey), std::pair(appearanceGroup, contrastKey),
          std::pair(appearanceGroup, portalMotionKey),
          std::pair(gnomeAccessGroup, gnomeContrastKey),
          std::pair(gnomeInterfaceGroup, gnomeAnimationsKey)})
        ask(group, key);
}

void DesktopScheme::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                       QStringLiteral("Read"));
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) // a portal that does not know the key has no preference
            take(group, key, reply.value().variant());
    });
}

void DesktopScheme::take(const QString &group, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    if (group == appearanceGroup && key == colourSchemeKey) {
        Q_EMIT preferred(schemeOf(value));
    } else if (group == appearanceGroup && key == contrastKey) {
        m_contrast.portal = value.toUInt() == 1;
        Q_EMIT contrastWanted(m_contrast.wanted());
    } else if (group == gnomeAccessGroup && key == gnomeContrastKey) {
        m_contrast.gnome = value.toBool();
        Q_EMIT contrastWanted(m_contrast.wanted());
    } else if (group == appearanceGroup && key == portalMotionKey) {
        m_calm.portal = value.toUInt() == 1;
        Q_EMIT calmWanted(m_calm.wanted());
    } else if (group == gnomeInterfaceGroup && key == gnomeAnimationsKey) {
        m_calm.gnome = !value.toBool();
        Q_EMIT calmWanted(m_calm.wanted());
    }
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    take(group, key, value.variant());
}

} // namespace Pulse
