// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <optional>

namespace Pulse::Words {

/// How figures stand inside a sentence: written short for the eye ("1 m 34 s"), or in full for a
/// screen reader ("1 minute 34 seconds").
class Figures final {
public:
    enum class Voice : quint8 { Written, Spoken };
    explicit Figures(Voice voice) : m_voice(voice) {}

    [[nodiscard]] bool spoken() const { return m_voice == Voice::Spoken; }
    [[nodiscard]] QString duration(nanoseconds value) const;
    /// As a countdown shows it: rounded up to whole seconds.
    [[nodiscard]] QString timeLeft(nanoseconds value) const;
    [[nodiscard]] QString latency(std::optional<microseconds> value) const;
    /// A limit: "500 ms", "32.5 s", "5 m".
    [[nodiscard]] QString limit(milliseconds value) const;
    /// Between two facts: " · " for the eye, ", " for the ear.
    [[nodiscard]] QString separator() const;

private:
    Voice m_voice;
};

/// A figure from a Reason as time, whatever it is: NaN and negative count as 0, huge as 10 years.
[[nodiscard]] milliseconds millisOf(double value);
/// A figure from a Reason as a whole number, kept within what can be shown.
[[nodiscard]] qint64 wholeOf(double value);

} // namespace Pulse::Words
