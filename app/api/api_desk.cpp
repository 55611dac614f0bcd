// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_desk.h"

#include "app/api/api_json.h"
#include "models/words/reason_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pulse {

namespace {

constexpr qsizetype longestNote = 1'000;

/// Segments, each percent-decoded by itself: an id may hold a slash that is written %2F.
QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &segment : path.mid(1).split('/'))
        segments << QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
    return segments;
}

std::optional<QByteArray> tokenOf(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(7).toLower() != "bearer ")
        return std::nullopt;
    return header.mid(7).trimmed();
}

std::optional<ApiAnswer> refusalOfMethod(const HttpRequest &request, const QByteArray &allowed)
{
    const QByteArray wanted = request.method == "HEAD" ? QByteArray("GET") : request.method;
    if (allowed.split(' ').contains(wanted))
        return std::nullopt;
    ApiAnswer answer = refusedAnswer(
        405, QStringLiteral("this address is for %1")
                 .arg(QString::fromLatin1(allowed).replace(u' ', QStringLiteral(" or "))));
    answer.allow = QByteArray(allowed).replace(" ", ", ");
    return answer;
}

std::optional<ApiAnswer> refusalOfToken(const HttpRequest &request, const ApiSetup &setup)
{
    const std::optional<QByteArray> token = tokenOf(request);
    if (setup.token.isEmpty())
        return refusedAnswer(403, QStringLiteral("no token is set, so nothing can be changed here; "
                                                 "set [api] token = \"secret:NAME\" in "
                                                 "pulseboard.toml"));
    if (token && isSameSecret(*token, setup.token.toUtf8()))
        return std::nullopt;
    return refusedAnswer(401, token ? QStringLiteral("this is not the token")
                                    : QStringLiteral("send the token: Authorization: Bearer …"));
}

/// A push service's token stands in its headers, as that of every service; empty for others.
QString pushTokenOf(const WatchedService &service)
{
    if (service.settings->transport != TransportKind::Push)
        return {};
    const QString bearer = QStringLiteral("Bearer ");
    for (const auto &[name, value] : service.headers) {
        if (name == QLatin1String("Authorization") && value.startsWith(bearer))
            return value.mid(bearer.size());
    }
    return {};
}

ApiAnswer notFound()
{
    return refusedAnswer(404, QStringLiteral("there is nothing at this address; see /health, "
                                             "/metrics and /api/v1/sessions"));
}

} // namespace

ApiDesk::ApiDesk(Now now, const QStringList &parts, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_since(m_now())
{
    for (const QString &part : parts)
        m_parts.insert(part, m_since);
}

void ApiDesk::setServices(const QList<WatchedService> &services)
{
    m_facts.setServices(services);
    m_metrics.forgetOthers(m_facts);
    m_pushTokens.clear();
    m_accountServices.clear();
    for (const WatchedService &service : services) {
        if (hasAccounts(service.settings))
            m_accountServices << service.settings->id.value;
        const QString token = pushTokenOf(service);
        if (!token.isEmpty())
            m_pushTokens.append({token.toUtf8(), SessionId{service.settings->id.value}});
    }
}

void ApiDesk::onUpdated(const UpdateBatch &batch)
{
    m_facts.take(batch);
    m_metrics.take(batch, m_facts);
}

void ApiDesk::onObserver(const ObserverNews &news)
{
    m_facts.take(news);
}

void ApiDesk::onIncident(const Incident &incident)
{
    m_facts.take(incident);
}

void ApiDesk::setIncidents(const QList<Incident> &incidents)
{
    m_facts.setIncidents(incidents);
}

void ApiDesk::onDelivery(const DeliveryNews &news)
{
    m_metrics.take(news);
}

void ApiDesk::partAnswered(const QString &part)
{
    m_parts.insert(part, m_now());
}

ApiAnswer ApiDesk::answer(const HttpRequest &request, const ApiSetup &setup, bool fromThisComputer)
{
    return route({request, setup, fromThisComputer}, segmentsOf(request.path));
}

ApiAnswer ApiDesk::route(const Caller &caller, const QStringList &path)
{
    const QString place = path.join(u'/');
    const bool open = place == QLatin1String("health") || place == QLatin1String("ping");
    if (path.size() == 2 && path.first() == QLatin1String("push")) {
        if (auto refusal = refusalOfMethod(caller.request, "GET POST"))
            return *refusal;
        return push(caller.request, path.last());
    }
    const bool webhook = place == QLatin1String("webhooks/whatsapp/health-status");
    const bool changes = webhook || (path.size() == 5 && path.value(0) == QLatin1String("api"));
    const bool known = open || changes || place == QLatin1String("metrics") ||
                       place == QLatin1String("api/v1/sessions") ||
                       place == QLatin1String("api/v1/incidents");
    if (!known)
        return notFound();
    if (auto refusal = refusalOfMethod(caller.request, changes ? "POST" : "GET"))
        return *refusal;
    if (changes || !(open || caller.fromThisComputer)) {
        if (auto refusal = refusalOfToken(caller.request, caller.setup))
            return *refusal;
    }
    if (place == QLatin1String("health"))
        return health();
    if (place == QLatin1String("ping"))
        return goodAnswer({{QStringLiteral("message"), QStringLiteral("pong")}});
    if (place == QLatin1String("metrics"))
        return metrics(caller.setup.metricsPrefix);
    return webhook ? tellAccount(caller.request) : routeVersioned(caller, path.mid(2));
}

ApiAnswer ApiDesk::routeVersioned(const Caller &caller, const QStringList &path)
{
    const bool ofSessions = path.value(0) == QLatin1String("sessions");
    if (path.size() == 1)
        return ofSessions ? sessions() : incidents();
    if (ofSessions && path.value(2) == QLatin1String("reconnect"))
        return reconnect(path.value(1));
    if (path.value(0) == QLatin1String("incidents") &&
        path.value(2) == QLatin1String("acknowledge"))
        return acknowledge(caller.request, path.value(1));
    return notFound();
}

ApiAnswer ApiDesk::health() const
{
    const Instant now = m_now();
    QJsonObject parts;
    bool healthy = true;
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        const nanoseconds silent = now - *it;
        const bool lives = silent <= longestSilence;
        healthy = healthy && lives;
        parts.insert(it.key(),
                     QJsonObject{{QStringLiteral("healthy"), lives},
                                 {QStringLiteral("answeredAgoMs"),
                                  std::chrono::duration<double, std::milli>(silent).count()}});
    }
    QMap<Status, int> counts;
    for (const SessionState &state : m_facts.sessions())
        ++counts[state.status];
    QJsonObject sessions{{QStringLiteral("all"), qint64(m_facts.sessions().size())}};
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sessions.insert(Words::statusName(it.key()), *it);
    ApiAnswer answer = goodAnswer(
        {{QStringLiteral("status"),
          healthy ? QStringLiteral("healthy") : QStringLiteral("unhealthy")},
         {QStringLiteral("version"), QStringLiteral(PULSE_VERSION)},
         {QStringLiteral("uptimeS"), std::chrono::duration<double>(now - m_since).count()},
         {QStringLiteral("observer"), observerName(m_facts.observer())},
         {QStringLiteral("parts"), parts},
         {QStringLiteral("sessions"), sessions}});
    if (!healthy) {
        answer.status = 503;
        answer.body.replace("\"success\":true", "\"success\":false");
    }
    return answer;
}

ApiAnswer ApiDesk::metrics(const QString &prefix) const
{
    ApiAnswer answer;
    answer.type = "text/plain; version=0.0.4; charset=utf-8";
    answer.body = m_metrics.page(m_facts, prefix);
    return answer;
}

ApiAnswer ApiDesk::sessions() const
{
    const Instant now = m_now();
    QJsonArray array;
    for (auto it = m_facts.sessions().begin(); it != m_facts.sessions().end(); ++it)
        array.append(sessionJson(it.key(), *it, m_facts.settingsOf(it.key()), now));
    return goodAnswer({{QStringLiteral("sessions"), array}});
}

ApiAnswer ApiDesk::incidents() const
{
    const Instant now = m_now();
    QJsonArray array;
    for (const Incident &incident : m_facts.incidents())
        array.append(incidentJson(incident, now));
    return goodAnswer({{QStringLiteral("incidents"), array}});
}

ApiAnswer ApiDesk::reconnect(const QString &session)
{
    const SessionId id{session};
    if (!m_facts.sessions().contains(id))
        return refusedAnswer(404, QStringLiteral("no session has this id; see /api/v1/sessions"));
    if (m_facts.settingsOf(id)->transport == TransportKind::Push)
        return refusedAnswer(409,
                             QStringLiteral("this service calls us; nothing can be reconnected"));
    Q_EMIT reconnectAsked({id});
    return goodAnswer({{QStringLiteral("session"), session}}, 202);
}

/// The token in the address is the only thing that names the service, and it is compared with every
/// one there is: neither an answer nor its time tells more about them.
ApiAnswer ApiDesk::push(const HttpRequest &request, const QString &token)
{
    const QByteArray given = token.toUtf8();
    std::optional<SessionId> session;
    for (const auto &[known, id] : m_pushTokens) {
        if (isSameSecret(given, known))
            session = id;
    }
    if (!session)
        return refusedAnswer(404, QStringLiteral("no service has this push token"));
    QString problem;
    const auto report = readPush(request, &problem);
    if (!report)
        return refusedAnswer(400, problem);
    if (request.method != "HEAD") // asking what is there is no heartbeat
        Q_EMIT pushed(*session, *report);
    return goodAnswer();
}

/// The webhook does not say whose account it is: with more than one service the address must.
ApiAnswer ApiDesk::tellAccount(const HttpRequest &request)
{
    const QString named = QString::fromUtf8(request.parameter("service").value_or(QByteArray()));
    if (m_accountServices.isEmpty())
        return refusedAnswer(409, QStringLiteral("no service with accounts is watched: one of "
                                                 "profile whatsapp-crm over socketio://"));
    if (named.isEmpty() && m_accountServices.size() > 1)
        return refusedAnswer(400, QStringLiteral("more than one service has accounts: name it as "
                                                 "?service=ID"));
    if (!named.isEmpty() && !m_accountServices.contains(named))
        return refusedAnswer(404, QStringLiteral("no service with accounts has this id"));
    QString problem;
    const auto event = readAccountWebhook(request.body, &problem);
    if (!event)
        return refusedAnswer(400, problem);
    Q_EMIT accountTold(SessionId{named.isEmpty() ? m_accountServices.first() : named}, *event);
    return goodAnswer({{QStringLiteral("accountId"), event->account}}, 202);
}

ApiAnswer ApiDesk::acknowledge(const HttpRequest &request, const QString &incident)
{
    bool isNumber = false;
    const IncidentId id{incident.toULongLong(&isNumber)};
    const auto found = m_facts.incidents().constFind(id);
    if (!isNumber || found == m_facts.incidents().cend())
        return refusedAnswer(404, QStringLiteral("no incident has this id; see /api/v1/incidents"));
    if (found->phase == IncidentPhase::Closed)
        return refusedAnswer(409, QStringLiteral("this incident is closed already"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString note = body.value(QStringLiteral("note")).toString().left(longestNote);
    Q_EMIT acknowledgeAsked({id}, note);
    return goodAnswer({{QStringLiteral("incident"), incident}}, 202);
}

} // namespace Pulse
