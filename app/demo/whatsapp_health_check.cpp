// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/whatsapp_health_check.h"

#include <QMap>

namespace Pulse {

namespace {

using Connection = WhatsappAccount::Connection;
using Health = WhatsappAccount::Health;

constexpr std::chrono::hours notifyAfter{6}; // S1-22

QByteArray word(Health health)
{
    switch (health) {
    case Health::Healthy: return "Healthy";
    case Health::Warning: return "Warning";
    case Health::Critical: return "Critical";
    }
    return {};
}

QByteArray word(Connection connection)
{
    switch (connection) {
    case Connection::Connected: return "Connected";
    case Connection::Disconnected: return "Disconnected";
    case Connection::Failed: return "Failed";
    }
    return {};
}

int &counterOf(WhatsappRound &round, Health health)
{
    switch (health) {
    case Health::Healthy: break;
    case Health::Warning: return round.warning;
    case Health::Critical: return round.critical;
    }
    return round.healthy;
}

seconds offlineFor(const WhatsappAccount &account, WallTime now)
{
    return std::chrono::floor<seconds>(now - account.lastDisconnected.value_or(now));
}

} // namespace

WhatsappHealthCheck::WhatsappHealthCheck(QList<WhatsappAccount> accounts)
    : m_accounts(std::move(accounts))
{
}

WhatsappRound WhatsappHealthCheck::performHealthCheck(WallTime now)
{
    WhatsappRound round;
    round.total = static_cast<int>(m_accounts.size());
    m_log += QStringLiteral("[INFO] Starting WhatsApp session health check...");
    m_log += QStringLiteral("[INFO] Found %1 active WhatsApp accounts to check").arg(round.total);
    for (WhatsappAccount &account : m_accounts)
        checkAccountHealth(account, now, round);
    m_log += QStringLiteral("[INFO] WhatsApp session health check completed "
                            "{ total: %1, healthy: %2, warning: %3, critical: %4 }")
                 .arg(round.total)
                 .arg(round.healthy)
                 .arg(round.warning)
                 .arg(round.critical);
    return round;
}

void WhatsappHealthCheck::checkAccountHealth(WhatsappAccount &account, WallTime now,
                                             WhatsappRound &round)
{
    if (account.connection != Connection::Connected && attemptReconnection(account, now))
        ++round.reconnected;
    const bool online = account.connection == Connection::Connected;
    updateUptimeMetrics(account, online, now);
    const bool long_ = offlineFor(account, now) >= notifyAfter;
    account.health = online ? Health::Healthy : long_ ? Health::Critical : Health::Warning;
    if (account.health == Health::Critical && sendOfflineNotification(account, now))
        ++round.notified;
    ++counterOf(round, account.health);
}

bool WhatsappHealthCheck::attemptReconnection(WhatsappAccount &account, WallTime now)
{
    m_log += QStringLiteral("[WARN] Account %1 appears disconnected, marking as Warning")
                 .arg(account.id);
    m_log += QStringLiteral("[INFO] Attempting to reconnect account %1").arg(account.id);
    if (account.signedOut)
        return false;
    account.connection = Connection::Connected;
    updateUptimeMetrics(account, true, now);
    return true;
}

bool WhatsappHealthCheck::sendOfflineNotification(WhatsappAccount &account, WallTime)
{
    if (std::exchange(account.notified, true))
        return false;
    m_log += QStringLiteral("[INFO] Sending offline notification to %1 for account %2")
                 .arg(account.owner, account.id);
    return true;
}

void WhatsappHealthCheck::updateUptimeMetrics(WhatsappAccount &account, bool isOnline, WallTime now)
{
    if (isOnline) {
        account.lastConnected = now;
        account.lastDisconnected.reset();
        account.notified = false;
    } else if (!account.lastDisconnected) {
        account.lastDisconnected = now;
    }
}

void WhatsappHealthCheck::breakAccount(qsizetype index, WallTime since, bool signedOut)
{
    WhatsappAccount &account = m_accounts[index];
    account.connection = signedOut ? Connection::Failed : Connection::Disconnected;
    account.lastDisconnected = since;
    account.signedOut = signedOut;
}

void WhatsappHealthCheck::repairAll(WallTime now)
{
    for (WhatsappAccount &account : m_accounts) {
        account.connection = Connection::Connected;
        account.health = Health::Healthy;
        account.signedOut = false;
        updateUptimeMetrics(account, true, now);
    }
}

QByteArray WhatsappHealthCheck::statsBody() const
{
    QMap<QPair<Health, Connection>, int> groups;
    for (const WhatsappAccount &account : m_accounts)
        ++groups[{account.health, account.connection}];
    QByteArrayList rows;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        rows += R"({"healthStatus":")" + word(it.key().first) + R"(","connectionStatus":")" +
                word(it.key().second) + R"(","_count":)" + QByteArray::number(it.value()) + '}';
    return R"({"success":true,"data":[)" + rows.join(',') + "]}";
}

QStringList WhatsappHealthCheck::takeLog()
{
    return std::exchange(m_log, {});
}

QString WhatsappHealthCheck::offlineMail(const WhatsappAccount &account, WallTime now)
{
    return QStringLiteral("Account: %1\nPhone number: %2\nOffline for: %3\nLast connected: %4\n\n"
                          "To reconnect, open the dashboard, choose the account and scan the QR "
                          "code.\n\nIf that does not help: look whether the phone is online, "
                          "whether WhatsApp signed this device out, and wait some minutes when "
                          "it says that there were too many tries.\n")
        .arg(account.name, account.phone, QString::fromLatin1(botUptime(offlineFor(account, now))),
             QString::fromLatin1(nodeTime(account.lastConnected)));
}

QString connectionWord(WhatsappAccount::Connection connection)
{
    return QString::fromLatin1(word(connection));
}

QByteArray triggeredBody(const WhatsappRound &round)
{
    const auto field = [](const char *name, int value) {
        return '"' + QByteArray(name) + "\":" + QByteArray::number(value);
    };
    return R"({"success":true,"message":"Job whatsapp-health-check triggered successfully","data":{)" +
           field("total", round.total) + ',' + field("healthy", round.healthy) + ',' +
           field("warning", round.warning) + ',' + field("critical", round.critical) + ',' +
           field("reconnected", round.reconnected) + ',' + field("notified", round.notified) + "}}";
}

} // namespace Pulse
