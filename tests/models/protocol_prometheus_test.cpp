// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/answer_reader.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Pulse;

namespace {

// Not a raw string: moc takes its "# HELP" for a directive.
const QByteArray PAGE = "# HELP app_heartbeats_sent_total Heartbeats sent\n"
                        "# TYPE app_heartbeats_sent_total counter\n"
                        "app_heartbeats_sent_total 35.0\n"
                        "# TYPE app_heartbeats_sent_created gauge\n"
                        "app_heartbeats_sent_created 1.795293441314815e+09\n"
                        "# TYPE app_heartbeat_latency_seconds histogram\n"
                        "app_heartbeat_latency_seconds_bucket{le=\"0.1\"} 10\n"
                        "app_heartbeat_latency_seconds_bucket{le=\"0.5\"} 18\n"
                        "app_heartbeat_latency_seconds_bucket{le=\"1.0\"} 20\n"
                        "app_heartbeat_latency_seconds_bucket{le=\"+Inf\"} 20\n"
                        "app_heartbeat_latency_seconds_count 20\n"
                        "app_heartbeat_latency_seconds_sum 4.0\n"
                        "\n"
                        "queue{name=\"mail \\\"hot\\\"\\\\\\n\",zone=\"eu\"} 3 1795293441314\n"
                        "queue{name=\"sms\"} 4\n"
                        "broken_value NaN\n"
                        "low -Inf\n";

double value(const char *selector, const PrometheusText &text = parsePrometheus(PAGE))
{
    const auto parsed = PrometheusSelector::parse(QString::fromLatin1(selector));
    return lookUp(text, std::get<PrometheusSelector>(parsed)).value.value_or(-1);
}

} // namespace

class ProtocolPrometheusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThePage();
    void selectors();
    void selectorFaults_data();
    void selectorFaults();
    void quantiles();
    void brokenLines_data();
    void brokenLines();
    void becomesAReport();
    void anyBytesAreBounded();
};

void ProtocolPrometheusTest::readsThePage() // S3-33: text format 0.0.4
{
    const PrometheusText text = parsePrometheus(PAGE);
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.samples.size(), 12);
    QVERIFY(text.isCounter(text.samples[0]));
    QVERIFY(!text.isCounter(text.samples[1]));
    const PrometheusSample &mail = text.samples[8];
    QCOMPARE(mail.labels[0].second, QStringLiteral("mail \"hot\"\\\n"));
    QCOMPARE(mail.timestamp->count(), 1'795'293'441'314);
    QVERIFY(std::isnan(text.samples[10].value));
    QVERIFY(std::isinf(text.samples[11].value) && text.samples[11].value < 0);
}

void ProtocolPrometheusTest::selectors()
{
    QCOMPARE(value("app_heartbeats_sent_total"), 35.0); // S3-33
    QCOMPARE(value("queue"), 7.0);
    QCOMPARE(value("queue{name=\"sms\"}"), 4.0);
    QCOMPARE(value("queue{zone=\"us\"}"), -1.0);
    QCOMPARE(value("app_heartbeat_latency_seconds.count"), 20.0);
    QCOMPARE(value("app_heartbeat_latency_seconds.mean"), 0.2);
    QCOMPARE(value("broken_value"), -1.0); // NaN is no figure
    const PrometheusText summary = parsePrometheus("rpc{quantile=\"0.95\"} 4.5\nrpc_count 3\n");
    QCOMPARE(value("rpc.p95", summary), 4.5);
    QCOMPARE(value("rpc.p50", summary), -1.0);
}

void ProtocolPrometheusTest::selectorFaults_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("") << 0;
    QTest::newRow("5x") << 0;
    QTest::newRow("a.p0") << 1;
    QTest::newRow("a.p100") << 1;
    QTest::newRow("a.middle") << 1;
    QTest::newRow("a b") << 2;
    QTest::newRow("a{x}") << 3;
    QTest::newRow("a{x=\"1\"") << 7;
}

void ProtocolPrometheusTest::selectorFaults()
{
    QFETCH(int, at);
    const auto parsed = PrometheusSelector::parse(QString::fromLatin1(QTest::currentDataTag()));
    const auto *fault = std::get_if<TextFault>(&parsed);
    QVERIFY(fault);
    QCOMPARE(fault->at, at);
}

void ProtocolPrometheusTest::quantiles() // S3-35, as histogram_quantile() counts
{
    QCOMPARE(value("app_heartbeat_latency_seconds.p50"), 0.1);
    QCOMPARE(value("app_heartbeat_latency_seconds.p90"), 0.5);
    QCOMPARE(value("app_heartbeat_latency_seconds.p95"), 0.75);
    const double inf = std::numeric_limits<double>::infinity();
    QCOMPARE(histogramQuantile(0.99, {{1, 1}, {inf, 100}}).value(), 1.0);
    QVERIFY(!histogramQuantile(0.5, {{1, 0}, {inf, 0}}));
    QVERIFY(!histogramQuantile(0.5, {}));
    // Never below what came before it, never beyond the bounds.
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 1'000; ++round) {
        HistogramBuckets buckets;
        double count = 0;
        double bound = 0;
        for (int i = random.bounded(1, 12); i > 0; --i)
            buckets.append({bound += 0.01 + random.generateDouble(), count += random.bounded(5)});
        buckets.append({inf, count + 1});
        double last = 0;
        for (double q = 0.05; q < 1; q += 0.05) {
            const double at = histogramQuantile(q, buckets).value();
            QVERIFY(at >= last && at <= bound);
            last = at;
        }
    }
}

void ProtocolPrometheusTest::brokenLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"no_value", "x{a=\"b} 1", "x{a=b} 1", "x{a=\"1\" b=\"2\"} 1", "x one",
                             "x 1 then", "x 1 2 3", "{a=\"b\"} 1", "9x 1", "<html>", "x 1e999"})
        QTest::newRow(line) << QByteArray(line);
}

void ProtocolPrometheusTest::brokenLines()
{
    QFETCH(QByteArray, line);
    const PrometheusText text = parsePrometheus("good 1\n" + line + "\nfine 2\n");
    QCOMPARE(text.problem, QStringLiteral("line 2 is no metric"));
    QCOMPARE(text.samples.size(), 2); // the others are read all the same
}

void ProtocolPrometheusTest::becomesAReport()
{
    ServiceSettings settings;
    MetricSettings p95;
    p95.name = QStringLiteral("latency");
    p95.selector = std::get<PrometheusSelector>(
        PrometheusSelector::parse(u"app_heartbeat_latency_seconds.p95"));
    MetricSettings missing = p95;
    missing.selector.name = QStringLiteral("nowhere");
    settings.metrics = {p95, missing};
    AnswerFacts answer;
    answer.status = 200;
    answer.body = PAGE;
    const HealthReport report =
        readAnswer(settings, QStringLiteral("prometheus+http://h/metrics"), answer);
    QCOMPARE(report.problem, QString());
    QCOMPARE(report.heartbeatCount.value(), 35);
    QCOMPARE(report.fields.size(), 12);
    QCOMPARE(report.fields[8].path, QStringLiteral("queue{name=\"mail \"hot\"\\\n\",zone=\"eu\"}"));
    QCOMPARE(report.metrics[0].value.value(), 0.75);
    QCOMPARE(report.metrics[1].problem, QStringLiteral("nowhere_bucket is missing"));
    answer.body = "{\"status\":\"OK\"}";
    QCOMPARE(readAnswer(settings, QStringLiteral("prometheus+http://h/"), answer).problem,
             QStringLiteral("line 1 is no metric"));
    answer.body = {};
    QCOMPARE(readAnswer(settings, QStringLiteral("prometheus+http://h/"), answer).problem,
             QStringLiteral("no metric in it"));
    QCOMPARE(pageUrlOf(QStringLiteral("prometheus+https://h/m")), QStringLiteral("https://h/m"));
}

void ProtocolPrometheusTest::anyBytesAreBounded()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        QByteArray page = PAGE;
        for (int i = random.bounded(1, 30); i > 0; --i)
            page[random.bounded(int(page.size()))] = static_cast<char>(random.bounded(256));
        const PrometheusText text = parsePrometheus(page);
        QVERIFY(text.samples.size() <= page.count('\n') + 1);
    }
    QCOMPARE(parsePrometheus(QByteArray("x 1\n").repeated(20'000)).samples.size(),
             PrometheusText::mostSamples);
}

QTEST_APPLESS_MAIN(ProtocolPrometheusTest)
#include "protocol_prometheus_test.moc"
