// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail_form.h"

#include <QStringList>

namespace Pulse {

/// What a pasted .env said about mail (S1-20, S4-26).
struct MailEnv {
    MailForm form;
    QStringList taken; ///< names of the variables that were understood, in their order
    QString problem;   ///< translated; empty when there was something to take
};

/// Reads EMAIL_SERVICE, SMTP_HOST, SMTP_PORT, SMTP_SECURE, SMTP_USER, SMTP_PASS, EMAIL_FROM,
/// EMAIL_FROM_NAME, and SENDGRID_API_KEY, FROM_EMAIL, ADMIN_EMAIL. Takes comments, `export`,
/// quotes, blanks around "=" and line ends of any kind; other variables are passed over, the last
/// one of a name counts. `base` gives what the text does not say. At most 64 KiB are read.
[[nodiscard]] MailEnv readMailEnv(const QString &text, const MailForm &base = {});

} // namespace Pulse
