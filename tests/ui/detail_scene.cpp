// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_scene.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace Pulse::Scene {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds wallNow{1'770'128'947'000}; // 2026-02-03 14:29:07 UTC

Instant ago(seconds s)
{
    return now() + -nanoseconds(s);
}

struct Line {
    const char *name;
    const char *group;
    Status status;
    int ms; // -1: not known
};

constexpr Line LINES[] = {{"Discord relay", "Chat bots", Status::Critical, 640},
                          {"WhatsApp · Support EU", "Customer care", Status::Offline, -1},
                          {"Price ticker", "Markets", Status::Warning, 412},
                          {"WhatsApp · Returns", "Customer care", Status::Warning, 71},
                          {"Mezon assistant", "Chat bots", Status::Healthy, 24},
                          {"Telegram casino bot", "Chat bots", Status::Healthy, 68},
                          {"Chat gateway", "Chat bots", Status::Healthy, 18},
                          {"Storefront events eu-1", "Storefront", Status::Healthy, 33},
                          {"Storefront events us-2", "Storefront", Status::Healthy, 94},
                          {"Order feed", "Storefront", Status::Healthy, 55},
                          {"WhatsApp · Sales team", "Customer care", Status::Healthy, 77},
                          {"Staging echo", "Lab", Status::Paused, -1}};

ServiceSettings service(const Line &line)
{
    ServiceSettings settings;
    settings.name = QString::fromUtf8(line.name);
    settings.id = {settings.name.toLower().remove(QStringLiteral("· ")).replace(u' ', u'-')};
    settings.group = QString::fromUtf8(line.group);
    settings.tags = {QStringLiteral("prod")};
    settings.url = QStringLiteral("wss://relay.example.net/ws");
    settings.limits.latencyP95 = 400ms;
    return settings;
}

ReportField field(const char *path, const char *value, ReportField::Reading reading, double number)
{
    return {QString::fromUtf8(path), QString::fromUtf8(value), reading, number};
}

HealthReport report()
{
    using R = ReportField::Reading;
    HealthReport report;
    report.httpStatus = 503;
    report.memoryUsedBytes = 412'000'000;
    report.memoryTotalBytes = 512'000'000;
    report.errorRate = 0.034;
    report.uptime = 187'882s;
    report.version = QStringLiteral("2.0.1");
    report.fields = {field("status", "degraded", R::Text, 0),
                     field("uptime_seconds", "187882", R::Duration, 187'882'000),
                     field("last_update_ago", "188.4", R::Duration, 188'400),
                     field("total_updates", "1503114", R::Counter, 1'503'114),
                     field("total_errors", "5120", R::Counter, 5'120),
                     field("error_rate", "0.034", R::Fraction, 0.034),
                     field("connection.healthy", "false", R::Bool, 0),
                     field("connection.failureCount", "3", R::Number, 3),
                     field("memory.heapUsed", "412 MB", R::Size, 412e6),
                     field("memory.heapTotal", "512 MB", R::Size, 512e6),
                     field("bot_version", "2.0.1", R::Text, 0)};
    report.rawBody =
        QStringLiteral(R"({"status":"degraded","uptime_seconds":187882,"token":"abc"})");
    return report;
}

SessionState troubled()
{
    SessionState state;
    state.connection = ConnectionState::Waiting;
    state.attempt = 3;
    state.nextAttemptAt = now() + 9s;
    state.status = Status::Critical;
    state.statusSince = ago(94s);
    state.quality = Quality::Poor;
    state.reasons = {{RuleId::BeatsMissed, Status::Critical, 3, 2, {}},
                     {RuleId::HttpStatus, Status::Warning, 503, 200, {}},
                     {RuleId::SaysUnhealthy, Status::Critical, 0, 0, QStringLiteral("degraded")},
                     {RuleId::ErrorRate, Status::Warning, 0.034, 0.01, {}}};
    state.lastClose.what = FailureClass::Silent;
    state.lastClose.by = ClosedBy::Pulseboard;
    state.lastBeatAt = ago(94s);
    state.nextBeatDue = ago(64s);
    state.interval = 30s;
    state.intervalLearnt = true;
    state.intervalFrom = 40;
    state.missedInARow = 3;
    state.beats = 2'875;
    state.missed = 5;
    state.latency.last = 640ms;
    state.latency.jitter = 61ms;
    state.clock = ClockOffsetEstimate{38ms, 4ms};
    state.bytesIn = 1'200'000;
    state.messages = 181;
    state.reconnects = 2;
    state.uptime = {std::chrono::hours(50), std::chrono::minutes(9)};
    state.tls = TlsFacts{QStringLiteral("TLS 1.3"), QStringLiteral("Example CA R3"),
                         wallNow + std::chrono::hours(61 * 24 + 3)};
    state.report = report();
    state.reportAt = ago(22s);
    state.nextCheckAt = now() + 38s;
    state.timing = CheckTiming{4ms, 31ms, 66ms, 735ms, 842ms};
    return state;
}

SessionState usual(const Line &line)
{
    SessionState state;
    state.status = line.status;
    state.statusSince = ago(3h);
    state.connection = line.status == Status::Paused    ? ConnectionState::Paused
                       : line.status == Status::Offline ? ConnectionState::Down
                                                        : ConnectionState::Connected;
    state.reasons = {{line.status == Status::Paused    ? RuleId::PausedByOperator
                      : line.status == Status::Offline ? RuleId::GaveUp
                      : line.status == Status::Warning ? RuleId::Slow
                                                       : RuleId::OnTime,
                      line.status,
                      5,
                      5,
                      {}}};
    state.lastBeatAt = ago(2s);
    state.nextBeatDue = now() + 28s;
    if (line.ms >= 0) {
        state.latency.last = milliseconds(line.ms);
        state.quality = Quality::Good;
    }
    return state;
}

TimedChange beat(Instant at, double ms, bool late)
{
    BeatSeen seen;
    seen.beat.at = at;
    seen.beat.latency = microseconds(std::llround(ms * 1000));
    seen.beat.outcome = late ? BeatOutcome::Late : BeatOutcome::OnTime;
    seen.clockOffset = milliseconds(36 + std::llround(3 * std::sin(ms)));
    return {at, seen};
}

/// 90 minutes: steady, then five minutes of getting slower, then three missed.
QList<TimedChange> ninetyMinutes()
{
    QRandomGenerator random(17);
    QList<TimedChange> changes{
        {ago(8'096s), ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}}}};
    const int last[] = {92, 240, 81, 310, 260, 420, 380, 640};
    for (int i = 0; i < 180; ++i) {
        const Instant at = ago(seconds(94 + (176 - i) * 30));
        if (i == 61 || i > 176) {
            changes.append({i > 176 ? ago(seconds(4 + (179 - i) * 30)) : at,
                            BeatMissed{i > 176 ? i - 176 : 1, 2s}});
            continue;
        }
        double ms = (68 + 10 * std::sin(i / 19.0)) * (0.8 + random.bounded(0.45)) +
                    (random.bounded(100) > 95 ? 110 : 0);
        if (i >= 169)
            ms = last[i - 169];
        changes.append(beat(at, ms, i >= 169 && i % 2 == 0 && ms > 200));
    }
    changes.append({ago(34s), ConnectionChanged{ConnectionState::Waiting, 1, 5, 5s, {}}});
    changes.append({ago(29s), ConnectionChanged{ConnectionState::Connecting, 1, 5, {}, {}}});
    changes.append({ago(12s), ConnectionChanged{ConnectionState::Connecting, 2, 5, {}, {}}});
    std::stable_sort(
        changes.begin(), changes.end(),
        [](const TimedChange &a, const TimedChange &b) { return a.at.mono < b.at.mono; });
    return changes;
}

MessageSeen message(seconds before, const char *text, bool out = false)
{
    MessageSeen seen;
    seen.at = ago(before);
    seen.direction = out ? MessageSeen::Direction::Out : MessageSeen::Direction::In;
    seen.text = QString::fromUtf8(text);
    seen.bytes = seen.text.toUtf8().size();
    return seen;
}

QList<MessageSeen> conversation()
{
    QList<MessageSeen> messages;
    const auto heartbeats = [&messages](int from, int to) {
        for (int s = from; s >= to; s -= 30) {
            messages.append(
                message(seconds(s), R"({"type":"heartbeat","ts":"2026-02-03T14:12:00+00:00"})"));
            messages.last().heartbeat = true;
        }
    };
    messages.append(message(1'608s, "#orders shop-bot: 3 new orders since 14:00"));
    messages.append(message(1'607s, R"({"cmd":"ack","id":117})", true));
    messages.append(message(1'607s, R"({"id":117,"ok":true})"));
    heartbeats(1'024, 340);
    messages.append(message(326s, "#support mira: is the export stuck again?"));
    messages.append(message(325s, R"({"cmd":"status","id":118})", true));
    messages.append(message(325s, R"({"id":118,"ok":true,"queue":412})"));
    messages.append(message(241s, R"({"type":"message","channel":"#support","author":"relay-bot",)"
                                  R"("queue":{"waiting":412,"oldest_s":187},"token":"s3cr3t"})"));
    heartbeats(214, 94);
    return messages;
}

} // namespace

Instant now()
{
    return {std::chrono::hours(100), wallNow};
}

void fill(SessionStore &store)
{
    QList<ServiceSettings> services;
    UpdateBatch batch;
    for (const Line &line : LINES) {
        services.append(service(line));
        SessionUpdate update;
        update.id = {services.last().id.value};
        update.state = batch.isEmpty() ? troubled() : usual(line);
        for (int i = 40; i > 0 && line.ms > 0 && !batch.isEmpty(); --i)
            update.changes.append(beat(ago(seconds(i * 30)), line.ms + i % 7, false));
        batch.append(update);
    }
    services.first().health =
        HealthPage{QStringLiteral("https://relay.example.net/health"), 60s, 10s};
    services.first().profile = Profile::DjangoHeartbeat;
    services.first().note = QStringLiteral("pm2 logs relay\npm2 flush");
    batch.first().changes = ninetyMinutes();
    batch.first().messages = conversation();
    store.setServices(services);
    for (int i = 110; i > 0; --i) {
        SessionUpdate answer;
        answer.id = batch.first().id;
        answer.state = batch.first().state;
        HealthReport told = report();
        told.httpStatus = i > 7 ? 200 : 503;
        answer.state.report = told;
        answer.state.timing->total =
            i > 18 ? milliseconds(90 + (i * 11) % 30) : milliseconds(840 - i * 40);
        answer.changes = {{ago(seconds(22 + (i - 1) * 60)), HealthRead{}}};
        store.apply({answer});
    }
    store.apply(batch);
}

} // namespace Pulse::Scene
