// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/event_model.h"
#include "models/item/heartbeat_model.h"
#include "models/item/report_field_model.h"
#include "models/session/report_history.h"
#include "models/words/event_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

// 2023-11-14 22:13:20 UTC
constexpr milliseconds base{1'700'000'000'000};

Instant second(int s)
{
    return {seconds(s), base + seconds(s)};
}

TimedChange beat(int s, std::optional<microseconds> latency,
                 BeatOutcome outcome = BeatOutcome::OnTime)
{
    BeatSeen seen;
    seen.beat = {second(s), latency, BeatKind::Timestamp, outcome, false};
    return {second(s), seen};
}

SessionUpdate update(const QList<TimedChange> &changes)
{
    SessionUpdate result;
    result.id = {QStringLiteral("a")};
    result.state.connection = ConnectionState::Connected;
    result.changes = changes;
    return result;
}

/// One line a row, cells separated by " | ", the shape as a number in front.
QString print(const QAbstractItemModel &model, int statusRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells(QString::number(model.index(row, 0).data(statusRole).toInt()));
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class ItemSessionTablesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void heartbeatsAreNewestFirst();
    void heartbeatsComeOneByOne();
    void oldHeartbeatsLeaveTheTable();
    void eventsInWords();
    void theEightIndicators_data();
    void theEightIndicators();
    void eventsAreLimited();
    void fieldsAreJudged();
    void fieldsFollowTheReport();
    void failuresHaveAHistory();

private:
    std::unique_ptr<SessionStore> m_store;
    int m_now = 100;
};

void ItemSessionTablesTest::initTestCase()
{
    qputenv("TZ", "UTC");
}

void ItemSessionTablesTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [this] { return second(m_now); });
    ServiceSettings service;
    service.id = {QStringLiteral("a")};
    ServiceSettings other;
    other.id = {QStringLiteral("b")};
    m_store->setServices({other, service});
}

// S3-11, S3-44: time, age and latency of each.
void ItemSessionTablesTest::heartbeatsAreNewestFirst()
{
    m_store->apply({update({beat(10, 66ms),
                            beat(40, 240ms),
                            beat(71, 640ms, BeatOutcome::Late),
                            {second(97), BeatMissed{1, 2s}}})});
    HeartbeatModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.showSession({QStringLiteral("a")});
    QCOMPARE(print(model, HeartbeatModel::StatusRole),
             QStringLiteral("0 | 22:14:57 | 3 s | missed\n"
                            "2 | 22:14:31 | 29 s | 640 ms\n"
                            "2 | 22:14:00 | 1 m | 240 ms\n"
                            "5 | 22:13:30 | 1 m 30 s | 66 ms"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Latency"));
}

// S3-7, S3-11: as they come; between them the ages alone go on.
void ItemSessionTablesTest::heartbeatsComeOneByOne()
{
    HeartbeatModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    m_store->apply({update({beat(10, 66ms), {second(42), BeatMissed{1, 2s}}})});
    model.showSession({QStringLiteral("a")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    m_store->apply({update({beat(45, 20ms, BeatOutcome::Late)})});
    QCOMPARE(inserts.count(), 0);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("20 ms"));
    m_store->apply({update({beat(70, 30ms)})});
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(print(model, HeartbeatModel::StatusRole),
             QStringLiteral("5 | 22:14:30 | 30 s | 30 ms\n"
                            "2 | 22:14:05 | 55 s | 20 ms\n"
                            "5 | 22:13:30 | 1 m 30 s | 66 ms"));
    m_now = 101;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().column(), int(HeartbeatModel::Age));
    QCOMPARE(changes[0][1].toModelIndex().column(), int(HeartbeatModel::Age));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("31 s"));
    m_now = 100;
}

void ItemSessionTablesTest::oldHeartbeatsLeaveTheTable()
{
    HeartbeatModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    QList<TimedChange> many;
    for (int i = 0; i < 999; ++i)
        many.append(beat(i, microseconds(i * 1'000)));
    m_store->apply({update(many)});
    model.showSession({QStringLiteral("a")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    m_store->apply({update({beat(999, 1ms), beat(1'000, 2ms), beat(1'001, 3ms)})});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 1'000);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("3 ms"));
    QCOMPARE(model.index(999, 2).data(HeartbeatModel::LatencyRole).toDouble(), 2.0);
}

// S4-46: "Reconnection attempt: n/5" is a line of its own.
void ItemSessionTablesTest::eventsInWords()
{
    EventModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    m_store->apply(
        {update({{second(1), ConnectionChanged{ConnectionState::Connecting, 0, 5, {}, {}}}})});
    model.showSession({QStringLiteral("a")});
    CloseReason refused;
    refused.what = FailureClass::Refused;
    m_store->apply(
        {update({{second(2), ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}}},
                 beat(3, 20ms),
                 beat(4, 240ms, BeatOutcome::Late),
                 {second(5), BeatMissed{1, 2s}},
                 {second(6), BeatMissed{3, 2s}},
                 {second(7), StatusChanged{Status::Critical, Status::Healthy}},
                 {second(8), ConnectionChanged{ConnectionState::Connecting, 2, 5, {}, {}}},
                 {second(9), ConnectionChanged{ConnectionState::Paused, 0, 5, {}, {}}},
                 {second(10), ServiceRestarted{}},
                 {second(11), HealthRead{}}})});
    QCOMPARE(print(model, EventModel::StatusRole),
             QStringLiteral("2 | 22:13:30 | The service restarted\n"
                            "6 | 22:13:29 | Paused\n"
                            "3 | 22:13:28 | Connecting, try 2 of 5\n"
                            "0 | 22:13:27 | Critical, was healthy\n"
                            "0 | 22:13:26 | Heartbeat missed, 3 in a row\n"
                            "0 | 22:13:25 | Heartbeat missed\n"
                            "2 | 22:13:24 | Heartbeat late, 240 ms\n"
                            "5 | 22:13:22 | Connected\n"
                            "3 | 22:13:21 | Connecting"));
    m_store->apply(
        {update({{second(12), ConnectionChanged{ConnectionState::Waiting, 1, 5, 20s, refused}}})});
    QVERIFY(model.index(0, 1).data().toString().endsWith(QStringLiteral(". Next try in 20 s")));
}

// S0-20: what the source tells by a picture alone is told by a shape and in words.
void ItemSessionTablesTest::theEightIndicators_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Status>("shape");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Change &change, Status shape, const char *words) {
        QTest::newRow(name) << change << shape << QString::fromUtf8(words);
    };
    BeatSeen beat;
    beat.beat.latency = 20ms;
    row("heartbeat sent", beat, Status::Healthy, "Heartbeat, 20 ms");
    row("heartbeat service", BeatMissed{1, 2s}, Status::Critical, "Heartbeat missed");
    row("connection monitor", ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}},
        Status::Healthy, "Connected");
    row("check", HealthRead{}, Status::Healthy, "Health page read");
    row("healthy", StatusChanged{Status::Healthy, Status::Warning}, Status::Healthy,
        "Healthy, was warning");
    row("error", StatusChanged{Status::Critical, Status::Healthy}, Status::Critical,
        "Critical, was healthy");
    row("warning", StatusChanged{Status::Warning, Status::Healthy}, Status::Warning,
        "Warning, was healthy");
    row("restart", ServiceRestarted{}, Status::Warning, "The service restarted");
    row("retry", ConnectionChanged{ConnectionState::Connecting, 2, 5, {}, {}}, Status::Connecting,
        "Connecting, try 2 of 5");
}

void ItemSessionTablesTest::theEightIndicators()
{
    QFETCH(Change, change);
    QFETCH(Status, shape);
    QFETCH(QString, words);
    QCOMPARE(eventStatus(change), shape);
    QCOMPARE(Words::event(change), words);
}

void ItemSessionTablesTest::eventsAreLimited()
{
    EventModel model(*m_store, 3);
    QAbstractItemModelTester tester(&model);
    model.showSession({QStringLiteral("a")});
    for (int i = 0; i < 6; ++i)
        m_store->apply({update({{second(i), BeatMissed{i, 2s}}})});
    QCOMPARE(print(model, EventModel::StatusRole),
             QStringLiteral("0 | 22:13:25 | Heartbeat missed, 5 in a row\n"
                            "0 | 22:13:24 | Heartbeat missed, 4 in a row\n"
                            "0 | 22:13:23 | Heartbeat missed, 3 in a row"));
}

void ItemSessionTablesTest::fieldsAreJudged()
{
    using R = ReportField::Reading;
    SessionUpdate read = update({{second(1), HealthRead{}}});
    HealthReport &report = read.state.report.emplace();
    report.fields = {
        {QStringLiteral("status"), QStringLiteral("degraded"), R::Text, 0},
        {QStringLiteral("uptime_seconds"), QStringLiteral("187882"), R::Duration, 187'882'000},
        {QStringLiteral("error_rate"), QStringLiteral("0.034"), R::Fraction, 0.034},
        {QStringLiteral("connection.healthy"), QStringLiteral("true"), R::Bool, 1},
        {QStringLiteral("connection.failureCount"), QStringLiteral("3"), R::Number, 3},
        {QStringLiteral("memory.heapUsed"), QStringLiteral("412 MB"), R::Size, 412e6}};
    read.state.reasons = {
        {RuleId::SaysUnhealthy, Status::Critical, 0, 0, QStringLiteral("degraded")},
        {RuleId::ErrorRate, Status::Warning, 0.034, 0.01, {}}};
    m_store->apply({read});
    ReportFieldModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    model.showSession({QStringLiteral("a")});
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        cells.append(
            QString::number(model.index(row, 0).data(ReportFieldModel::StatusRole).toInt()));
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    QCOMPARE(lines.join(QLatin1Char('\n')),
             QStringLiteral("status | degraded | Text | must say healthy | 0\n"
                            "uptime_seconds | 187882 | 2 d 4 h | must not jump back | 5\n"
                            "error_rate | 0.034 | 3.40 % | under 1.00 % | 2\n"
                            "connection.healthy | true | Yes or no | must say healthy | 5\n"
                            "connection.failureCount | 3 | Number | under 3 | 5\n"
                            "memory.heapUsed | 412 MB | 412 MB | — | 5"));
}

void ItemSessionTablesTest::fieldsFollowTheReport()
{
    ReportFieldModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    model.showSession({QStringLiteral("a")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    SessionUpdate read = update({});
    HealthReport &report = read.state.report.emplace();
    report.fields = {{QStringLiteral("n"), QStringLiteral("1"), ReportField::Reading::Number, 1}};
    m_store->apply({read});
    m_store->apply({read});
    report.fields[0].value = QStringLiteral("2");
    m_store->apply({read});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2"));
    m_store->setServices({});
    QCOMPARE(model.rowCount(), 0);
}

// S0-6: the counter of lost connections as a series, and what the last answer added to it.
void ItemSessionTablesTest::failuresHaveAHistory()
{
    ReportFieldModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    model.showSession({QStringLiteral("a")});
    ReportHistory history;
    const auto read = [&](int at, int failures) {
        SessionUpdate answer = update({{second(at), HealthRead{}}});
        HealthReport &report = answer.state.report.emplace();
        report.failureCount = failures;
        report.fields = {{QStringLiteral("connection.failureCount"), QString::number(failures),
                          ReportField::Reading::Number, double(failures)}};
        history.add(report, {}, second(at), false);
        answer.state.trend = history.trend();
        m_store->apply({answer});
    };
    const auto said = [&model](int role = Qt::DisplayRole) {
        return model.index(0, ReportFieldModel::ReadAs).data(role).toString();
    };
    read(1, 3);
    QCOMPARE(said(), QStringLiteral("Number"));
    read(2, 5);
    QCOMPARE(said(), QStringLiteral("Number, +2"));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    read(3, 5); // the same count: nothing was added by this answer
    QCOMPARE(changes.count(), 1);
    QCOMPARE(said(), QStringLiteral("Number"));
    QCOMPARE(said(Qt::ToolTipRole), QStringLiteral("In the last 3 answers: 3, 5, 5"));
    read(4, 0);
    QCOMPARE(said(), QStringLiteral("Number, begun anew"));
    for (int i = 0; i < 300; ++i)
        read(5 + i, i);
    QCOMPARE(said(Qt::ToolTipRole).count(QLatin1Char(',')), 19); // the newest twenty
    QVERIFY(said(Qt::ToolTipRole).endsWith(QStringLiteral("298, 299")));
    QCOMPARE(history.trend().metrics.size(), 1);
    QCOMPARE(history.trend().metrics[0].points.size(), 240);
}

QTEST_GUILESS_MAIN(ItemSessionTablesTest)
#include "item_session_tables_test.moc"
