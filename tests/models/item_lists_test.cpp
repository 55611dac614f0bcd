// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_log.h"
#include "models/item/message_log.h"
#include "models/item/recent_list.h"
#include "models/session/shared_optional.h"
#include "models/session/shared_value.h"

#include <QRandomGenerator>
#include <QtTest>

#include <deque>

using namespace Pulse;
using namespace std::chrono_literals;

class ItemListsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRingIsWhatAPlainListWouldBe();
    void everyKindOfBeatComesBack();
    void messagesComeBackAsTheyWere();
    void messagesGiveWayToALargeOne();
    void sharedValuesAreNotChangedInPlace();
};

// Property: whatever is done to it, it holds what a list that is cut by hand holds.
void ItemListsTest::aRingIsWhatAPlainListWouldBe()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int capacity = 7;
    RecentList<int> ring(capacity);
    std::deque<int> plain;
    quint64 appended = 0;
    for (int step = 0; step < 5'000; ++step) {
        const quint32 what = random.bounded(100U);
        if (what < 80) {
            ring.append(step);
            plain.push_back(step);
            ++appended;
        } else if (what < 88) {
            ring.removeOldest();
            if (!plain.empty())
                plain.pop_front();
        } else if (what < 96) {
            ring.replaceNewest(-step);
            if (!plain.empty())
                plain.back() = -step;
        } else {
            capacity = random.bounded(1, 40);
            ring.setCapacity(capacity);
        }
        while (plain.size() > static_cast<size_t>(capacity))
            plain.pop_front();
        QCOMPARE(ring.size(), static_cast<int>(plain.size()));
        QCOMPARE(ring.appended(), appended);
        QCOMPARE(ring.firstSerial(), appended - plain.size());
        for (int i = 0; i < ring.size(); ++i)
            QCOMPARE(ring.at(i), plain[static_cast<size_t>(i)]);
    }
}

void ItemListsTest::everyKindOfBeatComesBack()
{
    BeatLog log;
    QList<Beat> given;
    int n = 0;
    for (const BeatKind kind :
         {BeatKind::Timestamp, BeatKind::Pong, BeatKind::Check, BeatKind::Push})
        for (const BeatOutcome outcome :
             {BeatOutcome::OnTime, BeatOutcome::Late, BeatOutcome::Missed, BeatOutcome::Offline,
              BeatOutcome::NoData})
            for (const bool failed : {false, true}) {
                ++n; // also before the epoch, with a clock that was never set
                given.append({{nanoseconds(n * 1'234'567'891LL), milliseconds(n - 20)},
                              n % 3 == 0 ? std::nullopt : std::optional(microseconds(n)),
                              kind,
                              outcome,
                              failed});
            }
    for (qsizetype i = 0; i < given.size(); ++i)
        log.append(given.at(i), i % 2 == 0 ? std::nullopt : std::optional(milliseconds(-i)));
    for (int i = 0; i < given.size(); ++i) {
        QCOMPARE(log.at(i), given.at(i));
        QCOMPARE(log.clockOffset(i), i % 2 == 0 ? std::nullopt : std::optional(milliseconds(-i)));
    }
}

void ItemListsTest::messagesComeBackAsTheyWere()
{
    MessageSeen message;
    message.at = {123'456'789ns, 1'795'000'000'123ms};
    message.direction = MessageSeen::Direction::Out;
    message.heartbeat = true;
    message.binary = true;
    message.truncated = true;
    message.bytes = 5'000'000'000;
    message.text = QStringLiteral("Tiếng Việt 💓 end");
    message.event = QStringLiteral("đơn:mới");
    MessageLog log;
    log.append(message);
    log.append({});
    QCOMPARE(log.at(0), message);
    QCOMPARE(log.at(1), MessageSeen());
    QCOMPARE(log.directionOf(0), MessageSeen::Direction::Out);
    QCOMPARE(log.directionOf(1), MessageSeen::Direction::In);
    QCOMPARE(log.textBytes(), message.text.toUtf8().size() + message.event.toUtf8().size());
}

void ItemListsTest::messagesGiveWayToALargeOne()
{
    MessageLog log(10);
    MessageSeen message;
    message.text = QString(400'000, QLatin1Char('x'));
    for (int i = 0; i < 3; ++i)
        log.append(message);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.textBytes(), qint64(800'000));
    message.text = QString(MessageLog::maxTextBytes + 1, QLatin1Char('y'));
    log.append(message);
    QCOMPARE(log.size(), 1); // one alone may be larger
    log.append({});
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.textBytes(), qint64(0));
    QCOMPARE(log.appended(), quint64(5));
}

void ItemListsTest::sharedValuesAreNotChangedInPlace()
{
    SharedValue<QString> one(QStringLiteral("a"));
    const SharedValue<QString> other = one;
    one.detach() = QStringLiteral("b");
    QCOMPARE(*other, QStringLiteral("a"));
    QCOMPARE(*one, QStringLiteral("b"));
    QVERIFY(one != other);

    SharedOptional<QString> none;
    QVERIFY(!none);
    QVERIFY(none == SharedOptional<QString>());
    SharedOptional<QString> some(QStringLiteral("a"));
    QVERIFY(none != some);
    QVERIFY(some == SharedOptional<QString>(QStringLiteral("a")));
    const SharedOptional<QString> before = some;
    some.emplace() = QStringLiteral("b");
    QCOMPARE(*before, QStringLiteral("a"));
    QCOMPARE(some->size(), 1);
    some.reset();
    QVERIFY(!some);
}

QTEST_GUILESS_MAIN(ItemListsTest)
#include "item_lists_test.moc"
