// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Pulse {

/// Inflates gzip (RFC 1952), several members included, with their checksums. Nothing when it is not
/// gzip, is damaged or cut, or would be longer than `limit` bytes: no bomb gets further than that.
[[nodiscard]] std::optional<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit);

} // namespace Pulse
