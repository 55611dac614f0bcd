// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Pulse {

/// What a line to a service needs beyond address and headers, ready for use: files and secrets are
/// read already. Empty: not wanted.
struct LineOptions {
    QString proxy;          ///< http://host:port or socks5://host:port
    QByteArray authorities; ///< PEM: trusted besides the system's
    QByteArray certificate; ///< PEM: shown to the server, with its chain
    QByteArray key;         ///< PEM: of the certificate
    QString keyPassphrase;  ///< of the key
    QByteArray fingerprint; ///< SHA-256, 32 bytes: the server's certificate must be this one
    QString proxyUser;      ///< empty: the proxy is not told who we are
    QString proxyPassword;

    friend bool operator==(const LineOptions &, const LineOptions &) = default;
};

} // namespace Pulse
