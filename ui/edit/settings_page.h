// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/detail_page.h"
#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QHash>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace Pulse {

class EditActions;
class SettingsEditor;
class TextLabel;

/// The tab Settings: all settings of the service with what holds and where it comes from. What was
/// typed and not saved waits while another session is looked at. Thread: GUI.
class SettingsPage final : public DetailPage {
    Q_OBJECT
public:
    /// All must outlive it.
    SettingsPage(SessionStore &store, EditActions &actions, Theme &theme,
                 QWidget *parent = nullptr);

    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool hasUnsaved() const override { return isEdited() || !m_drafts.isEmpty(); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    void placeFoot();
    void load();
    void followFile();
    [[nodiscard]] SettingsForm laidOverFile(const SettingsForm &typed);
    void revert();
    void save();
    void onSaved(const SaveOutcome &outcome);
    void onEdited(const QString &key, const QString &text);
    void showForm();
    void say(const QString &words, bool isProblem);

    SessionStore &m_store;
    EditActions &m_actions;
    ServiceEditing &m_editing;
    Theme &m_theme;
    SessionId m_id;
    ServiceId m_service;
    QString m_name;
    SettingsForm m_saved;                  ///< as the file has it
    SettingsForm m_form;                   ///< as it is typed
    QHash<QString, SettingsForm> m_drafts; ///< of other services, by id: typed and not saved
    bool m_saving = false;
    QScrollArea *m_scroll;
    SettingsEditor *m_editor;
    QGridLayout *m_foot = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Pulse
