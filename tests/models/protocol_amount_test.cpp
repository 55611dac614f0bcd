// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/duration_text.h"
#include "models/protocol/size_text.h"

#include <QTest>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;

class ProtocolAmountTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void noDurations_data();
    void noDurations();
    void hostileDurations();
    void sizes_data();
    void sizes();
    void noSizes_data();
    void noSizes();
    void hostileNumbers();
};

void ProtocolAmountTest::durations_data() // S0-11
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, milliseconds ms) {
        QTest::newRow(text) << QString::fromUtf8(text) << qint64{ms.count()};
    };
    row("2h 15m", 2h + 15min);
    row("22m 30s", 22min + 30s);
    row("5m 0s", 5min);
    row("1s", 1s);
    row("0s", 0s);
    row("2h15m", 2h + 15min);
    row("2 hours, 15 minutes", 2h + 15min);
    row("1 day", 24h);
    row("3d 4h 5m 6s", 76h + 5min + 6s);
    row("1w", 168h);
    row("1.5h", 90min);
    row("500ms", 500ms);
    row("1 day, 2:03:04", 26h + 3min + 4s);
    row("2:03:04.5", 2h + 3min + 4s + 500ms);
    row("100:00:00", 100h);
    row("3600", 1h);
    row("3600.5", 1h + 500ms);
    row(" 90 ", 90s);
    row("PT2H", 2h);
    row("PT2H15M", 2h + 15min);
    row("P1DT2H3M4.5S", 26h + 3min + 4s + 500ms);
    row("P2W", 336h);
    row("pt5m", 5min);
    row("2H 15M", 2h + 15min);
    row("90m", 90min);
}

void ProtocolAmountTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const std::optional<milliseconds> value = parseDuration(text);
    QVERIFY(value.has_value());
    QCOMPARE(value->count(), ms);
}

void ProtocolAmountTest::noDurations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",      " ",   "-",    "h",       "2x",    "2h 15", "15 2h",   "a while", "P",  "PT",
          "P1Y",   "P1M", "PT1D", "P1H",     "1DT2H", "2:03",  "1:2:3:4", ":",       "::", "2h,,x",
          "1..5h", "..",  "nan",  "2h\n15q", "OK",    "4,5",   "2h-15m",  "٣h"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(1'000'000, QLatin1Char('1'));
}

void ProtocolAmountTest::noDurations()
{
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text));
}

void ProtocolAmountTest::hostileDurations()
{
    constexpr qint64 MOST = 36'525LL * 24 * 3600 * 1000;
    QCOMPARE(parseDuration(u"1e300")->count(), MOST);
    QCOMPARE(parseDuration(u"99999999999999999999d")->count(), MOST);
    QCOMPARE(parseDuration(u"-5s")->count(), 0);
    QCOMPARE(parseDuration(u"-1e300")->count(), 0);
    QCOMPARE(clampedDuration(std::numeric_limits<double>::infinity())->count(), MOST);
    QCOMPARE(clampedDuration(-std::numeric_limits<double>::infinity())->count(), 0);
    QVERIFY(!clampedDuration(std::numeric_limits<double>::quiet_NaN()));
}

void ProtocolAmountTest::sizes_data() // S0-17
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, qint64 bytes) {
        QTest::newRow(text) << QString::fromUtf8(text) << bytes;
    };
    row("45MB", 45'000'000);
    row("64 MB", 64'000'000);
    row("8mb", 8'000'000);
    row("45.5MB", 45'500'000);
    row("64kB", 64'000);
    row("64KiB", 65'536);
    row("1MiB", 1'048'576);
    row("1.5 GiB", 1'610'612'736);
    row("2GB", 2'000'000'000);
    row("2T", 2'000'000'000'000);
    row("512 B", 512);
    row("1 byte", 1);
    row("12 bytes", 12);
    row("0", 0);
    row("47185920", 47'185'920);
    row(" 1e3 ", 1'000);
    row("-5MB", 0);
    row("99999 EB", std::numeric_limits<qint64>::max());
}

void ProtocolAmountTest::sizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const std::optional<qint64> value = parseSize(text);
    QVERIFY(value.has_value());
    QCOMPARE(*value, bytes);
}

void ProtocolAmountTest::noSizes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "MB", "45 XB", "45MBit", "4 5MB", "45MB used", "nan", "inf",
                             "..MB", "1-2MB", "٤٥MB", "45 Mi", "OK"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ProtocolAmountTest::noSizes()
{
    QFETCH(QString, text);
    QVERIFY(!parseSize(text));
    QVERIFY(!parseSize(u"45", true));
    QVERIFY(parseSize(u"45MB", true).has_value());
}

void ProtocolAmountTest::hostileNumbers()
{
    QCOMPARE(*clampedCount(1e300), std::numeric_limits<qint64>::max());
    QCOMPARE(*clampedCount(9.3e18), std::numeric_limits<qint64>::max());
    QCOMPARE(*clampedCount(-7), 0);
    QCOMPARE(*clampedCount(2.5), 3);
    QVERIFY(!clampedCount(std::numeric_limits<double>::quiet_NaN()));
    QCOMPARE(*clampedCount(std::numeric_limits<double>::infinity()),
             std::numeric_limits<qint64>::max());
}

QTEST_GUILESS_MAIN(ProtocolAmountTest)
#include "protocol_amount_test.moc"
