// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "ui/paint/figure_label.h"
#include "ui/sidebar/observer_line.h"

#include <QList>

#include <optional>

namespace Pulse {

/// What the banner says, in texts and numbers.
struct BannerView {
    std::optional<Status> shape; ///< nothing: this computer is offline
    QString headline;
    QList<TextSpan> sentence;
    int reconnect = 0; ///< how many "Reconnect n" would reconnect; 0: no button
    int attention = 0; ///< how many "Show the n" would show; 0: no button
    friend bool operator==(const BannerView &, const BannerView &) = default;
};

/// Who is in trouble since last, for "Newest: …".
struct NewestTrouble {
    QString name;
    QString reason;
};

[[nodiscard]] BannerView bannerView(const FleetSummary &summary, const ObserverView &observer,
                                    const NewestTrouble &newest, Instant now);

} // namespace Pulse
