// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/notification.h"

namespace Pulse {

QString deliveryStateName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Sent: return QStringLiteral("sent");
    case DeliveryState::Retrying: return QStringLiteral("retrying");
    case DeliveryState::Dead: return QStringLiteral("dead");
    case DeliveryState::Merged: return QStringLiteral("merged");
    case DeliveryState::Suppressed: return QStringLiteral("suppressed");
    }
    return {};
}

} // namespace Pulse
