// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/bulk_labels.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Pulse {

/// Tags and group of several services at once. A tag that only some of them have is shown as mixed
/// and stays so until it is pressed; so does the group. Thread: GUI.
class LabelPane final : public QWidget {
    Q_OBJECT
public:
    /// `groups`: those that there are, to choose from.
    LabelPane(Theme &theme, const BulkLabels &labels, const QStringList &groups,
              QWidget *parent = nullptr);

    [[nodiscard]] BulkChange change() const;

Q_SIGNALS:
    void edited();

private:
    void buildTags(QVBoxLayout *column);
    void buildGroup(QVBoxLayout *column, const QStringList &groups);
    QCheckBox *addTag(const QString &tag, int have);
    void addTyped();

    Theme &m_theme;
    BulkLabels m_labels;
    QWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_addNew = nullptr;
    QComboBox *m_group = nullptr;
};

} // namespace Pulse
