// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/answer_signs.h"
#include "models/detect/detect_event.h"
#include "models/detect/verdict.h"

#include <QHash>

namespace Pulse {

/// Limits of one detection. `total` is kept whatever the server does; only where an open socket
/// says nothing but heartbeats can tell, `beatWait` follows it.
struct DetectLimits {
    milliseconds total{5'000};
    milliseconds beatWait{31'000}; ///< one interval of 30 s and a second (S3-1); 0: do not wait
    milliseconds reach{1'500};     ///< for each place, while there are others to try
    milliseconds probe{2'500};     ///< for each page and upgrade
    int parallel = 4;              ///< connections at once

    friend bool operator==(const DetectLimits &, const DetectLimits &) = default;
};

/// Finds out what answers at an address: the fold of what was seen, and what to ask for next. It
/// reads no clock and does no I/O: the time is in the events. First it looks where anything answers
/// (Reaching), then it asks for the known pages and upgrades (Looking), then it listens to an open
/// socket for as long as that can tell more (Listening).
class Detection final {
public:
    /// `address` must be without a fault. The seed makes the nonce of the WebSocket ping.
    Detection(DetectAddress address, quint64 seed, const DetectLimits &limits = {});

    /// The first event must be DetectBegan. Events of probes that are over are ignored.
    [[nodiscard]] DetectOutcome apply(const DetectEvent &event);

    [[nodiscard]] bool isOver() const { return m_phase == Phase::Over; }
    /// The waterfall so far, only ever appended to.
    [[nodiscard]] const QList<DetectStep> &steps() const { return m_steps; }
    /// What is known so far; final once isOver().
    [[nodiscard]] Finding finding() const;

private:
    enum class Phase : quint8 { Idle, Reaching, Looking, Listening, Over };
    struct Probe {
        bool isSocket = false;
        QString path;
        nanoseconds began{};
        bool isReach = false; ///< decides whether anything answers at this origin
        bool isOpen = false;  ///< of a socket
        QString origin;       ///< header Origin it was sent with
    };

    /// A place where somebody was met who did not show himself.
    struct Reserve {
        Origin origin;
        std::optional<CloseReason> failure;
        QList<PageFound> answers;
        bool silent = false;
    };

    void handle(const DetectBegan &);
    void handle(const PageAnswered &answer);
    void handle(const PageFailed &failure);
    void handle(const SocketOpened &opened);
    void handle(const SocketText &message);
    void handle(const SocketBinary &message);
    void handle(const SocketPong &pong);
    void handle(const SocketClosed &closed);
    void handle(const DetectTimePassed &);
    void handle(const DetectCancelled &);

    void reachNext();
    void notReached(const PageFailed &failure);
    void keepInReserve(const Reserve &place);
    void takeReserve();
    void skipSamePort();
    void reached();
    void goOn();
    void fillSlots();
    void listenOrEnd();
    void totalOver();
    void end();
    void endProbes(bool keepOpenSocket);
    void ask(const QString &path, bool isReach);
    void open(const QString &path, const QString &originHeader = {});
    [[nodiscard]] bool takeOver(ProbeId id, Probe *probe);
    void takeMessage(ProbeId id, const QString &shown, const AnswerSigns &signs);
    void takeSigns(const AnswerSigns &signs, const QString &where);
    void addStep(const DetectStep &step);
    void addTimingSteps(const Probe &probe, const CheckTiming &timing,
                        const std::optional<TlsFacts> &tls);
    void addFailedStep(const Probe &probe, const PageFailed &failure);
    [[nodiscard]] bool isAnotherOriginLeft() const;
    [[nodiscard]] bool isEnoughKnown() const;
    [[nodiscard]] bool isTotalOver() const { return m_now - m_began >= m_limits.total; }
    [[nodiscard]] int underWay() const;
    [[nodiscard]] const Probe *openSocket() const;

    DetectLimits m_limits;
    DetectSeen m_seen;
    PingId m_ping;
    Phase m_phase = Phase::Idle;
    nanoseconds m_began{};
    nanoseconds m_now{};
    qsizetype m_nextOrigin = 0;
    std::optional<Reserve> m_reserve;
    QHash<ProbeId, Probe> m_probes;
    ProbeId m_lastProbe = 0;
    QStringList m_pages;   ///< still to be asked
    QStringList m_sockets; ///< still to be tried
    bool m_triedWithOrigin = false;
    nanoseconds m_socketOpenedAt{};
    int m_messages = 0;
    QList<DetectStep> m_steps;
    std::vector<DetectAction> m_actions;
};

} // namespace Pulse
