// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/http_answer_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;

/// The reader of HTTP answers: what it understands does not depend on how the bytes were cut.
class TransportReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void joinsHeadersOfTheSameName();
    void randomBytesNeverCostMuch();
};

namespace {

using State = HttpAnswerReader::State;

HttpAnswerReader readIn(const QByteArray &bytes, qsizetype piece)
{
    HttpAnswerReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.add(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
    return reader;
}

} // namespace

void TransportReaderTest::understands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("needsEnd");
    const auto row = [](const char *name, const QByteArray &bytes, int status,
                        const QByteArray &body, bool needsEnd = false) {
        QTest::newRow(name) << bytes << status << body << needsEnd;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
    row("more than said", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello", 200, "he");
    row("length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\ncontent-length: 2\r\n\r\nhi", 200,
        "hi");
    row("empty", "HTTP/1.1 503 Down\r\nContent-Length: 0\r\n\r\n", 503, "");
    row("chunked",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
        "Chunked\r\n\r\n5\r\nhello\r\n1;a=\"b\"\r\n!\r\n0\r\n\r\n",
        200, "hello!");
    row("trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX: 1\r\n\r\n",
        200, "0123456789");
    row("chunked wins",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: "
        "chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        200, "hi");
    row("until end", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello", true);
    row("no words", "HTTP/1.1 403\r\nContent-Length: 0\r\n\r\n", 403, "");
    row("daphne", "HTTP/1.1 403 Access denied\r\n\r\n", 403, "", true);
    row("bare newlines", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi");
    row("interim",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 "
        "OK\r\nContent-Length: 2\r\n\r\nhi",
        200, "hi");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    row("no reading of 304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", 304, "");
}

void TransportReaderTest::understands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, needsEnd);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        HttpAnswerReader reader = readIn(bytes, piece);
        if (needsEnd) {
            QCOMPARE(reader.state(), State::Body);
            reader.end();
        }
        QCOMPARE(reader.state(), State::Done);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.body(), body);
    }
    if (needsEnd || bytes.startsWith("HTTP/1.1 204"))
        return;
    // Cut anywhere it is not a whole answer, nor taken for one.
    for (qsizetype size = 0; size < bytes.size() - 3; ++size) {
        HttpAnswerReader reader = readIn(bytes.left(size), 7);
        reader.end();
        QVERIFY(reader.state() == State::Failed || reader.body() == body);
    }
}

void TransportReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FailureClass>("what");
    const auto row = [](const char *name, const QByteArray &bytes, FailureClass what) {
        QTest::newRow(name) << bytes << what;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    using F = FailureClass;
    row("ssh", "SSH-2.0-x\r\n", F::Protocol);
    row("one wrong byte", "X", F::Protocol);
    row("version 2", "HTTP/2.0 200 OK\r\n\r\n", F::Protocol);
    row("status word", "HTTP/1.1 2x0 OK\r\n\r\n", F::Protocol);
    row("status 0", "HTTP/1.1 000 OK\r\n\r\n", F::Protocol);
    row("status 99", "HTTP/1.1 99 OK\r\n\r\n", F::Protocol);
    row("status 600", "HTTP/1.1 600 OK\r\n\r\n", F::Protocol);
    row("status 2000", "HTTP/1.1 2000 OK\r\n\r\n", F::Protocol);
    row("switching", "HTTP/1.1 101 Switching\r\n\r\n", F::Protocol);
    row("no colon", ok + "nonsense\r\n\r\n", F::Protocol);
    row("space before colon", ok + "A : b\r\n\r\n", F::Protocol);
    row("folded", ok + "A: b\r\n c\r\n\r\n", F::Protocol);
    row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n", F::Protocol);
    row("negative", ok + "Content-Length: -2\r\n\r\n", F::Protocol);
    row("plus", ok + "Content-Length: +2\r\n\r\n", F::Protocol);
    row("too long", ok + "Content-Length: 1048577\r\n\r\n", F::TooBig);
    row("2^64", ok + "Content-Length: 18446744073709551616\r\n\r\n", F::TooBig);
    row("unknown coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", F::Protocol);
    row("compressed", ok + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\n", F::Protocol);
    row("chunk size", chunked + "zz\r\n", F::Protocol);
    row("no chunk size", chunked + "\r\n", F::Protocol);
    row("negative chunk", chunked + "-1\r\n", F::Protocol);
    row("endless chunk size", chunked + QByteArray(2'000, '0'), F::Protocol);
    row("huge chunk", chunked + "fffffffffffffffff\r\n", F::TooBig);
    row("big chunk", chunked + "100001\r\n", F::TooBig);
    row("chunk overrun", chunked + "2\r\nhello\r\n", F::Protocol);
    row("endless trailer",
        chunked + "0\r\n" + QByteArray("X: yyyyyyyyyyyyyyyyyy\r\n").repeated(4'000), F::TooBig);
    row("long head", ok + QByteArray("X: yyyyyyyyyyyyyyyyyy\r\n").repeated(4'000), F::TooBig);
    row("long whole head", ok + "X: " + QByteArray(66'000, 'x') + "\r\n\r\n", F::TooBig);
}

void TransportReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FailureClass, what);
    for (const qsizetype piece : {qsizetype(1), qsizetype(13), bytes.size()}) {
        const HttpAnswerReader reader = readIn(bytes, piece);
        QCOMPARE(reader.state(), State::Failed);
        QCOMPARE(reader.failure().what, what);
        QVERIFY(!reader.failure().detail.isEmpty());
        QVERIFY(reader.body().isEmpty()); // nothing of it is for parsing
    }
}

void TransportReaderTest::joinsHeadersOfTheSameName()
{
    const HttpAnswerReader reader =
        readIn("HTTP/1.1 204 x\r\nRetry-After: 5\r\nretry-after:9\r\nEmpty:\r\n\r\n", 5);
    QCOMPARE(reader.header("RETRY-AFTER"), QByteArray("5, 9"));
    QCOMPARE(reader.header("empty"), QByteArray());
    QCOMPARE(reader.header("missing"), QByteArray());
}

void TransportReaderTest::randomBytesNeverCostMuch()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<QByteArray> words{"HTTP/1.1 200 OK\r\n",
                                  "Transfer-Encoding: chunked\r\n",
                                  "\r\n",
                                  "Content-Length: ",
                                  "0",
                                  "5",
                                  "ffff\r\n",
                                  "\r",
                                  "\n",
                                  ":",
                                  "xyz",
                                  QByteArray(3, '\0')};
    for (int round = 0; round < 20'000; ++round) {
        HttpAnswerReader reader;
        reader.add(words.first());
        for (int i = 0; i < 20 && !reader.isOver(); ++i)
            reader.add(words.at(random.bounded(words.size())));
        reader.end();
        QVERIFY(reader.isOver());
        QVERIFY(reader.body().size() <= HttpAnswerReader::bodyLimit);
    }
}

QTEST_GUILESS_MAIN(TransportReaderTest)
#include "transport_reader_test.moc"
