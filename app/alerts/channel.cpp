// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/channel.h"

namespace Pulse {

Channel::Channel(QString id) : m_id(std::move(id))
{
}

DeliveryNews Channel::news(const Notification &about, DeliveryState state, int attempts,
                           const QString &why) const
{
    return {about.id, m_id, about.incidents, state, attempts, why};
}

} // namespace Pulse
