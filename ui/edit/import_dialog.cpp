// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/import_dialog.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/detail/text_label.h"
#include "ui/paint/plain_tip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Pulse {

namespace {

enum ImportColumn { NameColumn, AddressColumn, FateColumn, ImportColumns };

QString fateOf(const ImportRow &row)
{
    if (!row.form.service)
        return ImportDialog::tr("Not added: %1").arg(Words::plainLine(row.problem, 300));
    return row.note.isEmpty()
               ? ImportDialog::tr("Is added")
               : ImportDialog::tr("Is added; %1").arg(Words::plainLine(row.note, 300));
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainTip(text));
    return item;
}

} // namespace

ImportDialog::ImportDialog(ServiceEditing &editing, Theme &theme, const ImportList &list,
                           QWidget *parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_list(list)
    , m_headline(new TextLabel(theme, {15, QFont::DemiBold}, this))
    , m_table(new QTableWidget(static_cast<int>(list.rows.size()), ImportColumns, this))
    , m_answer(new TextLabel(theme, {12, QFont::Normal, Tone::Sec}, this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import a list"));
    setAccessibleName(tr("Import a list"));
    setWindowModality(Qt::WindowModal);
    resize(theme.px(960), theme.px(600));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(12));
    m_headline->setObjectName(QStringLiteral("import.headline"));
    column->addWidget(m_headline);
    m_table->setObjectName(QStringLiteral("import.table"));
    m_table->setAccessibleName(tr("What would be added"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Address"), tr("What becomes of it")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setColumnWidth(NameColumn, theme.px(220));
    m_table->setColumnWidth(AddressColumn, theme.px(320));
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    m_answer->setObjectName(QStringLiteral("import.answer"));
    m_answer->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("import.cancel"));
    cancel->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("import.add"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    foot->addWidget(m_answer, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::add);
    m_answer->setText(Words::plainLine(list.note, 500));
    fill();
    connect(m_table, &QTableWidget::itemChanged, this, &ImportDialog::count);
    count();
}

void ImportDialog::fill()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportRow &entry = m_list.rows.at(row);
        QTableWidgetItem *name = cell(Words::plainLine(entry.name, 200));
        const bool good = entry.form.service.has_value();
        if (good) {
            name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
            name->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, AddressColumn, cell(Words::plainLine(entry.address, 300)));
        m_table->setItem(row, FateColumn, cell(fateOf(entry)));
    }
}

QList<ServiceSettings> ImportDialog::chosen() const
{
    QList<ServiceSettings> services;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::optional<ServiceSettings> &service = m_list.rows.at(row).form.service;
        if (service && m_table->item(row, NameColumn)->checkState() == Qt::Checked)
            services.append(*service);
    }
    return services;
}

void ImportDialog::count()
{
    const auto some = static_cast<int>(chosen().size());
    m_headline->setText(
        tr("%1 of %2 are added").arg(Words::count(some), Words::count(m_list.rows.size())));
    m_add->setText(tr("Add %1").arg(Words::count(some)));
    m_add->setAccessibleName(tr("Add %1 sessions").arg(Words::count(some)));
    m_add->setEnabled(some > 0);
}

void ImportDialog::add()
{
    m_add->setEnabled(false);
    m_editing.addAll(chosen(), [self = QPointer(this)](const SaveOutcome &outcome) {
        if (!self)
            return;
        if (outcome.problem.isEmpty()) {
            Q_EMIT self->added(outcome);
            self->accept();
            return;
        }
        self->count();
        self->m_answer->setStatus(Status::Critical);
        self->m_answer->setText(outcome.problem);
    });
}

} // namespace Pulse
