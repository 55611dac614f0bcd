// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_pair.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

using namespace Pulse;
using namespace Pulse::Testing;

/// Many sockets at once: all are heard, and others have their turn.
class DispatcherCrowdTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDispatcherRows(); }
    void initTestCase();
    void floodLeavesTimeForOthers();
    void tenThousandSockets();
    void randomLife();

private:
    rlim_t m_descriptors = 0;
};

void DispatcherCrowdTest::initTestCase()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    m_descriptors = limit.rlim_cur;
}

void DispatcherCrowdTest::floodLeavesTimeForOthers()
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

void DispatcherCrowdTest::tenThousandSockets()
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
void DispatcherCrowdTest::randomLife()
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

QTEST_GUILESS_MAIN(DispatcherCrowdTest)
#include "dispatcher_crowd_test.moc"
