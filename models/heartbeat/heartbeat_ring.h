// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"

#include <cstddef>
#include <vector>

namespace Pulse {

/// The newest heartbeats of a session, oldest first, at most `capacity` of them (S3-24). Grows only
/// as far as it is used.
class HeartbeatRing final {
public:
    explicit HeartbeatRing(std::size_t capacity) : m_capacity(capacity) {}

    void push(const Beat &beat);
    /// Puts `beat` in the place of the newest one; pushes when there is none.
    void replaceNewest(const Beat &beat);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_beats.size(); }
    [[nodiscard]] bool empty() const { return m_beats.empty(); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// 0 is the oldest kept; index must be below size().
    [[nodiscard]] const Beat &at(std::size_t index) const;
    [[nodiscard]] const Beat &newest() const { return at(size() - 1); }

    friend bool operator==(const HeartbeatRing &a, const HeartbeatRing &b);

private:
    std::size_t m_capacity;
    std::size_t m_first = 0;
    std::vector<Beat> m_beats;
};

} // namespace Pulse
