// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QByteArray>

namespace Pulse {

/// The wall clock of a simulated service, in microseconds because Python prints them.
using WallTime = std::chrono::sys_time<microseconds>;

[[nodiscard]] WallTime systemWallTime();
/// This computer's offset from UTC at that time: a service prints the time of the zone it runs in.
[[nodiscard]] seconds localOffset(WallTime time);

/// Node: 2026-11-21T20:30:43.169Z
[[nodiscard]] QByteArray nodeTime(WallTime time);
/// Python's datetime.now().isoformat(): no zone, microseconds only when there are any.
[[nodiscard]] QByteArray pythonNaiveTime(WallTime time, seconds offset);
/// strftime("%Y-%m-%dT%H:%M:%S%z"), or with a colon in the zone as the documents write it (S3-2).
[[nodiscard]] QByteArray strftimeWithZone(WallTime time, seconds offset, bool colon);
/// RFC 9110 date of a header: Sat, 21 Nov 2026 20:30:43 GMT
[[nodiscard]] QByteArray httpDate(WallTime time);

/// "2h 15m", "22m 30s", "1s" (S0-11).
[[nodiscard]] QByteArray botUptime(seconds uptime);
/// repr() of a Python float: shortest text that reads back the same, always with a point or
/// exponent.
[[nodiscard]] QByteArray pythonFloat(double value);
/// json.dumps() of a string: quoted, everything beyond ASCII as \uXXXX.
[[nodiscard]] QByteArray pythonJsonString(const QString &text);
/// JSON.stringify() of a string: quoted, UTF-8 as it is.
[[nodiscard]] QByteArray nodeJsonString(const QString &text);

} // namespace Pulse
