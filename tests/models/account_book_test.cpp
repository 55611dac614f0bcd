// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/account_book.h"
#include "models/words/reason_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const milliseconds wallZero{1'795'293'000'000};

Instant at(nanoseconds mono)
{
    return {mono, wallZero + std::chrono::duration_cast<milliseconds>(mono)};
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SocketIoEvent eventOf(const char *name, const QByteArray &json)
{
    SocketIoEvent event;
    event.name = text(name);
    event.arguments = QJsonDocument::fromJson('[' + json + ']').array();
    return event;
}

std::optional<AccountEvent> statusEvent(const QByteArray &json)
{
    return readAccountEvent(eventOf("whatsapp:connection:status", json), RetryUnit::Auto);
}

std::optional<AccountEvent> retryEvent(const QByteArray &json, RetryUnit unit = RetryUnit::Auto)
{
    return readAccountEvent(eventOf("whatsapp:connection:reconnecting", json), unit);
}

ServiceSettings crm()
{
    ServiceSettings settings;
    settings.id.value = text("crm");
    settings.name = text("CRM");
    return settings;
}

/// One book that can hear its service, and its last updates.
struct Driver {
    explicit Driver(const ServiceSettings &settings = crm()) : book(settings)
    {
        book.setReachable(true, at(0s));
    }
    void status(const QByteArray &json, nanoseconds when)
    {
        const auto event = statusEvent(json);
        QVERIFY(event);
        book.apply(*event, at(when));
    }
    void retry(const QByteArray &json, nanoseconds when)
    {
        const auto event = retryEvent(json);
        QVERIFY(event);
        book.apply(*event, at(when));
    }
    SessionUpdate take(nanoseconds when)
    {
        book.pass(at(when));
        const QList<SessionUpdate> updates = book.takeUpdates(1'000, at(when));
        return updates.isEmpty() ? SessionUpdate() : updates.constLast();
    }
    AccountBook book;
};

bool has(const SessionUpdate &update, RuleId rule)
{
    return std::any_of(update.state.reasons.begin(), update.state.reasons.end(),
                       [rule](const Reason &reason) { return reason.rule == rule; });
}

const StatusChanged *statusChange(const SessionUpdate &update)
{
    for (const TimedChange &change : update.changes) {
        if (const auto *moved = std::get_if<StatusChanged>(&change.what))
            return moved;
    }
    return nullptr;
}

} // namespace

class AccountBookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServicesSend();
    void ignoresWhatIsNoAccount_data();
    void ignoresWhatIsNoAccount();
    void unitOfNextAttempt_data();
    void unitOfNextAttempt();
    void statusWords_data();
    void statusWords();
    void troubles_data();
    void troubles();
    void phonesAreMasked_data();
    void phonesAreMasked();

    void healthyWarningCritical();
    void sixHoursByTheServicesOwnTime();
    void retriesCountDown();
    void backAgain();
    void serviceNotHeard();
    void unknownWordIsShownAsIs();
    void itsOwnHealthWord();
    void burstsAreToldOnce();
    void limitIsTold();
    void randomEventsKeepTheBookSound();
};

void AccountBookTest::readsWhatServicesSend()
{
    const auto event = statusEvent(
        R"({"accountId":"abc-123","status":"Disconnected","metadata":{"name":"Support DE",
            "phoneNumber":"+49 30 5550101","reason":"logged out","lastConnected":"2026-11-21T20:30:43.169Z"}})");
    QVERIFY(event);
    QCOMPARE(event->account, text("abc-123"));
    QCOMPARE(event->name, text("Support DE"));
    QCOMPARE(event->phone, text("+49 30 5550101"));
    QCOMPARE(event->reason, text("logged out"));
    QVERIFY(event->lastConnected && event->lastConnected->zoneKnown);
    QCOMPARE(statusEvent(R"({"accountId":7,"status":5})")->account, text("7"));
    QCOMPARE(statusEvent(R"({"accountId":9007199254740993})")->account, text("9007199254740993"));
    QVERIFY(statusEvent(R"({"accountId":"a","status":null,"metadata":[]})"));
    const auto retry =
        retryEvent(R"({"accountId":"a","attempt":7,"maxAttempts":"5","nextAttemptIn":null})");
    QVERIFY(retry);
    QCOMPARE(retry->attempt, std::optional(7)); // may exceed the most
    QCOMPARE(retry->maxAttempts, std::optional(5));
    QVERIFY(!retry->nextAttemptIn);
    QCOMPARE(retryEvent(R"({"accountId":"a","attempt":-1})")->attempt, std::optional<int>());
    QCOMPARE(retryEvent(R"({"accountId":"a","attempt":1e300})")->attempt, std::optional(1'000'000));
}

void AccountBookTest::ignoresWhatIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    const char *const status = "whatsapp:connection:status";
    QTest::newRow("other event") << QByteArray("connected") << QByteArray(R"({"accountId":"a"})");
    QTest::newRow("no argument") << QByteArray(status) << QByteArray();
    for (const char *json :
         {"null", "\"a\"", "[]", "{}", R"({"accountId":null})", R"({"accountId":""})",
          R"({"accountId":"  "})", R"({"accountId":{}})", R"({"accountId":true})"})
        QTest::newRow(json) << QByteArray(status) << QByteArray(json);
    QTest::newRow("too long") << QByteArray(status)
                              << QByteArray(R"({"accountId":")" + QByteArray(201, 'a') + "\"}");
}

void AccountBookTest::ignoresWhatIsNoAccount()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QVERIFY(!readAccountEvent(eventOf(name.constData(), json), RetryUnit::Auto));
}

// S1-34: the unit is not stated.
void AccountBookTest::unitOfNextAttempt_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("ms"); // -1: none
    const auto row = [](const char *value, RetryUnit unit, qint64 ms) {
        QTest::addRow("%s %d", value, static_cast<int>(unit))
            << QByteArray(value) << static_cast<int>(unit) << ms;
    };
    row("200", RetryUnit::Auto, 200);
    row("12", RetryUnit::Auto, 12'000);
    row("12000", RetryUnit::Auto, 12'000);
    row("12", RetryUnit::Milliseconds, 12);
    row("300", RetryUnit::Seconds, 300'000);
    row("\"30\"", RetryUnit::Seconds, 30'000);
    row("0", RetryUnit::Auto, 0);
    row("1e300", RetryUnit::Auto, 86'400'000);
    row("-1", RetryUnit::Auto, -1);
    row("null", RetryUnit::Auto, -1);
    row("[]", RetryUnit::Seconds, -1);
}

void AccountBookTest::unitOfNextAttempt()
{
    QFETCH(QByteArray, value);
    QFETCH(int, unit);
    const auto event = retryEvent(R"({"accountId":"a","nextAttemptIn":)" + value + '}',
                                  static_cast<RetryUnit>(unit));
    QVERIFY(event);
    QTEST(event->nextAttemptIn ? qint64{event->nextAttemptIn->count()} : qint64{-1}, "ms");
}

void AccountBookTest::statusWords_data()
{
    QTest::addColumn<int>("meaning");
    const auto row = [](const char *status, AccountWord meaning) {
        QTest::newRow(status) << static_cast<int>(meaning);
    };
    row("Connected", AccountWord::Connected);
    row("CONNECTED", AccountWord::Connected);
    row("Disconnected", AccountWord::Offline);
    row("failed", AccountWord::Offline);
    row("QR_REQUIRED", AccountWord::SignedOut);
    row("qr-required", AccountWord::SignedOut);
    row("Logged Out", AccountWord::SignedOut);
    row("Reconnecting", AccountWord::Connecting);
    row("Levitating", AccountWord::Unknown);
    row("", AccountWord::Unknown);
}

void AccountBookTest::statusWords()
{
    QFETCH(int, meaning);
    QCOMPARE(static_cast<int>(meaningOfAccountStatus(QString::fromUtf8(QTest::currentDataTag()))),
             meaning);
}

// S1-28: the four causes by their words.
void AccountBookTest::troubles_data()
{
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *words, AccountTrouble trouble) {
        QTest::newRow(words) << static_cast<int>(trouble);
    };
    row("WhatsApp logged out on mobile", AccountTrouble::SignedOut);
    row("LOGGED_OUT", AccountTrouble::SignedOut);
    row("Session expired", AccountTrouble::SessionExpired);
    row("Network issues", AccountTrouble::Network);
    row("connect ETIMEDOUT 1.2.3.4:443", AccountTrouble::Network);
    row("Rate limiting", AccountTrouble::RateLimited);
    row("429 too many requests", AccountTrouble::RateLimited);
    row("because", AccountTrouble::None);
    row("", AccountTrouble::None);
}

void AccountBookTest::troubles()
{
    QFETCH(int, trouble);
    QCOMPARE(static_cast<int>(troubleOf(QString::fromUtf8(QTest::currentDataTag()))), trouble);
}

// S1-7: masked by default, the last two or three digits stay.
void AccountBookTest::phonesAreMasked_data()
{
    QTest::addColumn<QString>("masked");
    QTest::newRow("+49 30 5550101") << text("+•• •• ••••101");
    QTest::newRow("123456") << text("••••56");
    QTest::newRow("1234") << text("••••");
    QTest::newRow("") << QString();
    QTest::newRow("tel:5550101") << text("•••:•••••01");
}

void AccountBookTest::phonesAreMasked()
{
    QFETCH(QString, masked);
    QCOMPARE(maskedPhone(QString::fromUtf8(QTest::currentDataTag())), masked);
}

// S1-2, S1-3, S1-4, S1-22: the level moves by our own timer, at six hours exactly, not before.
void AccountBookTest::healthyWarningCritical()
{
    Driver d;
    d.status(R"({"accountId":"a","status":"Connected","metadata":{}})", 10s);
    SessionUpdate update = d.take(10s);
    QCOMPARE(update.id.value, text("crm/a"));
    QCOMPARE(update.state.status, Status::Healthy);
    QVERIFY(has(update, RuleId::AccountOnline));
    QVERIFY(!d.book.nextDeadline());

    d.status(R"({"accountId":"a","status":"Disconnected","metadata":{"reason":"logged out"}})",
             20s);
    update = d.take(20s);
    QCOMPARE(update.state.status, Status::Warning);
    QVERIFY(has(update, RuleId::AccountOffline) && has(update, RuleId::AccountSignedOut));
    const StatusChanged *moved = statusChange(update);
    QVERIFY(moved && moved->previous == Status::Healthy);
    QCOMPARE(d.book.nextDeadline(), std::optional<nanoseconds>(20s + 6h));

    QCOMPARE(d.take(6h + 20s - 1ms).id, SessionId());
    update = d.take(6h + 20s);
    QCOMPARE(update.state.status, Status::Critical);
    QCOMPARE(update.state.reasons.constFirst().value, 21'600'000.0); // S1-35
    QCOMPARE(update.state.reasons.constFirst().limit, 21'600'000.0);
    QVERIFY(!d.book.nextDeadline());
    QCOMPARE(Words::reason(update.state.reasons.constFirst(), update.state, at(6h + 20s)),
             text("WhatsApp is offline for 6 h · limit 6 h"));
}

void AccountBookTest::sixHoursByTheServicesOwnTime()
{
    Driver d;
    const auto since = [](milliseconds wall) {
        return R"({"accountId":"a","status":"Failed","metadata":{"lastDisconnected":)" +
               QByteArray::number(qint64{wall.count()}) + "}}";
    };
    d.status(since(wallZero - 7h), 10s);
    QCOMPARE(d.take(10s).state.status, Status::Critical);
    Driver soon;
    soon.status(since(wallZero - 5h), 0s);
    QCOMPARE(soon.take(0s).state.status, Status::Warning);
    QCOMPARE(soon.book.nextDeadline(), std::optional<nanoseconds>(1h));
    QCOMPARE(soon.take(1h).state.status, Status::Critical);
    Driver future; // a clock that is ahead makes nobody critical
    future.status(since(wallZero + 24h), 10s);
    QCOMPARE(future.take(10s).state.status, Status::Warning);
    QCOMPARE(future.book.nextDeadline(), std::optional<nanoseconds>(10s + 6h));
}

// S1-5: what the service does to reconnect is shown try by try.
void AccountBookTest::retriesCountDown()
{
    Driver d;
    d.retry(R"({"accountId":"a","attempt":2,"maxAttempts":5,"nextAttemptIn":12000})", 100s);
    const SessionUpdate update = d.take(101s);
    QCOMPARE(update.state.status, Status::Warning);
    QCOMPARE(update.state.connection, ConnectionState::Waiting);
    QCOMPARE(update.state.attempt, 2);
    QCOMPARE(update.state.maxAttempts, 5);
    QCOMPARE(update.state.nextAttemptAt, std::optional(at(112s)));
    const auto retry =
        std::find_if(update.state.reasons.begin(), update.state.reasons.end(),
                     [](const Reason &reason) { return reason.rule == RuleId::AccountRetrying; });
    QVERIFY(retry != update.state.reasons.end());
    QCOMPARE(Words::reason(*retry, update.state, at(101s)),
             text("The service reconnects it, try 2 of 5 · next in 11 s"));
    d.retry(R"({"accountId":"a","attempt":9,"maxAttempts":5,"nextAttemptIn":null})", 120s);
    const SessionUpdate last = d.take(120s);
    QCOMPARE(last.state.attempt, 9);
    QVERIFY(!last.state.nextAttemptAt);
    d.retry(R"({"accountId":"a","attempt":10,"maxAttempts":5,"nextAttemptIn":null})", 130s);
    const SessionUpdate another = d.take(130s); // the state stays, the try is another one
    QCOMPARE(another.changes.size(), 1);
    QCOMPARE(std::get<ConnectionChanged>(another.changes.constFirst().what).attempt, 10);
}

void AccountBookTest::backAgain()
{
    Driver d;
    d.status(R"({"accountId":"a","status":"Disconnected"})", 10s);
    (void)d.take(10s);
    d.status(R"({"accountId":"a","status":"connected"})", 70s);
    const SessionUpdate update = d.take(70s);
    QCOMPARE(update.state.status, Status::Healthy);
    QCOMPARE(update.state.reconnects, 1);
    QCOMPARE(update.state.account->lastConnected, std::optional(at(70s).wall));
    QCOMPARE(update.state.account->lastDisconnected, std::optional(at(10s).wall));
    QCOMPARE(update.state.uptime.down, nanoseconds(60s)); // S1-8
    QVERIFY(!d.book.nextDeadline());
}

// Nothing is healthy when nobody can know.
void AccountBookTest::serviceNotHeard()
{
    Driver d;
    d.status(R"({"accountId":"a","status":"Connected"})", 10s);
    (void)d.take(10s);
    d.book.setReachable(false, at(20s));
    const SessionUpdate lost = d.take(20s);
    QCOMPARE(lost.state.status, Status::Unknown);
    QVERIFY(has(lost, RuleId::ServiceNotHeard));
    d.book.setReachable(true, at(30s));
    QCOMPARE(d.take(30s).state.status, Status::Healthy);
    d.book.setReachable(true, at(31s));
    QVERIFY(!d.book.hasNews());
}

void AccountBookTest::unknownWordIsShownAsIs()
{
    Driver d;
    d.status(R"({"accountId":"a","status":"Levitating"})", 10s);
    const SessionUpdate update = d.take(10s);
    QCOMPARE(update.state.status, Status::Unknown);
    QCOMPARE(update.state.reasons.constFirst().detail, text("Levitating"));
    QCOMPARE(update.state.account->word, text("Levitating"));
}

void AccountBookTest::itsOwnHealthWord()
{
    Driver d;
    d.status(R"({"accountId":"a","status":"Connected","metadata":{"healthStatus":"Warning"}})", 1s);
    QCOMPARE(d.take(1s).state.status, Status::Warning);
    d.status(R"({"accountId":"a","status":"Failed","metadata":{"healthStatus":"Critical"}})", 2s);
    QCOMPARE(d.take(2s).state.status, Status::Critical);
}

// However many events came, the next batch tells the newest state once.
void AccountBookTest::burstsAreToldOnce()
{
    Driver d;
    for (int i = 0; i < 50'001; ++i)
        d.status(i % 2 == 0 ? R"({"accountId":"a","status":"Connected"})"
                            : R"({"accountId":"a","status":"Disconnected"})",
                 1s);
    const QList<SessionUpdate> updates = d.book.takeUpdates(1'000, at(1s));
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates.constFirst().changes.size(), 2); // connection and status, first to last
    QCOMPARE(updates.constFirst().state.status, Status::Healthy);
    QCOMPARE(updates.constFirst().state.messages, 50'001);
}

void AccountBookTest::limitIsTold()
{
    ServiceSettings settings = crm();
    settings.accounts.limit = 3;
    Driver d(settings);
    for (int i = 0; i < 10; ++i)
        d.status(R"({"accountId":)" + QByteArray::number(i % 5) + R"(,"status":"Connected"})", 1s);
    QCOMPARE(d.book.size(), 3);
    QCOMPARE(d.book.beyond(), 2);
    QCOMPARE(d.book.takeUpdates(2, at(1s)).size(), 2);
    QVERIFY(d.book.hasNews());
    QCOMPARE(d.book.takeUpdates(2, at(1s)).size(), 1);
    QVERIFY(!d.book.hasNews());
}

// Any events in any order: every account has a reason, deadlines lie ahead, and an account whose
// service cannot be heard is never healthy.
void AccountBookTest::randomEventsKeepTheBookSound()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QByteArrayList words{"Connected", "Disconnected", "Failed", "QR_REQUIRED", "Odd", ""};
    Driver d;
    bool reachable = true;
    nanoseconds now = 1s;
    for (int i = 0; i < 20'000; ++i) {
        now += milliseconds(random() % 600'000);
        const QByteArray account = QByteArray::number(random() % 20);
        switch (random() % 4) {
        case 0:
            d.retry(R"({"accountId":)" + account + R"(,"attempt":1,"nextAttemptIn":500})", now);
            break;
        case 1:
            reachable = !reachable;
            d.book.setReachable(reachable, at(now));
            break;
        default:
            d.status(R"({"accountId":)" + account + R"(,"status":")" +
                         words.at(static_cast<qsizetype>(random()) % words.size()) + "\"}",
                     now);
        }
        d.book.pass(at(now));
        for (const SessionUpdate &update : d.book.takeUpdates(50, at(now))) {
            QVERIFY(!update.state.reasons.isEmpty());
            QCOMPARE(update.state.status, update.state.reasons.constFirst().severity);
            QVERIFY(reachable || update.state.status == Status::Unknown);
        }
        QVERIFY(!d.book.nextDeadline() || *d.book.nextDeadline() > now);
    }
    QCOMPARE(d.book.size(), 20);
}

QTEST_GUILESS_MAIN(AccountBookTest)
#include "account_book_test.moc"
