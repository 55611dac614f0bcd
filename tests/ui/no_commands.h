// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor_commands.h"

namespace Pulse {

/// For tests of what is shown: nothing that is pressed leads anywhere.
class NoCommands final : public MonitorCommands {
public:
    void reconnect(const QList<SessionId> &) override {}
    void pause(const QList<SessionId> &) override {}
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &) override {}
    void sendText(const SessionId &, const QString &) override {}
};

} // namespace Pulse
