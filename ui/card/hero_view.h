// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_view.h"

namespace Pulse {

/// All that the large panel of a session says: its card, told at length.
struct HeroView {
    struct Figure {
        QString name;
        QString value;
        QString note;      ///< may be empty
        QString tip;       ///< what it means
        bool ring = false; ///< the card's ring stands before it
        friend bool operator==(const Figure &, const Figure &) = default;
    };
    CardView card;
    QString address;
    QString since; ///< how long ago the oldest beat shown was; empty without beats
    QList<Figure> figures;
    friend bool operator==(const HeroView &, const HeroView &) = default;
};

/// `card` is that of the same entry and moment.
[[nodiscard]] HeroView heroView(const SessionStore::Entry &entry, CardView card, Instant now);

} // namespace Pulse
