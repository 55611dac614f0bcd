// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/webhook_answer.h"

#include "app/alerts/alert_text.h"
#include "models/protocol/retry_after.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

std::optional<milliseconds> fromSeconds(double value)
{
    if (!std::isfinite(value) || value < 0)
        return std::nullopt;
    const double longest = static_cast<double>(LongestWait.count());
    return milliseconds{std::llround(std::min(value * 1000.0, longest))};
}

std::optional<milliseconds> fromBody(const QByteArray &body)
{
    const QJsonValue value =
        QJsonDocument::fromJson(body).object().value(QStringLiteral("retry_after"));
    return value.isDouble() ? fromSeconds(value.toDouble()) : std::nullopt;
}

DeliveryVerdict tooMany(const WebhookAnswer &answer, milliseconds nowWall)
{
    std::optional<milliseconds> wait = fromBody(answer.body);
    const std::optional<milliseconds> header =
        readRetryAfter(answer.retryAfter, nowWall, LongestWait);
    if (header)
        wait = wait ? std::max(*wait, *header) : header;
    const QString why = wait ? AlertText::tr("Too many messages; the server asked to wait")
                             : AlertText::tr("The server blocks this computer for a while");
    return {DeliveryVerdict::What::Wait, wait.value_or(BlockedWait), why, true};
}

DeliveryVerdict delivered(const WebhookAnswer &answer)
{
    DeliveryVerdict verdict{DeliveryVerdict::What::Delivered, {}, {}, false};
    if (answer.remaining.trimmed() == "0") {
        bool ok = false;
        const double reset = answer.resetAfter.trimmed().toDouble(&ok);
        verdict.after = ok ? fromSeconds(reset) : std::nullopt;
    }
    return verdict;
}

QString brokenWords(int status)
{
    switch (status) {
    case 401:
    case 403:
        return AlertText::tr("The server refuses this webhook (%1). Set its address anew.")
            .arg(status);
    case 404:
    case 410:
        return AlertText::tr("The webhook does not exist any more (%1). Make a new one.")
            .arg(status);
    default: break;
    }
    if (status / 100 == 3)
        return AlertText::tr("The server points elsewhere (%1). Redirects are not followed.")
            .arg(status);
    return AlertText::tr("The server does not accept the message (%1)").arg(status);
}

} // namespace

DeliveryVerdict judge(const WebhookAnswer &answer, milliseconds nowWall)
{
    if (!answer.status)
        return {DeliveryVerdict::What::Retry, {}, answer.networkProblem, false};
    const int status = *answer.status;
    if (status / 100 == 2)
        return delivered(answer);
    if (status == 429)
        return tooMany(answer, nowWall);
    if (status == 503 && !answer.retryAfter.isEmpty()) {
        if (const auto wait = readRetryAfter(answer.retryAfter, nowWall, LongestWait))
            return {DeliveryVerdict::What::Wait, wait,
                    AlertText::tr("The server asked to wait (503)"), false};
    }
    if (status == 408 || status >= 500 || status < 200)
        return {DeliveryVerdict::What::Retry,
                {},
                AlertText::tr("The server has a problem (%1)").arg(status),
                false};
    return {DeliveryVerdict::What::Broken, {}, brokenWords(status), true};
}

} // namespace Pulse
