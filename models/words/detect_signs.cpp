// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "models/words/detect_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/text.h"

namespace Pulse::Words {
namespace {

/// What was seen, to be followed by where.
QString whatOf(SignKind kind)
{
    switch (kind) {
    case SignKind::HeartbeatMessage: return Text::tr("heartbeats with a time in ts");
    case SignKind::HeartbeatMetrics: return Text::tr("the metric app_heartbeats_sent_total");
    case SignKind::JsonPing: return Text::tr("JSON pings of the server");
    case SignKind::StoreGreeting: return Text::tr("a greeting with a storeId");
    case SignKind::SocketsReport: return Text::tr("isServerOnline and activeConnections");
    case SignKind::MezonHealth: return Text::tr("heartbeat and connection of a bot's report");
    case SignKind::MezonPing: return Text::tr("“pong” with a statusCode");
    case SignKind::TelegramHealth: return Text::tr("last_update_ago of a bot's report");
    case SignKind::TelegramHome: return Text::tr("the name of a bot and its status");
    case SignKind::TelegramPing: return Text::tr("“pong”: true");
    case SignKind::CronJobs: return Text::tr("jobs and whether they run");
    case SignKind::AccountCounts: return Text::tr("accounts counted by their state");
    case SignKind::CronSignIn: return Text::tr("a sign-in that only this page asks for");
    case SignKind::EngineIo: return Text::tr("the handshake of Socket.IO");
    case SignKind::HealthReport: return Text::tr("a report that says whether it is well");
    case SignKind::PongAnswered: return Text::tr("the answer to our WebSocket ping");
    }
    return {};
}

QString notedAt(const DetectNote &note)
{
    return plainLine(note.text, 100);
}

QString redirectNote(const QString &host)
{
    if (host.isEmpty())
        return Text::tr("It points to another address, which was not followed. Paste the address "
                        "that a browser ends at.");
    return Text::tr("It points to %1, which was not followed. Paste the address that a browser "
                    "ends at.")
        .arg(host);
}

} // namespace

QString detectSign(const Sign &sign)
{
    return Text::tr("recognised by %1 at %2", "what, path")
        .arg(whatOf(sign.kind), plainLine(sign.where, 100));
}

QString detectSignName(SignKind kind)
{
    switch (kind) {
    case SignKind::HeartbeatMessage: return QStringLiteral("heartbeat-message");
    case SignKind::HeartbeatMetrics: return QStringLiteral("heartbeat-metrics");
    case SignKind::JsonPing: return QStringLiteral("json-ping");
    case SignKind::StoreGreeting: return QStringLiteral("store-greeting");
    case SignKind::SocketsReport: return QStringLiteral("sockets-report");
    case SignKind::MezonHealth: return QStringLiteral("mezon-health");
    case SignKind::MezonPing: return QStringLiteral("mezon-ping");
    case SignKind::TelegramHealth: return QStringLiteral("telegram-health");
    case SignKind::TelegramHome: return QStringLiteral("telegram-home");
    case SignKind::TelegramPing: return QStringLiteral("telegram-ping");
    case SignKind::CronJobs: return QStringLiteral("cron-jobs");
    case SignKind::AccountCounts: return QStringLiteral("account-counts");
    case SignKind::CronSignIn: return QStringLiteral("cron-sign-in");
    case SignKind::EngineIo: return QStringLiteral("engine-io");
    case SignKind::HealthReport: return QStringLiteral("health-report");
    case SignKind::PongAnswered: return QStringLiteral("pong");
    }
    return {};
}

QString detectNote(const DetectNote &note)
{
    switch (note.kind) {
    case NoteKind::PortMoved:
        return Text::tr("Port %1 answered; the one before it did not.").arg(note.number);
    case NoteKind::WebPage:
        return Text::tr("%1 is a web page, no report. If it is watched as it is, only its status "
                        "counts; name the health page of the service if it has one.")
            .arg(notedAt(note));
    case NoteKind::NothingThere:
        return Text::tr("A server answers, but none of the known pages and sockets is there. Paste "
                        "the whole address with its path.");
    case NoteKind::SilentServer:
        return Text::tr("The connection is taken and no byte comes: the program behind it may "
                        "hang. Try again, or look at that computer.");
    case NoteKind::NotHttp:
        return Text::tr("What answers there speaks neither HTTP nor WebSocket. Check the port.");
    case NoteKind::Redirected: return redirectNote(notedAt(note));
    case NoteKind::SocketRefused:
        return Text::tr("A WebSocket at %1 was refused with %2. It may want parameters, such as "
                        "?storeId=…: paste the whole address.")
            .arg(notedAt(note))
            .arg(note.number);
    case NoteKind::SignInNeeded:
        return Text::tr("%1 wants a sign-in (%2). Put its token into the keyring and name it as "
                        "token = \"secret:NAME\".")
            .arg(notedAt(note))
            .arg(note.number);
    case NoteKind::Certificate:
        return Text::tr("The certificate is not trusted: %1. It must be renewed, or its issuer be "
                        "trusted by this computer.")
            .arg(notedAt(note));
    case NoteKind::NoHeartbeat:
        return Text::tr("The WebSocket is open and no heartbeat came within %1. Wait longer with "
                        "--beat-wait, or watch it by its answers to our pings.")
            .arg(duration(seconds(note.number)));
    case NoteKind::SocketUnknown:
        return Text::tr("Its metrics tell of heartbeats, but no WebSocket was found. Paste the "
                        "address of the WebSocket.");
    case NoteKind::PagesOnly:
        return Text::tr("Only its pages are watched so far; its WebSocket gives more.");
    case NoteKind::OtherFamily:
        return Text::tr("There are signs of %1 too; paste the address of that page to get it.")
            .arg(profileName(static_cast<Profile>(note.number)));
    case NoteKind::FragmentCut:
        return Text::tr("The part after # was left out: it is never sent to a server.");
    case NoteKind::OutOfTime:
        return Text::tr("The time limit came before everything was asked; --timeout sets it.");
    case NoteKind::Cancelled: return Text::tr("Ended before it was finished, as asked.");
    }
    return {};
}

QString detectNoteName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::PortMoved: return QStringLiteral("port-moved");
    case NoteKind::WebPage: return QStringLiteral("web-page");
    case NoteKind::NothingThere: return QStringLiteral("nothing-known");
    case NoteKind::SilentServer: return QStringLiteral("silent");
    case NoteKind::NotHttp: return QStringLiteral("not-http");
    case NoteKind::Redirected: return QStringLiteral("redirected");
    case NoteKind::SocketRefused: return QStringLiteral("socket-refused");
    case NoteKind::SignInNeeded: return QStringLiteral("sign-in-needed");
    case NoteKind::Certificate: return QStringLiteral("certificate");
    case NoteKind::NoHeartbeat: return QStringLiteral("no-heartbeat");
    case NoteKind::SocketUnknown: return QStringLiteral("socket-unknown");
    case NoteKind::PagesOnly: return QStringLiteral("pages-only");
    case NoteKind::OtherFamily: return QStringLiteral("other-family");
    case NoteKind::FragmentCut: return QStringLiteral("fragment-cut");
    case NoteKind::OutOfTime: return QStringLiteral("out-of-time");
    case NoteKind::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace Pulse::Words
