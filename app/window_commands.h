// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core_host.h"

#include <functional>

namespace Pulse {

/// What a window shows: the services that are watched, and in their places of the file those that
/// are switched off there, which the engine never hears of.
[[nodiscard]] QList<SharedSettings> shownServices(const QList<WatchedService> &watched,
                                                  const QList<ServiceSettings> &ofFile);

/// The services of these sessions, each once: an account is found by its service's tags.
[[nodiscard]] QList<ServiceId> servicesOf(const QList<SessionId> &sessions);

/// The commands of a window: they go to the core, but to resume what is switched off in the file is
/// to switch it on there. Thread: GUI.
class WindowCommands final : public MonitorCommands {
public:
    using SwitchOn = std::function<void(const QList<ServiceId> &)>;

    /// The core must outlive it.
    explicit WindowCommands(CoreHost &core) : m_core(core) {}
    void setSwitchOn(SwitchOn switchOn) { m_switchOn = std::move(switchOn); }

    void reconnect(const QList<SessionId> &sessions) override { m_core.reconnect(sessions); }
    void pause(const QList<SessionId> &sessions) override { m_core.pause(sessions); }
    void resume(const QList<SessionId> &sessions) override;
    void cancelTry(const QList<SessionId> &sessions) override { m_core.cancelTry(sessions); }
    void sendText(const SessionId &session, const QString &text) override
    {
        m_core.sendText(session, text);
    }

private:
    CoreHost &m_core;
    SwitchOn m_switchOn;
};

} // namespace Pulse
