// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_rows.h"
#include "ui/board/density.h"

#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace Pulse {

/// A filter that a person kept, under a name.
struct SavedFilter {
    static constexpr int Most = 20;

    QString name;
    QString query; ///< as typed
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// What the board knows again at the next start.
struct BoardMemory {
    Density density = Density::Cards;
    int tilePitch = 0; ///< 0: fit
    /// The closest density that was suggested and refused: it and wider ones are not suggested
    /// again.
    Density refused = Density::Cards;
    FoldedSections folded;
    QList<SavedFilter> filters; ///< at most SavedFilter::Most

    /// What is not understood there is left at its default.
    [[nodiscard]] static BoardMemory read(QSettings &settings);
    void write(QSettings &settings) const;
    friend bool operator==(const BoardMemory &, const BoardMemory &) = default;
};

/// The density that is easier to read with so many sessions; nothing when the present one is, or
/// when it was refused (ui/SPEC 11: over 24 rows, over 500 the wall).
[[nodiscard]] std::optional<Density> suggestedDensity(int sessions, const BoardMemory &memory);

} // namespace Pulse
