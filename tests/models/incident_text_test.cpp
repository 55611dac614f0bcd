// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/message_text.h"
#include "models/words/number_text.h"
#include "tests/app/hostile_names.h"
#include "tests/models/incident_fixture.h"

#include <QTest>

using namespace Pulse;

namespace {

Incident incidentOf(const QString &name = QStringLiteral("Discord relay"))
{
    Incident incident;
    incident.id = IncidentId{1};
    incident.session = SessionId{QStringLiteral("relay")};
    incident.sessionName = name;
    incident.group = QStringLiteral("Storefront");
    incident.host = QStringLiteral("shop-eu-1");
    incident.status = Status::Critical;
    incident.openedAt = second(100);
    incident.state = stateOf(Status::Critical);
    incident.state.lastBeatAt = second(10);
    incident.state.connection = ConnectionState::Waiting;
    incident.state.attempt = 3;
    incident.state.nextAttemptAt = second(113);
    incident.reasons = incident.state.reasons;
    return incident;
}

Telling tellingOf(NotificationKind kind, const QList<Incident> &incidents)
{
    return {kind, QStringLiteral("key"), incidents, 0, incidents.size() > 1, false};
}

} // namespace

class IncidentTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failure();
    void recovery();
    void recoveryWithoutTries();
    void group();
    void groupShrinks();
    void groupIsBack();
    void closedOnes();
    void everyRuleHasAProblem();
    void hostileNamesAreOneLine();
};

void IncidentTextTest::failure()
{
    const Notification n = MessageText::notification(
        tellingOf(NotificationKind::Failure, {incidentOf()}), second(104));
    QCOMPARE(n.title, QStringLiteral("Discord relay: no heartbeat"));
    QCOMPARE(n.reason, QStringLiteral("No heartbeat for 1 m 34 s · 3 missed"));
    QCOMPARE(n.body, QStringLiteral("No heartbeat for 1 m 34 s · 3 missed. Try 3 of 5 in 9 s."));
    QCOMPARE(n.key, QStringLiteral("key"));
    QCOMPARE(n.sessions, QList<SessionId>{SessionId{QStringLiteral("relay")}});
    QCOMPARE(n.since, second(100));
    QVERIFY(!n.until);
}

void IncidentTextTest::recovery()
{
    Incident incident = incidentOf();
    incident.closedAt = second(226);
    incident.attempt = 3;
    const Notification n =
        MessageText::notification(tellingOf(NotificationKind::Recovery, {incident}), second(230));
    QCOMPARE(n.title, QStringLiteral("Discord relay is back"));
    QCOMPARE(n.body, QStringLiteral("Down for 2 m 6 s. Reconnected on try 3."));
    QCOMPARE(n.severity, Status::Healthy);
    QCOMPARE(n.until, std::optional(second(226)));
}

void IncidentTextTest::recoveryWithoutTries()
{
    Incident incident = incidentOf();
    incident.closedAt = second(112);
    QCOMPARE(MessageText::recovery(incident), QStringLiteral("Down for 12 s."));
}

void IncidentTextTest::group()
{
    QList<Incident> all;
    for (quint64 i = 0; i < 25; ++i) {
        all.append(incidentOf(QStringLiteral("Shop %1").arg(i)));
        all.last().id = IncidentId{i};
    }
    const Notification n =
        MessageText::notification(tellingOf(NotificationKind::Failure, all), second(104));
    QCOMPARE(n.title, QStringLiteral("Storefront: 25 services stopped together"));
    QCOMPARE(n.body, QStringLiteral("All on shop-eu-1. Shop 0, Shop 1, Shop 2 and 22 more."));
    QCOMPARE(n.sessions.size(), 25);
    all.first().group = QStringLiteral("Another");
    all.first().host = QStringLiteral("elsewhere");
    const Notification mixed =
        MessageText::notification(tellingOf(NotificationKind::Failure, all), second(104));
    QCOMPARE(mixed.title, QStringLiteral("25 services stopped together"));
    QCOMPARE(mixed.body, QStringLiteral("Shop 0, Shop 1, Shop 2 and 22 more."));
}

void IncidentTextTest::groupShrinks()
{
    Telling telling = tellingOf(NotificationKind::Update, {incidentOf()});
    telling.group = true;
    telling.recovered = 24;
    const Notification n = MessageText::notification(telling, second(104));
    QCOMPARE(n.title, QStringLiteral("Storefront: 1 of 25 services still down"));
}

void IncidentTextTest::groupIsBack()
{
    Incident last = incidentOf();
    last.closedAt = second(226);
    Telling telling = tellingOf(NotificationKind::Recovery, {last});
    telling.group = true;
    telling.recovered = 25;
    const Notification n = MessageText::notification(telling, second(230));
    QCOMPARE(n.title, QStringLiteral("25 services are back"));
    QCOMPARE(n.body, QStringLiteral("The last one after 2 m 6 s."));
}

void IncidentTextTest::closedOnes()
{
    Incident incident = incidentOf();
    QCOMPARE(MessageText::closedSentence(incident),
             QStringLiteral("No heartbeat, then paused or removed"));
    incident.recovered = true;
    QCOMPARE(MessageText::closedSentence(incident), QStringLiteral("No heartbeat, back by itself"));
    incident.attempt = 2;
    QCOMPARE(MessageText::closedSentence(incident),
             QStringLiteral("No heartbeat, reconnected on try 2"));
}

void IncidentTextTest::everyRuleHasAProblem()
{
    for (int rule = 0; rule <= static_cast<int>(RuleId::ServiceNotHeard); ++rule)
        QVERIFY(!MessageText::problem(static_cast<RuleId>(rule)).isEmpty());
}

void IncidentTextTest::hostileNamesAreOneLine()
{
    QStringList names = hostileNames(3);
    names.append({QString(), QStringLiteral("\u200b\u202e"), QString(5'000, QChar(0xD800))});
    for (const QString &name : std::as_const(names)) {
        Incident incident = incidentOf(name);
        incident.reasons.first().detail = name;
        incident.state.reasons = incident.reasons;
        const Notification n = MessageText::notification(
            tellingOf(NotificationKind::Failure, {incident}), second(104));
        for (const QString &text : {n.title, n.body, n.subject, n.reason}) {
            QVERIFY2(text.isValidUtf16(), qPrintable(name));
            QVERIFY(text.size() < 600);
            QVERIFY(!text.isEmpty());
            for (const QChar c : text)
                QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x202E),
                         qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(IncidentTextTest)
#include "incident_text_test.moc"
