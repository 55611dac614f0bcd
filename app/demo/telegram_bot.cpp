// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/telegram_bot.h"

#include "app/demo/server_style.h"

namespace Pulse {

namespace {

constexpr seconds silentFor{400};
// The answer leaves before the process does.
constexpr milliseconds beforeRestart{100};

} // namespace

TelegramBot::TelegramBot(const QString &name, DemoPace pace, quint64 seed)
    : DemoService(name, Profile::TelegramKeepalive, pace, seed)
    , m_health(systemWallTime())
    , m_restarts(pace.restartDelay)
{
}

QString TelegramBot::url() const
{
    return address(QLatin1String("http"), QLatin1String("/health"));
}

void TelegramBot::begin()
{
    m_health = TelegramHealth(now());
    m_health.countUpdate(now());
}

void TelegramBot::beat()
{
    if (mood() == Mood::MissingBeats || mood() == Mood::Unhealthy)
        return;
    for (quint64 n = 1 + random(3); n > 0; --n) {
        m_health.countUpdate(now());
        if (!m_databaseOpen)
            m_health.countError();
    }
}

void TelegramBot::moodBegan(Mood mood)
{
    m_databaseOpen = mood != Mood::Ailing;
    if (!m_databaseOpen)
        Q_EMIT logged(QStringLiteral("Database casino.db cannot be opened"));
    if (mood == Mood::Unhealthy)
        m_health.forgetUpdatesSince(now() - silentFor);
    else if (mood == Mood::Steady || mood == Mood::SkewedClock)
        m_health.countUpdate(now());
}

HttpAnswer TelegramBot::answer(const HttpRequest &request)
{
    const HttpAnswer found = page(request.path);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const bool known = !found.head.startsWith("HTTP/1.1 404");
    if (known && !reads)
        return waitressMethodNotAllowed(now());
    if (known && request.path == "/restart")
        QTimer::singleShot(beforeRestart, this, &TelegramBot::restart);
    return found;
}

HttpAnswer TelegramBot::page(const QByteArray &path)
{
    const WallTime time = now();
    const seconds offset = localOffset(time);
    if (path == "/health")
        return waitressJson(m_health.isHealthy(time) ? 200 : 503, m_health.healthBody(time, offset),
                            time);
    if (path == "/ping")
        return waitressJson(200, TelegramHealth::pingBody(time, offset), time);
    if (path == "/")
        return waitressJson(200, TelegramHealth::homeBody(time, offset), time);
    if (path == "/restart")
        return waitressJson(200, TelegramHealth::restartBody(time, offset), time);
    return waitressNotFound(time);
}

void TelegramBot::restart()
{
    if (const auto wait = m_restarts.next()) {
        Q_EMIT logged(QStringLiteral("Restart %1 in %2 s")
                          .arg(m_restarts.count())
                          .arg(static_cast<double>(wait->count()) / 1000.0));
        MoodParams params = moodParams();
        params.down = *wait;
        setMood(Mood::Restarting, params);
    }
}

QList<quint16> TelegramBot::ports(quint16 first)
{
    return {first, static_cast<quint16>(first + 1), static_cast<quint16>(first + 2)};
}

void TelegramBot::play(TelegramScenario scenario)
{
    switch (scenario) {
    case TelegramScenario::HealthMonitor: setMood(Mood::Unhealthy); return;
    case TelegramScenario::AutoRestart: restart(); return;
    case TelegramScenario::ServerCreation: return;
    case TelegramScenario::DatabaseInit: setMood(Mood::Ailing); return;
    case TelegramScenario::ImportVerification:
        setMood(Mood::Restarting, {.down = std::chrono::minutes(10)});
        return;
    }
}

} // namespace Pulse
