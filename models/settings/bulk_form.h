// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"

#include <QHash>
#include <QPair>

#include <algorithm>

namespace Pulse {

/// How several services stand to one setting.
struct BulkFacts {
    int fits = 0; ///< services that have a use for it; the others are left as they are
    /// What holds there, as it is typed (empty: nothing does), and in how many of them; the
    /// commonest first, at most `shown`.
    QList<QPair<QString, int>> values;
    bool hasMore = false; ///< there are other values besides

    static constexpr int shown = 3;
    [[nodiscard]] bool isMixed() const { return values.size() > 1; }
    friend bool operator==(const BulkFacts &, const BulkFacts &) = default;
};

/// The settings that make sense for many services at once, while a person edits them. A value;
/// made and judged by app/config/bulk_edit.
struct BulkForm {
    /// `typed`: for all that it fits; empty: each keeps its own. `usual`: what holds in all of
    /// them; empty when that differs. Only keys that fit one of them.
    SettingsForm form;
    QHash<QString, BulkFacts> facts; ///< by key
    int services = 0;

    [[nodiscard]] bool isTouched() const
    {
        return std::any_of(form.fields.cbegin(), form.fields.cend(), [](const SettingField &field) {
            return !field.typed.trimmed().isEmpty();
        });
    }
    friend bool operator==(const BulkForm &, const BulkForm &) = default;
};

/// A form taken over into services.
struct BulkEdit {
    BulkForm form;                   ///< with its problems
    QList<ServiceSettings> services; ///< all of them, as they would be; as they are with a problem
    bool isGood = true;

    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

} // namespace Pulse
