// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/line_options.h"
#include "models/session/service.h"

#include <optional>

namespace Pulse {

/// A service ready to be watched: its secret is resolved into headers, or the reason why not.
struct WatchedService {
    SharedSettings settings;
    QList<QPair<QString, QString>> headers; ///< settings.headers, Origin and Authorization
    std::optional<CloseReason> problem;     ///< a secret or file is missing: no connection is tried
    LineOptions line{};
    QByteArray socketIoAuth{}; ///< the secret that settings.socketIo.auth names

    friend bool operator==(const WatchedService &, const WatchedService &) = default;
};

} // namespace Pulse
