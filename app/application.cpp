// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "app/window_host.h"

#include <QApplication>
#include <QIcon>

namespace Pulse {

int runGui(int &argc, char **argv, const GuiOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pulseboard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pulseboard"));
    QApplication::setApplicationVersion(QStringLiteral(PULSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.pulseboard.Pulseboard"));
    QApplication::setQuitOnLastWindowClosed(false); // the tray may hold the program
    // Within the application's life: without it the log's thread gets no events, and never ends.
    const Logging logging(options.folders, options.logLevel);
    WindowHost host(application, options);
    host.start();
    return QApplication::exec();
}

} // namespace Pulse
