// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/mail_message.h"

#include <QString>

namespace Pulse::Mail {

/// The part that is HTML: styles inline, no picture, nothing that is loaded, and one link at most,
/// the button to `link`. Everything from outside is text in it.
[[nodiscard]] QString htmlPart(const Content &content, const QString &link);

} // namespace Pulse::Mail
