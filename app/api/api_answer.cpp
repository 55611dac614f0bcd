// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_answer.h"

#include <QJsonDocument>

namespace Pulse {

namespace {

QByteArray wordsOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 202: return "Accepted";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 421: return "Misdirected Request";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Error";
    }
}

} // namespace

ApiAnswer goodAnswer(QJsonObject fields, int status)
{
    ApiAnswer answer;
    answer.status = status;
    fields.insert(QStringLiteral("success"), true);
    answer.body = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    return answer;
}

ApiAnswer refusedAnswer(int status, const QString &words)
{
    ApiAnswer answer;
    answer.status = status;
    answer.signIn = status == 401;
    answer.body = QJsonDocument(QJsonObject{{QStringLiteral("success"), false},
                                            {QStringLiteral("error"), words}})
                      .toJson(QJsonDocument::Compact) +
                  '\n';
    return answer;
}

QByteArray wireOf(const ApiAnswer &answer, bool withBody)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      wordsOf(answer.status) + "\r\nContent-Type: " + answer.type +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                      "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (!answer.allow.isEmpty())
        wire += "Allow: " + answer.allow + "\r\n";
    if (answer.signIn)
        wire += "WWW-Authenticate: Bearer\r\n";
    wire += "Connection: close\r\n\r\n";
    return withBody ? wire + answer.body : wire;
}

} // namespace Pulse
