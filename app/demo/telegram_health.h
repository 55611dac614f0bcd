// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/service_text.h"

#include <QStringList>

#include <optional>

namespace Pulse {

/// What the keep-alive page of the Telegram bot counts. A value: it reads no clock.
class TelegramHealth final {
public:
    explicit TelegramHealth(WallTime startedAt);

    void countUpdate(WallTime now);
    void countError() { ++m_errors; }
    /// As if the last update had come that long ago.
    void forgetUpdatesSince(WallTime time) { m_lastUpdate = time; }

    /// Not healthy when no update came for more than 5 minutes (S2-5).
    [[nodiscard]] bool isHealthy(WallTime now) const;
    [[nodiscard]] QByteArray healthBody(WallTime now, seconds offset) const;
    [[nodiscard]] static QByteArray pingBody(WallTime now, seconds offset);
    [[nodiscard]] static QByteArray homeBody(WallTime now, seconds offset);
    [[nodiscard]] static QByteArray restartBody(WallTime now, seconds offset);

private:
    WallTime m_startedAt;
    WallTime m_lastUpdate;
    qint64 m_updates = 0;
    qint64 m_errors = 0;
};

/// How long the bot waits before it starts again: doubling, at most ten times (S2-8).
class TelegramRestarts final {
public:
    explicit TelegramRestarts(milliseconds first) : m_next(first) {}

    /// Nothing when it gave up.
    [[nodiscard]] std::optional<milliseconds> next();
    [[nodiscard]] int count() const { return m_count; }

private:
    milliseconds m_next;
    int m_count = 0;
};

} // namespace Pulse
