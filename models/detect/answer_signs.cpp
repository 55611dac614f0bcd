// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/answer_signs.h"

#include "models/protocol/gunzip.h"
#include "models/protocol/health_report_reader.h"
#include "models/protocol/heartbeat_decoder.h"
#include "models/protocol/json_lookup.h"
#include "models/protocol/time_text.h"
#include "models/words/plain_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {
namespace {

using FieldKey = QLatin1String;

constexpr qsizetype LONGEST_MESSAGE = 64 * 1024;
constexpr qsizetype LONGEST_NAME = 60;

TimeForm formOf(const QJsonValue &value)
{
    if (value.isDouble())
        return timeFromNumber(value.toDouble()) ? TimeForm::Number : TimeForm::None;
    const auto time = parseTime(value.toString());
    if (!time)
        return TimeForm::None;
    return time->zoneKnown ? TimeForm::WithZone : TimeForm::WithoutZone;
}

void noteTime(const QJsonObject &object, AnswerSigns &signs)
{
    for (const FieldKey field : {FieldKey("ts"), FieldKey("timestamp"), FieldKey("time")}) {
        const TimeForm form = formOf(object.value(field));
        if (form == TimeForm::None || signs.timeForm != TimeForm::None)
            continue;
        signs.timeField = field;
        signs.timeForm = form;
    }
}

bool isCronJobs(const QJsonObject &data)
{
    if (data.isEmpty())
        return false;
    for (const QJsonValue &job : data) {
        if (!job.toObject().contains(FieldKey("running")))
            return false;
    }
    return true;
}

bool isAccountCounts(const QJsonArray &data)
{
    const JsonLookup group(data.first().toObject());
    return !data.isEmpty() && group.has({FieldKey("healthStatus")}) &&
           group.has({FieldKey("connectionStatus"), FieldKey("_count")});
}

/// The shapes of the families' own reports, each by fields that the others do not have.
void findFamilies(const QJsonObject &object, AnswerSigns &signs)
{
    const QJsonValue data = object.value(FieldKey("data"));
    const JsonLookup body(object);
    const JsonLookup inner(data.isObject() ? data.toObject() : object);
    if (body.has({FieldKey("heartbeat.count"), FieldKey("heartbeat.startTime")}) &&
        body.has({FieldKey("connection.healthy"), FieldKey("connection.failureCount")}))
        signs.signs << SignKind::MezonHealth;
    if (body.has({FieldKey("last_update_ago")}) &&
        body.has({FieldKey("uptime_seconds"), FieldKey("total_updates"), FieldKey("error_rate")}))
        signs.signs << SignKind::TelegramHealth;
    if (inner.has({FieldKey("isServerOnline"), FieldKey("serverOnline")}) &&
        inner.has({FieldKey("activeConnections")}))
        signs.signs << SignKind::SocketsReport;
    if (isCronJobs(data.toObject()))
        signs.signs << SignKind::CronJobs;
    if (isAccountCounts(data.toArray()))
        signs.signs << SignKind::AccountCounts;
    if (body.has({FieldKey("bot")}) && body.has({FieldKey("status")}))
        signs.signs << SignKind::TelegramHome;
    if (object.value(FieldKey("pong")).toBool())
        signs.signs << SignKind::TelegramPing;
    if (body.has({FieldKey("statusCode")}) &&
        object.value(FieldKey("message"))
                .toString()
                .compare(FieldKey("pong"), Qt::CaseInsensitive) == 0)
        signs.signs << SignKind::MezonPing;
}

void noteReads(const HealthReport &report, AnswerSigns &signs)
{
    const auto add = [&signs](bool is, const char16_t *what) {
        if (is)
            signs.reads << QString::fromUtf16(what);
    };
    add(report.uptime.has_value(), u"uptime");
    add(report.heartbeatCount.has_value(), u"heartbeat count");
    add(report.memoryUsedBytes.has_value(), u"memory");
    add(report.failureCount.has_value() || report.lastCheck.has_value(), u"connection");
    add(report.lastUpdateAgo.has_value(), u"last update");
    add(report.errorRate.has_value(), u"error rate");
    add(report.activeConnections.has_value(), u"connections");
    add(!report.jobs.isEmpty(), u"jobs");
    add(!report.accounts.isEmpty(), u"accounts");
    add(report.statusWord.has_value(), u"status");
}

/// One answers 404 or 401 with JSON too: that is no report.
bool mayBeReport(int status)
{
    return (status >= 200 && status < 300) || status == 500 || status == 503;
}

void readJsonPage(int status, QByteArrayView body, const QJsonObject &object, AnswerSigns &signs)
{
    if (!mayBeReport(status))
        return;
    findFamilies(object, signs);
    const Profile profile =
        signs.signs.isEmpty() ? Profile::Generic : profileOf(signs.signs.first());
    const HealthReport report = readHealthReport(profile, status, body);
    const bool claims = report.healthy.has_value() && report.problem.isEmpty();
    if (signs.signs.isEmpty() && claims)
        signs.signs << SignKind::HealthReport;
    signs.isReport = !signs.signs.isEmpty();
    if (!signs.isReport)
        return;
    noteReads(report, signs);
    const QJsonValue data = object.value(FieldKey("data"));
    noteTime(object, signs);
    noteTime(data.toObject(), signs);
    signs.name = Words::plainLine(report.name, LONGEST_NAME);
    signs.version = Words::plainLine(report.version, LONGEST_NAME);
}

bool hasLine(QByteArrayView text, QByteArrayView start)
{
    for (qsizetype at = text.indexOf(start); at >= 0;) {
        if (at == 0 || text[at - 1] == '\n')
            return true;
        const qsizetype next = text.sliced(at + 1).indexOf(start);
        at = next < 0 ? -1 : at + 1 + next;
    }
    return false;
}

void readMetrics(QByteArrayView body, AnswerSigns &signs)
{
    if (!hasLine(body, "# TYPE ") && !hasLine(body, "# HELP "))
        return;
    signs.isReport = true;
    signs.reads << QStringLiteral("metrics");
    if (hasLine(body, "app_heartbeats_sent_total"))
        signs.signs << SignKind::HeartbeatMetrics;
}

/// The open packet, or the refusal that names its own cause (protocols 2).
bool isEngineIo(QByteArrayView body)
{
    if (body.startsWith("0{")) {
        const QJsonObject open = QJsonDocument::fromJson(body.sliced(1).toByteArray()).object();
        return open.contains(FieldKey("sid")) && open.contains(FieldKey("pingInterval"));
    }
    if (!body.startsWith('{') || body.size() > 200)
        return false;
    const QJsonObject refusal = QJsonDocument::fromJson(body.toByteArray()).object();
    const QString message = refusal.value(FieldKey("message")).toString();
    return refusal.contains(FieldKey("code")) &&
           (message == FieldKey("Transport unknown") ||
            message == FieldKey("Unsupported protocol version") ||
            message == FieldKey("Session ID unknown"));
}

QJsonObject objectIn(QStringView text)
{
    if (text.size() > LONGEST_MESSAGE)
        return {};
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

AnswerSigns signsOfPage(int status, QByteArrayView body)
{
    AnswerSigns signs;
    const QByteArrayView text = body.trimmed();
    if (isEngineIo(text)) {
        signs.signs << SignKind::EngineIo;
        return signs;
    }
    if (text.startsWith('{'))
        readJsonPage(status, body, QJsonDocument::fromJson(body.toByteArray()).object(), signs);
    else if (text.startsWith('<'))
        signs.isWebPage = true;
    else if (status == 200)
        readMetrics(body, signs);
    return signs;
}

AnswerSigns signsOfText(QStringView text)
{
    AnswerSigns signs;
    const DecodedMessage message = decodeText(Profile::DjangoHeartbeat, text);
    signs.isBeat = message.kind == DecodedMessage::Kind::Heartbeat ||
                   message.kind == DecodedMessage::Kind::MalformedHeartbeat;
    const QJsonObject object = objectIn(text);
    if (signs.isBeat) {
        signs.signs << SignKind::HeartbeatMessage;
        noteTime(object, signs);
        noteTime(object.value(FieldKey("payload")).toObject(), signs);
        return signs;
    }
    if (decodeText(Profile::WebSocketPing, text).kind == DecodedMessage::Kind::ServerPing)
        signs.signs << SignKind::JsonPing;
    if (object.value(FieldKey("type")) == FieldKey("connected") &&
        object.contains(FieldKey("storeId")))
        signs.signs << SignKind::StoreGreeting;
    if (text.startsWith(u"0{") && isEngineIo(text.toUtf8()))
        signs.signs << SignKind::EngineIo;
    if (!signs.signs.isEmpty())
        noteTime(object, signs);
    return signs;
}

AnswerSigns signsOfBinary(QByteArrayView bytes)
{
    const std::optional<QByteArray> text = gunzip(bytes, LONGEST_MESSAGE);
    if (!text)
        return {};
    const AnswerSigns signs = signsOfText(QString::fromUtf8(*text));
    return signs.isBeat ? signs : AnswerSigns(); // only heartbeats come packed (S3-46)
}

} // namespace Pulse
