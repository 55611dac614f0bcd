// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/foreign_text.h"
#include "app/transport/line_failure.h"
#include "app/transport/name_lookup.h"

#include <QTest>

using namespace Pulse;

/// Text from outside made fit to show, what close codes and errors mean, and name lookups.
class TransportWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesAddressesAndControls_data();
    void hidesAddressesAndControls();
    void cutsLongText();
    void closeCodes();
    void networkErrors();
    void addressesNeedNoLookup();
    void atMostTwelveLookupsAtOnce();
    void forgottenAskersHearNothing();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TransportWordsTest::hidesAddressesAndControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << q("Connection refused") << q("Connection refused");
    QTest::newRow("query") << q("Error transferring http://a.example:81/p?token=x - server replied")
                           << q("Error transferring http://a.example:81 - server replied");
    QTest::newRow("user") << q("wss://me:pw@host/x failed") << q("wss://host failed");
    QTest::newRow("two at signs") << q("wss://me:p@w@host/x failed") << q("wss://w@host failed");
    QTest::newRow("query only") << q("http://host?key=1") << q("http://host");
    QTest::newRow("lines") << q("a\r\nX-Evil: 1\tb") << q("a X-Evil: 1 b");
    QTest::newRow("direction") << q("a\u202Eb\u200Bc\u2028d") << q("a b c d");
    QTest::newRow("escape") << q("\x1b[31mred") << q("[31mred");
    QTest::newRow("empty") << QString() << QString();
}

void TransportWordsTest::hidesAddressesAndControls()
{
    QFETCH(QString, text);
    QTEST(foreignText(text), "shown");
}

void TransportWordsTest::cutsLongText()
{
    QCOMPARE(foreignText(QString(200, u'x')), QString(200, u'x'));
    QCOMPARE(foreignText(QString(201, u'x')), QString(199, u'x') + u'…');
    QCOMPARE(foreignText(QString(10'000'000, u'x')).size(), 200);
    const QString turtles = q("🐢").repeated(150); // two units each: never cut in the middle
    QVERIFY(foreignText(u'x' + turtles).isValidUtf16());
    QVERIFY(foreignText(turtles).isValidUtf16());
}

// S4-40, and protocols 5: which codes mean credentials, which only the end of a connection.
void TransportWordsTest::closeCodes()
{
    for (const int code : {1000, 1001, 1005, 1011, 1012, 1013, 3000, 4000, 4999}) {
        const CloseReason reason = closeFrameOf(code, q("own words"));
        QCOMPARE(reason.what, FailureClass::ClosedByServer);
        QCOMPARE(reason.closeCode, std::optional(code));
        QCOMPARE(reason.detail, q("own words"));
        QVERIFY(!reason.persistent);
    }
    for (const int code : {1008, 4001, 4003, 4401, 4403}) {
        QCOMPARE(closeFrameOf(code, {}).what, FailureClass::SignIn);
        QVERIFY(closeFrameOf(code, {}).persistent);
    }
    QCOMPARE(brokenProtocol(1009, q("x")).what, FailureClass::TooBig);
    QCOMPARE(brokenProtocol(1007, q("x")).what, FailureClass::Protocol);
    QVERIFY(!brokenProtocol(1002, q("x")).closeCode); // ours, not the server's
}

// S2-9: what kind of failure it was.
void TransportWordsTest::networkErrors()
{
    const auto failure = [](QAbstractSocket::SocketError error, bool connected) {
        return connectFailureOf({error, q("x"), {}, connected}).what;
    };
    using S = QAbstractSocket;
    QCOMPARE(failure(S::HostNotFoundError, false), FailureClass::NameNotFound);
    QCOMPARE(failure(S::ConnectionRefusedError, false), FailureClass::Refused);
    QCOMPARE(failure(S::ConnectionRefusedError, true), FailureClass::Handshake);
    QCOMPARE(failure(S::NetworkError, false), FailureClass::Unreachable);
    QCOMPARE(failure(S::NetworkError, true), FailureClass::ConnectionLost);
    QCOMPARE(failure(S::SocketTimeoutError, false), FailureClass::ConnectTimeout);
    QCOMPARE(failure(S::SslHandshakeFailedError, true), FailureClass::Tls);
    QCOMPARE(failure(S::ProxyConnectionRefusedError, false), FailureClass::Proxy);
    QCOMPARE(lossOf({S::NetworkError, q("x"), {}, true}).what, FailureClass::ConnectionLost);
}

void TransportWordsTest::addressesNeedNoLookup()
{
    QVERIFY(NameLookup::isAddress(q("127.0.0.1")));
    QVERIFY(NameLookup::isAddress(q("::1")));
    QVERIFY(!NameLookup::isAddress(q("localhost")));
}

// F12, the part of the lookups: Qt has 20 threads for them, the probes take 12 at most.
void TransportWordsTest::atMostTwelveLookupsAtOnce()
{
    NameLookup names;
    int answered = 0, most = 0;
    for (int i = 0; i < 40; ++i) {
        names.find(q("no-such-host-%1.invalid").arg(i % 30), &names, [&](const auto &result) {
            QVERIFY(!result.found);
            ++answered;
            most = qMax(most, names.underWay());
        });
        QVERIFY(names.underWay() <= NameLookup::most);
    }
    QCOMPARE(names.underWay(), NameLookup::most);
    QTRY_COMPARE_WITH_TIMEOUT(answered, 40, 30'000);
    QVERIFY(most <= NameLookup::most);
    QCOMPARE(names.underWay(), 0);
}

void TransportWordsTest::forgottenAskersHearNothing()
{
    NameLookup names;
    QObject forgotten, stays;
    auto gone = std::make_unique<QObject>();
    int heard = 0, wrong = 0;
    names.find(q("localhost"), &forgotten, [&](const auto &) { ++wrong; });
    names.find(q("localhost"), gone.get(), [&](const auto &) { ++wrong; });
    names.find(q("localhost"), &stays, [&](const auto &result) { heard += result.found; });
    names.forget(&forgotten);
    gone.reset();
    QCOMPARE(heard, 0); // never from inside find()
    QTRY_COMPARE(heard, 1);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TransportWordsTest)
#include "transport_words_test.moc"
