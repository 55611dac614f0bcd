// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_rows.h"

#include "app/engine/engine_thread.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTimer>

#include <atomic>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr auto userEvent = QEvent::User;

/// At its last event it interrupts the loop, which else would wait for more with all work done.
class Listener final : public QObject {
public:
    explicit Listener(int last = -1) : m_last(last) {}

    std::function<void()> handler;
    int events = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != userEvent)
            return QObject::event(event);
        ++events;
        if (handler)
            handler();
        if (events == m_last)
            dispatcherHere()->interrupt();
        return true;
    }

private:
    int m_last;
};

void post(QObject *receiver)
{
    QCoreApplication::postEvent(receiver, new QEvent(userEvent));
}

std::unique_ptr<QThread> startThread(const std::function<void()> &body)
{
    std::unique_ptr<QThread> thread(QThread::create(body));
    thread->start();
    return thread;
}

} // namespace

/// Posted events, waking, interrupting, nesting, deferred deletion, the end of a thread.
class DispatcherLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDispatcherRows(); }
    void postedEventsOnePassPerTurn();
    void tellsWhetherItDidSomething();
    void aboutToBlockAndAwake();
    void aboutToBlockMayPost();
    void postingFromAnotherThreadWakes();
    void wakeUpEndsTheWait();
    void interruptEndsTheWait();
    void interruptBeforeTheWait();
    void noPostedEventIsLost();
    void nestedLoopsEndInOrder();
    void deferredDeletionAtItsLevel();
    void quitFromAnotherThread();
    void harmlessFlags();
    void queuedCallsKeepTheirOrder();
    void waitsWhenIdle();
    void startsAndStopsManyTimes();
    void engineThreadBuildsAndDeletesThere();
    void engineThreadDropsLateCalls();
};

void DispatcherLoopTest::postedEventsOnePassPerTurn()
{
    underRow([] {
        Listener listener;
        listener.handler = [&] {
            post(&listener);
        };
        post(&listener);
        turn();
        for (int i = 2; i < 20; ++i) {
            const int before = listener.events;
            turn();
            QCOMPARE(listener.events, before + 1);
        }
        QCoreApplication::removePostedEvents(&listener);
    });
}

void DispatcherLoopTest::tellsWhetherItDidSomething()
{
    underRow([] {
        while (turn()) {
        }
        QVERIFY(!turn());
        Listener listener;
        post(&listener);
        QVERIFY(turn());
        while (turn()) {
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(1);
        stall(5ms);
        QVERIFY(turn());
        while (turn()) {
        }
        dispatcherHere()->wakeUp();
        QVERIFY(turn());
        while (turn()) {
        }
        QVERIFY(!turn());
    });
}

void DispatcherLoopTest::aboutToBlockAndAwake()
{
    underRow([] {
        QEventLoop loop;
        QSignalSpy blocking(dispatcherHere(), &QAbstractEventDispatcher::aboutToBlock);
        QSignalSpy waking(dispatcherHere(), &QAbstractEventDispatcher::awake);
        post(&loop);
        QVERIFY(loop.processEvents());
        QCOMPARE(blocking.size(), 0);
        QVERIFY(waking.size() >= 1);
        while (loop.processEvents()) {
        }

        waking.clear();
        QVERIFY(!loop.processEvents());
        QCOMPARE(blocking.size(), 0);
        QVERIFY(waking.size() >= 1);

        waking.clear();
        QTimer::singleShot(20, &loop, [] {});
        turn(QEventLoop::WaitForMoreEvents);
        while (blocking.isEmpty())
            turn(QEventLoop::WaitForMoreEvents);
        QVERIFY(waking.size() >= blocking.size());
    });
}

void DispatcherLoopTest::aboutToBlockMayPost()
{
    underRow([] {
        Listener listener(20);
        const auto connection = QObject::connect(
            dispatcherHere(), &QAbstractEventDispatcher::aboutToBlock, &listener, [&] {
                if (listener.events < 20)
                    post(&listener);
            });
        turnUntil([&] { return listener.events == 20; });
        QObject::disconnect(connection);
    });
}

void DispatcherLoopTest::postingFromAnotherThreadWakes()
{
    underRow([] {
        Listener listener(50);
        QSemaphore heard; // the next one is posted when nothing else keeps the loop awake
        listener.handler = [&heard] {
            heard.release();
        };
        const auto thread = startThread([&] {
            for (int i = 0; i < 50; ++i) {
                post(&listener);
                heard.acquire();
            }
        });
        turnUntil([&] { return listener.events == 50; });
        thread->wait();
    });
}

void DispatcherLoopTest::wakeUpEndsTheWait()
{
    underRow([] {
        while (turn()) {
        }
        QAbstractEventDispatcher *here = dispatcherHere();
        const auto thread = startThread([&] { here->wakeUp(); });
        turn(QEventLoop::WaitForMoreEvents); // returns at all
        thread->wait();
        while (turn()) {
        }
        here->wakeUp(); // from its own thread, before the wait
        turn(QEventLoop::WaitForMoreEvents);
    });
}

void DispatcherLoopTest::interruptEndsTheWait()
{
    underRow([] {
        for (int i = 0; i < 200; ++i) {
            QAbstractEventDispatcher *here = dispatcherHere();
            std::atomic<bool> returned = false;
            const auto thread = startThread([&] {
                while (!returned) {
                    here->interrupt();
                    QThread::yieldCurrentThread();
                }
            });
            turn(QEventLoop::WaitForMoreEvents);
            returned = true;
            thread->wait();
            while (turn()) {
            }
        }
    });
}

void DispatcherLoopTest::interruptBeforeTheWait()
{
    underRow([] {
        Listener listener;
        listener.handler = [] {
            dispatcherHere()->interrupt();
        };
        QTimer timer;
        QSignalSpy timeouts(&timer, &QTimer::timeout);
        timer.start(0);
        turn();
        timeouts.clear();
        post(&listener);
        turn(QEventLoop::WaitForMoreEvents); // returns although nothing else comes
        QCOMPARE(listener.events, 1);
        QVERIFY(timeouts.size() <= 1);
    });
}

void DispatcherLoopTest::noPostedEventIsLost()
{
    underRow([] {
        constexpr int each = 20'000;
        Listener listener(4 * each);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.push_back(startThread([&] {
                for (int n = 0; n < each; ++n)
                    post(&listener);
            }));
        }
        turnUntil([&] { return listener.events == 4 * each; });
        for (const auto &thread : threads)
            thread->wait();
        turn();
        QCOMPARE(listener.events, 4 * each);
    });
}

void DispatcherLoopTest::nestedLoopsEndInOrder()
{
    underRow([] {
        QEventLoop outer;
        QEventLoop inner;
        QStringList log;
        QTimer::singleShot(1, &outer, [&] {
            QTimer::singleShot(1, &outer, [&] {
                outer.exit(1); // the inner one goes on
                QTimer::singleShot(1, &inner, [&] { inner.exit(2); });
            });
            log.append(QString::number(inner.exec()));
        });
        log.append(QString::number(outer.exec()));
        QCOMPARE(log, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    });
}

void DispatcherLoopTest::deferredDeletionAtItsLevel()
{
    underRow([] {
        QEventLoop loop;
        QPointer<QObject> outside = new QObject;
        QPointer<QObject> inside = new QObject;
        QStringList log;
        QTimer::singleShot(0, &loop, [&] {
            outside->deleteLater(); // asked for at this level: a deeper loop must leave it alone
            QEventLoop nested;
            QTimer::singleShot(0, &nested, [&] { inside->deleteLater(); });
            QTimer::singleShot(20, &nested, [&] { nested.quit(); });
            nested.exec();
            log.append(outside ? QStringLiteral("outside lives") : QStringLiteral("outside died"));
            log.append(inside ? QStringLiteral("inside lives") : QStringLiteral("inside died"));
            QTimer::singleShot(20, &loop, [&] { loop.quit(); });
        });
        loop.exec();
        QCOMPARE(log,
                 (QStringList{QStringLiteral("outside lives"), QStringLiteral("inside died")}));
        QVERIFY(!outside);
    });
}

void DispatcherLoopTest::quitFromAnotherThread()
{
    underRow([] {
        for (int i = 0; i < 100; ++i) {
            QEventLoop loop;
            const auto thread = startThread([&] {
                QMetaObject::invokeMethod(
                    &loop, [&] { loop.exit(7); }, Qt::QueuedConnection);
            });
            QCOMPARE(loop.exec(), 7);
            thread->wait();
            QEventLoop direct;
            QTimer::singleShot(0, &direct, [&] {});
            const auto quitter = startThread([&] {
                while (!direct.isRunning())
                    QThread::yieldCurrentThread();
                direct.exit(8); // exit() is thread-safe
            });
            QCOMPARE(direct.exec(), 8);
            quitter->wait();
        }
    });
}

void DispatcherLoopTest::harmlessFlags()
{
    underRow([] {
        Listener listener;
        for (const auto flags : {QEventLoop::ExcludeUserInputEvents, QEventLoop::EventLoopExec,
                                 QEventLoop::DialogExec, QEventLoop::ApplicationExec}) {
            const int before = listener.events;
            post(&listener);
            QTimer timer;
            QSignalSpy timeouts(&timer, &QTimer::timeout);
            timer.start(1);
            while (listener.events == before || timeouts.isEmpty())
                turn(flags | QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(listener.events, 4);
    });
}

void DispatcherLoopTest::queuedCallsKeepTheirOrder()
{
    underRow([] {
        QObject context;
        QList<int> order;
        for (int i = 0; i < 100; ++i)
            QMetaObject::invokeMethod(
                &context, [&order, i] { order.append(i); }, Qt::QueuedConnection);
        turnUntil([&] { return order.size() == 100; });
        for (int i = 0; i < 100; ++i)
            QCOMPARE(order.at(i), i);
    });
}

void DispatcherLoopTest::waitsWhenIdle()
{
    underRow([] {
        while (turn()) {
        }
        QTimer timer;
        QSignalSpy timeouts(&timer, &QTimer::timeout);
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(20);
        int turns = 0;
        while (timeouts.size() < 10) {
            turn(QEventLoop::WaitForMoreEvents);
            ++turns;
        }
        QVERIFY2(turns <= 60, qPrintable(QString::number(turns))); // it slept, it did not spin
    });
}

void DispatcherLoopTest::startsAndStopsManyTimes()
{
    underRow([] {
        for (int i = 0; i < 50; ++i) {
            QThread thread;
#ifdef Q_OS_LINUX
            if (isOurs())
                thread.setEventDispatcher(new EpollDispatcher);
#endif
            QObject object;
            std::atomic<bool> ran = false;
            object.moveToThread(&thread);
            QMetaObject::invokeMethod(
                &object, [&] { ran = true; }, Qt::QueuedConnection);
            thread.start();
            QMetaObject::invokeMethod(
                &object, [] {}, Qt::BlockingQueuedConnection);
            thread.quit();
            thread.wait();
            QVERIFY(ran);
        }
    });
}

void DispatcherLoopTest::engineThreadBuildsAndDeletesThere()
{
    EngineThread engine(QStringLiteral("engine"));
    QThread *there = nullptr;
    QStringList log;
    const auto named = [&](const QString &name) {
        return [&log, &there, name] {
            there = QThread::currentThread();
            auto object = std::make_unique<QObject>();
            QObject::connect(object.get(), &QObject::destroyed, object.get(), [&log, &there, name] {
                log.append(QThread::currentThread() == there ? name : QStringLiteral("elsewhere"));
            });
            return object;
        };
    };
    QObject *first = engine.build(named(QStringLiteral("first")));
    QObject *second = engine.build(named(QStringLiteral("second")));
    QVERIFY(there != QThread::currentThread());
    QCOMPARE(first->thread(), there);
    QCOMPARE(second->thread(), there);
    std::atomic<bool> posted = false;
    engine.post([&] { posted = true; });
    QTRY_VERIFY(posted);
#ifdef Q_OS_LINUX
    std::atomic<bool> ours = false;
    engine.post([&] { ours = qobject_cast<EpollDispatcher *>(dispatcherHere()) != nullptr; });
    QTRY_VERIFY(ours);
#endif
    engine.stop();
    QVERIFY(!engine.isRunning());
    QCOMPARE(log, (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    engine.stop(); // twice is once
}

void DispatcherLoopTest::engineThreadDropsLateCalls()
{
    EngineThread engine(QStringLiteral("engine"));
    engine.stop();
    bool ran = false;
    engine.post([&] { ran = true; });
    QCoreApplication::sendPostedEvents();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(DispatcherLoopTest)
#include "dispatcher_loop_test.moc"
