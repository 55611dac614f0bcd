// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_verdict.h"
#include "app/cli/event_stream.h"
#include "app/cli/json_lines.h"
#include "app/cli/text_lines.h"
#include "app/log_file.h"
#include "app/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant noon{1'000'000ms, milliseconds{1'795'262'400'120}}; // 2026-11-21T12:00:00.120Z
const SessionId chat{QStringLiteral("chat")};

QByteArray json(const Change &change, const SessionState &state = {})
{
    return JsonLines::change(chat, {noon, change}, state);
}

/// The JSON of a literal written over several lines.
QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

#define COMPARE_JSON(actual, literal)                                                              \
    QCOMPARE(QJsonDocument(object(actual)).toJson(), QJsonDocument(object(literal)).toJson())

ServiceSettings socketService(const QString &id)
{
    ServiceSettings settings;
    settings.id.value = settings.name = id;
    settings.url = QStringLiteral("ws://a.example/");
    return settings;
}

} // namespace

class CliLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonConnection();
    void jsonHeartbeat();
    void jsonMissed();
    void jsonStatus();
    void jsonHealth();
    void jsonMessage();
    void jsonObserver();
    void jsonIncident();
    void jsonIsOneLine();
    void streamIsInOrderOfTime();
    void streamKeepsReasonsOfTheMoment();
    void streamEndsWithItsReader();
    void textCannotSteerTheTerminal();
    void verdictOfSocket_data();
    void verdictOfSocket();
    void verdictOfPage();
    void worstVerdictWins();
    void printsVerdicts();
    void logRotates();
    void logRedacts_data();
    void logRedacts();
};

void CliLinesTest::jsonConnection()
{
    ConnectionChanged waiting{ConnectionState::Waiting, 2, 5, 8'500ms, {}};
    waiting.reason.what = FailureClass::ClosedByServer;
    waiting.reason.by = ClosedBy::Server;
    waiting.reason.closeCode = 1012;
    const QJsonObject line = object(json(waiting));
    QCOMPARE(
        line.keys(),
        QStringList({QStringLiteral("attempt"), QStringLiteral("closeCode"),
                     QStringLiteral("maxAttempts"), QStringLiteral("nextAttemptInMs"),
                     QStringLiteral("reason"), QStringLiteral("service"), QStringLiteral("session"),
                     QStringLiteral("state"), QStringLiteral("time"), QStringLiteral("type")}));
    QVERIFY(!line[QLatin1String("reason")].toString().isEmpty());
    QCOMPARE(line[QLatin1String("closeCode")].toInt(), 1012);
    COMPARE_JSON(json(ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}}),
                 R"({"time": "2026-11-21T12:00:00.120Z", "type": "connection", "service": "chat",
                     "session": "chat", "state": "connected", "attempt": 0, "maxAttempts": 5,
                     "nextAttemptInMs": null, "reason": null, "closeCode": null})");
}

void CliLinesTest::jsonHeartbeat()
{
    BeatSeen beat{{noon, 24'310us, BeatKind::Pong, BeatOutcome::Late}, 30s, 12ms, 38ms, 4ms};
    QCOMPARE(json(beat),
             QByteArray(R"({"time":"2026-11-21T12:00:00.120Z","type":"heartbeat","service":"chat",)"
                        R"("session":"chat","kind":"pong","latencyMs":24.31,"oneWayMs":12,)"
                        R"("clockOffsetMs":38,"clockErrorMs":4,"intervalMs":30000,"late":true})"));
    beat = {{noon, {}, BeatKind::Timestamp, BeatOutcome::OnTime}, {}, {}, {}, {}};
    QVERIFY(json(beat).contains(
        R"("kind":"ts","latencyMs":null,"oneWayMs":null,"clockOffsetMs":null)"));
    QVERIFY(json(beat).endsWith(R"("clockErrorMs":null,"intervalMs":null,"late":false})"));
}

void CliLinesTest::jsonMissed()
{
    COMPARE_JSON(json(BeatMissed{3, 94'000ms}),
                 R"({"time": "2026-11-21T12:00:00.120Z", "type": "missed", "service": "chat",
                     "session": "chat", "consecutive": 3, "overdueMs": 94000})");
}

void CliLinesTest::jsonStatus()
{
    SessionState state;
    state.quality = Quality::Fair;
    state.reasons = {{RuleId::BeatsMissed, Status::Critical, 2, 2, {}}};
    const QJsonObject line = object(json(StatusChanged{Status::Critical, Status::Healthy}, state));
    QCOMPARE(line[QLatin1String("status")].toString(), QStringLiteral("critical"));
    QCOMPARE(line[QLatin1String("previous")].toString(), QStringLiteral("healthy"));
    QCOMPARE(line[QLatin1String("quality")].toString(), QStringLiteral("fair"));
    const QJsonObject reason = line[QLatin1String("reasons")][0].toObject();
    QCOMPARE(reason.keys(), QStringList({QStringLiteral("limit"), QStringLiteral("rule"),
                                         QStringLiteral("text"), QStringLiteral("value")}));
    QCOMPARE(reason[QLatin1String("rule")].toString(), QStringLiteral("beats-missed"));
    QCOMPARE(reason[QLatin1String("value")].toInt(), 2);
    QVERIFY(!reason[QLatin1String("text")].toString().isEmpty());
}

void CliLinesTest::jsonHealth()
{
    SessionState state;
    HealthReport report;
    report.httpStatus = 503;
    report.uptime = 61'500ms;
    report.memoryUsedBytes = 42'000'000;
    report.healthy = false;
    report.jobs = {{QStringLiteral("cleanup"), true}};
    report.accounts = {{QStringLiteral("Healthy"), QStringLiteral("Connected"), 3}};
    state.report = report;
    state.timing = CheckTiming{{}, 1'200us, {}, 5ms, 7'250us};
    state.tls = TlsFacts{QStringLiteral("TLS 1.3"), QStringLiteral("R3"), noon.wall};
    COMPARE_JSON(json(HealthRead{}, state),
                 R"({"time": "2026-11-21T12:00:00.120Z", "type": "health", "service": "chat",
                     "session": "chat", "http": 503,
                     "fields": {"status": null, "healthy": false, "name": null, "version": null,
                       "timestamp": null, "startedAt": null, "lastCheck": null, "uptimeS": 61.5,
                       "heartbeatCount": null, "failureCount": null, "memoryUsedBytes": 42000000,
                       "memoryTotalBytes": null, "lastUpdateAgoS": null, "totalUpdates": null,
                       "totalErrors": null, "errorRate": null, "activeConnections": null,
                       "jobs": {"cleanup": true},
                       "accounts": [{"health": "Healthy", "connection": "Connected", "count": 3}],
                       "problem": null},
                     "timing": {"dnsMs": null, "connectMs": 1.2, "tlsMs": null, "firstByteMs": 5,
                       "totalMs": 7.25},
                     "tls": {"protocol": "TLS 1.3", "expiresAt": "2026-11-21T12:00:00.120Z",
                       "issuer": "R3"}})");
    COMPARE_JSON(json(HealthRead{}),
                 R"({"time": "2026-11-21T12:00:00.120Z", "type": "health", "service": "chat",
                     "session": "chat", "http": null, "fields": null, "timing": null, "tls": null})");
}

void CliLinesTest::jsonMessage()
{
    const MessageSeen message{noon, MessageSeen::Direction::In,       false, false, true,
                              9000, QStringLiteral("a\n\"b\"\u2028"), {}};
    COMPARE_JSON(JsonLines::message(chat, message),
                 R"({"time": "2026-11-21T12:00:00.120Z", "type": "message", "service": "chat",
                     "session": "chat", "direction": "in", "text": "a\n\"b\"\u2028",
                     "truncated": true, "event": null})");
}

void CliLinesTest::jsonObserver()
{
    const QJsonObject line =
        object(JsonLines::observer({noon, ObserverNews::State::Asleep, 60s, {}}));
    QCOMPARE(line[QLatin1String("state")].toString(), QStringLiteral("asleep"));
    QVERIFY(line[QLatin1String("text")].toString().contains(QLatin1String("1 m")));
    QVERIFY(line[QLatin1String("service")].isNull() && line.contains(QLatin1String("service")));
    QVERIFY(JsonLines::observer({noon, ObserverNews::State::ClockStep, {}, 1h})
                .contains("\"state\":\"clock-step\""));
}

void CliLinesTest::jsonIncident()
{
    Incident incident;
    incident.id = {7};
    incident.session = chat;
    incident.worst = Status::Critical;
    incident.reasons = {{RuleId::BeatsMissed, Status::Critical, 2, 2, {}}};
    incident.openedAt = noon;
    const QJsonObject line = object(JsonLines::incident(incident, noon + 90s));
    QCOMPARE(line[QLatin1String("id")].toInt(), 7);
    QCOMPARE(line[QLatin1String("state")].toString(), QStringLiteral("open"));
    QCOMPARE(line[QLatin1String("severity")].toString(), QStringLiteral("critical"));
    QCOMPARE(line[QLatin1String("rule")].toString(), QStringLiteral("beats-missed"));
    QCOMPARE(line[QLatin1String("durationMs")].toInt(), 90'000);
    QCOMPARE(line[QLatin1String("sessions")][0].toString(), QStringLiteral("chat"));
}

void CliLinesTest::jsonIsOneLine()
{
    SessionState state;
    state.reasons = {
        {RuleId::SaysUnhealthy, Status::Critical, 0, 0, QStringLiteral("a\r\nb\u0085\x1b[31m")}};
    const QByteArray line = json(StatusChanged{}, state);
    QVERIFY(!line.contains('\n') && !line.contains('\r') && !line.contains('\x1b'));
    QVERIFY(!object(line).isEmpty());
    state.reasons[0].value = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!object(json(StatusChanged{}, state)).isEmpty());
}

void CliLinesTest::streamIsInOrderOfTime()
{
    QByteArray out;
    EventStream stream(StreamFormat::Json, [&](const QByteArray &lines) {
        out += lines;
        return true;
    });
    SessionUpdate a{{QStringLiteral("a")}, {}, {}, {}, 0};
    SessionUpdate b{{QStringLiteral("b")}, {}, {}, {}, 0};
    a.changes = {{noon + 1s, BeatMissed{1, 1s}}, {noon + 3s, BeatMissed{2, 3s}}};
    b.changes = {{noon + 2s, BeatMissed{1, 1s}}};
    b.messages = {
        {noon + 4s, MessageSeen::Direction::Out, false, false, false, 2, QStringLiteral("hi"), {}},
        {noon + 5s, MessageSeen::Direction::In, true, false, false, 2, QStringLiteral("beat"), {}}};
    stream.addBatch({a, b});
    QStringList sessions;
    for (const QByteArray &line : out.trimmed().split('\n'))
        sessions << object(line)[QLatin1String("session")].toString();
    QCOMPARE(sessions.join(QString()), QStringLiteral("abab"));
    QVERIFY(out.endsWith('\n'));
}

void CliLinesTest::streamKeepsReasonsOfTheMoment()
{
    QByteArray out;
    EventStream stream(StreamFormat::Json, [&](const QByteArray &lines) {
        out += lines;
        return true;
    });
    SessionState down;
    down.reasons = {{RuleId::BeatsMissed, Status::Critical, 2, 2, {}}};
    SessionState up;
    up.reasons = {{RuleId::OnTime, Status::Healthy, 0, 0, {}}};
    stream.addTransition({chat, noon, Status::Critical, Status::Healthy, down});
    stream.addTransition({chat, noon + 1s, Status::Healthy, Status::Critical, up});
    SessionUpdate update{chat, up, {}, {}, 0};
    update.changes = {{noon, StatusChanged{Status::Critical, Status::Healthy}},
                      {noon + 1s, StatusChanged{Status::Healthy, Status::Critical}}};
    stream.addBatch({update});
    const QByteArrayList lines = out.trimmed().split('\n');
    QVERIFY(lines[0].contains("beats-missed"));
    QVERIFY(lines[1].contains("on-time"));
}

void CliLinesTest::streamEndsWithItsReader()
{
    int writes = 0;
    EventStream stream(StreamFormat::Text, [&](const QByteArray &) { return ++writes < 2; });
    QSignalSpy closed(&stream, &EventStream::closed);
    for (int i = 0; i < 4; ++i)
        stream.addNews({noon, ObserverNews::State::Online, {}, {}});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(writes, 2);
}

void CliLinesTest::textCannotSteerTheTerminal()
{
    const QString hostile = QStringLiteral("a\x1b[2Jb\u202ec\r\n\u009bd") + QString(300, u'x');
    const MessageSeen message{noon, MessageSeen::Direction::In, false, false, false, 4, hostile,
                              {}};
    const QString line = TextLines::message(chat, message);
    for (const QChar c : line)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    QVERIFY(line.size() < 260);
}

void CliLinesTest::verdictOfSocket_data()
{
    QTest::addColumn<int>("beatsWanted");
    QTest::addColumn<int>("beats");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<bool>("heard");
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("early"); // -1: none yet
    QTest::addColumn<int>("late");
    const int refused = static_cast<int>(FailureClass::Refused);
    QTest::newRow("connecting") << 0 << 0 << false << false << 0 << -1 << 2;
    QTest::newRow("silent") << 0 << 0 << true << false << 0 << -1 << 1;
    QTest::newRow("answers") << 0 << 0 << true << true << 0 << 0 << 0;
    QTest::newRow("beats to come") << 3 << 2 << true << true << 0 << -1 << 2;
    QTest::newRow("beats are there") << 3 << 3 << true << true << 0 << 0 << 0;
    QTest::newRow("refused") << 0 << 0 << false << false << refused << 2 << 2;
}

void CliLinesTest::verdictOfSocket()
{
    QFETCH(int, beatsWanted);
    QFETCH(int, beats);
    QFETCH(bool, connected);
    QFETCH(bool, heard);
    QFETCH(int, failure);
    QFETCH(int, early);
    QFETCH(int, late);
    SessionState state;
    state.connection = connected ? ConnectionState::Connected : ConnectionState::Connecting;
    state.beats = beats;
    if (heard)
        state.lastHeardAt = noon;
    state.lastClose.what = static_cast<FailureClass>(failure);
    const auto code = [&](bool timeUp) {
        const auto result = judge(QStringLiteral("t"), socketService(QStringLiteral("a")), state,
                                  {10s, beatsWanted}, timeUp, noon);
        return result ? static_cast<int>(result->verdict) : -1;
    };
    QCOMPARE(code(false), early);
    QCOMPARE(code(true), late);
}

void CliLinesTest::verdictOfPage()
{
    ServiceSettings page = socketService(QStringLiteral("a"));
    page.transport = TransportKind::HttpCheck;
    SessionState state;
    const auto judged = [&](bool timeUp) {
        return judge(QStringLiteral("t"), page, state, {10s, 0}, timeUp, noon);
    };
    QVERIFY(!judged(false));
    QCOMPARE(judged(true)->verdict, Verdict::Critical);
    state.report.emplace().httpStatus = 200;
    for (const auto &[status, verdict] :
         {std::pair(Status::Healthy, Verdict::Good), std::pair(Status::Warning, Verdict::Warning),
          std::pair(Status::Critical, Verdict::Critical),
          std::pair(Status::Offline, Verdict::Critical)}) {
        state.status = status;
        QCOMPARE(judged(false)->verdict, verdict);
    }
    state.lastCheckFailure.what = FailureClass::TooSlow;
    QCOMPARE(judged(false)->verdict, Verdict::Critical);
}

void CliLinesTest::worstVerdictWins()
{
    const auto of = [](Verdict verdict) {
        return CheckResult{{}, {}, verdict, {}, {}};
    };
    QCOMPARE(worstOf({of(Verdict::Good), of(Verdict::Unknown)}), Verdict::Unknown);
    QCOMPARE(worstOf({of(Verdict::Unknown), of(Verdict::Warning)}), Verdict::Warning);
    QCOMPARE(worstOf({of(Verdict::Critical), of(Verdict::Unknown)}), Verdict::Critical);
}

void CliLinesTest::printsVerdicts()
{
    SessionState state;
    state.status = Status::Healthy;
    state.latency.last = 24'500us;
    state.beats = 3;
    CheckResult good{QStringLiteral("chat"), socketService(QStringLiteral("chat")), Verdict::Good,
                     QStringLiteral("a | b"), state};
    QCOMPARE(printed({good}, CheckFormat::Nagios),
             QByteArray(
                 "PULSEBOARD OK - chat: a / b, 25 ms | latency=24.5ms;500;;0 heartbeats=3c;;;0\n"));
    CheckResult bad = good;
    bad.settings.id.value = QStringLiteral("o'n=e");
    bad.verdict = Verdict::Critical;
    bad.state.reset();
    const QByteArray both = printed({good, bad}, CheckFormat::Nagios);
    QCOMPARE(both.count('\n'), 1);
    QVERIFY2(both.startsWith("PULSEBOARD CRITICAL - "), both.constData());
    QVERIFY2(both.endsWith(" | 'chat latency'=24.5ms;500;;0 'chat heartbeats'=3c;;;0\n"),
             both.constData());
    COMPARE_JSON(printed({good}, CheckFormat::Json),
                 R"({"target": "chat", "service": "chat", "verdict": "ok", "exitCode": 0,
                     "text": "a | b", "status": "healthy", "latencyMs": 24.5, "heartbeats": 3,
                     "http": null, "reasons": []})");
    QVERIFY(printed({good}, CheckFormat::Text).startsWith("OK        chat: a | b, "));
}

/// S10, S0-26, S0-37: modes hold after rotation too; the log is bounded.
void CliLinesTest::logRotates()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/pulseboard.log"));
    LogFile log(path, 1000);
    for (int i = 0; i < 100; ++i)
        log.write(QString::number(i).rightJustified(99, u'0'));
    constexpr auto ownerOnly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const char *end : {"", ".1", ".2", ".3"}) {
        const QString name = path + QString::fromLatin1(end);
        QCOMPARE(QFileInfo(name).size(), 1000);
        QCOMPARE(QFile::permissions(name), ownerOnly);
    }
    QVERIFY(!QFile::exists(path + QStringLiteral(".4")));
    QFile newest(path);
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readAll().endsWith("00099\n"));
    LogFile nowhere(QStringLiteral("/proc/none/pulseboard.log"));
    QSignalSpy failed(&nowhere, &LogFile::failed);
    nowhere.write(QStringLiteral("a"));
    nowhere.write(QStringLiteral("b"));
    QCOMPARE(failed.size(), 1);
}

void CliLinesTest::logRedacts_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text);
    };
    row("Error transferring https://discord.com/api/webhooks/1/CANARY/slack - server replied");
    row("connect wss://me:CANARY@a.example/ws");
    row("GET https://a.example/x?token=CANARY failed");
    row("Authorization: Bearer CANARY");
    row("authorization: basic CANARY==");
}

/// S01
void CliLinesTest::logRedacts()
{
    QFETCH(QString, text);
    QVERIFY2(!redacted(text).contains(QLatin1String("CANARY")), qPrintable(redacted(text)));
    QCOMPARE(redacted(QStringLiteral("a\nb\x1b[0m https://a.example/health")),
             QStringLiteral("a b [0m https://a.example/health"));
}

QTEST_GUILESS_MAIN(CliLinesTest)
#include "cli_lines_test.moc"
