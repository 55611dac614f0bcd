// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "app/alerts/smtp_answer.h"
#include "models/incident/trial_step.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Pulse {

/// Hands one mail to its server, by libcurl on a thread of its own: parts of libcurl's SMTP wait
/// within a call (for the answer behind the final dot and behind QUIT), which no event loop may.
/// Certificates are verified against the system's issuers and `ca`; with StartTls nothing but EHLO
/// is said before the line is encrypted. No proxy is used. One object, one mail. Thread: the
/// owner's; its end waits at most about a second for the delivery to stop.
class SmtpPost final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        milliseconds connect{30'000}; ///< up to the sign-in
        milliseconds answer{30'000};  ///< for each answer of the server
        milliseconds total{60'000};
    };

    explicit SmtpPost(QObject *parent = nullptr);
    ~SmtpPost() override;

    /// `mail`: as Mail::compose() gives it. Returns at once.
    void start(const MailSetup &setup, const QByteArray &mail, const Limits &limits);
    void start(const MailSetup &setup, const QByteArray &mail) { start(setup, mail, Limits()); }

Q_SIGNALS:
    void stepped(const Pulse::TrialStep &step);
    void finished(const Pulse::SmtpAnswer &answer); ///< exactly once, last

private:
    class Delivery;
    std::unique_ptr<Delivery> m_delivery;
};

} // namespace Pulse
