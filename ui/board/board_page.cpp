// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "models/words/reason_text.h"
#include "ui/board/banner.h"
#include "ui/board/board_layout.h"
#include "ui/board/bulk_bar.h"
#include "ui/board/density_hint.h"
#include "ui/board/filter_field.h"
#include "ui/board/fleet_line.h"
#include "ui/board/kpi_strip.h"
#include "ui/board/top_bar.h"
#include "ui/wall/tile_legend.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr int countedOften = 1'000; // sessions; the filters over more are counted less often
constexpr int countEvery = 10;      // seconds
constexpr milliseconds soon{200};

} // namespace

BoardPage::BoardPage(const SessionStore &store, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_top(new TopBar(theme, this))
    , m_line(new FleetLine(theme, this))
    , m_figures(new QWidget(this))
    , m_banner(new Banner(theme, m_figures))
    , m_kpis(new KpiStrip(theme, m_figures))
    , m_hint(new DensityHint(theme, this))
    , m_board(new BoardView(store, theme, this))
    , m_legend(new TileLegend(theme, this))
    , m_more(new QWidget(this))
    , m_bulk(new BulkBar(theme, this))
    , m_nothing(new QWidget(this))
    , m_nothingText(new FigureLabel(theme, 13, QFont::Medium, &Tokens::sec, m_nothing))
    , m_row(new QHBoxLayout)
{
    layOutParts();
    makeNothingFound();
    makeMore();
    wireBoard();
    wireParts();
    choose({});
    setDensity(Density::Cards);
    refresh();
}

void BoardPage::wireBoard()
{
    m_tick.setInterval(1s);
    m_soon.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&m_store, &SessionStore::changed, this, &BoardPage::onChanged);
    connect(&m_store, &SessionStore::reset, this, [this] {
        fitForm();
        refresh();
    });
    connect(m_board, &BoardView::countChanged, this, &BoardPage::showNothingFound);
    connect(m_board, &BoardView::selectionChanged, this, &BoardPage::showBulk);
    connect(m_board, &BoardView::sortAsked, this, &BoardPage::setSort);
    connect(m_board, &BoardView::tilePitchChanged, this, &BoardPage::setTilePitch);
    connect(m_board, &BoardView::foldedChanged, this, [this](FoldedSections folded) {
        m_memory.folded = folded;
        remember();
    });
    connect(m_board, &BoardView::laidOut, this, [this] {
        m_line->setTilePitch(m_board->tilePitch(), m_board->shownPitch());
        m_legend->setPitch(m_board->shownPitch());
        if (m_board->isHero())
            m_board->setMaximumHeight(std::max(1, m_board->contentHeight()));
    });
    connect(m_bulk, &BulkBar::reconnectAsked, this, [this] { m_board->act(ActionId::Reconnect); });
    connect(m_bulk, &BulkBar::acknowledgeAsked, this,
            [this] { m_board->act(ActionId::Acknowledge); });
    connect(m_bulk, &BulkBar::pauseAsked, this, [this] { m_board->act(ActionId::Pause); });
    connect(m_bulk, &BulkBar::labelAsked, this,
            [this] { Q_EMIT m_board->labelAsked(m_board->chosen()); });
    connect(m_bulk, &BulkBar::clearAsked, m_board, &BoardView::clearSelection);
    connect(m_bulk, &BulkBar::silenceAsked, this,
            [this](QPoint global) { Q_EMIT m_board->silenceAsked(m_board->chosen(), global); });
}

void BoardPage::wireParts()
{
    connect(m_top, &TopBar::addAsked, this, &BoardPage::addAsked);
    connect(m_top, &TopBar::sortChosen, this, [this](BoardSort sort) { setSort(sort); });
    connect(m_top, &TopBar::densityChosen, this, &BoardPage::setDensity);
    connect(m_top, &TopBar::filterTyped, this, [this](const QString &text) {
        BoardFilter filter = m_board->filter();
        filter.query = SearchQuery::parse(text);
        applyFilter(filter);
        tellFilters();
    });
    connect(m_top->filter(), &FilterField::escaped, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_top->filter(), &FilterField::wentDown, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_top, &TopBar::incidentsToggled, this, [this](bool open) {
        if (open && m_panel)
            showIncidents();
        else
            fitWidth();
    });
    connect(m_banner, &Banner::attentionAsked, this, [this] {
        choose({SidebarChoice::Kind::Attention, {}});
    });
    const auto reconnect = [this] {
        Q_EMIT m_board->reconnectAsked(failing());
    };
    connect(m_banner, &Banner::reconnectAsked, this, reconnect);
    connect(m_line, &FleetLine::reconnectAsked, this, reconnect);
    connect(m_line, &FleetLine::tilePitchChosen, this, &BoardPage::setTilePitch);
    connect(m_hint, &DensityHint::taken, this, &BoardPage::setDensity);
    connect(m_hint, &DensityHint::refused, this, [this](Density density) {
        m_memory.refused = std::max(m_memory.refused, density);
        remember();
        showHint();
    });
}

QList<SessionId> BoardPage::failing() const
{
    QList<SessionId> ids;
    for (int row = 0; row < m_store.count(); ++row) {
        const Status status = m_store.at(row).state.status;
        if (status == Status::Critical || status == Status::Offline)
            ids.append(m_store.at(row).id);
    }
    return ids;
}

void BoardPage::onChanged()
{
    // A few sessions are summed up at once; of ten thousand once a second is enough.
    if (isVisible() && m_store.count() <= 1'000 && !m_soon.isActive())
        m_soon.start(soon);
}

void BoardPage::refresh()
{
    const Instant now = m_store.now();
    m_summary = summarise(
        m_store.count(),
        [this](int row) {
            const SessionStore::Entry &entry = m_store.at(row);
            return FleetMember{entry.settings, entry.state, entry.seen.has_value(),
                               entry.silencedUntil.has_value()};
        },
        now);
    m_history.add(now, m_summary);
    m_day.add(now, m_summary.counts);
    const BannerView banner = bannerView(m_summary, m_observer, newest(), now);
    m_banner->showView(banner);
    m_banner->showDay(m_day.view(now));
    const QString next =
        m_summary.nextRow < 0 ? QString() : m_store.at(m_summary.nextRow).settings->name;
    const KpiView figures = kpiView(m_summary, m_history, next, now);
    m_kpis->showView(figures);
    m_line->showView(banner, figures);
    m_top->filter()->setVocabulary(vocabulary());
    showHint();
    if (m_bulk->isVisible()) // whether all are paused, and whether there is a network
        showBulk();
    if (m_store.count() <= countedOften || ++m_sinceCounted >= countEvery)
        countFilters();
    Q_EMIT summed(m_summary);
}

SearchVocabulary BoardPage::vocabulary() const
{
    SearchVocabulary known;
    for (const auto &[name, counts] : m_summary.groups)
        known.groups.append(name);
    for (const auto &[name, count] : m_summary.tags)
        known.tags.append(name);
    return known;
}

NewestTrouble BoardPage::newest() const
{
    const int row = m_summary.newestTroubleRow;
    if (row < 0 || row >= m_store.count())
        return {};
    const SessionStore::Entry &entry = m_store.at(row);
    if (entry.state.reasons.isEmpty())
        return {entry.settings->name, Words::status(entry.state.status)};
    const QString reason =
        Words::reason(entry.state.reasons.constFirst(), entry.state, m_store.now());
    // The first fact is enough here; the card has them all.
    return {entry.settings->name, reason.section(QStringLiteral(" \u00b7 "), 0, 0)};
}

void BoardPage::setObserver(const ObserverView &observer)
{
    m_observer = observer;
    m_board->setReconnectAllowed(observer.state != ObserverNews::State::Offline);
    refresh();
}

void BoardPage::fillDay(const QList<FleetDay::Quarter> &known)
{
    m_day.fill(known);
    refresh();
}

void BoardPage::setAddVisible(bool visible)
{
    m_canAdd = visible;
    m_top->setAddVisible(visible);
    fitForm();
}

void BoardPage::offerLabels()
{
    m_bulk->offerLabels();
    m_board->setLabelsOffered(true);
}

void BoardPage::choose(const SidebarChoice &choice)
{
    closeDrawer();
    m_choice = choice;
    BoardFilter filter = m_board->filter();
    filter.attentionOnly = choice.kind == SidebarChoice::Kind::Attention;
    filter.pausedOnly = choice.kind == SidebarChoice::Kind::Paused;
    filter.silencedOnly = choice.kind == SidebarChoice::Kind::Silenced;
    filter.group = choice.kind == SidebarChoice::Kind::Group ? choice.name : QString();
    filter.tag = choice.kind == SidebarChoice::Kind::Tag ? choice.name : QString();
    switch (choice.kind) {
    case SidebarChoice::Kind::All: m_top->setTitle(tr("All sessions")); break;
    case SidebarChoice::Kind::Attention: m_top->setTitle(tr("Needs attention")); break;
    case SidebarChoice::Kind::Paused: m_top->setTitle(tr("Paused")); break;
    case SidebarChoice::Kind::Silenced: m_top->setTitle(tr("Silenced")); break;
    case SidebarChoice::Kind::Group:
    case SidebarChoice::Kind::Tag: m_top->setTitle(choice.name); break;
    }
    m_banner->setAttentionShown(filter.attentionOnly);
    applyFilter(filter);
    Q_EMIT chosen(choice);
}

void BoardPage::setSort(BoardSort sort, bool reversed)
{
    BoardFilter filter = m_board->filter();
    filter.sort = sort;
    filter.reversed = reversed;
    m_top->setSort(sort);
    applyFilter(filter);
    Q_EMIT sortChanged(sort);
}

void BoardPage::stepBack()
{
    if (!closeDrawer() && !m_board->clearSelection() && !clearFilter())
        m_board->setFocus();
}

void BoardPage::focusFilter()
{
    m_top->filter()->setFocus(Qt::ShortcutFocusReason);
    m_top->filter()->selectAll();
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start(1s);
}

// The last hour and day go on being sampled while nobody looks, ten times less often.
void BoardPage::hideEvent(QHideEvent *event)
{
    m_tick.start(10s);
    QWidget::hideEvent(event);
}

void BoardPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
}

} // namespace Pulse
