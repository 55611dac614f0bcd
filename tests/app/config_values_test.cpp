// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_schema.h"
#include "app/config/duration_value.h"
#include "app/config/value_checks.h"

#include <QTest>

using namespace Pulse;

/// Single values of the file, and the table of them all.
class ConfigValuesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void durations_data();
    void durations();
    void makesIdsFromNames();
    void schemaIsComplete();
};

/// S2-12: a duration without its unit is refused, so that 300 is never read as ms or s by chance.
void ConfigValuesTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QString::fromUtf8(text) << ms;
    };
    row("30s", 30'000);
    row("1500ms", 1'500);
    row("15m", 900'000);
    row("6h", 21'600'000);
    row("1d", 86'400'000);
    row("1h30m", 5'400'000);
    row("0.5s", 500);
    row("0s", 0);
    row("1000d", 86'400'000'000);
    row("1001d", -1);
    row("999999999999d", -1);
    row("0.0001s", -1);
    row("30", -1);
    row("30 s", -1);
    row("-3s", -1);
    row("3S", -1);
    row("30m1h", -1);
    row("5s5s", -1);
    row("s", -1);
    row("", -1);
    row("1e3s", -1);
    row("\u0663s", -1);
}

void ConfigValuesTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto value = parseDuration(text);
    QCOMPARE(value ? value->count() : -1, ms);
    if (value)
        QCOMPARE(parseDuration(formatDuration(*value)), value);
}

void ConfigValuesTest::makesIdsFromNames()
{
    QCOMPARE(idFromName(QStringLiteral("Chat gateway (eu)")), QStringLiteral("chat-gateway-eu"));
    QCOMPARE(idFromName(QStringLiteral("Café №1")), QStringLiteral("cafe-no1"));
    QVERIFY(idFromName(QStringLiteral("шлюз")).startsWith(QLatin1String("service-")));
    QVERIFY(idFromName(QStringLiteral("шлюз")) != idFromName(QStringLiteral("бот")));
    QCOMPARE(idFromName(QString(500, u'x')).size(), 64);
}

void ConfigValuesTest::schemaIsComplete()
{
    QStringList names;
    QStringList opened; // a section that were opened twice would be an error in the file
    for (const ServiceField &field : serviceFields()) {
        QVERIFY(!field.key.help.isEmpty());
        names << field.key.path();
        if (opened.isEmpty() || opened.last() != field.key.section)
            opened << field.key.section;
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(opened, QStringList(QString()) + serviceSections());
}

QTEST_GUILESS_MAIN(ConfigValuesTest)
#include "config_values_test.moc"
