// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/assertion.h"
#include "models/protocol/health_report.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QPair>

#include <optional>

namespace Pulse {

/// One answer as it came, for those who look at all of it.
struct AnswerFacts {
    int status = 0;
    QByteArrayView body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< as sent; names in any case
    microseconds latency{};                       ///< the whole check
    std::optional<TlsFacts> tls;
    milliseconds now{}; ///< since the epoch, for the days that a certificate has left
};

/// Looks whether they hold, in their order. A place that is missing, or of another type than what
/// it is compared with, is Unreadable, never a success. Pure.
[[nodiscard]] QList<AssertionResult> checkAssertions(const QList<AssertionSettings> &assertions,
                                                     const AnswerFacts &answer);

/// True when every member of `part` is in `whole` with an equal value; lists must be equal in
/// length and each entry be part of its opposite (S2-31).
[[nodiscard]] bool isJsonPart(const QJsonValue &part, const QJsonValue &whole);

} // namespace Pulse
