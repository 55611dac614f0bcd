// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Pulse {

namespace {

const QLatin1String portalService{"org.freedesktop.portal.Desktop"};
const QLatin1String portalPath{"/org/freedesktop/portal/desktop"};
const QLatin1String portalSettings{"org.freedesktop.portal.Settings"};
const QLatin1String appearanceGroup{"org.freedesktop.appearance"};
const QLatin1String colourSchemeKey{"color-scheme"};

// Read wraps the value in one variant more than ReadOne and the signal do.
std::optional<ColourScheme> schemeOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
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
    // Qt 6.4 refuses a slot that takes a QDBusVariant until this type has been registered.
    qRegisterMetaType<QDBusVariant>();
    // QtDBus knows no connect() by member pointer; this is the one place with a slot by name.
    if (!bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"),
                     this, SLOT(onSettingChanged(QString, QString, QDBusVariant))))
        qWarning("The desktop's colours are not followed: no connection to its settings portal");
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                      QStringLiteral("Read"));
    ask << QString(appearanceGroup) << QString(colourSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopScheme::onAnswer);
}

void DesktopScheme::onAnswer(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        Q_EMIT preferred(schemeOf(reply.value().variant()));
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colourSchemeKey)
        Q_EMIT preferred(schemeOf(value.variant()));
}

} // namespace Pulse
