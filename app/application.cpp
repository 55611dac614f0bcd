// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "app/window_host.h"
#include "ui/actions/menu_accessible.h"
#include "ui/theme/looks.h"
#include "ui/theme/system_font.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>

namespace Pulse {

int runGui(int &argc, char **argv, const GuiOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pulseboard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pulseboard"));
    QApplication::setApplicationVersion(QStringLiteral(PULSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.pulseboard.Pulseboard"));
    QApplication::setQuitOnLastWindowClosed(false); // the tray may hold the program
    MenuAccessible::install();                      // before the first menu
    // Within the application's life: without it the log's thread gets no events, and never ends.
    const Logging logging(options.folders, options.logLevel);
    const QSettings remembered(WindowHost::rememberedFile(options.folders), QSettings::IniFormat);
    const Looks looks = Looks::read(remembered);
    useSystemFont(looks.systemFont);
    bool again = false;
    int code = 0;
    {
        WindowHost host(application, options);
        host.start();
        code = QApplication::exec();
        again = host.mustRestart();
    } // files and addresses are free again from here on
    if (again && !QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                          QCoreApplication::arguments().mid(1)))
        qWarning("Pulseboard could not be started anew; please start it yourself");
    return code;
}

} // namespace Pulse
