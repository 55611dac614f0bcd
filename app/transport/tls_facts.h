// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"

#include <QList>

#include <optional>

class QSslConfiguration;
class QSslError;
class QTcpSocket;

namespace Pulse {

/// What the peer's certificate says; nothing without a finished TLS handshake.
[[nodiscard]] std::optional<TlsFacts> tlsFactsOf(const QSslConfiguration &session);
/// The same of a socket that may or may not be an encrypted one.
[[nodiscard]] std::optional<TlsFacts> tlsFactsOf(const QTcpSocket *socket);
/// All complaints about a certificate in one line.
[[nodiscard]] QString certificateProblemIn(const QList<QSslError> &errors);

} // namespace Pulse
