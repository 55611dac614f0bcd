// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service_action.h"

#include <QObject>

namespace Pulse {

/// What a person can ask of a service itself (S1-14, S1-17). Declared by ui, implemented by the
/// composition, which keeps the audit log and queues one call to the engine. Thread: GUI.
class ServiceCommands : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The person said yes to just this. finished() follows with the id that is returned.
    [[nodiscard]] virtual quint64 run(const ServiceAction &action) = 0;
    /// Waits no longer for its answer; finished() still follows.
    virtual void cancel(quint64 id) = 0;

Q_SIGNALS:
    /// Once a second.
    void progressed(quint64 id, Pulse::milliseconds passed, Pulse::milliseconds most);
    void finished(const Pulse::ServiceActionResult &result);
};

} // namespace Pulse
