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
    /// How often that header (lower case) stands there.
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    /// The first value of that query parameter, percent-decoded; nullopt when absent.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const
    {
        return parameterIn(query, name);
    }
    /// The same in any text of that form, such as a body of a web form ('+' is a space there).
    [[nodiscard]] static std::optional<QByteArray> parameterIn(const QByteArray &text,
                                                               QByteArrayView name);
    [[nodiscard]] bool wantsWebSocket() const;
    [[nodiscard]] bool wantsClose() const;
};

/// Takes requests out of a growing buffer (RFC 9112). Strict where a lenient reader could be made
/// to see another request than the next server does: lengths, folded lines, names.
class HttpRequestReader final {
public:
    static constexpr qsizetype headLimit = 16 * 1024; ///< bytes, the request line among them
    static constexpr qsizetype bodyLimit = 64 * 1024; ///< bytes
    enum class Result : quint8 { NeedMore, Ready, Refused };

    /// Moves one complete request out of `buffer`. Refused: not HTTP/1.x or over a limit; then
    /// `status`, when given, is what to answer: 400, 413 (body), 431 (head) or 501 (a transfer
    /// coding; none is read).
    [[nodiscard]] static Result take(QByteArray &buffer, HttpRequest &request,
                                     int *status = nullptr);
};

} // namespace Pulse
