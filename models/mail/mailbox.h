// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Pulse {

/// Who writes or gets mail: `Pulseboard <alerts@example.net>` (RFC 5322 3.4). Neither part holds a
/// control character, a line break or an angle bracket, so that none can end a header or a command
/// (S04).
struct Mailbox {
    static constexpr qsizetype LongestAddress = 254; ///< RFC 5321 4.5.3.1.3
    static constexpr qsizetype LongestName = 100;

    QString name;    ///< may be empty; any language
    QString address; ///< ASCII; a domain of another alphabet in its ASCII form (IDNA)

    /// Nothing for what is not one. A local part in another alphabet is not taken: it would need
    /// SMTPUTF8, which few servers offer.
    [[nodiscard]] static std::optional<Mailbox> parse(const QString &text);
    /// As it is typed and kept: `Name <address>`, or the address alone.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString domain() const;

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

} // namespace Pulse
