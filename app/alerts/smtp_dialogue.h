// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "app/alerts/smtp_answer.h"
#include "models/incident/trial_step.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Pulse {

/// Follows the lines between us and a mail server: how far it came, and the steps in words. Of what
/// we send it keeps the commands alone, and from what the server says it takes out the password, so
/// that no secret gets into a text. Pure.
class SmtpDialogue final {
public:
    explicit SmtpDialogue(const MailSetup &setup);

    /// The name was looked up; a connection to this address begins.
    void nameFound(const QString &address);
    /// One line each, with or without its end.
    void sent(QByteArrayView line);
    void received(QByteArrayView line);
    /// As the library tells it: "TLSv1.3 / TLS_AES_256_GCM_SHA384".
    void encryptedBy(const QString &words) { m_cipher = words; }
    /// The line is over. `detail`: of the trouble, from a library.
    void ended(SmtpTrouble trouble, const QString &detail);

    /// Those that are new since it was asked last.
    [[nodiscard]] QList<TrialStep> takeSteps();
    [[nodiscard]] const SmtpAnswer &answer() const { return m_answer; }

private:
    void begin(SmtpStage stage);
    void step(SmtpStage stage, TrialStep::Result result, const QString &words);
    void answered(int code, const QString &text);
    void recipientAnswered(int code, const QString &text);
    [[nodiscard]] QString clean(QByteArrayView text) const;

    const MailSecurity m_security;
    const bool m_wantsSignIn;
    QByteArrayList m_secrets;
    SmtpAnswer m_answer;
    QList<TrialStep> m_steps;
    QString m_cipher;
    QString m_recipient;
    bool m_nameTold = false;
    bool m_encrypted = false;
    bool m_signInOver = false; ///< answered, for good or ill
    bool m_quits = false;
    bool m_failed = false; ///< told as a step already
};

} // namespace Pulse
