// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_editor.h"
#include "models/settings/bulk_form.h"

namespace Pulse {

// Settings of several services at once: what they share, what differs, and what would become of
// them. Pure. What was typed is judged as in the file: each value by its key, and each service with
// all its keys together.

/// What names one service alone (its name, address, sign-in) is not offered, nor is what would need
/// another key beside it. Nothing typed.
[[nodiscard]] BulkForm bulkFormOf(const QList<ServiceSettings> &services);
/// The services with what is typed, where it fits. A problem names a service that has it.
[[nodiscard]] BulkEdit bulkEdited(const BulkForm &form, const QList<ServiceSettings> &services);

/// The text with what made `after` of `before` taken back in its services, value by value: what was
/// changed in them otherwise stays. All three are texts of the file.
[[nodiscard]] ConfigEdit withTakenBack(const QByteArray &text, const QByteArray &before,
                                       const QByteArray &after);

} // namespace Pulse
