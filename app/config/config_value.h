// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <variant>

namespace Pulse {

using TextPairs = QList<QPair<QString, QString>>;

/// A checked value of one key. monostate: the word "auto" for ValueKind::DurationOrAuto, absent for
/// every other kind.
using ConfigValue = std::variant<std::monostate, bool, qint64, double, milliseconds, QString,
                                 QStringList, TextPairs>;

} // namespace Pulse
