// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/connect_text.h"
#include "models/words/reason_text.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int RULES = static_cast<int>(RuleId::PageDownSocketFine) + 1;
constexpr int FAILURES = static_cast<int>(FailureClass::OtherService) + 1;

Instant at(nanoseconds mono)
{
    return {mono, std::chrono::duration_cast<milliseconds>(mono)};
}

Instant now()
{
    return at(1000s);
}

QString text(const char16_t *value)
{
    return QString::fromUtf16(value);
}

CloseReason closed(FailureClass what, const QString &detail = {})
{
    CloseReason reason;
    reason.what = what;
    reason.detail = detail;
    return reason;
}

CloseReason closedWithCode(int code, const QString &detail = {})
{
    CloseReason reason = closed(FailureClass::ClosedByServer, detail);
    reason.by = ClosedBy::Server;
    reason.closeCode = code;
    return reason;
}

} // namespace

class WordsReasonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyRuleHasItsOwnNameAndWords();
    void reason_data();
    void reason();
    void reasonsUseTheState();
    void neverTriedSaysWhy();
    void connectingTellsItsStep();
    void hostileFiguresStayReadable();
    void everyFailureHasWords();
    void closeReason_data();
    void closeReason();
    void wordsOfAServerAreNoPlaceHolders();
    void whatIsDone();
    void spokenSentences();
    void namesAreStable();
};

void WordsReasonTest::everyRuleHasItsOwnNameAndWords()
{
    QSet<QString> names;
    QSet<QString> words;
    for (int i = 0; i < RULES; ++i) {
        const Reason reason{static_cast<RuleId>(i), Status::Warning, 3, 2, {}};
        const QString name = Words::ruleName(reason.rule);
        const QString said = Words::reason(reason, SessionState(), now());
        QVERIFY2(!name.isEmpty() && name.toLower() == name, qPrintable(QString::number(i)));
        QVERIFY2(!said.isEmpty() && !said.contains(QLatin1String("%1")), qPrintable(name));
        QVERIFY2(!said.at(0).isLower() && !said.endsWith(QLatin1Char('.')), qPrintable(said));
        names.insert(name);
        words.insert(said);
    }
    QCOMPARE(names.size(), RULES);
    QCOMPARE(words.size(), RULES);
}

void WordsReasonTest::reason_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("limit");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](RuleId rule, double value, double limit, const char *detail,
                        const char16_t *words) {
        QTest::addRow("%s %g", qPrintable(Words::ruleName(rule)), value)
            << static_cast<int>(rule) << value << limit << QString::fromUtf8(detail) << text(words);
    };
    row(RuleId::OnTime, 2000, 0, "", u"On time");
    row(RuleId::PausedByOperator, 0, 0, "", u"Paused");
    row(RuleId::NoBeatYet, 0, 0, "", u"Connected, no heartbeat yet");
    row(RuleId::SignInRefused, 401, 0, "", u"Sign-in refused (401)");
    row(RuleId::BeatLate, 34'000, 32'000, "", u"No heartbeat for 34 s · limit 32 s");
    row(RuleId::BeatLate, 32'600, 32'500, "", u"No heartbeat for 32 s · limit 32.5 s");
    row(RuleId::BeatsMissed, 3, 2, "", u"No heartbeat yet · 3 missed");
    row(RuleId::SilentButAlive, 3, 2, "", u"No heartbeat yet · 3 missed · pings are answered");
    row(RuleId::CountStopped, 120'000, 60'000, "",
        u"It answers, but its heartbeat counter stands still for 2 m");
    row(RuleId::HealthPageSilent, 0, 0, "", u"No answer from the health page");
    row(RuleId::Slow, 486, 400, "", u"Slow · p95 latency 486 ms, limit 400 ms");
    row(RuleId::Slow, 1'240, 1'000, "", u"Slow · p95 latency 1.24 s, limit 1 s");
    row(RuleId::ClockOff, 5'300, 5'000, "", u"Clock of the service is 5.30 s ahead · limit 5 s");
    row(RuleId::ClockOff, -5'300, 5'000, "", u"Clock of the service is 5.30 s behind · limit 5 s");
    row(RuleId::HttpStatus, 503, 200, "", u"The answer was: service unavailable (503)");
    row(RuleId::HttpStatus, 418, 200, "", u"The answer was: request refused (418)");
    row(RuleId::SaysUnhealthy, 0, 0, "unhealthy", u"It says that it is not healthy: unhealthy");
    row(RuleId::SaysUnhealthy, 0, 0, "", u"It says that it is not healthy");
    row(RuleId::Unreadable, 0, 0, "not JSON", u"The answer could not be read: not JSON");
    row(RuleId::ConnectionFailures, 5, 3, "", u"It counts 5 connection failures · limit 3");
    row(RuleId::ErrorRate, 0.012, 0.01, "", u"Error rate 1.20 % · limit 1.00 %");
    row(RuleId::UpdatesStopped, 400'000, 300'000, "", u"No updates for 6 m 40 s · limit 5 m");
    row(RuleId::MonitorStale, 180'000, 150'000, "",
        u"Its own last check is 3 m old · limit 2 m 30 s");
    row(RuleId::StatusMismatch, 500, 200, "", u"The body says 500, the answer 200");
    row(RuleId::CertificateEnding, 9.7, 14, "", u"Certificate ends in 9 days");
    row(RuleId::CertificateEnding, 1.2, 14, "", u"Certificate ends in 1 day");
    row(RuleId::CertificateEnding, 0.2, 14, "", u"Certificate ends within a day");
    row(RuleId::CertificateEnding, -0.2, 14, "", u"Certificate ended yesterday");
    row(RuleId::CertificateEnding, -4.5, 14, "", u"Certificate ended 5 days ago");
    row(RuleId::JobNotRunning, 0, 0, "inactive-client-cleanup",
        u"A scheduled job does not run: inactive-client-cleanup");
    row(RuleId::AccountsUnhealthy, 1, 5, "", u"1 of 5 accounts is not healthy");
    row(RuleId::AccountsUnhealthy, 3, 25, "", u"3 of 25 accounts are not healthy");
}

void WordsReasonTest::reason()
{
    QFETCH(int, rule);
    QFETCH(double, value);
    QFETCH(double, limit);
    QFETCH(QString, detail);
    const Reason reason{static_cast<RuleId>(rule), Status::Warning, value, limit, detail};
    QTEST(Words::reason(reason, SessionState(), now()), "words");
}

void WordsReasonTest::reasonsUseTheState()
{
    SessionState state;
    state.lastBeatAt = at(906s);
    state.lastHeardAt = at(906s);
    const auto words = [&state](RuleId rule, double value) {
        return Words::reason({rule, Status::Critical, value, 0, {}}, state, now());
    };
    QCOMPARE(words(RuleId::BeatsMissed, 3), text(u"No heartbeat for 1 m 34 s · 3 missed"));
    QCOMPARE(words(RuleId::OnTime, 0), text(u"On time · last heartbeat 1 m 34 s ago"));
    state.pingsUnanswered = 2;
    QCOMPARE(words(RuleId::PongMissing, 0),
             text(u"Heartbeats come, but 2 pings were not answered"));
    state.nextBeatDue = at(1028s);
    QCOMPARE(words(RuleId::NoBeatYet, 0),
             text(u"Connected, no heartbeat yet · first one due in 28 s"));

    state.lastClose = closedWithCode(1012);
    QCOMPARE(words(RuleId::ConnectionLost, 2),
             text(u"The server closed the connection: service restart (1012) · "
                  "no contact for 1 m 34 s"));
    state.status = Status::Offline;
    state.statusSince = at(940s);
    QCOMPARE(words(RuleId::GaveUp, 5),
             text(u"Offline for 1 m · The server closed the connection: service restart (1012)"));
    state.lastClose = closed(FailureClass::SignIn);
    state.lastClose.closeCode = 4401;
    QCOMPARE(words(RuleId::SignInRefused, 0), text(u"Sign-in refused (4401)"));
    state.attemptByOperator = true;
    QCOMPARE(words(RuleId::FirstConnect, 0), text(u"Reconnecting, as asked"));
}

// S4-53: it was held back before its first try, because the tries of others fail.
void WordsReasonTest::neverTriedSaysWhy()
{
    Reason reason;
    reason.rule = RuleId::ConnectionLost;
    SessionState state;
    QCOMPARE(Words::reason(reason, state, {}), QStringLiteral("Not connected"));
    state.circuit.state = CircuitState::Open;
    QCOMPARE(Words::reason(reason, state, {}),
             QStringLiteral("Not connected: its server takes no connections"));
    state.lastClose.what = FailureClass::Refused;
    QVERIFY(Words::reason(reason, state, {}).startsWith(QStringLiteral("Connection refused")));
}

void WordsReasonTest::connectingTellsItsStep()
{
    SessionState state;
    const auto said = [&state](ConnectStep step) {
        state.progress.step = step;
        return Words::reason({RuleId::FirstConnect, Status::Connecting, 0, 0, {}}, state, now());
    };
    state.connection = ConnectionState::Connecting;
    state.attemptByOperator = false;
    QCOMPARE(said(ConnectStep::None), text(u"Connecting"));
    QCOMPARE(said(ConnectStep::Turn), text(u"Waits its turn: 20 connects a second"));
    QCOMPARE(said(ConnectStep::HostTurn), text(u"Waits its turn: 5 a second to one host"));
    QCOMPARE(said(ConnectStep::Name), text(u"Connecting, looking up the name"));
    QCOMPARE(said(ConnectStep::SignIn), text(u"Connecting, signing in"));
    QCOMPARE(said(ConnectStep::Answer), text(u"Connected, waiting for the answer"));

    ServiceSettings settings;
    settings.url = QStringLiteral("wss://bots.example.net/ws");
    settings.connectTimeout = 10s;
    QCOMPARE(Words::connectProgress(settings, state, at(1000s)), QString());
    state.progress = {ConnectStep::Secure, at(997s)};
    QCOMPARE(Words::connectProgress(settings, state, at(1000s)), text(u"3 of 5 steps, 3 s"));
    settings.url = QStringLiteral("ws://bots.example.net/ws");
    state.progress.step = ConnectStep::Reach;
    QCOMPARE(Words::connectProgress(settings, state, at(1000s)), text(u"2 of 4 steps, 3 s"));
    state.attemptByOperator = true;
    QCOMPARE(Words::connectProgress(settings, state, at(999s)), text(u"timeout in 8 s"));
    QCOMPARE(Words::connectProgress(settings, state, at(1050s)), text(u"timeout in 0 s"));
    // A retry that has to wait says so, too.
    state.attemptByOperator = false;
    state.attempt = 2;
    state.progress = {ConnectStep::HostTurn, {}};
    QVERIFY(Words::whatIsDone(state, at(1000s)).startsWith(text(u"Waits its turn: ")));
}

void WordsReasonTest::hostileFiguresStayReadable()
{
    const double hostile[] = {std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(),
                              -std::numeric_limits<double>::infinity(), 1e300, -1e300};
    for (const double value : hostile) {
        for (int i = 0; i < RULES; ++i) {
            const Reason reason{static_cast<RuleId>(i), Status::Warning, value, value,
                                QString(100'000, QLatin1Char('%'))};
            const QString said = Words::reason(reason, SessionState(), now());
            QVERIFY2(!said.isEmpty() && said.size() < 300, qPrintable(said.left(400)));
            QVERIFY(!said.contains(QLatin1String("nan")) && !said.contains(QLatin1String("inf ")));
        }
    }
}

void WordsReasonTest::everyFailureHasWords()
{
    QCOMPARE(Words::closeReason(CloseReason()), QString());
    QSet<QString> words;
    for (int i = 1; i < FAILURES; ++i) {
        const QString said = Words::closeReason(closed(static_cast<FailureClass>(i)));
        QVERIFY2(!said.isEmpty() && said.at(0).isUpper(), qPrintable(QString::number(i)));
        words.insert(said);
    }
    QCOMPARE(words.size(), FAILURES - 1);
}

void WordsReasonTest::closeReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](int code, const char *detail, const char16_t *end) {
        QTest::addRow("%d %s", code, detail)
            << code << QString::fromUtf8(detail)
            << text(u"The server closed the connection: ") + text(end);
    };
    row(1000, "", u"normal end (1000)");
    row(1001, "server going away", u"server going away (1001)");
    row(1008, "policy violation", u"against its policy, “policy violation” (1008)");
    row(1011, "", u"error in the server (1011)");
    row(1012, "service restart", u"service restart (1012)");
    row(1013, "", u"try again later (1013)");
    row(4401, "Unauthorized", u"not signed in, “Unauthorized” (4401)");
    row(4999, "", u"for a reason of its own (4999)");
    row(4999, "moon phase", u"“moon phase” (4999)");
    row(1001, "bye\r\nX: y", u"server going away, “bye X: y” (1001)");
}

void WordsReasonTest::closeReason()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QTEST(Words::closeReason(closedWithCode(code, detail)), "words");
}

void WordsReasonTest::wordsOfAServerAreNoPlaceHolders()
{
    QCOMPARE(Words::closeReason(closedWithCode(4999, text(u"%1 %2 %3"))),
             text(u"The server closed the connection: “%1 %2 %3” (4999)"));
    QCOMPARE(Words::closeReason(closed(FailureClass::Tls, text(u"%1"))),
             text(u"Secure connection failed: %1"));

    CloseReason refused = closed(FailureClass::HttpStatus, text(u"Service Unavailable"));
    refused.httpStatus = 503;
    QCOMPARE(Words::closeReason(refused),
             text(u"The server refused the connection: service unavailable (503)"));
    QCOMPARE(Words::closeReason(closed(FailureClass::Redirected, text(u"evil.example"))),
             text(u"The server points to evil.example, not followed"));
}

void WordsReasonTest::whatIsDone()
{
    SessionState state;
    state.status = Status::Critical;
    state.connection = ConnectionState::Waiting;
    state.attempt = 3;
    state.nextAttemptAt = at(1009s);
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Try 3 of 5 in 9 s"));
    state.nextAttemptAt = at(999s); // waits for its turn: never a negative time
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Try 3 of 5 in 0 s"));
    state.attempt = 0;
    state.nextAttemptAt = at(1002s);
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Next try in 2 s"));

    state.connection = ConnectionState::Connecting;
    state.attempt = 3;
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Connecting now, try 3 of 5"));
    state.attempt = 7;
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Connecting now, try 7"));
    state.attemptByOperator = true;
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Reconnecting now, as asked"));

    state.connection = ConnectionState::Down;
    state.attempt = 6;
    state.nextAttemptAt = at(1030s);
    QCOMPARE(Words::whatIsDone(state, now()), text(u"5 quick tries failed · next in 30 s"));
    state.nextAttemptAt.reset();
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Gave up after 5 tries"));

    state.connection = ConnectionState::Connected;
    QCOMPARE(Words::whatIsDone(state, now()), QString());
    state.nextCheckAt = at(1028s);
    QCOMPARE(Words::whatIsDone(state, now()), text(u"Next check in 28 s"));
    state.status = Status::Healthy;
    QCOMPARE(Words::whatIsDone(state, now()), QString());
}

void WordsReasonTest::spokenSentences()
{
    SessionState bad;
    bad.status = Status::Critical;
    bad.connection = ConnectionState::Waiting;
    bad.quality = Quality::Poor;
    bad.lastBeatAt = at(906s);
    bad.attempt = 3;
    bad.nextAttemptAt = at(1009s);
    bad.reasons = {{RuleId::BeatsMissed, Status::Critical, 3, 2, {}}};
    QCOMPARE(Words::sentence(text(u"Discord relay"), bad, now()),
             text(u"Discord relay, critical. No heartbeat for 1 minute 34 seconds, 3 missed. "
                  "Reconnecting, try 3 of 5 in 9 seconds. Quality poor."));

    SessionState good;
    good.status = Status::Healthy;
    good.connection = ConnectionState::Connected;
    good.quality = Quality::Excellent;
    good.latency.last = 24ms;
    good.nextBeatDue = at(1028s);
    good.reasons = {{RuleId::OnTime, Status::Healthy, 0, 0, {}}};
    QCOMPARE(Words::sentence(text(u"Mezon assistant"), good, now()),
             text(u"Mezon assistant, healthy. 24 milliseconds, next heartbeat in 28 seconds, "
                  "quality excellent."));

    SessionState paused;
    paused.status = Status::Paused;
    paused.connection = ConnectionState::Paused;
    paused.reasons = {{RuleId::PausedByOperator, Status::Paused, 0, 0, {}}};
    QCOMPARE(Words::sentence(text(u"Night\nbot"), paused, now()), text(u"Night bot, paused."));
    QVERIFY(!Words::sentence({}, SessionState(), now()).isEmpty());
}

void WordsReasonTest::namesAreStable()
{
    QCOMPARE(Words::ruleName(RuleId::BeatsMissed), text(u"beats-missed"));
    // S3-8: Healthy, Warning and Error of the source; its Error is our Critical
    QCOMPARE(Words::status(Status::Healthy), text(u"Healthy"));
    QCOMPARE(Words::status(Status::Warning), text(u"Warning"));
    QCOMPARE(Words::status(Status::Critical), text(u"Critical"));
    QCOMPARE(Words::statusName(Status::Critical), text(u"critical"));
    QCOMPARE(Words::quality(Quality::Excellent), text(u"Excellent"));
    QCOMPARE(Words::qualityName(Quality::Poor), text(u"poor"));
    QCOMPARE(Words::connectionName(ConnectionState::Waiting), text(u"waiting"));
}

QTEST_GUILESS_MAIN(WordsReasonTest)
#include "words_reason_test.moc"
