// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/session/close_reason.h"
#include "models/session/ids.h"
#include "models/session/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Pulse {

/// One thing that was asked for; from 1, never used twice.
using ProbeId = int;

// What a detection wants done. Nothing but GETs and upgrades, never at an address that may have a
// side effect; redirects are not followed by what does them.
struct FetchPage {
    ProbeId probe = 0;
    QString url;
    milliseconds timeout{};
    friend bool operator==(const FetchPage &, const FetchPage &) = default;
};
struct OpenSocket {
    ProbeId probe = 0;
    QString url;
    milliseconds timeout{};
    QString origin; ///< sent as the header Origin when not empty
    friend bool operator==(const OpenSocket &, const OpenSocket &) = default;
};
struct PingSocket {
    ProbeId probe = 0;
    PingId id;
    friend bool operator==(const PingSocket &, const PingSocket &) = default;
};
/// Not wanted any more: nothing of it is reported from now on.
struct EndProbe {
    ProbeId probe = 0;
    friend bool operator==(const EndProbe &, const EndProbe &) = default;
};
using DetectAction = std::variant<FetchPage, OpenSocket, PingSocket, EndProbe>;

// What happened.
struct DetectBegan {};
struct PageAnswered {
    ProbeId probe = 0;
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    CheckTiming timing;
    std::optional<TlsFacts> tls;
};
struct PageFailed {
    ProbeId probe = 0;
    CloseReason reason;
    CheckTiming timing;
};
struct SocketOpened {
    ProbeId probe = 0;
    microseconds took{}; ///< name, TCP, TLS and upgrade
    std::optional<TlsFacts> tls;
};
struct SocketText {
    ProbeId probe = 0;
    QString text;
};
struct SocketBinary {
    ProbeId probe = 0;
    QByteArray bytes;
};
struct SocketPong {
    ProbeId probe = 0;
    PingId id;
};
struct SocketClosed {
    ProbeId probe = 0;
    CloseReason reason;
};
struct DetectTimePassed {}; ///< the deadline that was asked for is due
struct DetectCancelled {};

using DetectHappening =
    std::variant<DetectBegan, PageAnswered, PageFailed, SocketOpened, SocketText, SocketBinary,
                 SocketPong, SocketClosed, DetectTimePassed, DetectCancelled>;
struct DetectEvent {
    Instant at;
    DetectHappening what;
};

struct DetectOutcome {
    std::vector<DetectAction> actions;
    std::optional<nanoseconds> nextDeadline; ///< on the monotonic clock
};

} // namespace Pulse
