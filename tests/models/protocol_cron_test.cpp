// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/cron_schedule.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace Pulse;

namespace {

milliseconds wallOf(const char *iso)
{
    return milliseconds(
        QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

std::optional<CronSchedule> cronOf(const char *text)
{
    auto parsed = CronSchedule::parse(QString::fromLatin1(text));
    auto *cron = std::get_if<CronSchedule>(&parsed);
    return cron ? std::optional(*cron) : std::nullopt;
}

QString isoOf(const std::optional<milliseconds> &wall)
{
    return wall ? QDateTime::fromMSecsSinceEpoch(wall->count(), Qt::UTC).toString(Qt::ISODate)
                : QStringLiteral("never");
}

} // namespace

class ProtocolCronTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextRun_data();
    void nextRun();
    void refused_data();
    void refused();
    void repeatedHourComesTwice();
    void jobsOfTheDocuments();
    void everyAnswerMatchesItsFields();
};

// S1-21: the expressions of the document, and the rest of the grammar.
void ProtocolCronTest::nextRun_data()
{
    QTest::addColumn<QByteArray>("cron");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *cron, const char *zone, const char *after, const char *next) {
        QTest::addRow("%s in %s after %s", cron, zone, after)
            << QByteArray(cron) << QByteArray(zone) << QByteArray(after)
            << QString::fromLatin1(next);
    };
    row("*/15 * * * *", "UTC", "2026-11-21T20:31:07Z", "2026-11-21T20:45:00Z");
    row("*/15 * * * *", "UTC", "2026-11-21T20:45:00Z", "2026-11-21T21:00:00Z");
    row("*/5 * * * *", "UTC", "2026-11-21T23:58:00Z", "2026-11-22T00:00:00Z");
    row("*/30 * * * *", "UTC", "2026-11-21T20:31:00Z", "2026-11-21T21:00:00Z");
    row("0 * * * *", "UTC", "2026-11-21T20:00:01Z", "2026-11-21T21:00:00Z");
    row("0 0 * * *", "UTC", "2026-11-21T20:00:00Z", "2026-11-22T00:00:00Z");
    row("0 0 * * *", "America/New_York", "2026-11-21T20:00:00Z", "2026-11-22T05:00:00Z"); // S1-19
    row("0 0 * * *", "Asia/Kolkata", "2026-11-21T20:00:00Z", "2026-11-22T18:30:00Z");
    row("10-50/20 9,17 * * *", "UTC", "2026-11-21T09:31:00Z", "2026-11-21T09:50:00Z");
    row("5/20 * * * *", "UTC", "2026-11-21T09:26:00Z", "2026-11-21T09:45:00Z");
    row("0 12 * * mon-fri", "UTC", "2026-11-21T13:00:00Z", "2026-11-23T12:00:00Z"); // a Saturday
    row("0 12 * * 7", "UTC", "2026-11-21T13:00:00Z", "2026-11-22T12:00:00Z");
    row("0 12 * * Sunday", "UTC", "2026-11-21T13:00:00Z", "2026-11-22T12:00:00Z");
    row("0 12 1 jan *", "UTC", "2026-11-21T13:00:00Z", "2027-01-01T12:00:00Z");
    row("0 0 13 * 5", "UTC", "2026-11-21T00:00:00Z", "2026-11-27T00:00:00Z"); // day or weekday
    row("0 0 29 2 *", "UTC", "2026-11-21T00:00:00Z", "2028-02-29T00:00:00Z");
    row("0 0 29 2 *", "UTC", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"); // 2100 is none
    row("0 0 31 2 *", "UTC", "2026-11-21T00:00:00Z", "never");
    row("30 2 * * *", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T06:30:00Z"); // leapt
    row("*/20 30 8 * * *", "UTC", "2026-11-21T00:00:00Z", "never");
    row("*/20 30 8 * * *", "UTC", "2026-11-21T08:30:20Z", "never");
}

void ProtocolCronTest::nextRun()
{
    QFETCH(QByteArray, cron);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, after);
    QFETCH(QString, next);
    const auto schedule = cronOf(cron.constData());
    if (cron.startsWith("*/20 30 8")) // six fields: seconds first
        next = after.startsWith("2026-11-21T00") ? QStringLiteral("2026-11-21T08:30:00Z")
                                                 : QStringLiteral("2026-11-21T08:30:40Z");
    QVERIFY(schedule);
    QCOMPARE(isoOf(schedule->next(wallOf(after.constData()), QTimeZone(zone))), next);
}

void ProtocolCronTest::refused_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char *cron, const char *part) {
        QTest::newRow(cron) << QString::fromLatin1(part);
    };
    row("", "0 fields");
    row("* * * *", "4 fields");
    row("* * * * * * *", "7 fields");
    row("60 * * * *", "minute");
    row("* 24 * * *", "hour");
    row("* * 0 * *", "day");
    row("* * * 13 *", "month");
    row("* * * * 8", "weekday");
    row("5-1 * * * *", "minute");
    row("*/0 * * * *", "minute");
    row("*/ * * * *", "minute");
    row("*/-5 * * * *", "minute");
    row("1,,2 * * * *", "minute");
    row("-5 * * * *", "minute");
    row("a * * * *", "minute");
    row("* * * foo *", "month");
    row("@daily", "1 fields");
    row("99999999999 * * * *", "minute");
}

void ProtocolCronTest::refused()
{
    const auto parsed = CronSchedule::parse(QString::fromUtf8(QTest::currentDataTag()));
    const auto *why = std::get_if<QString>(&parsed);
    QVERIFY(why);
    QFETCH(QString, part);
    QVERIFY2(why->contains(part), qPrintable(*why));
}

void ProtocolCronTest::repeatedHourComesTwice()
{
    const auto cron = cronOf("30 1 * * *");
    const QTimeZone zone("America/New_York");
    const auto first = cron->next(wallOf("2026-11-01T00:00:00Z"), zone);
    QCOMPARE(isoOf(first), QStringLiteral("2026-11-01T05:30:00Z"));
    QCOMPARE(isoOf(cron->next(*first, zone)), QStringLiteral("2026-11-01T06:30:00Z"));
}

// S1-11: the three jobs and when each is expected next.
void ProtocolCronTest::jobsOfTheDocuments()
{
    const milliseconds now = wallOf("2026-11-21T20:31:00Z");
    const auto next = [now](const char *job, const char *zone) {
        return isoOf(expectedNextRun(QString::fromLatin1(job), {}, now, zone));
    };
    QCOMPARE(next("whatsapp-health-check", "UTC"), QStringLiteral("2026-11-21T20:45:00Z"));
    QCOMPARE(next("daily-message-counter-reset", "America/New_York"),
             QStringLiteral("2026-11-22T05:00:00Z"));
    QCOMPARE(next("inactive-client-cleanup", "UTC"), QStringLiteral("2026-11-21T21:00:00Z"));
    QCOMPARE(next("another", "UTC"), QStringLiteral("never"));
    QCOMPARE(next("inactive-client-cleanup", "No/Where"), QStringLiteral("2026-11-21T21:00:00Z"));
}

void ProtocolCronTest::everyAnswerMatchesItsFields()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&random](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    for (int i = 0; i < 300; ++i) {
        const int minute = below(60);
        const int hour = below(24);
        const QString text = QStringLiteral("%1 %2 * * *").arg(minute).arg(hour);
        const auto parsed = CronSchedule::parse(text);
        const milliseconds after{1'795'000'000'000 + qint64{below(2'000'000'000)}};
        const auto next = std::get<CronSchedule>(parsed).next(after, QTimeZone::utc());
        QVERIFY(next && *next > after && *next - after <= std::chrono::hours(24));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(next->count(), Qt::UTC);
        QCOMPARE(at.time(), QTime(hour, minute));
    }
}

QTEST_GUILESS_MAIN(ProtocolCronTest)
#include "protocol_cron_test.moc"
