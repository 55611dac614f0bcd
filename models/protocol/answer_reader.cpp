// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/answer_reader.h"

#include "models/protocol/health_report_reader.h"
#include "models/protocol/json_fields.h"
#include "models/protocol/json_lookup.h"
#include "models/protocol/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Pulse {

namespace {

constexpr qsizetype longestRaw = 16 * 1024;
constexpr qsizetype mostFields = 200;
const QLatin1String prometheusPrefix("prometheus+");

QString pathOf(const PrometheusSample &sample)
{
    QStringList labels;
    for (const auto &[name, value] : sample.labels)
        labels << QStringLiteral("%1=\"%2\"").arg(name, value.left(60));
    return labels.isEmpty()
               ? sample.name
               : QStringLiteral("%1{%2}").arg(sample.name, labels.join(QLatin1String(",")));
}

QList<ReportField> fieldsOf(const PrometheusText &text)
{
    QList<ReportField> fields;
    for (const PrometheusSample &sample : text.samples) {
        if (fields.size() >= mostFields)
            break;
        ReportField field;
        field.path = pathOf(sample).left(200);
        field.value = QString::number(sample.value, 'g', 12);
        if (std::isfinite(sample.value)) {
            field.reading = text.isCounter(sample) ? ReportField::Reading::Counter
                                                   : ReportField::Reading::Number;
            field.number = sample.value;
        }
        fields.append(field);
    }
    return fields;
}

/// How many heartbeats the server says it has sent (S3-33): a counter like S0's own.
std::optional<qint64> sentBeats(const PrometheusText &text)
{
    PrometheusSelector sent;
    sent.name = QStringLiteral("app_heartbeats_sent_total");
    const PrometheusFigure figure = lookUp(text, sent);
    return figure.value && *figure.value >= 0
               ? std::optional(static_cast<qint64>(std::min(*figure.value, 9e15)))
               : std::nullopt;
}

HealthReport readPrometheus(const ServiceSettings &settings, const AnswerFacts &answer)
{
    HealthReport report;
    report.httpStatus = answer.status;
    report.rawBody = QString::fromUtf8(answer.body.first(qMin(answer.body.size(), longestRaw)));
    const PrometheusText text = parsePrometheus(answer.body);
    report.problem = text.problem;
    report.fields = fieldsOf(text);
    report.heartbeatCount = sentBeats(text);
    for (const MetricSettings &metric : settings.metrics) {
        const PrometheusFigure found = lookUp(text, metric.selector);
        report.metrics.append({found.value, found.buckets, found.problem});
    }
    return report;
}

QJsonValue rootOf(QByteArrayView body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

MetricReading readMetric(const MetricSettings &metric, const QJsonValue &root)
{
    if (root.isUndefined())
        return {std::nullopt, {}, QStringLiteral("the answer is not JSON")};
    const QJsonValue found = metric.json.find(root);
    if (found.isUndefined() || found.isNull())
        return {std::nullopt, {}, QStringLiteral("%1 is missing").arg(metric.path)};
    ReportField field; // as the Health tab reads it: "45MB" is an amount, true is 1
    field.path = metric.path;
    if (const auto number = numberOf(found))
        return {*number, {}, {}};
    field.value = found.isBool()
                      ? (found.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                      : found.toString().left(200);
    readField(field, found.isString());
    if (field.reading == ReportField::Reading::Text)
        return {std::nullopt, {}, QStringLiteral("%1 is no number").arg(metric.path)};
    return {field.number, {}, {}};
}

} // namespace

HealthReport readAnswer(const ServiceSettings &settings, const QString &url,
                        const AnswerFacts &answer)
{
    HealthReport report;
    if (isPrometheusUrl(url)) {
        report = readPrometheus(settings, answer);
    } else if (settings.request.method == QLatin1String("HEAD")) {
        report.httpStatus = answer.status; // it has no body to read
    } else {
        report = readHealthReport(settings.profile, answer.status, answer.body);
        const QJsonValue root = settings.metrics.isEmpty() ? QJsonValue() : rootOf(answer.body);
        for (const MetricSettings &metric : settings.metrics)
            report.metrics.append(readMetric(metric, root));
    }
    report.assertions = checkAssertions(settings.assertions, answer);
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("Retry-After", Qt::CaseInsensitive) == 0)
            report.retryAfter = serviceRetryAfter(value, answer.now);
    }
    return report;
}

QString nameInAnswer(const IdentitySettings &identity, const AnswerFacts &answer)
{
    const auto path = JsonPath::parse(identity.field);
    const QJsonValue root = rootOf(answer.body);
    if (answer.status != 200 || root.isUndefined() || !std::holds_alternative<JsonPath>(path))
        return {};
    return std::get<JsonPath>(path).find(root).toString().left(200);
}

bool isPrometheusUrl(QStringView url)
{
    return url.startsWith(prometheusPrefix, Qt::CaseInsensitive);
}

QString pageUrlOf(const QString &url)
{
    return isPrometheusUrl(url) ? url.mid(prometheusPrefix.size()) : url;
}

} // namespace Pulse
