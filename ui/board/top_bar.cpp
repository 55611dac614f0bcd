// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/top_bar.h"

#include "models/words/number_text.h"
#include "ui/board/filter_field.h"
#include "ui/board/sort_button.h"
#include "ui/paint/line_icon.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Pulse {

namespace {

QString sortName(BoardSort sort)
{
    switch (sort) {
    case BoardSort::WorstFirst: return TopBar::tr("Worst first");
    case BoardSort::Name: return TopBar::tr("Name");
    case BoardSort::Slowest: return TopBar::tr("Slowest first");
    }
    return {};
}

} // namespace

TopBar::TopBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new FigureLabel(theme, 15, QFont::DemiBold, &Tokens::text, this))
    , m_filter(new FilterField(theme, QStringLiteral("/"), this))
    , m_sortButton(new SortButton(theme, this))
    , m_incidents(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_sorts(new QActionGroup(this))
{
    setFixedHeight(theme.px(52));
    m_title->setObjectName(QStringLiteral("board.title"));
    m_title->setElastic(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), 0, theme.px(20), 1);
    row->setSpacing(theme.px(10));
    row->addWidget(m_title, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_sortButton),
                            static_cast<QWidget *>(m_incidents), static_cast<QWidget *>(m_add)})
        row->addWidget(widget);
    makeSortMenu();
    m_incidents->setObjectName(QStringLiteral("board.incidents"));
    m_incidents->setCheckable(true);
    m_incidents->hide();
    m_add->setObjectName(QStringLiteral("board.add"));
    m_add->setText(tr("Add session"));
    m_add->setAccessibleName(tr("Add session"));
    m_add->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &TopBar::filterTyped);
    connect(m_incidents, &QPushButton::toggled, this, &TopBar::incidentsToggled);
    connect(m_add, &QPushButton::clicked, this, &TopBar::addAsked);
    connect(&theme, &Theme::changed, this, &TopBar::dress);
    dress();
    setNarrow(false);
}

void TopBar::makeSortMenu()
{
    m_sortButton->setObjectName(QStringLiteral("board.sort"));
    auto *menu = new QMenu(m_sortButton);
    for (const BoardSort sort : {BoardSort::WorstFirst, BoardSort::Name, BoardSort::Slowest}) {
        QAction *action = menu->addAction(sortName(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        action->setData(static_cast<int>(sort));
        m_sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] {
            setSort(sort);
            Q_EMIT sortChosen(sort);
        });
    }
    m_sortButton->setMenu(menu);
    showSort();
}

void TopBar::setTitle(const QString &title)
{
    m_title->say(title);
}

void TopBar::setSort(BoardSort sort)
{
    m_sort = sort;
    for (QAction *action : m_sorts->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(sort));
    showSort();
}

void TopBar::showSort()
{
    m_sortButton->setOrderName(sortName(m_sort));
}

void TopBar::setIncidentButton(bool visible, int count)
{
    m_incidents->setVisible(visible);
    m_incidents->setText(tr("Incidents %1").arg(Words::count(count)));
    if (!visible)
        m_incidents->setChecked(false);
}

void TopBar::setAddVisible(bool visible)
{
    m_add->setVisible(visible);
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_filter->setFixedWidth(m_theme.px(narrow ? 200 : 226));
    m_sortButton->setNarrow(narrow);
    m_add->setText(narrow ? QString() : tr("Add session"));
    m_add->setToolTip(narrow ? m_add->accessibleName() : QString());
}

void TopBar::dress()
{
    const Tokens &t = m_theme.tokens();
    const int size = m_theme.px(14);
    const auto icon = [&](const char *name) {
        return Paint::lineQIcon(QLatin1String(name), size, t.text, devicePixelRatioF());
    };
    m_incidents->setIcon(icon("alert"));
    m_add->setIcon(icon("plus"));
    for (QPushButton *button : {m_incidents, m_add})
        button->setIconSize({size + 2, size});
    update();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().border);
}

} // namespace Pulse
