// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core_host.h"
#include "ui/service_commands.h"

namespace Pulse {

/// What the window asks of services, done by the core. Thread: GUI.
class CoreServiceCommands final : public ServiceCommands {
    Q_OBJECT
public:
    explicit CoreServiceCommands(CoreHost &core, QObject *parent = nullptr)
        : ServiceCommands(parent), m_core(core)
    {
        connect(&core, &CoreHost::serviceActionProgress, this, &ServiceCommands::progressed);
        connect(&core, &CoreHost::serviceActionDone, this, &ServiceCommands::finished);
    }

    [[nodiscard]] quint64 run(const ServiceAction &action) override
    {
        return m_core.runServiceAction(action, true);
    }
    void cancel(quint64 id) override { m_core.cancelServiceAction(id); }

private:
    CoreHost &m_core;
};

} // namespace Pulse
