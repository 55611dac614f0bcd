// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail_server.h"

#include <QString>

namespace Pulse {

/// The e-mail channel as a person types it: the fields of S1-20 and to whom. Texts are as typed,
/// not checked yet.
struct MailForm {
    QString host; ///< SMTP_HOST
    QString port; ///< SMTP_PORT; empty: 587, or 465 when TLS begins at once
    MailSecurity security = MailSecurity::StartTls;
    QString user;     ///< SMTP_USER; empty: no sign-in
    QString password; ///< SMTP_PASS, only on its way into the keyring; empty: the one that is kept
    QString from;     ///< EMAIL_FROM
    QString fromName; ///< EMAIL_FROM_NAME
    QString to;       ///< one or more, with commas between
    QString link;     ///< where the button of a message leads; may be empty

    /// The same form without its secret.
    [[nodiscard]] MailForm withoutPassword() const;
    /// The addresses of `to`.
    [[nodiscard]] QStringList recipients() const;
    friend bool operator==(const MailForm &, const MailForm &) = default;
};

/// The first field that is not good.
struct MailFault {
    enum class Field : quint8 { Host, Port, User, Password, From, FromName, To, Link };
    Field field = Field::Host;
    QString words; ///< translated: what is wrong and what to do
};
constexpr int MostRecipients = 50;
/// Nothing when the form can be kept. `passwordKnown`: one is kept already.
[[nodiscard]] std::optional<MailFault> faultOf(const MailForm &form, bool passwordKnown);

} // namespace Pulse
