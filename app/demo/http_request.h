// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace Pulse {

/// One request as a small HTTP/1.1 server sees it.
struct HttpRequest {
    QByteArray method;
    QByteArray path;                              ///< without the query
    QByteArray query;                             ///< after the question mark, undecoded
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// The first value of that header (lower case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The first value of that query parameter, percent-decoded; nullopt when absent.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;
    [[nodiscard]] bool wantsWebSocket() const;
    [[nodiscard]] bool wantsClose() const;
};

/// What goes back: bytes as they stand on the wire, and what happens to the connection after them.
struct HttpAnswer {
    enum class After : quint8 { KeepAlive, Close, WebSocket };
    QByteArray head; ///< status line and headers, with the empty line
    QByteArray body;
    After after = After::KeepAlive;
};

/// Takes requests out of a growing buffer.
class HttpRequestReader final {
public:
    enum class Result : quint8 { NeedMore, Ready, Refused };

    /// Moves one complete request out of `buffer`. Refused: not HTTP, or over 16 KiB of headers or
    /// 64 KiB of body.
    [[nodiscard]] static Result take(QByteArray &buffer, HttpRequest &request);
};

} // namespace Pulse
