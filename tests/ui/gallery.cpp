// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the program's parts with the sessions of the design's pictures, for looking at them:
//   gallery [--light] [--fine] [--size 1440x900] [--grab out.png] [board|window|first]
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Pulse;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("light"), QString()},
         {QStringLiteral("fine"), QString()},
         {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("scale"), QString(), QStringLiteral("f"), QStringLiteral("1")},
         {QStringLiteral("grab"), QString(), QStringLiteral("file")}});
    options.process(application);

    Theme theme(options.value(QStringLiteral("scale")).toDouble());
    theme.setPreference(options.isSet(QStringLiteral("light")) ? SchemePreference::Light
                                                               : SchemePreference::Dark);
    theme.applyTo(application);
    SessionStore store;
    MockFleet::fill(store, store.now());
    BoardView board(store, theme);
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    board.resize(size.value(0).toInt(), size.value(1).toInt());
    board.show();
    if (options.isSet(QStringLiteral("grab")))
        return board.grab().save(options.value(QStringLiteral("grab"))) ? 0 : 1;
    return QApplication::exec();
}
