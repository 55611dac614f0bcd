// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/heartbeat_decoder.h"

#include "models/protocol/gunzip.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace Pulse;
using namespace std::chrono_literals;
using Kind = DecodedMessage::Kind;

namespace {

QByteArray gzip(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray in = text;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(in.size()))),
                   Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    out.truncate(out.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

const char *const BEAT = R"({"ts": "2026-11-21T20:37:22+0000"})";

} // namespace

class ProtocolDecoderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stamped_data();
    void stamped();
    void stampIsRead();
    void pingPong_data();
    void pingPong();
    void otherProfilesSeeMessages();
    void gzippedBeat();
    void gzipIsBounded();
    void damagedGzipIsAMessage();
    void anyTextIsSomething();
};

void ProtocolDecoderTest::stamped_data() // S3-2, S3-3, S3-22
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    int n = 0;
    const auto row = [&n](Kind kind, const char *text) {
        QTest::addRow("%d %.60s", n++, text) << QString::fromUtf8(text) << static_cast<int>(kind);
    };
    const Kind beat = Kind::Heartbeat;
    const Kind malformed = Kind::MalformedHeartbeat;
    const Kind message = Kind::Message;
    row(beat, R"({"ts": "2024-01-15T10:30:00+00:00"})");
    row(beat, R"({"ts":"2024-01-15T10:30:00+0000"})");
    row(beat, " {\n \"ts\" :\t\"2024-01-15T10:30:00Z\"\r\n}\n ");
    row(beat, "\xef\xbb\xbf{\"ts\": \"2024-01-15T10:30:00Z\"}");
    row(beat, R"({"ts": "2024-01-15T10:30:00"})");
    row(beat, R"({"t\u0073": "2024-01-15T10:30:00Z"})");
    row(beat, R"({"ts": "2024\u002d01-15T10:30:00Z"})");
    row(beat, R"({"ts": "junk", "ts": "2024-01-15T10:30:00Z"})"); // the last one counts
    row(beat, R"({"ts": 1795293579274})");
    row(beat, R"({"ts": 1795293579})");
    row(beat, R"({"type": "server.heartbeat", "payload": {"ts": "2024-01-15T10:30:00Z"}})");
    row(beat, R"({"payload": {"ts": "2024-01-15T10:30:00Z"}, "type": "server.heartbeat"})");
    row(beat, R"({"type": "heartbeat", "ts": "2024-01-15T10:30:00Z"})");
    row(beat, R"({"type": "heartbeat", "ts": "2024-01-15T10:30:00Z", "seq": 7})");
    row(beat, R"({"type": "heartbeat"})");
    row(malformed, R"({"ts": "yesterday"})");
    row(malformed, R"({"ts": ""})");
    row(malformed, R"({"ts": null})");
    row(malformed, R"({"ts": 0})");
    row(malformed, R"({"ts": -1e300})");
    row(malformed, R"({"ts": true})");
    row(malformed, R"({"ts": {"ts": "2024-01-15T10:30:00Z"}})");
    row(malformed, R"({"ts": ["2024-01-15T10:30:00Z"]})");
    row(malformed, R"({"ts": "2024-02-30T10:30:00Z"})");
    row(malformed, R"({"type": "server.heartbeat", "payload": {"ts": "x"}})");
    // a chat message may carry a ts as well
    row(message, R"({"type": "chat", "ts": "2024-01-15T10:30:00Z"})");
    row(message, R"({"type": "chat", "user": "op", "room": "lobby", "message": "hello"})");
    row(message, R"({"user": "op", "message": "hi", "ts": "2024-01-15T10:30:00Z"})");
    row(message, R"({"type": null, "ts": "2024-01-15T10:30:00Z"})");
    row(message, R"({"payload": {"ts": "2024-01-15T10:30:00Z"}})");
    row(message, R"({"TS": "2024-01-15T10:30:00Z"})");
    row(message, R"({})");
    row(message, R"([])");
    row(message, R"([{"ts": "2024-01-15T10:30:00Z"}])");
    row(message, R"("ts")");
    row(message, R"(null)");
    row(message, R"(12)");
    row(message, R"()");
    row(message, R"(hello)");
    row(message, R"({"ts": "2024-01-15T10:30:00Z"} trailing)");
    row(message, R"({"ts": "2024-01-15T10:30:00Z")");
    row(message, R"({"ts": "2024-01-15T10:30:00Z",})");
    row(message, R"({"ts": NaN})");
    row(message, R"({"ts": Infinity})");
    row(message, R"({'ts': '2024-01-15T10:30:00Z'})");
    row(message, R"({"ts": "2024-01-15T10:30:00Z)");
    row(message, R"({"type": "ping"})");
    row(message, R"(pong)");
}

void ProtocolDecoderTest::stamped()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    for (const Profile profile : {Profile::DjangoHeartbeat, Profile::Generic}) {
        const DecodedMessage message = decodeText(profile, text);
        QCOMPARE(static_cast<int>(message.kind), kind);
        if (message.kind != Kind::Heartbeat)
            QVERIFY(!message.sentAt);
    }
}

void ProtocolDecoderTest::stampIsRead()
{
    const DecodedMessage message = decodeText(Profile::DjangoHeartbeat, QString::fromUtf8(BEAT));
    QVERIFY(message.sentAt.has_value());
    QVERIFY(message.sentAt->sinceEpoch == 1'795'293'442'000ms);
    QVERIFY(message.sentAt->resolution == 1s); // S3-32: a coarse clock is known as one
    QVERIFY(message.sentAt->zoneKnown);
    QVERIFY(!decodeText(Profile::Generic, u"{\"type\": \"heartbeat\"}").sentAt);
}

void ProtocolDecoderTest::pingPong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    int n = 0;
    const auto row = [&n](Kind kind, const char *text) {
        QTest::addRow("%d %.60s", n++, text) << QString::fromUtf8(text) << static_cast<int>(kind);
    };
    row(Kind::ServerPing, R"({"type":"ping","timestamp":1795293579274})");
    row(Kind::ServerPing, R"({"type": "PING"})");
    row(Kind::ServerPing, R"({"event":"ping"})");
    row(Kind::JsonPong, R"({"type":"pong","timestamp":123,"serverTime":1795293578579})");
    row(Kind::JsonPong, R"({"event":"pong"})");
    row(Kind::JsonPong, R"(pong)");
    row(Kind::JsonPong, R"(PONG)");
    row(Kind::JsonPong, " pong\n");
    row(Kind::JsonPong, R"("pong")");
    row(Kind::Message, R"({"type":"connected","storeId":"s1","userId":"u0"})");
    row(Kind::Message, R"({"type":"pingpong"})");
    row(Kind::Message, R"({"type":7})");
    row(Kind::Message, R"({"ts":"2024-01-15T10:30:00Z"})");
    row(Kind::Message, R"(ping pong)");
    row(Kind::Message, R"({"type":"ping")");
    row(Kind::Message, R"([{"type":"ping"}])");
    row(Kind::Message, R"()");
}

void ProtocolDecoderTest::pingPong()
{
    QFETCH(QString, text);
    QTEST(static_cast<int>(decodeText(Profile::WebSocketPing, text).kind), "kind");
}

void ProtocolDecoderTest::otherProfilesSeeMessages()
{
    for (const Profile profile :
         {Profile::MezonBot, Profile::TelegramKeepalive, Profile::WhatsappCrm})
        QCOMPARE(decodeText(profile, QString::fromUtf8(BEAT)).kind, Kind::Message);
}

void ProtocolDecoderTest::gzippedBeat() // S3-46, S4-51
{
    const DecodedMessage plain = decodeText(Profile::DjangoHeartbeat, QString::fromUtf8(BEAT));
    const QByteArray packed = gzip(BEAT);
    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, packed), plain);
    QCOMPARE(decodeBinary(Profile::Generic, packed), plain);

    const QByteArray text(BEAT); // in two members, as gzip allows
    const QByteArray members = gzip(text.first(10)) + gzip(text.sliced(10));
    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, members), plain);

    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, gzip("{\"ts\": \"x\"}")).kind,
             Kind::MalformedHeartbeat);
    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, gzip("hello")).kind, Kind::Message);
    QCOMPARE(decodeBinary(Profile::WebSocketPing, gzip("{\"type\":\"ping\"}")).kind, Kind::Message);
    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, QByteArray(BEAT)).kind, Kind::Message);
}

void ProtocolDecoderTest::gzipIsBounded()
{
    constexpr qsizetype limit = 64 * 1024;
    QCOMPARE(gunzip(gzip(QByteArray(limit, 'x')), limit)->size(), limit);
    QVERIFY(!gunzip(gzip(QByteArray(limit + 1, 'x')), limit));
    const QByteArray bomb = gzip(QByteArray(64 * 1024 * 1024, '\0'));
    QVERIFY(!gunzip(bomb, limit));
    QCOMPARE(decodeBinary(Profile::DjangoHeartbeat, bomb).kind, Kind::Message);
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += gzip(QByteArray(limit / 50, 'x'));
    QVERIFY(!gunzip(many, limit));
}

void ProtocolDecoderTest::damagedGzipIsAMessage()
{
    const QByteArray whole = gzip(BEAT);
    for (qsizetype i = 0; i < whole.size(); ++i)
        QVERIFY2(!gunzip(whole.first(i), 1024), qPrintable(QString::number(i)));
    QByteArray wrongSum = whole;
    wrongSum[whole.size() - 8] = static_cast<char>(wrongSum.at(whole.size() - 8) ^ 1);
    QVERIFY(!gunzip(wrongSum, 1024));
    QVERIFY(!gunzip(whole + "junk", 1024));
    QVERIFY(!gunzip(QByteArrayView(), 1024));
    QVERIFY(!gunzip(QByteArray("\x1f\x8b"), 1024));
}

void ProtocolDecoderTest::anyTextIsSomething()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString beat = QString::fromUtf8(BEAT);
    for (int i = 0; i < 20'000; ++i) {
        QString text = beat;
        const int changes = random.bounded(1, 4);
        for (int c = 0; c < changes; ++c)
            text[random.bounded(text.size())] = QChar(static_cast<char16_t>(
                random.bounded(3) == 0 ? random.bounded(0x10000) : random.bounded(32, 127)));
        const DecodedMessage message = decodeText(Profile::DjangoHeartbeat, text);
        // A beat is only ever read from a text that holds the word it is known by.
        if (message.kind == Kind::Heartbeat && !text.contains(QLatin1Char('\\')))
            QVERIFY2(text.contains(QLatin1String("\"ts\"")), qPrintable(text));
    }
    QCOMPARE(decodeText(Profile::Generic, QString(1'000'000, QLatin1Char('{'))).kind,
             Kind::Message);
    QCOMPARE(decodeText(Profile::Generic, QString(60'000, QLatin1Char('['))).kind, Kind::Message);
}

QTEST_GUILESS_MAIN(ProtocolDecoderTest)
#include "protocol_decoder_test.moc"
