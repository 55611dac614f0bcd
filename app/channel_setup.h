// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "app/config/config.h"
#include "app/config/secret_store.h"

#include <functional>

namespace Pulse {

[[nodiscard]] ChannelSetup::Kind kindOf(ChannelKind kind);

/// The setup, or why there is none: for people, without secrets.
using SetupReady = std::function<void(const ChannelSetup &setup, const QString &problem)>;

/// Makes a channel of the file ready to be used: references become secrets, a certificate's file
/// its contents. Answers exactly once, perhaps before it returns; never after the store's end.
/// Thread: the store's.
void readySetup(SecretStore &secrets, const ChannelSettings &channel, const SetupReady &done);

} // namespace Pulse
