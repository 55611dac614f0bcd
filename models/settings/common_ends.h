// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Pulse {

/// How many parts two sequences share at their beginning and, of the rest, at their end: what lies
/// between was changed. Pure.
struct CommonEnds {
    qsizetype head = 0;
    qsizetype tail = 0;
};

template <typename Sequence>
[[nodiscard]] CommonEnds commonEnds(const Sequence &before, const Sequence &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    CommonEnds same;
    while (same.head < most && before[same.head] == after[same.head])
        ++same.head;
    while (same.tail < most - same.head &&
           before[before.size() - 1 - same.tail] == after[after.size() - 1 - same.tail])
        ++same.tail;
    return same;
}

} // namespace Pulse
