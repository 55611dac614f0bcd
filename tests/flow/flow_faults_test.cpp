// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/reason_text.h"
#include "tests/fault/fault_server.h"
#include "tests/flow/watched_fleet.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// From the bytes of a server to the status and its words: monitor, session and real transports.
class FlowFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthySocketAndCheck();
    void faultsGetTheirRule_data();
    void faultsGetTheirRule();
    void pageThatIsNoReport();
    void unansweredPingsForceANewConnection();
    void hostileServersAreNamedAndHarmNobody();
    void recoversByItself();
    void reconnectWhileHealthyIsANewConnectionAtOnce();
    void reconnectWhileWaitingDoesNotWait();
    void aNewNameBreaksNoConnection();
    void manyToOneHostWaitTheirTurnAndSaySo();
    void sendsWhatTheOperatorWrites();
    void stopsPolitely();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QString it = QStringLiteral("it");

} // namespace

void FlowFaultsTest::healthySocketAndCheck()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/beats?every=200"))),
                 WatchedFleet::check(q("page"), server.http(q("/health")))});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    QTRY_COMPARE(fleet.status(q("page")), Status::Healthy);
    QTRY_VERIFY(fleet.state(it).beats >= 3);
    QTRY_VERIFY(fleet.state(it).latency.last);
    QTRY_VERIFY(fleet.state(q("page")).report);
    QCOMPARE(fleet.state(q("page")).report->httpStatus, 200);
    QVERIFY(fleet.ends(it).isEmpty());
}

void FlowFaultsTest::faultsGetTheirRule_data()
{
    QTest::addColumn<bool>("isCheck");
    QTest::addColumn<QString>("path");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<FailureClass>("end"); // None: the connection stays
    const auto row = [](bool check, const char *path, RuleId rule, FailureClass end) {
        QTest::newRow(path) << check << q(path) << rule << end;
    };
    using F = FailureClass;
    row(false, "/silent", RuleId::SilentButAlive, F::None);         // F06
    row(false, "/no-pong?every=100", RuleId::PongMissing, F::None); // F07
    row(false, "/half-open", RuleId::ConnectionLost, F::NoPong);    // F02
    row(false, "/fin", RuleId::ConnectionLost, F::ConnectionLost);
    row(false, "/rst", RuleId::ConnectionLost, F::ConnectionLost);
    row(false, "/close/1001", RuleId::ConnectionLost, F::ClosedByServer);
    row(false, "/close/4401", RuleId::SignInRefused, F::SignIn);
    row(false, "/status/403", RuleId::SignInRefused, F::SignIn);
    row(false, "/status/503", RuleId::ConnectionLost, F::HttpStatus);
    row(false, "/no-upgrade", RuleId::ConnectionLost, F::ConnectTimeout); // F03
    row(true, "/status/503?", RuleId::HttpStatus, F::None);
    row(true, "/redirect-loop", RuleId::GaveUp, F::Redirected); // will not heal by itself
    row(true, "/truncated", RuleId::ConnectionLost, F::ConnectionLost);
}

// S4-37: each kind of failure ends in its own reason.
void FlowFaultsTest::faultsGetTheirRule()
{
    QFETCH(bool, isCheck);
    QFETCH(QString, path);
    QFETCH(RuleId, rule);
    QFETCH(FailureClass, end);
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({isCheck ? WatchedFleet::check(it, server.http(path))
                         : WatchedFleet::socket(it, server.ws(path))});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.said(it, rule), 10'000);
    QVERIFY(fleet.status(it) != Status::Healthy);
    if (end == FailureClass::None)
        return;
    const SessionState state = fleet.state(it);
    const FailureClass last = isCheck ? state.lastCheckFailure.what : state.lastClose.what;
    QCOMPARE(last, end);
}

void FlowFaultsTest::pageThatIsNoReport()
{
    FaultServer server;
    WatchedFleet fleet;
    WatchedService service = WatchedFleet::check(it, server.http(q("/body?size=100")));
    service.settings.detach().profile = Profile::TelegramKeepalive;
    fleet.watch({service});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.said(it, RuleId::Unreadable), 10'000);
    QVERIFY(fleet.status(it) != Status::Healthy);
}

// S4-3, S4-4: no pong in time and the connection is ended and made anew, without asking the peer.
void FlowFaultsTest::unansweredPingsForceANewConnection()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/half-open")))});
    QTRY_VERIFY_WITH_TIMEOUT(server.log().connections() >= 2, 10'000);
    QVERIFY(!server.log().pings().isEmpty());
    QTRY_VERIFY(!fleet.ends(it).isEmpty());
    QCOMPARE(fleet.ends(it).constFirst().what, FailureClass::NoPong);
    QVERIFY(server.log().closes().isEmpty()); // no close handshake with a dead peer
}

void FlowFaultsTest::hostileServersAreNamedAndHarmNobody()
{
    FaultServer calm, hostile;
    QList<WatchedService> services{WatchedFleet::socket(it, calm.ws(q("/beats?every=200")))};
    const QStringList paths{q("/endless-line"),
                            q("/header-flood"),
                            q("/ping-flood"),
                            q("/big-frame"),
                            q("/endless-fragments"),
                            q("/status/403"),
                            q("/redirect?to=http://elsewhere.example/")};
    for (const QString &path : paths)
        services << WatchedFleet::socket(path, hostile.ws(path));
    const QString body = q("/endless-body"), drip = q("/drip-body");
    services << WatchedFleet::check(body, hostile.http(body))
             << WatchedFleet::check(drip, hostile.http(drip));
    WatchedFleet fleet({100, 100});
    fleet.watch(services);
    for (const QString &path : paths) {
        QTRY_VERIFY2_WITH_TIMEOUT(!fleet.ends(path).isEmpty(), qPrintable(path), 10'000);
        const QString words = Words::closeReason(fleet.ends(path).constFirst());
        QVERIFY(!words.isEmpty());
        qInfo("%s: %s", qPrintable(path), qPrintable(words));
        QVERIFY(fleet.status(path) != Status::Healthy);
    }
    for (const QString &path : {body, drip}) {
        const auto failure = [&] {
            return fleet.state(path).lastCheckFailure;
        };
        QTRY_VERIFY_WITH_TIMEOUT(failure().what != FailureClass::None, 10'000);
        qInfo("%s: %s", qPrintable(path), qPrintable(Words::closeReason(failure())));
    }
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    const qint64 beats = fleet.state(it).beats;
    QTRY_VERIFY(fleet.state(it).beats > beats + 3);
    QVERIFY(fleet.ends(it).isEmpty());
    QCOMPARE(calm.log().connections(), 1);
}

// S4-11 in kind: it comes back without anyone's help.
void FlowFaultsTest::recoversByItself()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/beats?every=200"))),
                 WatchedFleet::check(q("page"), server.http(q("/health")))});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    QTRY_COMPARE(fleet.status(q("page")), Status::Healthy);
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(fleet.status(it) != Status::Healthy, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(fleet.status(q("page")) != Status::Healthy, 10'000);
    QVERIFY(!fleet.ends(it).isEmpty());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(fleet.status(it), Status::Healthy, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(fleet.status(q("page")), Status::Healthy, 10'000);
    QVERIFY(fleet.state(it).reconnects >= 1);
}

void FlowFaultsTest::reconnectWhileHealthyIsANewConnectionAtOnce()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/beats?every=200")))});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    QCOMPARE(server.log().connections(), 1);
    fleet.reconnect(it);
    QTRY_COMPARE(server.log().connections(), 2); // seen by the server
    QTRY_COMPARE(server.log().openConnections(), 1);
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
}

// F14: a click goes before the waiting.
void FlowFaultsTest::aNewNameBreaksNoConnection()
{
    FaultServer server;
    WatchedService service = WatchedFleet::socket(it, server.ws(q("/beats?every=200")));
    WatchedFleet fleet;
    fleet.watch({service});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    ServiceSettings &settings = service.settings.detach();
    settings.name = QStringLiteral("Another name");
    settings.group = QStringLiteral("G");
    settings.tags = {QStringLiteral("new")};
    settings.note = QStringLiteral("noted");
    fleet.watch({service});
    const qint64 beats = fleet.state(it).beats;
    QTRY_VERIFY(fleet.state(it).beats > beats + 1); // it goes on
    QCOMPARE(server.log().connections(), 1);
    service.settings.detach().heartbeat.ping = seconds(7);
    fleet.watch({service}); // what matters for watching does
    QTRY_COMPARE(server.log().connections(), 2);
}

void FlowFaultsTest::manyToOneHostWaitTheirTurnAndSaySo() // F13
{
    FaultServer server;
    QList<WatchedService> services;
    for (int i = 0; i < 12; ++i)
        services << WatchedFleet::socket(QString::number(i), server.ws(q("/beats?every=200")));
    WatchedFleet fleet;
    fleet.watch(services);
    const QString last = services.constLast().settings->name;
    QTRY_COMPARE(fleet.state(last).progress.step, ConnectStep::HostTurn);
    QVERIFY(!fleet.state(last).progress.begun);
    QCOMPARE(fleet.status(last), Status::Connecting);
    QTRY_COMPARE(fleet.status(last), Status::Healthy);
    QCOMPARE(fleet.state(last).progress.step, ConnectStep::FirstBeat);
    QVERIFY(fleet.state(last).progress.begun);
}

void FlowFaultsTest::reconnectWhileWaitingDoesNotWait()
{
    FaultServer server;
    WatchedFleet fleet;
    WatchedService service = WatchedFleet::socket(it, server.ws(q("/beats?every=200")));
    ReconnectSettings &again = service.settings.detach().reconnect;
    again.base = again.cap = milliseconds(3'600'000);
    fleet.watch({service});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    server.stop();
    QTRY_COMPARE(fleet.state(it).connection, ConnectionState::Waiting);
    server.start();
    const int before = server.log().connections();
    fleet.reconnect(it);
    QTRY_COMPARE(server.log().connections(), before + 1);
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
}

void FlowFaultsTest::sendsWhatTheOperatorWrites()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/echo")))});
    QTRY_COMPARE(fleet.state(it).connection, ConnectionState::Connected);
    fleet.sendText(it, q("hello there"));
    QTRY_COMPARE(server.log().texts(), QList<QByteArray>{"hello there"});
    QTRY_COMPARE(fleet.messages(it), (QStringList{q("hello there"), q("hello there")})); // out, in
}

// F60, the part of the sockets
void FlowFaultsTest::stopsPolitely()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({WatchedFleet::socket(it, server.ws(q("/beats?every=200"))),
                 WatchedFleet::socket(q("dead"), server.ws(q("/half-open")))});
    QTRY_COMPARE(fleet.status(it), Status::Healthy);
    fleet.stop();
    QTRY_VERIFY_WITH_TIMEOUT(fleet.stopped, 10'000); // the dead one does not hold it up
    QVERIFY(server.log().closes().contains(1000));
    QTRY_COMPARE(server.log().openConnections(), 0);
}

QTEST_GUILESS_MAIN(FlowFaultsTest)
#include "flow_faults_test.moc"
