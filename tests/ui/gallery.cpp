// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the program's parts with the sessions of the design's pictures, for looking at them:
//   gallery [--light] [--fine|--first|--offline] [--size 1440x900] [--scale 1] [--grab out.png]
#include "tests/ui/mock_fleet.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Pulse;

namespace {

class Commands final : public MonitorCommands {
public:
    void reconnect(const QList<SessionId> &ids) override
    {
        qInfo("reconnect %d", static_cast<int>(ids.size()));
    }
    void pause(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &) override {}
    void sendText(const SessionId &, const QString &) override {}
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("light"), QString()},
         {QStringLiteral("fine"), QString()},
         {QStringLiteral("first"), QString()},
         {QStringLiteral("offline"), QString()},
         {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("scale"), QString(), QStringLiteral("f"), QStringLiteral("1")},
         {QStringLiteral("grab"), QString(), QStringLiteral("file")}});
    options.process(application);

    Theme theme(options.value(QStringLiteral("scale")).toDouble());
    theme.setPreference(options.isSet(QStringLiteral("light")) ? SchemePreference::Light
                                                               : SchemePreference::Dark);
    theme.applyTo(application);
    SessionStore store;
    if (options.isSet(QStringLiteral("fine")))
        MockFleet::fillFine(store, store.now());
    else if (!options.isSet(QStringLiteral("first")))
        MockFleet::fill(store, store.now());
    Commands commands;
    MainWindow window(store, commands, theme);
    window.setDoors({[] {},
                     [](const QString &) {
                         return QString();
                     }});
    auto *panel = new QWidget;
    window.setIncidentPanel(panel);
    window.setIncidentCount(3);
    if (options.isSet(QStringLiteral("offline")))
        window.setObserver({store.now(), ObserverNews::State::Offline, {}, {}});
    const QStringList size = options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!options.isSet(QStringLiteral("grab")))
        return QApplication::exec();
    const QString file = options.value(QStringLiteral("grab"));
    QTimer::singleShot(300, &window, [&] {
        window.grab().save(file);
        QApplication::quit();
    });
    return QApplication::exec();
}
