// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_image.h"
#include "ui/tray/tray_menu.h"
#include "ui/tray/tray_state.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QDBusServiceWatcher;

namespace Pulse {

class Theme;

/// The program's place in the tray. It is made late: Qt 6.4 decides once for a process which kind
/// of tray it uses, so nothing of QSystemTrayIcon is touched until a StatusNotifierItem host is on
/// the bus, or 10 s have passed. Thread: the GUI's.
class Tray final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds WaitForHost{10};

    Tray(const SessionStore &store, const Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    /// Begins to look for a tray.
    void start();
    /// A tray really shows the icon: only then may the window hide into it.
    [[nodiscard]] bool isThere() const;
    void setThisComputerOffline(bool offline);
    /// Its words anew, in another language.
    void renew();
    /// What the desktop could not show as a notification, as the tray's own message.
    void showMessage(const QString &title, const QString &body);

Q_SIGNALS:
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void openAsked(const Pulse::SessionId &session);
    void acknowledgeAsked(const QList<Pulse::SessionId> &sessions);
    void acknowledgeAllAsked();
    void silenceAsked(const QList<Pulse::SessionId> &sessions, int minutes); ///< as TrayMenu's
    void endSilenceAsked();
    void miniAsked();
    void showHideAsked(); ///< left click
    void showAsked();
    void quitAsked();

private:
    void askForHost();
    void make();
    void refreshSoon();
    void refresh();
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    const SessionStore &m_store;
    const Theme &m_theme;
    QDBusServiceWatcher *m_watcher = nullptr;
    QTimer m_patience;
    QTimer m_soon;
    QTimer m_aging;
    TrayState m_state;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_offline = false;
};

} // namespace Pulse
