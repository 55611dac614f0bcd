// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/http_managers.h"
#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"

#include <QElapsedTimer>
#include <QTimer>

class QNetworkReply;

namespace Pulse {

/// An HTTP GET on QNetworkAccessManager with the guards it lacks (protocols 6, reliability 2.2): a
/// deadline for all of it, a limit of the body, no redirect followed, no cookie, no compression, no
/// HTTP/2, a new connection each time. Thread: the engine's.
///
/// Of the phases Qt tells the end of "connect" without TLS only; with TLS, `tls` holds both.
class QnamHttpCheck final : public HttpCheck {
    Q_OBJECT
public:
    static constexpr qint64 bodyLimit = 1024 * 1024;
    static constexpr qint64 bufferLimit = 256 * 1024;

    QnamHttpCheck(std::shared_ptr<NameLookup> names, std::shared_ptr<HttpManagers> managers);
    ~QnamHttpCheck() override;

    void start(const ConnectionRequest &request) override;
    void abort() override;

private:
    enum class Phase : quint8 { Idle, Naming, Asking, Ended };

    void lookUp();
    void ask();
    void listenTo(QNetworkReply &reply);
    void onPhase(std::optional<microseconds> CheckTiming::*phase);
    void takeBody();
    void onFinished();
    void onDeadline();
    void fail(const CloseReason &reason);
    void release();
    [[nodiscard]] CheckTiming timing() const;
    [[nodiscard]] Answer answerOf(const QNetworkReply &reply) const;

    std::shared_ptr<NameLookup> m_names;
    std::shared_ptr<HttpManagers> m_managers;
    ConnectionRequest m_request;
    Phase m_phase = Phase::Idle;
    QNetworkReply *m_reply = nullptr; ///< ours until release()
    QString m_origin;
    QTimer m_deadline;
    QElapsedTimer m_since;
    qint64 m_phaseBegan = 0; ///< ns since m_since began
    CheckTiming m_timing;
    std::optional<TlsFacts> m_tls;
    QByteArray m_body;
    QString m_certificateProblem;
};

} // namespace Pulse
