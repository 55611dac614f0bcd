// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/detect_address.h"
#include "models/session/service.h"

#include <QStringList>

namespace Pulse {

// The addresses that a detection may ask for, beside the one it was given. They stand here and
// nowhere else; a test holds them against mayHaveSideEffect().

/// Known pages in the order of asking, below the folder that the given path shows: for
/// "/bots/one/health" it is "/bots/one". The given path is not among them.
[[nodiscard]] QStringList pagesToAsk(const DetectAddress &address);
/// Paths at which a WebSocket may be, the given one first.
[[nodiscard]] QStringList socketsToTry(const DetectAddress &address);

/// Of the pages still to be asked, those that matter once the family is certain.
[[nodiscard]] QStringList pagesOfFamily(Profile profile, const QStringList &pages);
/// A family that speaks over a WebSocket.
[[nodiscard]] bool hasSocket(Profile profile);

[[nodiscard]] bool isCronPage(const QString &path);
[[nodiscard]] bool isSocketIoPage(const QString &path);

} // namespace Pulse
