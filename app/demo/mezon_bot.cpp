// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mezon_bot.h"

#include "app/demo/server_style.h"

namespace Pulse {

MezonBot::MezonBot(const QString &name, DemoPace pace, quint64 seed)
    : DemoService(name, Profile::MezonBot, pace, seed), m_heart(systemWallTime()), m_monitor(this)
{
    connect(&m_monitor, &QTimer::timeout, this, &MezonBot::checkConnection);
}

QString MezonBot::url() const
{
    return address(QLatin1String("http"), QLatin1String("/health"));
}

void MezonBot::begin()
{
    m_heart = MezonHeart(now());
    m_monitor.start(pace().monitor);
}

void MezonBot::beat()
{
    if (mood() != Mood::MissingBeats)
        log(m_heart.beat(now()));
}

void MezonBot::moodBegan(Mood mood)
{
    if (mood == Mood::Unhealthy || m_heart.failureCount() > 0)
        checkConnection();
}

HttpAnswer MezonBot::answer(const HttpRequest &request)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (reads && request.path == "/health")
        return expressJson(200, m_heart.healthBody(now()), now());
    if (reads && request.path == "/ping")
        return expressJson(200, MezonHeart::pingBody(now()), now());
    return expressNotFound(request, now());
}

void MezonBot::checkConnection()
{
    log(m_heart.check(now(), mood() != Mood::Unhealthy));
}

void MezonBot::log(const QStringList &lines)
{
    for (const QString &line : lines)
        Q_EMIT logged(line);
}

} // namespace Pulse
