// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/incident_keeper.h"
#include "tests/app/alerts_webhook_server.h"
#include "tests/models/incident_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

/// Takes everything and keeps it, or refuses it.
class RecordingChannel final : public Channel {
public:
    RecordingChannel(const QString &id, QList<Notification> &log) : Channel(id), m_log(log) {}

    void send(const Notification &notification) override
    {
        m_log.append(notification);
        if (m_refuse) {
            Q_EMIT delivered(news(notification, DeliveryState::Dead, 1, QStringLiteral("no")));
            Q_EMIT gaveUp(notification, QStringLiteral("no"));
        } else {
            Q_EMIT delivered(news(notification, DeliveryState::Sent, 1));
        }
    }
    bool m_refuse = false;

private:
    QList<Notification> &m_log;
};

PolicySettings quick()
{
    PolicySettings policy;
    policy.gather = 20ms;
    policy.afterSleep = 50ms;
    policy.updateEvery = 50ms;
    return policy;
}

ChannelSetup setupOf(const QString &id)
{
    return {id, ChannelSetup::Kind::Desktop, {}};
}

StatusTransition nowGoes(const QString &session, Status status)
{
    StatusTransition t = transition(session, status, 0);
    t.at = IncidentKeeper::systemNow();
    return t;
}

} // namespace

class AlertsKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_log.clear(); }
    void downAndBackReachAllChannels();
    void rehearsalsAreToldOnThisDesktopOnly_data();
    void rehearsalsAreToldOnThisDesktopOnly();
    void offlineObserverHolds();
    void sleepRaisesNoAlert();
    void refusedMessagesAreShownHere();
    void unchangedChannelsGoOn();
    void groupOfManyIsOneMessage();
    void acknowledgedWithANote();
    void silencedUntilItEnds();
    void silenceIsTakenBack();
    void worksOnItsOwnThreadWithDiscord();

private:
    /// Channels that take everything into m_log.
    ChannelFactory recording()
    {
        return [this](const ChannelSetup &setup) {
            return std::make_unique<RecordingChannel>(setup.id, m_log);
        };
    }

    QList<Notification> m_log;
};

void AlertsKeeperTest::initTestCase()
{
    qRegisterMetaType<Incident>();
    qRegisterMetaType<QList<Incident>>();
    qRegisterMetaType<DeliveryNews>();
    qRegisterMetaType<Notification>();
    qRegisterMetaType<StatusTransition>();
}

void AlertsKeeperTest::downAndBackReachAllChannels()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    QSignalSpy changed(&keeper, &IncidentKeeper::incidentChanged);
    QSignalSpy state(&keeper, &IncidentKeeper::notificationState);
    keeper.setChannels({setupOf(QStringLiteral("desktop")), setupOf(QStringLiteral("ops"))});
    keeper.setServices({serviceOf(QStringLiteral("relay"), QStringLiteral("Discord relay"))});
    keeper.onTransition(nowGoes(QStringLiteral("relay"), Status::Critical));
    QTRY_COMPARE(m_log.size(), 2);
    QCOMPARE(m_log[0].title, QStringLiteral("Discord relay: no heartbeat"));
    QCOMPARE(m_log[0].id, m_log[1].id);
    QCOMPARE(state.size(), 2);
    const auto told = changed.constLast().constFirst().value<Incident>();
    QCOMPARE(told.toldTo, (QStringList{QStringLiteral("desktop"), QStringLiteral("ops")}));
    keeper.onTransition(nowGoes(QStringLiteral("relay"), Status::Healthy));
    QCOMPARE(m_log.size(), 4);
    QCOMPARE(m_log[3].title, QStringLiteral("Discord relay is back"));
    QCOMPARE(m_log[3].key, m_log[0].key);
}

void AlertsKeeperTest::rehearsalsAreToldOnThisDesktopOnly_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QStringList>("told");
    const QStringList here{QStringLiteral("here")};
    const QStringList all{QStringLiteral("here"), QStringLiteral("ops")};
    QTest::newRow("none") << QString() << all;
    QTest::newRow("prod") << QStringLiteral("prod") << all;
    QTest::newRow("staging") << QStringLiteral("staging") << here;
    QTest::newRow("dev") << QStringLiteral("dev") << here;
}

// S2-47: the environment drives who is told by default.
void AlertsKeeperTest::rehearsalsAreToldOnThisDesktopOnly()
{
    QFETCH(QString, environment);
    QFETCH(QStringList, told);
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    QSignalSpy state(&keeper, &IncidentKeeper::notificationState);
    ChannelSetup ops = setupOf(QStringLiteral("ops"));
    ops.kind = ChannelSetup::Kind::Discord;
    keeper.setChannels({setupOf(QStringLiteral("here")), ops});
    ServiceSettings service = serviceOf(QStringLiteral("relay"), QStringLiteral("Relay"));
    service.environment = environment;
    keeper.setServices({service});
    keeper.onTransition(nowGoes(QStringLiteral("relay"), Status::Critical));
    QTRY_COMPARE(state.size(), 2); // each channel says what became of it
    QStringList sent;
    QStringList kept;
    for (const QList<QVariant> &news : std::as_const(state)) {
        const auto one = news.constFirst().value<DeliveryNews>();
        (one.state == DeliveryState::Suppressed ? kept : sent).append(one.channel);
        if (one.state == DeliveryState::Suppressed)
            QVERIFY(one.why.contains(environment));
    }
    QCOMPARE(sent, told);
    QCOMPARE(sent.size() + kept.size(), 2);
    QCOMPARE(m_log.size(), told.size());
}

void AlertsKeeperTest::offlineObserverHolds()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a")), serviceOf(QStringLiteral("b"))});
    keeper.onObserver({IncidentKeeper::systemNow(), ObserverNews::State::Offline, {}, {}});
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    keeper.onTransition(nowGoes(QStringLiteral("b"), Status::Critical));
    QSignalSpy nothing(&keeper, &IncidentKeeper::notificationState);
    QVERIFY(!nothing.wait(150));
    keeper.onObserver({IncidentKeeper::systemNow(), ObserverNews::State::Online, {}, {}});
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Healthy));
    QTRY_COMPARE(m_log.size(), 1);
    QCOMPARE(m_log[0].sessions.constFirst().value, QStringLiteral("b"));
}

void AlertsKeeperTest::sleepRaisesNoAlert()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a"))});
    keeper.onObserver({IncidentKeeper::systemNow(), ObserverNews::State::Asleep, 60s, {}});
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Healthy));
    QSignalSpy nothing(&keeper, &IncidentKeeper::notificationState);
    QVERIFY(!nothing.wait(200));
    QVERIFY(m_log.isEmpty());
}

void AlertsKeeperTest::refusedMessagesAreShownHere() // F44, F48: told in the window instead
{
    IncidentKeeper keeper(
        &IncidentKeeper::systemNow,
        [this](const ChannelSetup &setup) {
            auto channel = std::make_unique<RecordingChannel>(setup.id, m_log);
            channel->m_refuse = true;
            return channel;
        },
        quick());
    QSignalSpy notShown(&keeper, &IncidentKeeper::notShown);
    QSignalSpy changed(&keeper, &IncidentKeeper::incidentChanged);
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a"))});
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    QTRY_COMPARE(notShown.size(), 1);
    QCOMPARE(notShown[0][1].toString(), QStringLiteral("no"));
    QVERIFY(changed.constLast().constFirst().value<Incident>().toldTo.isEmpty());
}

void AlertsKeeperTest::unchangedChannelsGoOn()
{
    int made = 0;
    IncidentKeeper keeper(&IncidentKeeper::systemNow, [&](const ChannelSetup &setup) {
        ++made;
        return std::make_unique<RecordingChannel>(setup.id, m_log);
    });
    keeper.setChannels({setupOf(QStringLiteral("a")), setupOf(QStringLiteral("b"))});
    keeper.setChannels({setupOf(QStringLiteral("b")), setupOf(QStringLiteral("a"))});
    QCOMPARE(made, 2);
    keeper.setChannels({setupOf(QStringLiteral("b")), setupOf(QStringLiteral("c"))});
    QCOMPARE(made, 3);
    keeper.setChannels({});
    QCOMPARE(made, 3);
}

void AlertsKeeperTest::groupOfManyIsOneMessage()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    QList<ServiceSettings> services;
    for (int i = 0; i < 25; ++i)
        services.append(serviceOf(QStringLiteral("s%1").arg(i)));
    keeper.setServices(services);
    for (int i = 0; i < 25; ++i)
        keeper.onTransition(nowGoes(QStringLiteral("s%1").arg(i), Status::Critical));
    QTRY_COMPARE(m_log.size(), 1);
    QCOMPARE(m_log[0].title, QStringLiteral("Storefront: 25 services stopped together"));
    for (int i = 0; i < 25; ++i)
        keeper.onTransition(nowGoes(QStringLiteral("s%1").arg(i), Status::Healthy));
    QTRY_COMPARE(m_log.constLast().title, QStringLiteral("25 services are back"));
}

void AlertsKeeperTest::acknowledgedWithANote()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    QSignalSpy changed(&keeper, &IncidentKeeper::incidentChanged);
    const auto last = [&changed] {
        return changed.constLast().constFirst().value<Incident>();
    };
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a"))});
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    QTRY_COMPARE(m_log.size(), 1);
    keeper.acknowledge({last().id}, QStringLiteral("on it"), QStringLiteral("Ana"));
    QCOMPARE(last().phase, IncidentPhase::Acknowledged);
    QCOMPARE(last().acknowledged->note, QStringLiteral("on it"));
    QCOMPARE(last().acknowledged->by, QStringLiteral("Ana"));
    QCOMPARE(m_log.constLast().kind, NotificationKind::Seen);
    keeper.unacknowledge({last().id});
    QCOMPARE(last().phase, IncidentPhase::Open);
    const auto count = changed.size();
    keeper.acknowledge({IncidentId{77}}, {}, QStringLiteral("Ana"));
    QCOMPARE(changed.size(), count);
}

void AlertsKeeperTest::silencedUntilItEnds() // F47
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    QSignalSpy silences(&keeper, &IncidentKeeper::silencesChanged);
    QSignalSpy changed(&keeper, &IncidentKeeper::incidentChanged);
    QSignalSpy state(&keeper, &IncidentKeeper::notificationState);
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a")), serviceOf(QStringLiteral("b"))});
    silences.clear();
    const SessionId a{QStringLiteral("a")};
    keeper.silence({a}, IncidentKeeper::systemNow().wall + 400ms, QStringLiteral("update"),
                   QStringLiteral("Ana"));
    QCOMPARE(silences.size(), 1);
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    keeper.onTransition(nowGoes(QStringLiteral("b"), Status::Critical));
    QTRY_COMPARE(m_log.size(), 1);
    QCOMPARE(m_log[0].sessions.constFirst().value, QStringLiteral("b"));
    QTRY_VERIFY(std::any_of(state.begin(), state.end(), [](const QList<QVariant> &args) {
        const auto news = args.constFirst().value<DeliveryNews>();
        return news.state == DeliveryState::Suppressed &&
               news.channel == QLatin1String("desktop") &&
               news.why.startsWith(QStringLiteral("Silenced until ")) &&
               news.why.endsWith(QStringLiteral(" by Ana: “update”"));
    }));
    QTRY_COMPARE(m_log.size(), 2);
    QCOMPARE(m_log[1].sessions.constFirst().value, QStringLiteral("a"));
    QCOMPARE(silences.size(), 2);
    QVERIFY(!silences.constLast().constFirst().value<SilenceBook>().nextExpiry());
    QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &args) {
        const auto incident = args.constFirst().value<Incident>();
        return incident.steps.constLast().kind == IncidentStep::Kind::SilenceEnded;
    }));
}

void AlertsKeeperTest::silenceIsTakenBack()
{
    IncidentKeeper keeper(&IncidentKeeper::systemNow, recording(), quick());
    keeper.setChannels({setupOf(QStringLiteral("desktop"))});
    keeper.setServices({serviceOf(QStringLiteral("a"))});
    QSignalSpy state(&keeper, &IncidentKeeper::notificationState);
    keeper.silence({}, IncidentKeeper::systemNow().wall + 3'600s, {}, QStringLiteral("Ana"));
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Critical));
    QTRY_COMPARE(state.size(), 1);
    QVERIFY(m_log.isEmpty());
    keeper.undoSilence({});
    QCOMPARE(m_log.size(), 1);
    keeper.silence({}, IncidentKeeper::systemNow().wall - 1s, {}, QStringLiteral("Ana"));
    keeper.onTransition(nowGoes(QStringLiteral("a"), Status::Healthy));
    QCOMPARE(m_log.size(), 2);
}

void AlertsKeeperTest::worksOnItsOwnThreadWithDiscord()
{
    WebhookServer server;
    QThread thread;
    auto *keeper =
        new IncidentKeeper(&IncidentKeeper::systemNow,
                           IncidentKeeper::realChannels(&IncidentKeeper::systemNow), quick());
    keeper->moveToThread(&thread);
    connect(&thread, &QThread::finished, keeper, &QObject::deleteLater);
    thread.start();
    const ChannelSetup discord{QStringLiteral("ops"), ChannelSetup::Kind::Discord,
                               server.address()};
    QMetaObject::invokeMethod(keeper, [keeper, discord] {
        keeper->setChannels({discord});
        keeper->setServices({serviceOf(QStringLiteral("relay"), QStringLiteral("@everyone *x*"))});
        keeper->onTransition(nowGoes(QStringLiteral("relay"), Status::Critical));
    });
    QTRY_COMPARE(server.requests.size(), 1);
    QVERIFY(server.requests[0].body.contains(R"("allowed_mentions":{"parse":[]})"));
    QVERIFY(server.requests[0].body.contains(R"("title":"\\@everyone \\*x\\*: no heartbeat")"));
    QMetaObject::invokeMethod(keeper, [keeper] {
        keeper->onTransition(nowGoes(QStringLiteral("relay"), Status::Healthy));
    });
    QTRY_COMPARE(server.requests.size(), 2);
    QVERIFY(server.requests[1].body.contains(R"("title":"\\@everyone \\*x\\* is back")"));
    thread.quit();
    QVERIFY(thread.wait(5'000));
}

QTEST_GUILESS_MAIN(AlertsKeeperTest)
#include "alerts_keeper_test.moc"
