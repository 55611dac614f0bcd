// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "models/incident/trial_step.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace Pulse {

class SmtpPost;
class WebhookPost;
struct SmtpAnswer;
struct WebhookAnswer;

/// Sends one message by a channel and tells each step (S1-27). It takes none of the channel's
/// tokens and waits in no queue: a person pressed for it. One object, one trial. Thread: the
/// owner's, which it does not block.
class ChannelTrial final : public QObject {
    Q_OBJECT
public:
    explicit ChannelTrial(NowFunction now, QObject *parent = nullptr);
    ~ChannelTrial() override;

    void start(const ChannelSetup &setup);

Q_SIGNALS:
    void stepped(const Pulse::TrialStep &step);
    /// Exactly once, last. Empty: the server took the message.
    void finished(const QString &problem);

private:
    void startDiscord(const ChannelSetup &setup);
    void startMail(const ChannelSetup &setup);
    void connected(bool encrypted);
    void onWebhook(const WebhookAnswer &answer);

    NowFunction m_now;
    QNetworkAccessManager m_network;
    std::unique_ptr<WebhookPost> m_webhook; ///< before the network it works with
    std::unique_ptr<SmtpPost> m_smtp;
    bool m_connected = false;
};

} // namespace Pulse
