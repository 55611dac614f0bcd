// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/socketio_codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

using Type = SocketIoType;
using Fault = SocketIoFault;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SocketIoPacket packetOf(const QString &data)
{
    const SocketIoReading reading = decodeSocketIo(data);
    return std::holds_alternative<SocketIoPacket>(reading) ? std::get<SocketIoPacket>(reading)
                                                           : SocketIoPacket();
}

std::optional<Fault> faultOf(const QString &data)
{
    const SocketIoReading reading = decodeSocketIo(data);
    const auto *fault = std::get_if<Fault>(&reading);
    return fault ? std::optional(*fault) : std::nullopt;
}

EngineIoOpen openOf(const char *json)
{
    return std::get<EngineIoOpen>(decodeEngineIoOpen(text(json)));
}

} // namespace

/// What the packets of Engine.IO and Socket.IO say, and what cannot be one.
class ProtocolSocketIoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void captured_data();
    void captured();
    void malformed_data();
    void malformed();
    void engineFaults();
    void openIsClamped_data();
    void openIsClamped();
    void everyFaultHasWords();
    void encodingIsTheInverse();
    void noTextCrashesIt();
};

// S1-33, S1-34: the lines as real servers sent them (protocols 2).
void ProtocolSocketIoTest::captured_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("nspace");
    QTest::addColumn<int>("ackId"); // -1: none
    QTest::addColumn<int>("attachments");
    QTest::addColumn<QString>("json"); // "": undefined
    const auto row = [](const char *line, Type type, const char *nspace, int ackId, int attachments,
                        const char *json) {
        QTest::newRow(line) << text(line) << static_cast<int>(type) << text(nspace) << ackId
                            << attachments << text(json);
    };
    row(R"(0{"sid":"27U1zU967w0Ca1pjAAAA"})", Type::Connect, "/", -1, 0,
        R"({"sid":"27U1zU967w0Ca1pjAAAA"})");
    row("0", Type::Connect, "/", -1, 0, "");
    row(R"(0/crm,{"token":"t"})", Type::Connect, "/crm", -1, 0, R"({"token":"t"})");
    row(R"(2["connected",{"message":"hi","socketId":"27U1"}])", Type::Event, "/", -1, 0,
        R"(["connected",{"message":"hi","socketId":"27U1"}])");
    row(R"(2["whatsapp:connection:status",{"accountId":"abc-123","status":"Disconnected"}])",
        Type::Event, "/", -1, 0,
        R"(["whatsapp:connection:status",{"accountId":"abc-123","status":"Disconnected"}])");
    row(R"(31[{"pong":true,"ts":1795293208589}])", Type::Ack, "/", 1, 0,
        R"([{"pong":true,"ts":1795293208589}])");
    row(R"(20["whatsapp:connection:status",{}])", Type::Event, "/", 0, 0,
        R"(["whatsapp:connection:status",{}])");
    row("30[]", Type::Ack, "/", 0, 0, "[]");
    row(R"(51-["s",{"qr":{"_placeholder":true,"num":0}}])", Type::BinaryEvent, "/", -1, 1,
        R"(["s",{"qr":{"_placeholder":true,"num":0}}])");
    row(R"(2/crm,["connected",{}])", Type::Event, "/crm", -1, 0, R"(["connected",{}])");
    row(R"(51-/crm,["x",{"_placeholder":true,"num":0}])", Type::BinaryEvent, "/crm", -1, 1,
        R"(["x",{"_placeholder":true,"num":0}])");
    row(R"(4{"message":"Authentication error","data":{"code":"UNAUTHORIZED","message":"no"}})",
        Type::ConnectError, "/", -1, 0,
        R"({"data":{"code":"UNAUTHORIZED","message":"no"},"message":"Authentication error"})");
    row(R"(4/nope,{"message":"Invalid namespace"})", Type::ConnectError, "/nope", -1, 0,
        R"({"message":"Invalid namespace"})");
    row("1", Type::Disconnect, "/", -1, 0, "");
    row("1/crm,", Type::Disconnect, "/crm", -1, 0, "");
    row("1/crm", Type::Disconnect, "/crm", -1, 0, "");
    row(R"(2/crm,17["x"])", Type::Event, "/crm", 17, 0, R"(["x"])");
    row(R"(62-/crm,9[{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])",
        Type::BinaryAck, "/crm", 9, 2,
        R"([{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])");
    row(R"(2["x"])", Type::Event, "/", -1, 0, R"(["x"])");
    row(R"(2["x",null])", Type::Event, "/", -1, 0, R"(["x",null])");
    row(R"(2["x","a",1,[]])", Type::Event, "/", -1, 0, R"(["x","a",1,[]])");
    row(R"(2[7,1])", Type::Event, "/", -1, 0, R"([7,1])");
    row(R"(4"no")", Type::ConnectError, "/", -1, 0, R"("no")");
}

void ProtocolSocketIoTest::captured()
{
    QFETCH(QString, line);
    QFETCH(int, ackId);
    QFETCH(QString, json);
    QVERIFY2(!faultOf(line), qPrintable(line));
    const SocketIoPacket packet = packetOf(line);
    QTEST(static_cast<int>(packet.type), "type");
    QTEST(packet.nspace, "nspace");
    QCOMPARE(packet.ackId ? static_cast<int>(*packet.ackId) : -1, ackId);
    QTEST(packet.attachments, "attachments");
    SocketIoPacket onlyData;
    onlyData.data = packet.data;
    QCOMPARE(encodeSocketIo(onlyData).mid(2), json);
}

void ProtocolSocketIoTest::malformed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *line, Fault fault) {
        QTest::newRow(line) << text(line) << static_cast<int>(fault);
    };
    row("", Fault::UnknownType);
    row("7[]", Fault::UnknownType);
    row("x", Fault::UnknownType);
    row(R"(5["x"])", Fault::BadAttachments);
    row(R"(5-["x"])", Fault::BadAttachments);
    row(R"(5a-["x"])", Fault::BadAttachments);
    row("51", Fault::BadAttachments);
    row(R"(517-["x"])", Fault::TooManyAttachments);
    row(R"(599999999999999999999-["x"])", Fault::TooManyAttachments);
    row("2", Fault::BadPayload);
    row("2{}", Fault::BadPayload);
    row("2[]", Fault::BadPayload);
    row("2[null]", Fault::BadPayload);
    row("2[{}]", Fault::BadPayload);
    row(R"(2["connect"])", Fault::ReservedName);
    row(R"(2["disconnecting",1])", Fault::ReservedName);
    row(R"(2["x")", Fault::BadJson);
    row(R"(2["x"]])", Fault::BadJson);
    row(R"(2["x",NaN])", Fault::BadJson);
    row(R"(2["x"],["y"])", Fault::BadJson);
    row("2x", Fault::BadJson);
    row("0[]", Fault::BadPayload);
    row("0\"x\"", Fault::BadPayload);
    row("0null", Fault::BadPayload);
    row("1{}", Fault::BadPayload);
    row("3[]", Fault::BadPayload); // an ack without a number answers nothing
    row("30{}", Fault::BadPayload);
    row("4[]", Fault::BadPayload);
    row("4", Fault::BadPayload);
    row(R"(21234567890123456["x"])", Fault::BadAckId);
}

void ProtocolSocketIoTest::malformed()
{
    QFETCH(QString, line);
    QFETCH(int, fault);
    const auto found = faultOf(line);
    QVERIFY2(found, qPrintable(line));
    QCOMPARE(static_cast<int>(*found), fault);
}

void ProtocolSocketIoTest::engineFaults()
{
    const auto fault = [](const QString &line) {
        return std::get<Fault>(decodeEngineIo(line));
    };
    QCOMPARE(fault({}), Fault::Empty);
    QCOMPARE(fault(text("7")), Fault::UnknownEngineType);
    QCOMPARE(fault(text("hello")), Fault::UnknownEngineType);
    QCOMPARE(fault(text("HTTP/1.1 400 Bad Request")), Fault::HttpText);
    QCOMPARE(std::get<EngineIoPacket>(decodeEngineIo(text("2probe"))),
             (EngineIoPacket{EngineIoType::Ping, text("probe")}));
    for (const char *bad : {"", "null", "[]", "7", "{", "{}x", "\"sid\""})
        QCOMPARE(std::get<Fault>(decodeEngineIoOpen(text(bad))), Fault::BadOpen);
    QCOMPARE(faultOf(u'2' + QString(300, u'/') + text(R"(,["x"])")), Fault::BadNamespace);
}

void ProtocolSocketIoTest::openIsClamped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("timeout");
    const auto row = [](const char *json, int interval, int timeout) {
        QTest::newRow(json) << QByteArray(json) << interval << timeout;
    };
    row(R"({"sid":"a","pingInterval":2000,"pingTimeout":1500})", 2'000, 1'500);
    row("{}", 25'000, 20'000);
    row(R"({"pingInterval":0,"pingTimeout":0})", 25'000, 20'000);
    row(R"({"pingInterval":-5,"pingTimeout":-1e300})", 25'000, 20'000);
    row(R"({"pingInterval":"25000","pingTimeout":null})", 25'000, 20'000);
    row(R"({"pingInterval":1,"pingTimeout":0.001})", 1'000, 1'000);
    row(R"({"pingInterval":1e300,"pingTimeout":99999999999999})", 300'000, 300'000);
    row(R"({"pingInterval":[],"pingTimeout":{}})", 25'000, 20'000);
}

void ProtocolSocketIoTest::openIsClamped()
{
    QFETCH(QByteArray, json);
    const EngineIoOpen open = openOf(json.constData());
    QTEST(static_cast<int>(open.pingInterval.count()), "interval");
    QTEST(static_cast<int>(open.pingTimeout.count()), "timeout");
}

void ProtocolSocketIoTest::everyFaultHasWords()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(Fault::TooBig); ++i) {
        const QString words = socketIoFaultText(static_cast<Fault>(i));
        QVERIFY(!words.isEmpty() && !all.contains(words));
        all << words;
    }
}

// Whatever we can say, we understand again, and it means the same.
void ProtocolSocketIoTest::encodingIsTheInverse()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto roll = [&random](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    for (int i = 0; i < 5'000; ++i) {
        SocketIoPacket packet;
        packet.type = static_cast<Type>(roll(7));
        const bool binary = packet.type == Type::BinaryEvent || packet.type == Type::BinaryAck;
        const bool ack = packet.type == Type::Ack || packet.type == Type::BinaryAck;
        if (roll(2) == 0)
            packet.nspace = QStringLiteral("/n%1").arg(roll(1000));
        if (ack || (roll(2) == 0 && (binary || packet.type == Type::Event)))
            packet.ackId = static_cast<quint64>(roll(1'000'000));
        packet.attachments = binary ? roll(17) : 0;
        const QJsonObject object{{QStringLiteral("n"), roll(99)},
                                 {QStringLiteral("t"), QString(QChar(0x20 + roll(0x2000)))}};
        if (packet.type == Type::Connect || packet.type == Type::ConnectError)
            packet.data = object;
        else if (packet.type != Type::Disconnect)
            packet.data = QJsonArray{QStringLiteral("e%1").arg(roll(9)), object};
        const QString sent = encodeSocketIo(packet);
        QCOMPARE(sent.at(0), u'4');
        QVERIFY2(!faultOf(sent.mid(1)), qPrintable(sent));
        QCOMPARE(packetOf(sent.mid(1)), packet);
    }
}

void ProtocolSocketIoTest::noTextCrashesIt()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QString alphabet = text("0123456-/,[]{}\":_placeholdernumx\\u\n ");
    int good = 0;
    for (int i = 0; i < 60'000; ++i) {
        QString line;
        const auto length = random() % 40;
        for (unsigned j = 0; j < length; ++j)
            line += random() % 30 == 0 ? QChar(static_cast<char16_t>(random()))
                                       : alphabet.at(static_cast<qsizetype>(
                                             random() % static_cast<quint64>(alphabet.size())));
        good += faultOf(line) ? 0 : 1;
        (void)decodeEngineIo(line);
        (void)decodeEngineIoOpen(line);
    }
    // Deeply nested and long ones end in a fault, not in a stack or a minute.
    QCOMPARE(faultOf(u'2' + QString(500'000, u'[')), Fault::BadJson);
    QCOMPARE(faultOf(u'5' + QString(500'000, u'9')), Fault::BadAttachments);
    QVERIFY(good < 60'000);
}

QTEST_GUILESS_MAIN(ProtocolSocketIoTest)
#include "protocol_socketio_test.moc"
