// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "models/words/reason_text.h"
#include "ui/board/banner.h"
#include "ui/board/filter_field.h"
#include "ui/board/kpi_strip.h"
#include "ui/board/top_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr int panelWidth = 304;
constexpr int panelFrom = 1200 - 224; // of this page: the window less the sidebar
constexpr int narrowUnder = 1100 - 56;
constexpr milliseconds soon{200};

} // namespace

BoardPage::BoardPage(const SessionStore &store, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_top(new TopBar(theme, this))
    , m_banner(new Banner(theme, this))
    , m_kpis(new KpiStrip(theme, this))
    , m_board(new BoardView(store, theme, this))
    , m_nothing(new QWidget(this))
    , m_nothingText(new FigureLabel(theme, 13, QFont::Medium, &Tokens::sec, m_nothing))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(m_row, 1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, theme.px(16), 0, 0);
    middle->setSpacing(0);
    auto *figures = new QVBoxLayout;
    figures->setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(12 - BoardLayout::top));
    figures->setSpacing(theme.px(12));
    figures->addWidget(m_banner);
    figures->addWidget(m_kpis);
    middle->addLayout(figures);
    middle->addWidget(m_board, 1);
    m_row->addLayout(middle, 1);
    makeNothingFound();
    m_tick.setInterval(1s);
    m_soon.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&store, &SessionStore::changed, this, &BoardPage::onChanged);
    connect(&store, &SessionStore::reset, this, &BoardPage::refresh);
    connect(m_board, &BoardView::countChanged, this, &BoardPage::showNothingFound);
    connect(m_top, &TopBar::addAsked, this, &BoardPage::addAsked);
    connect(m_top, &TopBar::sortChosen, this, &BoardPage::setSort);
    connect(m_top, &TopBar::filterTyped, this, [this](const QString &text) {
        BoardFilter filter = m_board->filter();
        filter.query = SearchQuery::parse(text);
        applyFilter(filter);
    });
    connect(m_top->filter(), &FilterField::escaped, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_top->filter(), &FilterField::wentDown, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_top, &TopBar::incidentsToggled, this, [this](bool) { fitWidth(); });
    connect(m_banner, &Banner::attentionAsked, this, [this] {
        choose({SidebarChoice::Kind::Attention, {}});
    });
    connect(m_banner, &Banner::reconnectAsked, this,
            [this] { Q_EMIT m_board->reconnectAsked(failing()); });
    choose({});
    refresh();
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

void BoardPage::makeNothingFound()
{
    m_nothing->setObjectName(QStringLiteral("board.nothing"));
    auto *column = new QVBoxLayout(m_nothing);
    column->setSpacing(m_theme.px(12));
    m_nothingText->setObjectName(QStringLiteral("board.nothing.text"));
    m_nothingText->setAlignment(Qt::AlignHCenter);
    m_nothingText->setElastic(true);
    column->addWidget(m_nothingText);
    auto *clear = new QPushButton(tr("Clear filter"), m_nothing);
    clear->setObjectName(QStringLiteral("board.clear"));
    connect(clear, &QPushButton::clicked, this, [this] { clearFilter(); });
    column->addWidget(clear, 0, Qt::AlignHCenter);
    m_nothing->hide();
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
    m_banner->showView(bannerView(m_summary, m_observer, newest(), now));
    const QString next =
        m_summary.nextRow < 0 ? QString() : m_store.at(m_summary.nextRow).settings.name;
    m_kpis->showView(kpiView(m_summary, m_history, next, now));
    m_top->filter()->setVocabulary(vocabulary());
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
        return {entry.settings.name, Words::status(entry.state.status)};
    const QString reason =
        Words::reason(entry.state.reasons.constFirst(), entry.state, m_store.now());
    // The first fact is enough here; the card has them all.
    return {entry.settings.name, reason.section(QStringLiteral(" \u00b7 "), 0, 0)};
}

void BoardPage::setObserver(const ObserverView &observer)
{
    m_observer = observer;
    m_board->setReconnectAllowed(observer.state != ObserverNews::State::Offline);
    refresh();
}

void BoardPage::setAddVisible(bool visible)
{
    m_top->setAddVisible(visible);
}

void BoardPage::choose(const SidebarChoice &choice)
{
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

void BoardPage::setSort(BoardSort sort)
{
    BoardFilter filter = m_board->filter();
    filter.sort = sort;
    m_top->setSort(sort);
    applyFilter(filter);
    Q_EMIT sortChanged(sort);
}

void BoardPage::applyFilter(const BoardFilter &filter)
{
    m_board->setFilter(filter);
    showNothingFound();
}

void BoardPage::showNothingFound()
{
    const bool nothing = m_board->count() == 0 && m_store.count() > 0;
    const QString typed = m_top->filter()->text();
    if (m_choice.kind == SidebarChoice::Kind::Attention && typed.isEmpty())
        m_nothingText->say(tr("Nothing needs attention."));
    else if (typed.isEmpty())
        m_nothingText->say(tr("No session is here."));
    else if (const QString word = m_board->filter().query.unknownIsWord(); !word.isEmpty())
        m_nothingText->say(tr("Nothing is \u201c%1\u201d. After is: stands one of %2.")
                               .arg(word, SearchQuery::isWords().join(QStringLiteral(", "))));
    else
        m_nothingText->say(tr("No session matches \u201c%1\u201d.").arg(typed));
    m_nothing->setVisible(nothing);
    m_nothing->setGeometry(m_board->geometry().adjusted(20, 40, -20, 0));
    m_nothing->setFixedHeight(m_theme.px(100));
    m_nothing->raise();
}

bool BoardPage::clearFilter()
{
    if (m_top->filter()->text().isEmpty() && m_choice == SidebarChoice{})
        return false;
    m_top->filter()->clear();
    choose({});
    m_board->setFocus();
    return true;
}

void BoardPage::stepBack()
{
    if (!m_board->clearSelection() && !clearFilter())
        m_board->setFocus();
}

void BoardPage::focusFilter()
{
    m_top->filter()->setFocus(Qt::ShortcutFocusReason);
    m_top->filter()->selectAll();
}

void BoardPage::setIncidentPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->setFixedWidth(m_theme.px(panelWidth));
    m_row->addWidget(panel);
    fitWidth();
}

void BoardPage::setIncidentCount(int count)
{
    m_incidentCount = count;
    fitWidth();
}

void BoardPage::showIncidents()
{
    if (!m_panel)
        return;
    if (auto *button = findChild<QAbstractButton *>(QStringLiteral("board.incidents")))
        button->setChecked(true);
    fitWidth();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void BoardPage::fitWidth()
{
    const bool roomForPanel = width() >= m_theme.px(panelFrom);
    const bool narrow = width() < m_theme.px(narrowUnder) && !roomForPanel;
    m_top->setNarrow(narrow);
    m_top->setIncidentButton(m_panel && !roomForPanel, m_incidentCount);
    const auto *button = findChild<QAbstractButton *>(QStringLiteral("board.incidents"));
    if (m_panel)
        m_panel->setVisible(roomForPanel || (button && button->isChecked()));
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
    showNothingFound();
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start(1s);
}

// The last hour goes on being sampled while nobody looks, ten times less often.
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
