// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/json_text.h"
#include "models/item/message_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds base{1'700'000'000'000}; // 22:13:20 UTC

Instant second(int s)
{
    return {seconds(s), base + seconds(s)};
}

MessageSeen message(int s, const char *text, bool out = false, bool heartbeat = false)
{
    MessageSeen seen;
    seen.at = second(s);
    seen.direction = out ? MessageSeen::Direction::Out : MessageSeen::Direction::In;
    seen.heartbeat = heartbeat;
    seen.text = QString::fromUtf8(text);
    seen.bytes = seen.text.size();
    return seen;
}

MessageSeen heartbeat(int s)
{
    return message(s, R"({"type":"heartbeat"})", false, true);
}

TimedChange beat(int s, milliseconds latency)
{
    BeatSeen seen;
    seen.beat.at = second(s);
    seen.beat.latency = latency;
    return {second(s), seen};
}

TimedChange connection(int s, ConnectionState state)
{
    return {second(s), ConnectionChanged{state, 0, 5, {}, {}}};
}

SessionUpdate update(const QList<MessageSeen> &messages, const QList<TimedChange> &changes = {})
{
    SessionUpdate result;
    result.id = {QStringLiteral("a")};
    result.messages = messages;
    result.changes = changes;
    return result;
}

QString print(const MessageModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row);
        lines.append(QStringLiteral("%1 %2")
                         .arg(QLatin1Char("<>~-"[at.data(MessageModel::KindRole).toInt()]))
                         .arg(at.data().toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class ItemMessageModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void chatFoldsHeartbeats();
    void runsGrowInPlace();
    void choicesNarrowIt();
    void oneStoreAlone();
    void frozenStandsStill();
    void floodIsToldAndBounded();
    void anyHistoryKeepsTheModelTrue();
    void secretsAreHidden_data();
    void secretsAreHidden();
    void jsonIsIndentedInItsOwnOrder();

private:
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ItemMessageModelTest::initTestCase()
{
    qputenv("TZ", "UTC");
}

void ItemMessageModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Instant{}; });
    ServiceSettings service;
    service.id = {QStringLiteral("a")};
    m_store->setServices({service});
    m_model = std::make_unique<MessageModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->showSession(SessionId{QStringLiteral("a")});
}

// S3-22: heartbeats are told from messages, and what is not JSON is kept as a message.
void ItemMessageModelTest::chatFoldsHeartbeats()
{
    m_store->apply({update({message(1, "hello"), message(2, "{\"cmd\":1}", true), heartbeat(30),
                            heartbeat(60), heartbeat(90), message(95, "bye")},
                           {connection(0, ConnectionState::Connected),
                            beat(30, 81ms),
                            beat(60, 58ms),
                            beat(90, 60ms),
                            {second(122), BeatMissed{1, 2s}}})});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->sync();
    QCOMPARE(print(*m_model), QStringLiteral("- 22:13:20 Connected\n"
                                             "< hello\n"
                                             "> {\"cmd\":1}\n"
                                             "~ 3 heartbeats, 22:13:50 to 22:14:50, 58 to 81 ms\n"
                                             "< bye\n"
                                             "- 22:15:22 Heartbeat missed"));
    const MessageCounts counts{5, 1};
    QCOMPARE(m_model->counts(), counts);
}

void ItemMessageModelTest::runsGrowInPlace()
{
    m_store->apply({update({message(1, "hello"), heartbeat(30)})});
    m_model->sync();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_store->apply({update({heartbeat(60)}, {beat(60, 20ms)})});
    m_model->sync();
    m_model->sync();
    QCOMPARE(changes.count(), 1);
    m_store->apply({update({message(61, "x")})});
    m_model->sync();
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count() + removes.count(), 0);
    QCOMPARE(print(*m_model), QStringLiteral("< hello\n"
                                             "~ 2 heartbeats, 22:13:50 to 22:14:20, 20 ms\n"
                                             "< x"));
}

void ItemMessageModelTest::choicesNarrowIt()
{
    m_store->apply({update({message(1, "Hello"), heartbeat(30), message(31, "command", true)},
                           {connection(0, ConnectionState::Connected)})});
    using D = MessageChoice::Direction;
    m_model->choose({D::In, true, {}});
    QCOMPARE(print(*m_model), QStringLiteral("< Hello\n~ 1 heartbeat, 22:13:50"));
    m_model->choose({D::Out, true, {}});
    QCOMPARE(print(*m_model), QStringLiteral("> command"));
    m_model->choose({D::All, true, QStringLiteral("hell")});
    QCOMPARE(print(*m_model), QStringLiteral("< Hello"));
    m_model->choose({D::In, false, {}});
    QCOMPARE(print(*m_model), QStringLiteral("< Hello\n< {\"type\":\"heartbeat\"}"));
}

// S4-33, S4-38: the messages of one store, whatever envelope they come in.
void ItemMessageModelTest::oneStoreAlone()
{
    m_store->apply({update({message(1, R"({"type":"order","storeId":"s1","n":1})"),
                            message(2, R"({"type":"order","storeId":"s2","note":"not s1"})"),
                            message(3, R"({"type":"customer","data":{"storeId":"S1"}})"),
                            message(4, R"({"payload":{"storeId":"s1"}})"),
                            message(5, R"({"storeId":["s1"]})"), message(6, "storeId is s1"),
                            message(7, R"({"type":"order","store":{"id":17}})")})});
    using D = MessageChoice::Direction;
    const auto found = [this](const char *text) {
        m_model->choose({D::All, true, QString::fromLatin1(text)});
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(QString::number(
                m_model->index(row).data(MessageModel::WallRole).toLongLong() / 1'000 % 100));
        return rows.join(QLatin1Char(' '));
    };
    QCOMPARE(found("storeId=s1"), QStringLiteral("1 3 4"));
    QCOMPARE(found("storeId=s2"), QStringLiteral("2"));
    QCOMPARE(found("storeId=s"), QString());
    QCOMPARE(found("tag:s1"), QString()); // nobody said where its messages name their store
    QCOMPARE(found("store.id=17"), QStringLiteral("7"));
    QCOMPARE(found("s1"), QStringLiteral("1 2 3 4 5 6")); // a text is found wherever it stands
    QCOMPARE(found("=s1"), QString());
}

void ItemMessageModelTest::frozenStandsStill()
{
    m_store->apply({update({message(1, "one")})});
    m_model->sync();
    m_model->setFrozen(true);
    m_store->apply({update({message(2, "two")})});
    m_model->sync();
    QCOMPARE(print(*m_model), QStringLiteral("< one"));
    m_model->setFrozen(false);
    QCOMPARE(print(*m_model), QStringLiteral("< one\n< two"));
}

void ItemMessageModelTest::floodIsToldAndBounded()
{
    SessionUpdate flood = update(QList<MessageSeen>(200, message(1, "x")));
    flood.messagesDropped = 1'300;
    for (int i = 0; i < 4; ++i) {
        m_store->apply({flood});
        m_model->sync();
    }
    QCOMPARE(m_model->rowCount(), 500);
    QCOMPARE(m_model->dropped(), 5'200);
}

void ItemMessageModelTest::anyHistoryKeepsTheModelTrue()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int at = 0;
    for (int round = 0; round < 300; ++round) {
        SessionUpdate next = update({});
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i) {
            ++at;
            switch (random.bounded(4)) {
            case 0: next.messages.append(message(at, "text", random.bounded(2) == 0)); break;
            case 1: next.changes.append({second(at), BeatMissed{1, 2s}}); break;
            default: next.messages.append(heartbeat(at)); next.changes.append(beat(at, 5ms));
            }
        }
        m_store->apply({next});
        if (random.bounded(3) > 0)
            m_model->sync();
    }
    m_model->sync();
    MessageModel fresh(*m_store);
    fresh.showSession(SessionId{QStringLiteral("a")});
    QCOMPARE(print(*m_model), print(fresh));
}

void ItemMessageModelTest::secretsAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("plain text", "plain text");
    row(R"({"token":"abc","n":1})", R"({"token":"hidden","n":1})");
    row(R"({"access_token" : "a\"b", "x":2})", R"({"access_token" : "hidden", "x":2})");
    row(R"({"Password":12345})", R"({"Password":"hidden"})");
    row(R"({"api_key":"cut off he)", R"({"api_key":"hidden")");
    row(R"({"apiKey":"ends in \)", R"({"apiKey":"hidden")");
    row(R"({"text":"the token is late"})", R"({"text":"the token is late"})");
    row(R"({"client_secret":null})", R"({"client_secret":"hidden"})");
}

void ItemMessageModelTest::secretsAreHidden()
{
    QFETCH(QString, text);
    QTEST(hideSecrets(text), "shown");
}

void ItemMessageModelTest::jsonIsIndentedInItsOwnOrder()
{
    const auto shown = indentedJson(
        QStringLiteral(R"({"z":"a, {b}: \"c\"","a":[1, 2,{}],"q":{"deep":[]},"e":true})"));
    QVERIFY(shown);
    QCOMPARE(*shown, QStringLiteral("{\n"
                                    "  \"z\": \"a, {b}: \\\"c\\\"\",\n"
                                    "  \"a\": [\n"
                                    "    1,\n"
                                    "    2,\n"
                                    "    {}\n"
                                    "  ],\n"
                                    "  \"q\": {\n"
                                    "    \"deep\": []\n"
                                    "  },\n"
                                    "  \"e\": true\n"
                                    "}"));
    QVERIFY(!indentedJson(QStringLiteral("{\"cut\":")));
    QVERIFY(!indentedJson(QStringLiteral("plain")));
}

QTEST_GUILESS_MAIN(ItemMessageModelTest)
#include "item_message_model_test.moc"
