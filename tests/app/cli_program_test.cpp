// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_page.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/stat.h>

#include <csignal>

using Pulse::Testing::Page;

namespace {

const QString program = QStringLiteral(PULSE_PROGRAM);

/// A Django-like heartbeat every 100 ms, counted per connection.
class Heart final : public QWebSocketServer {
public:
    Heart() : QWebSocketServer(QStringLiteral("heart"), NonSecureMode)
    {
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            ++connections;
            QWebSocket *socket = nextPendingConnection();
            socket->setParent(this);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] {
                socket->sendTextMessage(
                    QStringLiteral("{\"ts\": \"%1\"}")
                        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
            });
            timer->start(100);
        });
        listening = listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("ws://127.0.0.1:%1/ws").arg(serverPort()); }

    int connections = 0;
    bool listening = false;
};

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

class CliProgramTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ::umask(022); } // a file that others may change is warned of
    void init();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void overviewNamesWhatExists();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void noDisplayIsTold();
    void checkReadsPages_data();
    void checkReadsPages();
    void checkReadsSockets();
    void checkCountsHeartbeats();
    void checkTakesServicesOfTheFile();
    void checkOfManyIsTheWorst();
    void checkWithoutSecretIsUnknown();
    void checkPrintsPerfdata();
    void detectWritesWhatItFound();
    void importWritesAListOnce();
    void exportIsReadByImport();
    void configIsChecked();
    void watchStreamsJson();
    void watchEndsBySignal_data();
    void watchEndsBySignal();
    void watchFollowsTheFile();
    void watchNeedsAGoodFile();
    void watchEndsWithItsReader();
    void secretsAppearNowhere();
    void demoServicesAnswer();

private:
    /// Runs to the end; the loopback servers of the test go on meanwhile.
    Ran run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
            process.kill();
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }
    void writeConfig(const QString &text)
    {
        QFile file(m_folder->filePath(QStringLiteral("pulseboard.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    }
    QStringList config() const { return {QStringLiteral("--config"), m_folder->path()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_environment;
};

static QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

void CliProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment.clear();
}

void CliProgramTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"check", "detect", "import", "export", "watch", "demo-services", "config"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CliProgramTest::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Ran help = run({command, QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.startsWith(QStringLiteral("Usage: pulseboard [options] ") + command),
             qPrintable(help.out));
    QVERIFY2(help.out.contains(QStringLiteral("Example:\n  pulseboard ") + command),
             qPrintable(help.out));
    QVERIFY(help.err.isEmpty());
}

void CliProgramTest::overviewNamesWhatExists()
{
    const Ran help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *name : {"check", "detect", "import", "export", "watch", "demo-services",
                             "config", "--demo", "Example:"})
        QVERIFY2(help.out.contains(QString::fromLatin1(name)), name);
    for (const char *later : {"report", "replay"})
        QVERIFY2(!help.out.contains(QString::fromLatin1(later)), later);
    const Ran version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QLatin1String("Pulseboard ")));
}

void CliProgramTest::mistakesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << code;
    };
    row("frobnicate", 2);
    row("--nonsense", 2);
    row("watch --nonsense", 2);
    row("watch --for 60", 2);
    row("watch --for 25d", 2);
    row("watch --format yaml", 2);
    row("watch ws://a/", 2);
    row("watch --log-level loud", 2);
    row("config", 2);
    row("config delete", 2);
    row("check", 3);
    row("check --nonsense ws://a/", 3);
    row("check gopher://a/", 3);
    row("check nobody-knows-it --config /nonexistent", 3);
    row("check ws://a/ --timeout 10", 3);
    row("check ws://a/ --beats 0", 3);
    row("check ws://a/ --port 70000", 3);
    row("check ws://a/ --profile smoke-signal", 3);
    row("check http://a/ --profile django-heartbeat", 3);
    row("check ws://a/ --format xml", 3);
    row("check http://127.0.0.1:1/restart", 3);
    row("import", 2);
    row("import csv", 2);
    row("import nagios a.cfg", 2);
    row("export", 2);
    row("export xml", 2);
    row("export toml more", 2);
    row("import gatus /nowhere.yaml", 1);
    row("import csv /nowhere.csv", 1);
    row("detect", 3);
    row("detect a b", 3);
    row("detect --nonsense a", 3);
    row("detect a --format yaml", 3);
    row("detect a --timeout 5", 3);
    row("detect gopher://a/", 3);
    row("detect a:70000", 3);
    row("detect http://u:p@a/", 3);
    row("detect 127.0.0.1:1/restart", 3);
}

void CliProgramTest::mistakesAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.startsWith(QLatin1String("pulseboard: ")), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY(ran.out.isEmpty());
}

void CliProgramTest::noDisplayIsTold()
{
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("--demo")}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.err.contains(QLatin1String("pulseboard watch")));
    }
}

void CliProgramTest::checkReadsPages_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray telegram = R"({"status":"%1","uptime_seconds":12,"version":"2.0.1"})";
    const auto ok = QByteArray("200 OK");
    QTest::newRow("generic 200") << QStringLiteral("generic") << ok << QByteArray("{}") << 0;
    QTest::newRow("generic 500") << QStringLiteral("generic") << QByteArray("500 Oops")
                                 << QByteArray("{}") << 2;
    QTest::newRow("telegram 503") << QStringLiteral("telegram-keepalive") << QByteArray("503 No")
                                  << QByteArray(telegram).replace("%1", "unhealthy") << 2;
    QTest::newRow("mezon not healthy")
        << QStringLiteral("mezon-bot") << ok
        << QByteArray(R"({"status":"OK","statusCode":200,"connection":{"healthy":false}})") << 2;
}

void CliProgramTest::checkReadsPages()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Page page;
    QVERIFY(page.listening);
    page.status = status;
    page.body = body;
    const Ran ran = run({QStringLiteral("check"), page.url(), QStringLiteral("--profile"), profile,
                         QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(ran.code == code, qPrintable(ran.out + ran.err));
    const QList<QJsonObject> lines = jsonLines(ran.out.toUtf8());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0][QLatin1String("exitCode")].toInt(), code);
    QCOMPARE(lines[0][QLatin1String("http")].toInt(), status.left(3).toInt());
    QVERIFY(page.requests.startsWith("GET /health HTTP/1.1\r\n"));
}

void CliProgramTest::checkReadsSockets()
{
    Heart heart;
    QVERIFY(heart.listening);
    const Ran good = run({QStringLiteral("check"), heart.address()});
    QVERIFY2(good.code == 0, qPrintable(good.out + good.err));
    QVERIFY2(good.out.startsWith(QLatin1String("OK ")), qPrintable(good.out));
    QTcpServer silent; // takes the connection and never answers the upgrade
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Ran late =
        run({QStringLiteral("check"), QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort()),
             QStringLiteral("--timeout"), QStringLiteral("500ms")});
    QCOMPARE(late.code, 2);
    const quint16 port = silent.serverPort();
    silent.close();
    const Ran refused =
        run({QStringLiteral("check"), QStringLiteral("ws://127.0.0.1:%1/").arg(port)});
    QCOMPARE(refused.code, 2);
    // S2-25: the port of the command line goes before that of the address
    const Ran moved =
        run({QStringLiteral("check"), QStringLiteral("ws://127.0.0.1:%1/ws").arg(port),
             QStringLiteral("--port"), QString::number(heart.serverPort())});
    QCOMPARE(moved.code, 0);
}

void CliProgramTest::checkCountsHeartbeats()
{
    Heart heart;
    const QStringList line{QStringLiteral("check"),     heart.address(),
                           QStringLiteral("--profile"), QStringLiteral("django-heartbeat"),
                           QStringLiteral("--format"),  QStringLiteral("json"),
                           QStringLiteral("--beats")};
    const Ran three = run(line + QStringList{QStringLiteral("3")});
    QVERIFY2(three.code == 0, qPrintable(three.out + three.err));
    QVERIFY(jsonLines(three.out.toUtf8())[0][QLatin1String("heartbeats")].toInt() >= 3);
    const Ran many = run(line + QStringList{QStringLiteral("1000"), QStringLiteral("--timeout"),
                                            QStringLiteral("1s")});
    QCOMPARE(many.code, 2);
}

void CliProgramTest::checkTakesServicesOfTheFile()
{
    Page page;
    writeConfig(QStringLiteral("[[service]]\nid = \"bot\"\nenabled = false\nurl = \"%1\"\n")
                    .arg(page.url()));
    const Ran ran = run(QStringList{QStringLiteral("check"), QStringLiteral("bot")} + config());
    QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
    // options may also stand before the command
    QCOMPARE(run(config() + QStringList{QStringLiteral("check"), QStringLiteral("bot")}).code, 0);
    writeConfig(QStringLiteral("[[service]]\nurl = 7\n"));
    const Ran broken = run(QStringList{QStringLiteral("check"), QStringLiteral("bot")} + config());
    QCOMPARE(broken.code, 3);
    QVERIFY(broken.err.contains(QLatin1String("pulseboard.toml:2:7: error: service.url")));
}

void CliProgramTest::checkOfManyIsTheWorst()
{
    Page good;
    Page bad;
    bad.status = "500 Oops";
    const Ran ran = run({QStringLiteral("check"), good.url(), bad.url(), good.url(),
                         QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.code, 2);
    const QList<QJsonObject> lines = jsonLines(ran.out.toUtf8());
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0][QLatin1String("exitCode")].toInt(), 0);
    QCOMPARE(lines[1][QLatin1String("exitCode")].toInt(), 2);
    QCOMPARE(lines[1][QLatin1String("target")].toString(), bad.url());
    QCOMPARE(lines[2][QLatin1String("exitCode")].toInt(), 0);
}

void CliProgramTest::checkWithoutSecretIsUnknown()
{
    Page page;
    writeConfig(
        QStringLiteral("[[service]]\nid = \"bot\"\nurl = \"%1\"\ntoken = \"env:PULSE_NOT_SET\"\n")
            .arg(page.url()));
    const Ran ran = run(QStringList{QStringLiteral("check"), QStringLiteral("bot"),
                                    QStringLiteral("--timeout"), QStringLiteral("2s")} +
                        config());
    QVERIFY2(ran.code == 3, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.contains(QLatin1String("PULSE_NOT_SET is not set")));
    QVERIFY(page.requests.isEmpty());
    m_environment.insert(QStringLiteral("PULSE_NOT_SET"), QStringLiteral("canary"));
    QCOMPARE(run(QStringList{QStringLiteral("check"), QStringLiteral("bot")} + config()).code, 0);
    QVERIFY(page.requests.contains("Authorization: Bearer canary\r\n"));
}

void CliProgramTest::checkPrintsPerfdata()
{
    Page page;
    const Ran ran = run({QStringLiteral("check"), page.url(), QStringLiteral("--format"),
                         QStringLiteral("nagios")});
    static const QRegularExpression line(QStringLiteral(
        "\\APULSEBOARD OK - [^|\\n]+ \\| latency=[0-9.]+ms;1000;;0 heartbeats=1c;;;0\\n\\z"));
    QVERIFY2(line.match(ran.out).hasMatch(), qPrintable(ran.out));
}

void CliProgramTest::importWritesAListOnce()
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

void CliProgramTest::exportIsReadByImport()
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

void CliProgramTest::detectWritesWhatItFound()
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

void CliProgramTest::configIsChecked()
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

void CliProgramTest::watchStreamsJson()
{
    Heart heart;
    Page page;
    writeConfig(
        QStringLiteral("[[service]]\nid = \"heart\"\nprofile = \"django-heartbeat\"\nurl = \"%1\"\n"
                       "[[service]]\nid = \"page\"\nurl = \"%2\"\n")
            .arg(heart.address(), page.url()));
    QElapsedTimer clock;
    clock.start();
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--for"), QStringLiteral("2s")} +
            config());
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(clock.elapsed() >= 2000);
    QStringList seen;
    const QList<QJsonObject> lines = jsonLines(ran.out.toUtf8());
    for (const QJsonObject &line : lines) {
        for (const char *field : {"time", "type", "service", "session"})
            QVERIFY2(line.contains(QLatin1String(field)), field);
        seen << line[QLatin1String("session")].toString() + u' ' +
                    line[QLatin1String("type")].toString();
    }
    for (const char *wanted : {"heart connection", "heart heartbeat", "heart status",
                               "page connection", "page heartbeat", "page health", "page status"})
        QVERIFY2(seen.contains(QString::fromLatin1(wanted)), wanted);
}

void CliProgramTest::watchEndsBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

// S2-9
void CliProgramTest::watchEndsBySignal()
{
    QFETCH(int, number);
    Heart heart;
    writeConfig(QStringLiteral("[[service]]\nid = \"heart\"\nurl = \"%1\"\n").arg(heart.address()));
    QProcess process;
    start(process,
          QStringList{QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json")} +
              config());
    QTRY_COMPARE(heart.connections, 1);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), number);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    for (const QJsonObject &line : jsonLines(process.readAllStandardOutput()))
        QVERIFY(!line.isEmpty()); // the last line is whole, too
}

void CliProgramTest::watchFollowsTheFile()
{
    Heart first;
    Heart second;
    const auto entry = [](const char *id, const Heart &heart) {
        return QStringLiteral("[[service]]\nid = \"%1\"\nurl = \"%2\"\n")
            .arg(QString::fromLatin1(id), heart.address());
    };
    writeConfig(entry("first", first));
    QProcess process;
    start(process, QStringList{QStringLiteral("watch")} + config());
    QTRY_COMPARE(first.connections, 1);
    writeConfig(entry("first", first) + QStringLiteral("[[service]]\nurl = 7\n"));
    QByteArray told;
    QTRY_VERIFY((told += process.readAllStandardError())
                    .contains("pulseboard.toml:5:7: error: service.url"));
    writeConfig(entry("first", first) + entry("second", second));
    QTRY_COMPARE(second.connections, 1);
    ::kill(static_cast<pid_t>(process.processId()),
           SIGHUP); // read again: nothing new, nothing ends
    writeConfig(entry("second", second));
    QTRY_VERIFY(first.findChildren<QWebSocket *>().isEmpty() ||
                first.findChild<QWebSocket *>()->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(first.connections, 1);
    QCOMPARE(second.connections, 1);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void CliProgramTest::watchNeedsAGoodFile()
{
    writeConfig(QStringLiteral("[[service]]\nurl = 7\n"));
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("5s")} +
            config());
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(QLatin1String(":2:7: error: service.url")));
    QVERIFY(ran.out.isEmpty());
}

void CliProgramTest::watchEndsWithItsReader()
{
    Heart heart;
    writeConfig(QStringLiteral(
                    "[[service]]\nid = \"heart\"\nprofile = \"django-heartbeat\"\nurl = \"%1\"\n")
                    .arg(heart.address()));
    QProcess pipeline; // ends when both ends of the pipe did
    pipeline.start(QStringLiteral("/bin/sh"),
                   {QStringLiteral("-c"),
                    QStringLiteral("\"$0\" watch --config \"$1\" | head -n 3"), program,
                    m_folder->path()});
    QTRY_COMPARE_WITH_TIMEOUT(pipeline.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(pipeline.readAllStandardOutput().count('\n'), 3);
    QVERIFY(heart.connections > 0);
}

/// S01
void CliProgramTest::secretsAppearNowhere()
{
    Page page;
    page.status = "401 No";
    writeConfig(
        QStringLiteral(
            "[[service]]\nid = \"bot\"\nurl = \"%1\"\ntoken = \"env:PULSE_T\"\n"
            "headers = { X-Key = \"file:key\" }\n"
            "[[service]]\nid = \"gone\"\nurl = \"ws://127.0.0.1:1/\"\ntoken = \"env:PULSE_T\"\n")
            .arg(page.url()));
    QFile key(m_folder->filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("CANARY-file");
    key.close();
    m_environment.insert(QStringLiteral("PULSE_T"), QStringLiteral("CANARY-env"));
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("2s"),
                        QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--log-level"), QStringLiteral("debug")} +
            config());
    QVERIFY(page.requests.contains("CANARY-env") && page.requests.contains("CANARY-file"));
    QFile log(m_folder->filePath(QStringLiteral("pulseboard.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(log.readAll());
    QVERIFY(written.contains(QLatin1String("bot")));
    QVERIFY(!(ran.out + ran.err + written).contains(QLatin1String("CANARY")));
    QVERIFY(ran.err.contains(QLatin1String("chmod 600")));
}

void CliProgramTest::demoServicesAnswer()
{
    QProcess services;
    start(services, {QStringLiteral("demo-services")});
    QByteArray text;
    QTRY_VERIFY((text += services.readAllStandardOutput()).count('\n') == 5);
    QStringList healthy;
    for (const QJsonObject &line : jsonLines(text)) {
        if (!line[QLatin1String("headers")].toObject().isEmpty())
            continue; // wants a token, which `check URL` does not send
        healthy << line[QLatin1String("profile")].toString();
        const Ran ran = run({QStringLiteral("check"), line[QLatin1String("url")].toString(),
                             QStringLiteral("--profile"), healthy.last()});
        QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
    }
    QCOMPARE(healthy.size(), 4);
    services.terminate();
    QTRY_COMPARE(services.state(), QProcess::NotRunning);
    QCOMPARE(services.exitCode(), 0);
}

QTEST_GUILESS_MAIN(CliProgramTest)
#include "cli_program_test.moc"
