// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/discord_channel.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/discord_message.h"
#include "app/alerts/webhook_post.h"

namespace Pulse {

DiscordChannel::DiscordChannel(const QString &id, const QString &webhook, NowFunction now)
    : QueuedChannel(id, std::move(now)), m_address(Discord::postAddress(webhook))
{
}

DiscordChannel::~DiscordChannel()
{
    delete m_post; // before the network it works with
}

QString DiscordChannel::unusable() const
{
    return m_address ? QString()
                     : AlertText::tr("This is not the address of a Discord webhook. Set it anew.");
}

qsizetype DiscordChannel::fitting(const QList<Notification> &waiting) const
{
    return Discord::fitting(waiting);
}

void DiscordChannel::deliver(const QList<Notification> &messages, int leftOut)
{
    m_post = new WebhookPost(m_network, this);
    connect(m_post, &WebhookPost::finished, this, &DiscordChannel::onAnswer);
    m_post->start(*m_address, Discord::body(messages, leftOut));
}

void DiscordChannel::onAnswer(const WebhookAnswer &answer)
{
    std::exchange(m_post, nullptr)->deleteLater();
    finish(judge(answer, now().wall));
}

} // namespace Pulse
