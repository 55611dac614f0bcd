// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/deadline_queue.h"
#include "app/engine/system_clock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock {
public:
    [[nodiscard]] Instant now() override { return m_now; }
    void advance(nanoseconds by) { m_now = m_now + by; }
    [[nodiscard]] nanoseconds mono() const { return m_now.mono; }

private:
    Instant m_now{1h, 1'800'000'000'000ms};
};

QList<int> keysOf(const QSignalSpy &spy)
{
    QList<int> keys;
    for (const QList<QVariant> &call : spy)
        keys.append(call.first().toInt());
    return keys;
}

} // namespace

class DeadlineQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earliestFirstAndOnce();
    void replacesAndClears();
    void nearIsExactFarIsCoarse();
    void receiverSetsAndClears();
    void pastSetWhileReportingWaitsForTheNextTurn();
    void receiverDeletesTheQueue();
    void timerReportsByItselfNeverEarly();
    void timerFollowsAnEarlierDeadline();
    void manySessionsShareWakeUps();
    void extremesDoNotOverflow();
    void agreesWithAPlainMap();
    void clocksRunTogether();
};

void DeadlineQueueTest::earliestFirstAndOnce()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    QSignalSpy spy(&queue, &DeadlineQueue::due);
    queue.set(7, clock.mono() + 30ms);
    queue.set(2, clock.mono() + 10ms);
    queue.set(5, clock.mono() + 20ms);
    queue.set(1, clock.mono() + 20ms);
    queue.check();
    QCOMPARE(spy.size(), 0);
    clock.advance(20ms);
    queue.check();
    QCOMPARE(keysOf(spy), (QList<int>{2, 1, 5}));
    QCOMPARE(queue.size(), 1);
    QVERIFY(!queue.contains(2));
    QVERIFY(queue.contains(7));
    clock.advance(1h);
    queue.check();
    queue.check();
    QCOMPARE(keysOf(spy), (QList<int>{2, 1, 5, 7}));
}

void DeadlineQueueTest::replacesAndClears()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    QSignalSpy spy(&queue, &DeadlineQueue::due);
    queue.set(0, clock.mono() + 10ms);
    queue.set(0, clock.mono() + 50ms);
    queue.set(1, clock.mono() + 60ms);
    queue.set(1, clock.mono() + 5ms);
    queue.set(2, clock.mono() + 1ms);
    queue.clear(2);
    queue.clear(2);
    queue.clear(900);
    clock.advance(10ms);
    queue.check();
    QCOMPARE(keysOf(spy), QList<int>{1});
    clock.advance(40ms);
    queue.check();
    QCOMPARE(keysOf(spy), (QList<int>{1, 0}));
    QCOMPARE(queue.size(), 0);
}

void DeadlineQueueTest::nearIsExactFarIsCoarse()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    QSignalSpy spy(&queue, &DeadlineQueue::due);
    queue.set(0, clock.mono() + 999ms);
    queue.set(1, clock.mono() + 1'001ms);
    clock.advance(999ms);
    queue.check();
    QCOMPARE(keysOf(spy), QList<int>{0});
    clock.advance(100ms); // 1,099 ms: the next full tenth is 1,100
    queue.check();
    QCOMPARE(keysOf(spy), QList<int>{0});
    clock.advance(1ms);
    queue.check();
    QCOMPARE(keysOf(spy), (QList<int>{0, 1}));
}

void DeadlineQueueTest::receiverSetsAndClears()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    QList<int> seen;
    connect(&queue, &DeadlineQueue::due, this, [&](int key) {
        seen.append(key);
        if (key == 0) {
            queue.clear(1);                       // due in this very turn
            queue.set(2, clock.mono() + 500ms);   // so was this one
            queue.set(5'000, clock.mono() + 5ms); // makes the tables grow meanwhile
        }
    });
    for (int key = 0; key < 4; ++key)
        queue.set(key, clock.mono() + milliseconds{key});
    clock.advance(10ms);
    queue.check();
    QCOMPARE(seen, (QList<int>{0, 3}));
    clock.advance(5ms);
    queue.check();
    QCOMPARE(seen, (QList<int>{0, 3, 5'000}));
    clock.advance(1s);
    queue.check();
    QCOMPARE(seen, (QList<int>{0, 3, 5'000, 2}));
}

void DeadlineQueueTest::pastSetWhileReportingWaitsForTheNextTurn()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    int count = 0;
    connect(&queue, &DeadlineQueue::due, this, [&](int key) {
        if (++count < 1'000)
            queue.set(key, clock.mono() - 1s);
    });
    queue.set(0, clock.mono());
    queue.check();
    QCOMPARE(count, 1); // a hungry session does not hold the loop
    QTRY_COMPARE(count, 1'000);
}

void DeadlineQueueTest::receiverDeletesTheQueue()
{
    HandClock clock;
    auto *queue = new DeadlineQueue(clock, this);
    int count = 0;
    connect(queue, &DeadlineQueue::due, this, [&] {
        ++count;
        delete queue;
    });
    queue->set(0, clock.mono());
    queue->set(1, clock.mono());
    queue->check();
    QCOMPARE(count, 1);
}

void DeadlineQueueTest::timerReportsByItselfNeverEarly()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    std::map<int, nanoseconds> wanted;
    int early = 0;
    connect(&queue, &DeadlineQueue::due, this, [&](int key) {
        early += clock.now().mono < wanted.at(key) ? 1 : 0;
        wanted.erase(key);
    });
    const nanoseconds start = clock.now().mono;
    for (int key = 0; key < 60; ++key) {
        wanted[key] = start + key * 25ms + key * 137us;
        queue.set(key, wanted[key]);
    }
    QTRY_VERIFY(wanted.empty());
    QCOMPARE(early, 0);
}

void DeadlineQueueTest::timerFollowsAnEarlierDeadline()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    QSignalSpy spy(&queue, &DeadlineQueue::due);
    queue.set(0, clock.now().mono + 1h);
    queue.set(1, clock.now().mono + 20ms);
    QVERIFY(spy.wait());
    QCOMPARE(keysOf(spy), QList<int>{1});
    queue.set(2, clock.now().mono - 1s);
    QVERIFY(spy.wait());
    QCOMPARE(keysOf(spy), (QList<int>{1, 2}));
    // A look in vain, for a deadline cleared meanwhile, must not lose the next one.
    queue.set(3, clock.now().mono + 10ms);
    queue.set(4, clock.now().mono + 60ms);
    queue.clear(3);
    QVERIFY(spy.wait());
    QCOMPARE(keysOf(spy), (QList<int>{1, 2, 4}));
}

void DeadlineQueueTest::manySessionsShareWakeUps()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    std::set<nanoseconds> wakeUps;
    connect(&queue, &DeadlineQueue::due, this, [&] { wakeUps.insert(clock.mono()); });
    for (int key = 0; key < 10'000; ++key)
        queue.set(key, clock.mono() + 2s + key * 3ms);
    for (int i = 0; i < 33'000; ++i) {
        clock.advance(1ms);
        queue.check();
    }
    QCOMPARE(queue.size(), 0);
    QVERIFY2(wakeUps.size() <= 301, qPrintable(QString::number(wakeUps.size())));
}

void DeadlineQueueTest::extremesDoNotOverflow()
{
    HandClock clock;
    DeadlineQueue queue(clock);
    QSignalSpy spy(&queue, &DeadlineQueue::due);
    queue.set(0, nanoseconds::max());
    queue.set(1, nanoseconds::min());
    queue.set(2, nanoseconds::max() - 50ms);
    queue.check();
    QCOMPARE(keysOf(spy), QList<int>{1});
    QCOMPARE(queue.size(), 2);
}

void DeadlineQueueTest::agreesWithAPlainMap()
{
    bool given = false;
    const quint32 asked = qEnvironmentVariable("PULSE_SEED").toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::global()->generate();
    qInfo("PULSE_SEED=%u", seed);
    QRandomGenerator random(seed);

    HandClock clock;
    DeadlineQueue queue(clock);
    std::map<int, nanoseconds> model;
    int problems = 0;
    const auto change = [&] {
        const int key = random.bounded(300);
        const auto ahead = milliseconds{random.bounded(-50, 5'000)};
        if (random.bounded(4) == 0) {
            queue.clear(key);
            model.erase(key);
        } else {
            queue.set(key, clock.mono() + ahead);
            model[key] = clock.mono() + ahead;
        }
    };
    connect(&queue, &DeadlineQueue::due, this, [&](int key) {
        problems += model.contains(key) && model[key] <= clock.mono() ? 0 : 1; // unwanted or early
        model.erase(key);
        if (random.bounded(3) == 0)
            change();
    });
    for (int step = 0; step < 20'000; ++step) {
        change();
        clock.advance(microseconds{random.bounded(20'000)});
        queue.check();
        queue.check(); // what receivers set in the past
        for (const auto &[key, at] : model)
            problems += at + 100ms < clock.mono() ? 1 : 0;
        if (problems != 0)
            QFAIL(qPrintable(QStringLiteral("step %1, seed %2").arg(step).arg(seed)));
        QCOMPARE(queue.size(), static_cast<int>(model.size()));
    }
}

void DeadlineQueueTest::clocksRunTogether()
{
    SystemClock clock;
    const Instant first = clock.now();
    const nanoseconds boot = clock.boot();
    const Instant second = clock.now();
    QVERIFY(second.mono >= first.mono);
    QVERIFY(first.mono <= boot); // boot also counts the time asleep
    QVERIFY(qAbs(first.wall.count() - QDateTime::currentMSecsSinceEpoch()) < 10'000);
}

QTEST_GUILESS_MAIN(DeadlineQueueTest)
#include "deadline_queue_test.moc"
