// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/session_state.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Pulse {

/// How the sessions on other computers stand at one look; loopback ones and paused ones do not
/// count.
struct RemoteFleet {
    int sessions = 0;
    int failing = 0; ///< by what a lost network of our own would look like
    QSet<QString> hosts;

    void add(const QString &host, const SessionState &state);
};

/// Is it us? This computer's own network is taken for lost when it has no interface left, or when
/// every one of at least three sessions on at least two hosts fails at the same time (reliability
/// 4.2; with one host it cannot be told from the server's outage). Pure; look once a second.
class SelfOutage final {
public:
    /// True: offline now; false: online again; nothing: no news.
    [[nodiscard]] std::optional<bool> look(const RemoteFleet &fleet, bool interfaceUp);
    [[nodiscard]] bool offline() const { return m_offline; }

private:
    bool m_offline = false;
    int m_looksOtherwise = 0;
};

/// Names this very computer: such a service is reached without any network.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Pulse
