// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/import_rows.h"

namespace Pulse {

/// Judges the rows of a list one after the other, so that each id is its own. Pure.
class ImportMaker final {
public:
    /// `known` are the services of the file.
    explicit ImportMaker(QList<ServiceSettings> known) : m_known(std::move(known)) {}

    /// A form with nothing typed, of a page that is asked.
    [[nodiscard]] static SettingsForm emptyForm();
    [[nodiscard]] static ImportList unreadable(const QString &problem);

    void add(ImportRow row);
    [[nodiscard]] const ImportList &list() const { return m_list; }

private:
    QList<ServiceSettings> m_known;
    ImportList m_list;
};

} // namespace Pulse
