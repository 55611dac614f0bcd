// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/delivery_verdict.h"

#include <QList>
#include <QString>

namespace Pulse {

/// How far a mail's delivery came (RFC 5321).
enum class SmtpStage : quint8 {
    Name,    ///< its server's name is looked up
    Connect, ///< up to the server's greeting
    Hello,   ///< EHLO
    StartTls,
    Encryption, ///< the handshake
    SignIn,     ///< AUTH
    Sender,     ///< MAIL
    Recipients, ///< RCPT
    Message,    ///< DATA, up to the answer behind the final dot
};

/// Why the line ended or was not made, when it was not the server's word.
enum class SmtpTrouble : quint8 {
    None,
    NameNotFound,
    NotTaken,    ///< no connection
    TooLate,     ///< a limit of time passed
    Closed,      ///< the connection ended in between
    NoStartTls,  ///< the server does not offer it, or refused it
    Certificate, ///< not accepted
    Tls,
    Cancelled,
    Other,
};

/// What became of one mail.
struct SmtpAnswer {
    struct Refusal {
        QString address;
        int code = 0;
        QString text; ///< of the server, on one line, without secrets
    };
    SmtpStage stage = SmtpStage::Name; ///< the last one begun
    bool accepted = false;             ///< the server took the mail: 250 behind the final dot
    int code = 0;                      ///< of the answer to the last command; 0: none came
    QString text;                      ///< that answer
    QList<Refusal> refusals;           ///< recipients that it does not take
    SmtpTrouble trouble = SmtpTrouble::None;
    QString detail; ///< of the trouble, as the libraries say it; may be empty
};

/// F46: 4xx and broken lines are tried again, 5xx are not; a sign-in that is refused breaks the
/// channel. A line without the protection that is required is tried again, and told at once.
[[nodiscard]] DeliveryVerdict judge(const SmtpAnswer &answer);

/// "451 4.7.1 Greylisted": the server's answer as people see it.
[[nodiscard]] QString answerWords(int code, const QString &text);
/// In a sentence, translated.
[[nodiscard]] QString troubleWords(const SmtpAnswer &answer);

} // namespace Pulse
