// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_editor.h"

namespace Pulse {

/// Replaces the channel with the same id, or adds it at the end; as withService() edits a service:
/// only the touched values change, and the result is read back before it is returned.
[[nodiscard]] ConfigEdit withChannel(const QByteArray &text, const ChannelSettings &channel);

} // namespace Pulse
