// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QSettings;

namespace Pulse {

/// How a person wants to see the program, as it is remembered from one start to the next.
struct Looks {
    static constexpr int SmallestText = 90; ///< percent
    static constexpr int LargestText = 150;
    static constexpr int TextStep = 10;

    SchemePreference scheme = SchemePreference::Desktop;
    ContrastPreference contrast = ContrastPreference::Desktop;
    MotionPreference motion = MotionPreference::Desktop;
    int textPercent = 100;   ///< SmallestText .. LargestText
    bool systemFont = false; ///< the desktop's font instead of Inter
    QString language;        ///< a code of spokenLanguages(); empty: as the desktop

    [[nodiscard]] double textScale() const { return textPercent / 100.0; }
    /// What is not understood counts as not said. The environment's PULSEBOARD_THEME,
    /// PULSEBOARD_CONTRAST, PULSEBOARD_TEXT_PERCENT, PULSEBOARD_SYSTEM_FONT (1 or 0) and
    /// PULSEBOARD_LANGUAGE stand above what was remembered.
    [[nodiscard]] static Looks read(const QSettings &remembered);
    void write(QSettings &remembered) const;

    friend bool operator==(const Looks &, const Looks &) = default;
};

} // namespace Pulse
