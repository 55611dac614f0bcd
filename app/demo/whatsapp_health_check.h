// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/service_text.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Pulse {

struct WhatsappAccount {
    enum class Connection : quint8 { Connected, Disconnected, Failed };
    enum class Health : quint8 { Healthy, Warning, Critical };

    QString id;
    QString name;
    QString phone;
    QString owner; ///< mail address
    Connection connection = Connection::Connected;
    Health health = Health::Healthy;
    WallTime lastConnected{};
    std::optional<WallTime> lastDisconnected;
    bool signedOut = false; ///< on the phone: reconnecting cannot help (S1-28)
    bool notified = false;

    friend bool operator==(const WhatsappAccount &, const WhatsappAccount &) = default;
};

/// What one round over all accounts found (S1-15).
struct WhatsappRound {
    int total = 0;
    int healthy = 0;
    int warning = 0;
    int critical = 0;
    int reconnected = 0;
    int notified = 0;

    friend bool operator==(const WhatsappRound &, const WhatsappRound &) = default;
};

/// The health check of the WhatsApp CRM, with the functions that its document names (S1-9). A
/// value: it reads no clock.
class WhatsappHealthCheck final {
public:
    explicit WhatsappHealthCheck(QList<WhatsappAccount> accounts);

    WhatsappRound performHealthCheck(WallTime now);
    /// The connection of an account breaks; a signed-out one stays broken until it is repaired.
    void breakAccount(qsizetype index, WallTime since, bool signedOut);
    void repairAll(WallTime now);

    [[nodiscard]] const QList<WhatsappAccount> &accounts() const { return m_accounts; }
    /// Groups of health and connection with their count; empty groups are absent (S1-16).
    [[nodiscard]] QByteArray statsBody() const;
    /// Lines since the last call (S1-24).
    [[nodiscard]] QStringList takeLog();

    /// The mail to the owner of an account that is long offline, with all its slots (S1-7).
    [[nodiscard]] static QString offlineMail(const WhatsappAccount &account, WallTime now);

private:
    void checkAccountHealth(WhatsappAccount &account, WallTime now, WhatsappRound &round);
    [[nodiscard]] bool attemptReconnection(WhatsappAccount &account, WallTime now);
    [[nodiscard]] bool sendOfflineNotification(WhatsappAccount &account, WallTime now);
    static void updateUptimeMetrics(WhatsappAccount &account, bool isOnline, WallTime now);

    QList<WhatsappAccount> m_accounts;
    QStringList m_log;
};

/// "Connected", "Disconnected", "Failed"
[[nodiscard]] QString connectionWord(WhatsappAccount::Connection connection);
[[nodiscard]] QByteArray triggeredBody(const WhatsappRound &round);

} // namespace Pulse
