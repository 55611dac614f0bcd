// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that were kept, below the sidebar's own.
#include "models/words/number_text.h"
#include "ui/paint/line_icon.h"
#include "ui/sidebar/sidebar.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace Pulse {

void Sidebar::addFilterHeading(QVBoxLayout *column)
{
    m_filtersHeading = addHeading(column, tr("Filters"));
    auto *pad = static_cast<QVBoxLayout *>(m_filtersHeading->layout());
    const std::unique_ptr<QLayoutItem> item(pad->takeAt(0));
    QWidget *heading = item->widget();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading);
    row->addStretch(1);
    m_saveFilter = new QPushButton(m_filtersHeading);
    m_saveFilter->setObjectName(QStringLiteral("sidebar.saveFilter"));
    m_saveFilter->setProperty("kind", QStringLiteral("chip"));
    m_saveFilter->setText(tr("Keep this filter"));
    m_saveFilter->setAccessibleName(tr("Keep this filter"));
    m_saveFilter->setToolTip(tr("Keeps what stands in the filter field"));
    m_saveFilter->hide();
    connect(m_saveFilter, &QPushButton::clicked, this, &Sidebar::filterSaveAsked);
    row->addWidget(m_saveFilter);
    pad->addLayout(row);
}

void Sidebar::setFilterSaveable(bool saveable)
{
    m_saveFilter->setVisible(saveable && !m_rail);
}

void Sidebar::showFilters(const QList<SavedFilter> &filters, const QList<int> &counts, int used)
{
    if (filters != m_saved) {
        qDeleteAll(m_savedButtons);
        m_savedButtons.clear();
        m_saved = filters;
        for (int i = 0; i < filters.size(); ++i) {
            auto *entry =
                new NavButton(m_theme, QStringLiteral("search"), filters.at(i).name, this);
            entry->setObjectName(QStringLiteral("sidebar.filter"));
            entry->setCheckable(true);
            entry->setRail(m_rail);
            entry->explain(filters.at(i).query);
            entry->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(entry, &NavButton::clicked, this, [this, i] { Q_EMIT filterChosen(i); });
            connect(entry, &QWidget::customContextMenuRequested, this,
                    [this, i, entry](QPoint at) { showFilterMenu(i, entry->mapToGlobal(at)); });
            m_filterColumn->addWidget(entry);
            m_savedButtons.append(entry);
        }
        m_focusOrder.clear();
        orderFocus();
    }
    for (int i = 0; i < m_savedButtons.size(); ++i) {
        m_savedButtons.at(i)->setCount(Words::count(counts.value(i)));
        m_savedButtons.at(i)->setChecked(i == used);
    }
}

void Sidebar::showFilterMenu(int index, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sidebar.filter.menu"));
    menu->setAccessibleName(m_saved.at(index).name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, index] { askFilterName(index); });
    menu->addAction(tr("Remove"), this, [this, index] { Q_EMIT filterRemoved(index); });
    menu->popup(global);
}

void Sidebar::askFilterName(int index)
{
    auto *ask = new QInputDialog(window());
    ask->setObjectName(QStringLiteral("sidebar.filter.rename"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Rename the filter"));
    ask->setLabelText(tr("Name:"));
    ask->setTextValue(m_saved.at(index).name);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, index](const QString &name) { Q_EMIT filterRenamed(index, name); });
    ask->open();
}

} // namespace Pulse
