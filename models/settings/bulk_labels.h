// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace Pulse {

/// What several services are found by: their tags and their group, where they agree and where they
/// do not. Pure.
struct BulkLabels {
    int services = 0;
    std::map<QString, int> tags;  ///< by name: how many of them have it, 0 for one that others have
    std::optional<QString> group; ///< nothing: they are in different ones; empty: in none

    friend bool operator==(const BulkLabels &, const BulkLabels &) = default;
};

/// What is to become of them; what is not named stays as it is.
struct BulkChange {
    std::map<QString, bool> tags; ///< true: all have it; false: none has it
    std::optional<QString> group; ///< empty: in none

    [[nodiscard]] bool isEmpty() const { return tags.empty() && !group; }
};

/// `others` are tags that the other services have, to choose from.
[[nodiscard]] BulkLabels labelsOf(const QList<ServiceSettings> &services,
                                  const QStringList &others = {});
/// All of the services with the change. New tags stand behind the older ones.
[[nodiscard]] QList<ServiceSettings> relabelled(const BulkChange &change,
                                                const QList<ServiceSettings> &services);
/// Those of `after` that are not as in `before`; both have the same services in the same order.
[[nodiscard]] QList<ServiceSettings> changedOf(const QList<ServiceSettings> &before,
                                               const QList<ServiceSettings> &after);

} // namespace Pulse
