// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_desk.h"

#include <QJsonDocument>

namespace Pulse::Testing {

inline const Instant apiNow{std::chrono::hours{2}, milliseconds{1'770'000'000'000}};

inline WatchedService watched(const QString &id, const QString &name)
{
    WatchedService service;
    ServiceSettings &settings = service.settings.detach();
    settings.id.value = id;
    settings.name = name;
    settings.url = QStringLiteral("wss://user.example.net/ws?token=canary-in-address");
    service.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer canary-token")}};
    return service;
}

inline SessionState healthyState()
{
    SessionState state;
    state.connection = ConnectionState::Connected;
    state.status = Status::Healthy;
    state.reasons = {Reason{}};
    state.lastBeatAt = apiNow;
    return state;
}

inline TimedChange beatOf(std::optional<microseconds> latency,
                          BeatOutcome outcome = BeatOutcome::OnTime)
{
    BeatSeen seen;
    seen.beat.latency = latency;
    seen.beat.outcome = outcome;
    return {apiNow, seen};
}

inline SessionUpdate updateOf(const QString &id, const SessionState &state,
                              const QList<TimedChange> &changes = {})
{
    SessionUpdate update;
    update.id.value = id;
    update.state = state;
    update.changes = changes;
    return update;
}

/// A desk that knows the services "chat" and "bot".
inline std::unique_ptr<ApiDesk> makeDesk(const ApiDesk::Now &now = [] { return apiNow; })
{
    auto desk = std::make_unique<ApiDesk>(now, QStringList{QStringLiteral("engine")});
    desk->setServices({watched(QStringLiteral("chat"), QStringLiteral("Chat \"gateway\"\nx")),
                       watched(QStringLiteral("bot"), QStringLiteral("Bot"))});
    return desk;
}

inline HttpRequest requestOf(const QByteArray &method, const QByteArray &target,
                             const QByteArray &token = {}, const QByteArray &body = {})
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    HttpRequest request;
    [[maybe_unused]] const auto result = HttpRequestReader::take(text, request);
    Q_ASSERT(result == HttpRequestReader::Result::Ready);
    return request;
}

inline QJsonObject jsonOf(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace Pulse::Testing
