// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_pair.h"

#include <QCoreApplication>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <vector>

using namespace Pulse;
using namespace Pulse::Testing;

/// What a notifier tells, and when it is switched, deleted or excluded meanwhile.
class DispatcherSocketsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDispatcherRows(); }
    void readWhileThereIsSomething();
    void writeUntilSwitchedOff();
    void exceptionForUrgentData();
    void severalOfOneDescriptor();
    void switchedOffAndOn();
    void onAndOffInOneTurn();
    void endOfStreamIsRead();
    void switchedOffInItsOwnActivation();
    void deletedInItsOwnActivation();
    void deletesAnotherThatIsReadyToo();
    void excludedSocketsWait();
    void excludedSocketsDoNotEndTheWait();
    void nestedLoopGoesOn();
};

void DispatcherSocketsTest::readWhileThereIsSomething()
{
    underRow([] {
        Pair pair;
        bool drains = false;
        Watch watch(pair.here, QSocketNotifier::Read, [&] {
            if (drains)
                drain(pair.here);
        });
        turns(5);
        QCOMPARE(watch.count, 0);
        send(pair.there, "abc");
        turnUntil([&] { return watch.count >= 5; }); // told until it reads
        drains = true;
        turns(3);
        const int before = watch.count;
        turns(5);
        QCOMPARE(watch.count, before);
        send(pair.there, "d");
        turnUntil([&] { return watch.count == before + 1; });
    });
}

void DispatcherSocketsTest::writeUntilSwitchedOff()
{
    underRow([] {
        Pair pair;
        Watch watch(pair.here, QSocketNotifier::Write);
        turnUntil([&] { return watch.count >= 3; });
        watch.notifier->setEnabled(false);
        const int before = watch.count;
        turns(5);
        QCOMPARE(watch.count, before);
        std::vector<char> much(1 << 20);
        while (::write(pair.here, much.data(), much.size()) > 0) {
        }
        watch.notifier->setEnabled(true);
        turns(5);
        QCOMPARE(watch.count, before); // full
        drain(pair.there);
        turnUntil([&] { return watch.count > before; });
    });
}

void DispatcherSocketsTest::exceptionForUrgentData()
{
    underRow([] {
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        QCOMPARE(::bind(listener, generic, size), 0);
        QCOMPARE(::listen(listener, 1), 0);
        QCOMPARE(::getsockname(listener, generic, &size), 0);
        int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::connect(client, generic, size), 0);
        int served = ::accept(listener, nullptr, nullptr);
        ::close(listener);
        {
            Watch urgent(served, QSocketNotifier::Exception, [&] {
                char byte = 0;
                ::recv(served, &byte, 1, MSG_OOB);
            });
            Watch plain(served, QSocketNotifier::Read, [&] {
                char byte = 0;
                ::recv(served, &byte, 1, 0);
            });
            send(client, "x");
            turnUntil([&] { return plain.count == 1; });
            QCOMPARE(urgent.count, 0);
            QCOMPARE(::send(client, "!", 1, MSG_OOB), 1);
            turnUntil([&] { return urgent.count >= 1; });
        }
        Pair::shut(client);
        Pair::shut(served);
    });
}

void DispatcherSocketsTest::severalOfOneDescriptor()
{
    underRow([] {
        Pair pair;
        Watch reads(pair.here, QSocketNotifier::Read, [&] { drain(pair.here); });
        Watch writes(pair.here, QSocketNotifier::Write);
        turnUntil([&] { return writes.count >= 2; });
        QCOMPARE(reads.count, 0);
        send(pair.there, "a");
        turnUntil([&] { return reads.count == 1; });
        writes.notifier->setEnabled(false); // the other one stays
        const int written = writes.count;
        send(pair.there, "b");
        turnUntil([&] { return reads.count == 2; });
        QCOMPARE(writes.count, written);
        writes.notifier->setEnabled(true);
        reads.notifier.reset();
        turnUntil([&] { return writes.count > written; });
    });
}

void DispatcherSocketsTest::switchedOffAndOn()
{
    underRow([] {
        Pair pair;
        Watch watch(pair.here, QSocketNotifier::Read);
        for (int i = 0; i < 5; ++i) {
            watch.notifier->setEnabled(false);
            send(pair.there, "a");
            turns(3);
            QCOMPARE(watch.count, i);
            watch.notifier->setEnabled(true); // it is told of what came meanwhile
            turnUntil([&] { return watch.count > i; });
            drain(pair.here);
            turns(2);
            watch.count = i + 1;
        }
    });
}

void DispatcherSocketsTest::onAndOffInOneTurn()
{
    underRow([] {
        Pair pair;
        Watch reads(pair.here, QSocketNotifier::Read, [&] { drain(pair.here); });
        Watch writes(pair.here, QSocketNotifier::Write);
        turnUntil([&] { return writes.count > 0; });
        for (int i = 0; i < 100; ++i) {
            const int written = writes.count;
            writes.notifier->setEnabled(false);
            writes.notifier->setEnabled(true);
            reads.notifier->setEnabled(false);
            reads.notifier->setEnabled(true);
            send(pair.there, "a");
            turnUntil([&] { return reads.count == i + 1 && writes.count > written; });
        }
    });
}

void DispatcherSocketsTest::endOfStreamIsRead()
{
    underRow([] {
        Pair pair;
        int got = 0;
        Watch watch(pair.here, QSocketNotifier::Read, [&] { got = drain(pair.here); });
        send(pair.there, "abc");
        pair.closeThere();
        turnUntil([&] { return watch.count > 0; });
        QCOMPARE(got, -1);
    });
}

void DispatcherSocketsTest::switchedOffInItsOwnActivation()
{
    underRow([] {
        Pair pair;
        Watch *self = nullptr;
        Watch watch(pair.here, QSocketNotifier::Read, [&] { self->notifier->setEnabled(false); });
        self = &watch;
        send(pair.there, "abc");
        turnUntil([&] { return watch.count == 1; });
        turns(5);
        QCOMPARE(watch.count, 1);
        watch.notifier->setEnabled(true);
        turnUntil([&] { return watch.count == 2; });
    });
}

void DispatcherSocketsTest::deletedInItsOwnActivation()
{
    underRow([] {
        Pair pair;
        auto *reads = new QSocketNotifier(pair.here, QSocketNotifier::Read);
        auto *writes = new QSocketNotifier(pair.here, QSocketNotifier::Write);
        int told = 0;
        const auto deleteAll = [&] {
            ++told;
            delete reads;
            delete writes;
            pair.closeHere();
        };
        QObject::connect(reads, &QSocketNotifier::activated, qApp, deleteAll, Qt::DirectConnection);
        QObject::connect(writes, &QSocketNotifier::activated, qApp, deleteAll,
                         Qt::DirectConnection);
        send(pair.there, "abc");
        turnUntil([&] { return told > 0; });
        turns(5);
        QCOMPARE(told, 1);
    });
}

void DispatcherSocketsTest::deletesAnotherThatIsReadyToo()
{
    underRow([] {
        std::vector<Pair> pairs(20);
        std::vector<std::unique_ptr<Watch>> watches;
        int told = 0;
        for (Pair &pair : pairs) {
            watches.push_back(std::make_unique<Watch>(pair.here, QSocketNotifier::Read, [&] {
                if (++told == 1) {
                    for (const auto &watch : watches)
                        watch->notifier->setEnabled(false);
                }
            }));
            send(pair.there, "x");
        }
        turnUntil([&] { return told > 0; });
        turns(5);
        QCOMPARE(told, 1); // those found ready in the same wait were not told any more
    });
}

void DispatcherSocketsTest::excludedSocketsWait()
{
    underRow([] {
        Pair pair;
        Watch watch(pair.here, QSocketNotifier::Read, [&] { drain(pair.here); });
        send(pair.there, "abc");
        turns(10, QEventLoop::ExcludeSocketNotifiers);
        if (knowsExcludeFlags())
            QCOMPARE(watch.count, 0);
        turnUntil([&] { return watch.count == 1; });
    });
}

void DispatcherSocketsTest::excludedSocketsDoNotEndTheWait()
{
    underRow([] {
        if (!knowsExcludeFlags())
            return;
        const auto flags = QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents;
        Pair pair;
        Watch watch(pair.here, QSocketNotifier::Read, [&] { drain(pair.here); });
        send(pair.there, "abc");
        QTimer timer;
        int ticks = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
        timer.start(20);
        int count = 0;
        for (; ticks < 5; ++count)
            turn(flags);
        QCOMPARE(watch.count, 0);
        QVERIFY2(count < 50, qPrintable(QString::number(count)));
        QAbstractEventDispatcher *here = dispatcherHere();
        timer.stop();
        const std::unique_ptr<QThread> thread(QThread::create([&] { here->wakeUp(); }));
        thread->start();
        turn(flags);
        thread->wait();
    });
}

void DispatcherSocketsTest::nestedLoopGoesOn()
{
    underRow([] {
        Pair first;
        Pair second;
        std::unique_ptr<Watch> one;
        std::unique_ptr<Watch> two;
        bool nested = false;
        const auto handler = [&](int fd, std::unique_ptr<Watch> &other) {
            drain(fd);
            if (std::exchange(nested, true))
                return;
            turnUntil([&] { return other->count == 1; }); // heard inside the handler of the first
        };
        one = std::make_unique<Watch>(first.here, QSocketNotifier::Read,
                                      [&] { handler(first.here, two); });
        two = std::make_unique<Watch>(second.here, QSocketNotifier::Read,
                                      [&] { handler(second.here, one); });
        send(first.there, "x");
        send(second.there, "y");
        turnUntil([&] { return one->count == 1 && two->count == 1; });
        turns(5);
        QCOMPARE(one->count + two->count, 2);
    });
}

QTEST_GUILESS_MAIN(DispatcherSocketsTest)
#include "dispatcher_sockets_test.moc"
