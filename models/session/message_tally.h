// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// What one message says of itself (S4-7). Texts from outside, cut at 200 characters.
struct MessageLabel {
    enum class Store : quint8 {
        None,       ///< it names none, or is nothing that could be read
        Own,        ///< the expected one, or any where none is expected
        Foreign,    ///< another one
        Unreadable, ///< something stands there that is neither a text nor a number
    };
    enum class Presence : quint8 { None, Joined, Left };
    QString kind; ///< its class; empty: it says none
    QString name; ///< of the store
    Store store = Store::None;
    Presence presence = Presence::None;

    friend bool operator==(const MessageLabel &, const MessageLabel &) = default;
};

/// Messages counted by what they say of themselves. Bounded whatever a server sends: the first
/// `mostKinds` classes and the first `mostStores` foreign stores by name, the others only counted.
struct MessageTally {
    static constexpr qsizetype mostKinds = 16;
    static constexpr qsizetype mostStores = 8;
    struct Kind {
        QString name;
        qint64 count = 0;
        friend bool operator==(const Kind &, const Kind &) = default;
    };
    struct ForeignStore {
        QString name;
        QString kind; ///< the class of its first message
        qint64 count = 0;
        friend bool operator==(const ForeignStore &, const ForeignStore &) = default;
    };

    qint64 messages = 0; ///< in all
    qint64 joined = 0;   ///< presence (S4-8)
    qint64 left = 0;
    qint64 foreign = 0;    ///< of another store (S4-9)
    qint64 unreadable = 0; ///< with a store that is neither a text nor a number
    QList<Kind> kinds;
    QList<ForeignStore> stores;
    QString newestForeign; ///< the store of the last foreign message

    void add(const MessageLabel &label);
    void add(const MessageTally &other);

    friend bool operator==(const MessageTally &, const MessageTally &) = default;
};

/// The messages of a session as they are told.
struct MessageFacts {
    MessageTally all;                ///< since the start
    std::optional<Instant> lastAt;   ///< the last message
    std::optional<double> perMinute; ///< over the window, or since the first message when that is
                                     ///< less
    qint64 leaking = 0;              ///< messages of other stores in the window
    QString lastForeign;             ///< the store of the last of them

    friend bool operator==(const MessageFacts &, const MessageFacts &) = default;
};

} // namespace Pulse
