// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/side_effects.h"
#include "models/words/detect_text.h"
#include "tests/support/detect_driver.h"

#include <QTest>

using namespace Pulse;
using Pulse::Testing::DetectDriver;
using namespace std::chrono_literals;

// The whole of a detection against worlds that are played to it, in simulated time.

namespace {

constexpr const char *mezonHealth =
    R"({"statusCode":200,"status":"OK","timestamp":"2026-11-21T20:30:43.169Z","uptime":"1s",)"
    R"("heartbeat":{"count":0,"startTime":"2026-11-21T20:30:41.758Z"},"connection":{"healthy":true,)"
    R"("lastCheck":"2026-11-21T20:30:41.758Z","failureCount":0},"memory":{"heapUsed":"8MB","heapTotal":"11MB"}})";
constexpr const char *telegramHealth =
    R"({"bot_version":"2.0.1","error_rate":0.0,"last_update_ago":400.0,"status":"unhealthy",)"
    R"("timestamp":"2026-11-21T20:34:50.302187","total_errors":0,"total_updates":5,"uptime_seconds":2.8})";
constexpr const char *telegramHome =
    R"({"bot":"Casino \u202eBot","status":"online","timestamp":"2026-11-21T20:34:50.3","version":"2.0.1"})";
constexpr const char *stats =
    R"({"success":true,"data":{"totalConnections":2,"activeConnections":1,"isServerOnline":true}})";
constexpr const char *jobs =
    R"({"success":true,"data":{"whatsapp-health-check":{"running":true}}})";
constexpr const char *accounts =
    R"({"success":true,"data":[{"healthStatus":"Healthy","connectionStatus":"Connected","_count":3}]})";
constexpr const char *refusal = R"({"success":false,"message":"Invalid or missing token"})";
constexpr const char *metrics = "# TYPE app_heartbeats_sent_total counter\n"
                                "app_heartbeats_sent_total 35.0\n";
constexpr const char *open =
    R"(0{"sid":"LM9ZzYivzZyDx05xAAAA","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":20000})";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString beat()
{
    return text(R"({"ts": "2026-11-21T20:37:22+0000"})");
}

bool has(const Finding &finding, NoteKind kind)
{
    return std::any_of(finding.notes.begin(), finding.notes.end(),
                       [kind](const DetectNote &note) { return note.kind == kind; });
}

QString told(const Finding &finding)
{
    QStringList all{Words::detectHeadline(finding), finding.url};
    for (const Sign &sign : finding.signs)
        all << Words::detectSign(sign);
    for (const DetectNote &note : finding.notes)
        all << Words::detectNote(note);
    return all.join(u'\n');
}

CloseReason failing(FailureClass what)
{
    CloseReason reason;
    reason.what = what;
    return reason;
}

DetectDriver::Page failed(FailureClass what, bool connects = true)
{
    return {0, {}, 3ms, failing(what), connects};
}

} // namespace

class DetectDetectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void families_data();
    void families();
    void mezonIsCertainAtOnce();
    void beatsTellTheInterval_data();
    void beatsTellTheInterval();
    void onlyABeatCanTell();
    void silentSocketIsWatchedByPongs();
    void refusedOriginIsTriedAgainWithOne();
    void pagesBesideAnAskedSocket();
    void hostileWorldsEndInTime_data();
    void hostileWorldsEndInTime();
    void theNextPortIsTold();
    void localPortsAreTried();
    void secureServerBehindPlainGuess();
    void signInEverywhereIsNotWhatsapp();
    void accountsAreHeardOverSocketIo();
    void anySocketIoIsWatched();
    void nothingIsAskedThatActs();
    void neverMoreThanFourAtOnce();
    void cancelEndsAtOnce();
    void lateEventsAreIgnored();
    void waterfallHasItsTimes();
};

void DetectDetectionTest::families_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("profile");
    QTest::addColumn<int>("confidence");
    const auto row = [](const char *path, const char *body, int status, Profile profile,
                        Confidence confidence) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(text(path)).arg(status)))
            << text(path) << QByteArray(body) << status << static_cast<int>(profile)
            << static_cast<int>(confidence);
    };
    using C = Confidence;
    row("/health", mezonHealth, 200, Profile::MezonBot, C::Certain);
    row("/ping", R"({"statusCode":200,"message":"pong"})", 200, Profile::MezonBot, C::Likely);
    row("/health", telegramHealth, 503, Profile::TelegramKeepalive, C::Certain); // S2-21
    row("/", telegramHome, 200, Profile::TelegramKeepalive, C::Likely);
    row("/ping", R"({"pong":true,"timestamp":"x"})", 200, Profile::TelegramKeepalive, C::Likely);
    row("/api/v1/websockets/stats", stats, 200, Profile::WebSocketPing, C::Certain);
    row("/api/v1/websockets/health", stats, 200, Profile::WebSocketPing, C::Certain);
    row("/api/v1/cron/status", jobs, 200, Profile::WhatsappCrm, C::Certain);
    row("/api/v1/cron/health-check/stats", accounts, 200, Profile::WhatsappCrm, C::Certain);
    row("/api/v1/cron/status", refusal, 401, Profile::WhatsappCrm, C::Likely);
    row("/api/v1/cron/status", refusal, 403, Profile::WhatsappCrm, C::Likely);
    row("/health", R"({"status":"UP"})", 200, Profile::Generic, C::Likely);
    row("/health", R"({"status":"DOWN"})", 503, Profile::Generic, C::Likely);
}

void DetectDetectionTest::families()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, profile);
    QFETCH(int, confidence);
    DetectDriver world;
    world.pages[text("9000") + path] = {status, body};
    const Finding finding = world.run(QStringLiteral("bots.example:9000"));
    QVERIFY2(finding.verdict == DetectVerdict::Recognised, qPrintable(told(finding)));
    QCOMPARE(static_cast<int>(finding.profile), profile);
    QCOMPARE(static_cast<int>(finding.confidence), confidence);
    QVERIFY(finding.url.startsWith(QLatin1String("http://bots.example:9000/")));
    QCOMPARE(finding.needsToken, status == 401 || status == 403);
    QVERIFY(!finding.signs.isEmpty());
    QVERIFY(finding.interval && finding.interval->beats == 0); // the profile's own
    QVERIFY(world.took < 1s);
}

void DetectDetectionTest::mezonIsCertainAtOnce()
{
    DetectDriver world;
    world.pages[text("3000/health")] = {200, mezonHealth};
    const Finding finding = world.run(text("http://localhost:3000/health")); // S0-27
    QCOMPARE(finding.profile, Profile::MezonBot);
    QCOMPARE(finding.url, text("http://localhost:3000/health"));
    QCOMPARE(finding.timeField, text("timestamp"));
    QCOMPARE(finding.timeForm, TimeForm::WithZone);
    QCOMPARE(world.asked, (QStringList{text("http://localhost:3000/health"),
                                       text("http://localhost:3000/ping")})); // no more than needed
    QCOMPARE(finding.pages.first().reads,
             (QStringList{text("uptime"), text("heartbeat count"), text("memory"),
                          text("connection"), text("status")}));
}

void DetectDetectionTest::beatsTellTheInterval_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::addColumn<int>("intervalMs");
    QTest::addColumn<int>("beats");
    QTest::newRow("quicker than may be set") << 300 << 1'000 << 4;
    QTest::newRow("1 s") << 1'003 << 1'000 << 4;
    QTest::newRow("3 s, two beats") << 2'420 << 2'400 << 2;
    QTest::newRow("4 s, one beat") << 4'000 << 30'000 << 0;
    QTest::newRow("30 s, one beat") << 30'000 << 30'000 << 0;
}

void DetectDetectionTest::beatsTellTheInterval()
{
    QFETCH(int, gapMs);
    QFETCH(int, intervalMs);
    QFETCH(int, beats);
    DetectDriver world;
    DetectDriver::Socket socket;
    for (int i = 1; i < 12; ++i)
        socket.texts << qMakePair(milliseconds(i * gapMs), beat());
    world.sockets[text("9000/ws/")] = socket;
    const Finding finding = world.run(text("ws://h:9000"));
    QCOMPARE(finding.verdict, DetectVerdict::Recognised);
    QCOMPARE(finding.profile, Profile::DjangoHeartbeat);
    QCOMPARE(finding.url, text("ws://h:9000/ws/"));
    QCOMPARE(finding.interval, (IntervalFound{milliseconds(intervalMs), beats}));
    QCOMPARE(finding.timeField, text("ts")); // S3-3
    QVERIFY(world.took <= 5s + milliseconds(gapMs) + 100ms);
    const auto settings = settingsOf(finding);
    QVERIFY(settings && settings->heartbeat.interval == milliseconds(intervalMs));
}

void DetectDetectionTest::onlyABeatCanTell()
{
    DetectDriver world;
    DetectDriver::Socket socket;
    socket.texts << qMakePair(
        100ms, text(R"({"type":"chat","message":"hi","ts":"2026-11-21T20:37:22Z"})"));
    socket.texts << qMakePair(29'700ms, beat());
    world.sockets[text("9000/ws")] = socket;
    const Finding finding = world.run(text("h:9000"));
    QCOMPARE(finding.profile, Profile::DjangoHeartbeat);
    QVERIFY(world.took < 30s); // ended by the beat, not by the limit
    DetectDriver impatient;
    impatient.sockets = world.sockets;
    DetectLimits limits;
    limits.beatWait = 0ms;
    const Finding early = impatient.run(text("h:9000"), limits);
    QCOMPARE(early.verdict, DetectVerdict::NotSure);
    QVERIFY(impatient.took == 5s);
}

void DetectDetectionTest::silentSocketIsWatchedByPongs()
{
    DetectDriver world;
    world.sockets[text("9000/chat")] = {};
    const Finding finding = world.run(text("ws://h:9000/chat"));
    QCOMPARE(finding.verdict, DetectVerdict::NotSure);
    QVERIFY(has(finding, NoteKind::NoHeartbeat));
    QCOMPARE(finding.url, text("ws://h:9000/chat")); // still of use
    QCOMPARE(finding.profile, Profile::WebSocketPing);
    QCOMPARE(world.took, nanoseconds(36s));
    world.sockets[text("9000/chat")].pongs = false;
    QCOMPARE(world.run(text("ws://h:9000/chat")).profile, Profile::Generic);
}

void DetectDetectionTest::refusedOriginIsTriedAgainWithOne()
{
    DetectDriver world;
    DetectDriver::Socket socket;
    socket.wantsOrigin = text("http://h:9000");
    socket.texts << qMakePair(50ms, beat());
    world.sockets[text("9000/ws/")] = socket;
    const Finding finding = world.run(text("h:9000"));
    QCOMPARE(finding.profile, Profile::DjangoHeartbeat);
    QCOMPARE(finding.origin, socket.wantsOrigin);
    QCOMPARE(settingsOf(finding)->headers.first().first, text("Origin"));
    QVERIFY(!finding.needsToken);
}

void DetectDetectionTest::pagesBesideAnAskedSocket()
{
    DetectDriver world;
    world.sockets[text("443/mezon")] = {};
    world.pages[text("443/health")] = {200, mezonHealth};
    const Finding finding = world.run(text("wss://bots.example.net/mezon"));
    QCOMPARE(finding.verdict, DetectVerdict::Recognised);
    QCOMPARE(finding.transport, TransportKind::WebSocket);
    QCOMPARE(finding.url, text("wss://bots.example.net/mezon"));
    QCOMPARE(finding.healthUrl, text("https://bots.example.net/health"));
    QVERIFY(world.took < 1s);
}

void DetectDetectionTest::hostileWorldsEndInTime_data()
{
    QTest::addColumn<DetectDriver>("world");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("note"); // -1: none in particular
    const auto row = [](const char *name, const DetectDriver &world, DetectVerdict verdict,
                        int note, const char *pasted = "h:9000") {
        QTest::newRow(name) << world << text(pasted) << static_cast<int>(verdict) << note;
    };
    const auto n = [](NoteKind kind) {
        return static_cast<int>(kind);
    };
    using V = DetectVerdict;
    DetectDriver world;
    row("404 everywhere", world, V::NotSure, n(NoteKind::NothingThere));
    world.otherPage = {200, "<!doctype html><title>App</title>"};
    row("a web page everywhere", world, V::NotSure, n(NoteKind::WebPage));
    world.otherPage = {200, "[1,2,3]"};
    row("JSON of nobody", world, V::NotSure, -1);
    world.otherPage = {401, ""};
    row("sign-in everywhere", world, V::NotSure, n(NoteKind::SignInNeeded));
    world.otherPage = {200, "x", 1h};
    row("silent", world, V::NotSure, n(NoteKind::SilentServer));
    row("silent, with a scheme", world, V::NotSure, n(NoteKind::SilentServer), "http://h:9000");
    world.otherPage.firstByte = true;
    row("endless", world, V::NotSure, -1);
    world.otherPage = failed(FailureClass::Redirected);
    world.otherPage.failure.detail = text("other.example");
    row("redirects everywhere", world, V::NotSure, n(NoteKind::Redirected));
    world.otherPage = failed(FailureClass::Protocol);
    world.otherPage.firstByte = true;
    row("not HTTP", world, V::NotSure, n(NoteKind::NotHttp));
    world.otherPage = failed(FailureClass::ConnectionLost);
    row("hangs up", world, V::NotSure, -1);
    world.otherPage = failed(FailureClass::Tls);
    world.otherPage.failure.persistent = true;
    row("untrusted certificate", world, V::NotSure, n(NoteKind::Certificate), "https://h:9000");
    world.otherSocket.status = 0;
    world.otherPage = failed(FailureClass::Refused, false);
    row("refused", world, V::Nothing, -1);
    row("refused socket", world, V::Nothing, -1, "ws://h:9000/ws");
    world.otherPage = failed(FailureClass::NameNotFound, false);
    row("no such name", world, V::Nothing, -1);
    world.otherPage = {0, {}, 1h, {}, false};
    row("no route answers", world, V::Nothing, -1);
    row("no route answers, one place", world, V::Nothing, -1, "ws://h:9000/ws");
    world.otherPage = {404, "", 1'200ms};
    world.otherSocket = {404, {}, true, 1'200ms};
    row("slow", world, V::NotSure, -1);
    DetectDriver loop;
    loop.sockets[text("9000/ws")] = {101, {}, true, 5ms, 20ms};
    row("accepts and closes", loop, V::NotSure, -1);
}

void DetectDetectionTest::hostileWorldsEndInTime()
{
    QFETCH(DetectDriver, world);
    QFETCH(QString, pasted);
    QFETCH(int, verdict);
    QFETCH(int, note);
    const Finding finding = world.run(pasted);
    QVERIFY2(static_cast<int>(finding.verdict) == verdict, qPrintable(told(finding)));
    QVERIFY2(note < 0 || has(finding, static_cast<NoteKind>(note)), qPrintable(told(finding)));
    QVERIFY2(world.took <= 5s, qPrintable(QString::number(world.took / 1ms)));
    QVERIFY(world.mostAtOnce <= 4);
    for (const DetectNote &what : finding.notes)
        QVERIFY(Words::detectNote(what).endsWith(u'.'));
}

void DetectDetectionTest::theNextPortIsTold() // S2-3, S2-33
{
    DetectDriver world;
    world.pages[text("8001/")] = failed(FailureClass::Refused, false);
    world.pages[text("8002/health")] = {200, telegramHealth};
    world.pages[text("8002/")] = {200, telegramHome};
    const Finding finding = world.run(text("bot.example:8001"));
    QCOMPARE(finding.url, text("http://bot.example:8002/health"));
    QVERIFY(finding.notes.contains(DetectNote{NoteKind::PortMoved, {}, 8002}));
    QCOMPARE(finding.name, text("Casino Bot")); // S2-23, without what turns the writing
    QCOMPARE(finding.version, text("2.0.1"));
    QCOMPARE(settingsOf(finding)->name, text("Casino Bot"));
}

void DetectDetectionTest::localPortsAreTried()
{
    DetectDriver world;
    world.otherPage = failed(FailureClass::Refused, false);
    for (const char *path : {"8000/", "8000/health"})
        world.pages[text(path)] = {200, telegramHealth};
    const Finding finding = world.run(text("localhost"));
    QCOMPARE(finding.verdict, DetectVerdict::Recognised);
    QVERIFY(finding.url.startsWith(text("http://localhost:8000")));
    for (const DetectStep &step : world.steps) // where nobody listens is no news
        QVERIFY(step.good || step.kind != DetectStepKind::Tcp);
}

void DetectDetectionTest::secureServerBehindPlainGuess()
{
    DetectDriver world;
    world.pages[text("9000/")] = {400, "<html>plain HTTP request was sent to HTTPS port</html>"};
    world.pages[text("9000/health")] = {200, mezonHealth};
    const Finding finding = world.run(text("h:9000"));
    QCOMPARE(world.asked.at(1), text("https://h:9000/"));
    QVERIFY2(finding.url == text("https://h:9000/health") ||
                 finding.url == text("http://h:9000/health"),
             qPrintable(finding.url));
    QCOMPARE(finding.profile, Profile::MezonBot);
}

void DetectDetectionTest::signInEverywhereIsNotWhatsapp()
{
    DetectDriver world;
    world.otherPage = {403, refusal};
    const Finding finding = world.run(text("h:9000"));
    QCOMPARE(finding.verdict, DetectVerdict::NotSure);
    QVERIFY(finding.needsToken && finding.url.isEmpty());
}

void DetectDetectionTest::accountsAreHeardOverSocketIo() // S1-33
{
    DetectDriver world;
    world.pages[text("9000/socket.io/?EIO=4&transport=polling")] = {200, open};
    world.pages[text("9000/api/v1/cron/health-check/stats")] = {401, refusal};
    world.pages[text("9000/api/v1/cron/status")] = {401, refusal};
    const Finding closed = world.run(text("h:9000"));
    QCOMPARE(closed.profile, Profile::WhatsappCrm);
    QCOMPARE(closed.url, text("socketio://h:9000"));
    QVERIFY(closed.healthUrl.isEmpty() && !closed.needsToken); // it is heard without a token
    QVERIFY2(has(closed, NoteKind::SignInNeeded), qPrintable(told(closed)));
    world.pages[text("9000/api/v1/cron/health-check/stats")] = {200, accounts};
    world.pages[text("9000/api/v1/cron/status")] = {200, jobs};
    const Finding open = world.run(text("http://h:9000"));
    QCOMPARE(open.url, text("socketio://h:9000"));
    QCOMPARE(open.healthUrl, text("http://h:9000/api/v1/cron/health-check/stats"));
    const auto settings = settingsOf(open);
    QVERIFY(settings && settings->transport == TransportKind::SocketIo && settings->health);
}

void DetectDetectionTest::anySocketIoIsWatched()
{
    DetectDriver world; // one that offers WebSockets only
    world.pages[text("9000/socket.io/?EIO=4&transport=polling")] = {
        400, R"({"code":0,"message":"Transport unknown"})"};
    const Finding finding = world.run(text("h:9000"));
    QCOMPARE(finding.verdict, DetectVerdict::Recognised);
    QCOMPARE(finding.profile, Profile::Generic);
    QCOMPARE(finding.confidence, Confidence::Likely);
    QCOMPARE(finding.url, text("socketio://h:9000"));
    QVERIFY(finding.interval && finding.interval->value == 30s);
}

void DetectDetectionTest::nothingIsAskedThatActs() // S2-24, S2-39, S09
{
    for (const char *pasted : {"h:9000", "ws://h:9000/ws", "http://h:9000/x/health", "localhost"}) {
        DetectDriver world;
        (void)world.run(text(pasted));
        QVERIFY(world.asked.size() >= 8);
        for (const QString &url : std::as_const(world.asked))
            QVERIFY2(!mayHaveSideEffect(QUrl(url).path()), qPrintable(url));
    }
}

void DetectDetectionTest::neverMoreThanFourAtOnce()
{
    DetectDriver world;
    world.otherPage.delay = 200ms;
    world.otherSocket.delay = 300ms;
    (void)world.run(text("h:9000"));
    QCOMPARE(world.mostAtOnce, 4);
    DetectLimits limits;
    limits.parallel = 2;
    DetectDriver narrow;
    narrow.otherPage.delay = 200ms;
    (void)narrow.run(text("h:9000"), limits);
    QCOMPARE(narrow.mostAtOnce, 2);
}

void DetectDetectionTest::cancelEndsAtOnce()
{
    DetectDriver world;
    world.sockets[text("9000/ws")] = {};
    world.cancelAfter = 700ms;
    const Finding finding = world.run(text("ws://h:9000/ws"));
    QCOMPARE(world.took, nanoseconds(700ms));
    QVERIFY(has(finding, NoteKind::Cancelled));
    QVERIFY(std::holds_alternative<EndProbe>(world.actions.back())); // the socket is let go
}

void DetectDetectionTest::lateEventsAreIgnored()
{
    Detection detection(readAddress(u"h:9000"), 1);
    QVERIFY(detection.apply({{1s, {}}, DetectTimePassed{}}).actions.empty()); // not begun
    const DetectOutcome begun = detection.apply({{2s, {}}, DetectBegan{}});
    QCOMPARE(begun.actions.size(), std::size_t{1});
    QCOMPARE(begun.nextDeadline, std::optional<nanoseconds>(7s));
    QVERIFY(detection.apply({{2s, {}}, PageAnswered{99, 200, {}, mezonHealth, {}, {}}})
                .actions.empty());
    QVERIFY(detection.apply({{2s, {}}, SocketText{99, beat()}}).actions.empty());
    (void)detection.apply({{3s, {}}, DetectCancelled{}});
    QVERIFY(detection.isOver());
    const Finding finding = detection.finding();
    (void)detection.apply({{4s, {}}, PageAnswered{1, 200, {}, mezonHealth, {}, {}}});
    QVERIFY(detection.finding().signs == finding.signs);
}

void DetectDetectionTest::waterfallHasItsTimes()
{
    DetectDriver world;
    DetectDriver::Socket socket;
    socket.delay = 40ms;
    socket.texts << qMakePair(100ms, text("hello")) << qMakePair(900ms, beat());
    world.sockets[text("9000/ws")] = socket;
    world.otherPage.delay = 11ms;
    (void)world.run(text("ws://h:9000/ws"));
    QCOMPARE(world.steps.size(), 5);
    using K = DetectStepKind;
    const QList<K> kinds{K::Tcp, K::Answer, K::Upgrade, K::FirstMessage, K::Heartbeat};
    const QList<QPair<milliseconds, milliseconds>> times{
        {0ms, 1ms}, {1ms, 10ms}, {0ms, 40ms}, {40ms, 100ms}, {40ms, 900ms}};
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(world.steps[i].kind, kinds[i]);
        QCOMPARE(world.steps[i].began, nanoseconds(times[i].first));
        QCOMPARE(world.steps[i].took, nanoseconds(times[i].second));
    }
    QCOMPARE(world.steps[1].status, std::optional(404));
    QCOMPARE(world.steps[3].detail, text("hello"));
}

QTEST_GUILESS_MAIN(DetectDetectionTest)
#include "detect_detection_test.moc"
