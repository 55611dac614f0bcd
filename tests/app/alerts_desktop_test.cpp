// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/desktop_channel.h"
#include "models/incident/message_text.h"
#include "tests/app/alerts_notification_service.h"
#include "tests/app/alerts_private_bus.h"
#include "tests/app/hostile_names.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;
using Kind = NotificationKind;

namespace {

const QStringList Capable{QStringLiteral("actions"), QStringLiteral("body"),
                          QStringLiteral("body-markup")};

Notification note(const QString &session, Kind kind = Kind::Failure, quint64 id = 1)
{
    Notification n;
    n.id = id;
    n.key = QStringLiteral("session:") + session;
    n.kind = kind;
    n.title = session + QStringLiteral(": no heartbeat");
    n.body = QStringLiteral("3 missed. Try 3 of 5 in 9 s.");
    n.sessions = {SessionId{session}};
    n.incidents = {IncidentId{id}};
    return n;
}

DeliveryNews lastOf(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<DeliveryNews>();
}

} // namespace

class AlertsDesktopTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWithButtonsAndHints();
    void newsReplacesAndRecoveryCloses();
    void buttonsAnswer();
    void otherProgramsNotificationsAreIgnored();
    void groupHasOneButtonForAll();
    void quietNewsDoesNotComeBack();
    void withdrawnIsClosed();
    void acknowledgedGoesFromTheScreen();
    void newsWhileInFlightWaitsItsTurn();
    void markupIsEscapedOnlyWhereItIsRead();
    void hostileNamesStayText();
    void serviceRestarts();
    void noServiceFailsClearly();
    void noBusFailsClearly();
    void noActionsNoButtons();

private:
    void make(const QStringList &capabilities = Capable);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DesktopChannel> m_channel;
    std::unique_ptr<QSignalSpy> m_delivered;
};

void AlertsDesktopTest::initTestCase()
{
    qRegisterMetaType<DeliveryNews>();
    qRegisterMetaType<SessionId>();
    qRegisterMetaType<QList<SessionId>>();
    qRegisterMetaType<QList<IncidentId>>();
}

void AlertsDesktopTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon did not start");
}

void AlertsDesktopTest::cleanup()
{
    m_delivered.reset();
    m_channel.reset();
    m_service.reset();
    m_bus.reset();
}

void AlertsDesktopTest::make(const QStringList &capabilities)
{
    m_service = std::make_unique<NotificationService>(m_bus->connection(QStringLiteral("service")),
                                                      capabilities);
    m_channel = std::make_unique<DesktopChannel>(QStringLiteral("desktop"),
                                                 m_bus->connection(QStringLiteral("channel")));
    m_delivered = std::make_unique<QSignalSpy>(m_channel.get(), &Channel::delivered);
}

void AlertsDesktopTest::showsWithButtonsAndHints()
{
    make();
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    QCOMPARE(lastOf(*m_delivered).state, DeliveryState::Sent);
    QCOMPARE(m_service->shown.size(), 1);
    const auto shown = m_service->shown.constFirst();
    QCOMPARE(shown.app, QStringLiteral("Pulseboard"));
    QCOMPARE(shown.title, QStringLiteral("relay: no heartbeat"));
    QCOMPARE(shown.replaces, 0u);
    QCOMPARE(shown.actions,
             (QStringList{QStringLiteral("default"), QStringLiteral("Open"),
                          QStringLiteral("reconnect"), QStringLiteral("Reconnect"),
                          QStringLiteral("acknowledge"), QStringLiteral("Acknowledge"),
                          QStringLiteral("open"), QStringLiteral("Open")}));
    QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(),
             QStringLiteral("org.pulseboard.Pulseboard"));
    const QVariant urgency = shown.hints[QStringLiteral("urgency")];
    QCOMPARE(urgency.typeId(), QMetaType::UChar); // the specification wants a byte
    QCOMPARE(urgency.toUInt(), 2u);
}

void AlertsDesktopTest::newsReplacesAndRecoveryCloses()
{
    make();
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    Notification update = note(QStringLiteral("relay"), Kind::Update, 2);
    update.quiet = true;
    m_channel->send(update);
    QTRY_COMPARE(m_delivered->size(), 2);
    m_channel->send(note(QStringLiteral("relay"), Kind::Recovery, 3));
    QTRY_COMPARE(m_delivered->size(), 3);
    QCOMPARE(m_service->shown[1].replaces, m_service->shown[0].id);
    QCOMPARE(m_service->shown[2].replaces, m_service->shown[0].id);
    QCOMPARE(m_service->shown[2].expire, 5'000);
    QCOMPARE(m_service->shown[2].hints[QStringLiteral("urgency")].toUInt(), 0u);
    QVERIFY(!m_service->shown[2].actions.contains(QStringLiteral("reconnect")));
    QVERIFY(m_service->closed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed.size(), 1, 8'000);
    QCOMPARE(m_service->closed.constFirst(), m_service->shown[0].id);
}

void AlertsDesktopTest::buttonsAnswer()
{
    make();
    QSignalSpy reconnect(m_channel.get(), &Channel::reconnectAsked);
    QSignalSpy open(m_channel.get(), &Channel::openAsked);
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    const uint id = m_service->shown.constFirst().id;
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("reconnect"));
    QTRY_COMPARE(reconnect.size(), 1);
    QCOMPARE(reconnect[0][0].value<QList<SessionId>>(),
             QList<SessionId>{SessionId{QStringLiteral("relay")}});
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("default"));
    QTRY_COMPARE(open.size(), 1);
    QCOMPARE(open[0][0].value<SessionId>().value, QStringLiteral("relay"));
    QTRY_COMPARE(m_service->closed, QList<uint>{id});
}

void AlertsDesktopTest::otherProgramsNotificationsAreIgnored()
{
    make();
    QSignalSpy reconnect(m_channel.get(), &Channel::reconnectAsked);
    QSignalSpy open(m_channel.get(), &Channel::openAsked);
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    const uint id = m_service->shown.constFirst().id;
    Q_EMIT m_service->ActionInvoked(id + 1, QStringLiteral("reconnect"));
    Q_EMIT m_service->ActionInvoked(0, QStringLiteral("reconnect"));
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("format-disk"));
    Q_EMIT m_service->NotificationClosed(id, 2);
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("reconnect"));
    m_channel->send(note(QStringLiteral("other"), Kind::Failure, 2)); // behind all the signals
    QTRY_COMPARE(m_delivered->size(), 2);
    QCOMPARE(reconnect.size() + open.size(), 0);
}

void AlertsDesktopTest::groupHasOneButtonForAll()
{
    make();
    QSignalSpy reconnect(m_channel.get(), &Channel::reconnectAsked);
    QSignalSpy open(m_channel.get(), &Channel::openAsked);
    Notification group = note(QStringLiteral("g"));
    for (int i = 0; i < 24; ++i)
        group.sessions.append(SessionId{QString::number(i)});
    m_channel->send(group);
    QTRY_COMPARE(m_delivered->size(), 1);
    QVERIFY(m_service->shown.constFirst().actions.contains(QStringLiteral("Reconnect 25")));
    const uint id = m_service->shown.constFirst().id;
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("reconnect"));
    QTRY_COMPARE(reconnect.size(), 1);
    QCOMPARE(reconnect[0][0].value<QList<SessionId>>().size(), 25);
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("default"));
    QTRY_COMPARE(open.size(), 1);
    QVERIFY(open[0][0].value<SessionId>().value.isEmpty());
}

void AlertsDesktopTest::quietNewsDoesNotComeBack()
{
    make();
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    Q_EMIT m_service->NotificationClosed(m_service->shown.constFirst().id, 2);
    m_channel->send(note(QStringLiteral("other"), Kind::Failure, 2));
    QTRY_COMPARE(m_delivered->size(), 2);
    Notification update = note(QStringLiteral("relay"), Kind::Update, 3);
    update.quiet = true;
    m_channel->send(update);
    QCOMPARE(lastOf(*m_delivered).state, DeliveryState::Suppressed);
    QCOMPARE(m_service->shown.size(), 2);
    // But that it is back is worth a word.
    m_channel->send(note(QStringLiteral("relay"), Kind::Recovery, 4));
    QTRY_COMPARE(m_service->shown.size(), 3);
    QCOMPARE(m_service->shown[2].replaces, 0u);
}

void AlertsDesktopTest::withdrawnIsClosed()
{
    make();
    m_channel->send(note(QStringLiteral("early")));
    m_channel->send(note(QStringLiteral("early"), Kind::Withdrawn)); // nothing was shown yet
    QCOMPARE(lastOf(*m_delivered).state, DeliveryState::Suppressed);
    m_channel->send(note(QStringLiteral("warm"), Kind::Failure, 2));
    QTRY_COMPARE(m_delivered->size(), 2);
    m_channel->send(note(QStringLiteral("relay"), Kind::Failure, 3));
    m_channel->send(note(QStringLiteral("relay"), Kind::Withdrawn, 4)); // still in flight
    QTRY_COMPARE(m_service->closed, QList<uint>{m_service->shown.constLast().id});
    m_channel->send(note(QStringLiteral("warm"), Kind::Withdrawn, 5));
    QTRY_COMPARE(m_service->closed.size(), 2);
    QCOMPARE(m_service->shown.size(), 2);
}

void AlertsDesktopTest::acknowledgedGoesFromTheScreen()
{
    make();
    QSignalSpy acknowledge(m_channel.get(), &Channel::acknowledgeAsked);
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    const uint id = m_service->shown.constFirst().id;
    Q_EMIT m_service->ActionInvoked(id, QStringLiteral("acknowledge"));
    QTRY_COMPARE(acknowledge.size(), 1);
    QCOMPARE(acknowledge[0][0].value<QList<IncidentId>>(), QList<IncidentId>{IncidentId{1}});
    m_channel->send(note(QStringLiteral("relay"), Kind::Seen));
    QTRY_COMPARE(m_service->closed, QList<uint>{id});
    // Acknowledged while it is on its way: it goes as soon as it is there.
    m_channel->send(note(QStringLiteral("feed"), Kind::Failure, 2));
    m_channel->send(note(QStringLiteral("feed"), Kind::Seen, 3));
    QTRY_COMPARE(m_service->closed.size(), 2);
    // Quiet news stays away, what is worse comes back, and so does its end.
    Notification quiet = note(QStringLiteral("relay"), Kind::Update, 4);
    quiet.quiet = true;
    m_channel->send(quiet);
    m_channel->send(note(QStringLiteral("relay"), Kind::Update, 5));
    QTRY_COMPARE(m_service->shown.size(), 3);
    QCOMPARE(m_service->shown.constLast().replaces, 0u);
    m_channel->send(note(QStringLiteral("relay"), Kind::Recovery, 6));
    QTRY_COMPARE(m_service->shown.size(), 4);
}

void AlertsDesktopTest::newsWhileInFlightWaitsItsTurn()
{
    make();
    m_channel->send(note(QStringLiteral("warm"), Kind::Failure, 1));
    QTRY_COMPARE(m_delivered->size(), 1);
    m_channel->send(note(QStringLiteral("relay"), Kind::Failure, 2));
    m_channel->send(note(QStringLiteral("relay"), Kind::Update, 3));
    m_channel->send(note(QStringLiteral("relay"), Kind::Recovery, 4));
    QTRY_COMPARE(m_service->shown.size(), 3); // the update in the middle was overtaken
    QCOMPARE(m_service->shown[2].replaces, m_service->shown[1].id);
    QTRY_COMPARE(m_delivered->size(), 4);
    int merged = 0;
    for (const QList<QVariant> &arguments : *m_delivered)
        merged += arguments[0].value<DeliveryNews>().state == DeliveryState::Merged ? 1 : 0;
    QCOMPARE(merged, 1);
}

void AlertsDesktopTest::markupIsEscapedOnlyWhereItIsRead()
{
    Notification n = note(QStringLiteral("relay"));
    n.body = QStringLiteral("<b>5 & 6</b>");
    make();
    m_channel->send(n);
    QTRY_COMPARE(m_delivered->size(), 1);
    QCOMPARE(m_service->shown.constFirst().body, QStringLiteral("&lt;b&gt;5 &amp; 6&lt;/b&gt;"));
    m_delivered.reset();
    m_channel.reset();
    m_service.reset();
    m_bus = std::make_unique<PrivateBus>();
    make({QStringLiteral("actions"), QStringLiteral("body")});
    m_channel->send(n);
    QTRY_COMPARE(m_delivered->size(), 1);
    QCOMPARE(m_service->shown.constFirst().body, n.body);
}

void AlertsDesktopTest::hostileNamesStayText() // S02, S03: D-Bus
{
    make();
    const QStringList names = hostileNames(7);
    quint64 id = 0;
    for (const QString &name : names) {
        Notification n = note(QStringLiteral("s%1").arg(id), Kind::Failure, id);
        ++id;
        n.title = MessageText::plainLine(name);
        n.body = n.title;
        m_channel->send(n);
    }
    QTRY_COMPARE(m_service->shown.size(), names.size());
    for (const auto &shown : std::as_const(m_service->shown)) {
        QVERIFY(!shown.body.contains(QLatin1Char('<')));
        QVERIFY(!shown.title.contains(QLatin1Char('\n')) && !shown.title.contains(QChar(0)));
        QVERIFY(shown.title.isValidUtf16());
    }
}

void AlertsDesktopTest::serviceRestarts() // F48: the notification daemon restarts
{
    make();
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    m_service.reset();
    m_service = std::make_unique<NotificationService>(
        m_bus->connection(QStringLiteral("service two")), Capable);
    // The new service's ids mean other things: nothing of the old ones may be replaced or closed.
    m_channel->send(note(QStringLiteral("other"), Kind::Failure, 2));
    QTRY_COMPARE(m_delivered->size(), 2);
    m_channel->send(note(QStringLiteral("relay"), Kind::Recovery, 3));
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.constLast().replaces, 0u);
}

void AlertsDesktopTest::noServiceFailsClearly() // F48: no notification service
{
    m_channel = std::make_unique<DesktopChannel>(QStringLiteral("desktop"),
                                                 m_bus->connection(QStringLiteral("channel")));
    QSignalSpy gaveUp(m_channel.get(), &Channel::gaveUp);
    QSignalSpy broken(m_channel.get(), &Channel::broken);
    QSignalSpy works(m_channel.get(), &Channel::works);
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(gaveUp.size(), 1);
    QCOMPARE(broken.size(), 1);
    QCOMPARE(gaveUp[0][1].toString(), QStringLiteral("This desktop shows no notifications"));
    m_service = std::make_unique<NotificationService>(m_bus->connection(QStringLiteral("service")),
                                                      Capable);
    m_channel->send(note(QStringLiteral("relay"), Kind::Failure, 2));
    QTRY_COMPARE(works.size(), 1);
    QTRY_COMPARE(m_service->shown.size(), 1);
}

void AlertsDesktopTest::noBusFailsClearly() // F48: no D-Bus
{
    DesktopChannel channel(QStringLiteral("desktop"),
                           QDBusConnection(QStringLiteral("never connected")));
    QSignalSpy gaveUp(&channel, &Channel::gaveUp);
    channel.send(note(QStringLiteral("relay")));
    QCOMPARE(gaveUp.size(), 1);
    channel.send(note(QStringLiteral("relay"), Kind::Withdrawn));
    QCOMPARE(gaveUp.size(), 1);
}

void AlertsDesktopTest::noActionsNoButtons()
{
    make({QStringLiteral("body")});
    m_channel->send(note(QStringLiteral("relay")));
    QTRY_COMPARE(m_delivered->size(), 1);
    QVERIFY(m_service->shown.constFirst().actions.isEmpty());
}

QTEST_GUILESS_MAIN(AlertsDesktopTest)
#include "alerts_desktop_test.moc"
