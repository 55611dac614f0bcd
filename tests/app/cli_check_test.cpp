// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_heart.h"
#include "tests/app/cli_page.h"
#include "tests/app/cli_run.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>

using namespace Pulse::Testing;

/// The command check.
class CliCheckTest final : public QObject, private CliRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void checkReadsPages_data();
    void checkReadsPages();
    void checkReadsSockets();
    void checkCountsHeartbeats();
    void checkTakesServicesOfTheFile();
    void checkOfManyIsTheWorst();
    void checkWithoutSecretIsUnknown();
    void checkPrintsPerfdata();
};

void CliCheckTest::checkReadsPages_data()
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

void CliCheckTest::checkReadsPages()
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

void CliCheckTest::checkReadsSockets()
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

void CliCheckTest::checkCountsHeartbeats()
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

void CliCheckTest::checkTakesServicesOfTheFile()
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

void CliCheckTest::checkOfManyIsTheWorst()
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

void CliCheckTest::checkWithoutSecretIsUnknown()
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

void CliCheckTest::checkPrintsPerfdata()
{
    Page page;
    const Ran ran = run({QStringLiteral("check"), page.url(), QStringLiteral("--format"),
                         QStringLiteral("nagios")});
    static const QRegularExpression line(QStringLiteral(
        "\\APULSEBOARD OK - [^|\\n]+ \\| latency=[0-9.]+ms;1000;;0 heartbeats=1c;;;0\\n\\z"));
    QVERIFY2(line.match(ran.out).hasMatch(), qPrintable(ran.out));
}

QTEST_GUILESS_MAIN(CliCheckTest)
#include "cli_check_test.moc"
