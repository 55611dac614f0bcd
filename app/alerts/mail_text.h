// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailbox.h"

#include <QByteArray>
#include <QString>

// How texts are written into mail, so that none can end a header or a body (S04). Pure.
namespace Pulse::Mail {

/// Text of a header: as it is when that is safe, else encoded words (RFC 2047) of at most 75
/// characters, one a line. Line breaks and control characters become nothing.
[[nodiscard]] QByteArray headerText(const QString &text);
/// `"Name" <a@b>`, the name encoded when it is not plain ASCII.
[[nodiscard]] QByteArray mailboxText(const Mailbox &mailbox);
/// UTF-8 in base64, lines of 76 characters (RFC 2045 6.8).
[[nodiscard]] QByteArray bodyText(const QString &text);
/// Text for HTML, in an attribute in quotes too.
[[nodiscard]] QString htmlText(const QString &text);

} // namespace Pulse::Mail
