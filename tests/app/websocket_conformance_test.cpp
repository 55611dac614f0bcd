// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_connection.h"
#include "tests/fault/script_server.h"
#include "tests/fault/transport_probe.h"

#include <QTest>
#include <QtEndian>

using namespace Pulse;
using namespace Pulse::Testing;

/// The client against a server that sends exactly the bytes of each case, over real sockets, in the
/// order and spirit of the Autobahn test suite (cases 1 to 7) and of RFC 6455 4 (the handshake).
class WebSocketConformanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framing_data();
    void framing();
    void pings_data();
    void pings();
    void reservedBits_data();
    void reservedBits();
    void opcodes_data();
    void opcodes();
    void fragments_data();
    void fragments();
    void utf8_data();
    void utf8();
    void closing_data();
    void closing();
    void limits_data();
    void limits();
    void upgrade_data();
    void upgrade();
    void thereAreEnoughCases();

private:
    void play();

    ScriptServer m_server;
    int m_cases = 0;
};

namespace {

constexpr int text = 0x81, binary = 0x82, closeKind = 0x88, ping = 0x89, pong = 0x8a;
constexpr int startText = 0x01, goOn = 0x00, last = 0x80;

/// All that a client does with one script: "T:…", "B:…" for messages; then what it tells of the
/// end.
struct Wanted {
    QList<QByteArray> messages{};
    QList<QByteArray> pongs{}; ///< that the client sent
    int sentClose = 1000; ///< code in the client's close frame; 1005: without one, -1: no frame
    FailureClass what = FailureClass::ClosedByServer;
    int closeCode = 1000; ///< that the server gave; 0: none came
};

QByteArray head()
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: {accept}\r\n\r\n";
}

QByteArray bye()
{
    return closeFrame(1000, "");
}

void columns()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<Wanted>("wanted");
}

/// Frames in one piece after the upgrade's answer.
void row(const QByteArray &name, const QByteArray &frames, const Wanted &wanted)
{
    QTest::newRow(name.constData()) << QList<QByteArray>{head(), frames} << wanted;
}

/// The server's frames end with a fault: the client says so with this code and reports it.
Wanted fails(int code, const QList<QByteArray> &messages = {})
{
    return {messages, {}, code, code == 1009 ? FailureClass::TooBig : FailureClass::Protocol, 0};
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

int codeIn(const QByteArray &payload)
{
    return payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(payload.constData());
}

} // namespace

void WebSocketConformanceTest::play()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(Wanted, wanted);
    ++m_cases;
    TransportProbe probe;
    QList<QByteArray> messages;
    QObject::connect(probe.transport.get(), &Transport::textReceived, this,
                     [&](const QString &t) { messages << "T:" + t.toUtf8(); });
    QObject::connect(probe.transport.get(), &Transport::binaryReceived, this,
                     [&](const QByteArray &b) { messages << "B:" + b; });
    probe.open(m_server.ws({pieces, false}));
    QTRY_COMPARE(probe.closed, 1);
    QTRY_VERIFY(m_server.isOver());
    QCOMPARE(probe.opened, 1);
    QVERIFY(messages == wanted.messages);
    QCOMPARE(probe.reason.what, wanted.what);
    QCOMPARE(probe.reason.closeCode.value_or(0), wanted.closeCode);
    QList<QByteArray> pongs;
    int sentClose = -1;
    const QList<SeenFrame> frames = clientFrames(m_server.received());
    for (const SeenFrame &frame : frames) {
        QVERIFY(frame.masked);   // RFC 6455 5.1
        QCOMPARE(sentClose, -1); // a close frame is the last one
        if (frame.first == pong)
            pongs << frame.payload;
        else if (frame.first == closeKind)
            sentClose = codeIn(frame.payload);
        else
            QFAIL("a frame that nobody asked for");
    }
    QCOMPARE(sentClose, wanted.sentClose);
    QCOMPARE(pongs, wanted.pongs);
    QCOMPARE(probe.pings, int(pongs.size())); // S4-1
}

// Autobahn 1
void WebSocketConformanceTest::framing_data()
{
    columns();
    for (const int size : {0, 1, 125, 126, 127, 128, 65'535, 65'536, 65'537, 1'048'576}) {
        const QByteArray payload(size, '*');
        const QByteArray name = QByteArray::number(size);
        row("text " + name, frame(text, payload) + bye(), {{"T:" + payload}});
        row("binary " + name, frame(binary, payload) + bye(), {{"B:" + payload}});
        const QByteArray all = frame(text, payload) + bye();
        QTest::newRow(("in three pieces " + name).constData())
            << QList<QByteArray>{head() + all.left(all.size() / 3),
                                 all.mid(all.size() / 3, all.size() / 3),
                                 all.mid(all.size() / 3 * 2)}
            << Wanted{{"T:" + payload}};
    }
    QTest::newRow("glued to the upgrade")
        << QList<QByteArray>{head() + frame(text, "a") + bye()} << Wanted{{"T:a"}};
}

void WebSocketConformanceTest::framing()
{
    play();
}

// Autobahn 2
void WebSocketConformanceTest::pings_data()
{
    columns();
    const auto answered = [](const QList<QByteArray> &pongs) {
        Wanted wanted;
        wanted.pongs = pongs;
        return wanted;
    };
    const QByteArray after = frame(text, "x");
    const auto pingRow = [&](const QByteArray &name, const QByteArray &payload) {
        Wanted wanted = answered({payload});
        wanted.messages = {"T:x"};
        row(name, frame(ping, payload) + after + bye(), wanted);
    };
    pingRow("empty", {});
    pingRow("hello", "Hello, world!");
    pingRow("binary", hex("00fffefdfcfb00ff"));
    pingRow("125 bytes", QByteArray(125, '\xfe'));
    row("126 bytes", frame(ping, QByteArray(126, '\xfe')), fails(1002));
    row("unsolicited pong", frame(pong, {}) + bye(), {});
    row("unsolicited pong with words", frame(pong, "unsolicited") + bye(), {});
    row("unsolicited pong, then ping", frame(pong, "unsolicited") + frame(ping, "mine") + bye(),
        answered({"mine"}));
    QByteArray ten;
    QList<QByteArray> tenPongs;
    for (int i = 0; i < 10; ++i) {
        tenPongs << "payload-" + QByteArray::number(i);
        ten += frame(ping, tenPongs.constLast());
    }
    row("ten at once", ten + bye(), answered(tenPongs));
    QList<QByteArray> pieces{head()};
    for (const char &c : std::as_const(ten))
        pieces << QByteArray(1, c);
    QTest::newRow("ten, byte by byte") << (pieces << bye()) << answered(tenPongs);
}

void WebSocketConformanceTest::pings()
{
    play();
}

// Autobahn 3
void WebSocketConformanceTest::reservedBits_data()
{
    columns();
    for (int bits = 1; bits <= 7; ++bits) {
        const int rsv = bits << 4;
        const QByteArray name = QByteArray::number(bits);
        row("text " + name, frame(text | rsv, "x") + bye(), fails(1002));
        row("after a good one " + name, frame(text, "a") + frame(text | rsv, "x") + bye(),
            fails(1002, {"T:a"}));
        row("ping " + name, frame(ping | rsv, "x") + bye(), fails(1002));
        row("close " + name, frame(closeKind | rsv, {}), fails(1002));
        row("empty binary " + name, frame(binary | rsv, {}) + bye(), fails(1002));
    }
}

void WebSocketConformanceTest::reservedBits()
{
    play();
}

// Autobahn 4
void WebSocketConformanceTest::opcodes_data()
{
    columns();
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        const QByteArray name = QByteArray::number(opcode);
        row("empty " + name, frame(last | opcode, {}) + bye(), fails(1002));
        row("with payload " + name, frame(last | opcode, "reserved") + bye(), fails(1002));
        row("after a text " + name, frame(text, "a") + frame(last | opcode, "x") + frame(ping, {}),
            fails(1002, {"T:a"}));
    }
}

void WebSocketConformanceTest::opcodes()
{
    play();
}

// Autobahn 5
void WebSocketConformanceTest::fragments_data()
{
    columns();
    const QByteArray f1 = frame(startText, "one"), f2 = frame(goOn, "two");
    const QByteArray end = frame(last, "three");
    const QByteArray whole = "T:onetwothree";
    row("three", f1 + f2 + end + bye(), {{whole}});
    row("ping between", f1 + frame(ping, "p") + f2 + end + bye(), {{whole}, {"p"}});
    row("pong between", f1 + frame(pong, "p") + f2 + end + bye(), {{whole}});
    row("empty first", frame(startText, {}) + frame(goOn, {}) + frame(last, "x") + bye(),
        {{"T:x"}});
    row("all empty", frame(startText, {}) + frame(goOn, {}) + frame(last, {}) + bye(), {{"T:"}});
    row("binary", frame(0x02, "one") + f2 + end + bye(), {{"B:onetwothree"}});
    row("two messages", f1 + end + f1 + end + bye(), {{"T:onethree", "T:onethree"}});
    row("ping in fragments", frame(0x09, "a") + frame(last, "b") + bye(), fails(1002));
    row("pong in fragments", frame(0x0a, "a") + frame(last, "b") + bye(), fails(1002));
    row("close in fragments", frame(0x08, hex("03e8")) + frame(last, "b"), fails(1002));
    row("continuation of nothing", frame(last, "x") + frame(text, "y") + bye(), fails(1002));
    row("open continuation of nothing", frame(goOn, "x") + end + bye(), fails(1002));
    row("continuation after a whole text", frame(text, "a") + end + bye(), fails(1002, {"T:a"}));
    row("text within a text", f1 + frame(text, "x") + bye(), fails(1002));
    row("binary within a text", f1 + frame(binary, "x") + bye(), fails(1002));
    row("start within a start", f1 + f1 + bye(), fails(1002));
    row("close within a message", f1 + bye(), {});
    QByteArray many = f1;
    for (int i = 0; i < 1'000; ++i)
        many += frame(goOn, "-");
    row("a thousand", many + end + bye(), {{"T:one" + QByteArray(1'000, '-') + "three"}});
    QTest::newRow("each in a piece of its own")
        << QList<QByteArray>{head(), f1, frame(ping, "1"), f2, frame(ping, "2"), end, bye()}
        << Wanted{{whole}, {"1", "2"}};
}

void WebSocketConformanceTest::fragments()
{
    play();
}

// Autobahn 6
void WebSocketConformanceTest::utf8_data()
{
    columns();
    for (const char *good :
         {"48656c6c6f2dc2b540c39fc3b6c3a4c3bcc3a0c3a12d5554462d382121", "cebae1bdb9cf83cebcceb5",
          "00", "c280", "e0a080", "f0908080", "7f", "dfbf", "efbfbf", "f48fbfbf", "ed9fbf",
          "ee8080", "efbfbd", "efbfbe", "f09fbfbe", "f09fbfbf"}) {
        const QByteArray bytes = hex(good);
        row(QByteArray("good ") + good, frame(text, bytes) + bye(), {{"T:" + bytes}});
        if (bytes.size() < 2)
            continue;
        QByteArray each = frame(startText, bytes.left(1));
        for (qsizetype i = 1; i < bytes.size(); ++i)
            each += frame(i + 1 < bytes.size() ? goOn : last, bytes.mid(i, 1));
        row(QByteArray("good, a byte a frame ") + good, each + bye(), {{"T:" + bytes}});
    }
    for (const char *bad : {"cebae1bdb9cf83cebcceb5eda080656469746564",
                            "80",
                            "bf",
                            "8080",
                            "fe",
                            "ff",
                            "feff",
                            "c0",
                            "c0af",
                            "c1bf",
                            "c2",
                            "e0",
                            "e080",
                            "e08080",
                            "e09fbf",
                            "e0809f",
                            "eda080",
                            "edadbf",
                            "edbfbf",
                            "eda080edb080",
                            "f0",
                            "f080",
                            "f0808080",
                            "f08fbfbf",
                            "f4908080",
                            "f5808080",
                            "f8888080af",
                            "fc84808080af",
                            "f7bfbfbf",
                            "cebae1",
                            "efbf",
                            "f09f90",
                            "61c2",
                            "c241"}) {
        row(QByteArray("bad ") + bad, frame(text, hex(bad)) + bye(), fails(1007));
        // Told at the first bad byte, before the message is whole; unless it is only cut short.
        row(QByteArray("bad, then more ") + bad, frame(startText, hex(bad)) + frame(last, "\xff"),
            fails(1007));
    }
    row("a byte order mark is no part of the text", frame(text, hex("efbbbf61")) + bye(),
        {{"T:a"}});
    row("binary may be anything", frame(binary, hex("fffec0")) + bye(), {{"B:" + hex("fffec0")}});
}

void WebSocketConformanceTest::utf8()
{
    play();
}

// Autobahn 7; protocols 5: 1012 to 1014 are seen.
void WebSocketConformanceTest::closing_data()
{
    columns();
    const auto ended = [](int code, FailureClass what = FailureClass::ClosedByServer) {
        return Wanted{{}, {}, code, what, code};
    };
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        row("code " + QByteArray::number(code), closeFrame(code, "words"), ended(code));
    for (const int code : {1008, 4001, 4003, 4401, 4403})
        row("credentials " + QByteArray::number(code), closeFrame(code, "words"),
            ended(code, FailureClass::SignIn));
    for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65'535})
        row("bad code " + QByteArray::number(code), closeFrame(code, ""), fails(1002));
    row("no code", frame(closeKind, {}), ended(1005));
    row("half a code", frame(closeKind, "x"), fails(1002));
    row("longest words", closeFrame(1000, QByteArray(123, '*')), {});
    row("too long words", closeFrame(1000, QByteArray(124, '*')), fails(1002));
    row("bad words", closeFrame(1000, hex("cebae1bdb9cf83cebcceb5eda080656469746564")),
        fails(1007));
    row("text after it", bye() + frame(text, "late"), {});
    row("ping after it", bye() + frame(ping, "late"), {});
    row("two of them", bye() + closeFrame(1001, "late"), {});
    row("garbage after it", bye() + QByteArray(500, '\xff'), {});
    row("text before it", frame(text, "a") + bye(), {{"T:a"}});
    row("256 KiB before it", frame(text, QByteArray(262'144, 'B')) + bye(),
        {{"T:" + QByteArray(262'144, 'B')}});
}

void WebSocketConformanceTest::closing()
{
    play();
}

// Autobahn 9 in spirit, with our limits; and lengths as RFC 6455 5.2 wants them.
void WebSocketConformanceTest::limits_data()
{
    columns();
    const QByteArray half(524'288, 'h');
    row("two halves", frame(startText, half) + frame(last, half) + bye(), {{"T:" + half + half}});
    row("two halves and a byte", frame(startText, half) + frame(goOn, half) + frame(last, "x"),
        fails(1009));
    row("one byte more", hex("827f0000000000100001"), fails(1009));
    row("2 GiB", hex("827f0000000080000000"), fails(1009));
    row("2^63 - 1", hex("827f7fffffffffffffff"), fails(1009));
    row("2^63", hex("827f8000000000000000"), fails(1002));
    row("125 in 16 bits", hex("827e007d") + QByteArray(125, 'x'), fails(1002));
    row("125 in 64 bits", hex("827f000000000000007d") + QByteArray(125, 'x'), fails(1002));
    row("65535 in 64 bits", hex("827f000000000000ffff"), fails(1002));
    row("masked", hex("818537fa213d7f9f4d5158") + bye(), fails(1002));
    row("masked ping", hex("898000000000") + bye(), fails(1002));
}

void WebSocketConformanceTest::limits()
{
    play();
}

void WebSocketConformanceTest::upgrade_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FailureClass>("what"); // None: it opens
    QTest::addColumn<bool>("persistent");
    using F = FailureClass;
    const auto answer = [](const char *name, const QByteArray &bytes, F what,
                           bool persistent = false) {
        QTest::newRow(name) << bytes + "\r\n" << what << persistent;
    };
    const QByteArray line = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\n", connection = "Connection: Upgrade\r\n";
    const QByteArray accept = "Sec-WebSocket-Accept: {accept}\r\n";
    const QByteArray good = line + upgrade + connection + accept;
    answer("plain", good, F::None);
    answer("no reason phrase", "HTTP/1.1 101\r\n" + upgrade + connection + accept, F::None);
    answer("empty reason phrase", "HTTP/1.1 101 \r\n" + upgrade + connection + accept, F::None);
    answer("other words",
           "HTTP/1.1 101 Web Socket Protocol Handshake\r\n" + upgrade + connection + accept,
           F::None);
    answer("lower case names",
           line + QByteArray(upgrade + connection + accept)
                      .replace("Sec-WebSocket-A", "sec-websocket-a")
                      .replace("Upgrade:", "upgrade:")
                      .replace("Connection:", "connection:"),
           F::None);
    answer("no blanks",
           line + "Upgrade:websocket\r\nConnection:Upgrade\r\nSec-WebSocket-Accept:{accept}\r\n",
           F::None);
    answer("many blanks", line + "Upgrade: \t websocket  \r\n" + connection + accept, F::None);
    answer("capital WebSocket", line + "Upgrade: WebSocket\r\n" + connection + accept, F::None);
    answer("keep-alive, upgrade", line + upgrade + "Connection: keep-alive, upgrade\r\n" + accept,
           F::None);
    answer("upgrade,keep-alive", line + upgrade + "Connection: upgrade,keep-alive\r\n" + accept,
           F::None);
    answer("two connections", line + upgrade + "Connection: keep-alive\r\n" + connection + accept,
           F::None);
    answer("many headers", good + QByteArray("X-More: something\r\n").repeated(1'000), F::None);
    answer("a long header", good + "X-Long: " + QByteArray(60'000, 'x') + "\r\n", F::None);
    answer("after 100", "HTTP/1.1 100 Continue\r\n\r\n" + good, F::None);
    answer("after 103", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + good, F::None);
    answer("bare line ends", QByteArray(good).replace("\r\n", "\n"), F::None);
    answer("empty subprotocol", good + "Sec-WebSocket-Protocol:\r\n", F::None);
    answer("head over 64 KiB", good + QByteArray("X-More: something\r\n").repeated(4'000),
           F::TooBig);
    answer("line over 64 KiB", good + "X-Long: " + QByteArray(70'000, 'x') + "\r\n", F::TooBig);
    answer("HTTP/1.0", "HTTP/1.0 101 x\r\n" + upgrade + connection + accept, F::Handshake);
    answer("HTTP/2", "HTTP/2 101 x\r\n" + upgrade + connection + accept, F::Handshake);
    answer("no Upgrade", line + connection + accept, F::Handshake);
    answer("another Upgrade", line + "Upgrade: h2c\r\n" + connection + accept, F::Handshake);
    answer("no Connection", line + upgrade + accept, F::Handshake);
    answer("another Connection", line + upgrade + "Connection: close\r\n" + accept, F::Handshake);
    answer("upgraded, not upgrade", line + upgrade + "Connection: upgraded\r\n" + accept,
           F::Handshake);
    answer("no accept", line + upgrade + connection, F::Handshake);
    answer("accept of another key", line + upgrade + connection + "Sec-WebSocket-Accept: bm8=\r\n",
           F::Handshake);
    answer("accept twice", good + accept, F::Handshake);
    answer("an extension", good + "Sec-WebSocket-Extensions: permessage-deflate\r\n", F::Handshake);
    answer("a subprotocol nobody offered", good + "Sec-WebSocket-Protocol: chat\r\n", F::Handshake);
    answer("a header without a colon", good + "nonsense\r\n", F::Handshake);
    answer("a folded header", good + "X: a\r\n b\r\n", F::Handshake);
    answer("no HTTP", "220 mail.example ESMTP\r\n", F::Handshake);
    answer("a status of four digits", "HTTP/1.1 1010 x\r\n" + upgrade + connection + accept,
           F::Handshake);
    for (const char *status :
         {"200", "204", "500", "501", "502", "503", "504", "408", "425", "429"})
        answer(status, QByteArray("HTTP/1.1 ") + status + " Words\r\nRetry-After: 7\r\n",
               F::HttpStatus);
    for (const char *status : {"400", "404", "405", "406", "410", "421", "426", "431", "451"})
        answer(status, QByteArray("HTTP/1.1 ") + status + " Words\r\n", F::HttpStatus, true);
    for (const char *status : {"401", "403"})
        answer(status, QByteArray("HTTP/1.1 ") + status + " Words\r\n", F::SignIn, true);
    for (const char *status : {"300", "301", "302", "303", "307", "308"})
        answer(status,
               QByteArray("HTTP/1.1 ") + status + " Words\r\nLocation: wss://new.example/\r\n",
               F::Redirected, true);
}

void WebSocketConformanceTest::upgrade()
{
    QFETCH(QByteArray, answer);
    QFETCH(FailureClass, what);
    QFETCH(bool, persistent);
    ++m_cases;
    const bool opens = what == FailureClass::None;
    TransportProbe probe;
    probe.open(m_server.ws({{answer + (opens ? frame(text, "in") + bye() : QByteArray())}, false}));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.opened, opens ? 1 : 0);
    QCOMPARE(probe.texts, opens ? QStringList{QStringLiteral("in")} : QStringList());
    QCOMPARE(probe.reason.what, opens ? FailureClass::ClosedByServer : what);
    QCOMPARE(probe.reason.persistent, persistent);
    if (what == FailureClass::Redirected)
        QCOMPARE(probe.reason.detail, QStringLiteral("new.example"));
    const QByteArray status = QTest::currentDataTag();
    const bool busy = status == "429" || status == "503";
    QCOMPARE(probe.reason.retryAfter.has_value(), busy);
    QTRY_VERIFY(m_server.isOver()); // the socket is closed, whatever came
}

void WebSocketConformanceTest::thereAreEnoughCases()
{
    qInfo("%d cases", m_cases);
    QVERIFY(m_cases >= 150);
}

QTEST_GUILESS_MAIN(WebSocketConformanceTest)
#include "websocket_conformance_test.moc"
