// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/notification_policy.h"
#include "tests/models/incident_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;
using Kind = NotificationKind;

namespace {

/// Book and policy together, as the keeper runs them; time is what the test says.
struct Desk {
    explicit Desk(int services = 10) : book(bookOf(services)) {}
    Q_DISABLE_COPY_MOVE(Desk)

    void feed(const StatusTransition &transition)
    {
        if (const auto change = book.apply(transition))
            told += policy.apply(*change, transition.at);
    }
    void go(const QString &id, Status status, double at, RuleId rule = RuleId::BeatsMissed)
    {
        feed(transition(id, status, at, rule));
    }
    void acknowledge(const QString &session, double at)
    {
        answer(book.acknowledge(openOf(session), QStringLiteral("ana"), {}, second(at)), at);
    }
    void takeBack(const QString &session, double at)
    {
        answer(book.unacknowledge(openOf(session), second(at)), at);
    }
    void silence(const QList<SessionId> &sessions, double at, double until)
    {
        QVERIFY(silences.silence(sessions,
                                 {second(at), second(until).wall, QStringLiteral("ana"), {}}));
        policy.recheck();
        tick(at);
    }
    void answer(const std::optional<IncidentChange> &change, double at)
    {
        QVERIFY(change);
        told += policy.apply(*change, second(at));
    }
    [[nodiscard]] IncidentId openOf(const QString &session) const
    {
        for (const Incident &incident : book.open()) {
            if (incident.session.value == session)
                return incident.id;
        }
        return {};
    }
    void tick(double at) { told += policy.tick(second(at)); }
    void runTo(double from, double to)
    {
        for (double at = from; at <= to; at += 0.25)
            tick(at);
    }
    void observe(ObserverNews::State state, double at)
    {
        policy.observe({second(at), state, {}, {}});
    }

    [[nodiscard]] QString log() const
    {
        QStringList lines;
        for (const Telling &t : told) {
            const char *names[] = {"fail", "update", "back", "withdraw", "seen"};
            const QString how = t.suppressed != Suppression::None ? QStringLiteral(" suppressed")
                                : t.quiet                         ? QStringLiteral(" quiet")
                                                                  : QString();
            lines.append(QStringLiteral("%1 %2%3").arg(
                QLatin1String(names[static_cast<int>(t.kind)]), t.key, how));
        }
        return lines.join(QStringLiteral("; "));
    }

    IncidentBook book;
    SilenceBook silences;
    NotificationPolicy policy{{}, &silences};
    QList<Telling> told;
};

QString id(int i)
{
    return QStringLiteral("s%1").arg(i);
}

} // namespace

class IncidentPolicyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failureThenRecovery();
    void warningIsNotSent();
    void recoveryOnlyWhenFailureWasTold();
    void pauseWithdraws();
    void newsReplacesAndIsRare();
    void fiveComeSinglyMoreAreOne();
    void lateJoinersTakeTheSinglesIn();
    void groupIsBackWhenAllAre();
    void tenThousandAreAtMostThreeMessages();
    void nothingWhileOffline();
    void sleepRaisesNothing();
    void recoveryWhileBlindIsToldAfterwards();
    void acknowledgedIsNotRepeated();
    void acknowledgedBeforeItIsToldStaysUntold();
    void worseThanAcknowledgedIsToldAgain();
    void acknowledgedGroupGoesAsAWhole();
    void silencedIsToldWhenItEnds();
    void silencedAndBackIsNobodysNews();
    void toldBeforeTheSilenceIsNotToldAgain();
    void recoveryInASilenceIsToldAfterwards();
    void backAndDownAgainInASilenceIsTheSameState();
    void silenceThatEndsEarlyTells();
    void silencedOnesMakeNoGroup();
    void groupInASilenceIsBackAfterwards();
    void everyFailureToldEndsOnce();
};

void IncidentPolicyTest::failureThenRecovery()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    QCOMPARE(desk.log(), QString());
    QCOMPARE(desk.policy.nextDeadline(), std::optional(second(11).mono));
    desk.tick(11);
    desk.go(id(0), Status::Healthy, 60);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; back session:s0"));
    QVERIFY(desk.told.constLast().incidents.constFirst().closedAt);
    desk.runTo(60, 120);
    QCOMPARE(desk.told.size(), 2);
    QVERIFY(!desk.policy.nextDeadline());
}

void IncidentPolicyTest::warningIsNotSent()
{
    Desk desk;
    desk.go(id(0), Status::Warning, 1);
    desk.runTo(1, 60);
    desk.go(id(0), Status::Healthy, 61);
    QCOMPARE(desk.log(), QString());
    desk.go(id(0), Status::Warning, 70);
    desk.go(id(0), Status::Critical, 80);
    desk.runTo(80, 90);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0"));
    // Better, but not good: that is not a recovery.
    desk.go(id(0), Status::Warning, 100);
    desk.runTo(100, 200);
    QCOMPARE(desk.told.size(), 1);
    desk.go(id(0), Status::Healthy, 201);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; back session:s0"));
}

void IncidentPolicyTest::recoveryOnlyWhenFailureWasTold()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.go(id(0), Status::Healthy, 10.5);
    desk.runTo(10, 60);
    QCOMPARE(desk.log(), QString());
}

void IncidentPolicyTest::pauseWithdraws()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.go(id(0), Status::Paused, 20);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; withdraw session:s0"));
}

void IncidentPolicyTest::newsReplacesAndIsRare()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.go(id(0), Status::Critical, 12, RuleId::ConnectionLost);
    desk.go(id(0), Status::Offline, 13, RuleId::GaveUp);
    desk.runTo(13, 20.75);
    QCOMPARE(desk.told.size(), 1);
    desk.runTo(21, 60);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; update session:s0 quiet"));
    QCOMPARE(desk.told.constLast().incidents.constFirst().status, Status::Offline);
    // The same again is no news.
    desk.go(id(0), Status::Offline, 70, RuleId::GaveUp);
    desk.runTo(70, 100);
    QCOMPARE(desk.told.size(), 2);
}

void IncidentPolicyTest::fiveComeSinglyMoreAreOne()
{
    Desk five;
    for (int i = 0; i < 5; ++i)
        five.go(id(i), Status::Critical, 10 + 0.1 * i);
    five.runTo(11, 20);
    QCOMPARE(five.told.size(), 5);
    QVERIFY(
        std::none_of(five.told.begin(), five.told.end(), [](const Telling &t) { return t.group; }));

    Desk six;
    for (int i = 0; i < 6; ++i)
        six.go(id(i), Status::Critical, 10 + 0.1 * i);
    six.runTo(11, 60);
    QCOMPARE(six.log(), QStringLiteral("fail group:1"));
    QCOMPARE(six.told.constFirst().incidents.size(), 6);
}

void IncidentPolicyTest::lateJoinersTakeTheSinglesIn()
{
    Desk desk;
    for (int i = 0; i < 7; ++i) {
        desk.go(id(i), Status::Critical, 10 + 3 * i);
        desk.runTo(10 + 3 * i, 12.75 + 3 * i);
    }
    // Five singles, then the sixth makes a group of them, and the seventh is added to it.
    desk.runTo(31, 60);
    QCOMPARE(desk.told.size(), 5 + 5 + 1 + 1);
    for (int i = 5; i < 10; ++i)
        QCOMPARE(desk.told[i].kind, Kind::Withdrawn);
    QCOMPARE(desk.told[10].kind, Kind::Failure);
    QCOMPARE(desk.told[10].incidents.size(), 6);
    QCOMPARE(desk.told[11].kind, Kind::Update);
    QVERIFY(!desk.told[11].quiet);
    QCOMPARE(desk.told[11].incidents.size(), 7);
}

void IncidentPolicyTest::groupIsBackWhenAllAre()
{
    Desk desk;
    for (int i = 0; i < 8; ++i)
        desk.go(id(i), Status::Critical, 10);
    desk.tick(11);
    for (int i = 0; i < 7; ++i)
        desk.go(id(i), Status::Healthy, 30 + i);
    desk.runTo(37, 60);
    QCOMPARE(desk.told.constLast().kind, Kind::Update);
    QVERIFY(desk.told.constLast().quiet);
    QCOMPARE(desk.told.constLast().recovered, 7);
    QCOMPARE(desk.told.constLast().incidents.size(), 1);
    desk.go(id(7), Status::Healthy, 61);
    QCOMPARE(desk.told.constLast().kind, Kind::Recovery);
    QCOMPARE(desk.told.constLast().recovered, 8);
    const auto count = desk.told.size();
    desk.runTo(61, 120);
    QCOMPARE(desk.told.size(), count);
}

void IncidentPolicyTest::tenThousandAreAtMostThreeMessages() // F38: the messages of it
{
    Desk desk(10'000);
    for (int i = 0; i < 10'000; ++i) {
        const double at = 10 + i * 5.0 / 10'000;
        desk.go(id(i), Status::Critical, at);
        desk.tick(at);
    }
    desk.runTo(15, 120);
    const auto loud = std::count_if(desk.told.begin(), desk.told.end(), [](const Telling &t) {
        return t.kind != Kind::Withdrawn && !t.quiet;
    });
    QVERIFY2(loud <= 3, qPrintable(desk.log()));
    QCOMPARE(desk.told.constLast().incidents.size(), 10'000);
}

void IncidentPolicyTest::nothingWhileOffline()
{
    Desk desk;
    desk.observe(ObserverNews::State::Offline, 5);
    desk.go(id(0), Status::Critical, 10);
    desk.go(id(1), Status::Critical, 10);
    desk.runTo(10, 100);
    QCOMPARE(desk.log(), QString());
    QVERIFY(!desk.policy.nextDeadline());
    desk.observe(ObserverNews::State::Online, 101);
    desk.go(id(0), Status::Healthy, 102);
    desk.runTo(102, 130);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s1"));
}

void IncidentPolicyTest::sleepRaisesNothing()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.observe(ObserverNews::State::Asleep, 10.5);
    desk.runTo(10.5, 15);
    QCOMPARE(desk.log(), QString());
    desk.go(id(0), Status::Healthy, 15.2);
    desk.runTo(15, 60);
    QCOMPARE(desk.log(), QString());
}

void IncidentPolicyTest::recoveryWhileBlindIsToldAfterwards()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.observe(ObserverNews::State::Offline, 20);
    desk.go(id(0), Status::Healthy, 21);
    QCOMPARE(desk.told.size(), 1);
    desk.observe(ObserverNews::State::Online, 30);
    QCOMPARE(desk.policy.nextDeadline(), std::optional(second(35).mono));
    desk.tick(35);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; back session:s0"));
}

void IncidentPolicyTest::acknowledgedIsNotRepeated()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.acknowledge(id(0), 20);
    desk.go(id(0), Status::Critical, 30, RuleId::ConnectionLost);
    desk.go(id(0), Status::Offline, 40, RuleId::GaveUp);
    desk.runTo(40, 200);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; seen session:s0"));
    desk.go(id(0), Status::Healthy, 201);
    QVERIFY(desk.log().endsWith(QStringLiteral("; back session:s0")));
    QCOMPARE(desk.told.size(), 3);
}

void IncidentPolicyTest::acknowledgedBeforeItIsToldStaysUntold()
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.acknowledge(id(0), 10.5);
    desk.runTo(10.5, 60);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed"));
    QCOMPARE(desk.told.constFirst().suppressed, Suppression::Acknowledged);
    // Taken back: then it is told after all.
    desk.takeBack(id(0), 61);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed; fail session:s0"));
}

void IncidentPolicyTest::worseThanAcknowledgedIsToldAgain()
{
    Desk desk;
    desk.go(id(0), Status::Warning, 1);
    desk.acknowledge(id(0), 2);
    desk.go(id(0), Status::Critical, 10);
    desk.runTo(10, 20);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0"));

    desk.told.clear();
    desk.go(id(1), Status::Offline, 30, RuleId::GaveUp);
    desk.runTo(30, 40);
    desk.acknowledge(id(1), 41);
    desk.go(id(1), Status::Critical, 50);
    desk.runTo(50, 100);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s1; seen session:s1; update session:s1"));
    // Better before it was told again: its end is told all the same.
    desk.told.clear();
    desk.go(id(2), Status::Offline, 110, RuleId::GaveUp);
    desk.runTo(110, 120);
    desk.acknowledge(id(2), 121);
    desk.go(id(2), Status::Critical, 130);
    desk.go(id(2), Status::Warning, 130.5);
    desk.runTo(131, 140);
    desk.go(id(2), Status::Healthy, 141);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s2; seen session:s2; back session:s2"));
}

void IncidentPolicyTest::acknowledgedGroupGoesAsAWhole()
{
    Desk desk;
    for (int i = 0; i < 6; ++i)
        desk.go(id(i), Status::Critical, 10);
    desk.tick(11);
    for (int i = 0; i < 5; ++i)
        desk.acknowledge(id(i), 20 + i);
    QCOMPARE(desk.log(), QStringLiteral("fail group:1"));
    desk.acknowledge(id(5), 30);
    QCOMPARE(desk.log(), QStringLiteral("fail group:1; seen group:1"));
    desk.go(id(0), Status::Healthy, 40);
    desk.runTo(40, 100);
    QCOMPARE(desk.told.size(), 2);
    for (int i = 1; i < 6; ++i)
        desk.go(id(i), Status::Healthy, 110);
    QCOMPARE(desk.log(), QStringLiteral("fail group:1; seen group:1; back group:1"));
}

void IncidentPolicyTest::silencedIsToldWhenItEnds() // F47
{
    Desk desk;
    desk.silence({SessionId{id(0)}}, 5, 100);
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed"));
    QCOMPARE(desk.told.constFirst().suppressed, Suppression::Silenced);
    QCOMPARE(desk.policy.nextDeadline(), std::optional(second(100).mono));
    desk.runTo(11, 99.75);
    QCOMPARE(desk.told.size(), 1);
    desk.tick(100);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed; fail session:s0"));
    desk.go(id(0), Status::Healthy, 130);
    QVERIFY(desk.log().endsWith(QStringLiteral("; back session:s0")));
}

void IncidentPolicyTest::silencedAndBackIsNobodysNews() // F47
{
    Desk desk;
    desk.silence({}, 5, 100);
    desk.go(id(0), Status::Critical, 10);
    desk.runTo(10, 30);
    desk.go(id(0), Status::Healthy, 50);
    desk.runTo(50, 200);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed"));
    QVERIFY(!desk.policy.nextDeadline());
}

void IncidentPolicyTest::toldBeforeTheSilenceIsNotToldAgain() // F47
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.silence({SessionId{id(0)}}, 20, 100);
    desk.go(id(0), Status::Offline, 30, RuleId::GaveUp);
    desk.go(id(0), Status::Critical, 60);
    desk.runTo(60, 200);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0"));
    // Another state than the one told, at the end of the silence.
    desk.silence({SessionId{id(0)}}, 210, 300);
    desk.go(id(0), Status::Offline, 230, RuleId::GaveUp);
    desk.runTo(230, 299.75);
    QCOMPARE(desk.told.size(), 1);
    desk.tick(300);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; update session:s0 quiet"));
}

void IncidentPolicyTest::recoveryInASilenceIsToldAfterwards() // F47
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.silence({SessionId{id(0)}}, 20, 100);
    desk.go(id(0), Status::Healthy, 50);
    desk.runTo(50, 99.75);
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.policy.nextDeadline(), std::optional(second(100).mono));
    desk.tick(100);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; back session:s0"));
    QCOMPARE(desk.told.constLast().incidents.constFirst().closedAt, std::optional(second(50)));
}

void IncidentPolicyTest::backAndDownAgainInASilenceIsTheSameState() // F47
{
    Desk desk;
    desk.go(id(0), Status::Critical, 10);
    desk.tick(11);
    desk.silence({SessionId{id(0)}}, 20, 100);
    desk.go(id(0), Status::Healthy, 50);
    desk.go(id(0), Status::Critical, 70);
    desk.runTo(70, 200);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0"));
    desk.go(id(0), Status::Healthy, 210);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0; back session:s0"));
}

void IncidentPolicyTest::silenceThatEndsEarlyTells()
{
    Desk desk;
    desk.silence({SessionId{id(0)}}, 5, 1000);
    desk.go(id(0), Status::Critical, 10);
    desk.runTo(10, 30);
    desk.silences.end({SessionId{id(0)}});
    desk.policy.recheck();
    desk.tick(31);
    QCOMPARE(desk.log(), QStringLiteral("fail session:s0 suppressed; fail session:s0"));
}

void IncidentPolicyTest::silencedOnesMakeNoGroup()
{
    Desk desk;
    QList<SessionId> quiet;
    for (int i = 0; i < 5; ++i)
        quiet.append(SessionId{id(i)});
    desk.silence(quiet, 5, 1000);
    for (int i = 0; i < 6; ++i)
        desk.go(id(i), Status::Critical, 10);
    desk.tick(11);
    const auto told = std::count_if(desk.told.begin(), desk.told.end(), [](const Telling &t) {
        return t.suppressed == Suppression::None;
    });
    QCOMPARE(told, 1);
    QVERIFY(desk.log().contains(QStringLiteral("fail session:s5")));
    QVERIFY(!desk.log().contains(QStringLiteral("group")));
}

void IncidentPolicyTest::groupInASilenceIsBackAfterwards() // F47
{
    Desk desk;
    for (int i = 0; i < 6; ++i)
        desk.go(id(i), Status::Critical, 10);
    desk.tick(11);
    desk.silence({}, 20, 100);
    for (int i = 0; i < 6; ++i)
        desk.go(id(i), Status::Healthy, 50 + i);
    desk.runTo(56, 99.75);
    QCOMPARE(desk.log(), QStringLiteral("fail group:1"));
    desk.tick(100);
    QCOMPARE(desk.log(), QStringLiteral("fail group:1; back group:1"));
}

void IncidentPolicyTest::everyFailureToldEndsOnce()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Desk desk(12);
    double at = 0;
    for (int i = 0; i < 4'000; ++i) {
        at += random.bounded(3.0);
        desk.go(id(random.bounded(12)), static_cast<Status>(random.bounded(7)), at);
        desk.tick(at);
        if (random.bounded(50) == 0)
            desk.observe(static_cast<ObserverNews::State>(random.bounded(5)), at);
        const QString some = id(random.bounded(12));
        if (random.bounded(6) == 0 && desk.openOf(some).value != 0)
            desk.acknowledge(some, at);
        if (random.bounded(8) == 0)
            desk.silence({SessionId{id(random.bounded(12))}}, at, at + 1 + random.bounded(60));
    }
    desk.observe(ObserverNews::State::Online, at);
    for (int i = 0; i < 12; ++i)
        desk.go(id(i), Status::Healthy, at + 10);
    desk.runTo(at + 10, at + 100);
    QHash<QString, bool> shown;
    for (const Telling &t : desk.told) {
        if (t.suppressed != Suppression::None || t.kind == Kind::Seen)
            continue;
        const bool begins = t.kind == Kind::Failure;
        QVERIFY2(shown.value(t.key, false) != begins, qPrintable(t.key));
        if (t.kind != Kind::Update)
            shown[t.key] = begins;
    }
    QCOMPARE(shown.values().count(true), 0);
}

QTEST_APPLESS_MAIN(IncidentPolicyTest)
#include "incident_policy_test.moc"
