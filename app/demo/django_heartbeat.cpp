// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/django_heartbeat.h"

#include "app/demo/server_style.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {

namespace {

constexpr seconds linePing{20};    // daphne --ping-interval
constexpr seconds lineTimeout{30}; // daphne --ping-timeout

struct ChatLine {
    const char *user;
    const char *message;
};
constexpr std::array chatLines{
    ChatLine{"ines", "Deploy of the gateway is through"},
    ChatLine{"marek", "Queue is empty again"},
    ChatLine{"ops", "Rotating the TLS certificate on eu-2"},
    ChatLine{"ines", "Thanks, looks good from here"},
    ChatLine{"support", "Customer says messages arrive at once"},
    ChatLine{"marek", "I take the evening shift"},
};

const QByteArray notFound = QByteArrayLiteral(
    "\n<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n"
    "  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n"
    "</html>\n");

} // namespace

DjangoHeartbeat::DjangoHeartbeat(const QString &name, DemoPace pace, quint64 seed, ZoneForm form)
    : DemoService(name, Profile::DjangoHeartbeat, pace, seed)
    , m_form(form)
    , m_lineCheck(this)
    , m_chatter(this)
    , m_startedAt(systemWallTime())
{
    connect(&m_lineCheck, &QTimer::timeout, this, &DjangoHeartbeat::keepLinesAlive);
    connect(&m_chatter, &QTimer::timeout, this, &DjangoHeartbeat::chatter);
}

QString DjangoHeartbeat::url() const
{
    return address(QLatin1String("ws"), QLatin1String("/ws"));
}

QByteArray DjangoHeartbeat::heartbeatText(WallTime now, seconds offset, ZoneForm form)
{
    return R"({"ts": ")" + strftimeWithZone(now, offset, form == ZoneForm::Document) + R"("})";
}

QByteArray DjangoHeartbeat::chatText(const QString &user, const QString &message)
{
    return R"({"type": "chat", "user": )" + pythonJsonString(user) +
           R"(, "room": "lobby", "message": )" + pythonJsonString(message) + '}';
}

void DjangoHeartbeat::begin()
{
    m_startedAt = now();
    m_sent = 0;
    m_lineCheck.start(linePing);
    m_chatter.start(pace().chatter);
}

void DjangoHeartbeat::beat()
{
    if (mood() == Mood::MissingBeats) {
        Q_EMIT logged(QStringLiteral("Heartbeat broadcast failed: channel layer is not reachable"));
        return;
    }
    const WallTime time = now();
    const QByteArray text = heartbeatText(time, localOffset(time), m_form);
    Q_EMIT logged(QStringLiteral("Broadcasting heartbeat: %1").arg(QString::fromLatin1(text)));
    ++m_sent;
    broadcast(text);
}

void DjangoHeartbeat::moodBegan(Mood mood)
{
    if (mood != Mood::Unhealthy)
        return;
    // An exception in the consumer: the one code that autobahn sends by itself.
    for (DemoConnection *connection : webSockets())
        connection->sendCloseAndReset(1011, {});
}

HttpAnswer DjangoHeartbeat::answer(const HttpRequest &request)
{
    if (request.wantsWebSocket())
        return request.path == "/ws" && mood() != Mood::Unhealthy ? daphneUpgrade(request)
                                                                  : daphneRefusal(500);
    if (request.path == "/metrics")
        return daphneAnswer(200, "text/plain; version=0.0.4; charset=utf-8", metrics(), now());
    return daphneAnswer(404, "text/html", notFound, now());
}

void DjangoHeartbeat::socketOpened(DemoConnection &connection, const HttpRequest &)
{
    connection.user = "guest";
    connection.label = "lobby";
}

void DjangoHeartbeat::textReceived(DemoConnection &connection, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString message = object.value(QLatin1String("message")).toString();
    broadcast(chatText(QString::fromLatin1(connection.user),
                       message.isEmpty() ? QString::fromUtf8(text) : message));
}

void DjangoHeartbeat::broadcast(const QByteArray &text)
{
    for (DemoConnection *connection : webSockets())
        connection->sendText(text);
}

void DjangoHeartbeat::keepLinesAlive()
{
    if (mood() == Mood::HalfOpen)
        return;
    for (DemoConnection *connection : webSockets()) {
        QByteArray payload(12, '\0');
        for (char &byte : payload)
            byte = static_cast<char>(random(256));
        connection->sendPing(payload);
        QTimer::singleShot(lineTimeout, connection, [connection, asked = connection->pongs] {
            if (connection->pongs == asked)
                connection->reset();
        });
    }
}

void DjangoHeartbeat::chatter()
{
    if (mood() == Mood::Unhealthy)
        return;
    const ChatLine &line = chatLines[m_line++ % chatLines.size()];
    broadcast(chatText(QString::fromLatin1(line.user), QString::fromLatin1(line.message)));
}

QByteArray DjangoHeartbeat::metrics() const
{
    const QByteArray sent = pythonFloat(static_cast<double>(m_sent));
    const QByteArray created =
        pythonFloat(std::chrono::duration<double>(m_startedAt.time_since_epoch()).count());
    return "# HELP app_heartbeats_sent_total Total heartbeats sent\n"
           "# TYPE app_heartbeats_sent_total counter\n"
           "app_heartbeats_sent_total " +
           sent +
           "\n# HELP app_heartbeats_sent_created Total heartbeats sent\n"
           "# TYPE app_heartbeats_sent_created gauge\n"
           "app_heartbeats_sent_created " +
           created +
           "\n# HELP app_missed_heartbeats_total Total missed heartbeats\n"
           "# TYPE app_missed_heartbeats_total counter\n"
           "app_missed_heartbeats_total 0.0\n";
}

} // namespace Pulse
