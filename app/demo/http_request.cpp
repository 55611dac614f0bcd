// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http_request.h"

namespace Pulse {

namespace {

constexpr qsizetype headLimit = 16 * 1024;
constexpr qsizetype bodyLimit = 64 * 1024;

QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

bool readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1.") || !parts.at(1).startsWith('/'))
        return false;
    request.method = parts.at(0);
    request.path = before(parts.at(1), '?');
    request.query = parts.at(1).mid(request.path.size() + 1);
    return true;
}

bool readHead(const QByteArray &head, HttpRequest &request)
{
    QList<QByteArray> lines = head.split('\n');
    if (!readRequestLine(lines.takeFirst().trimmed(), request))
        return false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    return true;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> HttpRequest::parameter(QByteArrayView name) const
{
    for (const QByteArray &pair : query.split('&')) {
        const QByteArray key = before(pair, '=');
        if (key == name)
            return QByteArray::fromPercentEncoding(pair.mid(key.size() + 1));
    }
    return std::nullopt;
}

bool HttpRequest::wantsWebSocket() const
{
    return header("upgrade").toLower() == "websocket" && !header("sec-websocket-key").isEmpty();
}

bool HttpRequest::wantsClose() const
{
    return header("connection").toLower() == "close";
}

HttpRequestReader::Result HttpRequestReader::take(QByteArray &buffer, HttpRequest &request)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > headLimit ? Result::Refused : Result::NeedMore;
    HttpRequest found;
    if (end > headLimit || !readHead(buffer.left(end), found))
        return Result::Refused;
    const qsizetype length = found.header("content-length").toLongLong();
    if (length < 0 || length > bodyLimit)
        return Result::Refused;
    if (buffer.size() < end + 4 + length)
        return Result::NeedMore;
    found.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    request = std::move(found);
    return Result::Ready;
}

} // namespace Pulse
