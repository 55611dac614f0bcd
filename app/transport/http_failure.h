// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"

#include <QNetworkReply>

namespace Pulse {

/// Why a finished reply is no answer, if it is none. An error status is an answer: its body is read
/// all the same (protocols 0). A reply that Qt calls fine may be none: a status outside 200 to 599,
/// a body shorter than announced, one compressed though no compression was asked for.
/// `certificate`: the complaints about it, empty without any.
[[nodiscard]] std::optional<CloseReason> failureIn(const QNetworkReply &reply, qint64 bodySize,
                                                   const QString &certificate);

} // namespace Pulse
