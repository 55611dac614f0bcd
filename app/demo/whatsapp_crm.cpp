// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/whatsapp_crm.h"

#include "app/demo/server_style.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {

namespace {

const QByteArray api = QByteArrayLiteral("/api/v1/cron/");
const QByteArray healthJob = QByteArrayLiteral("whatsapp-health-check");

QList<WhatsappAccount> someAccounts(WallTime now)
{
    const auto account = [now](const char *id, const char *name, const char *phone) {
        WhatsappAccount made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromLatin1(name);
        made.phone = QString::fromLatin1(phone);
        made.owner = QStringLiteral("owner@example.net");
        made.lastConnected = now;
        return made;
    };
    return {account("abc-123", "Support DE", "+49 30 5550101"),
            account("abc-124", "Sales UK", "+44 20 5550102"),
            account("abc-125", "Returns", "+49 30 5550103"),
            account("abc-126", "Support US", "+1 212 5550104"),
            account("abc-127", "Wholesale", "+31 20 5550105")};
}

HttpAnswer refusal(int status, const QByteArray &words, WallTime now)
{
    return expressJson(status, R"({"success":false,"message":")" + words + R"("})", now);
}

} // namespace

WhatsappCrm::WhatsappCrm(const QString &name, DemoPace pace, quint64 seed)
    : DemoService(name, Profile::WhatsappCrm, pace, seed)
    , m_socketIo(pace.ping, pace.pingTimeout, seed, this)
    , m_check(someAccounts(systemWallTime()))
{
    // A real one tells changes alone; this one shows its accounts at once.
    connect(&m_socketIo, &SocketIoSide::joined, this, [this](DemoConnection &connection) {
        for (const WhatsappAccount &account : m_check.accounts())
            m_socketIo.tell(connection, "whatsapp:connection:status", statusEvent(account));
    });
}

QString WhatsappCrm::url() const
{
    return address(QLatin1String("socketio"), QLatin1String("/"));
}

QString WhatsappCrm::statsUrl() const
{
    return address(QLatin1String("http"), QLatin1String("/api/v1/cron/health-check/stats"));
}

QString WhatsappCrm::statusUrl() const
{
    return address(QLatin1String("http"), QLatin1String("/api/v1/cron/status"));
}

void WhatsappCrm::begin()
{
    m_check = WhatsappHealthCheck(someAccounts(now()));
    m_jobs = {{healthJob, true},
              {"daily-message-counter-reset", true},
              {"inactive-client-cleanup", true}};
}

void WhatsappCrm::beat()
{
    if (m_jobs.constFirst().second)
        checkNow();
}

void WhatsappCrm::moodBegan(Mood mood)
{
    m_jobs.first().second = mood != Mood::MissingBeats;
    m_check.repairAll(now());
    if (mood == Mood::Unhealthy)
        m_check.breakAccount(0, now() - std::chrono::hours(7), true);
    if (mood == Mood::Unhealthy || mood == Mood::Ailing)
        m_check.breakAccount(2, now() - std::chrono::minutes(20), true);
    beat();
}

HttpAnswer WhatsappCrm::answer(const HttpRequest &request)
{
    if (request.path == "/socket.io/")
        return SocketIoSide::handshake(request);
    if (!request.path.startsWith(api))
        return expressNotFound(request, now());
    const QByteArray token = request.header("authorization");
    if (token == "Bearer " + guestToken())
        return refusal(403, "Insufficient permissions", now());
    if (token != "Bearer " + adminToken())
        return refusal(401, "Invalid or missing token", now());
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const QByteArray what = request.path.mid(api.size());
    if (reads && what == "status")
        return expressJson(200, statusBody(), now());
    if (reads && what == "health-check/stats")
        return expressJson(200, m_check.statsBody(), now());
    return request.method == "POST" ? command(request) : expressNotFound(request, now());
}

void WhatsappCrm::socketOpened(DemoConnection &connection, const HttpRequest &)
{
    m_socketIo.opened(connection);
}

void WhatsappCrm::textReceived(DemoConnection &connection, const QByteArray &text)
{
    m_socketIo.received(connection, text);
}

QByteArray WhatsappCrm::statusEvent(const WhatsappAccount &account) const
{
    const QJsonObject metadata{
        {QStringLiteral("name"), account.name},
        {QStringLiteral("phoneNumber"), account.phone},
        {QStringLiteral("lastConnected"), QString::fromLatin1(nodeTime(account.lastConnected))},
        {QStringLiteral("lastDisconnected"),
         account.lastDisconnected
             ? QJsonValue(QString::fromLatin1(nodeTime(*account.lastDisconnected)))
             : QJsonValue()},
        {QStringLiteral("reason"),
         account.signedOut ? QJsonValue(QStringLiteral("logged out on mobile")) : QJsonValue()}};
    const QJsonObject event{{QStringLiteral("accountId"), account.id},
                            {QStringLiteral("status"), connectionWord(account.connection)},
                            {QStringLiteral("metadata"), metadata}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

/// What is not as it was told last, and the tries to bring broken accounts back (S1-33, S1-34).
void WhatsappCrm::tellChanges()
{
    m_attempt = m_attempt % 5 + 1;
    for (const WhatsappAccount &account : m_check.accounts()) {
        const bool connected = account.connection == WhatsappAccount::Connection::Connected;
        const auto told = m_told.constFind(account.id);
        if (told == m_told.constEnd() || *told != account.connection)
            m_socketIo.tell("whatsapp:connection:status", statusEvent(account));
        else if (!connected)
            m_socketIo.tell("whatsapp:connection:reconnecting",
                            R"({"accountId":")" + account.id.toUtf8() + R"(","attempt":)" +
                                QByteArray::number(m_attempt) +
                                R"(,"maxAttempts":5,"nextAttemptIn":)" +
                                QByteArray::number(qint64{pace().beat.count()}) + '}');
        m_told.insert(account.id, account.connection);
    }
}

HttpAnswer WhatsappCrm::command(const HttpRequest &request)
{
    const QByteArray what = request.path.mid(api.size());
    const qsizetype slash = what.indexOf('/');
    const QByteArray verb = what.left(slash);
    const QByteArray job = what.mid(slash + 1);
    if (verb == "trigger" && job == healthJob) {
        Q_EMIT logged(QStringLiteral("[INFO] Manual trigger requested for job: %1 by user demo")
                          .arg(QString::fromLatin1(job)));
        return expressJson(200, triggeredBody(checkNow()), now());
    }
    if (verb == "stop" || verb == "start")
        return switchJob(job, verb == "start");
    return expressNotFound(request, now());
}

HttpAnswer WhatsappCrm::switchJob(const QByteArray &job, bool running)
{
    for (auto &[name, isRunning] : m_jobs) {
        if (name != job)
            continue;
        isRunning = running;
        return expressJson(200,
                           R"({"success":true,"message":"Job )" + job +
                               (running ? " started" : " stopped") + R"( successfully"})",
                           now());
    }
    return refusal(404, "Unknown job", now());
}

QByteArray WhatsappCrm::statusBody() const
{
    QByteArrayList jobs;
    for (const auto &[name, running] : m_jobs)
        jobs += '"' + name + R"(":{"running":)" + (running ? "true" : "false") + '}';
    return R"({"success":true,"data":{)" + jobs.join(',') + "}}";
}

WhatsappRound WhatsappCrm::checkNow()
{
    const WhatsappRound round = m_check.performHealthCheck(now());
    for (const QString &line : m_check.takeLog())
        Q_EMIT logged(line);
    tellChanges();
    return round;
}

} // namespace Pulse
