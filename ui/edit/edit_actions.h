// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace Pulse {

class ServiceDialog;
class UndoToast;

/// What people do to the list of services, wherever in the window they ask for it: adding,
/// duplicating, and deleting with a way back. Thread: GUI.
class EditActions final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it but the toast, which the window owns.
    EditActions(ServiceEditing &editing, Theme &theme, QWidget &window);

    /// Opens the dialog and tests the address; an empty one waits to be typed.
    void add(const QString &address, bool inDetail);
    /// Asks for the file of a list and shows what it would add.
    void importList();
    void importFile(const QString &path);
    /// Asks for a file and writes the services of the configuration into it, without secrets.
    void exportList();
    void exportFile(const QString &path);
    void duplicate(const ServiceId &id);
    /// Tags, group and settings of all of them; it can be undone for as long as the toast shows.
    void edit(const QList<ServiceId> &ids);
    /// Has them watched again that are switched off in the file.
    void switchOn(const QList<ServiceId> &ids);
    /// Asks first; afterwards it can be undone for as long as the toast shows.
    void remove(const ServiceId &id, const QString &name);
    [[nodiscard]] ServiceEditing &editing() { return m_editing; }

Q_SIGNALS:
    void added(const Pulse::SaveOutcome &outcome);
    /// What could not be done, in words.
    void failed(const QString &words);

private:
    [[nodiscard]] ServiceDialog *openDialog();
    [[nodiscard]] ServiceEditing::Done orTell();
    void removeNow(const ServiceId &id, const QString &name);

    ServiceEditing &m_editing;
    Theme &m_theme;
    QWidget &m_window;
    UndoToast *m_toast;
};

} // namespace Pulse
