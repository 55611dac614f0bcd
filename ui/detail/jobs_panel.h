// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/job_model.h"
#include "ui/service_commands.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHash>

class QPushButton;

namespace Pulse {

class JobTable;
class TextLabel;

/// The scheduled jobs of a service, and running, starting and stopping one: asked for one by one,
/// each confirmed, off until the settings allow it (S1-14, S1-17). Hidden when there are none.
class JobsPanel final : public QFrame {
    Q_OBJECT
public:
    JobsPanel(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    /// Without it the jobs are only shown. It must outlive the panel.
    void setCommands(ServiceCommands &commands);
    void show(const SessionStore::Entry &entry);

private:
    struct Run {
        quint64 id = 0;
        QString said; ///< progress, or what became of it
        bool isOver = false;
    };
    void ask(ServiceAction::Verb verb);
    void send(const ServiceAction &action);
    void onProgress(quint64 id, milliseconds passed, milliseconds most);
    void onFinished(const ServiceActionResult &result);
    void cancel();
    void refreshButtons();
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text);

    const SessionStore &m_store;
    Theme &m_theme;
    ServiceCommands *m_commands = nullptr;
    JobModel m_jobs;
    ServiceSettings m_settings; ///< of the service shown
    qint64 m_accounts = 0;
    QHash<ServiceId, Run> m_runs; ///< the last of each service
    JobTable *m_table;
    TextLabel *m_said;
    QPushButton *m_run;
    QPushButton *m_switch; ///< starts or stops
    QPushButton *m_cancel;
};

} // namespace Pulse
