// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/channel_trial.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/discord_message.h"
#include "app/alerts/mail_message.h"
#include "app/alerts/smtp_post.h"
#include "app/alerts/webhook_answer.h"
#include "app/alerts/webhook_post.h"

#include <QTimeZone>

namespace Pulse {

namespace {

using Result = TrialStep::Result;

Notification trialNotification(Instant now)
{
    Notification n;
    n.severity = Status::Healthy;
    n.title = AlertText::tr("Test of Pulseboard");
    n.body = AlertText::tr("When a service stops and when it is back, you will be told here.");
    n.since = now;
    return n;
}

} // namespace

ChannelTrial::ChannelTrial(NowFunction now, QObject *parent)
    : QObject(parent), m_now(std::move(now))
{
}

ChannelTrial::~ChannelTrial() = default;

void ChannelTrial::start(const ChannelSetup &setup)
{
    switch (setup.kind) {
    case ChannelSetup::Kind::Desktop: return; // is seen when it works
    case ChannelSetup::Kind::Discord: startDiscord(setup); return;
    case ChannelSetup::Kind::Email: startMail(setup); return;
    }
}

void ChannelTrial::startMail(const ChannelSetup &setup)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(m_now().wall.count())
                               .toTimeZone(QTimeZone::systemTimeZone());
    m_smtp = std::make_unique<SmtpPost>();
    connect(m_smtp.get(), &SmtpPost::stepped, this, &ChannelTrial::stepped);
    connect(m_smtp.get(), &SmtpPost::finished, this, [this](const SmtpAnswer &answer) {
        // Without the server's word a delivery is tried again, a trial is not.
        const bool silent = !answer.accepted && answer.code == 0;
        Q_EMIT finished(silent ? troubleWords(answer) : judge(answer).why);
    });
    m_smtp->start(setup.mail,
                  Mail::compose(Mail::trialContent(setup.mail, setup.id, date), setup.mail, date));
}

void ChannelTrial::startDiscord(const ChannelSetup &setup)
{
    const std::optional<QUrl> address = Discord::postAddress(setup.url);
    if (!address) {
        const QString why =
            AlertText::tr("This is not the address of a Discord webhook. Set it anew.");
        Q_EMIT stepped({AlertText::tr("Address"), Result::Failed, why});
        Q_EMIT finished(why);
        return;
    }
    Q_EMIT stepped({AlertText::tr("Address"), Result::Done, address->host()}); // not its secret
    m_webhook = std::make_unique<WebhookPost>(m_network);
    connect(m_webhook.get(), &WebhookPost::encrypted, this, [this] { connected(true); });
    connect(m_webhook.get(), &WebhookPost::sent, this, [this] { connected(false); });
    connect(m_webhook.get(), &WebhookPost::finished, this, &ChannelTrial::onWebhook);
    m_webhook->start(*address, Discord::body({trialNotification(m_now())}));
}

void ChannelTrial::connected(bool encrypted)
{
    if (std::exchange(m_connected, true))
        return;
    Q_EMIT stepped({AlertText::tr("Connection"), Result::Done, {}});
    Q_EMIT stepped({AlertText::tr("Encryption"), encrypted ? Result::Done : Result::LeftOut,
                    encrypted ? QString() : AlertText::tr("The address has none")});
}

void ChannelTrial::onWebhook(const WebhookAnswer &answer)
{
    const DeliveryVerdict verdict = judge(answer, m_now().wall);
    const bool good = verdict.what == DeliveryVerdict::What::Delivered;
    const QString words = good ? QString::number(answer.status.value_or(0)) : verdict.why;
    const bool reached = m_connected || answer.status;
    Q_EMIT stepped({reached ? AlertText::tr("Message") : AlertText::tr("Connection"),
                    good ? Result::Done : Result::Failed, words});
    Q_EMIT finished(good ? QString() : verdict.why);
}

} // namespace Pulse
