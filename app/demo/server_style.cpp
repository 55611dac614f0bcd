// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/server_style.h"

#include "models/protocol/websocket_frame.h"

#include <QCryptographicHash>

namespace Pulse {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    }
    return "Unknown";
}

QByteArray statusLine(int status, const QByteArray &words)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + words + "\r\n";
}

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QByteArray expressTail(const QByteArray &body, WallTime now)
{
    return line("Content-Length", QByteArray::number(body.size())) + line("ETag", weakEtag(body)) +
           line("Date", httpDate(now)) + "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n";
}

HttpAnswer waitressAnswer(int status, const QByteArray &type, const QByteArray &body, WallTime now,
                          const QByteArray &allow = {})
{
    QByteArray head = statusLine(status, reason(status).toUpper());
    if (!allow.isEmpty())
        head += line("Allow", allow);
    head += line("Content-Length", QByteArray::number(body.size())) + line("Content-Type", type) +
            line("Date", httpDate(now)) + "Server: waitress\r\n\r\n";
    return {head, body, HttpAnswer::After::KeepAlive};
}

QByteArray flaskPage(const QByteArray &title, const QByteArray &heading, const QByteArray &words)
{
    return "<!doctype html>\n<html lang=en>\n<title>" + title + "</title>\n<h1>" + heading +
           "</h1>\n<p>" + words + "</p>\n";
}

} // namespace

QByteArray weakEtag(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64();
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + hash.left(27) + '"';
}

HttpAnswer expressJson(int status, const QByteArray &json, WallTime now)
{
    const QByteArray head = statusLine(status, reason(status)) + "X-Powered-By: Express\r\n" +
                            "Content-Type: application/json; charset=utf-8\r\n" +
                            expressTail(json, now);
    return {head, json, HttpAnswer::After::KeepAlive};
}

HttpAnswer expressNotFound(const HttpRequest &request, WallTime now)
{
    const QByteArray what = request.method + ' ' + request.path;
    const QByteArray body =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>Error</title>\n</head>\n<body>\n<pre>Cannot " +
        QString::fromUtf8(what).toHtmlEscaped().toUtf8() + "</pre>\n</body>\n</html>\n";
    const QByteArray head =
        statusLine(404, reason(404)) +
        "X-Powered-By: Express\r\nContent-Security-Policy: default-src 'none'\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Content-Type: text/html; charset=utf-8\r\n" +
        line("Content-Length", QByteArray::number(body.size())) + line("Date", httpDate(now)) +
        "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n";
    return {head, body, HttpAnswer::After::KeepAlive};
}

HttpAnswer waitressJson(int status, const QByteArray &json, WallTime now)
{
    return waitressAnswer(status, "application/json", json, now);
}

HttpAnswer waitressNotFound(WallTime now)
{
    return waitressAnswer(404, "text/html; charset=utf-8",
                          flaskPage("404 Not Found", "Not Found",
                                    "The requested URL was not found on the server. If you entered "
                                    "the URL manually please check your spelling and try again."),
                          now);
}

HttpAnswer waitressMethodNotAllowed(WallTime now)
{
    return waitressAnswer(405, "text/html; charset=utf-8",
                          flaskPage("405 Method Not Allowed", "Method Not Allowed",
                                    "The method is not allowed for the requested URL."),
                          now, "HEAD, GET, OPTIONS");
}

HttpAnswer daphneAnswer(int status, const QByteArray &type, const QByteArray &body, WallTime now)
{
    const QByteArray head = statusLine(status, reason(status)) + line("Content-Type", type) +
                            "Transfer-Encoding: chunked\r\n" + line("Date", httpDate(now)) +
                            "Server: daphne\r\n\r\n";
    const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    return {head, (body.isEmpty() ? QByteArray() : chunk) + "0\r\n\r\n",
            HttpAnswer::After::KeepAlive};
}

HttpAnswer daphneRefusal(int status)
{
    const QByteArray words = status == 403 ? QByteArray("Access denied") : reason(status);
    return {statusLine(status, words) + "\r\n", {}, HttpAnswer::After::Close};
}

HttpAnswer daphneUpgrade(const HttpRequest &request)
{
    const QByteArray head =
        statusLine(101, reason(101)) + "Server: daphne\r\nUpgrade: WebSocket\r\n" +
        "Connection: Upgrade\r\n" +
        line("Sec-WebSocket-Accept", webSocketAccept(request.header("sec-websocket-key"))) + "\r\n";
    return {head, {}, HttpAnswer::After::WebSocket};
}

HttpAnswer wsRefusal(int status, const QByteArray &words)
{
    const QByteArray head = statusLine(status, reason(status)) +
                            "Connection: close\r\nContent-Type: text/html\r\n" +
                            line("Content-Length", QByteArray::number(words.size())) + "\r\n";
    return {head, words, HttpAnswer::After::Close};
}

HttpAnswer wsUpgrade(const HttpRequest &request)
{
    const QByteArray head =
        statusLine(101, reason(101)) + "Upgrade: websocket\r\n" + "Connection: Upgrade\r\n" +
        line("Sec-WebSocket-Accept", webSocketAccept(request.header("sec-websocket-key"))) + "\r\n";
    return {head, {}, HttpAnswer::After::WebSocket};
}

HttpAnswer withoutBody(HttpAnswer answer)
{
    answer.body.clear();
    return answer;
}

} // namespace Pulse
