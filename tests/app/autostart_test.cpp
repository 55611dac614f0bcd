// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;

/// Starting with the desktop session: the entry in the person's own autostart folder.
class AutostartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onAndOff();
    void hiddenIsOff();
    void aFolderThatCannotBeWrittenIsTold();
    void execIsQuoted_data();
    void execIsQuoted();

private:
    [[nodiscard]] QString entry() const
    {
        return m_home->filePath(QStringLiteral("autostart/org.pulseboard.Pulseboard.desktop"));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void AutostartTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
}

void AutostartTest::onAndOff()
{
    QVERIFY(!Autostart::isOn());
    QCOMPARE(Autostart::set(true), QString());
    QVERIFY(Autostart::isOn());
    QFile file(entry());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Autostart::entryFor(QCoreApplication::applicationFilePath()));
    QCOMPARE(Autostart::set(true), QString()); // once more changes nothing
    QCOMPARE(Autostart::set(false), QString());
    QVERIFY(!Autostart::isOn() && !QFile::exists(entry()));
    QCOMPARE(Autostart::set(false), QString());
}

// Some desktops switch an entry off without deleting it.
void AutostartTest::hiddenIsOff()
{
    QCOMPARE(Autostart::set(true), QString());
    QFile file(entry());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    QVERIFY(!Autostart::isOn());
    QCOMPARE(Autostart::set(true), QString());
    QVERIFY(Autostart::isOn());
}

void AutostartTest::aFolderThatCannotBeWrittenIsTold()
{
    QFile blocked(m_home->filePath(QStringLiteral("autostart"))); // a file in the folder's place
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const QString why = Autostart::set(true);
    QVERIFY2(why.contains(entry()), qPrintable(why));
    QVERIFY(!Autostart::isOn());
}

void AutostartTest::execIsQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *program, const char *line) {
        QTest::newRow(program) << QString::fromUtf8(program) << QByteArray(line);
    };
    row("/usr/bin/pulseboard", R"(Exec="/usr/bin/pulseboard")");
    row("/opt/an a/50%/p", R"(Exec="/opt/an a/50%%/p")");
    row("/x/\"$(`", R"(Exec="/x/\\"\\$(\\`")");
    row("/x\\y", R"(Exec="/x\\\\y")");
    row("/x\nExec=evil", R"(Exec="/xExec=evil")");
}

void AutostartTest::execIsQuoted()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, line);
    const QList<QByteArray> lines = Autostart::entryFor(program).split('\n');
    QVERIFY2(lines.contains(line), Autostart::entryFor(program).constData());
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
