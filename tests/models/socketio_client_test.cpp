// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/socketio_client.h"

#include <QTest>

#include <random>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

using Client = SocketIoClient;
using Fault = SocketIoFault;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const char *const greeting =
    R"(0{"sid":"LM9ZzYivzZyDx05xAAAA","upgrades":[],"pingInterval":2000,"pingTimeout":1500,"maxPayload":1000000})";

/// A client and the time, and what it wanted done.
struct Driver {
    explicit Driver(SocketIoWish wish = {}) : client(std::move(wish))
    {
        apply(Client::Began{});
        apply(Client::SocketOpened{});
    }
    void apply(const Client::Happening &what) { actions = client.apply(what, now); }
    void say(const char *utf8) { apply(Client::TextCame{text(utf8)}); }
    void join()
    {
        say(greeting);
        say(R"(40{"sid":"27U1zU967w0Ca1pjAAAA"})");
    }
    void passUntil(nanoseconds at)
    {
        now = at;
        apply(Client::TimePassed{});
    }
    template <typename Action>
    [[nodiscard]] const Action *only() const
    {
        return actions.size() == 1 ? std::get_if<Action>(&actions.constFirst()) : nullptr;
    }
    [[nodiscard]] QStringList sent() const
    {
        QStringList texts;
        for (const Client::Action &action : actions) {
            if (const auto *send = std::get_if<Client::Send>(&action))
                texts << send->text;
        }
        return texts;
    }
    [[nodiscard]] FailureClass endedBy() const
    {
        const auto *end = only<Client::End>();
        return end ? end->reason.what : FailureClass::None;
    }
    [[nodiscard]] QString why() const
    {
        const auto *end = only<Client::End>();
        return end ? end->reason.detail : QString();
    }

    Client client;
    nanoseconds now = 1000s;
    Client::Actions actions;
};

} // namespace

/// A client of Socket.IO from its greeting to its end, without a socket.
class SocketIoClientTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsAndAnswersPings();
    void authGoesWithTheNamespace();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void acknowledgesWithTheirNumber();
    void attachmentsComplete();
    void attachmentsThatMisbehave();
    void putOutAndBackIn();
    void silenceIsTheSumOfBothTimes();
    void neverGreeted();
    void endsAreTranslated_data();
    void endsAreTranslated();
    void randomServersNeverBreakIt();
};

void SocketIoClientTest::joinsAndAnswersPings()
{
    Driver d;
    d.say(greeting);
    QCOMPARE(d.sent(), QStringList{text("40")});
    QVERIFY(!d.client.isJoined());
    d.say(R"(40{"sid":"27U1zU967w0Ca1pjAAAA"})");
    QVERIFY(d.only<Client::Joined>());
    QVERIFY(d.client.isJoined());
    d.say("2");
    QCOMPARE(d.sent(), QStringList{text("3")});
    d.say(R"(42["whatsapp:connection:status",{"accountId":"abc-123"}])");
    const auto *told = d.only<Client::TellEvent>();
    QVERIFY(told);
    QCOMPARE(told->event.name, text("whatsapp:connection:status"));
    QCOMPARE(told->event.text, text(R"(["whatsapp:connection:status",{"accountId":"abc-123"}])"));
    QCOMPARE(told->event.arguments.at(0).toObject().value(text("accountId")).toString(),
             text("abc-123"));
    d.say("6");
    QVERIFY(d.actions.isEmpty());
    d.say("1");
    QCOMPARE(d.endedBy(), FailureClass::ClosedByServer);
    d.say("2");
    QVERIFY(d.actions.isEmpty());
}

void SocketIoClientTest::authGoesWithTheNamespace()
{
    SocketIoWish wish;
    wish.nspace = text("/crm");
    wish.auth = QJsonObject{{text("token"), text("t\"1")}};
    Driver d(wish);
    d.say(greeting);
    QCOMPARE(d.sent(), QStringList{text(R"(40/crm,{"token":"t\"1"})")});
    d.say(R"(40{"sid":"other namespace"})");
    QVERIFY(!d.client.isJoined());
    d.say(R"(40/crm,{"sid":"x"})");
    QVERIFY(d.client.isJoined());
    d.say(R"(42["other namespace"])");
    QVERIFY(d.actions.isEmpty());
    d.say(R"(42/crm,["ours"])");
    QVERIFY(d.only<Client::TellEvent>());
}

void SocketIoClientTest::refusalsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("persistent");
    const auto row = [](const char *line, FailureClass what, bool persistent) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(what) << persistent;
    };
    row(R"(44{"message":"Authentication error","data":{"code":"UNAUTHORIZED"}})",
        FailureClass::SignIn, true);
    row(R"(44{"message":"jwt expired"})", FailureClass::SignIn, true);
    row(R"(44{"message":"no","data":{"code":403}})", FailureClass::SignIn, true);
    row(R"(44"invalid token")", FailureClass::SignIn, true);
    row(R"(44{"message":"Invalid namespace"})", FailureClass::NamespaceRefused, true);
    row(R"(44{"message":"too busy"})", FailureClass::NamespaceRefused, false);
    row(R"(44{})", FailureClass::NamespaceRefused, false);
    row("40", FailureClass::NotSocketIo, true); // Socket.IO 2 connects without a sid
    row("44", FailureClass::Protocol, false);
}

void SocketIoClientTest::refusalsAreToldApart()
{
    QFETCH(QByteArray, line);
    Driver d;
    d.say(greeting);
    d.say(line.constData());
    QTEST(static_cast<int>(d.endedBy()), "what");
    QTEST(d.only<Client::End>()->reason.persistent, "persistent");
}

void SocketIoClientTest::acknowledgesWithTheirNumber()
{
    Driver d;
    d.join();
    d.say(R"(420["whatsapp:connection:status",{}])");
    QCOMPARE(d.sent(), QStringList{text("430[]")});
    QCOMPARE(d.actions.size(), 2);
    d.say(R"(4217["x"])");
    QCOMPARE(d.sent(), QStringList{text("4317[]")});
}

void SocketIoClientTest::attachmentsComplete()
{
    Driver d;
    d.join();
    d.say(R"(452-3["qr",{"a":{"_placeholder":true,"num":1},"b":[{"_placeholder":true,"num":0}]}])");
    QVERIFY(d.actions.isEmpty());
    d.apply(Client::BinaryCame{54});
    QVERIFY(d.actions.isEmpty());
    d.apply(Client::BinaryCame{7});
    QCOMPARE(d.sent(), QStringList{text("433[]")});
    const auto &event = std::get<Client::TellEvent>(d.actions.constLast()).event;
    const QJsonObject argument = event.arguments.at(0).toObject();
    QCOMPARE(argument.value(text("a")).toString(), text("<7 bytes>"));
    QCOMPARE(argument.value(text("b")).toArray().at(0).toString(), text("<54 bytes>"));
    QVERIFY(event.bytes > 61);
    d.say(R"(450-["none"])");
    QVERIFY(d.only<Client::TellEvent>());
}

void SocketIoClientTest::attachmentsThatMisbehave()
{
    const auto begun = [] {
        Driver d;
        d.join();
        d.say(R"(452-["qr",{"_placeholder":true,"num":0}])");
        return d;
    };
    Driver text_ = begun();
    text_.say("2");
    QCOMPARE(text_.why(), socketIoFaultText(Fault::MissingAttachments));
    Driver late = begun();
    QCOMPARE(late.client.nextDeadline(), std::optional<nanoseconds>(1003'500ms));
    late.say("2");
    Driver never;
    never.say(R"(0{"pingInterval":300000,"pingTimeout":300000})");
    never.say(R"(40{"sid":"x"})");
    never.say(R"(452-["qr"])");
    never.apply(Client::BinaryCame{1});
    QCOMPARE(never.client.nextDeadline(), std::optional<nanoseconds>(1010s));
    never.passUntil(1010s);
    QCOMPARE(never.endedBy(), FailureClass::TooSlow);
    Driver big = begun();
    big.apply(Client::BinaryCame{1024 * 1024 + 1});
    QCOMPARE(big.why(), socketIoFaultText(Fault::TooBig));
    Driver stray;
    stray.join();
    stray.apply(Client::BinaryCame{1});
    QCOMPARE(stray.why(), socketIoFaultText(Fault::StrayBinary));
    Driver nowhere;
    nowhere.join();
    nowhere.say(R"(451-["x",{"_placeholder":true,"num":1}])");
    nowhere.apply(Client::BinaryCame{1});
    QCOMPARE(nowhere.why(), socketIoFaultText(Fault::BadPlaceholder));
    Driver many;
    many.join();
    many.say(R"(4517-["x"])");
    QCOMPARE(many.why(), socketIoFaultText(Fault::TooManyAttachments));
}

// The server put us out (41): the socket lives, pings go on, and we may ask again.
void SocketIoClientTest::putOutAndBackIn()
{
    Driver d;
    d.join();
    d.say("41");
    const auto *out = d.only<Client::PutOut>();
    QVERIFY(out);
    QCOMPARE(out->reason.what, FailureClass::PutOut);
    QCOMPARE(out->reason.by, ClosedBy::Server);
    d.say("2");
    QCOMPARE(d.sent(), QStringList{text("3")});
    d.say(R"(42["late"])");
    QVERIFY(d.actions.isEmpty());
    d.apply(Client::Rejoin{});
    QCOMPARE(d.sent(), QStringList{text("40")});
    d.say(R"(40{"sid":"new"})");
    QVERIFY(d.only<Client::Joined>());
    d.say("41");
    d.apply(Client::Rejoin{});
    d.say(R"(44{"message":"Authentication error"})");
    QCOMPARE(d.endedBy(), FailureClass::SignIn);
}

void SocketIoClientTest::silenceIsTheSumOfBothTimes()
{
    Driver d;
    d.join(); // 2 s and 1.5 s
    QCOMPARE(d.client.nextDeadline(), std::optional<nanoseconds>(1003'500ms));
    d.passUntil(1003'499ms);
    QVERIFY(d.actions.isEmpty());
    d.say("2");
    d.passUntil(1006'998ms);
    QVERIFY(d.actions.isEmpty());
    d.passUntil(1006'999ms);
    QCOMPARE(d.endedBy(), FailureClass::Silent);
    QVERIFY(!d.client.nextDeadline());
}

void SocketIoClientTest::neverGreeted()
{
    Driver d;
    QCOMPARE(d.client.nextDeadline(), std::optional<nanoseconds>(1010s));
    d.passUntil(1010s);
    QCOMPARE(d.endedBy(), FailureClass::NotSocketIo);
    Driver unanswered;
    unanswered.say(R"(0{"pingInterval":25000})");
    unanswered.passUntil(1010s);
    QCOMPARE(unanswered.endedBy(), FailureClass::NamespaceRefused);
    Driver text_;
    text_.say("hello");
    QCOMPARE(text_.endedBy(), FailureClass::NotSocketIo);
    Driver event;
    event.say(R"(42["before the greeting"])");
    QCOMPARE(event.endedBy(), FailureClass::NotSocketIo);
    Driver http;
    http.say("HTTP/1.1 400 Bad Request");
    QCOMPARE(http.why(), socketIoFaultText(Fault::HttpText));
}

void SocketIoClientTest::endsAreTranslated_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("greeted");
    QTest::addColumn<int>("told");
    const auto row = [](const char *name, FailureClass what, int status, bool greeted,
                        FailureClass told) {
        QTest::newRow(name) << static_cast<int>(what) << status << greeted
                            << static_cast<int>(told);
    };
    using F = FailureClass;
    row("wrong path: closed without an answer", F::ConnectionLost, 0, false, F::NotSocketIo);
    row("not a WebSocket's answer", F::Handshake, 0, false, F::NotSocketIo);
    row("EIO=3: text inside the stream", F::Protocol, 0, false, F::NotSocketIo);
    row("polling only", F::HttpStatus, 400, false, F::NotSocketIo);
    row("not found", F::HttpStatus, 404, false, F::NotSocketIo);
    row("unavailable stays", F::HttpStatus, 503, false, F::HttpStatus);
    row("sign-in stays", F::SignIn, 401, false, F::SignIn);
    row("refused stays", F::Refused, 0, false, F::Refused);
    row("lost later", F::ConnectionLost, 0, true, F::ConnectionLost);
    row("closed later", F::ClosedByServer, 0, true, F::ClosedByServer);
}

void SocketIoClientTest::endsAreTranslated()
{
    QFETCH(int, what);
    QFETCH(int, status);
    QFETCH(bool, greeted);
    Driver d;
    if (greeted)
        d.join();
    CloseReason reason;
    reason.what = static_cast<FailureClass>(what);
    if (status > 0)
        reason.httpStatus = status;
    d.apply(Client::SocketClosed{reason});
    QTEST(static_cast<int>(d.endedBy()), "told");
}

// Any mix of packets, good and bad, in any order: no crash, at most one end, nothing after it, and
// "joined" is only ever said after the server let us in.
void SocketIoClientTest::randomServersNeverBreakIt()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QStringList lines{text(greeting),
                            text(R"(40{"sid":"x"})"),
                            text("2"),
                            text("6"),
                            text("41"),
                            text(R"(42["x",{"accountId":1}])"),
                            text(R"(420["x"])"),
                            text(R"(451-["x",{"_placeholder":true,"num":0}])"),
                            text(R"(44{"message":"no"})"),
                            text("1"),
                            text("43["),
                            text("0"),
                            text("")};
    for (int round = 0; round < 3'000; ++round) {
        Driver d;
        int ends = 0;
        bool letIn = false;
        for (int step = 0; step < 30; ++step) {
            d.now += milliseconds(random() % 900);
            const auto roll = random() % 20;
            const QString line = lines.at(static_cast<qsizetype>(roll) % lines.size());
            if (roll < 16)
                d.apply(Client::TextCame{line});
            else if (roll == 16)
                d.apply(Client::BinaryCame{static_cast<qint64>(random() % 2'000'000)});
            else if (roll == 17)
                d.apply(Client::Rejoin{});
            else
                d.apply(Client::TimePassed{});
            letIn = letIn || line.startsWith(text("40"));
            QVERIFY(ends == 0 || d.actions.isEmpty());
            for (const Client::Action &action : d.actions) {
                ends += std::holds_alternative<Client::End>(action) ? 1 : 0;
                QVERIFY(!std::holds_alternative<Client::Joined>(action) || letIn);
            }
            QVERIFY(ends <= 1);
            QVERIFY(ends == 0 || !d.client.nextDeadline());
        }
    }
}

QTEST_GUILESS_MAIN(SocketIoClientTest)
#include "socketio_client_test.moc"
