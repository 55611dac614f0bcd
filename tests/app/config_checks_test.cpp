// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"
#include "tests/app/config_places.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// How a check of the file asks, and what must hold in its answer.
class ConfigChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsChecks();
    void wrongChecks_data();
    void wrongChecks();
};

/// S0-30, S2-3, S2-30, S2-38, S3-33: how a check asks and what must hold in its answer.
void ConfigChecksTest::readsChecks()
{
    const ConfigReading reading = readConfig(R"toml([[service]]
url = "http://a.example/health"
fallback_urls = ["http://a.example:8002/health"]
[service.request]
method = "POST"
body = "{}"
user = "ops"
password = "env:PULSE_PASSWORD"
[service.ping]
path = "ping"
interval = "30s"
[service.identity]
value = "Casino Bot"
[[service.assert]]
that = "body.connection.healthy == true"
[[service.assert]]
that = "latency < 800ms"
else = "warning"
[[service.metric]]
name = "queue"
path = "jobs[0].size"
unit = "jobs"
kind = "counter"
warning = 10.0
critical = 100.0

[[service]]
name = "metrics"
url = "prometheus+https://a.example/metrics"
[[service.metric]]
name = "p95"
path = "app_heartbeat_latency_seconds{room=\"a\"}.p95"
)toml");
    QCOMPARE(places(reading), QStringList());
    QVERIFY(reading.config);
    const ServiceSettings &s = reading.config->services[0];
    QCOMPARE(s.fallbackUrls.size(), 1);
    QCOMPARE(s.request.method, QStringLiteral("POST"));
    QCOMPARE(s.request.user, QStringLiteral("ops"));
    QCOMPARE(s.pingPage.path, QStringLiteral("ping"));
    QCOMPARE(s.identity.value, QStringLiteral("Casino Bot"));
    QCOMPARE(s.assertions.size(), 2);
    QCOMPARE(s.assertions[0].otherwise, Status::Critical);
    QCOMPARE(s.assertions[1].otherwise, Status::Warning);
    QCOMPARE(s.metrics[0].kind, MetricKind::Counter);
    QCOMPARE(s.metrics[0].critical, std::optional(100.0));
    QCOMPARE(s.metrics[0].json.text(), QStringLiteral("jobs[0].size"));
    const ServiceSettings &m = reading.config->services[1];
    QCOMPARE(m.transport, TransportKind::HttpCheck);
    QCOMPARE(m.metrics[0].selector.quantile, std::optional(0.95));
}

void ConfigChecksTest::wrongChecks_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QByteArray &lines, const char *wanted) {
        QTest::newRow(name) << "[[service]]\nurl = \"http://a.example/health\"\n" + lines + "\n"
                            << QString::fromUtf8(wanted) + QStringLiteral(" error");
    };
    row("assertion without an operator", "[[service.assert]]\nthat = \"status = 200\"",
        "4:16 service.assert.that");
    row("assertion missing", "[[service.assert]]\nelse = \"warning\"", "3:1 service.assert.that");
    row("assertion of a wrong kind", "[[service.assert]]\nthat = \"status == 200\"\nelse = \"red\"",
        "5:8 service.assert.else");
    row("one assertion as a table", "[service.assert]\nthat = \"status == 200\"",
        "3:1 service.assert");
    row("broken path", "[[service.metric]]\nname = \"x\"\npath = \"a..b\"",
        "5:11 service.metric.path");
    row("two of one name",
        "[[service.metric]]\nname = \"x\"\npath = \"a\"\n[[service.metric]]\nname = \"x\"\npath = "
        "\"b\"",
        "7:8 service.metric.name");
    row("GET with a body", "[service.request]\nbody = \"x\"", "4:8 service.request.body");
    row("unknown method", "[service.request]\nmethod = \"DELETE\"", "4:10 service.request.method");
    row("user alone", "[service.request]\nuser = \"x\"", "4:8 service.request.user");
    row("password in plain", "[service.request]\nuser = \"x\"\npassword = \"y\"",
        "5:12 service.request.password");
    row("ping elsewhere", "[service.ping]\npath = \"http://b.example/ping\"",
        "4:8 service.ping.path");
    row("ping restarts", "[service.ping]\npath = \"/restart\"", "4:8 service.ping.path");
    row("fallback restarts", "fallback_urls = [\"http://a.example:8002/%72estart\"]",
        "3:17 service.fallback_urls");
    row("fallback is a socket", "fallback_urls = [\"ws://a.example\"]",
        "3:17 service.fallback_urls");
}

void ConfigChecksTest::wrongChecks() // S2-24 among them
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, wanted);
    const ConfigReading reading = readConfig(lines);
    QVERIFY2(places(reading).contains(wanted), qPrintable(places(reading).join(u'\n')));
    QVERIFY(!reading.config);
}

QTEST_GUILESS_MAIN(ConfigChecksTest)
#include "config_checks_test.moc"
