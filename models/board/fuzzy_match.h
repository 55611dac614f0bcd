// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// Finding by a few letters, as the command palette does.
namespace Pulse {

/// Text as it is searched: lower case and without accents, so that "viet" finds "Vi\u1ec7t".
[[nodiscard]] QString searchForm(QStringView text);
/// How well the words of `query` are found in `text`, in any order; larger is better. Nothing when
/// one of them is not there. Both must be in searchForm(); an empty query gives 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView query, QStringView text);

} // namespace Pulse
