// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_lines.h"
#include "app/config/config_reader.h"
#include "app/config/new_service.h"
#include "app/demo/demo_fleet.h"
#include "app/engine/detect_runner.h"
#include "app/engine/system_clock.h"
#include "app/transport/transport_factory.h"
#include "models/protocol/profile.h"
#include "models/protocol/side_effects.h"
#include "models/words/detect_text.h"
#include "tests/fault/fault_server.h"
#include "tests/fault/test_identity.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

// Detections over real sockets: the five families of the demo, and servers that are none of them.

namespace {

/// Every request gets what `answer` makes of it; the request lines are kept.
class OddServer final : public QTcpServer {
public:
    using Answer = std::function<void(QTcpSocket &, const QByteArray &path)>;

    explicit OddServer(Answer answer) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray head = socket->readAll();
                if (head.startsWith('\x16')) // the hello of TLS, which this server does not speak
                    return socket->abort();
                const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
                methods << line.value(0);
                paths << line.value(1);
                m_answer(*socket, line.value(1));
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QString place() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    QList<QByteArray> methods;
    QList<QByteArray> paths;
    int connections = 0;

private:
    Answer m_answer;
};

void reply(QTcpSocket &socket, const QByteArray &status, const QByteArray &more,
           const QByteArray &body)
{
    socket.write("HTTP/1.1 " + status + "\r\n" + more + "Connection: close\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

struct Detected {
    Finding finding;
    QList<DetectStep> steps;
    milliseconds took{};
};

DetectLimits quick()
{
    DetectLimits limits;
    limits.total = 1'500ms;
    limits.reach = 500ms;
    limits.probe = 700ms;
    limits.beatWait = 0ms;
    return limits;
}

std::optional<Detected> detect(const QString &pasted, const DetectLimits &limits = {})
{
    SystemClock clock;
    DetectRunner runner(clock, realTransports(), 1);
    QSignalSpy finished(&runner, &DetectRunner::finished);
    Detected detected;
    QObject::connect(&runner, &DetectRunner::stepped, &runner,
                     [&](const DetectStep &step) { detected.steps << step; });
    const DetectAddress address = readAddress(pasted);
    if (address.fault != AddressFault::None)
        return std::nullopt;
    QElapsedTimer time;
    time.start();
    runner.start(address, limits);
    const auto longest = limits.total + limits.beatWait + 10s;
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, static_cast<int>(longest.count())))
        return std::nullopt;
    detected.took = milliseconds(time.elapsed());
    detected.finding = finished.first().first().value<Finding>();
    return detected;
}

QString told(const Detected &detected)
{
    QStringList lines;
    for (const DetectStep &step : detected.steps)
        lines << DetectLines::step(step);
    return lines.join(u'\n') + u'\n' + DetectLines::finding(detected.finding);
}

} // namespace

class DetectRunnerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demoServicesAreRecognised_data();
    void demoServicesAreRecognised();
    void demoBotIsNotRestarted();
    void oddServersEndInTime_data();
    void oddServersEndInTime();
    void silenceEndsWithinTheLimit();
    void blockIsReadBack_data();
    void blockIsReadBack();
    void idsDoNotClash();
    void jsonIsOneObject();
    void certificateIsToldOfTls();
    void endsPolitelyAndWhenCancelled();
};

void DetectRunnerTest::demoServicesAreRecognised_data()
{
    QTest::addColumn<bool>("bare");
    QTest::newRow("by host and port") << true;
    QTest::newRow("by address") << false;
}

void DetectRunnerTest::demoServicesAreRecognised()
{
    QFETCH(bool, bare);
    DemoFleet fleet(DemoPace::quick(), 3);
    QVERIFY2(fleet.start(), qPrintable(fleet.error()));
    for (const DemoEndpoint &endpoint : fleet.endpoints()) {
        const QUrl url(endpoint.url);
        const auto detected = detect(bare ? url.authority() : endpoint.url);
        QVERIFY(detected);
        const Finding &finding = detected->finding;
        QVERIFY2(finding.verdict == DetectVerdict::Recognised, qPrintable(told(*detected)));
        QCOMPARE(profileName(finding.profile), profileName(endpoint.profile));
        QVERIFY2(detected->took <= 6s, qPrintable(told(*detected))); // a beat every 3 s
        // The accounts of the CRM are heard without the token that its pages want.
        const bool isCrm = endpoint.role == DemoRole::WhatsappCrm;
        QVERIFY(!finding.needsToken);
        QCOMPARE(finding.transport == TransportKind::SocketIo, isCrm);
        // Without its storeId the socket of the shop cannot be had.
        const bool samePath = !isCrm && (!bare || endpoint.role != DemoRole::StorefrontEvents);
        QVERIFY2(!samePath || finding.url == endpoint.url, qPrintable(finding.url));
        if (endpoint.role == DemoRole::ChatGateway && finding.interval->beats > 0)
            QCOMPARE(finding.interval, (IntervalFound{3s, 2})); // else only one beat fitted
        if (endpoint.role == DemoRole::TelegramBot) {           // S2-23
            QVERIFY(!finding.name.isEmpty());
            QCOMPARE(finding.version, QStringLiteral("2.0.1"));
        }
    }
}

void DetectRunnerTest::demoBotIsNotRestarted() // S2-24, S2-39
{
    DemoFleet fleet(DemoPace::quick(), 4);
    QStringList log;
    connect(&fleet, &DemoFleet::logged, this,
            [&](const QString &, const QString &line) { log << line; });
    QVERIFY(fleet.start());
    for (const DemoEndpoint &endpoint : fleet.endpoints()) {
        const QString origin = QUrl(endpoint.url).authority();
        QVERIFY(detect(origin, quick()));
        QVERIFY(!detect(origin + QStringLiteral("/restart"))); // refused before anything is sent
    }
    for (const QString &line : std::as_const(log)) {
        QVERIFY2(!line.contains(QLatin1String("Restart")), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("trigger")), qPrintable(line));
    }
}

void DetectRunnerTest::oddServersEndInTime_data()
{
    QTest::addColumn<OddServer::Answer>("answer");
    const auto row = [](const char *name, const OddServer::Answer &answer) {
        QTest::newRow(name) << answer;
    };
    row("a web page everywhere", [](QTcpSocket &socket, const QByteArray &) {
        reply(socket, "200 OK", "Content-Type: text/html\r\n",
              "<!doctype html><a href=\"/restart\">restart</a>");
    });
    row("404 everywhere",
        [](QTcpSocket &socket, const QByteArray &) { reply(socket, "404 Not Found", {}, "no"); });
    row("silent", [](QTcpSocket &, const QByteArray &) {});
    row("endless", [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] {
            if (socket.bytesToWrite() < 100'000)
                socket.write(QByteArray(50'000, 'x'));
        });
        timer->start(1);
    });
    row("endless head", [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("X-More: 1\r\n"); });
        timer->start(1);
    });
    row("redirect loop", [](QTcpSocket &socket, const QByteArray &path) {
        reply(socket, "302 Found", "Location: " + path + "\r\n", {});
    });
    row("redirect to /restart", [](QTcpSocket &socket, const QByteArray &) {
        reply(socket, "302 Found", "Location: /restart\r\n", {});
    });
    row("redirect to /restart, 307", [](QTcpSocket &socket, const QByteArray &) {
        reply(socket, "307 Moved", "Location: http://localhost:8001/restart\r\n", {});
    });
    row("another protocol", [](QTcpSocket &socket, const QByteArray &) {
        socket.write("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    });
    row("hangs up", [](QTcpSocket &socket, const QByteArray &) { socket.abort(); });
    row("broken JSON", [](QTcpSocket &socket, const QByteArray &) {
        reply(socket, "200 OK", {}, "{\"status\": NaN, \"last_update_ago\"");
    });
    row("101 to everything", [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    });
}

void DetectRunnerTest::oddServersEndInTime()
{
    QFETCH(OddServer::Answer, answer);
    OddServer server(answer);
    const auto detected = detect(server.place(), quick());
    QVERIFY(detected);
    QVERIFY2(detected->finding.verdict == DetectVerdict::NotSure, qPrintable(told(*detected)));
    QVERIFY2(detected->took < 2'500ms, qPrintable(QString::number(detected->took.count())));
    QVERIFY(!server.paths.isEmpty());
    for (qsizetype i = 0; i < server.paths.size(); ++i) { // S2-24, S09: by the server's own log
        QCOMPARE(server.methods[i], QByteArray("GET"));
        QVERIFY2(!mayHaveSideEffect(QString::fromLatin1(server.paths[i])),
                 server.paths[i].constData());
    }
}

void DetectRunnerTest::silenceEndsWithinTheLimit()
{
    OddServer server([](QTcpSocket &, const QByteArray &) {});
    const auto detected = detect(server.place());
    QVERIFY(detected);
    QCOMPARE(detected->finding.verdict, DetectVerdict::NotSure);
    QVERIFY2(detected->took <= 5'500ms, qPrintable(QString::number(detected->took.count())));
    server.close();
    const auto nothing = detect(server.place().replace(u':', QStringLiteral(":1")).left(11));
    QVERIFY(nothing);
    QCOMPARE(nothing->finding.verdict, DetectVerdict::Nothing);
}

void DetectRunnerTest::blockIsReadBack_data()
{
    QTest::addColumn<Finding>("finding");
    Finding finding;
    finding.verdict = DetectVerdict::Recognised;
    finding.url = QStringLiteral("http://[::1]:8001/health");
    finding.profile = Profile::TelegramKeepalive;
    QTest::newRow("bot") << finding;
    finding.name = QStringLiteral("Bot \"of\" all\\kinds # ü");
    finding.needsToken = true;
    QTest::newRow("hostile name") << finding;
    finding = {};
    finding.url = QStringLiteral("ws://h/ws?storeId=s1&userId=u0");
    finding.transport = TransportKind::WebSocket;
    finding.profile = Profile::WebSocketPing;
    finding.healthUrl = QStringLiteral("http://h/health");
    finding.origin = QStringLiteral("http://h");
    QTest::newRow("socket with a page") << finding;
    finding.profile = Profile::DjangoHeartbeat;
    finding.interval = IntervalFound{3'400ms, 3};
    QTest::newRow("learnt interval") << finding;
    finding.profile = Profile::Generic;
    QTest::newRow("generic socket") << finding;
    finding.interval.reset();
    QTest::newRow("generic socket, interval not known") << finding;
    finding = {};
    finding.url = QStringLiteral("https://h/api/v1/cron/health-check/stats");
    finding.profile = Profile::WhatsappCrm;
    finding.needsToken = true;
    QTest::newRow("token") << finding;
}

void DetectRunnerTest::blockIsReadBack()
{
    QFETCH(Finding, finding);
    const auto service = proposedService(finding, {});
    QVERIFY(service);
    const QByteArray block = DetectLines::blockOf(*service);
    QVERIFY(block.startsWith("[[service]]\n"));
    const ConfigReading reading = readConfig("version = 1\n\n" + block);
    QVERIFY2(reading.problems.isEmpty(), block.constData());
    QVERIFY(reading.config && reading.config->services == QList{*service});
    QCOMPARE(service->token.isEmpty(), !finding.needsToken);
}

void DetectRunnerTest::idsDoNotClash()
{
    Finding finding;
    finding.url = QStringLiteral("http://h/health");
    Config config;
    for (const char *id : {"h", "h-2", "h-3"}) {
        const auto service = proposedService(finding, config.services);
        QCOMPARE(service->id.value, QString::fromLatin1(id));
        config.services << *service;
    }
}

void DetectRunnerTest::jsonIsOneObject()
{
    OddServer server([](QTcpSocket &socket, const QByteArray &path) {
        if (path == "/health")
            return reply(socket, "200 OK", {}, "{\"status\":\"UP\",\"name\":\"a\\u001b[31m\\nb\"}");
        reply(socket, "404 Not Found", {}, {});
    });
    const auto detected = detect(server.place(), quick());
    QVERIFY(detected);
    const auto service = proposedService(detected->finding, {});
    QVERIFY(service);
    const QByteArray line = DetectLines::json(server.place(), detected->finding, detected->steps,
                                              DetectLines::blockOf(*service));
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(QLatin1String("verdict")), QStringLiteral("recognised"));
    QCOMPARE(object.value(QLatin1String("transport")), QStringLiteral("http"));
    QCOMPARE(object.value(QLatin1String("profile")), QStringLiteral("generic"));
    QCOMPARE(object.value(QLatin1String("steps"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("step")),
             QStringLiteral("tcp"));
    QVERIFY(object.value(QLatin1String("toml")).toString().contains(QLatin1String("[[service]]")));
    QVERIFY(!told(*detected).contains(u'\x1b')); // nothing steers the terminal
}

void DetectRunnerTest::certificateIsToldOfTls()
{
    const Testing::TlsIdentity identity = Testing::makeIdentity();
    QVERIFY2(!identity.certificate.isEmpty(), "openssl made no certificate");
    const Testing::FaultServer server(identity);
    const auto detected = detect(server.http(QStringLiteral("/health")), quick());
    QVERIFY(detected);
    const Finding &finding = detected->finding;
    QVERIFY2(finding.verdict == DetectVerdict::NotSure, qPrintable(told(*detected)));
    QVERIFY(std::any_of(finding.notes.begin(), finding.notes.end(), [](const DetectNote &note) {
        return note.kind == NoteKind::Certificate && !note.text.isEmpty();
    }));
    QVERIFY(server.log().requests().isEmpty()); // nothing is sent to who is not trusted
    const Testing::Trusting trusting(identity);
    const auto trusted = detect(server.http(QStringLiteral("/health")), quick());
    QVERIFY(trusted && trusted->finding.tls);
    QVERIFY2(trusted->finding.verdict == DetectVerdict::Recognised, qPrintable(told(*trusted)));
    QVERIFY(trusted->finding.tls->protocol.startsWith(QLatin1String("TLS")));
    QVERIFY(std::any_of(trusted->steps.begin(), trusted->steps.end(), [](const DetectStep &step) {
        return step.kind == DetectStepKind::Tls && step.good && step.took > 0ns;
    }));
}

void DetectRunnerTest::endsPolitelyAndWhenCancelled()
{
    const Testing::FaultServer server;
    SystemClock clock;
    DetectRunner runner(clock, realTransports(), 1);
    QSignalSpy finished(&runner, &DetectRunner::finished);
    QSignalSpy stepped(&runner, &DetectRunner::stepped);
    runner.start(readAddress(server.ws(QStringLiteral("/silent"))));
    const auto upgraded = [&] {
        return std::any_of(stepped.begin(), stepped.end(), [](const QList<QVariant> &step) {
            return step.first().value<DetectStep>().kind == DetectStepKind::Upgrade;
        });
    };
    QTRY_VERIFY(upgraded());
    runner.cancel();
    QCOMPARE(finished.size(), 1);
    QTRY_COMPARE(server.log().closes(), QList<int>{1000}); // a close frame, no reset
    runner.cancel();
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(DetectRunnerTest)
#include "detect_runner_test.moc"
