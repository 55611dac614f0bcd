// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/top_bar.h"

#include "models/words/number_text.h"
#include "ui/actions/action_table.h"
#include "ui/board/filter_field.h"
#include "ui/board/sort_button.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/segmented.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Pulse {

namespace {

QString sortName(BoardSort sort)
{
    switch (sort) {
    case BoardSort::WorstFirst: return TopBar::tr("Worst first");
    case BoardSort::Name: return TopBar::tr("Name");
    case BoardSort::Slowest: return TopBar::tr("Slowest first");
    case BoardSort::Quality: return TopBar::tr("Quality");
    case BoardSort::Latency: return TopBar::tr("Latency");
    case BoardSort::Missed: return TopBar::tr("Most missed");
    case BoardSort::LastBeat: return TopBar::tr("Longest silent");
    case BoardSort::NextBeat: return TopBar::tr("Next heartbeat");
    case BoardSort::Uptime: return TopBar::tr("Lowest uptime");
    case BoardSort::Group: return TopBar::tr("Group");
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
    , m_densities(new Segmented(theme, QStringLiteral("board.density"), this, 28, 13))
    , m_incidents(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_sorts(new QActionGroup(this))
{
    setObjectName(QStringLiteral("board.top"));
    setFixedHeight(theme.px(52));
    m_title->setObjectName(QStringLiteral("board.title"));
    m_title->setElastic(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), 0, theme.px(20), 1);
    row->setSpacing(theme.px(10));
    row->addWidget(m_title, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_sortButton),
                            static_cast<QWidget *>(m_densities),
                            static_cast<QWidget *>(m_incidents), static_cast<QWidget *>(m_add)})
        row->addWidget(widget);
    makeSortMenu();
    makeDensities();
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
    setNarrow(false, false);
}

void TopBar::makeSortMenu()
{
    m_sortButton->setObjectName(QStringLiteral("board.sort"));
    auto *menu = new QMenu(m_sortButton);
    menu->setObjectName(QStringLiteral("board.sort.menu"));
    menu->setAccessibleName(SortButton::tr("Sort"));
    for (const BoardSort sort : {BoardSort::WorstFirst, BoardSort::Name, BoardSort::Slowest}) {
        QAction *action = menu->addAction(sortName(sort));
        action->setObjectName(QStringLiteral("board.sort.%1").arg(static_cast<int>(sort)));
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

void TopBar::makeDensities()
{
    m_densities->setAccessibleName(tr("Density"));
    m_densities->addSegment(QStringLiteral("cards"), tr("Cards"), QStringLiteral("cards"),
                            withKey(actionText(ActionId::ShowCards), ActionId::ShowCards));
    m_densities->addSegment(QStringLiteral("rows"), tr("Rows"), QStringLiteral("rows"),
                            withKey(actionText(ActionId::ShowRows), ActionId::ShowRows));
    m_densities->addSegment(QStringLiteral("wall"), tr("Wall"), QStringLiteral("wall"),
                            withKey(actionText(ActionId::ShowWall), ActionId::ShowWall));
    connect(m_densities, &Segmented::chosen, this,
            [this](int id) { Q_EMIT densityChosen(static_cast<Density>(id)); });
}

void TopBar::setDensity(Density density)
{
    m_densities->setCurrent(static_cast<int>(density));
    const bool ordered = density != Density::Wall;
    m_sortButton->setEnabled(ordered);
    m_sortButton->setToolTip(ordered ? QString() : tr("Tiles keep their places"));
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
    m_incidentCount = count;
    showIncidentCount();
    if (!visible)
        m_incidents->setChecked(false);
    fit();
}

void TopBar::showIncidentCount()
{
    const QString count = Words::count(m_incidentCount);
    const QString words = tr("Incidents %1").arg(count);
    m_incidents->setText(m_tight ? count : words);
    m_incidents->setAccessibleName(words);
    m_incidents->setToolTip(words);
}

void TopBar::setAddVisible(bool visible)
{
    m_add->setVisible(visible);
    fit();
}

void TopBar::setNarrow(bool narrow, bool tight)
{
    m_narrow = narrow;
    m_tight = tight;
    showIncidentCount();
    fit();
}

void TopBar::setWords(bool shown)
{
    if (m_words == shown)
        return;
    m_words = shown;
    m_sortButton->setNarrow(!shown);
    m_densities->setIconsOnly(!shown);
    m_add->setText(shown ? tr("Add session") : QString());
    m_add->setToolTip(shown ? QString() : m_add->accessibleName());
}

int TopBar::roomForFilter() const
{
    int taken = m_theme.px(2 * 20 + 48); // the edges, and the beginning of the title
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (!widget || widget == m_filter || widget == m_title || widget->isHidden())
            continue;
        taken += widget->sizeHint().width() + layout()->spacing();
    }
    return width() - taken;
}

// Words give way before the field does, and the field before a button is pushed out: with larger
// text there is less room.
void TopBar::fit()
{
    const int least = m_theme.px(m_tight ? 48 : 72);
    setWords(!m_narrow);
    if (m_words && roomForFilter() < least)
        setWords(false);
    const int most = m_theme.px(m_tight ? 120 : m_words ? 226 : 200);
    m_filter->setFixedWidth(std::clamp(roomForFilter(), least, most));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
