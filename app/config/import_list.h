// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/import_rows.h"

#include <QByteArray>
#include <QList>

namespace Pulse {

// Pure. Ids are made so that neither `known` nor the rows before have them.

/// A backup of Uptime Kuma (JSON with "monitorList").
[[nodiscard]] ImportList importUptimeKuma(const QByteArray &json,
                                          const QList<ServiceSettings> &known);
/// Rows of texts between commas, semicolons or tabs (RFC 4180). The first row names the columns:
/// "url", and any other key of [[service]]: "name", "group", "tags", "heartbeat.interval", ….
[[nodiscard]] ImportList importCsv(const QByteArray &csv, const QList<ServiceSettings> &known);
/// By how it begins: JSON, a configuration of Gatus (YAML, see import_gatus.h), or CSV.
[[nodiscard]] ImportList importAny(const QByteArray &text, const QList<ServiceSettings> &known);

inline constexpr qint64 maxImportBytes = 16 * 1024 * 1024;
inline constexpr int maxImportRows = 10'000;

} // namespace Pulse
