// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/push_report.h"

#include "models/protocol/status_word.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Pulse {

namespace {

constexpr qsizetype longestMessage = 1'000;
constexpr double longestLatency = 86'400'000; // ms

/// The values of one call, wherever they stand.
class PushFields final {
public:
    explicit PushFields(const HttpRequest &request) : m_request(request)
    {
        if (request.body.trimmed().startsWith('{')) {
            const QJsonDocument document = QJsonDocument::fromJson(request.body);
            m_broken = !document.isObject();
            m_json = document.object();
        }
    }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] QString value(const char *name) const
    {
        if (const auto inQuery = m_request.parameter(name))
            return QString::fromUtf8(*inQuery).trimmed();
        const QJsonValue json = m_json.value(QLatin1String(name));
        if (!json.isUndefined())
            return json.toVariant().toString().trimmed();
        return QString::fromUtf8(
                   HttpRequest::parameterIn(m_request.body, name).value_or(QByteArray()))
            .trimmed();
    }

private:
    const HttpRequest &m_request;
    QJsonObject m_json;
    bool m_broken = false;
};

void addPushField(HealthReport &report, const char *name, const QString &value)
{
    ReportField field;
    field.path = QString::fromLatin1(name);
    field.value = value.left(200);
    report.fields.append(field);
}

std::optional<bool> healthOf(const QString &status)
{
    if (status.isEmpty() || status.compare(QLatin1String("up"), Qt::CaseInsensitive) == 0)
        return true;
    if (status.compare(QLatin1String("down"), Qt::CaseInsensitive) == 0)
        return false;
    switch (meaningOf(status)) {
    case WordMeaning::Good: return true;
    case WordMeaning::Bad: return false;
    case WordMeaning::Unknown: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<PushReport> readPush(const HttpRequest &request, QString *problem)
{
    const PushFields fields(request);
    if (fields.isBroken()) {
        *problem = QStringLiteral("the body is not a JSON object");
        return std::nullopt;
    }
    const QString status = fields.value("status").left(100);
    const QString message = fields.value("msg").left(longestMessage);
    QString latency = fields.value("latency");
    if (latency.isEmpty())
        latency = fields.value("ping");
    PushReport push;
    push.report.healthy = healthOf(status);
    if (!push.report.healthy) {
        *problem = QStringLiteral("status is up or down");
        return std::nullopt;
    }
    if (!latency.isEmpty()) {
        bool isNumber = false;
        const double ms = latency.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(ms) || ms < 0 || ms > longestLatency) {
            *problem = QStringLiteral("latency is a number of milliseconds, at most a day");
            return std::nullopt;
        }
        push.latency = microseconds(std::llround(ms * 1'000));
        addPushField(push.report, "latency", latency);
    }
    const QString word = status.isEmpty() ? QStringLiteral("up") : status;
    push.report.statusWord = message.isEmpty() ? word : message;
    addPushField(push.report, "status", word);
    if (!message.isEmpty())
        addPushField(push.report, "msg", message);
    push.text = message.isEmpty() ? word : word + QStringLiteral(": ") + message;
    return push;
}

} // namespace Pulse
