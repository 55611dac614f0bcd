// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"

#include <QByteArrayView>

namespace Pulse {

/// What one answer or message tells. Never fails: what cannot be understood tells nothing.
struct AnswerSigns {
    QList<SignKind> signs; ///< the strongest first
    bool isReport = false;
    bool isWebPage = false;
    QStringList reads; ///< see PageFound
    QString name;
    QString version;
    QString timeField;
    TimeForm timeForm = TimeForm::None;
    bool isBeat = false; ///< of a message

    friend bool operator==(const AnswerSigns &, const AnswerSigns &) = default;
};

/// A page's answer, whatever its path and status: families are told by the shape of their bodies,
/// because a health page may stand anywhere. The body is read whatever the status (protocols 0).
[[nodiscard]] AnswerSigns signsOfPage(int status, QByteArrayView body);
/// A message of a WebSocket.
[[nodiscard]] AnswerSigns signsOfText(QStringView text);
[[nodiscard]] AnswerSigns signsOfBinary(QByteArrayView bytes);

} // namespace Pulse
