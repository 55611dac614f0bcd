// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incident_model.h"
#include "tests/ui/edit_desk.h"
#include "tests/ui/fake_settings.h"
#include "tests/ui/no_commands.h"
#include "ui/detail/session_detail.h"
#include "ui/edit/edit_actions.h"
#include "ui/incidents/incident_actions.h"
#include "ui/incidents/incident_panel.h"
#include "ui/main_window.h"

#include <memory>

namespace Pulse {

/// The window with all its pages, panels and dialogs as the program joins them, over sessions of
/// one afternoon; what is pressed changes nothing outside of it.
class WholeWindow final : public IncidentCommands {
public:
    explicit WholeWindow(Theme &theme);

    /// By its object name; null when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    void acknowledge(const QList<IncidentId> &, const QString &) override {}
    void unacknowledge(const QList<IncidentId> &) override {}
    void silence(const QList<SessionId> &, milliseconds, const QString &) override {}
    void undoSilence(const QList<SessionId> &) override {}
    void endSilence(const QList<SessionId> &) override {}

    EditDesk desk;
    FakeSettings settings;
    NoCommands commands;
    SessionStore store;
    IncidentModel incidents;
    std::unique_ptr<MainWindow> window;
    SessionDetail *detail = nullptr;
    IncidentActions *actions = nullptr;
    IncidentPanel *panel = nullptr;
    EditActions *edits = nullptr;
};

} // namespace Pulse
