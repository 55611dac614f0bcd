// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api_fixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

namespace {

/// Reads Prometheus' text format 0.0.4 to the letter: names, types before samples, labels, values,
/// histograms that only rise. Returns the samples, or the first fault in `fault`.
QMap<QByteArray, double> parsed(const QByteArray &page, QString *fault)
{
    static const QRegularExpression sample(QStringLiteral(
        R"(\A([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*",?)*\})? (\S+)\z)"));
    QMap<QByteArray, double> samples;
    QHash<QString, QString> types;
    if (!page.endsWith('\n'))
        *fault = QStringLiteral("no line break at the end");
    for (const QByteArray &bytes : page.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.startsWith(QLatin1String("# TYPE "))) {
            if (types.contains(line.section(u' ', 2, 2)))
                *fault = QStringLiteral("a second type: ") + line;
            types.insert(line.section(u' ', 2, 2), line.section(u' ', 3));
        }
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto match = sample.match(line);
        bool isNumber = false;
        const double value = match.captured(3).toDouble(&isNumber);
        QString family = match.captured(1);
        if (!types.contains(family))
            family.remove(QRegularExpression(QStringLiteral("_(bucket|sum|count)$")));
        const QByteArray key = bytes.left(bytes.lastIndexOf(' '));
        if (!match.hasMatch() || !isNumber || !types.contains(family) || samples.contains(key))
            *fault = QStringLiteral("not a sample: ") + line;
        if (types.value(family) == QLatin1String("counter") &&
            !family.endsWith(QLatin1String("_total")))
            *fault = QStringLiteral("a counter without _total: ") + line;
        samples.insert(key, value);
    }
    return samples;
}

} // namespace

class ApiMetricsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = makeDesk();
        m_desk->onUpdated({updateOf(QStringLiteral("chat"), healthyState(),
                                    {beatOf(24ms),
                                     beatOf(260ms),
                                     beatOf(20s),
                                     beatOf(std::nullopt, BeatOutcome::Late),
                                     {apiNow, BeatMissed{1, 5s}}})});
        SessionState down;
        down.status = Status::Offline;
        m_desk->onUpdated({updateOf(QStringLiteral("bot"), down, {{apiNow, BeatMissed{1, 5s}}})});
        m_desk->onUpdated({updateOf(QStringLiteral("bot"), down, {{apiNow, BeatMissed{2, 9s}}})});
        DeliveryNews news;
        news.channel = QStringLiteral("discord-ops");
        m_desk->onDelivery(news);
        Incident incident;
        incident.status = Status::Offline;
        m_desk->onIncident(incident);
    }
    void namesAndValues();
    void namesOfTheSource();
    void figuresOfAnAccountService();
    void promtoolAgrees();

private:
    QByteArray page(const QString &prefix = QStringLiteral("pulseboard")) const
    {
        ApiSetup setup;
        setup.metricsPrefix = prefix;
        return m_desk->answer(requestOf("GET", "/metrics"), setup, true).body;
    }
    std::unique_ptr<ApiDesk> m_desk;
};

// S2-30
void ApiMetricsTest::namesAndValues()
{
    QString fault;
    const auto samples = parsed(page(), &fault);
    QCOMPARE(fault, QString());
    const auto is = [&](const char *key, double value) {
        return samples.contains(key) && qFuzzyCompare(1 + samples.value(key), 1 + value);
    };
    QVERIFY(is("pulseboard_heartbeats_received_total{session=\"chat\"}", 4));
    QVERIFY(is("pulseboard_heartbeats_late_total{session=\"chat\"}", 1));
    QVERIFY(is("pulseboard_heartbeats_missed_total{session=\"chat\"}", 1));
    QVERIFY(is("pulseboard_heartbeats_missed_total{session=\"bot\"}", 2));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_count{session=\"chat\"}", 3));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_sum{session=\"chat\"}", 20.284));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_bucket{session=\"chat\",le=\"0.025\"}", 1));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_bucket{session=\"chat\",le=\"0.5\"}", 2));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_bucket{session=\"chat\",le=\"10\"}", 2));
    QVERIFY(is("pulseboard_heartbeat_latency_seconds_bucket{session=\"chat\",le=\"+Inf\"}", 3));
    QVERIFY(is("pulseboard_session_up{session=\"chat\"}", 1));
    QVERIFY(is("pulseboard_session_up{session=\"bot\"}", 0));
    QVERIFY(is("pulseboard_session_status{session=\"bot\",status=\"offline\"}", 1));
    QVERIFY(is("pulseboard_session_status{session=\"bot\",status=\"healthy\"}", 0));
    QVERIFY(is("pulseboard_incidents_open{severity=\"offline\"}", 1));
    QVERIFY(is("pulseboard_notifications_total{channel=\"discord-ops\",state=\"sent\"}", 1));
    QVERIFY(is("pulseboard_observer_up", 1));
}

// S3-34, S3-35, S3-36
void ApiMetricsTest::namesOfTheSource()
{
    QString fault;
    const auto samples = parsed(page(QStringLiteral("app")), &fault);
    QCOMPARE(fault, QString());
    QCOMPARE(samples.value("app_heartbeats_received_total{session=\"chat\"}"), 4.0);
    QCOMPARE(samples.value("app_missed_heartbeats_total{session=\"bot\"}"), 2.0);
    QCOMPARE(samples.value("app_heartbeat_latency_seconds_count{session=\"chat\"}"), 3.0);
}

// S1-25: accounts checked, healthy, warning, critical, tries to reconnect and notifications sent.
void ApiMetricsTest::figuresOfAnAccountService()
{
    SessionState crm = healthyState();
    HealthReport &report = crm.report.emplace();
    const auto group = [&report](const char *health, const char *connection, qint64 count) {
        report.accounts.append(
            {QString::fromLatin1(health), QString::fromLatin1(connection), count});
    };
    group("Healthy", "Connected", 3);
    group("Warning", "Disconnected", 1);
    group("Critical", "Failed", 1);
    group("Critical", "Failed", 1); // told twice
    m_desk->onUpdated({updateOf(QStringLiteral("bot"), crm)});
    SessionState account = healthyState();
    account.account.emplace();
    for (const int attempt : {1, 2, 2, 5, 0, 1}) { // the fourth news brings three tries
        account.attempt = attempt;
        m_desk->onUpdated({updateOf(QStringLiteral("bot/abc-123"), account)});
    }
    QString fault;
    const auto samples = parsed(page(), &fault);
    QCOMPARE(fault, QString());
    const auto accounts = [&](const char *health, const char *connection) {
        return samples.value(QByteArray("pulseboard_accounts{session=\"bot\",health=\"") + health +
                                 "\",connection=\"" + connection + "\"}",
                             -1);
    };
    QCOMPARE(accounts("Healthy", "Connected"), 3.0);
    QCOMPARE(accounts("Warning", "Disconnected"), 1.0);
    QCOMPARE(accounts("Critical", "Failed"), 2.0);
    QCOMPARE(samples.value("pulseboard_reconnect_attempts_total{session=\"bot/abc-123\"}"), 6.0);
    QCOMPARE(
        samples.value("pulseboard_notifications_total{channel=\"discord-ops\",state=\"sent\"}"),
        1.0);
    m_desk->onUpdated(
        {updateOf(QStringLiteral("chat"), healthyState(),
                  {{apiNow, ConnectionChanged{ConnectionState::Waiting, 1, 5, 5s, {}}},
                   {apiNow, ConnectionChanged{ConnectionState::Connecting, 1, 5, {}, {}}}})});
    QCOMPARE(parsed(page(), &fault).value("pulseboard_reconnect_attempts_total{session=\"chat\"}"),
             1.0);
}

void ApiMetricsTest::promtoolAgrees()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (tool.isEmpty())
        QSKIP("promtool (Debian package prometheus) is not installed");
    QProcess promtool;
    promtool.start(tool, {QStringLiteral("check"), QStringLiteral("metrics")});
    promtool.write(page());
    promtool.closeWriteChannel();
    QVERIFY(promtool.waitForFinished());
    QCOMPARE(promtool.readAllStandardError() + promtool.readAllStandardOutput(), QByteArray());
    QCOMPARE(promtool.exitCode(), 0);
}

QTEST_GUILESS_MAIN(ApiMetricsTest)
#include "api_metrics_test.moc"
