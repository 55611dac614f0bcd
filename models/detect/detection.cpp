// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detection.h"

#include "models/detect/answer_signs.h"
#include "models/detect/detect_plan.h"
#include "models/protocol/side_effects.h"
#include "models/session/random.h"

#include <algorithm>

namespace Pulse {
namespace {

constexpr qsizetype BEATS_TO_LEARN = 4;

} // namespace

Detection::Detection(DetectAddress address, quint64 seed, const DetectLimits &limits)
    : m_limits(limits)
{
    Q_ASSERT(address.fault == AddressFault::None && !address.origins.isEmpty());
    m_seen.address = std::move(address);
    Random random(seed);
    m_ping = {1, random.next()};
}

DetectOutcome Detection::apply(const DetectEvent &event)
{
    m_now = event.at.mono;
    m_actions.clear();
    if (m_phase != Phase::Over &&
        (m_phase != Phase::Idle || std::holds_alternative<DetectBegan>(event.what)))
        std::visit([this](const auto &what) { handle(what); }, event.what);
    if (isTotalOver() && (m_phase == Phase::Reaching || m_phase == Phase::Looking))
        totalOver();
    DetectOutcome outcome;
    outcome.actions = std::move(m_actions);
    m_actions.clear();
    if (m_phase != Phase::Over && m_phase != Phase::Idle) {
        outcome.nextDeadline = m_began + m_limits.total;
        if (isTotalOver())
            *outcome.nextDeadline += m_limits.beatWait;
    }
    return outcome;
}

Finding Detection::finding() const
{
    Finding finding = findingOf(m_seen);
    finding.took = m_now - m_began;
    return finding;
}

void Detection::handle(const DetectBegan &)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Reaching;
    m_began = m_now;
    reachNext();
}

/// One place after the other: this is no port scanner.
void Detection::reachNext()
{
    endProbes(false);
    m_seen.origin = m_seen.address.origins.at(m_nextOrigin++);
    const bool isSocket = m_seen.address.family == AddressFamily::WebSocket;
    const QString path = m_seen.address.path;
    ask(isSocket || path.isEmpty() ? QStringLiteral("/") : path, true);
    if (isSocket)
        open(socketsToTry(m_seen.address).first());
}

bool Detection::isAnotherOriginLeft() const
{
    return m_nextOrigin < m_seen.address.origins.size();
}

void Detection::reached()
{
    if (m_phase != Phase::Reaching)
        return;
    m_phase = Phase::Looking;
    const Origin &first = m_seen.address.origins.first();
    if (m_seen.origin->port != first.port)
        m_seen.notes << DetectNote{NoteKind::PortMoved, {}, m_seen.origin->port};
    m_pages = pagesToAsk(m_seen.address);
    m_sockets = socketsToTry(m_seen.address);
    for (const Probe &probe : std::as_const(m_probes)) {
        if (!probe.isSocket)
            m_pages.removeAll(probe.path);
    }
    for (const PageFound &page : std::as_const(m_seen.answers))
        m_pages.removeAll(page.path);
    if (m_seen.address.family == AddressFamily::WebSocket)
        m_sockets.removeFirst(); // asked for while reaching
}

/// What comes next, after anything happened.
void Detection::goOn()
{
    if (m_phase != Phase::Looking && m_phase != Phase::Listening)
        return;
    const auto [profile, confidence] = familyOf(m_seen);
    if (confidence == Confidence::Certain) {
        m_pages = pagesOfFamily(profile, m_pages);
        if (!hasSocket(profile))
            m_sockets.clear();
    }
    fillSlots();
    if (underWay() == 0)
        listenOrEnd();
}

void Detection::fillSlots()
{
    if (isTotalOver())
        return;
    const bool socketBusy = std::any_of(m_probes.cbegin(), m_probes.cend(),
                                        [](const Probe &probe) { return probe.isSocket; });
    if (!socketBusy && m_seen.socketPath.isEmpty() && !m_sockets.isEmpty() &&
        m_probes.size() < m_limits.parallel)
        open(m_sockets.takeFirst());
    while (!m_pages.isEmpty() && m_probes.size() < m_limits.parallel)
        ask(m_pages.takeFirst(), false);
}

void Detection::listenOrEnd()
{
    if (!openSocket() || isEnoughKnown())
        return end();
    m_phase = Phase::Listening;
}

/// Whether listening longer could tell more than it costs.
bool Detection::isEnoughKnown() const
{
    const auto [profile, confidence] = familyOf(m_seen);
    if (m_seen.beats.size() >= BEATS_TO_LEARN)
        return true;
    const bool byBeats = profile == Profile::DjangoHeartbeat;
    const bool onlyBeatsTell =
        confidence == Confidence::None ||
        (confidence == Confidence::Likely && m_seen.address.family == AddressFamily::WebSocket);
    if (isTotalOver())
        return !onlyBeatsTell || m_limits.beatWait == milliseconds::zero();
    if (confidence != Confidence::Certain || byBeats)
        return false;
    // Beside the pages of such a family a socket is watched by its pongs.
    return hasSocket(profile) || m_seen.address.family != AddressFamily::WebSocket ||
           m_seen.signs.contains(Sign{SignKind::PongAnswered, m_seen.socketPath});
}

void Detection::end()
{
    endProbes(false);
    m_phase = Phase::Over;
}

void Detection::endProbes(bool keepOpenSocket)
{
    for (auto it = m_probes.begin(); it != m_probes.end();) {
        if (keepOpenSocket && it->isOpen) {
            ++it;
            continue;
        }
        m_actions.emplace_back(EndProbe{it.key()});
        it = m_probes.erase(it);
    }
}

void Detection::ask(const QString &path, bool isReach)
{
    if (mayHaveSideEffect(path))
        return;
    Probe probe;
    probe.path = path;
    probe.began = m_now;
    probe.isReach = isReach;
    m_probes.insert(++m_lastProbe, probe);
    const milliseconds limit = isReach && isAnotherOriginLeft() ? m_limits.reach : m_limits.probe;
    m_actions.emplace_back(FetchPage{m_lastProbe, m_seen.origin->page(path), limit});
}

void Detection::open(const QString &path, const QString &originHeader)
{
    if (mayHaveSideEffect(path))
        return;
    Probe probe;
    probe.isSocket = true;
    probe.path = path;
    probe.began = m_now;
    probe.origin = originHeader;
    m_probes.insert(++m_lastProbe, probe);
    m_actions.emplace_back(
        OpenSocket{m_lastProbe, m_seen.origin->socket(path), m_limits.probe, originHeader});
}

int Detection::underWay() const
{
    return static_cast<int>(std::count_if(m_probes.cbegin(), m_probes.cend(),
                                          [](const Probe &probe) { return !probe.isOpen; }));
}

const Detection::Probe *Detection::openSocket() const
{
    const auto found = std::find_if(m_probes.cbegin(), m_probes.cend(),
                                    [](const Probe &probe) { return probe.isOpen; });
    return found == m_probes.cend() ? nullptr : &*found;
}

bool Detection::takeOver(ProbeId id, Probe *probe)
{
    const auto found = m_probes.find(id);
    if (found == m_probes.end())
        return false;
    *probe = *found;
    m_probes.erase(found);
    return true;
}

void Detection::handle(const DetectTimePassed &)
{
    if (m_phase != Phase::Listening || !isTotalOver())
        return; // the rest of it any late event does too: see apply()
    if (m_now - m_began < m_limits.total + m_limits.beatWait)
        return isEnoughKnown() ? end() : void();
    if (m_seen.beats.isEmpty()) {
        const auto waited = std::chrono::round<seconds>(m_now - m_socketOpenedAt);
        m_seen.notes << DetectNote{NoteKind::NoHeartbeat, {}, static_cast<int>(waited.count())};
    }
    end();
}

/// The total time is over: only an open socket may go on, where it alone can tell.
void Detection::totalOver()
{
    if (familyOf(m_seen).second != Confidence::Certain)
        m_seen.notes << DetectNote{NoteKind::OutOfTime};
    if (m_phase == Phase::Reaching && m_reserve && !openSocket()) {
        m_seen.origin = m_reserve->origin;
        m_seen.failure = m_reserve->failure;
        m_seen.silent = m_reserve->silent;
        m_seen.connected = true;
    }
    reached();
    m_pages.clear();
    m_sockets.clear();
    endProbes(true);
    listenOrEnd();
}

void Detection::handle(const DetectCancelled &)
{
    m_seen.notes << DetectNote{NoteKind::Cancelled};
    end();
}

} // namespace Pulse
