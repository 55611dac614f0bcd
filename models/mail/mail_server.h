// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

/// How the line to a mail server is protected.
enum class MailSecurity : quint8 {
    StartTls, ///< required: without it nothing is sent, not even the user's name (RFC 3207)
    Implicit, ///< TLS from the first byte (smtps, RFC 8314)
    None,     ///< only when a person wrote so
};

/// Where mail is handed in: `smtp://mail.example.net:587`, `smtps://mail.example.net`.
struct MailServer {
    static constexpr int StartTlsPort = 587;
    static constexpr int ImplicitPort = 465;

    QString host; ///< a name in ASCII, or an IP address without brackets
    int port = StartTlsPort;
    MailSecurity security = MailSecurity::StartTls;

    /// Nothing for what is not such an address; `None` is never read from it.
    [[nodiscard]] static std::optional<MailServer> parse(const QString &address);
    /// With the port always told.
    [[nodiscard]] QString address() const;
    /// What is sent to it leaves this computer.
    [[nodiscard]] bool isElsewhere() const;

    friend bool operator==(const MailServer &, const MailServer &) = default;
};

/// "starttls", "implicit", "none": as the file says it.
[[nodiscard]] QString mailSecurityName(MailSecurity security);
[[nodiscard]] MailSecurity mailSecurityOf(const QString &name);

} // namespace Pulse
