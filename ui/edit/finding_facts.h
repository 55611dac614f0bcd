// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"
#include "ui/detail/key_values.h"

#include <QList>

namespace Pulse {

/// What a test found, a line for each fact; what is not sure is said so.
[[nodiscard]] QList<KeyValues::Fact> findingFacts(const Finding &finding);
/// Sentences about what to know or do beside it.
[[nodiscard]] QStringList findingNotes(const Finding &finding);
/// "Connected, 309 ms in all", "Nothing answers there. …"
[[nodiscard]] QString findingHeadline(const Finding &finding, nanoseconds span);
[[nodiscard]] Status findingStatus(const Finding &finding);

} // namespace Pulse
