// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"

#include <QByteArrayView>

namespace Pulse {

/// All values of a JSON document with their paths ("memory.heapUsed", "data[0]._count"), in the
/// order of the text, which QJsonObject does not keep. At most 200 fields, 8 levels deep; what is
/// deeper is shown as its text. The document must have passed QJsonDocument; others give a part of
/// it.
[[nodiscard]] QList<ReportField> flattenJson(QByteArrayView json);

/// What a value can be understood as, from its text and the name of its field.
void readField(ReportField &field, bool wasText);

} // namespace Pulse
