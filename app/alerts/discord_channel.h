// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "app/alerts/webhook_queue.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

namespace Pulse {

class WebhookPost;
using NowFunction = std::function<Instant()>;

/// A Discord webhook. One message at a time; what came meanwhile goes together into the next.
class DiscordChannel final : public Channel {
    Q_OBJECT
public:
    DiscordChannel(const QString &id, const QString &webhook, NowFunction now);
    ~DiscordChannel() override;

    void send(const Pulse::Notification &notification) override;

private:
    void post();
    void onAnswer(const WebhookAnswer &answer);
    void report(const QList<WebhookQueue::Fate> &fates);
    void schedule();

    std::optional<QUrl> m_address;
    NowFunction m_now;
    WebhookQueue m_queue;
    QNetworkAccessManager m_network;
    WebhookPost *m_post = nullptr;
    QTimer m_timer;
};

} // namespace Pulse
