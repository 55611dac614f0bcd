// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/queued_channel.h"
#include "app/alerts/webhook_answer.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <optional>

namespace Pulse {

class WebhookPost;

/// A Discord webhook.
class DiscordChannel final : public QueuedChannel {
    Q_OBJECT
public:
    DiscordChannel(const QString &id, const QString &webhook, NowFunction now);
    ~DiscordChannel() override;

private:
    [[nodiscard]] QString unusable() const override;
    [[nodiscard]] qsizetype fitting(const QList<Notification> &waiting) const override;
    void deliver(const QList<Notification> &messages, int leftOut) override;
    void onAnswer(const WebhookAnswer &answer);

    std::optional<QUrl> m_address;
    QNetworkAccessManager m_network;
    WebhookPost *m_post = nullptr;
};

} // namespace Pulse
