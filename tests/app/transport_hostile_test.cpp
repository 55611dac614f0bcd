// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/process_memory.h"
#include "tests/fault/transport_probe.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Pulse;
using namespace Pulse::Testing;

/// What a hostile server costs: memory, and the time of the sessions beside it.
class TransportHostileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsNamedAndCheap_data();
    void endsNamedAndCheap();
    void manySmallMessagesStarveNobody();
    void slowButWholeMessagesAreFine();

private:
    FaultServer m_server;
};

namespace {

/// The longest time in which the event loop of this thread did not come round.
class LoopLag final {
public:
    LoopLag()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = qMax(m_worst, milliseconds(m_since.restart()) - m_interval);
        });
        m_timer.start(m_interval);
    }
    [[nodiscard]] milliseconds worst() const { return m_worst; }

private:
    milliseconds m_interval{10};
    milliseconds m_worst{};
    QElapsedTimer m_since;
    QTimer m_timer;
};

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 mebibyte = 1024 * 1024;
constexpr milliseconds shortMessageTime{300};

} // namespace

void TransportHostileTest::initTestCase()
{
    // The first connection loads what every later one shares; it is not the hostile server's cost.
    TransportProbe probe;
    probe.open(m_server.ws(q("/message?size=1000000")));
    QTRY_COMPARE(probe.texts.size(), 1);
}

void TransportHostileTest::endsNamedAndCheap_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FailureClass>("what");
    const auto row = [](const char *path, FailureClass what) {
        QTest::newRow(path) << q(path) << what;
    };
    row("/endless-line", FailureClass::Handshake); // F25: its first byte is not HTTP's
    row("/endless-status", FailureClass::TooBig);  // F25
    row("/endless-header", FailureClass::TooBig);  // F25
    row("/header-flood", FailureClass::TooBig);    // F25
    row("/header-flood-101", FailureClass::TooBig);
    row("/big-frame", FailureClass::TooBig);         // F24
    row("/claim-2-gib", FailureClass::TooBig);       // F24
    row("/endless-fragments", FailureClass::TooBig); // F24
    row("/ping-flood", FailureClass::NotReading);    // F26
    row("/drip-frame", FailureClass::TooSlow);       // F27
    row("/slow-fragments", FailureClass::TooSlow);   // F27
    row("/stall-frame", FailureClass::TooSlow);
    row("/endless-body", FailureClass::HttpStatus);
}

// S4-41: bounded memory, whatever a server sends.
void TransportHostileTest::endsNamedAndCheap()
{
    QFETCH(QString, path);
    QFETCH(FailureClass, what);
    FaultServer calm;
    TransportProbe beside;
    beside.open(calm.ws(q("/beats?every=20")));
    QTRY_VERIFY(!beside.texts.isEmpty());
    const qsizetype beatsBefore = beside.texts.size();

    const PeakMemory memory;
    const LoopLag lag;
    TransportProbe probe(shortMessageTime);
    probe.open(m_server.ws(path));
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed, 1, 15'000);
    QCOMPARE(probe.reason.what, what);
    QVERIFY(!probe.reason.detail.isEmpty());
    QVERIFY(probe.reason.detail.size() <= 200);
    QVERIFY(!probe.reason.closeCode);
    // The session beside it goes on, and nothing more comes of the hostile one.
    QTRY_VERIFY(beside.texts.size() > beatsBefore + 2);
    QCOMPARE(beside.closed, 0);
    QCOMPARE(probe.closed, 1);
    qInfo("%s: %lld KiB more memory at its peak, loop at most %lld ms late", qPrintable(path),
          memory.growth() / 1024, static_cast<long long>(lag.worst().count()));
#ifndef PULSE_SANITIZED // it keeps what was freed
    QVERIFY2(memory.growth() < 10 * mebibyte, qPrintable(QString::number(memory.growth())));
#endif
}

// F29: 5,000 messages a second on one session.
void TransportHostileTest::manySmallMessagesStarveNobody()
{
    FaultServer calm;
    TransportProbe beside, loud;
    beside.open(calm.ws(q("/beats?every=20")));
    loud.open(m_server.ws(q("/flood?rate=5000")));
    QTRY_COMPARE(beside.opened + loud.opened, 2);
    const LoopLag lag;
    QTRY_VERIFY_WITH_TIMEOUT(loud.texts.size() >= 10'000, 30'000);
    // Two seconds of the flood are a hundred beats of the other; far fewer would be starving.
    QVERIFY2(beside.texts.size() > 30, qPrintable(QString::number(beside.texts.size())));
    QCOMPARE(loud.closed + beside.closed, 0);
    qInfo("10,000 messages: %lld beats beside them, loop at most %lld ms late",
          static_cast<long long>(beside.texts.size()), static_cast<long long>(lag.worst().count()));
}

void TransportHostileTest::slowButWholeMessagesAreFine()
{
    // Each is complete; the time of a message does not add up over many.
    TransportProbe probe(shortMessageTime);
    probe.open(m_server.ws(q("/beats?every=50")));
    QTRY_VERIFY(probe.texts.size() >= 20);
    QCOMPARE(probe.closed, 0);
}

QTEST_GUILESS_MAIN(TransportHostileTest)
#include "transport_hostile_test.moc"
