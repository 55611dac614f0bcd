// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "models/words/reason_text.h"
#include "tests/fault/fault_server.h"
#include "tests/fault/process_memory.h"
#include "tests/flow/watched_fleet.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// Servers that break Socket.IO on purpose: each gets its name, none is healthy, none hangs or
/// grows us, and nobody else suffers.
class SocketIoFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodOneIsHealthy();
    void hostileServersAreNamed_data();
    void hostileServersAreNamed();
    void tenThousandAccounts();
    void accountsOverTheLimitAreTold();
    void floodDelaysNobody();
    void actionsAreSentOnce();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

WatchedService crm(const QString &name, const FaultServer &server, const char *path)
{
    WatchedService service = WatchedFleet::socket(name, server.ws(q(path)));
    const ServiceSettings quick = service.settings;
    service.settings = profileDefaults(Profile::WhatsappCrm, TransportKind::SocketIo);
    ServiceSettings &settings = service.settings.detach();
    settings.id = quick.id;
    settings.name = name;
    settings.url = quick.url;
    settings.url.replace(q("ws://"), q("socketio://"));
    settings.connectTimeout = milliseconds(2'000);
    settings.reconnect = quick.reconnect;
    settings.heartbeat.ping = milliseconds(200);
    settings.heartbeat.pingTimeout = milliseconds(3'000);
    return service;
}

} // namespace

void SocketIoFaultsTest::goodOneIsHealthy()
{
    FaultServer server;
    WatchedFleet fleet;
    fleet.watch({crm(q("it"), server, "/sio/good/")});
    QTRY_COMPARE_WITH_TIMEOUT(fleet.status(q("it")), Status::Healthy, 20'000);
    QVERIFY(fleet.state(q("it")).latency.last);
    QCOMPARE(server.log().texts().constFirst(), QByteArray("40"));
}

void SocketIoFaultsTest::hostileServersAreNamed_data()
{
    QTest::addColumn<FailureClass>("end");
    using F = FailureClass;
    QTest::newRow("/sio/text/") << F::NotSocketIo;
    QTest::newRow("/sio/endless-open/") << F::TooBig;
    QTest::newRow("/sio/never-greets/") << F::NotSocketIo;
    QTest::newRow("/sio/never-joins/") << F::NamespaceRefused;
    QTest::newRow("/sio/never-pings/") << F::Silent;
    QTest::newRow("/sio/many-attachments/") << F::Protocol;
    QTest::newRow("/sio/no-attachments/") << F::TooSlow;
    QTest::newRow("/sio/big-attachments/") << F::Protocol;
    QTest::newRow("/sio/junk/") << F::Protocol;
    QTest::newRow("/nothing-there/") << F::NotSocketIo;
    QTest::newRow("/fin-early") << F::HttpStatus;
}

void SocketIoFaultsTest::hostileServersAreNamed()
{
    QFETCH(FailureClass, end);
    const QString name = q("it");
    const QByteArray path = QTest::currentDataTag();
    FaultServer server;
    const PeakMemory memory;
    WatchedFleet fleet;
    fleet.watch({crm(name, server, path.constData())});
    QTRY_VERIFY_WITH_TIMEOUT(!fleet.ends(name).isEmpty(), 40'000);
    const CloseReason first = fleet.ends(name).constFirst();
    qInfo("%s: %s; %lld KiB", path.constData(), qPrintable(Words::closeReason(first)),
          memory.growth() / 1024);
    if (path != "/fin-early")
        QCOMPARE(first.what, end);
    else
        QVERIFY(first.what != FailureClass::None);
    QVERIFY(fleet.status(name) != Status::Healthy || path == "/sio/never-pings/" ||
            path == "/sio/no-attachments/"); // these two were well until they were not
    QVERIFY2(memory.growth() < 10 * 1024 * 1024, qPrintable(QString::number(memory.growth())));
}

// S1-33 with S1-37's largest fleet: a session for each account, in bounded memory.
void SocketIoFaultsTest::tenThousandAccounts()
{
    FaultServer server;
    WatchedFleet fleet;
    const PeakMemory memory;
    fleet.watch({crm(q("it"), server, "/sio/accounts/?count=10000")});
    QTRY_COMPARE_WITH_TIMEOUT(fleet.state(q("it")).accountsShown, qint64{10'000}, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(fleet.status(q("it/acc-9999")), Status::Healthy, 60'000);
    for (int i = 0; i < 10'000; i += 500)
        QTRY_COMPARE(fleet.status(QStringLiteral("it/acc-%1").arg(i)), Status::Healthy);
    // The engine's book and this test's own copy of every state together.
    qInfo("10,000 accounts: %lld MiB, %lld bytes each", memory.growth() / 1024 / 1024,
          memory.growth() / 10'000);
#ifndef PULSE_SANITIZED // it keeps what was freed
    QVERIFY(memory.growth() < 150 * 1024 * 1024);
#endif
}

void SocketIoFaultsTest::accountsOverTheLimitAreTold()
{
    FaultServer server;
    WatchedFleet fleet;
    WatchedService service = crm(q("it"), server, "/sio/accounts/?count=60");
    service.settings.detach().accounts.limit = 50;
    fleet.watch({service});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.said(q("it"), RuleId::AccountsBeyond), 20'000);
    QTRY_COMPARE(fleet.state(q("it")).accountsBeyond, qint64{10});
    QCOMPARE(fleet.state(q("it")).accountsShown, qint64{50});
}

// 50,000 events a second on one service: the others go on beating, well and connected, and memory
// stays bounded. How long their round trips take is measured by flood_bench.
void SocketIoFaultsTest::floodDelaysNobody()
{
    FaultServer server, calm;
    WatchedFleet fleet({100, 100});
    QList<WatchedService> others;
    for (int i = 0; i < 5; ++i)
        others << WatchedFleet::socket(QStringLiteral("other-%1").arg(i),
                                       calm.ws(q("/beats?every=100")));
    const auto beatsOf = [&fleet](int i) {
        return fleet.state(QStringLiteral("other-%1").arg(i)).beats;
    };
    fleet.watch(others);
    QTRY_VERIFY_WITH_TIMEOUT(beatsOf(0) >= 10 && beatsOf(4) >= 10, 60'000);
    const PeakMemory memory;
    fleet.watch(others + QList<WatchedService>{crm(q("it"), server, "/sio/flood/?rate=50000")});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.state(q("it")).messages > 100'000, 120'000);
    const qint64 at = beatsOf(0);
    const qint64 messages = fleet.state(q("it")).messages;
    QTRY_VERIFY_WITH_TIMEOUT(beatsOf(0) > at + 60, 60'000);
    const qint64 meanwhile = fleet.state(q("it")).messages - messages;
    QVERIFY2(meanwhile > 10'000, qPrintable(QString::number(meanwhile))); // it was a flood
#ifndef PULSE_SANITIZED
    QVERIFY2(memory.growth() < 10 * 1024 * 1024, qPrintable(QString::number(memory.growth())));
#endif
    for (const WatchedService &other : others)
        QVERIFY(fleet.ends(other.settings->name).isEmpty());
}

// S1-10, S1-14, S1-17: off by default, confirmed one by one, sent exactly once.
void SocketIoFaultsTest::actionsAreSentOnce()
{
    FaultServer server;
    WatchedFleet fleet;
    WatchedService service = crm(q("it"), server, "/sio/good/");
    WatchedService allowed = crm(q("allowed"), server, "/sio/good/");
    allowed.settings.detach().accounts.actions = true;
    fleet.watch({service, allowed});
    QTRY_COMPARE_WITH_TIMEOUT(fleet.status(q("allowed")), Status::Healthy, 20'000);
    ServiceAction action;
    action.service = allowed.settings->id;
    using Became = ServiceActionResult::Outcome;
    const auto posts = [&server] {
        int count = 0;
        for (const SeenRequest &request : server.log().requests())
            count += request.method == "POST" ? 1 : 0;
        return count;
    };
    ServiceAction off = action;
    off.service = service.settings->id;
    fleet.runAction(1, off, true);
    fleet.runAction(2, action, false);
    QTRY_COMPARE(fleet.results.size(), 2);
    QCOMPARE(fleet.results.at(0).outcome, Became::NotSent);
    QCOMPARE(fleet.results.at(1).outcome, Became::NotSent);
    QCOMPARE(posts(), 0);
    fleet.runAction(3, action, true); // the fault server knows no such page: 404
    QTRY_COMPARE(fleet.results.size(), 3);
    QCOMPARE(fleet.results.at(2).outcome, Became::Refused);
    QCOMPARE(fleet.results.at(2).httpStatus, 404);
    QCOMPARE(posts(), 1);
    QCOMPARE(server.log().requests().constLast().target,
             QByteArray("/api/v1/cron/trigger/whatsapp-health-check"));
    QCOMPARE(server.log().requests().constLast().header("Content-Length"), QByteArray("0"));
}

QTEST_GUILESS_MAIN(SocketIoFaultsTest)
#include "socketio_faults_test.moc"
