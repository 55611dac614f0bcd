// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QTimer>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

/// Two connected sockets, not blocking.
struct Pair {
    Pair()
    {
        int fds[2] = {-1, -1};
        const int type = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
        if (socketpair(AF_UNIX, type, 0, fds) != 0)
            qFatal("socketpair: %s", qPrintable(qt_error_string()));
        here = fds[0];
        there = fds[1];
    }
    ~Pair()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY(Pair)
    Pair(Pair &&other) noexcept
        : here(std::exchange(other.here, -1)), there(std::exchange(other.there, -1))
    {
    }

    void closeHere() { shut(here); }
    void closeThere() { shut(there); }
    static void shut(int &fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }

    int here = -1;
    int there = -1;
};

void send(int fd, const char *bytes)
{
    QCOMPARE(::write(fd, bytes, strlen(bytes)), static_cast<ssize_t>(strlen(bytes)));
}

/// Everything there is; -1 at the end of the stream.
int drain(int fd)
{
    int total = 0;
    char buffer[256];
    for (;;) {
        const ssize_t got = ::read(fd, buffer, sizeof buffer);
        if (got == 0)
            return -1;
        if (got < 0)
            return total;
        total += static_cast<int>(got);
    }
}

/// A notifier that counts, and runs `handler`.
class Watch final {
public:
    Watch(int fd, QSocketNotifier::Type type, std::function<void()> handler = {})
        : notifier(std::make_unique<QSocketNotifier>(fd, type))
    {
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, handler = std::move(handler)] {
                             ++count;
                             if (handler)
                                 handler();
                         });
    }

    int count = 0;
    std::unique_ptr<QSocketNotifier> notifier;
};

void turns(int count, QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    for (int i = 0; i < count; ++i)
        turn(flags);
}

} // namespace

class DispatcherSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void closedThenNumberUsedAgain();
    void closedWhileRegistered();
    void closedButAliveElsewhere();
    void plainFileIsAlwaysReady();
    void descriptorThatCannotBeWatched();
    void floodLeavesTimeForOthers();
    void tenThousandSockets();
    void randomLife();

private:
    rlim_t m_descriptors = 0;
};

void DispatcherSocketsTest::initTestCase()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    m_descriptors = limit.rlim_cur;
}

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

void DispatcherSocketsTest::closedThenNumberUsedAgain()
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

void DispatcherSocketsTest::closedWhileRegistered()
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

void DispatcherSocketsTest::closedButAliveElsewhere()
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

void DispatcherSocketsTest::plainFileIsAlwaysReady()
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

void DispatcherSocketsTest::descriptorThatCannotBeWatched()
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

void DispatcherSocketsTest::floodLeavesTimeForOthers()
{
    underRow([] {
        std::vector<Pair> pairs(600);
        std::vector<std::unique_ptr<Watch>> floods;
        for (Pair &pair : pairs)
            floods.push_back(std::make_unique<Watch>(pair.here, QSocketNotifier::Write));
        QTimer timer;
        int ticks = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
        timer.start(2);
        int posted = 0;
        QMetaObject::invokeMethod(
            &timer, [&] { ++posted; }, Qt::QueuedConnection);
        turnUntil([&] { return ticks >= 10 && posted == 1; });
        const auto all = [&](int least) {
            return std::all_of(floods.begin(), floods.end(),
                               [&](const auto &flood) { return flood->count >= least; });
        };
        turnUntil([&] { return all(3); }); // nobody starves though more are ready than one batch
    });
}

void DispatcherSocketsTest::tenThousandSockets()
{
    constexpr int count = 10'000;
    if (m_descriptors < count + 100) {
        QSKIP(qPrintable(QStringLiteral("NOT CHECKED with 10,000 sockets: the system allows %1 "
                                        "descriptors; raise `ulimit -Hn`")
                             .arg(m_descriptors)));
    }
    underRow([] {
        std::vector<Pair> pairs(count / 2);
        std::vector<std::unique_ptr<Watch>> watches;
        int ended = 0;
        for (Pair &pair : pairs) {
            for (const int fd : {pair.here, pair.there}) {
                Watch *&slot = *new Watch *; // the handler switches its own notifier off at the end
                auto watch =
                    std::make_unique<Watch>(fd, QSocketNotifier::Read, [fd, &slot, &ended] {
                        if (drain(fd) < 0) {
                            slot->notifier->setEnabled(false);
                            ++ended;
                        }
                    });
                slot = watch.get();
                QObject::connect(
                    watch->notifier.get(), &QObject::destroyed, qApp, [&slot] { delete &slot; },
                    Qt::DirectConnection);
                watches.push_back(std::move(watch));
            }
        }
        turns(3);
        for (int i = 0; i < 1'000; ++i)
            send(pairs[static_cast<size_t>(i * 5)].there, "x");
        const auto told = [&] {
            int sum = 0;
            for (const auto &watch : watches)
                sum += watch->count;
            return sum;
        };
        for (int i = 0; i < 200 && told() < 1'000; ++i)
            turn();
        QCOMPARE(told(), 1'000);
        for (size_t i = 0; i < pairs.size(); i += 5)
            QCOMPARE(watches[2 * i]->count, 1);
        for (Pair &pair : pairs)
            shutdown(pair.here, SHUT_RDWR);
        turnUntil([&] { return ended == count; });
        watches.clear();
    });
}

/// Random registering, switching, closing and reusing; every byte sent must be told of.
void DispatcherSocketsTest::randomLife()
{
    bool given = false;
    const quint32 asked = qEnvironmentVariable("PULSE_SEED").toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::global()->generate();
    qInfo("PULSE_SEED=%u", seed);
    underRow([seed] {
        struct Life {
            Pair pair;
            qint64 sent = 0;
            qint64 got = 0;
            std::unique_ptr<Watch> reads;
            std::unique_ptr<Watch> writes;
        };
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<Life>> lives(40);
        for (int step = 0; step < 4'000; ++step) {
            auto &life = lives[static_cast<size_t>(random.bounded(40))];
            if (!life || random.bounded(30) == 0) {
                life = std::make_unique<Life>();
                Life *l = life.get();
                l->reads = std::make_unique<Watch>(l->pair.here, QSocketNotifier::Read,
                                                   [l] { l->got += drain(l->pair.here); });
                l->writes = std::make_unique<Watch>(l->pair.here, QSocketNotifier::Write, [l] {
                    l->writes->notifier->setEnabled(false);
                });
            }
            switch (random.bounded(4)) {
            case 0: life->reads->notifier->setEnabled(random.bounded(2) == 0); break;
            case 1: life->writes->notifier->setEnabled(random.bounded(2) == 0); break;
            case 2: life->sent += ::write(life->pair.there, "abc", 3); break;
            case 3: turn(); break;
            }
        }
        for (const auto &life : lives) {
            if (life)
                life->reads->notifier->setEnabled(true);
        }
        const auto heard = [&] {
            return std::all_of(lives.begin(), lives.end(), [](const auto &life) {
                return !life || (life->got == life->sent && !life->writes->notifier->isEnabled());
            });
        };
        for (int i = 0; i < 1'000 && !heard(); ++i)
            turn();
        for (const auto &life : lives)
            QVERIFY(!life || life->got == life->sent);
    });
}

QTEST_GUILESS_MAIN(DispatcherSocketsTest)
#include "dispatcher_sockets_test.moc"
