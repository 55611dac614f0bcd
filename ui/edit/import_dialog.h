// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace Pulse {

class TextLabel;

/// What a list of another program would add, before anything is added: each entry with what becomes
/// of it, to be left out or taken. Thread: GUI.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `editing` and `theme` must outlive it.
    ImportDialog(ServiceEditing &editing, Theme &theme, const ImportList &list,
                 QWidget *parent = nullptr);

    /// The entries that are chosen.
    [[nodiscard]] QList<ServiceSettings> chosen() const;

Q_SIGNALS:
    void added(const Pulse::SaveOutcome &outcome);

private:
    void fill();
    void count();
    void add();

    ServiceEditing &m_editing;
    ImportList m_list;
    TextLabel *m_headline;
    QTableWidget *m_table;
    TextLabel *m_answer;
    QPushButton *m_add;
};

} // namespace Pulse
