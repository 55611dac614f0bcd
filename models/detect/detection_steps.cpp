// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detection.h"

// The waterfall of a detection.
namespace Pulse {
namespace {

constexpr qsizetype MOST_STEPS = 64;

} // namespace

void Detection::addStep(const DetectStep &step)
{
    if (m_steps.size() < MOST_STEPS)
        m_steps << step;
}

void Detection::addTimingSteps(const Probe &probe, const CheckTiming &timing,
                               const std::optional<TlsFacts> &tls)
{
    nanoseconds at = probe.began - m_began;
    const auto add = [&](DetectStepKind kind, const std::optional<microseconds> &took,
                         const QString &detail) {
        if (!took)
            return;
        addStep({kind, true, at, *took, detail, {}, {}, 0});
        at += *took;
    };
    add(DetectStepKind::Name, timing.name, m_seen.origin->host);
    add(DetectStepKind::Tcp, timing.connect, m_seen.origin->authority());
    add(DetectStepKind::Tls, timing.tls, tls ? tls->protocol : QString());
    add(DetectStepKind::Answer, timing.firstByte, probe.path);
}

void Detection::addFailedStep(const Probe &probe, const PageFailed &failure)
{
    // On this very computer many ports are tried; those where nobody listens are no news.
    const bool isNews = m_seen.address.origins.size() <= 4 || failure.timing.connect;
    if (!isNews)
        return;
    const CloseReason &reason = failure.reason;
    const CheckTiming &timing = failure.timing;
    CheckTiming before = timing; // the phases that went well
    before.firstByte.reset();
    if (reason.what == FailureClass::NameNotFound)
        before.name.reset();
    if (reason.what == FailureClass::Tls)
        before.tls.reset();
    addTimingSteps(probe, before, std::nullopt);
    const microseconds none{};
    const nanoseconds spent =
        before.name.value_or(none) + before.connect.value_or(none) + before.tls.value_or(none);
    DetectStep step;
    step.good = reason.httpStatus.has_value();
    step.began = probe.began - m_began + spent;
    step.took = timing.total - spent;
    step.status = reason.httpStatus;
    step.failure = reason;
    if (reason.what == FailureClass::NameNotFound) {
        step.kind = DetectStepKind::Name;
        step.detail = m_seen.origin->host;
    } else if (!timing.connect) {
        step.kind = DetectStepKind::Tcp;
        step.detail = m_seen.origin->authority();
    } else {
        step.kind = reason.what == FailureClass::Tls ? DetectStepKind::Tls : DetectStepKind::Answer;
        step.detail = probe.path;
    }
    addStep(step);
}

} // namespace Pulse
