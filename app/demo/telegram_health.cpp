// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/telegram_health.h"

namespace Pulse {

namespace {

constexpr seconds unhealthyAfter{300};
constexpr milliseconds longestDelay{300'000};
constexpr int mostRestarts = 10;

double secondsBetween(WallTime from, WallTime to)
{
    return std::chrono::duration<double>(to - from).count();
}

QByteArray stamp(WallTime now, seconds offset)
{
    return '"' + pythonNaiveTime(now, offset) + '"';
}

} // namespace

TelegramHealth::TelegramHealth(WallTime startedAt) : m_startedAt(startedAt), m_lastUpdate(startedAt)
{
}

void TelegramHealth::countUpdate(WallTime now)
{
    ++m_updates;
    m_lastUpdate = now;
}

bool TelegramHealth::isHealthy(WallTime now) const
{
    return now - m_lastUpdate <= unhealthyAfter;
}

QByteArray TelegramHealth::healthBody(WallTime now, seconds offset) const
{
    const double rate =
        static_cast<double>(m_errors) / static_cast<double>(qMax<qint64>(1, m_updates));
    return R"({"bot_version":"2.0.1","error_rate":)" + pythonFloat(rate) +
           R"(,"last_update_ago":)" + pythonFloat(secondsBetween(m_lastUpdate, now)) +
           R"(,"status":")" + (isHealthy(now) ? "healthy" : "unhealthy") + R"(","timestamp":)" +
           stamp(now, offset) + R"(,"total_errors":)" + QByteArray::number(m_errors) +
           R"(,"total_updates":)" + QByteArray::number(m_updates) + R"(,"uptime_seconds":)" +
           pythonFloat(secondsBetween(m_startedAt, now)) + "}\n";
}

QByteArray TelegramHealth::pingBody(WallTime now, seconds offset)
{
    return R"({"pong":true,"timestamp":)" + stamp(now, offset) + "}\n";
}

QByteArray TelegramHealth::homeBody(WallTime now, seconds offset)
{
    return R"({"bot":"Telegram Casino Bot","status":"online","timestamp":)" + stamp(now, offset) +
           R"(,"version":"2.0.1"})" + '\n';
}

QByteArray TelegramHealth::restartBody(WallTime now, seconds offset)
{
    return R"({"message":"Restart signal received","timestamp":)" + stamp(now, offset) + "}\n";
}

std::optional<milliseconds> TelegramRestarts::next()
{
    if (m_count == mostRestarts)
        return std::nullopt;
    ++m_count;
    const milliseconds wait = m_next;
    m_next = std::min(m_next * 2, longestDelay);
    return wait;
}

} // namespace Pulse
