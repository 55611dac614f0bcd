// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_store.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Instant testNow()
{
    return {std::chrono::hours(1), milliseconds{1'770'000'000'000}};
}

Instant second(int s)
{
    return {seconds(s), milliseconds(1'700'000'000'000) + seconds(s)};
}

ServiceSettings service(const char *id)
{
    ServiceSettings settings;
    settings.id = {QString::fromLatin1(id)};
    settings.name = settings.id.value;
    return settings;
}

TimedChange beat(int s, int ms, BeatOutcome outcome = BeatOutcome::OnTime)
{
    BeatSeen seen;
    seen.beat = {second(s), milliseconds(ms), BeatKind::Timestamp, outcome, false};
    seen.clockOffset = 38ms;
    return {second(s), seen};
}

TimedChange miss(int s)
{
    return {second(s), BeatMissed{1, 2s}};
}

TimedChange connection(int s, ConnectionState state)
{
    return {second(s), ConnectionChanged{state, 0, 5, {}, {}}};
}

SessionUpdate update(const char *id, const QList<TimedChange> &changes,
                     ConnectionState state = ConnectionState::Connected)
{
    SessionUpdate result;
    result.id = {QString::fromLatin1(id)};
    result.state.connection = state;
    result.changes = changes;
    return result;
}

/// One letter a place: o on time, l late, m missed, x offline, - no data.
QString row(const BeatLog &log)
{
    QString text;
    for (int i = 0; i < log.size(); ++i)
        text += QLatin1Char("olmx-"[static_cast<int>(log.at(i).outcome)]);
    return text;
}

} // namespace

class ItemSessionStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servicesThatStayKeepWhatIsKnown();
    void accountsGetRowsOfTheirOwn();
    void changedRowsAreSortedAndUnique();
    void theRowOfBeatsShowsWhatCameAndWhatDidNot_data();
    void theRowOfBeatsShowsWhatCameAndWhatDidNot();
    void timeThatNobodySawIsNoData();
    void logsAreBounded();
    void ringKeepsTheNewestInOrder();
    void connectionsAreTimed();
    void answersAndNewsAreKept();
};

void ItemSessionStoreTest::servicesThatStayKeepWhatIsKnown()
{
    SessionStore store(nullptr, testNow);
    QSignalSpy reset(&store, &SessionStore::reset);
    store.setServices({service("a"), service("b")});
    store.apply({update("b", {beat(1, 20)})});
    store.setServices({service("c"), service("b"), service("b")});
    QCOMPARE(reset.count(), 2);
    QCOMPARE(store.count(), 2);
    QCOMPARE(store.rowOf({QStringLiteral("b")}), 1);
    QCOMPARE(store.rowOf({QStringLiteral("a")}), -1);
    QCOMPARE(store.at(1).pulses, quint64(1));
    QCOMPARE(store.at(0).state.reasons.value(0).rule, RuleId::FirstConnect);
}

// S1-33: an account is a session from the moment it is heard of, in the group of its service's
// name, and goes with its service.
void ItemSessionStoreTest::accountsGetRowsOfTheirOwn()
{
    SessionStore store(nullptr, testNow);
    ServiceSettings crm = service("crm");
    crm.name = QStringLiteral("CRM");
    store.setServices({crm, service("b")});
    QSignalSpy reset(&store, &SessionStore::reset);
    SessionUpdate account = update("crm/abc-123", {});
    account.state.account = AccountFacts{};
    account.state.account->name = QStringLiteral("Support");
    account.state.status = Status::Warning;
    SessionUpdate stranger = account;
    stranger.id.value = QStringLiteral("other/abc-123");
    store.apply({account, stranger});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(store.count(), 3);
    const int row = store.rowOf(account.id);
    QCOMPARE(row, 2);
    QCOMPARE(store.at(row).settings->name, QStringLiteral("Support"));
    QCOMPARE(store.at(row).settings->group, QStringLiteral("CRM"));
    QCOMPARE(store.at(row).state.status, Status::Warning);
    account.state.account->name = QStringLiteral("Support DE");
    store.apply({account});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(store.at(row).settings->name, QStringLiteral("Support DE"));
    store.setServices({service("b"), crm});
    QCOMPARE(store.at(store.rowOf(account.id)).state.status, Status::Warning);
    crm.url += QStringLiteral("/other"); // it is watched anew
    store.setServices({service("b"), crm});
    QCOMPARE(store.rowOf(account.id), -1);
}

void ItemSessionStoreTest::changedRowsAreSortedAndUnique()
{
    SessionStore store(nullptr, testNow);
    store.setServices({service("a"), service("b"), service("c")});
    QList<QList<int>> heard;
    connect(&store, &SessionStore::changed, this,
            [&heard](const QList<int> &rows) { heard.append(rows); });
    store.apply({update("c", {}), update("gone", {}), update("a", {}), update("c", {})});
    store.apply({update("gone", {})});
    QCOMPARE(heard, QList<QList<int>>({{0, 2}}));
}

void ItemSessionStoreTest::theRowOfBeatsShowsWhatCameAndWhatDidNot_data()
{
    QTest::addColumn<QList<TimedChange>>("changes");
    QTest::addColumn<QString>("expected");
    using C = QList<TimedChange>;
    QTest::newRow("missed") << C{beat(0, 20), miss(32), miss(62)} << QStringLiteral("omm");
    QTest::newRow("late after a miss takes its place")
        << C{beat(0, 20), miss(32), beat(35, 20, BeatOutcome::Late)} << QStringLiteral("ol");
    QTest::newRow("on time after a miss does not")
        << C{beat(0, 20), miss(32), beat(60, 20)} << QStringLiteral("omo");
    QTest::newRow("late with no miss")
        << C{beat(0, 20), beat(31, 20, BeatOutcome::Late)} << QStringLiteral("ol");
    QTest::newRow("gave up") << C{beat(0, 20), miss(32), connection(40, ConnectionState::Down),
                                  miss(62)}
                             << QStringLiteral("omx");
    QTest::newRow("paused") << C{connection(10, ConnectionState::Paused), miss(32)}
                            << QStringLiteral("-");
}

void ItemSessionStoreTest::theRowOfBeatsShowsWhatCameAndWhatDidNot()
{
    QFETCH(QList<TimedChange>, changes);
    SessionStore store(nullptr, testNow);
    store.setServices({service("a")});
    store.apply({update("a", changes)});
    QTEST(row(store.at(0).beats), "expected");
}

void ItemSessionStoreTest::timeThatNobodySawIsNoData()
{
    SessionStore store(nullptr, testNow);
    store.setServices({service("a")});
    store.apply({update("a", {beat(0, 20)})});
    store.apply({update("a", {connection(5, ConnectionState::Paused)}, ConnectionState::Paused)});
    store.apply(
        {update("a", {connection(118, ConnectionState::Connected), beat(120, 20), beat(150, 20)})});
    QCOMPARE(row(store.at(0).beats), QStringLiteral("o---oo"));
    QCOMPARE(store.at(0).beats.at(1).at.mono, nanoseconds(30s));
    QCOMPARE(store.at(0).pulses, quint64(3));
}

void ItemSessionStoreTest::logsAreBounded()
{
    SessionStore store(nullptr, testNow);
    store.setServices({service("a")});
    SessionUpdate flood = update("a", {});
    MessageSeen message;
    message.text = QString(4'096, QLatin1Char('x'));
    flood.messages = QList<MessageSeen>(200, message);
    flood.messagesDropped = 800;
    for (int i = 0; i < 300; ++i)
        flood.changes.append({second(i), ServiceRestarted{}});
    for (int i = 0; i < 5; ++i)
        store.apply({flood});
    const SessionStore::Entry &entry = store.at(0);
    QCOMPARE(entry.messages.dropped(), 4'000);
    QCOMPARE(entry.messages.appended(), quint64(1'000));
    QVERIFY(entry.messages.size() <= 500);
    QVERIFY(entry.messages.textBytes() <= MessageLog::maxTextBytes);
    QCOMPARE(entry.messages.firstSerial(), 1'000 - static_cast<quint64>(entry.messages.size()));
    QCOMPARE(entry.events.size(), 200);

    QList<ServiceSettings> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(service(qPrintable(QString::number(i))));
    store.setServices(many);
    QCOMPARE(store.at(9'999).beats.capacity(), 200);
}

void ItemSessionStoreTest::ringKeepsTheNewestInOrder()
{
    BeatLog log(3);
    for (int i = 0; i < 5; ++i)
        log.append({second(i), milliseconds(i), BeatKind::Pong, BeatOutcome::OnTime, i == 4},
                   milliseconds(-i));
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.appended(), quint64(5));
    QCOMPARE(log.at(0).at, second(2));
    const Beat newest{second(4), milliseconds(4), BeatKind::Pong, BeatOutcome::OnTime, true};
    QCOMPARE(log.at(2), newest);
    QCOMPARE(log.clockOffset(2), std::optional(-4ms));
    log.replaceNewest({second(9), {}, BeatKind::Push, BeatOutcome::Late, false});
    QCOMPARE(log.at(2).latency, std::optional<microseconds>());
    QCOMPARE(log.clockOffset(2), std::optional<milliseconds>());
    QCOMPARE(log.at(1).at, second(3));
    log.setCapacity(2);
    QCOMPARE(log.at(0).at, second(3));
    log.append({second(10), {}, BeatKind::Push, BeatOutcome::Late, false});
    QCOMPARE(log.at(0).at, second(9));
}

void ItemSessionStoreTest::connectionsAreTimed()
{
    SessionStore store(nullptr, testNow);
    store.setServices({service("a")});
    store.apply({update(
        "a", {connection(10, ConnectionState::Connected), connection(70, ConnectionState::Waiting)},
        ConnectionState::Waiting)});
    QCOMPARE(store.at(0).lastConnectedAt, std::optional(second(10)));
    QCOMPARE(store.at(0).previousConnection, std::optional(nanoseconds(60s)));
    QCOMPARE(store.at(0).events.size(), 2);
}

// S2-4: each answer with its response time, for the curves.
void ItemSessionStoreTest::answersAndNewsAreKept()
{
    SessionStore store(nullptr, testNow);
    store.setServices({service("a")});
    SessionUpdate read = update("a", {{second(5), HealthRead{}},
                                      beat(6, 20),
                                      beat(7, 20, BeatOutcome::Late),
                                      {second(8), StatusChanged{}}});
    HealthReport &report = read.state.report.emplace();
    report.httpStatus = 503;
    report.errorRate = 0.034;
    read.state.timing = CheckTiming{{}, {}, {}, {}, 842ms};
    store.apply({read});
    const SessionStore::Entry &entry = store.at(0);
    const SessionStore::Answer expected{second(5), 503, true, 842ms, {}, 0.034};
    QCOMPARE(entry.answers.size(), 1);
    QCOMPARE(entry.answers.at(0), expected);
    QCOMPARE(entry.events.size(), 2);
    QVERIFY(std::holds_alternative<BeatSeen>(entry.events.at(0).what));
}

QTEST_GUILESS_MAIN(ItemSessionStoreTest)
#include "item_session_store_test.moc"
