// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/bulk_labels.h"
#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Pulse {

class TextLabel;

/// Tags and group of several services at once. A tag that only some of them have is shown as mixed
/// and stays so until it is pressed; so does the group. Thread: GUI.
class LabelDialog final : public QDialog {
    Q_OBJECT
public:
    /// More are not changed at once: in an unusual file it is read back after each of them.
    static constexpr int most = 200;

    /// `ids` may have some that are not in the file: they are told and left as they are.
    LabelDialog(ServiceEditing &editing, Theme &theme, const QList<ServiceId> &ids,
                QWidget *parent = nullptr);

    [[nodiscard]] BulkChange change() const;

Q_SIGNALS:
    /// They were saved; `before` takes it back.
    void saved(const QList<Pulse::ServiceSettings> &before);

private:
    void buildTags(QVBoxLayout *column);
    void buildGroup(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    QCheckBox *addTag(const QString &tag, int have);
    void addTyped();
    void judge();
    void save();

    ServiceEditing &m_editing;
    Theme &m_theme;
    QList<ServiceSettings> m_services; ///< those of the file
    int m_asked;                       ///< with those that are not in the file
    BulkLabels m_labels;
    QWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_addNew = nullptr;
    QComboBox *m_group = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Pulse
