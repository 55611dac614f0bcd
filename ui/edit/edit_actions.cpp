// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/edit_actions.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/edit/bulk_dialog.h"
#include "ui/edit/import_dialog.h"
#include "ui/edit/service_dialog.h"
#include "ui/incidents/undo_toast.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace Pulse {

EditActions::EditActions(ServiceEditing &editing, Theme &theme, QWidget &window)
    : QObject(&window)
    , m_editing(editing)
    , m_theme(theme)
    , m_window(window)
    , m_toast(new UndoToast(theme, window))
{
}

ServiceDialog *EditActions::openDialog()
{
    auto *dialog = new ServiceDialog(m_editing, m_theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceDialog::added, this, &EditActions::added);
    dialog->open();
    return dialog;
}

void EditActions::add(const QString &address, bool inDetail)
{
    ServiceDialog *dialog = openDialog();
    dialog->showAllSettings(inDetail);
    dialog->begin(address);
}

void EditActions::importList()
{
    auto *ask = new QFileDialog(&m_window, tr("Import a list"));
    ask->setObjectName(QStringLiteral("import.file"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    ask->setNameFilters({tr("Uptime Kuma backup, Gatus configuration or CSV (*.json *.yaml *.yml "
                            "*.csv *.tsv *.txt)"),
                         tr("All files (*)")});
    connect(ask, &QFileDialog::fileSelected, this, &EditActions::importFile);
    ask->open();
}

void EditActions::importFile(const QString &path)
{
    const ImportList list = m_editing.readImport(path);
    if (!list.problem.isEmpty()) {
        auto *told = new QMessageBox(QMessageBox::Warning, tr("Import a list"),
                                     tr("Nothing can be imported from this file."), QMessageBox::Ok,
                                     &m_window);
        told->setObjectName(QStringLiteral("import.problem"));
        told->setAttribute(Qt::WA_DeleteOnClose);
        told->setTextFormat(Qt::PlainText);
        told->setInformativeText(list.problem);
        told->open();
        return;
    }
    auto *dialog = new ImportDialog(m_editing, m_theme, list, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::added, this, &EditActions::added);
    dialog->open();
}

void EditActions::exportList()
{
    auto *ask = new QFileDialog(&m_window, tr("Export the sessions"));
    ask->setObjectName(QStringLiteral("export.file"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    const QString toml = tr("Configuration (*.toml)");
    const QString csv = tr("CSV (*.csv)");
    ask->setNameFilters({toml, csv});
    ask->setDefaultSuffix(QStringLiteral("toml"));
    ask->selectFile(QStringLiteral("pulseboard-sessions.toml"));
    connect(ask, &QFileDialog::filterSelected, ask, [ask, csv](const QString &filter) {
        ask->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("toml"));
    });
    connect(ask, &QFileDialog::fileSelected, this, &EditActions::exportFile);
    ask->open();
}

void EditActions::exportFile(const QString &path)
{
    const SaveOutcome outcome = m_editing.exportTo(path);
    const bool isBad = !outcome.problem.isEmpty();
    auto *told = new QMessageBox(
        isBad ? QMessageBox::Warning : QMessageBox::Information, tr("Export the sessions"),
        isBad ? outcome.problem : tr("Exported to %1").arg(Words::plainLine(path, 300)),
        QMessageBox::Ok, &m_window);
    told->setObjectName(QStringLiteral("export.told"));
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->setTextFormat(Qt::PlainText);
    if (!isBad) {
        told->setInformativeText(
            outcome.note.isEmpty()
                ? tr("There is no secret in it; references as secret:NAME are stored anew where "
                     "it is read.")
                : tr("What looks like a secret was left out."));
        told->setDetailedText(outcome.note);
    }
    told->open();
}

void EditActions::duplicate(const ServiceId &id)
{
    openDialog()->beginCopy(id);
}

void EditActions::edit(const QList<ServiceId> &ids)
{
    auto *dialog = new BulkDialog(m_editing, m_theme, ids, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::saved, this, [this](int services) {
        m_toast->offer(services == 1 ? tr("1 session is changed")
                                     : tr("%1 sessions are changed").arg(Words::count(services)),
                       [self = QPointer(this)] {
                           if (self)
                               self->m_editing.undoAll(self->orTell());
                       });
    });
    dialog->open();
}

ServiceEditing::Done EditActions::orTell()
{
    return [self = QPointer(this)](const SaveOutcome &outcome) {
        if (self && !outcome.problem.isEmpty())
            Q_EMIT self->failed(outcome.problem);
    };
}

void EditActions::switchOn(const QList<ServiceId> &ids)
{
    QList<ServiceSettings> on;
    for (ServiceSettings service : m_editing.known()) {
        if (!ids.contains(service.id))
            continue;
        service.enabled = true;
        on.append(service);
    }
    m_toast->hide(); // its way back would be from this change
    m_editing.saveAll(on, orTell());
}

void EditActions::remove(const ServiceId &id, const QString &name)
{
    auto *ask = new QMessageBox(&m_window);
    ask->setObjectName(QStringLiteral("delete.confirm"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setIcon(QMessageBox::Question);
    ask->setText(tr("Delete %1?").arg(Words::plainLine(name, 100)));
    ask->setInformativeText(tr("It is taken out of pulseboard.toml and watched no more."));
    QPushButton *yes = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setProperty("kind", QStringLiteral("danger"));
    QPushButton *no = ask->addButton(QMessageBox::Cancel);
    ask->setDefaultButton(no);
    connect(yes, &QPushButton::clicked, this, [this, id, name] { removeNow(id, name); });
    ask->open();
}

void EditActions::removeNow(const ServiceId &id, const QString &name)
{
    m_editing.remove(id, [self = QPointer(this), name](const SaveOutcome &outcome) {
        if (!self)
            return;
        if (!outcome.problem.isEmpty()) {
            Q_EMIT self->failed(outcome.problem);
            return;
        }
        self->m_toast->offer(tr("%1 is deleted").arg(Words::plainLine(name, 60)), [self] {
            self->m_editing.putBack([self](const SaveOutcome &back) {
                if (self && !back.problem.isEmpty())
                    Q_EMIT self->failed(back.problem);
            });
        });
    });
}

} // namespace Pulse
