// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace Pulse {

/// What the desktop says about dark and light, contrast and motion, by
/// org.freedesktop.portal.Settings; asked without waiting, told again when the person changes it or
/// when the portal is started anew.
/// Without a portal it never says anything.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Nothing: the desktop has no preference.
    void preferred(std::optional<Pulse::ColourScheme> scheme);
    void contrastWanted(bool high);
    void calmWanted(bool calm); ///< no animations

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    /// Asked for in the words of the portal, or in those of GNOME.
    struct Wish {
        bool portal = false;
        bool gnome = false;
        [[nodiscard]] bool wanted() const { return portal || gnome; }
    };
    void askAll();
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    Wish m_contrast;
    Wish m_calm;
};

} // namespace Pulse
