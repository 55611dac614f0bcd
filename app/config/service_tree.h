// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/service_text.h"

namespace Pulse {

// The same edits as BlockEditor's on the tree instead of the text, for what ranges cannot change.
// Everything but the comments survives being printed anew.

/// `block`: one or several, as serviceBlock() gives them.
void addToTree(toml::table &root, const QByteArray &block);
/// `service` is the table that reads as `before`; `changes` are its keyChanges() to `after`.
void changeInTree(toml::table &service, const QList<KeyText> &changes,
                  const ServiceSettings &before, const ServiceSettings &after);
/// The service at this place, which must be there.
void removeFromTree(toml::table &root, int place);
[[nodiscard]] QByteArray printedTree(const toml::table &root);

} // namespace Pulse
