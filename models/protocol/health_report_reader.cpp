// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/health_report_reader.h"

#include "models/protocol/json_fields.h"
#include "models/protocol/json_lookup.h"
#include "models/protocol/status_word.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pulse {
namespace {

using JsonKey = QLatin1String;

constexpr qsizetype LONGEST_RAW = 16 * 1024;
constexpr qsizetype MOST_ENTRIES = 200;  // jobs, states of accounts
constexpr qsizetype MOST_GROUPS = 2'000; // of accounts; real services send nine at most

/// What both the body's own word and its own flag say; one "no" is enough.
void claim(HealthReport &report, std::optional<bool> healthy)
{
    if (healthy)
        report.healthy = report.healthy.value_or(true) && *healthy;
}

/// A word that means neither good nor bad makes no claim. To a strict profile it is a problem, so
/// that a bot whose word is not known is never called healthy.
void claimByWord(HealthReport &report, bool strict)
{
    if (!report.statusWord)
        return;
    switch (meaningOf(*report.statusWord)) {
    case WordMeaning::Good: claim(report, true); return;
    case WordMeaning::Bad: claim(report, false); return;
    case WordMeaning::Unknown: break;
    }
    if (strict && report.problem.isEmpty())
        report.problem = QStringLiteral("unknown status “%1”").arg(report.statusWord->left(60));
}

void readMemory(const JsonLookup &body, HealthReport &report)
{
    report.memoryUsedBytes = body.size({JsonKey("memory.heapUsed"), JsonKey("memory.used")});
    report.memoryTotalBytes = body.size({JsonKey("memory.heapTotal"), JsonKey("memory.total")});
}

/// By the bot's own clock, so that no clock difference is in it; its text is the fallback.
void readUptime(const JsonLookup &body, HealthReport &report)
{
    if (report.timestamp && report.startedAt && report.timestamp->zoneKnown &&
        report.timestamp->sinceEpoch >= report.startedAt->sinceEpoch) {
        report.uptime = report.timestamp->sinceEpoch - report.startedAt->sinceEpoch;
        return;
    }
    report.uptime = body.duration({JsonKey("uptime"), JsonKey("uptimeSeconds")});
}

std::optional<int> statusCodeIn(JsonLookup &body)
{
    const std::optional<qint64> code = body.count({JsonKey("statusCode")});
    if (!code || *code < 100 || *code > 599)
        return std::nullopt;
    return static_cast<int>(*code);
}

/// S0: /health, and /ping with "pong" for a message.
void readMezon(JsonLookup &body, HealthReport &report)
{
    report.bodyStatusCode = statusCodeIn(body);
    report.statusWord = body.vitalText({JsonKey("status")});
    report.timestamp = body.time({JsonKey("timestamp")});
    report.startedAt = body.time({JsonKey("heartbeat.startTime")});
    report.lastCheck = body.time({JsonKey("connection.lastCheck")});
    report.heartbeatCount = body.count({JsonKey("heartbeat.count")});
    report.failureCount = body.count({JsonKey("connection.failureCount")});
    claim(report, body.truth({JsonKey("connection.healthy")}));
    readUptime(body, report);
    readMemory(body, report);
    if (!body.has({JsonKey("statusCode"), JsonKey("status"), JsonKey("connection"),
                   JsonKey("heartbeat")}))
        report.problem = QStringLiteral("no field of a bot's health report in it");
    if (body.text({JsonKey("message")}) == QLatin1String("pong"))
        return;
    body.require({JsonKey("status")}); // F33: half a report is none
    body.require({JsonKey("connection.healthy")});
}

/// S2: /health, /ping and /.
void readTelegram(JsonLookup &body, HealthReport &report)
{
    report.statusWord = body.vitalText({JsonKey("status")});
    report.timestamp = body.time({JsonKey("timestamp")});
    report.uptime = body.duration({JsonKey("uptime_seconds")});
    report.lastUpdateAgo = body.vitalDuration({JsonKey("last_update_ago")});
    report.totalUpdates = body.count({JsonKey("total_updates")});
    report.totalErrors = body.count({JsonKey("total_errors")});
    report.errorRate = body.number({JsonKey("error_rate")});
    report.name = body.text({JsonKey("bot")}).value_or(QString());
    report.version = body.text({JsonKey("bot_version"), JsonKey("version")}).value_or(QString());
    const std::optional<bool> pong = body.truth({JsonKey("pong")});
    if (pong && !*pong)
        claim(report, false); // a "pong": true is an answer, not a claim of health
    if (!body.has({JsonKey("status"), JsonKey("pong"), JsonKey("last_update_ago")}))
        report.problem = QStringLiteral("no field of a bot's health report in it");
    if (pong)
        return;
    body.require({JsonKey("status")});
    if (!body.has({JsonKey("bot")}))
        body.require({JsonKey("last_update_ago")});
}

/// S4: stats and health. With no client the server calls itself offline; that is a fact about its
/// clients, not a failure (S4-20).
void readWebSockets(JsonLookup &body, HealthReport &report)
{
    report.timestamp = body.time({JsonKey("timestamp")});
    report.activeConnections =
        body.count({JsonKey("activeConnections"), JsonKey("connections.active")});
    report.statusWord = body.text({JsonKey("status")});
    const std::optional<bool> online =
        body.truth({JsonKey("isServerOnline"), JsonKey("serverOnline"), JsonKey("isOnline"),
                    JsonKey("online")});
    const bool nobodyThere = report.activeConnections == 0;
    if (online && (*online || !nobodyThere))
        claim(report, online);
    if (!online && !report.statusWord && report.problem.isEmpty())
        report.problem = report.activeConnections
                             ? QStringLiteral("it does not say whether it is online")
                             : QStringLiteral("no field of a WebSocket server's report in it");
}

/// S1: which scheduled jobs run (S1-13).
void readJobs(const QJsonObject &jobs, HealthReport &report)
{
    for (auto it = jobs.constBegin(); it != jobs.constEnd(); ++it) {
        if (report.jobs.size() >= MOST_ENTRIES)
            return;
        JsonLookup job(it.value().toObject());
        const std::optional<bool> running = job.truth({JsonKey("running"), JsonKey("isRunning")});
        JobTime time{it.key().left(100),
                     job.text({JsonKey("schedule"), JsonKey("cron"), JsonKey("cronExpression"),
                               JsonKey("expression"), JsonKey("pattern")})
                         .value_or(QString())
                         .left(100),
                     job.time({JsonKey("lastRun"), JsonKey("lastRunAt"), JsonKey("lastExecution"),
                               JsonKey("lastExecutedAt")})};
        if (running)
            report.jobs.append({it.key().left(100), *running});
        if (running && (time.lastRun || !time.cron.isEmpty()))
            report.jobTimes.append(time);
        if (!running && report.problem.isEmpty())
            report.problem =
                QStringLiteral("it does not say whether the job “%1” runs").arg(it.key().left(60));
    }
    if (jobs.isEmpty())
        report.problem = QStringLiteral("no jobs in it");
}

void addAccounts(HealthReport &report, const AccountCount &group)
{
    for (AccountCount &known : report.accounts) {
        if (known.health == group.health && known.connection == group.connection) {
            known.count += qMin(group.count, std::numeric_limits<qint64>::max() - known.count);
            return;
        }
    }
    report.accounts.append(group);
}

/// S1: accounts by state. The same health occurs with several connections, in any order (S1-16).
void readAccounts(const QJsonArray &groups, HealthReport &report)
{
    const qsizetype looked = qMin(groups.size(), MOST_GROUPS);
    for (qsizetype i = 0; i < looked && report.accounts.size() < MOST_ENTRIES; ++i) {
        const JsonLookup group(groups.at(i).toObject());
        const std::optional<qint64> count = countOf(group.find(
            {JsonKey("_count._all"), JsonKey("_count.id"), JsonKey("_count"), JsonKey("count")}));
        const std::optional<QString> health =
            group.text({JsonKey("healthStatus"), JsonKey("health")});
        if (!count || !health) {
            report.problem = QStringLiteral("a group of accounts has no count or no health");
            continue;
        }
        const QString connection =
            group.text({JsonKey("connectionStatus"), JsonKey("connection")}).value_or(QString());
        addAccounts(report, {*health, connection, *count});
    }
}

void readWhatsapp(const QJsonValue &data, HealthReport &report)
{
    if (data.isArray())
        readAccounts(data.toArray(), report);
    else
        readJobs(data.toObject(), report);
}

/// Anything that looks like a health report: what is unmistakable is read, nothing is missed.
void readGeneric(JsonLookup &body, HealthReport &report)
{
    report.statusWord = body.text({JsonKey("status"), JsonKey("state"), JsonKey("health")});
    report.timestamp = body.time({JsonKey("timestamp"), JsonKey("time")});
    report.bodyStatusCode = statusCodeIn(body);
    report.lastUpdateAgo = body.vitalDuration({JsonKey("last_update_ago")});
    report.totalUpdates = body.count({JsonKey("total_updates")});
    report.totalErrors = body.count({JsonKey("total_errors")});
    report.activeConnections = body.count({JsonKey("activeConnections")});
    report.name =
        body.text({JsonKey("name"), JsonKey("service"), JsonKey("bot")}).value_or(QString());
    report.version = body.text({JsonKey("version"), JsonKey("bot_version")}).value_or(QString());
    claim(report, body.truth({JsonKey("healthy"), JsonKey("isHealthy"),
                              JsonKey("connection.healthy"), JsonKey("ok")}));
    readUptime(body, report);
    readMemory(body, report);
}

/// {"success": true, "data": …} around the answer, as the REST services send it.
QJsonValue unwrapped(const QJsonObject &object, HealthReport &report)
{
    JsonLookup body(object);
    const std::optional<bool> success = body.truth({JsonKey("success")});
    if (success && !*success) {
        const QString said = body.text({JsonKey("message"), JsonKey("error")}).value_or(QString());
        report.problem = said.isEmpty() ? QStringLiteral("it says success: false")
                                        : QStringLiteral("it says: %1").arg(said);
    }
    const QJsonValue data = body.find({JsonKey("data")});
    return data.isObject() || data.isArray() ? data : QJsonValue(object);
}

void readObject(Profile profile, const QJsonObject &object, HealthReport &report)
{
    const bool wrapped = profile == Profile::WebSocketPing || profile == Profile::WhatsappCrm;
    const QJsonValue inner = wrapped ? unwrapped(object, report) : QJsonValue(object);
    if (!report.problem.isEmpty())
        return;
    JsonLookup body(inner.toObject());
    switch (profile) {
    case Profile::MezonBot: readMezon(body, report); break;
    case Profile::TelegramKeepalive: readTelegram(body, report); break;
    case Profile::WebSocketPing: readWebSockets(body, report); break;
    case Profile::WhatsappCrm: readWhatsapp(inner, report); return;
    case Profile::DjangoHeartbeat: // has no report of its own; a page beside it may
    case Profile::Generic: readGeneric(body, report); break;
    }
    const bool strict = profile != Profile::Generic && profile != Profile::DjangoHeartbeat;
    if (strict && report.problem.isEmpty())
        report.problem = body.problem();
    claimByWord(report, strict);
    if (strict && !report.problem.isEmpty() && report.healthy.value_or(false))
        report.healthy.reset(); // what is half read is never called healthy
}

bool looksLikeHtml(QByteArrayView body)
{
    return body.trimmed().startsWith('<');
}

QString notJson(QByteArrayView body, const QJsonParseError &error)
{
    if (body.trimmed().isEmpty())
        return QStringLiteral("the answer is empty");
    if (looksLikeHtml(body))
        return QStringLiteral("a web page, not JSON");
    const QByteArrayView bad =
        body.sliced(qBound(qsizetype{0}, qsizetype{error.offset} - 4, body.size()));
    for (const char *word : {"NaN", "Infinity"}) { // Python writes them (protocols 0)
        if (bad.first(qMin(bad.size(), qsizetype{16})).contains(word))
            return QStringLiteral("not JSON: %1 is not a JSON number").arg(QLatin1String(word));
    }
    return QStringLiteral("not JSON: %1 at byte %2")
        .arg(error.errorString(), QString::number(error.offset));
}

/// A generic check may well be of a web page or of a plain "OK": only broken JSON is a problem.
bool mattersThatNotJson(Profile profile, QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    const bool expected = profile != Profile::Generic && profile != Profile::DjangoHeartbeat;
    return expected || text.startsWith('{') || text.startsWith('[');
}

} // namespace

HealthReport readHealthReport(Profile profile, int httpStatus, QByteArrayView body)
{
    HealthReport report;
    report.httpStatus = httpStatus;
    report.rawBody = QString::fromUtf8(body.first(qMin(body.size(), LONGEST_RAW)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray(), &error);
    if (document.isNull()) {
        if (mattersThatNotJson(profile, body))
            report.problem = notJson(body, error);
        return report;
    }
    report.fields = flattenJson(body);
    if (document.isObject())
        readObject(profile, document.object(), report);
    else if (profile != Profile::Generic && profile != Profile::DjangoHeartbeat)
        report.problem = QStringLiteral("JSON, but a list where an object should be");
    return report;
}

} // namespace Pulse
