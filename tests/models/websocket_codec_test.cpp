// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/retry_after.h"
#include "models/protocol/utf8_check.h"
#include "models/protocol/websocket_handshake.h"
#include "models/protocol/websocket_reader.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;

/// RFC 6455 as values: what is understood never depends on how the bytes were cut.
class WebSocketCodecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutGivesTheSame_data();
    void everyCutGivesTheSame();
    void randomStreamsComeBackAsTheyWent();
    void randomBytesEndOrWait();
    void keepsNothingItDoesNotNeed();
    void knowsUtf8AsQtDoes();
    void writesWhatItReads();
    void closeCodesAndWords();
    void asksForTheUpgrade();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void retryAfter_data();
    void retryAfter();
};

namespace {

using Step = WebSocketReader::Step;
using From = WebSocketReader::From;

QByteArray frame(FrameKind kind, const QByteArray &payload, bool last = true,
                 std::optional<FrameMask> mask = {})
{
    QByteArray out;
    appendFrame(out, kind, payload, last, mask);
    return out;
}

/// "T:hello", "B:…", "I:…" (ping), "O:…" (pong), "C:1000 words", "F:1002".
QList<QByteArray> feed(WebSocketReader &reader, QByteArrayView bytes)
{
    QList<QByteArray> out;
    for (;;) {
        const Step step = reader.next(bytes);
        const QByteArray payload = reader.payload().toByteArray();
        switch (step) {
        case Step::NeedMore: return out;
        case Step::Text: out << "T:" + payload; break;
        case Step::Binary: out << "B:" + payload; break;
        case Step::Ping: out << "I:" + payload; break;
        case Step::Pong: out << "O:" + payload; break;
        case Step::Close:
            out << "C:" + QByteArray::number(reader.closeCode()) + ' ' + payload;
            break;
        case Step::Failed: out << "F:" + QByteArray::number(reader.faultCode()); break;
        }
    }
}

QList<QByteArray> cutAt(const QByteArray &bytes, const QList<qsizetype> &places, From from)
{
    WebSocketReader reader(from);
    QList<QByteArray> out;
    qsizetype at = 0;
    for (const qsizetype place : places) {
        out << feed(reader, QByteArrayView(bytes).sliced(at, place - at));
        at = place;
    }
    return out << feed(reader, QByteArrayView(bytes).sliced(at));
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    for (char &c : out)
        c = static_cast<char>(random.bounded(256));
    return out;
}

QByteArray randomText(QRandomGenerator &random, qsizetype characters)
{
    static const QStringList letters{QStringLiteral("a"), QStringLiteral("ü"), QStringLiteral("€"),
                                     QStringLiteral("🐢"), QStringLiteral("{\"ts\":1}")};
    QString out;
    for (qsizetype i = 0; i < characters; ++i)
        out += letters.at(random.bounded(letters.size()));
    return out.toUtf8();
}

std::optional<FrameMask> maskFor(From from, QRandomGenerator &random)
{
    if (from == From::Server)
        return std::nullopt;
    const QByteArray bytes = randomBytes(random, 4);
    return FrameMask{bytes.at(0), bytes.at(1), bytes.at(2), bytes.at(3)};
}

/// A stream of valid frames and what must be read of it.
struct Stream {
    QByteArray bytes;
    QList<QByteArray> wanted;
};

void addControl(Stream &stream, From from, QRandomGenerator &random)
{
    const bool ping = random.bounded(2) == 0;
    const QByteArray payload = randomBytes(random, random.bounded(126));
    stream.bytes +=
        frame(ping ? FrameKind::Ping : FrameKind::Pong, payload, true, maskFor(from, random));
    stream.wanted << (ping ? "I:" : "O:") + payload;
}

void addMessage(Stream &stream, From from, QRandomGenerator &random)
{
    static const QList<int> sizes{0, 1, 5, 125, 126, 127, 300, 65'535, 65'536};
    const bool text = random.bounded(2) == 0;
    const int size =
        random.bounded(20) == 0 ? sizes.at(random.bounded(sizes.size())) : random.bounded(200);
    const QByteArray whole = text ? randomText(random, size) : randomBytes(random, size);
    QByteArray rest = whole;
    FrameKind kind = text ? FrameKind::Text : FrameKind::Binary;
    while (random.bounded(3) == 0) { // fragments, empty ones too, cut within characters
        const qsizetype part = random.bounded(int(rest.size()) + 1);
        stream.bytes += frame(kind, rest.left(part), false, maskFor(from, random));
        rest = rest.mid(part);
        kind = FrameKind::Continuation;
        if (random.bounded(2) == 0)
            addControl(stream, from, random);
    }
    stream.bytes += frame(kind, rest, true, maskFor(from, random));
    stream.wanted << (text ? "T:" : "B:") + whole;
}

} // namespace

void WebSocketCodecTest::everyCutGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("wanted");
    const auto row = [](const char *name, const QByteArray &bytes,
                        const QList<QByteArray> &wanted) {
        QTest::newRow(name) << bytes << wanted;
    };
    using K = FrameKind;
    const QByteArray close = frame(K::Close, closePayload(1000, "bye"));
    row("hello", frame(K::Text, "hello"), {"T:hello"});
    row("empty ones", frame(K::Text, {}) + frame(K::Binary, {}) + frame(K::Ping, {}),
        {"T:", "B:", "I:"});
    row("126", frame(K::Binary, QByteArray(126, 'x')), {"B:" + QByteArray(126, 'x')});
    row("65536", frame(K::Binary, QByteArray(65'536, 'x')).left(300), {});
    row("fragments", // protocols 5, as captured
        frame(K::Text, "{\"type\":\"mess", false) +
            frame(K::Continuation, "age\",\"data\":\"frag", false) + frame(K::Ping, "mid") +
            frame(K::Continuation, "mented\"}"),
        {"I:mid", "T:{\"type\":\"message\",\"data\":\"fragmented\"}"});
    const QByteArray turtle = "\xf0\x9f\x90\xa2";
    row("a character over four fragments",
        frame(K::Text, turtle.left(1), false) + frame(K::Continuation, turtle.mid(1, 1), false) +
            frame(K::Continuation, turtle.mid(2, 1), false) + frame(K::Continuation, turtle.mid(3)),
        {"T:" + turtle});
    row("close", frame(K::Text, "a") + close + frame(K::Text, "never"), {"T:a", "C:1000 bye"});
    row("close without a code", frame(K::Close, {}), {"C:1005 "});
    row("reserved bit", frame(K::Text, "a") + QByteArray::fromHex("c10161") + close,
        {"T:a", "F:1002"});
    row("bad text in the second fragment",
        frame(K::Text, "a", false) + frame(K::Continuation, "\xff"
                                                            "b"),
        {"F:1007"});
    row("text that ends too soon", frame(K::Text, turtle.left(3)), {"F:1007"});
    row("too long", QByteArray::fromHex("827f0000000000100001") + "x", {"F:1009"});
    row("half a close code", frame(K::Close, "x"), {"F:1002"});
    row("masked by a server", frame(K::Text, "a", true, FrameMask{'1', '2', '3', '4'}), {"F:1002"});
}

void WebSocketCodecTest::everyCutGivesTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, wanted);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        QCOMPARE(cutAt(bytes, {first}, From::Server), wanted);
        for (qsizetype second = first; second <= bytes.size() && bytes.size() < 100; ++second)
            QCOMPARE(cutAt(bytes, {first, second}, From::Server), wanted);
    }
}

void WebSocketCodecTest::randomStreamsComeBackAsTheyWent()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 600; ++round) {
        const From from = round % 2 == 0 ? From::Server : From::Client;
        Stream stream;
        for (int i = random.bounded(8); i >= 0; --i) {
            if (random.bounded(4) == 0)
                addControl(stream, from, random);
            else
                addMessage(stream, from, random);
        }
        const auto code = static_cast<quint16>(3'000 + random.bounded(2'000));
        stream.bytes +=
            frame(FrameKind::Close, closePayload(code, "over"), true, maskFor(from, random));
        stream.wanted << "C:" + QByteArray::number(code) + " over";
        QList<qsizetype> places;
        for (int i = random.bounded(40); i > 0; --i)
            places << random.bounded(int(stream.bytes.size()) + 1);
        std::sort(places.begin(), places.end());
        QCOMPARE(cutAt(stream.bytes, places, from), stream.wanted);
        WebSocketReader byByte(from);
        QList<QByteArray> read;
        for (const char &c : std::as_const(stream.bytes))
            read << feed(byByte, QByteArrayView(&c, 1));
        QCOMPARE(read, stream.wanted);
        QVERIFY(!byByte.isBusy());
    }
}

void WebSocketCodecTest::randomBytesEndOrWait()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int failed = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = randomBytes(random, random.bounded(64));
        if (!bytes.isEmpty() && random.bounded(2) == 0)
            bytes[0] = static_cast<char>(bytes.at(0) & 0x8f); // gets further than the first byte
        WebSocketReader whole(round % 2 == 0 ? From::Server : From::Client);
        WebSocketReader parts(round % 2 == 0 ? From::Server : From::Client);
        const QList<QByteArray> once = feed(whole, bytes);
        QList<QByteArray> twice = feed(parts, QByteArrayView(bytes).first(bytes.size() / 2));
        twice << feed(parts, QByteArrayView(bytes).sliced(bytes.size() / 2));
        QCOMPARE(twice, once);
        failed += whole.fault() != nullptr;
        QVERIFY(!whole.fault() || once.constLast().startsWith("F:"));
        if (whole.fault())
            QVERIFY(feed(whole, bytes).isEmpty()); // nothing after the end
    }
    QVERIFY(failed > 1'000);
}

void WebSocketCodecTest::keepsNothingItDoesNotNeed()
{
    QVERIFY(sizeof(WebSocketReader) <= 200); // each of 10,000 sessions has one
    WebSocketReader reader;
    const QByteArray bytes =
        frame(FrameKind::Binary, "where it lies") + frame(FrameKind::Text, "x");
    QByteArrayView view(bytes);
    QCOMPARE(reader.next(view), Step::Binary);
    QVERIFY(reader.payload().data() == bytes.constData() + 2); // not copied
    QVERIFY(!reader.isBusy());
    QByteArrayView claim("\x82\x7f\0\0\0\0\0\x10\0\0", 10); // 1 MiB announced, nothing sent
    QCOMPARE(reader.next(claim), Step::NeedMore);
    QVERIFY(reader.isBusy());
}

void WebSocketCodecTest::knowsUtf8AsQtDoes()
{
    const auto isUtf8 = [](const QByteArray &bytes, qsizetype cut) {
        Utf8Check check;
        return check.add(QByteArrayView(bytes).first(cut)) &&
               check.add(QByteArrayView(bytes).sliced(cut)) && check.isComplete();
    };
    const auto compare = [&](const QByteArray &bytes) {
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            if (isUtf8(bytes, cut) != bytes.isValidUtf8())
                return false;
        }
        return true;
    };
    for (int pair = 0; pair < 65'536; ++pair) {
        const QByteArray two{QByteArray(1, static_cast<char>(pair >> 8)) + static_cast<char>(pair)};
        QVERIFY2(compare(two), two.toHex().constData());
        // The ranges of the second byte decide; the others are as good as any.
        QVERIFY2(compare(two + "\x80"), two.toHex().constData());
        QVERIFY2(compare(two + "\xbf\x80"), two.toHex().constData());
        QVERIFY2(compare("12345678" + two + "a"), two.toHex().constData());
    }
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 50'000; ++round) {
        const QByteArray bytes = randomBytes(random, random.bounded(7));
        QVERIFY2(compare(bytes), bytes.toHex().constData());
    }
}

void WebSocketCodecTest::writesWhatItReads()
{
    QCOMPARE(frame(FrameKind::Text, "Hello"),
             QByteArray::fromHex("810548656c6c6f")); // RFC 6455 5.7
    QCOMPARE(frame(FrameKind::Text, "Hello", true, FrameMask{'\x37', '\xfa', '\x21', '\x3d'}),
             QByteArray::fromHex("818537fa213d7f9f4d5158"));
    QCOMPARE(frame(FrameKind::Text, "Hel", false), QByteArray::fromHex("010348656c"));
    for (const int size : {0, 1, 125, 126, 127, 65'535, 65'536, 1'048'576}) {
        for (const bool masked : {false, true}) {
            const auto mask = masked ? std::optional(FrameMask{'a', 'b', 'c', 'd'}) : std::nullopt;
            const QByteArray bytes = frame(FrameKind::Binary, QByteArray(size, 'z'), true, mask);
            const FrameHeaderReading reading = readFrameHeader(bytes);
            QVERIFY(!reading.fault);
            QCOMPARE(reading.header.length, quint64(size));
            QCOMPARE(reading.header.mask.has_value(), masked);
            QCOMPARE(reading.size + size, bytes.size());
            for (qsizetype part = 0; part < reading.size; ++part)
                QCOMPARE(readFrameHeader(QByteArrayView(bytes).first(part)).size, 0);
        }
    }
}

void WebSocketCodecTest::closeCodesAndWords()
{
    QList<int> refused;
    for (int code = 990; code < 1'020; ++code) {
        if (!isCloseCode(code))
            refused << code;
    }
    QCOMPARE(refused, (QList<int>{990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1004, 1005,
                                  1006, 1015, 1016, 1017, 1018, 1019}));
    QVERIFY(!isCloseCode(0) && !isCloseCode(2'999) && isCloseCode(3'000));
    QVERIFY(isCloseCode(4'999) && !isCloseCode(5'000) && !isCloseCode(65'535));
    QCOMPARE(closePayload(1000, "bye"), QByteArray("\x03\xe8"
                                                   "bye"));
    QCOMPARE(closePayload(1000, QByteArray(200, 'x')).size(), longestControlPayload);
    const QByteArray turtles = closePayload(1000, QByteArray("\xf0\x9f\x90\xa2").repeated(40));
    QCOMPARE(turtles.size(), 2 + 120); // whole characters
}

void WebSocketCodecTest::asksForTheUpgrade()
{
    UpgradeRequest request;
    request.target = "/chat?x=1";
    request.host = "server.example.com";
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    request.headers = {{"Origin", "http://example.com"}};
    request.subprotocols = {"chat", "superchat"};
    QCOMPARE(upgradeRequestBytes(request),
             QByteArray("GET /chat?x=1 HTTP/1.1\r\nHost: server.example.com\r\n"
                        "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: chat, superchat\r\n"
                        "Origin: http://example.com\r\n\r\n"));
    QCOMPARE(webSocketAccept(request.key), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

void WebSocketCodecTest::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("state");
    using S = UpgradeAnswerReader::State;
    const auto row = [](const char *name, const QByteArray &head, S state) {
        QTest::newRow(name) << head << static_cast<int>(state);
    };
    const QByteArray line = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\n", connection = "Connection: Upgrade\r\n";
    const QByteArray accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    row("plain", line + upgrade + connection + accept, S::Upgraded);
    row("list of tokens", line + upgrade + "connection: keep-alive, upgrade\r\n" + accept,
        S::Upgraded);
    row("two headers", line + upgrade + "Connection: keep-alive\r\n" + connection + accept,
        S::Upgraded);
    row("daphne", line + "Server: daphne\r\nUpgrade: WebSocket\r\n" + connection + accept,
        S::Upgraded);
    row("after an interim answer",
        "HTTP/1.1 100 Continue\r\n\r\n" + line + upgrade + connection + accept, S::Upgraded);
    row("subprotocol", line + upgrade + connection + accept + "Sec-WebSocket-Protocol: chat\r\n",
        S::Upgraded);
    row("foreign subprotocol",
        line + upgrade + connection + accept + "Sec-WebSocket-Protocol: x\r\n", S::Broken);
    row("extension",
        line + upgrade + connection + accept + "Sec-WebSocket-Extensions: permessage-deflate\r\n",
        S::Broken);
    row("wrong key", line + upgrade + connection + "Sec-WebSocket-Accept: bm8=\r\n", S::Broken);
    row("no key", line + upgrade + connection, S::Broken);
    row("no upgrade", line + connection + accept, S::Broken);
    row("no connection", line + upgrade + accept, S::Broken);
    row("HTTP/1.0", "HTTP/1.0 101 x\r\n" + upgrade + connection + accept, S::Broken);
    row("not HTTP", "SSH-2.0-OpenSSH\r\n", S::Broken);
    row("refused", "HTTP/1.1 403 Access denied\r\n", S::Refused);
    row("page", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n", S::Refused);
}

void WebSocketCodecTest::readsTheAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(int, state);
    UpgradeRequest request;
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    request.subprotocols = {"chat"};
    const QByteArray bytes = head + "\r\n\x81\x01x";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        UpgradeAnswerReader reader(request);
        QByteArrayView first = QByteArrayView(bytes).first(cut);
        auto reached = reader.add(first);
        QByteArray rest = first.toByteArray() + bytes.mid(cut);
        if (reached == UpgradeAnswerReader::State::Reading) {
            QVERIFY(first.isEmpty());
            QByteArrayView second(rest);
            reached = reader.add(second);
            rest = second.toByteArray();
        }
        QCOMPARE(static_cast<int>(reached), state);
        const bool upgraded = reached == UpgradeAnswerReader::State::Upgraded;
        if (upgraded)
            QCOMPARE(rest, QByteArray("\x81\x01x")); // nothing of the frames is lost
        QCOMPARE(reader.fault() != nullptr, reached == UpgradeAnswerReader::State::Broken);
    }
}

void WebSocketCodecTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("fraction") << QByteArray("1.5") << 1;
    QTest::newRow("zero") << QByteArray("0") << 1;
    QTest::newRow("a year") << QByteArray("31536000") << 900;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("junk") << QByteArray("soon") << -1;
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("not a number") << QByteArray("nan") << -1;
    QTest::newRow("huge") << QByteArray("1e300") << 900;
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 10:00:30 GMT") << 30;
    QTest::newRow("past date") << QByteArray("Sun, 22 Nov 2020 10:00:30 GMT") << 1;
    QTest::newRow("far date") << QByteArray("Mon, 22 Nov 2066 10:00:30 GMT") << 900;
    QTest::newRow("two headers") << QByteArray("5, 9") << 9;
}

void WebSocketCodecTest::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const milliseconds now(
        QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
    const auto wait = serviceRetryAfter(value, now);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(std::chrono::floor<std::chrono::seconds>(*wait).count(), seconds);
}

QTEST_GUILESS_MAIN(WebSocketCodecTest)
#include "websocket_codec_test.moc"
