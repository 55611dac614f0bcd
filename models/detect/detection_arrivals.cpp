// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detect_plan.h"
#include "models/detect/detection.h"

namespace Pulse {
namespace {

constexpr int MOST_BEATS = 64; // far more than three gaps need

/// The server is there; this page is not to be had.
bool isAnswer(const CloseReason &reason)
{
    return reason.httpStatus.has_value() || reason.what == FailureClass::Redirected;
}

} // namespace

void Detection::handle(const PageAnswered &answer)
{
    Probe probe;
    if (!takeOver(answer.probe, &probe))
        return;
    m_seen.connected = true;
    if (m_seen.answers.isEmpty()) {
        addTimingSteps(probe, answer.timing, answer.tls);
        if (!m_steps.isEmpty() && m_steps.last().kind == DetectStepKind::Answer)
            m_steps.last().status = answer.status;
    }
    if (answer.tls && !m_seen.tls)
        m_seen.tls = answer.tls;
    const AnswerSigns signs = signsOfPage(answer.status, answer.body);
    const PageFound page{probe.path, answer.status, signs.isReport, signs.reads};
    if (signs.isWebPage && answer.status >= 200 && answer.status < 300)
        m_seen.webPages << probe.path;
    takeSigns(signs, probe.path);
    // A secure server tells a plain client so by 400: the next place is the secure one.
    if (m_phase == Phase::Reaching && answer.status == 400 && isAnotherOriginLeft() &&
        m_seen.signs.isEmpty()) {
        keepInReserve({*m_seen.origin, {}, {page}, false});
        return reachNext();
    }
    m_seen.answers << page;
    reached();
    goOn();
}

void Detection::handle(const PageFailed &failure)
{
    Probe probe;
    if (!takeOver(failure.probe, &probe))
        return;
    if (probe.isReach)
        addFailedStep(probe, failure);
    if (failure.reason.what == FailureClass::Redirected)
        m_seen.notes << DetectNote{NoteKind::Redirected, failure.reason.detail};
    if (m_phase == Phase::Reaching)
        return notReached(failure);
    m_seen.connected = m_seen.connected || failure.timing.connect;
    if (!m_seen.failure && !isAnswer(failure.reason))
        m_seen.failure = failure.reason;
    goOn();
}

/// The page by which a place shows itself was not to be had there.
void Detection::notReached(const PageFailed &failure)
{
    const CloseReason &reason = failure.reason;
    const bool notHttp = reason.what == FailureClass::Protocol;
    if (reason.what == FailureClass::NameNotFound) { // nor will it be found for another port
        m_seen.failure = reason;
        return end();
    }
    if (isAnswer(reason) || (failure.timing.firstByte && !notHttp)) {
        m_seen.connected = true;
        if (!isAnswer(reason))
            m_seen.failure = reason;
        reached();
        return goOn();
    }
    if (failure.timing.connect) {
        const bool silent = reason.what == FailureClass::ConnectTimeout;
        keepInReserve({*m_seen.origin, reason, {}, silent});
    } else {
        if (!m_seen.failure)
            m_seen.failure = reason;
        skipSamePort(); // encrypted or not, nobody is there
    }
    if (isAnotherOriginLeft())
        return reachNext();
    if (!m_reserve)
        return end();
    takeReserve();
}

void Detection::skipSamePort()
{
    while (isAnotherOriginLeft() &&
           m_seen.address.origins.at(m_nextOrigin).port == m_seen.origin->port)
        ++m_nextOrigin;
}

/// The first place where anybody at all was met.
void Detection::keepInReserve(const Reserve &place)
{
    if (!m_reserve)
        m_reserve = place;
}

void Detection::takeReserve()
{
    m_seen.origin = m_reserve->origin;
    m_seen.answers = m_reserve->answers;
    m_seen.failure = m_reserve->failure;
    m_seen.silent = m_reserve->silent;
    m_seen.connected = true;
    const auto is = [this](FailureClass what) {
        return m_seen.failure && m_seen.failure->what == what;
    };
    if (is(FailureClass::Tls) && m_seen.failure->persistent)
        m_seen.notes << DetectNote{NoteKind::Certificate, m_seen.failure->detail};
    if (is(FailureClass::Protocol))
        m_seen.notes << DetectNote{NoteKind::NotHttp};
    const bool askedForSocket = m_seen.address.family == AddressFamily::WebSocket;
    const bool hopeless = is(FailureClass::Tls) || is(FailureClass::Protocol);
    if (hopeless && !askedForSocket)
        return end();
    reached();
    if (hopeless)
        m_pages.clear();
    goOn();
}

void Detection::handle(const SocketOpened &opened)
{
    const auto found = m_probes.find(opened.probe);
    if (found == m_probes.end() || found->isOpen)
        return;
    found->isOpen = true;
    m_seen.connected = true;
    m_seen.socketPath = found->path;
    m_seen.socketOrigin = found->origin;
    m_socketOpenedAt = m_now;
    if (opened.tls && !m_seen.tls)
        m_seen.tls = opened.tls;
    addStep({DetectStepKind::Upgrade,
             true,
             found->began - m_began,
             opened.took,
             found->path,
             {},
             {},
             0});
    m_actions.emplace_back(PingSocket{opened.probe, m_ping});
    reached();
    goOn();
}

void Detection::handle(const SocketText &message)
{
    takeMessage(message.probe, message.text, signsOfText(message.text));
}

void Detection::handle(const SocketBinary &message)
{
    takeMessage(message.probe, {}, signsOfBinary(message.bytes));
}

void Detection::takeMessage(ProbeId id, const QString &shown, const AnswerSigns &signs)
{
    const auto found = m_probes.constFind(id);
    if (found == m_probes.constEnd() || !found->isOpen)
        return;
    if (++m_messages == 1) {
        addStep({DetectStepKind::FirstMessage,
                 true,
                 m_socketOpenedAt - m_began,
                 m_now - m_socketOpenedAt,
                 shown.left(200),
                 {},
                 {},
                 0});
    }
    if (signs.isBeat && m_seen.beats.size() < MOST_BEATS) {
        const nanoseconds since = m_seen.beats.isEmpty() ? m_socketOpenedAt : m_seen.beats.last();
        m_seen.beats << m_now;
        addStep({DetectStepKind::Heartbeat,
                 true,
                 since - m_began,
                 m_now - since,
                 {},
                 {},
                 {},
                 static_cast<int>(m_seen.beats.size())});
    }
    takeSigns(signs, found->path);
    goOn();
}

void Detection::handle(const SocketPong &pong)
{
    const auto found = m_probes.constFind(pong.probe);
    if (found == m_probes.constEnd() || pong.id != m_ping)
        return;
    const Sign sign{SignKind::PongAnswered, found->path};
    if (!m_seen.signs.contains(sign))
        m_seen.signs << sign;
    goOn();
}

void Detection::handle(const SocketClosed &closed)
{
    Probe probe;
    if (!takeOver(closed.probe, &probe))
        return;
    const CloseReason &reason = closed.reason;
    if (probe.isOpen) { // what it said stays said
        m_seen.failure = reason;
        return goOn();
    }
    addStep({DetectStepKind::Upgrade, false, probe.began - m_began, m_now - probe.began, probe.path,
             reason.httpStatus, reason, 0});
    if (reason.what == FailureClass::Redirected)
        m_seen.notes << DetectNote{NoteKind::Redirected, reason.detail};
    // 404 tells nothing: the next path may be the right one.
    const bool telling = reason.httpStatus && *reason.httpStatus != 404 && *reason.httpStatus < 500;
    if (reason.httpStatus &&
        (!m_seen.socketRefused || (telling && m_seen.socketRefused->second == 404)))
        m_seen.socketRefused = {probe.path, *reason.httpStatus};
    if (isAnswer(reason)) {
        m_seen.connected = true;
        reached();
    }
    // Channels' validator of origins refuses clients that send none (protocols 4).
    if (reason.httpStatus == 403 && !m_triedWithOrigin && probe.origin.isEmpty() &&
        m_phase == Phase::Looking) {
        m_triedWithOrigin = true;
        open(probe.path, m_seen.origin->page({}));
    }
    goOn();
}

void Detection::takeSigns(const AnswerSigns &signs, const QString &where)
{
    for (const SignKind kind : signs.signs) {
        const Sign sign{kind, where};
        if (!m_seen.signs.contains(sign))
            m_seen.signs << sign;
    }
    if (m_seen.timeForm == TimeForm::None || signs.isBeat) {
        m_seen.timeField = signs.timeField;
        m_seen.timeForm = signs.timeForm;
    }
    if (m_seen.name.isEmpty())
        m_seen.name = signs.name;
    if (m_seen.version.isEmpty())
        m_seen.version = signs.version;
}

} // namespace Pulse
