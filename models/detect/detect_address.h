// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Pulse {

/// What the scheme of a pasted address says about how it speaks; Any: it had none.
enum class AddressFamily : quint8 { Any, WebSocket, Page, SocketIo };

enum class AddressFault : quint8 {
    None,
    Empty,
    TooLong,       ///< more than 2048 characters
    Unreadable,    ///< no host and port could be read from it
    Controls,      ///< a control character or a space inside
    UnknownScheme, ///< none of ws wss http https socketio socketios
    BadPort,
    Credentials, ///< a user or password in it: they do not belong into an address
    SideEffect,  ///< asking it might do something; `offered` is the origin alone
};

/// Where something may listen.
struct Origin {
    bool encrypted = false;
    QString host; ///< lower case, ASCII; IPv6 without brackets
    int port = 0; ///< 1..65535

    /// "http://[::1]:8001" + path; the usual port of a scheme is not written.
    [[nodiscard]] QString page(const QString &pathAndQuery) const;   ///< http or https
    [[nodiscard]] QString socket(const QString &pathAndQuery) const; ///< ws or wss
    [[nodiscard]] QString socketIo(const QString &pathAndQuery) const;
    [[nodiscard]] QString authority() const; ///< "[::1]:8001"; without the usual port

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// An address as a person pastes it, understood.
struct DetectAddress {
    AddressFault fault = AddressFault::None;
    QString offered; ///< an address to take instead, when there is a fault and one is known
    AddressFamily family = AddressFamily::Any;
    QList<Origin> origins;    ///< to be tried in this order; at least one without a fault
    QString path;             ///< with its query, encoded; empty: none was given
    bool fragmentCut = false; ///< a part after # was left out: it is never sent

    friend bool operator==(const DetectAddress &, const DetectAddress &) = default;
};

/// Reads "wss://host/path", "host", "host:port/path", "localhost:8001", "[::1]:8001", "::1", blanks
/// around it, any case. Without a scheme plain and encrypted are both tried, the likelier first. On
/// this very computer and without a port, the usual ports of the five families are (S0-27, S2-3);
/// port 8001 has 8002 and 8003 behind it (S2-3, S2-33). Never fails: see `fault`.
[[nodiscard]] DetectAddress readAddress(QStringView pasted);

} // namespace Pulse
