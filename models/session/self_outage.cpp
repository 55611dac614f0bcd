// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/self_outage.h"

namespace Pulse {

namespace {

constexpr int LooksToBelieve = 2; // a network that changes over is gone for a moment
constexpr int FewestSessions = 3;
constexpr int FewestHosts = 2;

bool looksLikeOurs(FailureClass what)
{
    switch (what) {
    case FailureClass::NameNotFound:
    case FailureClass::Unreachable:
    case FailureClass::ConnectTimeout:
    case FailureClass::ConnectionLost:
    case FailureClass::NoPong: return true;
    case FailureClass::None:
    case FailureClass::Refused: // somebody answered
    case FailureClass::Tls:
    case FailureClass::Handshake:
    case FailureClass::HttpStatus:
    case FailureClass::SignIn:
    case FailureClass::ClosedByServer:
    case FailureClass::Protocol:
    case FailureClass::TooBig:
    case FailureClass::TooSlow:
    case FailureClass::NotReading:
    case FailureClass::Silent:
    case FailureClass::ObserverGap:
    case FailureClass::OperatorAsked:
    case FailureClass::Redirected:
    case FailureClass::BadAddress:
    case FailureClass::Unexpected:
    case FailureClass::MissingSecret:
    case FailureClass::BadSettings:
    case FailureClass::Proxy:
    case FailureClass::NotSocketIo:
    case FailureClass::NamespaceRefused:
    case FailureClass::PutOut:
    case FailureClass::OtherService: return false;
    }
    return false;
}

} // namespace

void RemoteFleet::add(const QString &host, const SessionState &state)
{
    if (state.connection == ConnectionState::Paused || isLoopbackHost(host))
        return;
    ++sessions;
    hosts.insert(host);
    const bool lost =
        state.connection != ConnectionState::Connected && looksLikeOurs(state.lastClose.what);
    const bool unanswered =
        state.connection == ConnectionState::Connected && state.pingsUnanswered > 0;
    failing += lost || unanswered ? 1 : 0;
}

std::optional<bool> SelfOutage::look(const RemoteFleet &fleet, bool interfaceUp)
{
    if (fleet.sessions == 0) {
        m_looksOtherwise = 0;
        if (!m_offline)
            return std::nullopt;
        m_offline = false;
        return false;
    }
    const bool enough = fleet.sessions >= FewestSessions && fleet.hosts.size() >= FewestHosts;
    const bool allFail = enough && fleet.failing == fleet.sessions;
    const bool offlineNow = !interfaceUp || allFail;
    if (offlineNow == m_offline) {
        m_looksOtherwise = 0;
        return std::nullopt;
    }
    if (++m_looksOtherwise < LooksToBelieve)
        return std::nullopt;
    m_looksOtherwise = 0;
    m_offline = offlineNow;
    return m_offline;
}

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

} // namespace Pulse
