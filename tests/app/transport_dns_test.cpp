// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/dns_check.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

#include <functional>

using namespace Pulse;

namespace {

/// "\3www\7example\3net\0"
QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.split('.'))
        wire += static_cast<char>(label.size()) + label;
    return wire + '\0';
}

/// One record for the question's own name (a pointer to it), TTL 60.
QByteArray record(char type, const QByteArray &data)
{
    return QByteArray("\xc0\x0c\0", 3) + type + QByteArray("\0\1\0\0\0\x3c\0", 7) +
           static_cast<char>(data.size()) + data;
}

/// A name server on a free loopback port that answers every question with these records.
class NameServer final : public QUdpSocket {
public:
    using Change = std::function<QByteArray(QByteArray answer)>;

    NameServer(char code, const QList<QByteArray> &records, const Change &change = {})
    {
        connect(this, &QUdpSocket::readyRead, this, [this, code, records, change] {
            while (hasPendingDatagrams()) {
                const QNetworkDatagram asked = receiveDatagram();
                ++questions;
                QByteArray answer = asked.data();
                const qsizetype end = answer.indexOf('\0', 12) + 5;
                answer.truncate(end); // without the question's additional records
                answer[2] = static_cast<char>(0x81);
                answer[3] = static_cast<char>(0x80 | code);
                answer[7] = static_cast<char>(records.size());
                answer[11] = 0;
                for (const QByteArray &each : records)
                    answer += each;
                if (change)
                    answer = change(answer);
                if (!answer.isEmpty())
                    writeDatagram(asked.makeReply(answer));
            }
        });
        isBound = bind(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url(const char *type) const
    {
        return QStringLiteral("dns://127.0.0.1:%1/www.example.net?type=%2")
            .arg(localPort())
            .arg(QString::fromLatin1(type));
    }
    bool isBound = false;
    int questions = 0;
};

struct DnsProbe {
    explicit DnsProbe(const QString &expected = {}) : check(expected)
    {
        QObject::connect(&check, &HttpCheck::answered, &check,
                         [this](const HttpCheck::Answer &got) { answer = got, ++ends; });
        QObject::connect(
            &check, &HttpCheck::failed, &check,
            [this](const CloseReason &why, const CheckTiming &) { reason = why, ++ends; });
    }
    void start(const QString &url, milliseconds timeout = milliseconds(10'000))
    {
        ConnectionRequest request;
        request.url = url;
        request.timeout = timeout;
        check.start(request);
    }
    DnsCheck check;
    int ends = 0;
    std::optional<HttpCheck::Answer> answer;
    CloseReason reason;
};

} // namespace

/// dns:// over real sockets, against name servers good and bad.
class TransportDnsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void recordsAreTold_data();
    void recordsAreTold();
    void expectedRecords();
    void faultsAreTold_data();
    void faultsAreTold();
    void deadServerEndsAtTheDeadline();
    void abortedCheckIsSilent();
};

void TransportDnsTest::addressesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *url, bool good) {
        QTest::newRow(url) << QString::fromLatin1(url) << good;
    };
    row("dns://example.net", true);
    row("dns://example.net?type=aaaa", true);
    row("dns://192.0.2.53/example.net?type=MX", true);
    row("dns://[2001:db8::53]:5353/example.net", true);
    row("dns://server.example/example.net", false);
    row("dns://192.0.2.53/a/b", false);
    row("dns://example.net?type=AXFR", false);
}

void TransportDnsTest::addressesAreRead()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    QString problem;
    QCOMPARE(dnsQuestionOf(url, &problem).has_value(), good);
    QCOMPARE(problem.isEmpty(), good);
}

void TransportDnsTest::recordsAreTold_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QList<QByteArray>>("records");
    QTest::addColumn<QString>("text");
    QTest::newRow("A") << QByteArray("A")
                       << QList<QByteArray>{record(1, "\x7f\1\2\3"), record(1, "\x7f\1\2\4")}
                       << QStringLiteral("127.1.2.3, 127.1.2.4");
    QTest::newRow("AAAA") << QByteArray("AAAA")
                          << QList<QByteArray>{record(
                                 28, QByteArray("\x20\1\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\1", 16))}
                          << QStringLiteral("2001:db8::1");
    QTest::newRow("MX") << QByteArray("MX")
                        << QList<QByteArray>{record(15, QByteArray("\0\x0a", 2) +
                                                            wireName("mail.example.net"))}
                        << QStringLiteral("10 mail.example.net");
    QTest::newRow("NS") << QByteArray("NS")
                        << QList<QByteArray>{record(2, wireName("ns1.example.net"))}
                        << QStringLiteral("ns1.example.net");
    QTest::newRow("TXT") << QByteArray("TXT") << QList<QByteArray>{record(16, "\3v=x\2 y")}
                         << QStringLiteral("v=x y");
}

void TransportDnsTest::recordsAreTold()
{
    QFETCH(QByteArray, type);
    QFETCH(QList<QByteArray>, records);
    QFETCH(QString, text);
    NameServer server(0, records);
    QVERIFY(server.isBound);
    DnsProbe probe;
    probe.start(server.url(type.constData()));
    QTRY_COMPARE(probe.ends, 1);
    QVERIFY2(probe.answer.has_value(), qUtf8Printable(probe.reason.detail));
    QCOMPARE(probe.answer->found->statusWord, std::optional(text));
    QVERIFY(probe.answer->timing.total.count() > 0);
}

void TransportDnsTest::expectedRecords()
{
    NameServer server(0, {record(1, "\x7f\1\2\3")});
    DnsProbe good(QStringLiteral("127.1.2.3"));
    good.start(server.url("A"));
    DnsProbe other(QStringLiteral("127.1.2.9"));
    other.start(server.url("A"));
    QTRY_COMPARE(good.ends + other.ends, 2);
    QVERIFY(good.answer.has_value());
    QCOMPARE(other.reason.what, FailureClass::Unexpected);
    QCOMPARE(other.reason.detail, QStringLiteral("127.1.2.3"));
}

void TransportDnsTest::faultsAreTold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("what");
    QTest::newRow("no such name") << 3 << int(FailureClass::NameNotFound);
    QTest::newRow("no record") << 0 << int(FailureClass::NameNotFound);
}

void TransportDnsTest::faultsAreTold()
{
    QFETCH(int, code);
    QFETCH(int, what);
    NameServer server(static_cast<char>(code), {});
    DnsProbe probe;
    probe.start(server.url("A"));
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(int(probe.reason.what), what);
}

void TransportDnsTest::deadServerEndsAtTheDeadline()
{
    NameServer server(0, {}, [](const QByteArray &) { return QByteArray(); });
    DnsProbe probe;
    probe.start(server.url("A"), milliseconds(200));
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::ConnectTimeout);
    QVERIFY(server.questions > 0);
}

void TransportDnsTest::abortedCheckIsSilent()
{
    NameServer server(0, {record(1, "\x7f\1\2\3")});
    DnsProbe aborted;
    aborted.start(server.url("A"));
    aborted.check.abort();
    DnsProbe probe;
    probe.start(server.url("A"));
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(aborted.ends, 0);
}

QTEST_GUILESS_MAIN(TransportDnsTest)
#include "transport_dns_test.moc"
