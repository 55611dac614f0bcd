// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/message_reader.h"
#include "models/words/event_text.h"
#include "models/words/reason_text.h"
#include "tests/support/session_driver.h"

#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;

using Label = MessageLabel;

/// Messages that are no heartbeats: what they say of themselves, whose they are, whether they come.
class SessionTrafficTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStores_data();
    void readsStores();
    void readsPresence();
    void readsEvents();
    void longMessagesSayNothing();
    void talliesAreBounded();
    void foreignStoreWarnsAndPasses();
    void aLeakIsToldOncePerStore();
    void anAlternatingServerIsBounded();
    void aLeakIsNotJudgedWhileWeAreBlind();
    void presenceIsCounted();
    void silenceOfMessagesWarns();
    void silenceIsOfThisLineOnly();
    void rateIsOverTheWindow();
    void windowCounts();
};

namespace {

MessageSettings storeSettings()
{
    MessageSettings settings = pingSettings().messages;
    settings.store = QStringLiteral("s1");
    return settings;
}

MessageReceived messageOf(const char *text)
{
    MessageReceived message{static_cast<qint64>(qstrlen(text)), false, false, 1, {}};
    message.tally.add(MessageReader(storeSettings()).read(QString::fromUtf8(text)));
    return message;
}

SessionDriver storeSession(milliseconds silentAfter = 0ms)
{
    ServiceSettings settings = pingSettings();
    settings.messages = storeSettings();
    settings.messages.silentAfter = silentAfter;
    SessionDriver d(settings);
    d.startOpen();
    d.pass(1s, 5ms);
    return d;
}

const char *const foreign = R"({"type":"order:updated","storeId":"s2"})";
const char *const own = R"({"type":"order:updated","storeId":"s1"})";

} // namespace

void SessionTrafficTest::readsStores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("store");
    const auto row = [](const char *what, const QString &text, const QString &name,
                        Label::Store store) {
        QTest::newRow(what) << text << name << static_cast<int>(store);
    };
    const auto json = [](const char *value) {
        return QStringLiteral(R"({"type":"x","storeId":%1})").arg(QLatin1String(value));
    };
    row("own", json(R"("s1")"), QStringLiteral("s1"), Label::Store::Own);
    row("foreign", json(R"("s2")"), QStringLiteral("s2"), Label::Store::Foreign);
    row("other case is another store", json(R"("S1")"), QStringLiteral("S1"),
        Label::Store::Foreign);
    row("number", json("7"), QStringLiteral("7"), Label::Store::Foreign);
    row("huge number", json("1e300"), QStringLiteral("1e+300"), Label::Store::Foreign);
    row("missing", QStringLiteral(R"({"type":"x"})"), {}, Label::Store::None);
    row("null", json("null"), {}, Label::Store::None);
    row("empty", json(R"("")"), {}, Label::Store::None);
    row("list", json(R"(["s1"])"), {}, Label::Store::Unreadable);
    row("object", json(R"({"id":"s1"})"), {}, Label::Store::Unreadable);
    row("true", json("true"), {}, Label::Store::Unreadable);
    row("in the envelope", QStringLiteral(R"({"type":"x","data":{"storeId":"s2"}})"),
        QStringLiteral("s2"), Label::Store::Foreign);
    row("in the payload", QStringLiteral(R"({"payload":{"storeId":"s1"}})"), QStringLiteral("s1"),
        Label::Store::Own);
    row("blanks before it", QStringLiteral(" \n{\"storeId\":\"s2\"}"), QStringLiteral("s2"),
        Label::Store::Foreign);
    const QString longName = QStringLiteral("s1") + QString(5'000, u'x');
    row("begins like ours", QStringLiteral(R"({"storeId":"%1"})").arg(longName), longName.left(200),
        Label::Store::Foreign);
    row("no JSON", QStringLiteral("{storeId:s2}"), {}, Label::Store::None);
    row("a list", QStringLiteral(R"([{"storeId":"s2"}])"), {}, Label::Store::None);
    row("a text", QStringLiteral("storeId s2"), {}, Label::Store::None);
    row("nothing", {}, {}, Label::Store::None);
    row("deep", QString(2'000, u'{'), {}, Label::Store::None);
}

void SessionTrafficTest::readsStores()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(int, store);
    const MessageLabel label = MessageReader(storeSettings()).read(text);
    QCOMPARE(static_cast<int>(label.store), store);
    QCOMPARE(label.name, name);
    MessageSettings any = storeSettings();
    any.store.clear(); // nobody is foreign where all may come
    QVERIFY(MessageReader(any).read(text).store != Label::Store::Foreign);
}

// S4-8
void SessionTrafficTest::readsPresence()
{
    MessageSettings settings = storeSettings();
    const auto of = [&settings](const char *kind) {
        return MessageReader(settings)
            .read(QStringLiteral(R"({"type":"%1"})").arg(QLatin1String(kind)))
            .presence;
    };
    QCOMPARE(of("user:joined"), Label::Presence::Joined);
    QCOMPARE(of("User:Left"), Label::Presence::Left);
    QCOMPARE(of("order:updated"), Label::Presence::None);
    settings.joined = {QStringLiteral("hello")};
    QCOMPARE(of("hello"), Label::Presence::Joined);
    QCOMPARE(of("user:joined"), Label::Presence::None);
    QCOMPARE(MessageReader(settings).read(u"{\"type\":7}").kind, QString());
}

void SessionTrafficTest::readsEvents()
{
    const MessageReader reader(storeSettings());
    const QJsonObject body{{QStringLiteral("storeId"), QStringLiteral("s2")}};
    const MessageLabel label = reader.read(QStringLiteral("order:updated"), body);
    QCOMPARE(label.kind, QStringLiteral("order:updated"));
    QCOMPARE(label.store, Label::Store::Foreign);
    QCOMPARE(reader.read(QStringLiteral("user_left"), QJsonValue()).presence,
             Label::Presence::Left);
    QCOMPARE(reader.read(QString(5'000, u'e'), QJsonValue(QJsonValue::Undefined)).kind.size(),
             MessageReader::longestName);
}

void SessionTrafficTest::longMessagesSayNothing()
{
    const QString inside = QStringLiteral(R"({"storeId":"s2","pad":"%1"})");
    const QString longOne = inside.arg(QString(MessageReader::longest, u'x'));
    QVERIFY(MessageReader(storeSettings()).read(longOne) == MessageLabel());
    const QString justShort = inside.arg(QString(MessageReader::longest - 100, u'x'));
    QCOMPARE(MessageReader(storeSettings()).read(justShort).store, Label::Store::Foreign);
}

void SessionTrafficTest::talliesAreBounded()
{
    MessageTally tally;
    for (int i = 0; i < 1'000; ++i) {
        MessageLabel label;
        label.kind = QStringLiteral("kind-%1").arg(i);
        label.name = QStringLiteral("store-%1").arg(i);
        label.store = Label::Store::Foreign;
        tally.add(label);
    }
    QCOMPARE(tally.messages, 1'000);
    QCOMPARE(tally.foreign, 1'000);
    QCOMPARE(tally.kinds.size(), MessageTally::mostKinds);
    QCOMPARE(tally.stores.size(), MessageTally::mostStores);
    QCOMPARE(tally.newestForeign, QStringLiteral("store-999"));
    MessageTally twice = tally;
    twice.add(tally);
    QCOMPARE(twice.messages, 2'000);
    QCOMPARE(twice.stores.constFirst().count, 2);
    QCOMPARE(twice.kinds.size(), MessageTally::mostKinds);
}

// S4-9: rule, text, value and limit; it passes with the window, and never by itself before.
void SessionTrafficTest::foreignStoreWarnsAndPasses()
{
    SessionDriver d = storeSession();
    d.happen(messageOf(own));
    QCOMPARE(d.state().status, Status::Healthy);
    d.happen(messageOf(foreign));
    d.happen(messageOf(foreign));
    QCOMPARE(d.state().status, Status::Warning);
    const Reason reason = d.state().reasons.constFirst();
    QCOMPARE(reason.rule, RuleId::IsolationLeak);
    QCOMPARE(reason.value, 2.0);
    QCOMPARE(reason.limit, 0.0);
    QCOMPARE(reason.detail, QStringLiteral("s2"));
    QCOMPARE(Words::reason(reason, d.state(), d.now),
             QStringLiteral("2 messages of another store came: s2"));
    d.pass(4min + 50s, 5ms);
    QVERIFY(d.has(RuleId::IsolationLeak));
    d.pass(20s, 5ms); // the window of 5 min and its step of 10 s
    QVERIFY(!d.has(RuleId::IsolationLeak));
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().traffic->all.foreign, 2); // the figure stays
}

void SessionTrafficTest::aLeakIsToldOncePerStore()
{
    SessionDriver d = storeSession();
    for (int i = 0; i < 3; ++i)
        d.happen(messageOf(foreign));
    QCOMPARE(d.countChanges<StoreLeaked>(), 1);
    const auto told = std::find_if(d.changes.begin(), d.changes.end(), [](const Change &change) {
        return std::holds_alternative<StoreLeaked>(change);
    });
    QVERIFY(
        (std::get<StoreLeaked>(*told) ==
         StoreLeaked{QStringLiteral("s2"), QStringLiteral("order:updated"), QStringLiteral("s1")}));
    QCOMPARE(Words::event(*told), QStringLiteral("A message of the store s2 came, expected only "
                                                 "s1: order:updated"));
    d.pass(6min, 5ms); // over, so the next one is news again
    d.happen(messageOf(foreign));
    QCOMPARE(d.countChanges<StoreLeaked>(), 2);
}

void SessionTrafficTest::anAlternatingServerIsBounded()
{
    SessionDriver d = storeSession();
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray text = R"({"storeId":"x)" + QByteArray::number(i) + R"("})";
        d.happen(messageOf(text.constData()));
    }
    QCOMPARE(d.countChanges<StoreLeaked>(), static_cast<int>(MessageTally::mostStores));
    QCOMPARE(d.state().traffic->leaking, 2'000);
    QCOMPARE(d.state().traffic->all.stores.size(), MessageTally::mostStores);
    QCOMPARE(d.state().reasons.constFirst().detail, QStringLiteral("x1999"));
}

void SessionTrafficTest::aLeakIsNotJudgedWhileWeAreBlind()
{
    SessionDriver d = storeSession();
    d.happen(messageOf(foreign));
    d.happen(ObserverSaw{ObserverState::Offline, {}, {}});
    QCOMPARE(d.state().status, Status::Unknown);
}

// S4-8
void SessionTrafficTest::presenceIsCounted()
{
    SessionDriver d = storeSession();
    d.happen(messageOf(R"({"type":"user:joined","storeId":"s1"})"));
    d.happen(messageOf(R"({"type":"user:joined","storeId":"s1"})"));
    d.happen(messageOf(R"({"type":"user:left","storeId":"s1"})"));
    QCOMPARE(d.state().traffic->all.joined, 2);
    QCOMPARE(d.state().traffic->all.left, 1);
    QCOMPARE(d.state().traffic->all.messages, 3);
}

// S4-43: pongs come, the line is fine, but nobody is told anything.
void SessionTrafficTest::silenceOfMessagesWarns()
{
    SessionDriver d = storeSession(2min);
    d.happen(messageOf(own));
    d.pass(2min, 5ms);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(1s, 5ms);
    QCOMPARE(d.state().status, Status::Warning);
    const Reason reason = d.state().reasons.constFirst();
    QCOMPARE(reason.rule, RuleId::MessagesSilent);
    QVERIFY(reason.value >= 120'000.0 && reason.value < 122'000.0);
    QCOMPARE(reason.limit, 120'000.0);
    QCOMPARE(Words::reason(reason, d.state(), d.now),
             QStringLiteral("Connected, but no message for 2 m · limit 2 m"));
    d.happen(messageOf(own));
    QCOMPARE(d.state().status, Status::Healthy);
    SessionDriver never = storeSession(); // off until it is set
    never.pass(1h, 5ms);
    QCOMPARE(never.state().status, Status::Healthy);
}

void SessionTrafficTest::silenceIsOfThisLineOnly()
{
    SessionDriver d = storeSession(2min);
    d.pass(110s, 5ms);
    d.close();
    QVERIFY(!d.has(RuleId::MessagesSilent));
    d.pass(20s);
    d.open();
    d.pass(110s, 5ms);
    QVERIFY(!d.has(RuleId::MessagesSilent));
    d.happen(ObserverSaw{ObserverState::Gap, 5s, {}}); // what we slept through proves nothing
    d.pass(110s, 5ms);
    QVERIFY(!d.has(RuleId::MessagesSilent));
    d.pass(11s, 5ms);
    QVERIFY(d.has(RuleId::MessagesSilent));
}

void SessionTrafficTest::rateIsOverTheWindow()
{
    SessionDriver d = storeSession();
    for (int i = 0; i < 30; ++i) {
        d.happen(messageOf(own));
        d.pass(10s, 5ms);
    }
    QVERIFY(std::abs(d.state().traffic->perMinute.value() - 6.0) < 0.5);
    d.pass(6min, 5ms);
    QCOMPARE(d.state().traffic->perMinute.value(), 0.0);
}

void SessionTrafficTest::windowCounts()
{
    WindowCount count(5min);
    QVERIFY(!count.emptyAt());
    QCOMPARE(count.count(1h), 0);
    count.add(1h);
    count.add(1h + 1min, 4);
    count.add(1h + 1min, -5); // nothing counts down
    QCOMPARE(count.count(1h + 1min), 5);
    QCOMPARE(count.count(1h + 5min), 5);
    QCOMPARE(count.count(1h + 5min + 10s), 4);
    QVERIFY(count.emptyAt() == 1h + 6min + 10s);
    QCOMPARE(count.count(1h + 6min + 9s), 4);
    QCOMPARE(count.count(*count.emptyAt()), 0);
    QVERIFY(!count.emptyAt());
    count.add(std::numeric_limits<qint64>::max() / 2 * 1ns); // centuries later
    QCOMPARE(count.count(std::numeric_limits<qint64>::max() / 2 * 1ns), 1);
}

QTEST_GUILESS_MAIN(SessionTrafficTest)
#include "session_traffic_test.moc"
