// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/rollup.h"

#include <map>

namespace Pulse {

/// What could not be saved yet, kept until it can: rollups of the same quarter of a session become
/// one. When there are too many, the oldest quarters go first.
class RollupBacklog final {
public:
    /// `limit`: rollups, about 250 bytes each.
    explicit RollupBacklog(qsizetype limit) : m_limit(limit) {}

    void add(const QList<SessionRollup> &rollups);
    /// The oldest first.
    [[nodiscard]] QList<SessionRollup> all() const;
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_sums.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sums.size()); }
    /// Went over the limit, ever.
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    qsizetype m_limit;
    std::map<std::pair<qint64, SessionId>, Rollup> m_sums;
    qint64 m_lost = 0;
};

} // namespace Pulse
