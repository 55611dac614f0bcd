// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Pulse {

/// What a person may ask of a WhatsApp CRM (S1-14, S1-17). It changes the service: it is off until
/// `actions = true`, asked for one by one, and never repeated by itself.
struct ServiceAction {
    enum class Verb : quint8 { TriggerJob, StartJob, StopJob };
    ServiceId service;
    Verb verb = Verb::TriggerJob;
    QString job = QStringLiteral("whatsapp-health-check");

    friend bool operator==(const ServiceAction &, const ServiceAction &) = default;
};

/// What one round of the health check found (S1-15).
struct CheckRound {
    qint64 total = 0;
    qint64 healthy = 0;
    qint64 warning = 0;
    qint64 critical = 0;
    qint64 reconnected = 0;
    qint64 notified = 0;

    [[nodiscard]] bool addsUp() const { return healthy + warning + critical == total; }
    friend bool operator==(const CheckRound &, const CheckRound &) = default;
};

/// What became of an action. `Unknown`: it was sent and no answer came: it may have been done.
struct ServiceActionResult {
    enum class Outcome : quint8 {
        Done,
        Refused,      ///< the service said no; `words` are its own
        SignIn,       ///< 401: the token is not known
        NotPermitted, ///< 403: the permission system:manage is missing (S1-39)
        Unknown,
        Cancelled, ///< by a person; it may have been done
        NotSent,   ///< not confirmed, switched off, or nobody to ask; `words` say which
    };
    quint64 id = 0;
    ServiceAction action;
    Outcome outcome = Outcome::NotSent;
    int httpStatus = 0;
    QString words; ///< of the service or ours, at most 300 characters, hostile at every sink
    std::optional<CheckRound> round;

    friend bool operator==(const ServiceActionResult &, const ServiceActionResult &) = default;
};

[[nodiscard]] QString serviceActionName(ServiceAction::Verb verb); ///< "trigger", "start", "stop"
[[nodiscard]] QString serviceActionOutcomeName(ServiceActionResult::Outcome outcome);
/// Why it must not be sent; nothing when it may.
[[nodiscard]] std::optional<QString> refusalOfAction(const ServiceSettings &settings,
                                                     const ServiceAction &action, bool confirmed);
[[nodiscard]] QString serviceActionUrl(const ServiceSettings &settings,
                                       const ServiceAction &action);
/// How long an answer may take: a check goes over every account (S1-37); 1 to 15 minutes.
[[nodiscard]] milliseconds serviceActionTime(const ServiceAction &action, qint64 accounts);
/// An HTTP answer, whatever its status and body.
void readServiceAnswer(int status, const QByteArray &body, ServiceActionResult &result);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::ServiceAction)
Q_DECLARE_METATYPE(Pulse::ServiceActionResult)
