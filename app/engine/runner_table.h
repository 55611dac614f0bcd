// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/session_runner.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Pulse {

/// The runners of all sessions by place (their index) and by id. The place of one that is gone is
/// taken by the next that comes. Thread: the engine's.
class RunnerTable final {
public:
    /// The index that the next runner has to have.
    [[nodiscard]] int freePlace() const;
    SessionRunner &add(std::unique_ptr<SessionRunner> runner);
    /// Ends the runner at this place, if there is one.
    void remove(int place);

    [[nodiscard]] bool has(const SessionId &id) const { return m_byId.contains(id); }
    /// Null when there is none.
    [[nodiscard]] SessionRunner *find(const SessionId &id) const;
    [[nodiscard]] SessionRunner *at(int place) const;
    /// Also of places without a runner.
    [[nodiscard]] int places() const { return static_cast<int>(m_runners.size()); }

    template <typename Call>
    void forEach(Call call) const
    {
        for (const auto &runner : m_runners) {
            if (runner)
                call(*runner);
        }
    }

private:
    std::vector<std::unique_ptr<SessionRunner>> m_runners;
    QHash<SessionId, int> m_byId;
    std::vector<int> m_free;
};

} // namespace Pulse
