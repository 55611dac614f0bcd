// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/line_check.h"

namespace Pulse {

/// Is somebody there? tcp://host:port: a connection is made, and when something is expected, the
/// first bytes must hold it. tls://host:port (443): a TLS handshake is made, and the certificate is
/// told; one that cannot be trusted or has ended fails it. Nothing is ever sent beyond that.
/// Thread: the engine's.
class PortCheck final : public LineCheck {
    Q_OBJECT
public:
    static constexpr qsizetype bannerLimit = 4'096; ///< bytes that are looked through

    PortCheck(std::shared_ptr<NameLookup> names, const QString &expected);

    void start(const ConnectionRequest &request) override;

protected:
    void lineReady() override;
    void read() override;
    void lineEnded() override { fail(unexpected()); }
    [[nodiscard]] CloseReason tooLate() const override;
    [[nodiscard]] CloseReason notMade(const CloseReason &reason) const override;
    [[nodiscard]] QString certificateProblem(const QSslSocket &socket,
                                             const QString &what) const override;

private:
    [[nodiscard]] CloseReason unexpected() const;
    [[nodiscard]] HealthReport found() const;
    void tellFound();

    const QByteArray m_expected;
    QByteArray m_banner;
};

} // namespace Pulse
