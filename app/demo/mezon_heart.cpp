// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mezon_heart.h"

namespace Pulse {

namespace {

constexpr int detailedEvery = 10;
constexpr int warnFrom = 3;

QByteArray jsonBool(bool value)
{
    return value ? "true" : "false";
}

} // namespace

MezonHeart::MezonHeart(WallTime startedAt) : m_startedAt(startedAt), m_lastCheck(startedAt)
{
}

QStringList MezonHeart::beat(WallTime now)
{
    ++m_count;
    const QString status = QStringLiteral("💓 Heartbeat #%1 | Uptime: %2")
                               .arg(m_count)
                               .arg(QString::fromLatin1(uptime(now)));
    measureMemory();
    QStringList lines{status};
    if (m_count % detailedEvery == 0)
        lines += status + QStringLiteral(" | Memory: %1MB").arg(m_heapUsed);
    return lines;
}

QStringList MezonHeart::check(WallTime now, bool connected)
{
    m_lastCheck = now;
    if (connected) {
        const bool wasBroken = std::exchange(m_failures, 0) > 0;
        return {wasBroken ? QStringLiteral("✅ Connection restored")
                          : QStringLiteral("🔍 Connection check passed")};
    }
    ++m_failures;
    QStringList lines{QStringLiteral("❌ Connection check failed (attempt %1)").arg(m_failures)};
    if (m_failures >= warnFrom)
        lines += QStringLiteral("⚠️ %1 connection checks failed in a row").arg(m_failures);
    return lines;
}

QByteArray MezonHeart::healthBody(WallTime now) const
{
    return R"({"statusCode":200,"status":"OK","timestamp":")" + nodeTime(now) + R"(","uptime":")" +
           uptime(now) + R"(","heartbeat":{"count":)" + QByteArray::number(m_count) +
           R"(,"startTime":")" + nodeTime(m_startedAt) + R"("},"connection":{"healthy":)" +
           jsonBool(m_failures == 0) + R"(,"lastCheck":")" + nodeTime(m_lastCheck) +
           R"(","failureCount":)" + QByteArray::number(m_failures) + R"(},"memory":{"heapUsed":")" +
           QByteArray::number(m_heapUsed) + R"(MB","heapTotal":")" +
           QByteArray::number(m_heapTotal) + R"(MB"}})";
}

QByteArray MezonHeart::pingBody(WallTime now)
{
    return R"({"statusCode":200,"message":"pong","timestamp":")" + nodeTime(now) + R"("})";
}

void MezonHeart::setMemory(int usedMegabytes, int totalMegabytes)
{
    m_heapUsed = usedMegabytes;
    m_heapTotal = totalMegabytes;
}

QByteArray MezonHeart::uptime(WallTime now) const
{
    return botUptime(std::chrono::floor<seconds>(now - m_startedAt));
}

void MezonHeart::measureMemory()
{
    // A garbage-collected heap: it grows beat by beat and falls back.
    m_heapUsed = 42 + static_cast<int>(m_count % 8);
}

} // namespace Pulse
