// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/detect/detection.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace Pulse {

/// Does what a Detection asks for, with the engine's own transports, and tells it what happened. It
/// holds no policy; it only refuses, once more, any address that may have a side effect (S09). One
/// object, one detection. Thread: the engine's; call it there or queued.
class DetectRunner final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it. Equal seeds give equal nonces.
    DetectRunner(Clock &clock, TransportFactory factory, quint64 seed);
    ~DetectRunner() override;

    /// `address` must be without a fault. Call it once. `finished` follows, at the latest when the
    /// limits are over, and never before this returns.
    void start(const DetectAddress &address, const DetectLimits &limits = {});
    /// `finished` follows at once, with what was known.
    void cancel();

Q_SIGNALS:
    /// Each step of the waterfall as it is over.
    void stepped(const Pulse::DetectStep &step);
    /// Exactly once, the last signal.
    void finished(const Pulse::Finding &finding);

private:
    struct DeleteLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    struct Line {
        std::unique_ptr<Transport, DeleteLater> socket;
        std::unique_ptr<HttpCheck, DeleteLater> page;
    };

    void happen(const DetectHappening &what);
    void applyOne(const DetectEvent &event);
    void perform(const FetchPage &fetch);
    void perform(const OpenSocket &open);
    void perform(const PingSocket &ping);
    void perform(const EndProbe &end);
    void dropLine(ProbeId probe, bool politely);
    [[nodiscard]] bool isRefused(const QString &url) const;

    Clock &m_clock;
    TransportFactory m_factory;
    quint64 m_seed;
    std::optional<Detection> m_detection;
    std::map<ProbeId, Line> m_lines;
    std::deque<DetectEvent> m_inbox; ///< what an action led to while its event was worked on
    QTimer m_timer;
    qsizetype m_stepsTold = 0;
    bool m_working = false;
    bool m_finished = false;
};

} // namespace Pulse
