// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"

#include <QString>

// The settings of a service in words. The keys themselves come from the schema; a key without words
// of its own here is read from its name.
namespace Pulse::SettingWords {

/// "heartbeat.ping_timeout" -> "Ping timeout".
[[nodiscard]] QString label(const QString &key);
/// Of a list: "Header", "What must hold".
[[nodiscard]] QString column(const QString &key, const QString &column);
/// Of a list: "Add a header".
[[nodiscard]] QString addEntry(const QString &key);
/// "heartbeat" -> "Heartbeat"; of the service itself "Connection".
[[nodiscard]] QString section(const QString &name);
/// "heartbeat.ping" -> "heartbeat".
[[nodiscard]] QString sectionOf(const QString &key);
/// "Set here", "From the profile mezon-bot", "Default".
[[nodiscard]] QString source(SettingSource source, const QString &profile);
/// Of the headers: which ones come from other settings. Empty for every other setting.
[[nodiscard]] QString besides(const QString &key, const SettingsForm &form);
/// "is longer than cap: make base shorter or cap longer"
[[nodiscard]] QString problem(const SettingField &field);
/// What the file says meanwhile of a setting that is being changed here; else empty.
[[nodiscard]] QString dispute(const SettingField &field);
/// "Waits 5, 10, 20, 30 and 30 s, then tries every 30 s to 5 m."
[[nodiscard]] QString reconnectPlan(const ReconnectSettings &reconnect);

} // namespace Pulse::SettingWords
