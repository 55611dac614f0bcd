// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <optional>

namespace Pulse {

/// Why an account does not come back (S1-28).
enum class AccountTrouble : quint8 {
    None,
    SignedOut,      ///< on the phone: the QR code must be scanned again
    SessionExpired, ///< a new QR code is needed
    Network,
    RateLimited, ///< WhatsApp blocks new connections for a while
};

/// What is known of one account of a service; its session is a child of the service's. All texts
/// are from outside, hostile at every sink, and cut.
struct AccountFacts {
    QString account; ///< as the service names it
    QString name;    ///< the account's own name, or `account`
    QString phone;   ///< masked unless the settings say otherwise; may be empty
    QString word;    ///< the status as it was sent
    AccountTrouble trouble = AccountTrouble::None;
    std::optional<milliseconds> lastConnected;    ///< wall
    std::optional<milliseconds> lastDisconnected; ///< wall

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

} // namespace Pulse
