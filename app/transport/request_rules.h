// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

#include <QNetworkRequest>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Pulse {

/// Why this request must not be made, if it must not: an address that is none, a scheme outside the
/// list, header names or values that would break out of their line (Qt does not stop them:
/// reliability 2.2 rows 3 and 6). The reason never repeats the address.
[[nodiscard]] std::optional<CloseReason> refusalOf(const ConnectionRequest &request,
                                                   const QStringList &schemes);

/// The same for a check, and moreover: a method that is none, a body or Content-Type that cannot be
/// sent, and, for what nobody pressed a button for, a page that does something when it is asked
/// (S2-24: never polled).
[[nodiscard]] std::optional<CloseReason> refusalOfCheck(const ConnectionRequest &request,
                                                        const QStringList &schemes);

/// The request as it goes out: path at least "/", no fragment, our own User-Agent, a user name and
/// password of the address as Authorization. Only for a request that was not refused.
[[nodiscard]] QNetworkRequest networkRequestOf(const ConnectionRequest &request);

/// What stands in a request's first line and in its Host header (RFC 9112 3.2).
[[nodiscard]] QByteArray targetOf(const QUrl &url);
[[nodiscard]] QByteArray hostHeaderOf(const QUrl &url);

/// The value of a header of the request by name in any case; empty when absent.
[[nodiscard]] QString headerOf(const ConnectionRequest &request, QLatin1String name);

} // namespace Pulse
