// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_page.h"
#include "tests/app/cli_run.h"

using namespace Pulse::Testing;

/// The commands that read and write the file: detect, import, export and config.
class CliFileTest final : public QObject, private CliRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void detectWritesWhatItFound();
    void importWritesAListOnce();
    void exportIsReadByImport();
    void configIsChecked();
};

void CliFileTest::detectWritesWhatItFound()
{
    Page page;
    QVERIFY(page.listening);
    writeConfig(QStringLiteral("version = 1\n# mine\n"));
    const QString place = QStringLiteral("127.0.0.1:%1").arg(page.serverPort());
    const QStringList detect{QStringLiteral("detect"), place, QStringLiteral("--write")};
    const Ran found = run(detect + config());
    QVERIFY2(found.code == 0, qPrintable(found.out + found.err));
    QVERIFY2(found.out.contains(QLatin1String("Upgrade")), qPrintable(found.out)); // the steps
    QVERIFY2(found.out.contains(QLatin1String("\n[[service]]\n")), qPrintable(found.out));
    QVERIFY2(found.err.startsWith(QLatin1String("pulseboard: added \"127-0-0-1-")),
             qPrintable(found.err));
    const Ran checked =
        run(QStringList{QStringLiteral("config"), QStringLiteral("check")} + config());
    QVERIFY2(checked.code == 0 && checked.out.contains(QLatin1String("good, 1 services")),
             qPrintable(checked.out));
    const Ran again = run(detect + config());
    QVERIFY2(again.err.contains(QLatin1String("watches this address already")),
             qPrintable(again.err));
    const Ran json =
        run({QStringLiteral("detect"), place, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.code, 0);
    const QList<QJsonObject> lines = jsonLines(json.out.toUtf8());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().value(QLatin1String("url")).toString(),
             QStringLiteral("http://%1/health").arg(place));
    QVERIFY(!page.requests.contains("restart"));
    page.close();
    const Ran gone = run({QStringLiteral("detect"), place});
    QVERIFY2(gone.code == 2 && gone.out.contains(QLatin1String("Nothing answers")),
             qPrintable(gone.out));
}

void CliFileTest::importWritesAListOnce()
{
    const QString list = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("url,name\nhttp://a.example/health,A\nhttp://a.example/restart,R\n");
    file.close();
    const QStringList command{QStringLiteral("import"), QStringLiteral("csv"), list};
    const Ran shown = run(command + config());
    QCOMPARE(shown.code, 1); // not all of it
    QVERIFY2(shown.out.startsWith(QStringLiteral("[[service]]\nid = \"a\"")),
             qPrintable(shown.out));
    QVERIFY(!shown.out.contains(QStringLiteral("restart"))); // S2-24
    QVERIFY2(shown.err.contains(QStringLiteral("not added: R: ")), qPrintable(shown.err));
    const Ran written = run(command + QStringList{QStringLiteral("--write")} + config());
    QVERIFY2(written.err.contains(QStringLiteral("added 1 to ")), qPrintable(written.err));
    QCOMPARE(run(QStringList{QStringLiteral("config"), QStringLiteral("check")} + config()).code,
             0);
    QVERIFY(run(command + config()).err.contains(QStringLiteral("watches this address already")));
}

void CliFileTest::exportIsReadByImport()
{
    const QStringList csv{QStringLiteral("export"), QStringLiteral("csv")};
    const Ran nothing = run(csv + config());
    QCOMPARE(nothing.code, 1);
    QVERIFY2(nothing.err.contains(QStringLiteral("there is no service in ")),
             qPrintable(nothing.err));
    writeConfig(QStringLiteral("version = 1\n[[service]]\nid = \"a\"\nname = \"A\"\n"
                               "url = \"http://a.example/health\"\ngroup = \"One, two\"\n"
                               "headers = { Cookie = \"hush\" }\n"));
    const Ran shown = run(csv + config());
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.startsWith(QStringLiteral("url,name,")), qPrintable(shown.out));
    QVERIFY(!shown.out.contains(QStringLiteral("hush")));
    QVERIFY2(shown.err.contains(QStringLiteral("left out: a: the header Cookie")),
             qPrintable(shown.err));
    const QString list = m_folder->filePath(QStringLiteral("out.csv"));
    QCOMPARE(run(csv + QStringList{QStringLiteral("--output"), list} + config()).code, 0);
    const Ran read =
        run(QStringList{QStringLiteral("import"), QStringLiteral("csv"), list} + config());
    QCOMPARE(read.code, 0);
    QVERIFY2(read.out.contains(QStringLiteral("group = \"One, two\"")), qPrintable(read.out));
    const Ran toml = run(QStringList{QStringLiteral("export"), QStringLiteral("toml")} + config());
    QVERIFY2(toml.code == 0 && toml.out.contains(QStringLiteral("[[service]]\nid = \"a\"")),
             qPrintable(toml.out));
}

void CliFileTest::configIsChecked()
{
    const QStringList check{QStringLiteral("config"), QStringLiteral("check")};
    QCOMPARE(run(check + config()).code, 0); // no file yet
    writeConfig(QStringLiteral("[[service]]\nurl = \"ws://a/\"\nnmae = \"x\"\n"));
    const Ran warned = run(check + config());
    QCOMPARE(warned.code, 0);
    QVERIFY(warned.out.contains(QLatin1String("pulseboard.toml:3:1: warning: service.nmae")));
    writeConfig(QStringLiteral("[[service]]\nurl = 7\n[[service]]\n"));
    const Ran broken = run(check + config());
    QCOMPARE(broken.code, 1);
    QCOMPARE(broken.out.count(u'\n'), 2);
    const Ran path = run(QStringList{QStringLiteral("config"), QStringLiteral("path")} + config());
    QCOMPARE(path.out, m_folder->path() + u'\n');
    m_environment = {{QStringLiteral("XDG_CONFIG_HOME"), m_folder->path()}};
    QCOMPARE(run({QStringLiteral("config"), QStringLiteral("path")}).out,
             m_folder->path() + QStringLiteral("/pulseboard\n"));
}

QTEST_GUILESS_MAIN(CliFileTest)
#include "cli_file_test.moc"
