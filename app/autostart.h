// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Whether the desktop starts the program when the person signs in: a file in the folder that the
// Desktop Application Autostart Specification names. Blocking, for one small file. Any thread.
namespace Pulse::Autostart {

[[nodiscard]] bool isOn();
/// The answer is empty, or says in words why it could not be done.
[[nodiscard]] QString set(bool on);
/// The file's text for a program at this path; nothing in the path can add to the command.
[[nodiscard]] QByteArray entryFor(const QString &program);

} // namespace Pulse::Autostart
