// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/transport_probe.h"

#include <QDir>
#include <QTest>

#include <array>
#include <functional>
#include <utility>

using namespace Pulse;
using namespace Pulse::Testing;

namespace {

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).count();
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Does the act in the slot named; says whether that slot was reached.
void actIn(WebSocketTransport &t, const QString &where, bool &reached,
           const std::function<void()> &act)
{
    const auto once = [&reached, act] {
        if (!std::exchange(reached, true))
            act();
    };
    if (where == q("opened"))
        QObject::connect(&t, &Transport::opened, &t, [once] { once(); });
    else if (where == q("reach") || where == q("upgrade"))
        QObject::connect(&t, &Transport::stepped, &t, [once, where](ConnectStep step) {
            if (step == (where == q("reach") ? ConnectStep::Reach : ConnectStep::Upgrade))
                once();
        });
    else if (where == q("text"))
        QObject::connect(&t, &Transport::textReceived, &t, [once] { once(); });
    else if (where == q("binary"))
        QObject::connect(&t, &Transport::binaryReceived, &t, [once] { once(); });
    else if (where == q("pong"))
        QObject::connect(&t, &Transport::pongReceived, &t, [once] { once(); });
    else
        QObject::connect(&t, &Transport::closed, &t, [once] { once(); });
    if (where == q("pong"))
        QObject::connect(&t, &Transport::opened, &t, [&t] { t.sendPing({1, 1}); });
}

} // namespace

/// A WebSocket connection that is ended or deleted by its owner, at any moment, and what cannot be
/// sent.
class TransportLeavingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void abortIsSilentAndImmediate();
    void abortInAnySlot_data();
    void abortInAnySlot();
    void deletingInAnySlot_data();
    void deletingInAnySlot();
    void closesPolitely();
    void closeOfADeafPeerEndsByItself();
    void fullOutputIsRefused();
    void nothingCanBeSentBeforeOrAfter();
    void twoThousandAttemptsLeaveNoDescriptor();

private:
    FaultServer m_server;
};

// S4-4: the end of a half-open connection does not wait for the peer.
void TransportLeavingTest::abortIsSilentAndImmediate()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/half-open")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->abort();
    probe.transport->abort();
    QVERIFY(!probe.transport->sendText(q("x")));
    QTRY_COMPARE(server.log().openConnections(), 0); // the server sees it go
    QCOMPARE(server.log().closes().size(), 0);       // without a close handshake
    QCOMPARE(probe.closed, 0);
}

void TransportLeavingTest::abortInAnySlot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("where");
    QTest::newRow("opened") << q("/glued") << q("opened");
    QTest::newRow("reaching") << q("/glued") << q("reach");
    QTest::newRow("upgrading") << q("/glued") << q("upgrade");
    QTest::newRow("text") << q("/glued") << q("text");
    QTest::newRow("binary") << q("/binary") << q("binary");
    QTest::newRow("pong") << q("/echo") << q("pong");
    QTest::newRow("closed") << q("/fin") << q("closed");
    QTest::newRow("refused") << q("/status/403") << q("closed");
    QTest::newRow("close frame") << q("/close/1001") << q("closed");
    QTest::newRow("flood") << q("/flood?rate=50000") << q("text");
}

void TransportLeavingTest::abortInAnySlot()
{
    QFETCH(QString, path);
    QFETCH(QString, where);
    FaultServer server;
    TransportProbe probe;
    bool reached = false;
    qsizetype heard = 0;
    actIn(*probe.transport, where, reached, [&] {
        probe.transport->abort();
        heard = probe.texts.size() + probe.binaries.size();
    });
    probe.open(server.ws(path));
    QTRY_VERIFY(reached);
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.texts.size() + probe.binaries.size(), heard); // nothing late
    QCOMPARE(probe.closed, where == q("closed") ? 1 : 0);
}

void TransportLeavingTest::deletingInAnySlot_data()
{
    abortInAnySlot_data();
}

void TransportLeavingTest::deletingInAnySlot()
{
    QFETCH(QString, path);
    QFETCH(QString, where);
    FaultServer server;
    TransportProbe probe;
    bool reached = false;
    actIn(*probe.transport, where, reached, [&] { probe.transport.reset(); });
    probe.open(server.ws(path));
    QTRY_VERIFY(reached);
    QVERIFY(!probe.transport);
    QTRY_COMPARE(server.log().openConnections(), 0);
}

void TransportLeavingTest::closesPolitely()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/echo")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->close();
    QTRY_COMPARE(server.log().closes(), QList<int>{1000});
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.closed, 0);
}

void TransportLeavingTest::closeOfADeafPeerEndsByItself()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/half-open")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->close();
    QTRY_COMPARE_WITH_TIMEOUT(server.log().openConnections(), 0, 10'000);
    QCOMPARE(probe.closed, 0);
}

// F26, the other side of it: what we send to a peer that reads nothing does not pile up either.
void TransportLeavingTest::fullOutputIsRefused()
{
    TransportProbe probe;
    probe.open(m_server.ws(q("/deaf")));
    QTRY_COMPARE(probe.opened, 1);
    const QString block(100'000, u'x');
    int sent = 0;
    while (sent < 1'000 && probe.transport->sendText(block))
        ++sent;
    QVERIFY(sent > 0 && sent < 1'000);
    QCOMPARE(probe.closed, 0);
}

void TransportLeavingTest::nothingCanBeSentBeforeOrAfter()
{
    TransportProbe probe;
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    probe.open(m_server.ws(q("/no-upgrade")));
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    probe.transport->close(); // not connected: the same as abort
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    QCOMPARE(probe.closed, 0);
}

// F37 in small: S4-23 cleanup.
void TransportLeavingTest::twoThousandAttemptsLeaveNoDescriptor()
{
    FaultServer server;
    const qsizetype before = openDescriptors();
    for (int round = 0; round < 100; ++round) {
        std::array<TransportProbe, 20> probes;
        for (std::size_t i = 0; i < probes.size(); ++i)
            probes.at(i).open(server.ws(i % 2 == 0 ? q("/echo") : q("/status/503")));
        for (std::size_t i = 0; i < probes.size(); ++i)
            QTRY_COMPARE(probes.at(i).opened + probes.at(i).closed, 1);
    }
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(server.log().connections(), 2'000);
    QTRY_VERIFY2(openDescriptors() <= before + 1, qPrintable(QString::number(openDescriptors())));
}

QTEST_GUILESS_MAIN(TransportLeavingTest)
#include "transport_leaving_test.moc"
