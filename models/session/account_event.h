// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/socketio_client.h"
#include "models/session/account_facts.h"
#include "models/session/service.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace Pulse {

/// What a WhatsApp CRM tells of one account (S1-33, S1-34). Every text is cut; every field but the
/// account may be missing.
struct AccountEvent {
    enum class Kind : quint8 { Status, Reconnecting };
    Kind kind = Kind::Status;
    QString account; ///< 1 to 200 characters; a number as its digits
    QString status;
    QString name;
    QString phone;
    QString reason;
    QString health; ///< healthStatus of the service itself
    std::optional<int> attempt;
    std::optional<int> maxAttempts;
    std::optional<milliseconds> nextAttemptIn; ///< 0 .. 1 day; null on the last attempt
    std::optional<ServiceTime> lastConnected;
    std::optional<ServiceTime> lastDisconnected;

    friend bool operator==(const AccountEvent &, const AccountEvent &) = default;
};

/// Nothing when it is another event, or names no account.
[[nodiscard]] std::optional<AccountEvent> readAccountEvent(const SocketIoEvent &event,
                                                           RetryUnit unit);

/// The webhook of S1-35: {event: "whatsapp.health.critical" (or warning, healthy), accountId,
/// offlineDuration in ms, timestamp}. Nothing, and why in `problem`, when it cannot be read.
[[nodiscard]] std::optional<AccountEvent> readAccountWebhook(const QByteArray &body,
                                                             QString *problem);

enum class AccountWord : quint8 { Connected, Connecting, Offline, SignedOut, Unknown };
/// The status text is free (protocols 2): compared without regard to case, '_', '-' and blanks.
[[nodiscard]] AccountWord meaningOfAccountStatus(QStringView status);
/// The class of a cause by its words (S1-28); None when they tell nothing.
[[nodiscard]] AccountTrouble troubleOf(QStringView words);
/// "+49 30 5550101" -> "+•• •• •••••01": only the last two digits stay (three of ten and more).
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::AccountEvent)
