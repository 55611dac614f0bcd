// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/circuit.h"
#include "models/session/close_reason.h"

#include <QHash>
#include <QString>

namespace Pulse {

/// When tries are held back. The waits are the reconnect policy's own first ones: a probe of one
/// comes no later than the tries of all would.
struct BreakerLimits {
    int failures = 5;          ///< in a row, of all sessions of the server together
    int sessions = 2;          ///< that they come from, at least: one alone has its own backoff
    milliseconds first{5'000}; ///< open for so long, doubling
    milliseconds most{30'000};
    milliseconds probe{5'000}; ///< others ask again so long after a probe began

    friend bool operator==(const BreakerLimits &, const BreakerLimits &) = default;
};

/// A circuit breaker for each server (host and port): when the tries of several sessions fail in a
/// row, all wait, one probes, and its success lets all in (S4-53, F13). Pure: times come with the
/// calls. Remembers at most 1,024 servers; of more, circuits that are closed are forgotten first.
class HostBreaker final {
public:
    explicit HostBreaker(BreakerLimits limits = {}) : m_limits(limits) {}

    /// Nothing: the try may begin. Otherwise nothing is begun, and this is when to ask again.
    [[nodiscard]] std::optional<nanoseconds> tryOrWaitUntil(const QString &server, nanoseconds now);
    /// A try of `session` failed, or reached its end. True when the circuit's state moved by it.
    /// `patience`: the longest that its own settings let it wait; nobody waits longer for a probe
    /// than the least patient of them.
    [[nodiscard]] bool failed(const QString &server, int session, nanoseconds now,
                              milliseconds patience = milliseconds::max());
    [[nodiscard]] bool succeeded(const QString &server);
    /// Nothing is known any more: this computer slept, or its own network was gone.
    void forgetAll() { m_circuits.clear(); }
    [[nodiscard]] CircuitFacts facts(const QString &server) const;

private:
    struct Circuit {
        CircuitFacts facts;
        int firstSession = -1; ///< of the failures in a row
        bool several = false;  ///< more sessions than that one
        int opened = 0;        ///< times in a row
        milliseconds patience = milliseconds::max();
    };
    [[nodiscard]] milliseconds openFor(const Circuit &circuit) const;
    void makeRoom();

    BreakerLimits m_limits;
    QHash<QString, Circuit> m_circuits; ///< only those with a failure
};

/// This end of a try says that the server takes no connections: not a refusal of ours alone, and
/// nothing of our own doing.
[[nodiscard]] bool speaksOfTheServer(const CloseReason &reason);
/// "host:port" of an address, with the port of its scheme when it names none.
[[nodiscard]] QString serverOf(const QString &url);

} // namespace Pulse
