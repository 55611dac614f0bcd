// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_commands.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;

namespace {

ServiceSettings named(const char *id, bool enabled)
{
    ServiceSettings service;
    service.id.value = QLatin1String(id);
    service.enabled = enabled;
    return service;
}

QStringList idsOf(const QList<SharedSettings> &services)
{
    QStringList ids;
    for (const SharedSettings &service : services)
        ids.append(service->id.value);
    return ids;
}

} // namespace

class WindowCommandsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSwitchedOffKeepsItsPlace();
    void resumingItSwitchesItOn();
};

void WindowCommandsTest::whatIsSwitchedOffKeepsItsPlace()
{
    const QList<ServiceSettings> file{named("a", false), named("b", true), named("c", false),
                                      named("d", true)};
    const QList<WatchedService> watched{{named("b", true), {}, {}}, {named("d", true), {}, {}}};
    const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                          QStringLiteral("d")};
    QCOMPARE(idsOf(shownServices(watched, file)), all);
    // The demo's are in no file, and a file that is newer than what runs loses nothing that runs.
    QCOMPARE(idsOf(shownServices(watched, {})),
             (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
    QCOMPARE(idsOf(shownServices({}, file)),
             (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

void WindowCommandsTest::resumingItSwitchesItOn()
{
    QTemporaryDir folder;
    Folders folders;
    folders.config = folder.path();
    folders.state = folder.path();
    QFile file(folders.configFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version = 1\n[[service]]\nid = \"off\"\nenabled = false\n"
               "url = \"http://127.0.0.1:9/\"\n");
    file.close();
    CoreHost core(folders);
    QSignalSpy changed(&core, &CoreHost::servicesChanged);
    core.followConfig();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(
        changed.at(0).at(0).value<QList<WatchedService>>().isEmpty()); // nobody asks it anything
    WindowCommands commands(core);
    QList<ServiceId> on;
    commands.setSwitchOn([&](const QList<ServiceId> &ids) { on += ids; });
    QCOMPARE(servicesOf(
                 {{QStringLiteral("bot/ana")}, {QStringLiteral("bot/bo")}, {QStringLiteral("x")}}),
             (QList<ServiceId>{{QStringLiteral("bot")}, {QStringLiteral("x")}}));
    commands.resume({{QStringLiteral("off")}, {QStringLiteral("other")}});
    QCOMPARE(on, QList<ServiceId>{{QStringLiteral("off")}});
    QSignalSpy stopped(&core, &CoreHost::stopped);
    core.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

QTEST_GUILESS_MAIN(WindowCommandsTest)
#include "window_commands_test.moc"
