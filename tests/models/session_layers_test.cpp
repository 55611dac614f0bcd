// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/answer_reader.h"
#include "models/session/check_target.h"
#include "models/words/reason_text.h"
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

ReportRead answer(int status, std::optional<bool> healthy = true)
{
    ReportRead read;
    read.report.httpStatus = status;
    read.report.healthy = healthy;
    read.timing.total = 24ms;
    return read;
}

CheckFailed failure(FailureClass what)
{
    CheckFailed failed;
    failed.reason.what = what;
    return failed;
}

RunCheck lastCheck(const SessionDriver &d)
{
    for (auto it = d.actions.rbegin(); it != d.actions.rend(); ++it) {
        if (const auto *check = std::get_if<RunCheck>(&*it))
            return *check;
    }
    return {};
}

QString worst(const SessionDriver &d)
{
    return Words::reason(d.state().reasons.constFirst(), d.state(), d.now);
}

/// A socket that beats every 30 s, and its page.
ServiceSettings withPage()
{
    ServiceSettings settings = djangoSettings();
    settings.health = HealthPage{QStringLiteral("http://127.0.0.1/health"), 60s, 10s};
    return settings;
}

ServiceSettings withFallbacks(const QString &name = {})
{
    ServiceSettings settings = httpSettings();
    settings.url = QStringLiteral("http://127.0.0.1:8001/health");
    settings.fallbackUrls = {QStringLiteral("http://127.0.0.1:8002/health"),
                             QStringLiteral("http://127.0.0.1:8003/health")};
    settings.identity.value = name;
    return settings;
}

} // namespace

/// Two layers of truth, several addresses, several rhythms: what the fold makes of checks.
class SessionLayersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assertionsBecomeReasons();
    void anAssertedStatusReplacesTheRule();
    void saysHealthyButSilent();
    void socketFineMonitorStale();
    void httpAliveBotDead();
    void pageDownSocketFine();
    void credentialsAreNotDown();
    void trendsBecomeReasons();
    void lyingErrorRate();
    void figuresHaveLimits();
    void theNextPortAnswers();
    void aNeighbourIsNotTheService();
    void aHangingServiceIsNotElsewhere();
    void pingsBetweenReports();
    void aPingPageThatIsNone();
    void watchedClosely();
    void retryAfterIsWaitedFor();
    void nothingIsSentTwice();
    void addressesOfPages();
    void silentSinceItsLastGoodAnswer();
    void failedSendsAreRead();
};

void SessionLayersTest::assertionsBecomeReasons() // S0-30
{
    SessionDriver d(httpSettings(Profile::Generic));
    d.start();
    ReportRead read = answer(200);
    AssertionResult result;
    result.that = QStringLiteral("body.connection.healthy == true");
    result.outcome = AssertionResult::Outcome::Fails;
    result.actual = QStringLiteral("false");
    read.report.assertions = {result};
    d.happen(read);
    QCOMPARE(d.state().status, Status::Critical);
    QCOMPARE(worst(d),
             QStringLiteral("This does not hold: body.connection.healthy == true (false)"));
    read.report.assertions[0].otherwise = Status::Warning;
    d.happen(read);
    QCOMPARE(d.state().status, Status::Warning);
    read.report.assertions[0].outcome = AssertionResult::Outcome::Unreadable;
    d.happen(read); // what could not be looked at is not well
    QCOMPARE(d.state().status, Status::Warning);
    QVERIFY(d.has(RuleId::AssertionUnreadable));
    read.report.assertions[0].outcome = AssertionResult::Outcome::Holds;
    d.happen(read);
    QCOMPARE(d.state().status, Status::Healthy);
}

void SessionLayersTest::anAssertedStatusReplacesTheRule() // S2-32
{
    ServiceSettings settings = httpSettings(Profile::Generic);
    settings.assertions = {
        {std::get<Assertion>(Assertion::parse(QStringLiteral("status == 503"))), Status::Critical}};
    SessionDriver d(settings);
    d.start();
    AnswerFacts facts;
    facts.status = 503;
    d.happen(ReportRead{readAnswer(settings, settings.url, facts), {}, {}, CheckPurpose::Report});
    QCOMPARE(d.state().status, Status::Healthy);
    facts.status = 200;
    d.happen(ReportRead{readAnswer(settings, settings.url, facts), {}, {}, CheckPurpose::Report});
    QCOMPARE(d.state().status, Status::Critical);
    QVERIFY(d.has(RuleId::AssertionFailed));
}

void SessionLayersTest::saysHealthyButSilent()
{
    SessionDriver d(withPage());
    d.startOpen();
    d.beat();
    d.pass(20s, 5ms);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(25s, 5ms);
    QVERIFY(d.has(RuleId::BeatLate));
    QVERIFY(d.has(RuleId::SaysHealthyButSilent));
    d.beat();
    QVERIFY(!d.has(RuleId::SaysHealthyButSilent));
}

void SessionLayersTest::socketFineMonitorStale() // S0-5 beside a socket
{
    SessionDriver d(withPage());
    d.startOpen();
    d.pass(1s, 5ms);
    d.beat();
    ReportRead read = answer(200);
    read.report.timestamp = ServiceTime{1'000'000s, 1ms, true};
    read.report.lastCheck = ServiceTime{999'800s, 1ms, true};
    d.happen(read);
    QVERIFY(d.has(RuleId::SocketFineMonitorStale));
    QCOMPARE(worst(d), QStringLiteral("Heartbeats come, but its own check is 3 m 20 s old"));
}

void SessionLayersTest::httpAliveBotDead() // S2-2, S2-17
{
    SessionDriver d(httpSettings());
    d.start();
    ReportRead read = answer(200);
    read.report.lastUpdateAgo = 299s;
    d.happen(read);
    QCOMPARE(d.state().status, Status::Healthy);
    read.report.lastUpdateAgo = 300s;
    d.happen(read);
    QCOMPARE(d.state().status, Status::Critical);
    QCOMPARE(d.state().reasons.constFirst().rule, RuleId::HttpAliveBotDead);
    read.report.healthy = false; // it admits it: no contradiction any more
    read.report.httpStatus = 503;
    d.happen(read);
    QVERIFY(!d.has(RuleId::HttpAliveBotDead));
    QVERIFY(d.has(RuleId::UpdatesStopped));
}

void SessionLayersTest::pageDownSocketFine() // S4-15, S4-54
{
    SessionDriver d(withPage());
    d.startOpen();
    d.pass(1s, 5ms);
    d.beat();
    d.happen(failure(FailureClass::Refused));
    QVERIFY(d.has(RuleId::PageDownSocketFine));
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(worst(d),
             QStringLiteral("Heartbeats come, but the health page does not answer · Connection "
                            "refused: nothing listens there"));
    d.close();
    QVERIFY(!d.has(RuleId::PageDownSocketFine));
    QVERIFY(d.has(RuleId::HealthPageSilent)); // now both are gone
}

void SessionLayersTest::credentialsAreNotDown() // S1-18
{
    SessionDriver page(withPage());
    page.startOpen();
    page.pass(1s, 5ms);
    page.beat();
    for (const int status : {401, 403}) {
        page.happen(answer(status, std::nullopt));
        QCOMPARE(page.state().status, Status::Warning); // the socket is fine
        QVERIFY(page.has(RuleId::SignInRefused));
        QVERIFY(!page.has(RuleId::HttpStatus));
        SessionDriver http(httpSettings());
        http.start();
        http.happen(answer(status, std::nullopt));
        QCOMPARE(http.state().status, Status::Offline);
        QCOMPARE(http.state().reasons.constFirst().rule, RuleId::SignInRefused);
    }
}

void SessionLayersTest::trendsBecomeReasons() // S0-2, S0-10, S2-8, S2-43
{
    SessionDriver d(httpSettings(Profile::MezonBot));
    d.start();
    ReportRead read = answer(200);
    read.report.timestamp = ServiceTime{1'770'000'000s, 1ms, true};
    read.report.heartbeatCount = 100;
    d.happen(read);
    d.pass(60s);
    read.report.heartbeatCount = 101;
    d.happen(read);
    QVERIFY(d.has(RuleId::CachedAnswer)); // its own time did not move
    read.report.timestamp->sinceEpoch += 600s;
    read.report.heartbeatCount = 110; // 20 were due
    d.pass(600s);
    d.happen(read);
    QVERIFY(!d.has(RuleId::CachedAnswer));
    QVERIFY(d.has(RuleId::BeatsTooFew));
    QVERIFY(worst(d).contains(QLatin1String("10 heartbeats of its own, 20 were due")));

    SessionDriver bot(httpSettings());
    bot.start();
    ReportRead restarted = answer(200);
    for (int i = 0; i <= 8; ++i) {
        restarted.report.uptime = i % 2 ? 1s : 1000s; // every second one is a restart
        bot.happen(restarted);
        bot.pass(60s);
        restarted.report.uptime = 2000s;
        bot.happen(restarted);
        restarted.report.uptime = 3s;
        bot.happen(restarted);
    }
    QVERIFY(bot.has(RuleId::RestartsMany));
    QCOMPARE(bot.state().reasons.constFirst().limit, 10.0); // 8 of the 10 it has (S2-8)
}

void SessionLayersTest::lyingErrorRate() // S2-19
{
    SessionDriver d(httpSettings());
    d.start();
    ReportRead read = answer(200);
    read.report.totalUpdates = 1500;
    read.report.totalErrors = 3;
    read.report.errorRate = 0.002;
    d.happen(read);
    QCOMPARE(d.state().status, Status::Healthy);
    read.report.totalErrors = 15; // it still tells 0.002
    read.report.errorRate = 0.002;
    read.report.totalUpdates = 1501;
    d.happen(read);
    QVERIFY(d.has(RuleId::ErrorRateMismatch));
    read.report.totalErrors = 16;
    read.report.totalUpdates = 1520;
    read.report.errorRate = 16.0 / 1520;
    d.pass(60s);
    d.happen(read); // the burst is in the window though the lifetime rate looks fine (S2-6, S2-44)
    QVERIFY(!d.has(RuleId::ErrorRateMismatch));
    QVERIFY(d.has(RuleId::ErrorRate));
}

void SessionLayersTest::figuresHaveLimits() // S2-30
{
    ServiceSettings settings = httpSettings(Profile::Generic);
    MetricSettings metric;
    metric.name = QStringLiteral("queue %1");
    metric.unit = QStringLiteral("jobs");
    metric.json = std::get<JsonPath>(JsonPath::parse(u"queue.size"));
    metric.path = QStringLiteral("queue.size");
    metric.warning = 10;
    metric.critical = 100;
    settings.metrics = {metric};
    SessionDriver d(settings);
    d.start();
    const auto read = [&](const QByteArray &body) {
        AnswerFacts facts;
        facts.status = 200;
        facts.body = body;
        d.happen(
            ReportRead{readAnswer(settings, settings.url, facts), {}, {}, CheckPurpose::Report});
        return d.state().status;
    };
    QCOMPARE(read(R"({"queue":{"size":10}})"), Status::Healthy);
    QCOMPARE(read(R"({"queue":{"size":"11"}})"), Status::Warning);
    QCOMPARE(worst(d), QStringLiteral("queue %1 (jobs): 11 · limit 10"));
    QCOMPARE(read(R"({"queue":{"size":101}})"), Status::Critical);
    QCOMPARE(read(R"({"queue":{}})"), Status::Warning); // missing is not well
    QVERIFY(d.has(RuleId::Unreadable));
    QCOMPARE(d.state().trend->metrics[0].points.size(), 3);
}

void SessionLayersTest::theNextPortAnswers() // S2-3, S2-12, S2-33
{
    SessionDriver d(withFallbacks());
    d.start();
    QCOMPARE(lastCheck(d).target, 0);
    d.happen(failure(FailureClass::Refused));
    QCOMPARE(lastCheck(d).target, 1); // at once, and nothing counts as missed
    QCOMPARE(d.state().missed, 0);
    QCOMPARE(d.countChanges<TargetChanged>(), 1);
    ReportRead html = answer(200, std::nullopt);
    html.report.problem = QStringLiteral("a web page, not JSON");
    d.happen(html); // somebody else's server
    QCOMPARE(lastCheck(d).target, 2);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().target, 2);
    d.pass(60s);
    QCOMPARE(lastCheck(d).target, 2); // it is remembered
    for (int i = 0; i < 3; ++i)
        d.happen(failure(FailureClass::Refused));
    QCOMPARE(d.state().missed, 1); // once for the round
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(d.countActions<RunCheck>(), 6);
    d.pass(*d.state().nextAttemptAt - d.now);
    QCOMPARE(lastCheck(d).target, 0); // and from the first again
}

void SessionLayersTest::aNeighbourIsNotTheService() // S2-3, S2-23
{
    SessionDriver d(withFallbacks(QStringLiteral("Casino Bot")));
    d.start();
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Identity);
    d.happen(IdentityRead{QStringLiteral("Other Bot")});
    QCOMPARE(lastCheck(d).target, 1);
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Identity);
    d.happen(IdentityRead{QStringLiteral("Casino Bot")});
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Report);
    d.happen(answer(200));
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(60s);
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Report); // known by now
    d.happen(failure(FailureClass::Refused));
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Identity);
    d.happen(IdentityRead{});
    d.happen(IdentityRead{QStringLiteral("Other Bot")});
    QCOMPARE(d.state().lastClose.what, FailureClass::OtherService);
    QCOMPARE(Words::closeReason(d.state().lastClose),
             QStringLiteral("Another service answers there: Other Bot"));
}

void SessionLayersTest::aHangingServiceIsNotElsewhere()
{
    SessionDriver d(withFallbacks());
    d.start();
    d.happen(failure(FailureClass::ConnectTimeout));
    QCOMPARE(d.countActions<RunCheck>(), 1);
    QCOMPARE(d.state().missed, 1);
}

void SessionLayersTest::pingsBetweenReports() // S0-18, S0-24, S2-22
{
    ServiceSettings settings = httpSettings(Profile::MezonBot);
    settings.heartbeat.interval = 300s;
    SessionDriver d(settings);
    d.start();
    d.happen(answer(200));
    for (int i = 1; i <= 4; ++i) {
        d.pass(60s);
        QCOMPARE(lastCheck(d).purpose, CheckPurpose::Ping);
        ReportRead pong = answer(200, std::nullopt);
        pong.purpose = CheckPurpose::Ping;
        d.happen(pong);
        QCOMPARE(d.state().beats, 1 + i);
        QCOMPARE(d.state().report->healthy, std::optional(true)); // the report stays
    }
    d.pass(60s);
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Report);
    d.happen(answer(200));
    d.pass(60s);
    ReportRead bad = answer(503, std::nullopt);
    bad.purpose = CheckPurpose::Ping;
    d.happen(bad); // the whole of it is asked at once
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Report);
    d.happen(failure(FailureClass::Refused));
    QCOMPARE(d.state().missed, 1);
}

void SessionLayersTest::aPingPageThatIsNone()
{
    ServiceSettings settings = httpSettings(Profile::MezonBot);
    settings.heartbeat.interval = 300s;
    SessionDriver d(settings);
    d.start();
    d.happen(answer(200));
    d.pass(60s);
    ReportRead none = answer(404, std::nullopt);
    none.purpose = CheckPurpose::Ping;
    d.happen(none);
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().beats, 1);
    d.pass(239s);
    QCOMPARE(d.countActions<RunCheck>(), 2); // it is not asked again
    d.pass(1s);
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Report);
}

void SessionLayersTest::watchedClosely() // S0-31
{
    SessionDriver d(httpSettings());
    d.start();
    d.happen(answer(200));
    const auto polls = [&](seconds time) {
        const int before = d.countActions<RunCheck>();
        for (auto left = time; left > 0s; left -= 1s) {
            const int had = d.countActions<RunCheck>();
            d.pass(1s);
            if (d.countActions<RunCheck>() > had)
                d.happen(answer(200));
        }
        return d.countActions<RunCheck>() - before;
    };
    QCOMPARE(polls(120s), 2);
    d.happen(OperatorAsked{OperatorWish::WatchClosely});
    d.happen(answer(200));
    QCOMPARE(polls(60s), 12);
    QVERIFY(d.state().closelyUntil.has_value());
    (void)polls(560s);
    QVERIFY(!d.state().closelyUntil);
    QVERIFY(polls(300s) <= 6); // then back
}

void SessionLayersTest::retryAfterIsWaitedFor()
{
    SessionDriver d(httpSettings());
    d.start();
    ReportRead busy = answer(503, std::nullopt);
    busy.report.retryAfter = 200s;
    d.happen(busy);
    d.pass(199s);
    QCOMPARE(d.countActions<RunCheck>(), 1);
    d.pass(1s);
    QCOMPARE(d.countActions<RunCheck>(), 2);
    busy.report.retryAfter = 1s; // less than our own rhythm: the rhythm stays
    d.happen(busy);
    d.pass(59s);
    QCOMPARE(d.countActions<RunCheck>(), 2);
}

void SessionLayersTest::nothingIsSentTwice()
{
    ServiceSettings settings = withFallbacks();
    settings.request.method = QStringLiteral("POST");
    SessionDriver d(settings);
    d.start();
    ReportRead html = answer(200, std::nullopt);
    html.report.problem = QStringLiteral("a web page, not JSON");
    d.happen(html); // it took the request: nobody else gets it
    QCOMPARE(d.countActions<RunCheck>(), 1);
    d.pass(60s);
    d.happen(failure(FailureClass::ConnectionLost));
    d.pass(59s); // a GET would be tried again after 5 s
    QCOMPARE(d.countActions<RunCheck>(), 2);
    d.pass(5s);
    QCOMPARE(d.countActions<RunCheck>(), 3);
    d.happen(failure(FailureClass::Refused)); // nothing was sent: the next may have it
    QCOMPARE(d.countActions<RunCheck>(), 4);
    d.happen(OperatorAsked{OperatorWish::WatchClosely});
    QVERIFY(!d.state().closelyUntil);
}

void SessionLayersTest::addressesOfPages()
{
    ServiceSettings settings = withFallbacks();
    settings.pingPage.path = QStringLiteral("ping");
    QCOMPARE(checkUrl(settings, CheckPurpose::Report, 0), settings.url);
    QCOMPARE(checkUrl(settings, CheckPurpose::Report, 2), settings.fallbackUrls[1]);
    QCOMPARE(checkUrl(settings, CheckPurpose::Ping, 1),
             QStringLiteral("http://127.0.0.1:8002/ping"));
    QCOMPARE(checkUrl(settings, CheckPurpose::Identity, 0),
             QStringLiteral("http://127.0.0.1:8001/"));
    settings.url = QStringLiteral("http://gate/bots/7/health?full=1");
    QCOMPARE(checkUrl(settings, CheckPurpose::Ping, 0), QStringLiteral("http://gate/bots/7/ping"));
    QCOMPARE(targetCount(settings), 3);
    QCOMPARE(targetCount(withPage()), 1);
}

// S0-1: the preset polls /health and /ping, and the silence counts from the last good answer.
void SessionLayersTest::silentSinceItsLastGoodAnswer()
{
    ServiceSettings settings = httpSettings(Profile::MezonBot);
    settings.heartbeat.interval = 300s;
    SessionDriver d(settings);
    d.start();
    d.happen(answer(200));
    d.pass(60s);
    QCOMPARE(lastCheck(d).purpose, CheckPurpose::Ping);
    ReportRead pong = answer(200, std::nullopt);
    pong.purpose = CheckPurpose::Ping;
    d.happen(pong);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(60s);
    d.happen(failure(FailureClass::ConnectTimeout));
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(d.state().report->healthy, std::optional(true)); // what it said last was good
    QVERIFY2(worst(d).endsWith(QLatin1String("no contact for 1 m")), qPrintable(worst(d)));
    d.pass(30s);
    QVERIFY2(worst(d).endsWith(QLatin1String("no contact for 1 m 30 s")), qPrintable(worst(d)));
}

// S3-5: ERRORS_TOTAL of the service, read from its metrics page.
void SessionLayersTest::failedSendsAreRead()
{
    ServiceSettings settings = httpSettings(Profile::Generic);
    settings.url = QStringLiteral("prometheus+http://127.0.0.1/metrics");
    MetricSettings errors;
    errors.name = QStringLiteral("failed sends");
    errors.kind = MetricKind::Counter;
    errors.selector = std::get<PrometheusSelector>(PrometheusSelector::parse(u"errors_total"));
    errors.warning = 0;
    settings.metrics = {errors};
    SessionDriver d(settings);
    d.start();
    const auto read = [&](const QByteArray &count) {
        AnswerFacts facts;
        facts.status = 200;
        facts.body = "app_heartbeats_sent_total 35\nerrors_total " + count + '\n';
        d.happen(
            ReportRead{readAnswer(settings, settings.url, facts), {}, {}, CheckPurpose::Report});
        d.pass(10s);
    };
    read("3");
    read("3"); // what failed before we looked is no news
    QCOMPARE(d.state().status, Status::Healthy);
    read("7");
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(d.state().reasons.constFirst().rule, RuleId::MetricLimit);
    QCOMPARE(d.state().reasons.constFirst().value, 0.4); // four in ten seconds
    read("7");
    QCOMPARE(d.state().status, Status::Healthy);
}

QTEST_APPLESS_MAIN(SessionLayersTest)
#include "session_layers_test.moc"
