// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/http_request.h"

#include <algorithm>

namespace Pulse {

namespace {

QByteArray partBefore(const QByteArray &text, char mark)
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
    request.path = partBefore(parts.at(1), '?');
    request.query = parts.at(1).mid(request.path.size() + 1);
    return true;
}

bool isNameCharacter(char c)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || QByteArrayView("!#$%&'*+-.^_`|~").contains(c); // a token, RFC 9110 5.6.2
}

bool readField(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter) ||
        value.contains('\0') || value.contains('\r'))
        return false;
    request.headers.append({name, value});
    return true;
}

bool readRequestHead(const QByteArray &head, HttpRequest &request)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return readRequestLine(lines.takeFirst(), request) &&
           std::all_of(lines.cbegin(), lines.cend(),
                       [&](const QByteArray &line) { return readField(line, request); });
}

/// 0 when the body's length can be known, else the status to refuse with.
int readLength(const HttpRequest &request, qsizetype &length)
{
    length = 0;
    if (request.count("transfer-encoding") > 0)
        return 501;
    if (request.count("content-length") == 0)
        return 0;
    const QByteArray text = request.header("content-length");
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    if (request.count("content-length") > 1 || !digits)
        return 400;
    bool fits = false;
    length = text.toLongLong(&fits);
    return !fits || length > HttpRequestReader::bodyLimit ? 413 : 0;
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

qsizetype HttpRequest::count(QByteArrayView name) const
{
    return std::count_if(headers.cbegin(), headers.cend(),
                         [name](const auto &header) { return header.first == name; });
}

std::optional<QByteArray> HttpRequest::parameterIn(const QByteArray &text, QByteArrayView name)
{
    for (const QByteArray &pair : text.split('&')) {
        const QByteArray key = partBefore(pair, '=');
        if (key == name)
            return QByteArray::fromPercentEncoding(
                QByteArray(pair.mid(key.size() + 1)).replace('+', ' '));
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

HttpRequestReader::Result HttpRequestReader::take(QByteArray &buffer, HttpRequest &request,
                                                  int *status)
{
    const auto refused = [status](int why) {
        if (status)
            *status = why;
        return Result::Refused;
    };
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end > headLimit || (end < 0 && buffer.size() > headLimit))
        return refused(431);
    if (end < 0)
        return Result::NeedMore;
    HttpRequest found;
    if (!readRequestHead(buffer.left(end), found))
        return refused(400);
    qsizetype length = 0;
    if (const int why = readLength(found, length))
        return refused(why);
    if (buffer.size() < end + 4 + length)
        return Result::NeedMore;
    found.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    request = std::move(found);
    return Result::Ready;
}

} // namespace Pulse
