// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/csv_rows.h"
#include "app/config/import_list.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

class ConfigImportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsUptimeKuma();
    void refusesPagesThatDoSomething();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void readsCsvBySchemaKeys();
    void csvQuotesAndSeparators();
    void everyIdIsItsOwn();
    void addsAllAtOnce();
};

void ConfigImportTest::readsUptimeKuma()
{
    const QByteArray backup =
        "{\"version\":\"1.23\",\"monitorList\":["
        "{\"name\":\"Shop\",\"type\":\"http\",\"url\":\"https://shop.example/health\","
        "\"interval\":45,\"method\":\"HEAD\",\"active\":1,\"tags\":[{\"name\":\"prod\"}]},"
        "{\"name\":\"Mail\",\"type\":\"port\",\"hostname\":\"mail.example\",\"port\":25,"
        "\"interval\":60,"
        "\"active\":false},"
        "{\"name\":\"Ping\",\"type\":\"ping\",\"hostname\":\"a.example\"},"
        "{\"name\":\"Word\",\"type\":\"keyword\",\"url\":\"http://w.example/"
        "\",\"keyword\":\"ok\"}]}";
    const ImportList list = importAny(backup, {});
    QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
    QCOMPARE(list.rows.size(), 4);
    const ServiceSettings shop = list.rows.at(0).form.service.value();
    QCOMPARE(shop.url, QStringLiteral("https://shop.example/health"));
    QVERIFY(shop.heartbeat.interval == milliseconds(45s));
    QCOMPARE(shop.request.method, QStringLiteral("HEAD"));
    QCOMPARE(shop.tags, QStringList(QStringLiteral("prod")));
    const ServiceSettings mail = list.rows.at(1).form.service.value();
    QCOMPARE(mail.url, QStringLiteral("tcp://mail.example:25"));
    QVERIFY(!mail.enabled);
    QVERIFY(!list.rows.at(2).form.service);
    QVERIFY(list.rows.at(2).problem.contains(QStringLiteral("\"ping\" is a kind")));
    QCOMPARE(list.rows.at(3).note, QStringLiteral("left out: keyword"));
    QCOMPARE(list.services().size(), 3);
}

// S2-24: a restart page is never imported as a check.
void ConfigImportTest::refusesPagesThatDoSomething()
{
    const ImportList kuma = importAny("{\"monitorList\":[{\"name\":\"R\",\"type\":\"http\","
                                      "\"url\":\"http://bot.example:8001/restart\"}]}",
                                      {});
    const ImportList csv = importAny("url\nhttp://bot.example:8001/restart\n", {});
    for (const ImportList &list : {kuma, csv}) {
        QCOMPARE(list.rows.size(), 1);
        QVERIFY(!list.rows.constFirst().form.service);
        QVERIFY(list.rows.constFirst().problem.contains(
            QStringLiteral("is a page that does something when it is asked")));
        QVERIFY(list.services().isEmpty());
    }
}

void ConfigImportTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("broken JSON") << QByteArray("{\"monitorList\":[") << QStringLiteral("not JSON");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << QStringLiteral("monitorList");
    QTest::newRow("column") << QByteArray("url,colour\n") << QStringLiteral("\"colour\" is no key");
    QTest::newRow("no address") << QByteArray("name,group\na,b\n")
                                << QStringLiteral("no column \"url\"");
    QTest::newRow("quote") << QByteArray("url\n\"http://a") << QStringLiteral("line 2: a quote");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no column \"url\"");
}

void ConfigImportTest::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const ImportList list = importAny(text, {});
    QVERIFY2(list.problem.contains(words), qPrintable(list.problem));
    QVERIFY(list.rows.isEmpty());
}

void ConfigImportTest::readsCsvBySchemaKeys()
{
    const ImportList list = importAny("url;name;tags;heartbeat.interval;profile\r\n"
                                      "wss://a.example/ws;A;\"x, y\";20s;django-heartbeat\r\n\r\n"
                                      "wss://b.example/ws;B;;soon;\r\n"
                                      "wss://c.example/ws;C;;;;extra\r\n",
                                      {});
    QCOMPARE(list.rows.size(), 3);
    const ServiceSettings a = list.rows.at(0).form.service.value();
    QCOMPARE(a.tags, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QVERIFY(a.profile == Profile::DjangoHeartbeat && a.heartbeat.interval == milliseconds(20s));
    QVERIFY(list.rows.at(1).problem.startsWith(QStringLiteral("heartbeat.interval \"soon\"")));
    QVERIFY(list.rows.at(2).problem.startsWith(QStringLiteral("has 6 values for 5 columns")));
}

void ConfigImportTest::csvQuotesAndSeparators()
{
    const CsvRows rows = readCsv("\xef\xbb\xbf"
                                 "a\tb\n\"1\t\"\"x\"\"\n2\"\t3\n",
                                 10);
    QVERIFY(rows.problem.isEmpty());
    QCOMPARE(rows.rows.size(), 2);
    QCOMPARE(rows.rows.at(0), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(rows.rows.at(1), QStringList({QStringLiteral("1\t\"x\"\n2"), QStringLiteral("3")}));
    QVERIFY(!readCsv("a\nb\nc\n", 2).problem.isEmpty());
}

void ConfigImportTest::everyIdIsItsOwn()
{
    const ImportList first = importAny("url,name\nhttp://a.example/,A\nhttp://b.example/,A\n", {});
    QCOMPARE(first.rows.at(0).form.service.value().id.value, QStringLiteral("a"));
    QCOMPARE(first.rows.at(1).form.service.value().id.value, QStringLiteral("a-2"));
    const ImportList again = importAny("url\nhttp://a.example/\n", first.services());
    QVERIFY(again.rows.constFirst().note.contains(QStringLiteral("watches this address already")));
}

void ConfigImportTest::addsAllAtOnce()
{
    QByteArray csv("url,name\n");
    for (int i = 0; i < 300; ++i)
        csv += QStringLiteral("http://a%1.example/,A\n").arg(i).toUtf8();
    const QList<ServiceSettings> services = importAny(csv, {}).services();
    QCOMPARE(services.size(), 300);
    const QByteArray before("# mine\nversion = 1\n");
    const ConfigEdit edit = withNewServices(before, services);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(edit.text->startsWith(before));
    QVERIFY(readConfig(*edit.text).config->services == services);
    QVERIFY(!withNewServices(*edit.text, services.mid(0, 1)).text); // its id is taken
}

QTEST_GUILESS_MAIN(ConfigImportTest)
#include "config_import_test.moc"
