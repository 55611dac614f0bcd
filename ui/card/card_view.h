// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// The button at the card's lower right.
enum class CardButton : quint8 {
    Icon,      ///< reconnect as a quiet icon, for what is fine
    Reconnect, ///< reconnect with its word
    Resume,    ///< for what is paused
    Watch,     ///< for what is switched off in its settings
    Cancel,    ///< ends the try to connect; watching goes on
};

/// It makes it watched again.
[[nodiscard]] constexpr bool resumes(CardButton button)
{
    return button == CardButton::Resume || button == CardButton::Watch;
}

/// The icon before its word; empty: the word stands alone.
[[nodiscard]] QString buttonIcon(CardButton button);

/// All that a card says, as texts and numbers: painted, spoken and tested from the same values.
struct CardView {
    Status status = Status::Unknown;
    bool striped = false;  ///< needs attention, and nobody has seen it
    QString name;          ///< from outside: plain text
    QString meta;          ///< "Chat bots · prod", or how long it is silenced
    bool silenced = false; ///< a crossed bell stands beside the quality
    Quality quality = Quality::Unknown;
    QString qualityWord; ///< empty: nothing is measured, and no bars are shown
    QString latency;     ///< "24 ms"; empty: noLatency is said instead
    QString p95;         ///< "p95 41"; may be empty
    QString noLatency;
    QList<Beat> beats; ///< oldest first
    milliseconds slowFrom{200};
    QString seen;               ///< "Seen by Ana, 14:31"; may be empty
    QString why;                ///< one line; empty for what is fine
    QString note;               ///< the lower left, after the countdown
    std::optional<double> ring; ///< what is left of the interval, 0..1
    bool late = false;          ///< the ring is full and the countdown runs over
    QString countdown;          ///< "in 28 s", "+14 s"
    QString uptime;
    CardButton button = CardButton::Icon;
    QString buttonText;
    bool buttonEnabled = true;

    friend bool operator==(const CardView &, const CardView &) = default;
};

/// A try to connect is under way, which a person may end.
[[nodiscard]] bool isTrying(const SessionState &state);
/// What the card of this session says at `now`, with its newest `places` beats.
[[nodiscard]] CardView cardView(const SessionStore::Entry &entry, Instant now, int places);
/// The newest beats as a list, oldest first.
[[nodiscard]] QList<Beat> newestBeats(const BeatLog &log, int most);
/// What the button does, with its key: "Reconnect Discord relay (R)".
[[nodiscard]] QString buttonTip(const CardView &card);
/// "14:27:33, 640 ms, late"
[[nodiscard]] QString beatTip(const Beat &beat);
/// From which latency on a bar counts as slow.
[[nodiscard]] milliseconds slowLimit(const ServiceSettings &settings);

} // namespace Pulse
