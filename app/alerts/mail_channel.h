// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/queued_channel.h"
#include "app/alerts/smtp_post.h"

#include <memory>

namespace Pulse {

/// Mail to people (S1-20, S4-22). What came while one was on its way, or while the bucket was
/// empty, goes together into the next.
class MailChannel final : public QueuedChannel {
    Q_OBJECT
public:
    static constexpr int Burst = 10;     ///< mails at once (S1-40)
    static constexpr seconds Refill{60}; ///< and one more in this time

    MailChannel(const QString &id, const MailSetup &setup, NowFunction now);
    ~MailChannel() override;

private:
    [[nodiscard]] QString unusable() const override;
    [[nodiscard]] qsizetype fitting(const QList<Notification> &waiting) const override;
    void deliver(const QList<Notification> &messages, int leftOut) override;
    void onAnswer(const SmtpAnswer &answer);

    const MailSetup m_setup;
    QList<Notification> m_tried; ///< what m_mail says; empty when it was delivered or given up
    QByteArray m_mail;
    std::unique_ptr<SmtpPost> m_post;
};

} // namespace Pulse
