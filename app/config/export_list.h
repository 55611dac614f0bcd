// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Pulse {

/// Services as a text for another computer or another person.
struct ExportText {
    QByteArray text; ///< UTF-8; empty beside a problem
    QString problem;
    QStringList left; ///< what was left out because it looks like a secret, one line each
};

// Pure. References to secrets (secret:, env:, file:) are no secrets and stay. What looks like one
// is left out: headers by their name, parts of an address' query by their name, and texts that are
// sent when a field of their JSON has such a name.

/// As [[service]] blocks of pulseboard.toml; read back they are the same services.
[[nodiscard]] ExportText exportToml(const QList<ServiceSettings> &services);
/// RFC 4180, one row a service and a column for each key that any of them has; importCsv() makes
/// the same services of it, but for their ids.
[[nodiscard]] ExportText exportCsv(const QList<ServiceSettings> &services);

/// Of a header or a part of a query: its value is better not told.
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace Pulse
