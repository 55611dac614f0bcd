// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/jobs_panel.h"

#include "models/words/service_action_text.h"
#include "ui/detail/field_table.h"
#include "ui/detail/text_label.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

using Verb = ServiceAction::Verb;

} // namespace

JobsPanel::JobsPanel(const SessionStore &store, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_theme(theme)
    , m_table(new JobTable(theme, m_jobs, this))
    , m_said(new TextLabel(theme, {12, QFont::Normal, Tone::Sec}, this))
    , m_run(makeButton(QStringLiteral("jobs.run"), tr("Run now…")))
    , m_switch(makeButton(QStringLiteral("jobs.switch"), tr("Stop…")))
    , m_cancel(makeButton(QStringLiteral("jobs.cancel"), tr("Stop waiting")))
{
    setObjectName(QStringLiteral("detail.jobs"));
    setProperty("kind", QStringLiteral("panel"));
    setAccessibleName(tr("Scheduled jobs"));
    m_said->setObjectName(QStringLiteral("jobs.said"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, tr("Scheduled jobs"), this), 1);
    head->addWidget(m_cancel);
    head->addWidget(m_switch);
    head->addWidget(m_run);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_said);
    connect(m_run, &QPushButton::clicked, this, [this] { ask(Verb::TriggerJob); });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const bool running = m_jobs.isRunning(m_table->currentIndex().row());
        ask(running ? Verb::StopJob : Verb::StartJob);
    });
    connect(m_cancel, &QPushButton::clicked, this, &JobsPanel::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JobsPanel::refreshButtons);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, [this] {
        m_table->fitRows(6);
        m_table->setCurrentIndex(m_jobs.index(0, 0));
    });
    hide();
}

QPushButton *JobsPanel::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

void JobsPanel::setCommands(ServiceCommands &commands)
{
    m_commands = &commands;
    connect(&commands, &ServiceCommands::progressed, this, &JobsPanel::onProgress);
    connect(&commands, &ServiceCommands::finished, this, &JobsPanel::onFinished);
    refreshButtons();
}

void JobsPanel::show(const SessionStore::Entry &entry)
{
    m_settings = entry.settings;
    m_accounts = entry.state.accountsShown + entry.state.accountsBeyond;
    m_jobs.show(entry, m_store.now());
    setVisible(m_jobs.rowCount() > 0);
    refreshButtons();
}

/// Why the buttons cannot be used stands in their tooltips.
void JobsPanel::refreshButtons()
{
    const Run run = m_runs.value(m_settings.id);
    const bool waiting = run.id != 0 && !run.isOver;
    const int row = m_table->currentIndex().row();
    const ServiceAction action{m_settings.id, Verb::TriggerJob, m_jobs.jobAt(row)};
    const auto refusal = refusalOfAction(m_settings, action, true);
    const QString why = waiting       ? tr("The last request still waits for its answer.")
                        : refusal     ? *refusal
                        : row < 0     ? tr("Choose a job first.")
                        : !m_commands ? tr("Not possible in this window.")
                                      : QString();
    for (QPushButton *button : {m_run, m_switch}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    const bool running = m_jobs.isRunning(row);
    m_switch->setText(running ? tr("Stop…") : tr("Start…"));
    m_switch->setAccessibleName(m_switch->text());
    m_cancel->setVisible(waiting);
    m_said->setFullText(run.id != 0 ? run.said : refusal.value_or(QString()));
    m_said->setVisible(!m_said->text().isEmpty());
}

void JobsPanel::ask(Verb verb)
{
    const ServiceAction action{m_settings.id, verb, m_jobs.jobAt(m_table->currentIndex().row())};
    if (!m_commands || action.job.isEmpty())
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("jobs.confirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setText(Words::serviceActionQuestion(action, m_settings.name));
    box->setInformativeText(
        Words::serviceActionWarning(action, serviceActionTime(action, m_accounts)));
    QPushButton *yes = box->addButton(Words::serviceActionVerb(verb), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no); // Enter alone changes nothing
    connect(yes, &QPushButton::clicked, this, [this, action] { send(action); });
    box->open();
}

void JobsPanel::send(const ServiceAction &action)
{
    Run run;
    run.id = m_commands->run(action);
    run.said = Words::serviceActionProgress({}, serviceActionTime(action, m_accounts));
    m_runs.insert(action.service, run);
    refreshButtons();
}

void JobsPanel::cancel()
{
    if (m_commands)
        m_commands->cancel(m_runs.value(m_settings.id).id);
}

void JobsPanel::onProgress(quint64 id, milliseconds passed, milliseconds most)
{
    for (Run &run : m_runs) {
        if (run.id == id && !run.isOver)
            run.said = Words::serviceActionProgress(passed, most);
    }
    refreshButtons();
}

void JobsPanel::onFinished(const ServiceActionResult &result)
{
    const auto run = m_runs.find(result.action.service);
    if (run == m_runs.end() || run->id != result.id)
        return;
    run->isOver = true;
    run->said = Words::serviceActionResult(result);
    refreshButtons();
}

} // namespace Pulse
