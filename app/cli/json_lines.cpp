// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_lines.h"

#include "app/cli/json_line.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Pulse::JsonLines {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

JsonLine begun(Instant at, QLatin1String type, const QString &session)
{
    JsonLine line;
    line.add(u"time", time(at.wall)).add(u"type", QString(type));
    line.add(u"service", textOrNull(serviceOf(SessionId{session}).value))
        .add(u"session", textOrNull(session));
    return line;
}

QString kindName(BeatKind kind)
{
    switch (kind) {
    case BeatKind::Timestamp: return QStringLiteral("ts");
    case BeatKind::Pong: return QStringLiteral("pong");
    case BeatKind::Check: return QStringLiteral("check");
    case BeatKind::Push: return QStringLiteral("push");
    }
    Q_UNREACHABLE();
}

QString observerName(ObserverNews::State state)
{
    switch (state) {
    case ObserverNews::State::Online: return QStringLiteral("online");
    case ObserverNews::State::Offline: return QStringLiteral("offline");
    case ObserverNews::State::Asleep: return QStringLiteral("asleep");
    case ObserverNews::State::ClockStep: return QStringLiteral("clock-step");
    case ObserverNews::State::Overloaded: return QStringLiteral("overloaded");
    }
    Q_UNREACHABLE();
}

QString observerText(const ObserverNews &news)
{
    switch (news.state) {
    case ObserverNews::State::Online: return QStringLiteral("This computer is online and keeps up");
    case ObserverNews::State::Offline: return QStringLiteral("This computer is offline");
    case ObserverNews::State::Asleep:
        return QStringLiteral("This computer slept or stood still for %1")
            .arg(Words::duration(news.gap));
    case ObserverNews::State::ClockStep:
        return QStringLiteral("This computer's clock was set by %1").arg(Words::offset(news.step));
    case ObserverNews::State::Overloaded:
        return QStringLiteral("This computer is too busy to keep time");
    }
    Q_UNREACHABLE();
}

JsonLine fieldsOf(const HealthReport &r)
{
    const auto secondsOf = [](const std::optional<milliseconds> &value) {
        return value ? QJsonValue(static_cast<double>(value->count()) / 1000.0) : QJsonValue();
    };
    const auto timeOf = [](const std::optional<ServiceTime> &value) {
        return value ? QJsonValue(time(value->sinceEpoch)) : QJsonValue();
    };
    JsonLine fields;
    fields.addOrNull(u"status", r.statusWord).addOrNull(u"healthy", r.healthy);
    fields.add(u"name", textOrNull(r.name)).add(u"version", textOrNull(r.version));
    fields.add(u"timestamp", timeOf(r.timestamp)).add(u"startedAt", timeOf(r.startedAt));
    fields.add(u"lastCheck", timeOf(r.lastCheck)).add(u"uptimeS", secondsOf(r.uptime));
    fields.addOrNull(u"heartbeatCount", r.heartbeatCount)
        .addOrNull(u"failureCount", r.failureCount);
    fields.addOrNull(u"memoryUsedBytes", r.memoryUsedBytes);
    fields.addOrNull(u"memoryTotalBytes", r.memoryTotalBytes);
    fields.add(u"lastUpdateAgoS", secondsOf(r.lastUpdateAgo));
    fields.addOrNull(u"totalUpdates", r.totalUpdates).addOrNull(u"totalErrors", r.totalErrors);
    fields.addOrNull(u"errorRate", r.errorRate)
        .addOrNull(u"activeConnections", r.activeConnections);
    QJsonObject jobs;
    for (const auto &[name, running] : r.jobs)
        jobs.insert(name, running);
    fields.add(u"jobs", r.jobs.isEmpty() ? QJsonValue() : jobs);
    QJsonArray accounts;
    for (const AccountCount &a : r.accounts) {
        accounts.append(QJsonObject{{QStringLiteral("health"), a.health},
                                    {QStringLiteral("connection"), a.connection},
                                    {QStringLiteral("count"), a.count}});
    }
    fields.add(u"accounts", r.accounts.isEmpty() ? QJsonValue() : accounts);
    return fields.add(u"problem", textOrNull(r.problem));
}

void addHealth(JsonLine &line, const SessionState &state)
{
    const bool http = state.report && state.report->httpStatus > 0;
    line.add(u"http", http ? QJsonValue(state.report->httpStatus) : QJsonValue());
    if (state.report)
        line.add(u"fields", fieldsOf(*state.report));
    else
        line.add(u"fields", QJsonValue());
    if (state.timing) {
        JsonLine timing;
        timing.addMs(u"dnsMs", state.timing->name).addMs(u"connectMs", state.timing->connect);
        timing.addMs(u"tlsMs", state.timing->tls).addMs(u"firstByteMs", state.timing->firstByte);
        line.add(u"timing", timing.add(u"totalMs", JsonLine::ms(state.timing->total)));
    } else {
        line.add(u"timing", QJsonValue());
    }
    if (state.tls) {
        JsonLine tls;
        tls.add(u"protocol", textOrNull(state.tls->protocol));
        tls.add(u"expiresAt", time(state.tls->expiresAt));
        line.add(u"tls", tls.add(u"issuer", textOrNull(state.tls->issuer)));
    } else {
        line.add(u"tls", QJsonValue());
    }
}

QJsonArray reasonsOf(const Reasons &reasons, const SessionState &state, Instant now)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        array.append(QJsonObject{{QStringLiteral("rule"), Words::ruleName(reason.rule)},
                                 {QStringLiteral("text"), Words::reason(reason, state, now)},
                                 {QStringLiteral("value"), reason.value},
                                 {QStringLiteral("limit"), reason.limit}});
    }
    return array;
}

struct Writer {
    const SessionId &session;
    Instant at;
    const SessionState &state;

    QByteArray operator()(const ConnectionChanged &c) const
    {
        JsonLine line = begun(at, QLatin1String("connection"), session.value);
        line.add(u"state", Words::connectionName(c.state)).add(u"attempt", c.attempt);
        line.add(u"maxAttempts", c.maxAttempts).addMs(u"nextAttemptInMs", c.nextAttemptIn);
        const bool none = c.reason.what == FailureClass::None;
        line.add(u"reason", none ? QJsonValue() : QJsonValue(Words::closeReason(c.reason)));
        return line.addOrNull(u"closeCode", c.reason.closeCode).text();
    }
    QByteArray operator()(const BeatSeen &b) const
    {
        JsonLine line = begun(at, QLatin1String("heartbeat"), session.value);
        line.add(u"kind", kindName(b.beat.kind)).addMs(u"latencyMs", b.beat.latency);
        line.addMs(u"oneWayMs", b.oneWay).addMs(u"clockOffsetMs", b.clockOffset);
        line.addMs(u"clockErrorMs", b.clockError).addMs(u"intervalMs", b.interval);
        return line.add(u"late", b.beat.outcome == BeatOutcome::Late).text();
    }
    QByteArray operator()(const BeatMissed &m) const
    {
        JsonLine line = begun(at, QLatin1String("missed"), session.value);
        return line.add(u"consecutive", m.consecutive)
            .add(u"overdueMs", JsonLine::ms(m.overdue))
            .text();
    }
    QByteArray operator()(const StatusChanged &s) const
    {
        JsonLine line = begun(at, QLatin1String("status"), session.value);
        line.add(u"status", Words::statusName(s.status));
        line.add(u"previous", Words::statusName(s.previous));
        line.add(u"quality", Words::qualityName(state.quality));
        return line.add(u"reasons", reasonsOf(state.reasons, state, at)).text();
    }
    QByteArray operator()(const HealthRead &) const
    {
        JsonLine line = begun(at, QLatin1String("health"), session.value);
        addHealth(line, state);
        return line.text();
    }
    QByteArray operator()(const ServiceRestarted &) const { return {}; }
    QByteArray operator()(const VersionChanged &) const
    {
        return {};
    } // the page that was read follows
    QByteArray operator()(const TargetChanged &target) const
    {
        // Credentials may stand in a query: it is not told.
        const QString url = QUrl(target.url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        return begun(at, QLatin1String("target"), session.value).add(u"url", url).text();
    }
    QByteArray operator()(const StoreLeaked &leak) const
    {
        JsonLine line = begun(at, QLatin1String("leak"), session.value);
        line.add(u"store", leak.store).add(u"expected", leak.expected);
        return line.add(u"class", textOrNull(leak.kind)).text();
    }
};

QString phaseName(IncidentPhase phase)
{
    switch (phase) {
    case IncidentPhase::Open: return QStringLiteral("open");
    case IncidentPhase::Acknowledged: return QStringLiteral("acknowledged");
    case IncidentPhase::Closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString time(milliseconds sinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray change(const SessionId &session, const TimedChange &change, const SessionState &state)
{
    return std::visit(Writer{session, change.at, state}, change.what);
}

QByteArray message(const SessionId &session, const MessageSeen &message)
{
    JsonLine line = begun(message.at, QLatin1String("message"), session.value);
    const bool in = message.direction == MessageSeen::Direction::In;
    line.add(u"direction", in ? QStringLiteral("in") : QStringLiteral("out"));
    line.add(u"text", message.text).add(u"truncated", message.truncated);
    return line.add(u"event", textOrNull(message.event)).text();
}

QByteArray observer(const ObserverNews &news)
{
    JsonLine line = begun(news.at, QLatin1String("observer"), {});
    return line.add(u"state", observerName(news.state)).add(u"text", observerText(news)).text();
}

QByteArray incident(const Incident &incident, Instant now)
{
    JsonLine line = begun(now, QLatin1String("incident"), incident.session.value);
    const Reason worst = incident.reasons.value(0);
    const bool known = !incident.reasons.isEmpty();
    line.add(u"id", static_cast<qint64>(incident.id.value))
        .add(u"state", phaseName(incident.phase));
    line.add(u"severity", Words::statusName(incident.worst));
    line.add(u"rule", known ? QJsonValue(Words::ruleName(worst.rule)) : QJsonValue());
    line.add(u"sessions", QJsonArray{incident.session.value});
    line.add(u"text", known ? QJsonValue(Words::reason(worst, incident.state, now)) : QJsonValue());
    const nanoseconds lasted = incident.closedAt.value_or(now) - incident.openedAt;
    return line.add(u"durationMs", JsonLine::ms(std::chrono::floor<milliseconds>(lasted))).text();
}

QByteArray notification(const DeliveryNews &news, Instant now)
{
    JsonLine line = begun(now, QLatin1String("notification"), {});
    const bool about = !news.incidents.isEmpty();
    line.add(u"id", static_cast<qint64>(news.notification)).add(u"channel", news.channel);
    line.add(u"incident", about ? QJsonValue(static_cast<qint64>(news.incidents.constFirst().value))
                                : QJsonValue());
    line.add(u"state", deliveryStateName(news.state)).add(u"attempts", news.attempts);
    return line.add(u"why", news.why.isEmpty() ? QJsonValue() : QJsonValue(news.why)).text();
}

} // namespace Pulse::JsonLines
