// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/service_text.h"

#include <QStringList>

namespace Pulse {

/// The two services inside the Mezon bot: its heartbeat and its connection monitor, step by step as
/// the document lists them (S0-33, S0-34). A value: it reads no clock.
class MezonHeart final {
public:
    explicit MezonHeart(WallTime startedAt);

    /// Increment, uptime, memory, debug line, every tenth time a detailed line. Returns the lines.
    QStringList beat(WallTime now);
    /// Check, track, log; from the third failure on a warning; the retrying is not its business.
    QStringList check(WallTime now, bool connected);

    [[nodiscard]] QByteArray healthBody(WallTime now) const;
    [[nodiscard]] static QByteArray pingBody(WallTime now);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] int failureCount() const { return m_failures; }
    void setMemory(int usedMegabytes, int totalMegabytes);

private:
    [[nodiscard]] QByteArray uptime(WallTime now) const;
    void measureMemory();

    WallTime m_startedAt;
    WallTime m_lastCheck;
    qint64 m_count = 0;
    int m_failures = 0;
    int m_heapUsed = 42;
    int m_heapTotal = 64;
};

} // namespace Pulse
