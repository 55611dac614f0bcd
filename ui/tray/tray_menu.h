// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_state.h"

#include <QMenu>

namespace Pulse {

class Theme;

/// The tray's menu. It is filled anew while it is closed; an open menu does not change under the
/// pointer.
class TrayMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TrayMenu(const Theme &theme, QWidget *parent = nullptr);

    /// In another language: filled anew even with the same state.
    void renew() { m_stale = true; }
    void setState(const TrayState &state);

Q_SIGNALS:
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void openAsked(const Pulse::SessionId &session);
    void showAsked();
    void acknowledgeAsked(const QList<Pulse::SessionId> &sessions);
    void acknowledgeAllAsked();
    /// No session: all of them. `minutes` 0: until tomorrow 08:00.
    void silenceAsked(const QList<Pulse::SessionId> &sessions, int minutes);
    void endSilenceAsked();
    void miniAsked();
    void quitAsked();

private:
    void fill();
    void addHead();
    void addSessions();
    void addSession(const TrayEntry &entry);
    void addProgram();
    void addFixes();
    void addSilence();
    [[nodiscard]] QIcon shapeIcon(Status status) const;
    [[nodiscard]] QIcon lineQIcon(const QString &name) const;

    const Theme &m_theme;
    TrayState m_state;
    QList<QMenu *> m_submenus;
    bool m_stale = true;
};

} // namespace Pulse
