// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/number_text.h"
#include "models/words/plain_line.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;

class WordsNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void latency_data();
    void latency();
    void duration_data();
    void duration();
    void countdown_data();
    void countdown();
    void count_data();
    void count();
    void percent_data();
    void percent();
    void everyHundredthIsItself();
    void size_data();
    void size();
    void offset_data();
    void offset();
    void moments();
    void halfDays();
    void plainLine_data();
    void plainLine();
};

void WordsNumberTest::latency_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("0 ms");
    QTest::newRow("negative") << qint64{-5} << QStringLiteral("0 ms");
    QTest::newRow("some, but little") << qint64{1} << QStringLiteral("<1 ms");
    QTest::newRow("just below half") << qint64{499} << QStringLiteral("<1 ms");
    QTest::newRow("half rounds") << qint64{500} << QStringLiteral("1 ms");
    QTest::newRow("usual") << qint64{24'300} << QStringLiteral("24 ms");
    QTest::newRow("below a second") << qint64{999'499} << QStringLiteral("999 ms");
    QTest::newRow("rounds to a second") << qint64{999'500} << QStringLiteral("1.00 s");
    QTest::newRow("seconds") << qint64{1'240'000} << QStringLiteral("1.24 s");
    QTest::newRow("below ten") << qint64{9'994'000} << QStringLiteral("9.99 s");
    QTest::newRow("rounds to ten") << qint64{9'995'000} << QStringLiteral("10 s");
    QTest::newRow("above ten") << qint64{12'345'000} << QStringLiteral("12 s");
    QTest::newRow("minutes") << qint64{94'000'000} << QStringLiteral("1 m 34 s");
    QTest::newRow("no overflow") << std::numeric_limits<qint64>::max()
                                 << QStringLiteral("106751991 d 4 h");
}

void WordsNumberTest::latency()
{
    QFETCH(qint64, micros);
    QTEST(Words::latency(microseconds{micros}), "text");
    QCOMPARE(Words::latency(std::nullopt), QStringLiteral("—"));
}

void WordsNumberTest::duration_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, nanoseconds ns, const char *text) {
        QTest::newRow(name) << qint64{ns.count()} << QString::fromUtf8(text);
    };
    row("negative", -5s, "0 s");
    row("most negative", nanoseconds::min(), "0 s");
    row("part of a second", 999ms, "0 s");
    row("seconds", 2s, "2 s");
    row("last second", 59'999ms, "59 s");
    row("a minute", 60s, "1 m");
    row("minutes", 94s, "1 m 34 s");
    row("an hour", 3600s, "1 h");
    row("hours", 6h + 12min + 59s, "6 h 12 m");
    row("below two days", 48h - 1s, "47 h 59 m");
    row("two days", 48h, "2 d");
    row("days", 76h, "3 d 4 h");
    row("largest", nanoseconds::max(), "106751 d 23 h");
}

void WordsNumberTest::duration()
{
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(Words::duration(nanoseconds{ns}), text);
    QCOMPARE(Words::age(nanoseconds{ns}), text + QStringLiteral(" ago"));
}

void WordsNumberTest::countdown_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, nanoseconds ns, const char *text) {
        QTest::newRow(name) << qint64{ns.count()} << QString::fromUtf8(text);
    };
    row("due", 0s, "in 0 s");
    row("rounds up", 1ns, "in 1 s");
    row("part", 27'400ms, "in 28 s");
    row("whole", 28s, "in 28 s");
    row("minutes", 252s, "in 4 m 12 s");
    row("just over", -1ms, "+0 s");
    row("overdue", -14'900ms, "+14 s");
    row("overdue long", -94s, "+1 m 34 s");
    row("most negative", nanoseconds::min(), "+106751 d 23 h");
    row("largest", nanoseconds::max(), "in 106751 d 23 h");
}

void WordsNumberTest::countdown()
{
    QFETCH(qint64, ns);
    QTEST(Words::countdown(nanoseconds{ns}), "text");
}

void WordsNumberTest::count_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << QStringLiteral("0");
    QTest::newRow("groups") << qint64{1'284'902} << QStringLiteral("1,284,902");
    QTest::newRow("last in full") << qint64{9'999'999} << QStringLiteral("9,999,999");
    QTest::newRow("millions") << qint64{12'449'999} << QStringLiteral("12.4 M");
    QTest::newRow("never rounded up") << qint64{12'499'999} << QStringLiteral("12.4 M");
    QTest::newRow("ten million") << qint64{10'000'000} << QStringLiteral("10.0 M");
    QTest::newRow("negative") << qint64{-1'200} << QStringLiteral("−1,200");
    QTest::newRow("most negative")
        << std::numeric_limits<qint64>::min() << QStringLiteral("−9,223,372,036,854.7 M");
}

void WordsNumberTest::count()
{
    QFETCH(qint64, value);
    QTEST(Words::count(value), "text");
}

void WordsNumberTest::percent_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 1.0 << QStringLiteral("100 %");
    QTest::newRow("more than all") << 7.0 << QStringLiteral("100 %");
    QTest::newRow("almost all") << 0.99996 << QStringLiteral("99.99 %");
    QTest::newRow("nearest below one") << 1.0 - 1e-16 << QStringLiteral("99.99 %");
    QTest::newRow("usual") << 0.9994 << QStringLiteral("99.94 %");
    QTest::newRow("error rate") << 0.002 << QStringLiteral("0.20 %");
    QTest::newRow("none") << 0.0 << QStringLiteral("0.00 %");
    QTest::newRow("negative") << -3.0 << QStringLiteral("0.00 %");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN()
                                  << QStringLiteral("—");
}

void WordsNumberTest::percent()
{
    QFETCH(double, fraction);
    QTEST(Words::percent(fraction), "text");
    QCOMPARE(Words::percent(std::nullopt), QStringLiteral("—"));
}

void WordsNumberTest::everyHundredthIsItself()
{
    for (int i = 0; i < 10'000; ++i) {
        const QString expected =
            QStringLiteral("%1.%2 %").arg(i / 100).arg(i % 100, 2, 10, QLatin1Char('0'));
        QCOMPARE(Words::percent(i / 10'000.0), expected);
    }
}

void WordsNumberTest::size_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64{999} << QStringLiteral("999 B");
    QTest::newRow("a kilobyte") << qint64{1'000} << QStringLiteral("1 kB");
    QTest::newRow("with a tenth") << qint64{1'240'000'000} << QStringLiteral("1.2 GB");
    QTest::newRow("whole") << qint64{8'000'000} << QStringLiteral("8 MB");
    QTest::newRow("usual") << qint64{412'300'000} << QStringLiteral("412 MB");
    QTest::newRow("never 1000 of a unit") << qint64{999'600} << QStringLiteral("1 MB");
    QTest::newRow("negative") << qint64{-45'000'000} << QStringLiteral("−45 MB");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.2 EB");
    QTest::newRow("most negative")
        << std::numeric_limits<qint64>::min() << QStringLiteral("−9.2 EB");
}

void WordsNumberTest::size()
{
    QFETCH(qint64, bytes);
    QTEST(Words::size(bytes), "text");
}

void WordsNumberTest::offset_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64{0} << QStringLiteral("0 ms");
    QTest::newRow("ahead") << qint64{38} << QStringLiteral("+38 ms");
    QTest::newRow("behind") << qint64{-4'200} << QStringLiteral("−4.2 s");
    QTest::newRow("a minute") << qint64{59'960} << QStringLiteral("+1 m");
    QTest::newRow("an hour behind") << qint64{-3'600'000} << QStringLiteral("−1 h");
    QTest::newRow("most negative")
        << std::numeric_limits<qint64>::min() << QStringLiteral("−106751991167 d 7 h");
}

void WordsNumberTest::offset()
{
    QFETCH(qint64, ms);
    QTEST(Words::offset(milliseconds{ms}), "text");
}

void WordsNumberTest::moments()
{
    const auto at = [](int year, int month, int day, int hour, int minute, int second) {
        return milliseconds{QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC)
                                .toMSecsSinceEpoch()};
    };
    const milliseconds now = at(2026, 2, 6, 14, 30, 0);
    QCOMPARE(Words::clockTime(at(2026, 2, 6, 14, 27, 33)), QStringLiteral("14:27:33"));
    QCOMPARE(Words::moment(at(2026, 2, 6, 9, 5, 1), now), QStringLiteral("09:05:01"));
    QCOMPARE(Words::moment(at(2026, 2, 2, 18, 5, 0), now), QStringLiteral("Mon 2 Feb, 18:05"));
    QCOMPARE(Words::moment(at(2026, 1, 30, 18, 5, 0), now), QStringLiteral("30 Jan 2026, 18:05"));
    QCOMPARE(Words::moment(at(2026, 1, 31, 0, 0, 0), now), QStringLiteral("Sat 31 Jan, 00:00"));
    QCOMPARE(Words::moment(at(2025, 2, 6, 14, 30, 0), now), QStringLiteral("6 Feb 2025, 14:30"));
    QCOMPARE(Words::moment(milliseconds::max(), now), QStringLiteral("—"));
}

void WordsNumberTest::halfDays()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = Words::clockTime(milliseconds{14LL * 3'600'000 + 27 * 60'000 + 33'000});
    QLocale::setDefault(before);
    QCOMPARE(text, QStringLiteral("2:27:33 PM"));
}

void WordsNumberTest::plainLine_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("line");
    const auto text = [](const char16_t *value) {
        return QString::fromUtf16(value);
    };
    QTest::newRow("plain") << text(u"Discord relay") << text(u"Discord relay");
    QTest::newRow("lines") << text(u" a\r\n\tb  c ") << text(u"a b c");
    QTest::newRow("separators") << text(u"a\u2028b\u2029c") << text(u"a b c");
    QTest::newRow("direction") << text(u"a\u202Egnp.exe") << text(u"agnp.exe");
    QTest::newRow("invisible") << text(u"a\u200Bb\uFEFFc") << text(u"abc");
    QTest::newRow("control") << QString(QChar(0)) + text(u"a\u0007b\u001b[31m") << text(u"ab[31m");
    QTest::newRow("markup stays") << text(u"<b>x</b> %1") << text(u"<b>x</b> %1");
    QTest::newRow("long") << QString(500, QLatin1Char('x'))
                          << QString(159, QLatin1Char('x')) + QChar(u'…');
    QTest::newRow("endless") << QString(5'000'000, QLatin1Char(' ')) + text(u"x") << QString();
    QTest::newRow("whole characters") << QString(158, QLatin1Char('x')) + text(u"\U0001F600yyy")
                                      << QString(158, QLatin1Char('x')) + QChar(u'…');
}

void WordsNumberTest::plainLine()
{
    QFETCH(QString, from);
    QTEST(Words::plainLine(from), "line");
}

QTEST_GUILESS_MAIN(WordsNumberTest)
#include "words_number_test.moc"
