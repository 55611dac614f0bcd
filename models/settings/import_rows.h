// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings_form.h"

namespace Pulse {

/// One entry of a list of another program. It can be added exactly when `form.service` is set.
struct ImportRow {
    QString name; ///< as the list has it; from outside: plain text
    QString address;
    SettingsForm form; ///< judged as any other form: a page that restarts something is refused
    QString problem;   ///< why it cannot be added, and what to do
    QString note;      ///< what of it was left out, or that it is watched already

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

struct ImportList {
    QList<ImportRow> rows;
    QString problem; ///< of the whole: nothing could be read
    QString note;    ///< what of the whole was left out; may be empty

    /// Of the rows that can be added.
    [[nodiscard]] QList<ServiceSettings> services() const
    {
        QList<ServiceSettings> out;
        for (const ImportRow &row : rows) {
            if (row.form.service)
                out.append(*row.form.service);
        }
        return out;
    }
    friend bool operator==(const ImportList &, const ImportList &) = default;
};

} // namespace Pulse
