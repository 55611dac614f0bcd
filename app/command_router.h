// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// What the command line asks for: the window, or the name of a command without one. Looks at the
/// names only, so that it can be asked before any application object is made.
struct Route {
    QString command; ///< empty: the window; "--version", "--help" or a word that may be unknown
    QStringList arguments; ///< of the command: it first, options that stood before it behind it
};
[[nodiscard]] Route routeOf(const QStringList &arguments);

/// Why no window can be shown here, or nothing. Looks at the environment only: QApplication would
/// end the process.
[[nodiscard]] QString whyNoDisplay();

/// Runs what main() was asked to. Returns the exit code.
[[nodiscard]] int runProgram(int argc, char **argv);

} // namespace Pulse
