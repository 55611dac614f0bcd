// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/import_rows.h"

#include <QByteArray>

#include <optional>

namespace Pulse {

// Pure.

/// The configuration of Gatus (YAML with "endpoints"): name, group, address, how it is asked, how
/// often, and its conditions as assertions. What has no counterpart here is named at its row;
/// sections other than the endpoints are named once. Limits as in yaml_tree.h.
[[nodiscard]] ImportList importGatus(const QByteArray &yaml, const QList<ServiceSettings> &known);
/// Whether it is meant to be one: a line begins with a key that only Gatus has.
[[nodiscard]] bool looksLikeGatus(const QByteArray &text);

/// One condition of Gatus, as "[STATUS] == 200".
struct GatusCondition {
    std::optional<Assertion> assertion; ///< none beside `isJudgedAnyway`: there is no counterpart
    bool isJudgedAnyway = false;        ///< "[CONNECTED] == true": every service is judged so
};
[[nodiscard]] GatusCondition gatusCondition(const QString &condition);

} // namespace Pulse
