// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/folders.h"

#include <QString>

namespace Pulse {

struct GuiOptions {
    Folders folders;
    bool demo = false;  ///< watch the built-in services instead of the file's
    QString logLevel{}; ///< as Logging takes it
};

/// Runs the window until it is quit. There must be a display. Returns the exit code.
[[nodiscard]] int runGui(int &argc, char **argv, const GuiOptions &options);

} // namespace Pulse
