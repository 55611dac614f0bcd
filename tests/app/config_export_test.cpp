// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/csv_rows.h"
#include "app/config/export_file.h"
#include "app/config/import_list.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;

namespace {

QList<ServiceSettings> severalServices()
{
    const ConfigReading reading = readConfig(
        "[[service]]\nid = \"one\"\nname = \"One, \\\"the\\\" first\"\nurl = "
        "\"https://a.example/health\"\n"
        "tags = [\"x\", \"y\"]\nnote = \"two\\nlines; here\"\n"
        "headers = { \"X-Tenant\" = \"7\", Authorization = \"env:TOKEN\" }\n"
        "[service.heartbeat]\ninterval = \"45s\"\n"
        "[service.request]\nmethod = \"POST\"\nbody = \"{\\n \\\"a\\\": 1}\"\n"
        "[[service]]\nid = \"two\"\nname = \"=Two\"\nurl = \"wss://b.example/ws\"\n"
        "profile = \"django-heartbeat\"\ntoken = \"secret:two\"\nenabled = false\n"
        "send_on_connect = [\"{\\\"op\\\": \\\"hello\\\"}\", \"a\\tb\"]\nsubprotocols = [\"v1\"]\n"
        "[service.health]\nurl = \"https://b.example/health?full=1\"\n"
        "[[service]]\nid = \"three\"\nname = \"Three\"\nurl = \"tcp://c.example:25\"\n");
    return reading.config ? reading.config->services : QList<ServiceSettings>();
}

} // namespace

class ConfigExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tomlReadsBackAsTheSame();
    void csvReadsBackAsTheSame();
    void leavesOutWhatLooksLikeASecret();
    void csvLinesAreReadAsTheyWereWritten();
    void writesForItsOwnerAndNeverOverTheConfiguration();
    void saysWhyThereIsNothing();
};

void ConfigExportTest::tomlReadsBackAsTheSame()
{
    const QList<ServiceSettings> services = severalServices();
    QCOMPARE(services.size(), 3);
    const ExportText out = exportToml(services);
    QVERIFY2(out.problem.isEmpty(), qPrintable(out.problem));
    QVERIFY(out.left.isEmpty());
    const ConfigReading reading = readConfig(out.text);
    QVERIFY(reading.config && reading.problems.isEmpty());
    QVERIFY(reading.config->services == services);
}

void ConfigExportTest::csvReadsBackAsTheSame()
{
    QList<ServiceSettings> services = severalServices();
    const ExportText out = exportCsv(services);
    QVERIFY(out.problem.isEmpty() && out.left.isEmpty());
    QVERIFY(out.text.startsWith("url,name,"));
    const ImportList list = importAny(out.text, {});
    QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
    QList<ServiceSettings> read = list.services();
    QCOMPARE(read.size(), services.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        read[i].id = services[i].id; // made from the name
        QVERIFY2(read[i] == services[i], qPrintable(services[i].name));
    }
}

// S4-24 and its like: what is exported can be given to somebody else.
void ConfigExportTest::leavesOutWhatLooksLikeASecret()
{
    ServiceSettings service = severalServices().constFirst();
    service.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer hush")},
                       {QStringLiteral("X-Api-Key"), QStringLiteral("hush")},
                       {QStringLiteral("Cookie"), QStringLiteral("env:COOKIE")},
                       {QStringLiteral("X-Tenant"), QStringLiteral("7")}};
    service.url = QStringLiteral("https://a.example/health?token=hush&full=1");
    service.fallbackUrls = {QStringLiteral("https://b.example/health?API_KEY=hush")};
    service.request.body = QStringLiteral("{\"password\": \"hush\"}");
    service.jsonPing = QStringLiteral("{\"token\":\"hush\"}");
    service.sendOnConnect = {QStringLiteral("{\"auth_token\":\"hush\"}"), QStringLiteral("hello")};
    service.token = QStringLiteral("secret:one");
    for (const ExportText &out : {exportToml({service}), exportCsv({service})}) {
        QVERIFY2(out.problem.isEmpty(), qPrintable(out.problem));
        QVERIFY2(!out.text.contains("hush"), out.text.constData());
        QCOMPARE(out.left.size(), 7);
        QCOMPARE(out.left.constFirst(),
                 QStringLiteral("one: the header Authorization looks like a secret"));
        for (const char *kept : {"env:COOKIE", "X-Tenant", "secret:one", "full=1", "hello"})
            QVERIFY2(out.text.contains(kept), kept);
    }
}

void ConfigExportTest::csvLinesAreReadAsTheyWereWritten()
{
    const QStringList values{
        QStringLiteral("plain"),        QStringLiteral("a,b"),         QStringLiteral("\"q\""),
        QStringLiteral("two\r\nlines"), QStringLiteral(" blank "),     QStringLiteral("tab\t;"),
        QStringLiteral("\"\""),         QString::fromUtf8("\xc3\xa4"), QString()};
    const QByteArray head = csvLine(QStringList(values.size(), QStringLiteral("h")));
    const CsvRows rows = readCsv(head + csvLine(values), 5);
    QVERIFY(rows.problem.isEmpty());
    QCOMPARE(rows.rows.size(), 2);
    QCOMPARE(rows.rows.at(1), values);
}

void ConfigExportTest::writesForItsOwnerAndNeverOverTheConfiguration()
{
    QTemporaryDir folder;
    const ConfigFile file(folder.filePath(QStringLiteral("pulseboard.toml")));
    const QByteArray before = "[[service]]\nid = \"a\"\nurl = \"ws://a.example/\"\n";
    QVERIFY(file.write(before).isEmpty());
    const ExportText made = exportOf(file, true);
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    QCOMPARE(writeExport(file, made, path), QString());
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), made.text);
    QCOMPARE(out.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(file.path(), link));
    for (const QString &own : {file.path(), file.backupPath(), link,
                               folder.filePath(QStringLiteral("./pulseboard.toml"))})
        QVERIFY2(writeExport(file, made, own).contains(QStringLiteral("configuration itself")),
                 qPrintable(own));
    QString problem;
    QCOMPARE(file.readText(&problem).value(), before);
    QVERIFY(!writeExport(file, made, folder.filePath(QStringLiteral("none/out.csv"))).isEmpty());
}

void ConfigExportTest::saysWhyThereIsNothing()
{
    QTemporaryDir folder;
    const ConfigFile file(folder.filePath(QStringLiteral("pulseboard.toml")));
    QVERIFY(exportOf(file, false).problem.startsWith(QStringLiteral("there is no service in ")));
    QVERIFY(file.write("[[service\n").isEmpty());
    QVERIFY(exportOf(file, false).problem.contains(QStringLiteral("pulseboard.toml:1:")));
}

QTEST_GUILESS_MAIN(ConfigExportTest)
#include "config_export_test.moc"
