// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/code_text.h"

#include "models/words/text.h"

namespace Pulse::Words {
namespace {

QString httpClassMeaning(int status)
{
    switch (status / 100) {
    case 1: return Text::tr("not a final answer");
    case 2: return Text::tr("success");
    case 3: return Text::tr("points to another address");
    case 4: return Text::tr("request refused");
    case 5: return Text::tr("error in the server");
    default: return Text::tr("no known status");
    }
}

} // namespace

QString closeCodeMeaning(int code)
{
    switch (code) {
    case 1000: return Text::tr("normal end");
    case 1001: return Text::tr("server going away");
    case 1002: return Text::tr("protocol error");
    case 1003: return Text::tr("kind of data not accepted");
    case 1005: return Text::tr("no reason given");
    case 1006: return Text::tr("connection lost");
    case 1007: return Text::tr("text not valid");
    case 1008: return Text::tr("against its policy");
    case 1009: return Text::tr("message too big");
    case 1010: return Text::tr("extension missing");
    case 1011: return Text::tr("error in the server");
    case 1012: return Text::tr("service restart");
    case 1013: return Text::tr("try again later");
    case 1014: return Text::tr("bad answer behind its gateway");
    case 1015: return Text::tr("secure connection failed");
    case 3000:
    case 4001:
    case 4401: return Text::tr("not signed in");
    case 3003:
    case 4003:
    case 4403: return Text::tr("not allowed");
    case 3008:
    case 4408: return Text::tr("timed out");
    case 4404: return Text::tr("not found");
    case 4429: return Text::tr("too many requests");
    default: return {};
    }
}

QString httpStatusMeaning(int status)
{
    switch (status) {
    case 200: return Text::tr("fine");
    case 204: return Text::tr("no content");
    case 400: return Text::tr("bad request");
    case 401: return Text::tr("not signed in");
    case 403: return Text::tr("not allowed");
    case 404: return Text::tr("not found");
    case 405: return Text::tr("method not allowed");
    case 408: return Text::tr("request timed out");
    case 410: return Text::tr("gone for good");
    case 426: return Text::tr("another protocol required");
    case 429: return Text::tr("too many requests");
    case 500: return Text::tr("internal server error");
    case 502: return Text::tr("bad gateway");
    case 503: return Text::tr("service unavailable");
    case 504: return Text::tr("gateway timed out");
    default: return httpClassMeaning(status);
    }
}

} // namespace Pulse::Words
