// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident_book.h"
#include "tests/models/incident_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;

class IncidentBookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOncePerSessionAndMovesWithin();
    void opensFor_data();
    void opensFor();
    void blindObserverNeitherOpensNorCloses();
    void closesOnPauseWithoutRecovery();
    void keepsTheTryThatWorked();
    void removedServiceClosesAndLateTransitionIsIgnored();
    void refreshOnlyTellsWhatALineShows();
    void worstFirstThenNewest();
    void closedListIsBounded();
    void forgetsYesterday();
    void notesWhoWasTold();
    void acknowledgedStandsBehindTheOthers();
    void acknowledgementIsTakenBack();
    void onlyWorseThanSeenOpensItAgain();
    void timelineTellsWhatHappened();
    void timelineIsBounded();
    void invariantsHoldForRandomHistories();
};

void IncidentBookTest::opensOncePerSessionAndMovesWithin()
{
    IncidentBook book = bookOf(1);
    const auto opened = book.apply(transition(QStringLiteral("s0"), Status::Warning, 1));
    QVERIFY(opened);
    QCOMPARE(opened->kind, IncidentChange::Kind::Opened);
    const auto worse = book.apply(transition(QStringLiteral("s0"), Status::Critical, 2));
    QVERIFY(worse);
    QCOMPARE(worse->kind, IncidentChange::Kind::Changed);
    QCOMPARE(worse->incident.id, opened->incident.id);
    const auto better = book.apply(transition(QStringLiteral("s0"), Status::Warning, 3));
    QCOMPARE(better->incident.status, Status::Warning);
    QCOMPARE(better->incident.worst, Status::Critical);
    QCOMPARE(better->incident.openedAt, second(1));
    const auto closed = book.apply(transition(QStringLiteral("s0"), Status::Healthy, 9));
    QCOMPARE(closed->kind, IncidentChange::Kind::Closed);
    QVERIFY(closed->incident.recovered);
    QCOMPARE(closed->incident.closedAt, std::optional(second(9)));
    QCOMPARE(closed->incident.status, Status::Warning);
    QCOMPARE(closed->incident.reasons.constFirst().rule, RuleId::BeatsMissed);
    QVERIFY(!book.apply(transition(QStringLiteral("s0"), Status::Healthy, 10)));
    const auto again = book.apply(transition(QStringLiteral("s0"), Status::Offline, 11));
    QVERIFY(again->incident.id.value > opened->incident.id.value);
}

void IncidentBookTest::opensFor_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("opens");
    QTest::newRow("critical") << Status::Critical << true;
    QTest::newRow("offline") << Status::Offline << true;
    QTest::newRow("warning") << Status::Warning << true;
    QTest::newRow("connecting") << Status::Connecting << false;
    QTest::newRow("unknown") << Status::Unknown << false;
    QTest::newRow("healthy") << Status::Healthy << false;
    QTest::newRow("paused") << Status::Paused << false;
}

void IncidentBookTest::opensFor()
{
    QFETCH(Status, status);
    QFETCH(bool, opens);
    IncidentBook book = bookOf(1);
    QCOMPARE(book.apply(transition(QStringLiteral("s0"), status, 1)).has_value(), opens);
    QCOMPARE(book.openCount(), opens ? 1 : 0);
}

void IncidentBookTest::blindObserverNeitherOpensNorCloses()
{
    IncidentBook book = bookOf(1);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    QVERIFY(
        !book.apply(transition(QStringLiteral("s0"), Status::Unknown, 2, RuleId::ObserverBlind)));
    QVERIFY(!book.apply(transition(QStringLiteral("s0"), Status::Connecting, 3)));
    QCOMPARE(book.openCount(), 1);
    QCOMPARE(book.open().constFirst().reasons.constFirst().rule, RuleId::BeatsMissed);
}

void IncidentBookTest::closesOnPauseWithoutRecovery()
{
    IncidentBook book = bookOf(1);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    const auto closed = book.apply(transition(QStringLiteral("s0"), Status::Paused, 2));
    QCOMPARE(closed->kind, IncidentChange::Kind::Closed);
    QVERIFY(!closed->incident.recovered);
}

void IncidentBookTest::keepsTheTryThatWorked()
{
    IncidentBook book = bookOf(1);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    SessionState state = stateOf(Status::Critical);
    state.attempt = 3;
    const auto trying = book.refresh(SessionId{QStringLiteral("s0")}, state, second(4));
    QCOMPARE(trying->incident.attempt, 3);
    state.attempt = 0;
    Q_UNUSED(book.refresh(SessionId{QStringLiteral("s0")}, state, second(4)));
    const auto closed = book.apply(transition(QStringLiteral("s0"), Status::Healthy, 5));
    QCOMPARE(closed->incident.attempt, 3);
}

void IncidentBookTest::removedServiceClosesAndLateTransitionIsIgnored()
{
    IncidentBook book = bookOf(2);
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Critical, 1)));
    const auto changes = book.setServices({serviceOf(QStringLiteral("s0"))}, second(2));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().kind, IncidentChange::Kind::Closed);
    QVERIFY(!changes.constFirst().incident.recovered);
    QVERIFY(!book.apply(transition(QStringLiteral("s1"), Status::Critical, 3)));
    QCOMPARE(book.openCount(), 0);
}

void IncidentBookTest::refreshOnlyTellsWhatALineShows()
{
    IncidentBook book = bookOf(1);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    const SessionId id{QStringLiteral("s0")};
    SessionState state = stateOf(Status::Critical);
    state.bytesIn = 99;
    state.reasons.first().value = 4;
    QVERIFY(!book.refresh(id, state, second(2)));
    state.reasons.first().rule = RuleId::ConnectionLost;
    QVERIFY(book.refresh(id, state, second(2)));
    // The panel says how many are missing, as the card beside it does.
    ++state.missedInARow;
    QVERIFY(book.refresh(id, state, second(2)));
    QVERIFY(!book.refresh(id, stateOf(Status::Unknown, RuleId::ObserverBlind), second(2)));
    QCOMPARE(book.open().constFirst().reasons.constFirst().rule, RuleId::ConnectionLost);
}

void IncidentBookTest::worstFirstThenNewest()
{
    IncidentBook book = bookOf(4);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Warning, 4)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Critical, 1)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s2"), Status::Offline, 2)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s3"), Status::Critical, 3)));
    QStringList order;
    for (const Incident &incident : book.open())
        order.append(incident.session.value);
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("s3 s1 s2 s0"));
}

void IncidentBookTest::closedListIsBounded()
{
    IncidentBook book = bookOf(1);
    for (int i = 0; i < 300; ++i) {
        Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 2 * i)));
        Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Healthy, 2 * i + 1)));
    }
    QCOMPARE(book.closed().size(), IncidentBook::ClosedLimit);
    QCOMPARE(book.closed().constFirst().closedAt, std::optional(second(599)));
}

void IncidentBookTest::forgetsYesterday()
{
    IncidentBook book = bookOf(2);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Healthy, 2)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Critical, 3)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Healthy, 10)));
    book.expire(second(5).wall);
    QCOMPARE(book.closed().size(), 1);
    QCOMPARE(book.closed().constFirst().session.value, QStringLiteral("s1"));
}

void IncidentBookTest::notesWhoWasTold()
{
    IncidentBook book = bookOf(1);
    const auto opened = book.apply(transition(QStringLiteral("s0"), Status::Critical, 1));
    const QString channel = QStringLiteral("desktop");
    QCOMPARE(book.told(opened->incident.id, channel, second(2))->incident.toldTo,
             QStringList{channel});
    QVERIFY(!book.told(opened->incident.id, channel, second(2)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Healthy, 2)));
    QVERIFY(book.told(opened->incident.id, QStringLiteral("ops"), second(3)));
    QCOMPARE(book.closed().constFirst().toldTo.size(), 2);
    QVERIFY(!book.told(IncidentId{77}, channel, second(4)));
}

void IncidentBookTest::acknowledgedStandsBehindTheOthers()
{
    IncidentBook book = bookOf(2);
    const auto critical = book.apply(transition(QStringLiteral("s0"), Status::Critical, 1));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Warning, 2)));
    const auto seen = book.acknowledge(critical->incident.id, QStringLiteral("ana"),
                                       QStringLiteral("on it"), second(3));
    QVERIFY(seen);
    QCOMPARE(seen->incident.phase, IncidentPhase::Acknowledged);
    QCOMPARE(seen->incident.acknowledged->by, QStringLiteral("ana"));
    QCOMPARE(seen->incident.acknowledged->note, QStringLiteral("on it"));
    QCOMPARE(seen->incident.acknowledged->at, second(3));
    QCOMPARE(book.open().constFirst().session.value, QStringLiteral("s1"));
    QCOMPARE(book.openCount(), 2);
    const auto closed = book.apply(transition(QStringLiteral("s0"), Status::Healthy, 9));
    QCOMPARE(closed->incident.phase, IncidentPhase::Closed);
    QVERIFY(closed->incident.acknowledged);
    QVERIFY(!book.acknowledge(closed->incident.id, QStringLiteral("ana"), {}, second(10)));
    QVERIFY(!book.acknowledge(IncidentId{77}, QStringLiteral("ana"), {}, second(10)));
}

void IncidentBookTest::acknowledgementIsTakenBack()
{
    IncidentBook book = bookOf(1);
    const auto opened = book.apply(transition(QStringLiteral("s0"), Status::Critical, 1));
    QVERIFY(!book.unacknowledge(opened->incident.id, second(2)));
    QVERIFY(book.acknowledge(opened->incident.id, QStringLiteral("ana"), {}, second(2)));
    const auto back = book.unacknowledge(opened->incident.id, second(5));
    QVERIFY(back);
    QCOMPARE(back->incident.phase, IncidentPhase::Open);
    QVERIFY(!back->incident.acknowledged);
    QVERIFY(!book.unacknowledge(opened->incident.id, second(6)));
}

void IncidentBookTest::onlyWorseThanSeenOpensItAgain()
{
    IncidentBook book = bookOf(1);
    const auto go = [&book](Status status, double at) {
        return book.apply(transition(QStringLiteral("s0"), status, at))->incident.phase;
    };
    go(Status::Offline, 1);
    QVERIFY(book.acknowledge(IncidentId{1}, QStringLiteral("ana"), {}, second(2)));
    QCOMPARE(go(Status::Warning, 3), IncidentPhase::Acknowledged);
    QCOMPARE(go(Status::Offline, 4), IncidentPhase::Acknowledged);
    QCOMPARE(go(Status::Critical, 5), IncidentPhase::Open);
    QVERIFY(!book.open().constFirst().acknowledged);
}

// S1-45: the history of an alert, step by step.
void IncidentBookTest::timelineTellsWhatHappened()
{
    using Kind = IncidentStep::Kind;
    IncidentBook book = bookOf(1);
    const SessionId id{QStringLiteral("s0")};
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    QVERIFY(book.told(IncidentId{1}, QStringLiteral("desktop"), second(2)));
    SessionState state = stateOf(Status::Critical);
    for (int attempt : {1, 1, 2}) {
        state.attempt = attempt;
        Q_UNUSED(book.refresh(id, state, second(2 + attempt)));
    }
    QVERIFY(book.acknowledge(IncidentId{1}, QStringLiteral("ana"), {}, second(5)));
    QVERIFY(book.note(id, {Kind::Silenced, second(6), Status::Critical, 0, {}, {}, {}}));
    const auto closed = book.apply(transition(QStringLiteral("s0"), Status::Healthy, 9));
    QList<Kind> kinds;
    for (const IncidentStep &step : closed->incident.steps)
        kinds.append(step.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Opened, Kind::Told, Kind::Tried, Kind::Tried,
                                 Kind::Acknowledged, Kind::Silenced, Kind::Closed}));
    QCOMPARE(closed->incident.steps[3].number, 2);
    QCOMPARE(closed->incident.steps.constLast().at, second(9));
    QVERIFY(!book.note(id, {}));
}

void IncidentBookTest::timelineIsBounded()
{
    IncidentBook book = bookOf(1);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    for (int i = 0; i < 500; ++i) {
        const Status status = i % 2 ? Status::Critical : Status::Offline;
        Q_UNUSED(book.apply(transition(QStringLiteral("s0"), status, 2 + i)));
    }
    const QList<IncidentStep> steps = book.open().constFirst().steps;
    QCOMPARE(steps.size(), IncidentBook::StepLimit);
    QCOMPARE(steps.constFirst().kind, IncidentStep::Kind::Opened);
    QCOMPARE(steps.constLast().at, second(501));
    // The slow tries of days are one line.
    SessionState state = stateOf(Status::Critical);
    state.maxAttempts = 5;
    for (state.attempt = 1; state.attempt <= 50; ++state.attempt)
        Q_UNUSED(book.refresh(SessionId{QStringLiteral("s0")}, state, second(600)));
    const QList<IncidentStep> after = book.open().constFirst().steps;
    QCOMPARE(after.constLast().number, 50);
    QCOMPARE(after[after.size() - 6].number, 0);
    QCOMPARE(after[after.size() - 2].number, 4);
}

void IncidentBookTest::invariantsHoldForRandomHistories()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    IncidentBook book = bookOf(5);
    QHash<SessionId, bool> failing;
    for (int i = 0; i < 5'000; ++i) {
        const QString id = QStringLiteral("s%1").arg(random.bounded(5));
        const auto status = static_cast<Status>(random.bounded(7));
        Q_UNUSED(book.apply(transition(id, status, i)));
        if (status <= Status::Warning)
            failing[SessionId{id}] = true;
        else if (status == Status::Healthy || status == Status::Paused)
            failing[SessionId{id}] = false;
        const QList<Incident> open = book.open();
        QCOMPARE(open.size(), failing.values().count(true));
        QVERIFY(std::is_sorted(open.begin(), open.end(), comesBefore));
        for (const Incident &incident : open)
            QVERIFY(failing.value(incident.session) && !incident.closedAt);
    }
}

QTEST_APPLESS_MAIN(IncidentBookTest)
#include "incident_book_test.moc"
