// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QUrl;

namespace Pulse {

// Two measures of one thing: an address that an operator wrote down is refused when it surely acts,
// an address that we would make up or follow when it only might.

/// True for pages that do something when they are merely asked, as S2's GET /restart (S2-24, S09):
/// restart, shutdown or reboot as the first or last part of the path, in any case and however
/// escaped, and trigger, stop or start below a cron (S1-14). Nothing automatic may ask for them: no
/// check, no probe, no redirect.
[[nodiscard]] bool hasSideEffect(const QUrl &url);

/// True when a mere GET of this address might do something: its path or query names a restart, a
/// stop, a deletion or the like (S2-24, S2-39, S09). Case, percent-encoding (up to three times),
/// wide letters, camel case and path tricks (//, .., ;) do not hide the word. A detection asks for
/// no such address, whoever names it: the person, a redirect or our own list.
[[nodiscard]] bool mayHaveSideEffect(QStringView pathAndQuery);

/// GET, HEAD and OPTIONS change nothing and PUT gives the same twice (RFC 9110 9.2.2); anything
/// else is never sent again by itself.
[[nodiscard]] bool isIdempotent(QStringView method);

} // namespace Pulse
