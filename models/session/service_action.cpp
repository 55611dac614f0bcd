// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/service_action.h"

#include "models/protocol/json_lookup.h"
#include "models/protocol/socketio_address.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace Pulse {
namespace {

constexpr qsizetype longestActionWords = 300;
constexpr milliseconds perAccount{100}; // twice the pace of S1-37

CheckRound roundOf(const QJsonObject &data)
{
    JsonLookup look(data);
    const auto number = [&look](QLatin1String name) {
        return look.count({name}).value_or(0);
    };
    return {number(QLatin1String("total")),       number(QLatin1String("healthy")),
            number(QLatin1String("warning")),     number(QLatin1String("critical")),
            number(QLatin1String("reconnected")), number(QLatin1String("notified"))};
}

bool isJobName(const QString &job)
{
    return !job.isEmpty() && job.size() <= 100 && std::all_of(job.begin(), job.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

QString serviceActionName(ServiceAction::Verb verb)
{
    switch (verb) {
    case ServiceAction::Verb::TriggerJob: return QStringLiteral("trigger");
    case ServiceAction::Verb::StartJob: return QStringLiteral("start");
    case ServiceAction::Verb::StopJob: return QStringLiteral("stop");
    }
    return {};
}

QString serviceActionOutcomeName(ServiceActionResult::Outcome outcome)
{
    using Became = ServiceActionResult::Outcome;
    switch (outcome) {
    case Became::Done: return QStringLiteral("done");
    case Became::Refused: return QStringLiteral("refused");
    case Became::SignIn: return QStringLiteral("sign-in");
    case Became::NotPermitted: return QStringLiteral("not-permitted");
    case Became::Unknown: return QStringLiteral("unknown");
    case Became::Cancelled: return QStringLiteral("cancelled");
    case Became::NotSent: return QStringLiteral("not-sent");
    }
    return {};
}

std::optional<QString> refusalOfAction(const ServiceSettings &settings, const ServiceAction &action,
                                       bool confirmed)
{
    if (settings.profile != Profile::WhatsappCrm)
        return QStringLiteral("this service has no jobs");
    if (!settings.accounts.actions)
        return QStringLiteral(
            "actions are switched off; set accounts.actions = true to allow them");
    if (!isJobName(action.job))
        return QStringLiteral("this is not the name of a job");
    if (!confirmed)
        return QStringLiteral("it was not confirmed");
    return std::nullopt;
}

QString serviceActionUrl(const ServiceSettings &settings, const ServiceAction &action)
{
    return restBase(settings) + QLatin1String("/api/v1/cron/") + serviceActionName(action.verb) +
           u'/' + QString::fromLatin1(QUrl::toPercentEncoding(action.job));
}

milliseconds serviceActionTime(const ServiceAction &action, qint64 accounts)
{
    if (action.verb != ServiceAction::Verb::TriggerJob)
        return std::chrono::seconds(30);
    const qint64 known = std::clamp<qint64>(accounts, 0, 100'000);
    return std::min<milliseconds>(std::chrono::minutes(1) + perAccount * known,
                                  std::chrono::minutes(15));
}

void readServiceAnswer(int status, const QByteArray &body, ServiceActionResult &result)
{
    using Became = ServiceActionResult::Outcome;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    result.httpStatus = status;
    result.words = object.value(QLatin1String("message")).toString().left(longestActionWords);
    const QJsonValue success = object.value(QLatin1String("success"));
    if (status == 401)
        result.outcome = Became::SignIn;
    else if (status == 403)
        result.outcome = Became::NotPermitted;
    else if (status < 200 || status > 299 || (success.isBool() && !success.toBool()))
        result.outcome = Became::Refused;
    else if (!success.isBool()) // a 2xx of something that is not this service
        result.outcome = Became::Unknown;
    else
        result.outcome = Became::Done;
    const QJsonValue data = object.value(QLatin1String("data"));
    const bool trigger = result.action.verb == ServiceAction::Verb::TriggerJob;
    if (result.outcome == Became::Done && trigger && data.isObject())
        result.round = roundOf(data.toObject());
}

} // namespace Pulse
