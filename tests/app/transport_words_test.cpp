// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/foreign_text.h"
#include "app/transport/name_lookup.h"
#include "app/transport/websocket_failure.h"

#include <QTest>
#include <QTranslator>

using namespace Pulse;

/// Text from outside made fit to show, Qt's own words recognised in any language, and name lookups.
class TransportWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesAddressesAndControls_data();
    void hidesAddressesAndControls();
    void cutsLongText();
    void qtComplaintsAreNotTheServersCodes();
    void qtComplaintsInAnotherLanguage();
    void serverWordsAreNotQtComplaints();
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

/// Stands for a loaded translation of Qt.
class Backwards final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("Übersetzt: ") + QString::fromUtf8(source);
    }
};

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

void TransportWordsTest::qtComplaintsAreNotTheServersCodes()
{
    const auto check = [](int code, const char *text, FailureClass what) {
        const CloseReason reason = closeFrameOf(code, q(text));
        QCOMPARE(reason.what, what);
        QVERIFY(!reason.closeCode);
    };
    check(1009, "Maximum framesize exceeded.", FailureClass::TooBig);
    check(1009, "Received message is too big.", FailureClass::TooBig);
    check(1007, "Invalid UTF-8 code encountered.", FailureClass::Protocol);
    check(1002, "Invalid opcode detected: 3", FailureClass::Protocol);
    check(1001, "Timeout when reading data from socket.", FailureClass::TooSlow);
    check(1002, "Invalid close code 1002 detected.", FailureClass::ClosedByServer);
}

void TransportWordsTest::qtComplaintsInAnotherLanguage()
{
    Backwards german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    const CloseReason big = closeFrameOf(1009, q("Übersetzt: Maximum framesize exceeded."));
    const CloseReason opcode = closeFrameOf(1002, q("Übersetzt: Invalid opcode detected: 3"));
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(big.what, FailureClass::TooBig);
    QCOMPARE(opcode.what, FailureClass::Protocol);
}

void TransportWordsTest::serverWordsAreNotQtComplaints()
{
    const CloseReason own = closeFrameOf(4000, q("Maximum framesize exceeded."));
    QCOMPARE(own.closeCode, std::optional(4000));
    const CloseReason big = closeFrameOf(1009, q("your message is too big"));
    QCOMPARE(big.closeCode, std::optional(1009));
    QCOMPARE(big.what, FailureClass::ClosedByServer);
}

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
