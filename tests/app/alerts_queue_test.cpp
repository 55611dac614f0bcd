// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/delivery_queue.h"
#include "app/alerts/webhook_answer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;
using Kind = NotificationKind;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds Wall{1'770'000'000'000};

Instant second(double s)
{
    return {nanoseconds{static_cast<qint64>(s * 1e9)}, Wall};
}

Notification note(const QString &key, Kind kind, quint64 id = 1)
{
    Notification n;
    n.id = id;
    n.key = key;
    n.kind = kind;
    n.subject = key;
    n.title = key;
    n.reason = kind == Kind::Recovery ? QString() : QStringLiteral("because");
    n.since = second(1);
    if (kind == Kind::Recovery)
        n.until = second(60);
    return n;
}

DeliveryVerdict verdictOf(int status, const QByteArray &body = {},
                          const QByteArray &retryAfter = {})
{
    WebhookAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.retryAfter = retryAfter;
    return judge(answer, Wall);
}

const DeliveryVerdict Good{DeliveryVerdict::What::Delivered, {}, {}, false};
const DeliveryVerdict Bad{DeliveryVerdict::What::Retry, {}, QStringLiteral("no"), false};

} // namespace

class AlertsQueueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void waitsForTheBucket();
    void delaysGrowAndAreSpread();
    void retriesKeepOrderAndCount();
    void askedToWaitBurnsNoTry();
    void brokenTakesNothingMore();
    void downAndBackUnsentAreOneSummary();
    void recoveryOfASentFailureFollows();
    void nothingOnItsWayIsTouched();
    void newsReplacesWhatWaits();
    void withdrawnBeforeSent();
    void boundedAndSaysSo();
    void oldMessagesDie();
    void stopsAfterFiftyBadAnswers();
    void everyMessageHasOneFate();
};

void AlertsQueueTest::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("bad");
    const auto row = [](int status, DeliveryVerdict::What what, bool bad) {
        QTest::addRow("%d", status) << status << static_cast<int>(what) << bad;
    };
    for (int status : {200, 204})
        row(status, DeliveryVerdict::What::Delivered, false);
    for (int status : {500, 502, 503, 504, 408, 599}) // F43
        row(status, DeliveryVerdict::What::Retry, false);
    for (int status : {301, 302, 307, 308, 400, 401, 403, 404, 410, 413}) // F44
        row(status, DeliveryVerdict::What::Broken, true);
    row(429, DeliveryVerdict::What::Wait, true);
}

void AlertsQueueTest::judges()
{
    QFETCH(int, status);
    QFETCH(int, what);
    QFETCH(bool, bad);
    const DeliveryVerdict verdict = verdictOf(status);
    QCOMPARE(static_cast<int>(verdict.what), what);
    QCOMPARE(verdict.countsAsBad, bad);
    QCOMPARE(verdict.why.isEmpty(), verdict.what == DeliveryVerdict::What::Delivered);
}

void AlertsQueueTest::readsRetryAfter_data() // F42
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("float in the body")
        << QByteArray(R"({"retry_after":64.57})") << QByteArray() << 64'570LL;
    QTest::newRow("header rounds up")
        << QByteArray(R"({"retry_after":64.57})") << QByteArray("65") << 65'000LL;
    QTest::newRow("fraction in the header") << QByteArray() << QByteArray("0.65") << 650LL;
    QTest::newRow("merged duplicates") << QByteArray() << QByteArray("5, 9") << 9'000LL;
    QTest::newRow("date") << QByteArray() << QByteArray("Mon, 02 Feb 2026 02:41:00 GMT")
                          << 60'000LL;
    QTest::newRow("date gone by") << QByteArray() << QByteArray("Mon, 02 Feb 2026 01:00:00 GMT")
                                  << 0LL;
    QTest::newRow("absurd") << QByteArray(R"({"retry_after":1e300})") << QByteArray()
                            << 3'600'000LL;
    QTest::newRow("too large header") << QByteArray() << QByteArray("999999999") << 3'600'000LL;
    QTest::newRow("missing") << QByteArray() << QByteArray() << 300'000LL;
    QTest::newRow("blocked") << QByteArray(R"({"code":0,"message":"You are being blocked"})")
                             << QByteArray() << 300'000LL;
    QTest::newRow("blocked, page") << QByteArray("<html>error 1015") << QByteArray() << 300'000LL;
    QTest::newRow("negative") << QByteArray(R"({"retry_after":-4})") << QByteArray("-3")
                              << 300'000LL;
    QTest::newRow("not a number") << QByteArray(R"({"retry_after":"soon"})") << QByteArray("soon")
                                  << 300'000LL;
    QTest::newRow("nan") << QByteArray() << QByteArray("nan") << 300'000LL;
}

void AlertsQueueTest::readsRetryAfter()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(qint64, ms);
    const DeliveryVerdict verdict = verdictOf(429, body, header);
    QCOMPARE(verdict.what, DeliveryVerdict::What::Wait);
    QCOMPARE(verdict.after->count(), ms);
}

void AlertsQueueTest::waitsForTheBucket()
{
    WebhookAnswer answer;
    answer.status = 200;
    answer.remaining = "0";
    answer.resetAfter = "1.5";
    const DeliveryVerdict verdict = judge(answer, Wall);
    QCOMPARE(verdict.after, std::optional<milliseconds>(1'500ms));
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure), second(1)));
    queue.begin(1, second(0));
    Q_UNUSED(queue.push(note(QStringLiteral("b"), Kind::Failure), second(1)));
    Q_UNUSED(queue.finish(verdict, second(2), 0.5));
    QVERIFY(queue.ready(second(3)).isEmpty());
    QCOMPARE(queue.ready(second(3.5)).size(), 1);
}

void AlertsQueueTest::delaysGrowAndAreSpread()
{
    QCOMPARE(retryDelay(0, 0.5), 5'000ms);
    QCOMPARE(retryDelay(1, 0.5), 10'000ms);
    QCOMPARE(retryDelay(0, 0.0), 3'750ms);
    QCOMPARE(retryDelay(0, 1.0), 6'250ms);
    QCOMPARE(retryDelay(6, 0.5), 300'000ms);
    QCOMPARE(retryDelay(1'000'000, 1.0), 375'000ms);
}

void AlertsQueueTest::retriesKeepOrderAndCount()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure, 1), second(0)));
    QCOMPARE(queue.nextAt(), std::optional(nanoseconds{0}));
    queue.begin(1, second(0));
    QVERIFY(!queue.nextAt());
    Q_UNUSED(queue.push(note(QStringLiteral("b"), Kind::Failure, 2), second(1)));
    auto fates = queue.finish(Bad, second(2), 0.5);
    QCOMPARE(fates.size(), 1);
    QCOMPARE(fates.constFirst().state, DeliveryState::Retrying);
    QCOMPARE(fates.constFirst().attempts, 1);
    QCOMPARE(queue.nextAt(), std::optional(second(7).mono));
    QVERIFY(queue.ready(second(6.9)).isEmpty());
    const auto ready = queue.ready(second(7));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(ready.constFirst().id, 1u);
    queue.begin(2, second(0));
    fates = queue.finish(Bad, second(8), 0.5);
    QCOMPARE(queue.nextAt(), std::optional(second(18).mono));
    queue.begin(2, second(0));
    fates = queue.finish(Good, second(19), 0.5);
    QCOMPARE(fates.size(), 2);
    QCOMPARE(fates[0].attempts, 3);
    QCOMPARE(fates[1].attempts, 2);
    QVERIFY(!queue.nextAt());
}

void AlertsQueueTest::askedToWaitBurnsNoTry() // F42
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure), second(0)));
    for (int i = 0; i < 6; ++i) {
        queue.begin(1, second(0));
        const auto fates =
            queue.finish(verdictOf(429, R"({"retry_after":2.5})"), second(10 * i), 1);
        QCOMPARE(fates.constFirst().attempts, 0);
        QCOMPARE(queue.nextAt(), std::optional(second(10 * i + 2.5).mono));
    }
    queue.begin(1, second(0));
    Q_UNUSED(queue.finish(verdictOf(429, R"({"retry_after":0})"), second(100), 1));
    QCOMPARE(queue.nextAt(), std::optional(second(101).mono)); // never at once
}

void AlertsQueueTest::brokenTakesNothingMore() // F44: the queue's part
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure), second(0)));
    queue.begin(1, second(0));
    Q_UNUSED(queue.push(note(QStringLiteral("b"), Kind::Failure), second(0)));
    auto fates = queue.finish(verdictOf(404), second(1), 0.5);
    QCOMPARE(fates.size(), 2);
    QCOMPARE(fates[0].state, DeliveryState::Dead);
    QCOMPARE(fates[1].state, DeliveryState::Dead);
    QVERIFY(queue.isBroken());
    fates = queue.push(note(QStringLiteral("c"), Kind::Failure), second(2));
    QCOMPARE(fates.constFirst().state, DeliveryState::Dead);
    QVERIFY(!fates.constFirst().why.isEmpty());
    QVERIFY(!queue.nextAt());
}

void AlertsQueueTest::downAndBackUnsentAreOneSummary()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure, 1), second(0)));
    const auto fates = queue.push(note(QStringLiteral("a"), Kind::Recovery, 2), second(1));
    QCOMPARE(fates.size(), 1);
    QCOMPARE(fates.constFirst().state, DeliveryState::Merged);
    const auto ready = queue.ready(second(1));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().id, 2u);
    QCOMPARE(ready.constFirst().reason, QStringLiteral("because"));
    QVERIFY(ready.constFirst().title.contains(QStringLiteral("was down and is back")));
}

void AlertsQueueTest::recoveryOfASentFailureFollows()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure, 1), second(0)));
    queue.begin(1, second(0));
    Q_UNUSED(queue.finish(Good, second(1), 0.5));
    QVERIFY(queue.push(note(QStringLiteral("a"), Kind::Recovery, 2), second(2)).isEmpty());
    QCOMPARE(queue.ready(second(2)).constFirst().title, QStringLiteral("a"));
}

void AlertsQueueTest::nothingOnItsWayIsTouched()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure, 1), second(0)));
    queue.begin(1, second(0));
    QVERIFY(queue.push(note(QStringLiteral("a"), Kind::Recovery, 2), second(1)).isEmpty());
    QVERIFY(queue.ready(second(1)).isEmpty());
    Q_UNUSED(queue.finish(Good, second(2), 0.5));
    QCOMPARE(queue.ready(second(2)).size(), 1);
}

void AlertsQueueTest::newsReplacesWhatWaits()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("g"), Kind::Failure, 1), second(0)));
    const auto fates = queue.push(note(QStringLiteral("g"), Kind::Update, 2), second(1));
    QCOMPARE(fates.constFirst().state, DeliveryState::Merged);
    const auto ready = queue.ready(second(1));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().id, 2u);
    QCOMPARE(ready.constFirst().kind, Kind::Failure);
    Notification quiet = note(QStringLiteral("g"), Kind::Update, 3);
    quiet.quiet = true;
    QCOMPARE(queue.push(quiet, second(1)).constFirst().state, DeliveryState::Suppressed);
}

void AlertsQueueTest::withdrawnBeforeSent()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure, 1), second(0)));
    const auto fates = queue.push(note(QStringLiteral("a"), Kind::Withdrawn, 2), second(1));
    QCOMPARE(fates.size(), 1);
    QCOMPARE(fates.constFirst().state, DeliveryState::Suppressed);
    QVERIFY(!queue.nextAt());
}

void AlertsQueueTest::boundedAndSaysSo()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("first"), Kind::Failure), second(0)));
    queue.begin(1, second(0));
    int dead = 0;
    for (int i = 0; i < 500; ++i)
        dead +=
            static_cast<int>(queue.push(note(QString::number(i), Kind::Failure), second(1)).size());
    QCOMPARE(dead, 300);
    QCOMPARE(queue.leftOut(), 300);
    Q_UNUSED(queue.finish(Bad, second(2), 0.5));
    QCOMPARE(queue.ready(second(60)).size(), DeliveryQueue::Bound + 1);
    QCOMPARE(queue.ready(second(60)).constFirst().key, QStringLiteral("first"));
}

void AlertsQueueTest::oldMessagesDie()
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure), second(0)));
    double at = 0;
    int tries = 0;
    while (queue.nextAt()) {
        queue.begin(1, second(0));
        const auto fates = queue.finish(Bad, second(at), 0.5);
        QCOMPARE(fates.size(), 1);
        ++tries;
        at += 300;
        if (fates.constFirst().state == DeliveryState::Dead)
            break;
    }
    QVERIFY(!queue.nextAt());
    QCOMPARE(tries, 86'400 / 300 + 2);
}

void AlertsQueueTest::stopsAfterFiftyBadAnswers() // F45
{
    DeliveryQueue queue;
    Q_UNUSED(queue.push(note(QStringLiteral("a"), Kind::Failure), second(0)));
    double at = 0;
    for (int i = 0; i < DeliveryQueue::BadAnswers; ++i) {
        queue.begin(1, second(0));
        Q_UNUSED(queue.finish(verdictOf(429, R"({"retry_after":1})"), second(at), 0.5));
        at += 1;
    }
    QCOMPARE(queue.nextAt(), std::optional(second(600).mono));
    // The window moves: the next bad answer stops it again until the oldest of fifty is out.
    queue.begin(1, second(0));
    Q_UNUSED(queue.finish(verdictOf(429, R"({"retry_after":1})"), second(600), 0.5));
    QCOMPARE(queue.nextAt(), std::optional(second(601).mono));
}

void AlertsQueueTest::everyMessageHasOneFate()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    DeliveryQueue queue;
    QHash<quint64, int> ends;
    QHash<quint64, bool> pushed;
    const auto count = [&ends](const QList<DeliveryQueue::Fate> &fates) {
        for (const DeliveryQueue::Fate &fate : fates)
            ends[fate.notification.id] += fate.state != DeliveryState::Retrying ? 1 : 0;
    };
    double at = 0;
    for (quint64 id = 1; id <= 3'000; ++id) {
        at += random.bounded(4.0);
        const auto kind = static_cast<Kind>(random.bounded(3));
        count(queue.push(note(QString::number(random.bounded(6)), kind, id), second(at)));
        pushed[id] = true;
        const auto ready = queue.ready(second(at));
        if (!ready.isEmpty()) {
            queue.begin(std::min<qsizetype>(ready.size(), 10), second(0));
            const DeliveryVerdict verdict = random.bounded(3) == 0 ? Bad : Good;
            count(queue.finish(verdict, second(at), random.generateDouble()));
        }
    }
    while (queue.nextAt()) {
        queue.begin(10, second(0));
        count(queue.finish(Good, second(at), 0.5));
    }
    for (auto it = pushed.constBegin(); it != pushed.constEnd(); ++it)
        QCOMPARE(ends.value(it.key()), 1);
}

QTEST_APPLESS_MAIN(AlertsQueueTest)
#include "alerts_queue_test.moc"
