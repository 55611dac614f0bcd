// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/discord_channel.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/discord_message.h"
#include "app/alerts/webhook_post.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Pulse {

DiscordChannel::DiscordChannel(const QString &id, const QString &webhook, NowFunction now)
    : Channel(id), m_address(Discord::postAddress(webhook)), m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DiscordChannel::post);
}

DiscordChannel::~DiscordChannel()
{
    delete m_post; // before the network it works with
}

void DiscordChannel::send(const Notification &notification)
{
    if (!m_address) {
        const QString why =
            AlertText::tr("This is not the address of a Discord webhook. Set it anew.");
        report({{notification, DeliveryState::Dead, 0, why}});
        Q_EMIT broken(why);
        return;
    }
    report(m_queue.push(notification, m_now()));
    schedule();
}

void DiscordChannel::schedule()
{
    const std::optional<nanoseconds> next = m_queue.nextAt();
    if (!next) {
        m_timer.stop();
        return;
    }
    const nanoseconds left = std::max(*next - m_now().mono, nanoseconds{0});
    m_timer.start(std::chrono::ceil<milliseconds>(left));
}

void DiscordChannel::post()
{
    const QList<Notification> waiting = m_queue.ready(m_now());
    if (waiting.isEmpty()) {
        schedule();
        return;
    }
    const qsizetype count = Discord::fitting(waiting);
    m_queue.begin(count);
    m_post = new WebhookPost(m_network, this);
    connect(m_post, &WebhookPost::finished, this, &DiscordChannel::onAnswer);
    m_post->start(*m_address, Discord::body(waiting.mid(0, count), m_queue.leftOut()));
}

void DiscordChannel::onAnswer(const WebhookAnswer &answer)
{
    std::exchange(m_post, nullptr)->deleteLater();
    const Instant now = m_now();
    const DeliveryVerdict verdict = judge(answer, now.wall);
    const bool wasBroken = m_queue.isBroken();
    const double unit = QRandomGenerator::global()->generateDouble();
    const QList<WebhookQueue::Fate> fates = m_queue.finish(verdict, now, unit);
    report(fates);
    if (m_queue.isBroken() && !wasBroken)
        Q_EMIT broken(verdict.why);
    else if (verdict.what == DeliveryVerdict::What::Delivered)
        Q_EMIT works();
    schedule();
}

void DiscordChannel::report(const QList<WebhookQueue::Fate> &fates)
{
    for (const WebhookQueue::Fate &fate : fates) {
        Q_EMIT delivered(news(fate.notification, fate.state, fate.attempts, fate.why));
        if (fate.state == DeliveryState::Dead)
            Q_EMIT gaveUp(fate.notification, fate.why);
    }
}

} // namespace Pulse
