// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/mail_channel.h"

#include "app/alerts/alert_text.h"
#include "app/alerts/mail_message.h"

#include <QTimeZone>

#include <algorithm>

namespace Pulse {

MailChannel::MailChannel(const QString &id, const MailSetup &setup, NowFunction now)
    : QueuedChannel(id, std::move(now), DeliveryQueue(TokenBucket(Burst, Refill))), m_setup(setup)
{
}

MailChannel::~MailChannel() = default;

QString MailChannel::unusable() const
{
    return m_setup.server.host.isEmpty() || m_setup.from.address.isEmpty() || m_setup.to.isEmpty()
               ? AlertText::tr(
                     "The e-mail channel has no server, sender or recipient. Set it anew.")
               : QString();
}

/// A mail whose fate is not known is sent again as it was, byte for byte (F46).
qsizetype MailChannel::fitting(const QList<Notification> &waiting) const
{
    if (!m_tried.isEmpty() && waiting.first(std::min(m_tried.size(), waiting.size())) == m_tried)
        return m_tried.size();
    return std::min<qsizetype>(waiting.size(), Mail::MostMessages);
}

void MailChannel::deliver(const QList<Notification> &messages, int leftOut)
{
    if (messages != m_tried) {
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(now().wall.count())
                                   .toTimeZone(QTimeZone::systemTimeZone());
        m_mail =
            Mail::compose(Mail::contentOf(messages, m_setup, id(), date, leftOut), m_setup, date);
        m_tried = messages;
    }
    m_post = std::make_unique<SmtpPost>();
    connect(m_post.get(), &SmtpPost::finished, this, &MailChannel::onAnswer);
    m_post->start(m_setup, m_mail);
}

void MailChannel::onAnswer(const SmtpAnswer &answer)
{
    m_post.release()->deleteLater();
    const DeliveryVerdict verdict = judge(answer);
    if (verdict.what != DeliveryVerdict::What::Retry)
        m_tried.clear();
    finish(verdict);
}

} // namespace Pulse
