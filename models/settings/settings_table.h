// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"

namespace Pulse {

// What is typed into a setting that is a list of entries, as a table. Pure. The text is as the
// field's breaks say: "Name: value" on a line for headers, words between commas for subprotocols,
// lines with tabs for conditions and metrics, whose parts hold no control characters.

/// The entries, each with one cell for a column; what has more parts keeps them in its last cell.
[[nodiscard]] QList<QStringList> tableEntries(const SettingField &field);
/// The text of these entries; those without a word in them are left out.
[[nodiscard]] QString tableText(const SettingField &field, const QList<QStringList> &entries);

} // namespace Pulse
