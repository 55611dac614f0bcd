// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Pulse {

/// True when a mere GET of this address might do something: its path or query names a restart, a
/// stop, a deletion or the like (S2-24, S2-39, S09). Case, percent-encoding (up to three times),
/// wide letters, camel case and path tricks (//, .., ;) do not hide the word. A detection asks for
/// no such address, whoever names it: the person, a redirect or our own list.
[[nodiscard]] bool mayHaveSideEffect(QStringView pathAndQuery);

} // namespace Pulse
