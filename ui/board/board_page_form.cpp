// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out, by density, size and number of sessions.
#include "ui/board/banner.h"
#include "ui/board/board_layout.h"
#include "ui/board/board_page.h"
#include "ui/board/bulk_bar.h"
#include "ui/board/density_hint.h"
#include "ui/board/fleet_line.h"
#include "ui/board/kpi_strip.h"
#include "ui/board/top_bar.h"
#include "ui/wall/tile_legend.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int narrowUnder = 1200 - 224; // of this page: the window less the sidebar
constexpr int tightUnder = 760 - 56;    // of this page: the window less the rail
constexpr int lowUnder = 720;

} // namespace

void BoardPage::layOutParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_line);
    column->addLayout(m_row, 1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    // Below one large panel the room that is left belongs to nobody.
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(m_theme.px(20), m_theme.px(16), m_theme.px(20),
                                m_theme.px(12 - BoardLayout::top));
    figures->setSpacing(m_theme.px(12));
    figures->addWidget(m_banner);
    figures->addWidget(m_kpis);
    m_middle = new QVBoxLayout;
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_figures);
    m_middle->addWidget(m_hint);
    m_middle->addWidget(m_board, 1);
    m_middle->addWidget(m_legend);
    m_middle->addWidget(m_more);
    m_rest = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_middle->addSpacerItem(m_rest);
    m_row->addLayout(m_middle, 1);
    m_hint->hide();
    m_line->hide();
}

// What a single session leaves room for: the next step, where there is one.
void BoardPage::makeMore()
{
    m_more->setObjectName(QStringLiteral("board.more"));
    auto *pad = new QVBoxLayout(m_more);
    pad->setContentsMargins(m_theme.px(20), 0, m_theme.px(20), m_theme.px(8));
    auto *panel = new QFrame(m_more);
    panel->setProperty("kind", QStringLiteral("panel"));
    pad->addWidget(panel);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    row->setSpacing(m_theme.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = new FigureLabel(m_theme, 13, QFont::Medium, &Tokens::text, panel);
    what->say(tr("Watch more services"));
    auto *how = new FigureLabel(m_theme, 12, QFont::Normal, &Tokens::muted, panel);
    how->say(tr("An address is enough to begin with."));
    words->addWidget(what);
    words->addWidget(how);
    row->addLayout(words, 1);
    auto *add = new QPushButton(tr("Add session"), panel);
    add->setObjectName(QStringLiteral("board.more.add"));
    add->setAccessibleName(tr("Add session"));
    connect(add, &QPushButton::clicked, this, &BoardPage::addAsked);
    row->addWidget(add);
    m_more->hide();
}

void BoardPage::setDensity(Density density)
{
    m_board->setDensity(density);
    m_top->setDensity(density);
    m_line->setTiles(density == Density::Wall);
    fitForm();
    fitWidth();
    if (m_memory.density == density)
        return;
    m_memory.density = density;
    remember();
    showHint();
}

void BoardPage::setTilePitch(int pitch)
{
    m_board->setTilePitch(pitch);
    if (m_memory.tilePitch == pitch)
        return;
    m_memory.tilePitch = pitch;
    remember();
}

void BoardPage::setMemory(const BoardMemory &memory)
{
    m_memory = memory;
    m_board->setTilePitch(memory.tilePitch);
    m_board->setFolded(memory.folded);
    setDensity(memory.density);
    showHint();
    countFilters();
}

void BoardPage::remember()
{
    Q_EMIT memoryChanged();
}

// Rows, the wall and low windows have one line in the place of banner and figures.
void BoardPage::fitForm()
{
    const bool cards = m_board->density() == Density::Cards;
    const bool hero = m_board->isHero() && m_store.count() > 0;
    const bool lined = !cards || (height() < m_theme.px(lowUnder) && !hero);
    m_line->setVisible(lined);
    m_figures->setVisible(!lined);
    m_legend->setVisible(m_board->density() == Density::Wall);
    m_kpis->setVisible(!hero);
    m_more->setVisible(hero && m_canAdd);
    m_board->setMaximumHeight(hero ? std::max(1, m_board->contentHeight()) : QWIDGETSIZE_MAX);
    m_rest->changeSize(0, 0, QSizePolicy::Minimum,
                       hero ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    m_middle->invalidate();
}

void BoardPage::showHint()
{
    const auto better = suggestedDensity(m_store.count(), m_memory);
    if (better)
        m_hint->suggest(*better, m_store.count());
    m_hint->setVisible(better.has_value());
}

void BoardPage::showBulk()
{
    const auto count = static_cast<int>(m_board->selection().size());
    m_bulk->showSelection(count, m_board->allPaused(), m_board->isReconnectAllowed());
    placeBulk();
}

void BoardPage::placeBulk()
{
    const QRect over = m_board->geometry();
    m_bulk->fitInto(over.width());
    m_bulk->move(over.center().x() - m_bulk->width() / 2,
                 over.bottom() + 1 - m_theme.px(BulkBar::above) - m_bulk->height());
    m_bulk->raise();
}

void BoardPage::fitWidth()
{
    m_top->setNarrow(width() < m_theme.px(narrowUnder), width() < m_theme.px(tightUnder));
    fitPanel();
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
    fitForm();
    showNothingFound();
    layout()->activate();
    placeBulk();
    placeDrawer();
}

} // namespace Pulse
