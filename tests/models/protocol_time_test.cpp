// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/time_text.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

// 2024-01-15T10:30:00Z
constexpr qint64 BASE = 1'705'314'600'000;

struct Good {
    const char *text;
    qint64 ms;
    qint64 resolution = 1000;
    bool zoneKnown = true;
};

const Good GOOD[] = {
    // S3-2: what the document shows, and what its code really sends
    {"2024-01-15T10:30:00+00:00", BASE},
    {"2024-01-15T10:30:00+0000", BASE},
    {"2026-11-22T02:07:26+0530", 1'795'293'446'000},
    {"2026-11-21T14:37:26-0600", 1'795'293'446'000},
    {"2024-01-15T10:30:00Z", BASE},
    {"2024-01-15T10:30:00z", BASE},
    {"2024-01-15t10:30:00Z", BASE},
    {"2024-01-15 10:30:00Z", BASE},
    {"2024-01-15T10:30:00+00", BASE},
    {"2024-01-15T15:30:00+05", BASE},
    {"2024-01-15T16:00:00+0530", BASE},
    {"2024-01-15T16:00:00+05:30", BASE},
    {"2024-01-15T04:45:00-05:45", BASE},
    {"2024-01-15T10:30:00-0000", BASE},
    {"2024-01-15T10:30:00-00:00", BASE},
    {"2024-01-16T10:29:00+23:59", BASE},
    // fractions
    {"2024-01-15T10:30:00.1Z", BASE + 100, 100},
    {"2024-01-15T10:30:00.12Z", BASE + 120, 10},
    {"2024-01-15T10:30:00.123Z", BASE + 123, 1},
    {"2024-01-15T10:30:00,123Z", BASE + 123, 1},
    {"2024-01-15T10:30:00.123456+00:00", BASE + 123, 1},
    {"2024-01-15T10:30:00.123999999Z", BASE + 123, 1},
    {"2024-01-15T10:30:00.000Z", BASE, 1},
    // S0-10
    {"2026-02-03T09:30:00.000Z", 1'770'111'000'000, 1},
    // S2-20: no zone is known and none is guessed
    {"2025-09-19T16:07:27.123456", 1'758'298'047'123, 1, false},
    {"2025-09-19T16:07:27", 1'758'298'047'000, 1000, false},
    {"2025-09-19 16:07:27.5", 1'758'298'047'500, 100, false},
    {"2026-03-29T02:30:00", 1'774'751'400'000, 1000, false}, // in a gap of summer time
    // leap seconds
    {"2016-12-31T23:59:60Z", 1'483'228'799'999},
    {"2016-12-31T23:59:60.5Z", 1'483'228'799'999, 100},
    {"2017-01-01T05:29:60+0530", 1'483'228'799'999},
    // the edges of the calendar
    {"1970-01-01T00:00:00Z", 0},
    {"1969-12-31T23:59:59.999Z", -1, 1},
    {"2024-02-29T00:00:00Z", 1'709'164'800'000},
    {"2000-02-29T00:00:00Z", 951'782'400'000},
    {"0001-01-01T00:00:00Z", -62'135'596'800'000},
    {"9999-12-31T23:59:59Z", 253'402'300'799'000},
};

const char *const BAD[] = {
    "",
    " ",
    "x",
    "null",
    "0",
    "1705314600",
    "2024",
    "2024-01",
    "2024-01-15",
    "20240115T103000Z",
    "2024-01-15T10:30",
    "2024-01-15T10:30Z",
    "2024-01-15T10",
    "10:30:00Z",
    "T10:30:00Z",
    "2024-02-30T10:30:00Z",
    "2023-02-29T10:30:00Z",
    "1900-02-29T00:00:00Z",
    "2024-13-01T00:00:00Z",
    "2024-00-15T10:30:00Z",
    "2024-01-00T10:30:00Z",
    "2024-01-32T10:30:00Z",
    "2024-04-31T10:30:00Z",
    "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z",
    "-2024-01-15T10:30:00Z",
    "+2024-01-15T10:30:00Z",
    "2024-01-15T24:00:00Z",
    "2024-01-15T25:30:00Z",
    "2024-01-15T10:60:00Z",
    "2024-01-15T10:30:61Z",
    "2024-01-15T10:30:00.Z",
    "2024-01-15T10:30:00.",
    "2024-01-15T10:30:00.1234567890Z",
    "2024-01-15T10:30:00.12x",
    "2024-01-15T10:30:00 Z",
    "2024-01-15T10:30:00 +0000",
    "2024-01-15T10:30:00+",
    "2024-01-15T10:30:00-",
    "2024-01-15T10:30:00+0",
    "2024-01-15T10:30:00+000",
    "2024-01-15T10:30:00+00000",
    "2024-01-15T10:30:00+00:0",
    "2024-01-15T10:30:00+00:",
    "2024-01-15T10:30:00+9999",
    "2024-01-15T10:30:00+24:00",
    "2024-01-15T10:30:00+00:60",
    "2024-01-15T10:30:00ZZ",
    "2024-01-15T10:30:00Z ",
    " 2024-01-15T10:30:00Z",
    "2024-01-15T10:30:00Zjunk",
    "2024-01-15T10:30:00UTC",
    "2024-01-15T10:30:00 GMT",
    "2024/01/15T10:30:00Z",
    "2024-01-15_10:30:00Z",
    "2024-01-15  10:30:00Z",
    "2024-1-15T10:30:00Z",
    "2024-01-5T10:30:00Z",
    "2024-01-15T1:30:00Z",
    "2024-01-15T10:30:0Z",
    "2024-01-15T10-30-00Z",
    "2024-01-15T10:30:00\n",
    "Mon, 15 Jan 2024 10:30:00 GMT",
    "20e4-01-15T10:30:00Z",
    "２０２４-01-15T10:30:00Z",
    "2024-01-15T10:30:0٠Z",
    "2024-01-15T10:30:00\u2212"
    "05:00",
};

} // namespace

class ProtocolTimeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyCutIsRefusedOrReadsTheSameDay();
    void agreesWithTheCalendar();
    void numbers();
};

void ProtocolTimeTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    int row = 0;
    for (const Good &good : GOOD)
        QTest::newRow(good.text) << QString::fromUtf8(good.text) << row++;
}

void ProtocolTimeTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, row);
    const Good &good = GOOD[row];
    const std::optional<ServiceTime> time = parseTime(text);
    QVERIFY(time.has_value());
    QCOMPARE(time->sinceEpoch.count(), good.ms);
    QCOMPARE(time->resolution.count(), good.resolution);
    QCOMPARE(time->zoneKnown, good.zoneKnown);
}

void ProtocolTimeTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const char *text : BAD)
        QTest::addRow("%d %s", row++, text) << QString::fromUtf8(text);
    QTest::newRow("null byte") << QStringLiteral("2024-01-15T10:30:00Z") + QChar(0);
    QTest::newRow("null in the middle")
        << QStringLiteral("2024-01-15") + QChar(0) + QStringLiteral("10:30:00Z");
    QTest::newRow("huge") << QString(1'000'000, QLatin1Char('2'));
    QTest::newRow("huge fraction")
        << QStringLiteral("2024-01-15T10:30:00.") + QString(1'000'000, QLatin1Char('9'));
}

void ProtocolTimeTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseTime(text));
}

void ProtocolTimeTest::everyCutIsRefusedOrReadsTheSameDay()
{
    const QString full = QStringLiteral("2024-01-15T10:30:00.123456+00:00");
    for (qsizetype length = 0; length <= full.size(); ++length) {
        // A view into a longer text: nothing behind its end may be read.
        const std::optional<ServiceTime> time = parseTime(QStringView(full).first(length));
        if (time)
            QVERIFY(std::chrono::floor<std::chrono::seconds>(time->sinceEpoch) == 1'705'314'600s);
        else
            QVERIFY(length < 19 || length == 20 || length == 27 || length == 28 || length == 30 ||
                    length == 31);
    }
}

void ProtocolTimeTest::agreesWithTheCalendar()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 ms = random.bounded(0, 2'000'000'000) * 126'000LL - 62'000'000'000'000LL;
        const int offset = random.bounded(-14 * 60, 14 * 60 + 1) * 60;
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
        if (there.date().year() < 1 || there.date().year() > 9999)
            continue;
        const QString text = there.toString(Qt::ISODateWithMs);
        const std::optional<ServiceTime> time = parseTime(text);
        QVERIFY2(time && time->sinceEpoch.count() == ms, qPrintable(text));
    }
}

void ProtocolTimeTest::numbers()
{
    QCOMPARE(timeFromNumber(1'795'293'579'274)->sinceEpoch.count(), 1'795'293'579'274);
    QVERIFY(timeFromNumber(1'795'293'579'274)->resolution == 1ms);
    QCOMPARE(timeFromNumber(1'795'293'579)->sinceEpoch.count(), 1'795'293'579'000);
    QVERIFY(timeFromNumber(1'795'293'579)->resolution == 1s);
    QVERIFY(timeFromNumber(1.795293441314815e+09)->resolution == 1ms);
    const double hostile[] = {0,
                              -1,
                              1,
                              123,
                              1e300,
                              -1e300,
                              std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(),
                              1e10,
                              1e13};
    for (const double value : hostile)
        QVERIFY2(!timeFromNumber(value), qPrintable(QString::number(value)));
}

QTEST_GUILESS_MAIN(ProtocolTimeTest)
#include "protocol_time_test.moc"
