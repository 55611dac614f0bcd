// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace Pulse {

class LabelPane;
class SettingsEditor;
class TextLabel;

/// Tags, group and settings of several services at once: what they share is shown, what differs
/// between them as mixed, and what is not touched stays in each as it is. Saved in one writing of
/// the file. Thread: GUI.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    /// `ids` may have some that are not in the file: they are told and left as they are. As many
    /// as a file may have services.
    BulkDialog(ServiceEditing &editing, Theme &theme, const QList<ServiceId> &ids,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// So many were changed and saved; ServiceEditing::undoAll() takes it back.
    void saved(int services);

private:
    void buildBody(QVBoxLayout *column, const QList<ServiceSettings> &known);
    void buildFoot(QVBoxLayout *column);
    void sayWhatIsLeftOut();
    void judge();
    void showForm();
    void save();
    void refuse(const QString &words);
    [[nodiscard]] BulkEdit made() const;

    ServiceEditing &m_editing;
    Theme &m_theme;
    QList<ServiceSettings> m_services; ///< those of the file
    int m_asked;                       ///< with those that are not in the file
    BulkForm m_form;
    QTimer m_soon; ///< until what is typed is judged, where that takes a while
    LabelPane *m_labels = nullptr;
    SettingsEditor *m_settings = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Pulse
