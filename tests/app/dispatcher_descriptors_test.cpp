// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_pair.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTimer>

#include <fcntl.h>

using namespace Pulse;
using namespace Pulse::Testing;

/// Descriptors that are closed, used again, or no sockets at all.
class DispatcherDescriptorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDispatcherRows(); }
    void closedThenNumberUsedAgain();
    void closedWhileRegistered();
    void closedButAliveElsewhere();
    void plainFileIsAlwaysReady();
    void descriptorThatCannotBeWatched();
};

void DispatcherDescriptorsTest::closedThenNumberUsedAgain()
{
    underRow([] {
        for (int i = 0; i < 20; ++i) {
            Pair pair;
            const int number = pair.here;
            auto watch = std::make_unique<Watch>(number, QSocketNotifier::Read);
            turns(1);
            pair.closeHere(); // before the notifier left
            watch.reset();
            Pair next;
            if (next.here != number) {
                QCOMPARE(dup2(next.here, number), number);
                Pair::shut(next.here);
                next.here = number;
            }
            Watch fresh(number, QSocketNotifier::Read, [&] { drain(number); });
            send(next.there, "x");
            turnUntil([&] { return fresh.count == 1; });
        }
    });
}

void DispatcherDescriptorsTest::closedWhileRegistered()
{
    underRow([] {
        if (!isOurs())
            return; // Qt's own differ among themselves
        Pair pair;
        const int number = pair.here;
        Watch forgotten(number, QSocketNotifier::Read);
        turns(1);
        pair.closeHere();
        turns(2);
        QCOMPARE(forgotten.count, 0);
        Pair next;
        QCOMPARE(next.here, number); // the system gives the lowest free number
        int got = 0;
        Watch fresh(number, QSocketNotifier::Read, [&] { got += drain(number); });
        send(next.there, "x");
        turnUntil([&] { return fresh.count == 1; });
        QCOMPARE(got, 1);
        forgotten.notifier.reset();
        send(next.there, "yz");
        turnUntil([&] { return fresh.count == 2; });
        QCOMPARE(got, 3);
    });
}

void DispatcherDescriptorsTest::closedButAliveElsewhere()
{
    underRow([] {
        Pair pair;
        int twin = fcntl(pair.here, F_DUPFD_CLOEXEC, 0); // as a child process would hold it
        auto watch = std::make_unique<Watch>(pair.here, QSocketNotifier::Read);
        turns(1);
        pair.closeHere();
        watch.reset(); // too late: the kernel takes no orders for that number any more
        send(pair.there, "x");
        QTimer timer;
        int ticks = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
        timer.start(20);
        int count = 0;
        for (; ticks < 5; ++count)
            turn(QEventLoop::WaitForMoreEvents);
        QVERIFY2(count < 50, qPrintable(QString::number(count))); // it does not spin
        Pair other;
        Watch fresh(other.here, QSocketNotifier::Read, [&] { drain(other.here); });
        send(other.there, "x");
        turnUntil([&] { return fresh.count == 1; });
        Pair::shut(twin);
    });
}

void DispatcherDescriptorsTest::plainFileIsAlwaysReady()
{
    underRow([] {
        QTemporaryFile file;
        QVERIFY(file.open());
        Watch reads(file.handle(), QSocketNotifier::Read);
        Watch writes(file.handle(), QSocketNotifier::Write);
        turnUntil([&] { return reads.count >= 3 && writes.count >= 3; });
        reads.notifier.reset();
        const int written = writes.count;
        turnUntil([&] { return writes.count > written; });
        writes.notifier.reset();
        while (turn()) {
        }
        QVERIFY(!turn());
    });
}

void DispatcherDescriptorsTest::descriptorThatCannotBeWatched()
{
    underRow([] {
        if (!isOurs())
            return; // the words differ
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be watched")));
        Pair pair;
        const int number = pair.here;
        pair.closeHere();
        Watch watch(number, QSocketNotifier::Read);
        turns(2);
        QVERIFY(!watch.notifier->isEnabled());
    });
}

QTEST_GUILESS_MAIN(DispatcherDescriptorsTest)
#include "dispatcher_descriptors_test.moc"
