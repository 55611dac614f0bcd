// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http_answer.h"
#include "app/demo/service_text.h"

namespace Pulse {

/// How each family of servers writes an answer, header by header as captured from the real ones.

/// Express: weak ETag over the body, keep-alive for 5 s.
[[nodiscard]] HttpAnswer expressJson(int status, const QByteArray &json, WallTime now);
/// Express' own page for an unknown path.
[[nodiscard]] HttpAnswer expressNotFound(const HttpRequest &request, WallTime now);
/// W/"<length in hex>-<27 characters of the SHA-1>"
[[nodiscard]] QByteArray weakEtag(const QByteArray &body);

/// Waitress: status line in capitals, no Connection header.
[[nodiscard]] HttpAnswer waitressJson(int status, const QByteArray &json, WallTime now);
[[nodiscard]] HttpAnswer waitressNotFound(WallTime now);
[[nodiscard]] HttpAnswer waitressMethodNotAllowed(WallTime now);

/// Daphne: always chunked.
[[nodiscard]] HttpAnswer daphneAnswer(int status, const QByteArray &type, const QByteArray &body,
                                      WallTime now);
/// Daphne refusing a handshake before accept: a bare status line (403) or its error page (500).
[[nodiscard]] HttpAnswer daphneRefusal(int status);
[[nodiscard]] HttpAnswer daphneUpgrade(const HttpRequest &request);

/// The ws package refusing a handshake: status and plain words.
[[nodiscard]] HttpAnswer wsRefusal(int status, const QByteArray &words);
[[nodiscard]] HttpAnswer wsUpgrade(const HttpRequest &request);

/// What is sent for HEAD: the same head, no body.
[[nodiscard]] HttpAnswer withoutBody(HttpAnswer answer);

} // namespace Pulse
