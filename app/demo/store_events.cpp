// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/store_events.h"

#include "app/demo/server_style.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Pulse {

namespace {

QByteArray epochMs(WallTime time)
{
    const auto ms = std::chrono::floor<milliseconds>(time).time_since_epoch().count();
    return QByteArray::number(qint64{ms});
}

QByteArray quoted(const QByteArray &utf8)
{
    return nodeJsonString(QString::fromUtf8(utf8));
}

QByteArray yesNo(bool value)
{
    return value ? "true" : "false";
}

} // namespace

StoreEvents::StoreEvents(const QString &name, DemoPace pace, quint64 seed)
    : DemoService(name, Profile::WebSocketPing, pace, seed), m_ping(this), m_chatter(this)
{
    connect(&m_ping, &QTimer::timeout, this, &StoreEvents::pingAll);
    connect(&m_chatter, &QTimer::timeout, this, &StoreEvents::chatter);
}

QString StoreEvents::url() const
{
    return address(QLatin1String("ws"), QLatin1String("/ws?storeId=s1&userId=u0"));
}

QString StoreEvents::healthUrl() const
{
    return address(QLatin1String("http"), QLatin1String("/api/v1/websockets/health"));
}

QString StoreEvents::statsUrl() const
{
    return address(QLatin1String("http"), QLatin1String("/api/v1/websockets/stats"));
}

void StoreEvents::begin()
{
    m_total = 0;
    m_ping.start(pace().ping);
    m_chatter.start(pace().chatter);
}

void StoreEvents::beat()
{
}

void StoreEvents::sayGoodbye()
{
    for (DemoConnection *connection : webSockets())
        connection->sendClose(1012, "service restart");
    DemoService::sayGoodbye();
}

HttpAnswer StoreEvents::answer(const HttpRequest &request)
{
    if (request.wantsWebSocket())
        return handshake(request);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (reads && request.path == "/api/v1/websockets/health")
        return expressJson(200, healthBody(), now());
    if (reads && request.path == "/api/v1/websockets/stats")
        return expressJson(200, statsBody(), now());
    return expressNotFound(request, now());
}

HttpAnswer StoreEvents::handshake(const HttpRequest &request)
{
    if (request.path != "/ws")
        return wsRefusal(404, "Not Found");
    if (request.parameter("storeId").value_or(QByteArray()).isEmpty())
        return wsRefusal(400, "storeId is required");
    return wsUpgrade(request);
}

void StoreEvents::socketOpened(DemoConnection &connection, const HttpRequest &request)
{
    connection.label = request.parameter("storeId").value_or(QByteArray());
    connection.user = request.parameter("userId").value_or("u" + QByteArray::number(m_total));
    ++m_total;
    const QByteArray store = connection.label;
    const QByteArray user = connection.user;
    tellPresence("user:joined", store, user, &connection);
    connect(&connection, &QObject::destroyed, this,
            [this, store, user] { tellPresence("user:left", store, user, nullptr); });
    connection.sendText(R"({"type":"connected","storeId":)" + quoted(connection.label) +
                        R"(,"userId":)" + quoted(connection.user) + R"(,"timestamp":")" +
                        nodeTime(now()) + R"("})");
}

void StoreEvents::textReceived(DemoConnection &connection, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString type = object.value(QLatin1String("type")).toString();
    if (type == QLatin1String("ping")) {
        answerJsonPing(connection, object);
    } else if (type == QLatin1String("pong")) {
        ++connection.pongs;
    } else {
        broadcastToStore(connection.label,
                         R"({"type":"message","storeId":)" + quoted(connection.label) +
                             R"(,"userId":)" + quoted(connection.user) + R"(,"data":)" +
                             quoted(text) + R"(,"timestamp":")" + nodeTime(now()) + R"("})");
    }
}

void StoreEvents::answerJsonPing(DemoConnection &connection, const QJsonObject &ping)
{
    if (!answersPings())
        return;
    const QJsonObject echoed{{QStringLiteral("timestamp"), ping.value(QLatin1String("timestamp"))}};
    const QByteArray echo = QJsonDocument(echoed).toJson(QJsonDocument::Compact);
    connection.sendText(R"({"type":"pong",)" + echo.mid(1, echo.size() - 2) + R"(,"serverTime":)" +
                        epochMs(now()) + '}');
}

void StoreEvents::pingAll()
{
    if (mood() == Mood::HalfOpen)
        return;
    const QByteArray ping = R"({"type":"ping","timestamp":)" + epochMs(now()) + '}';
    for (DemoConnection *connection : webSockets()) {
        connection->sendPing({});
        connection->sendText(ping);
        QTimer::singleShot(pace().pingTimeout, connection, [connection, asked = connection->pongs] {
            if (connection->pongs == asked)
                connection->hangUp();
        });
    }
}

void StoreEvents::broadcastToStore(const QByteArray &store, const QByteArray &text)
{
    for (DemoConnection *connection : webSockets()) {
        if (connection->label == store)
            connection->sendText(text);
    }
}

/// To the others of the store (S4-8).
void StoreEvents::tellPresence(const char *type, const QByteArray &store, const QByteArray &user,
                               const DemoConnection *except)
{
    for (DemoConnection *other : webSockets()) {
        if (other != except && other->label == store)
            other->sendText(QByteArray(R"({"type":")") + type + R"(","storeId":)" + quoted(store) +
                            R"(,"userId":)" + quoted(user) + R"(,"timestamp":")" + nodeTime(now()) +
                            R"("})");
    }
}

void StoreEvents::chatter()
{
    ++m_order;
    const QByteArray store = mood() == Mood::Ailing ? "s2" : "s1"; // not its clients' own
    broadcastToStore("s1", R"({"type":"order:updated","storeId":")" + store + R"(","orderId":"A-)" +
                               QByteArray::number(m_order) + R"(","status":")" +
                               (m_order % 2 == 0 ? "paid" : "shipped") + R"(","timestamp":")" +
                               nodeTime(now()) + R"("})");
}

QByteArray StoreEvents::statsBody() const
{
    QMap<QByteArray, int> stores;
    qint64 ages = 0;
    const QList<DemoConnection *> open = webSockets();
    for (const DemoConnection *connection : open) {
        ++stores[connection->label];
        ages += connection->age.elapsed();
    }
    QByteArrayList perStore;
    for (auto it = stores.cbegin(); it != stores.cend(); ++it)
        perStore += quoted(it.key()) + ':' + QByteArray::number(it.value());
    return R"({"success":true,"data":{"totalConnections":)" + QByteArray::number(m_total) +
           R"(,"activeConnections":)" + QByteArray::number(open.size()) + R"(,"isServerOnline":)" +
           yesNo(isOnline()) + R"(,"storeConnections":{)" + perStore.join(',') +
           R"(},"averageConnectionTime":)" +
           QByteArray::number(open.isEmpty() ? 0 : ages / open.size()) + "}}";
}

QByteArray StoreEvents::healthBody() const
{
    return R"({"success":true,"data":{"isServerOnline":)" + yesNo(isOnline()) +
           R"(,"activeConnections":)" + QByteArray::number(webSockets().size()) +
           R"(,"timestamp":")" + nodeTime(now()) + R"("}})";
}

} // namespace Pulse
