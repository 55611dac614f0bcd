// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/protocol/side_effects.h"
#include "models/session/check_target.h"

// Which address a check asks, and whether it is this service that answers there (S2-3).
namespace Pulse {

void Session::runCheck(bool operatorAsked, Outcome &out)
{
    m_state.nextCheckAt.reset();
    m_nextPingPageAt.reset();
    m_checkRunning = true;
    const bool nameFirst = isPolled() && targetCount(m_settings) > 1 &&
                           !m_settings->identity.value.isEmpty() && !m_identified;
    out.actions.append(RunCheck{operatorAsked,
                                nameFirst ? CheckPurpose::Identity : CheckPurpose::Report,
                                isPolled() ? m_state.target : 0});
}

void Session::runPing(Outcome &out)
{
    m_nextPingPageAt.reset();
    m_checkRunning = true;
    out.actions.append(RunCheck{false, CheckPurpose::Ping, m_state.target});
}

// A service that hangs is this service; one that is not there may have taken the next port.
bool Session::isElsewhere(const CloseReason &reason) const
{
    const bool nothingWasSent = reason.what == FailureClass::Refused ||
                                reason.what == FailureClass::NameNotFound ||
                                reason.what == FailureClass::Unreachable;
    const bool notIt = reason.what == FailureClass::Protocol ||
                       reason.what == FailureClass::Redirected ||
                       reason.what == FailureClass::OtherService;
    return nothingWasSent || (notIt && isIdempotent(m_settings->request.method));
}

/// False when all have been tried in this round.
bool Session::tryNextTarget(Outcome &out)
{
    const int count = targetCount(m_settings);
    if (!isPolled())
        return false;
    if (m_targetsTried + 1 >= count) {
        m_targetsTried = 0;
        return false;
    }
    ++m_targetsTried;
    m_state.target = (m_state.target + 1) % count;
    m_identified = false;
    out.changes.append(TargetChanged{checkUrl(m_settings, CheckPurpose::Report, m_state.target)});
    runCheck(false, out);
    return true;
}

void Session::on(const IdentityRead &read, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    m_checkRunning = false;
    m_identified = read.name == m_settings->identity.value;
    if (m_identified) {
        runCheck(false, out);
        return;
    }
    CheckFailed other;
    other.purpose = CheckPurpose::Identity;
    other.reason.what = FailureClass::OtherService;
    other.reason.by = ClosedBy::Server;
    other.reason.detail = read.name;
    on(other, out);
}

} // namespace Pulse
