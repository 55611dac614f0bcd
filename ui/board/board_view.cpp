// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "ui/board/board_accessible.h"
#include "ui/board/cards_form.h"
#include "ui/board/hero_form.h"
#include "ui/rows/rows_form.h"
#include "ui/rows/rows_header.h"
#include "ui/wall/hover_card.h"
#include "ui/wall/wall_form.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds frameTime{33};
constexpr milliseconds calm{2'000};
constexpr milliseconds restingPointer{20'000};
constexpr milliseconds betweenAlerts{5'000};
constexpr milliseconds hoverDelay{150};

} // namespace

BoardView::BoardView(const SessionStore &store, Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_scene{store, theme, BoardRows(store)}
    , m_form(std::make_unique<CardsForm>(m_scene))
    , m_header(new RowsHeader(theme, this))
    , m_hoverCard(new HoverCard(theme, this))
{
    BoardAccessible::install();
    setObjectName(QStringLiteral("board.view"));
    setAccessibleName(tr("Sessions"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_header->hide();
    m_hoverCard->hide();
    wire();
    onReset();
}

BoardView::~BoardView() = default;

void BoardView::wire()
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    m_tick.setInterval(1s);
    m_sort.setSingleShot(true);
    m_sort.setInterval(calm);
    m_hoverSoon.setSingleShot(true);
    m_hoverSoon.setInterval(hoverDelay);
    connect(&m_frame, &QTimer::timeout, this, &BoardView::onFrame);
    connect(&m_tick, &QTimer::timeout, this, &BoardView::refreshSeen);
    connect(&m_sort, &QTimer::timeout, this, &BoardView::rearrangeSoon);
    connect(&m_hoverSoon, &QTimer::timeout, this, &BoardView::showHoverCard);
    connect(&m_scene.store, &SessionStore::reset, this, &BoardView::onReset);
    connect(&m_scene.store, &SessionStore::changed, this, &BoardView::onChanged);
    connect(&m_scene.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &RowsHeader::sortAsked, this, &BoardView::sortAsked);
}

void BoardView::setFilter(const BoardFilter &filter)
{
    m_scene.rows.setFilter(filter);
    m_header->setSort(filter.sort, filter.reversed);
    rearrange();
}

void BoardView::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    setObjectName(density == Density::Wall ? QStringLiteral("wall.view")
                                           : QStringLiteral("board.view"));
    chooseForm();
    rearrange();
    BoardAccessible::orderChanged(this);
    verticalScrollBar()->setValue(0);
    if (m_byKeys || !m_marks.selected.isEmpty())
        setCurrentPlace(currentPlace());
}

void BoardView::setTilePitch(int pitch)
{
    m_tilePitch = pitch;
    if (!m_wallForm)
        return;
    m_wallForm->setPitch(pitch);
    m_hoverCard->hide(); // its tile is elsewhere now
    m_marks.hovered = -1;
    layOut();
    viewport()->update();
}

int BoardView::shownPitch() const
{
    return m_wallForm ? m_wallForm->layout().pitch : WallLayout::largestPitch;
}

// One or two sessions have room to be told at length.
void BoardView::chooseForm()
{
    m_hero = m_density == Density::Cards && m_scene.store.count() <= HeroForm::most;
    m_rowsForm = nullptr;
    m_wallForm = nullptr;
    m_hoverCard->hide();
    m_marks.pulses.clear();
    m_changed.clear();
    m_dirty = {};
    if (m_density == Density::Rows) {
        auto form = std::make_unique<RowsForm>(m_scene);
        m_rowsForm = form.get();
        m_form = std::move(form);
    } else if (m_density == Density::Wall) {
        auto form = std::make_unique<WallForm>(m_scene);
        m_wallForm = form.get();
        m_wallForm->setPitch(m_tilePitch);
        m_form = std::move(form);
    } else if (m_hero) {
        m_form = std::make_unique<HeroForm>(m_scene);
    } else {
        m_form = std::make_unique<CardsForm>(m_scene);
    }
    m_scene.rows.setSteady(m_wallForm != nullptr);
    m_scene.rows.setSections(m_rowsForm != nullptr, m_scene.rows.folded());
    m_head.reset();
    m_marks.hoveredHead.reset();
    const int headed = m_rowsForm ? m_scene.theme.px(RowColumns::headerHeight) : 0;
    setViewportMargins(0, headed, 0, 0);
    m_header->setVisible(headed > 0);
    m_marks.hovered = -1;
    viewport()->update();
}

void BoardView::setReducedMotion(bool reduced)
{
    m_marks.pulses.setQuiet(reduced);
    viewport()->update();
}

void BoardView::setReconnectAllowed(bool allowed)
{
    if (m_scene.reconnectAllowed == allowed)
        return;
    m_scene.reconnectAllowed = allowed;
    refreshSeen();
}

const SessionStore::Entry &BoardView::entryAt(int place) const
{
    return m_scene.store.at(m_scene.rows.rowAt(place));
}

int BoardView::placeOf(const SessionId &id) const
{
    return m_scene.rows.placeOf(m_scene.store.rowOf(id));
}

int BoardView::currentPlace() const
{
    return m_head ? -1 : placeOf(m_current);
}

void BoardView::onReset()
{
    const SessionStore &store = m_scene.store;
    m_beatsSeen.resize(static_cast<size_t>(store.count()));
    m_announced.resize(static_cast<size_t>(store.count()));
    for (int row = 0; row < store.count(); ++row) {
        m_beatsSeen.at(static_cast<size_t>(row)) = store.at(row).pulses;
        m_announced.at(static_cast<size_t>(row)) = store.at(row).state.status;
    }
    const bool selected = !m_marks.selected.isEmpty();
    m_marks.selected.clear();
    m_pressed = -1;
    chooseForm();
    rearrange();
    if (selected)
        selectionMoved();
}

void BoardView::onChanged(const QList<int> &rows)
{
    for (const int row : rows) {
        announce(row);
        const int place = m_scene.rows.placeOf(row);
        if (!m_awake || place < 0)
            continue;
        if (!isSeen(place) && !m_form->followsAll()) {
            m_form->forget(place);
            continue;
        }
        m_changed.insert(row);
        noticePulse(row);
    }
    if (m_scene.rows.disturbedBy(rows) && !m_sort.isActive())
        m_sort.start();
    if (!m_changed.isEmpty() && !m_frame.isActive())
        m_frame.start();
}

void BoardView::noticePulse(int row)
{
    quint64 &seen = m_beatsSeen.at(static_cast<size_t>(row));
    const quint64 pulses = m_scene.store.at(row).pulses;
    if (pulses == seen || m_form->standsStill())
        return;
    seen = pulses;
    const auto [first, last] = seenPlaces();
    if (m_scene.store.at(row).state.status == Status::Healthy)
        m_marks.pulses.begin(row, now().mono, last - first + 1);
}

// Only what a person who does not see must know at once, and not more often than one can hear.
void BoardView::announce(int row)
{
    Status &before = m_announced.at(static_cast<size_t>(row));
    const Status status = m_scene.store.at(row).state.status;
    if (status == before)
        return;
    const auto bad = [](Status s) {
        return s == Status::Critical || s == Status::Offline;
    };
    const bool news = bad(status) != bad(before) && status != Status::Paused;
    before = status;
    const int place = m_scene.rows.placeOf(row);
    const bool tooSoon = m_lastAlert.isValid() && m_lastAlert.elapsed() < betweenAlerts.count();
    if (!news || place < 0 || tooSoon || !QAccessible::isActive())
        return;
    m_lastAlert.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    event.setChild(lineOf(place));
    QAccessible::updateAccessibility(&event);
}

bool BoardView::mustKeepStill() const
{
    const bool pointing = viewport()->underMouse() && m_pointerMoved.isValid() &&
                          m_pointerMoved.elapsed() < restingPointer.count();
    return m_menuOpen || pointing;
}

void BoardView::rearrangeSoon()
{
    if (mustKeepStill())
        m_sort.start();
    else
        rearrange();
}

void BoardView::rearrange()
{
    m_sort.stop();
    const int before = found();
    const bool moved = m_scene.rows.arrange();
    if (m_head && !m_scene.rows.hasSection(*m_head))
        m_head.reset();
    if (placeOf(m_current) < 0)
        m_current = count() > 0 ? entryAt(0).id : SessionId{};
    m_dirty = {}; // of places that may be others now
    layOut();
    if (moved)
        BoardAccessible::orderChanged(this);
    if (moved || !m_changed.isEmpty())
        viewport()->update();
    dropHiddenSelection();
    setFocusRing();
    setHover(viewport()->mapFromGlobal(QCursor::pos()));
    if (before != found())
        Q_EMIT countChanged(found());
}

// What is not seen is not acted upon.
void BoardView::dropHiddenSelection()
{
    const qsizetype before = m_marks.selected.size();
    m_marks.selected.removeIf([this](int row) { return m_scene.rows.placeOf(row) < 0; });
    if (m_marks.selected.size() != before)
        selectionMoved();
}

void BoardView::layOut()
{
    QScrollBar *bar = verticalScrollBar();
    // The bar takes its place from the right margin, so that it never moves what is shown.
    const int barWidth = bar->isVisible() ? bar->width() : 0;
    m_form->layOut({viewport()->width() + barWidth, viewport()->height()});
    bar->setRange(0, std::max(0, m_form->height() - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_form->lineStep());
    if (m_rowsForm) {
        m_header->setGeometry(0, 0, width(), m_scene.theme.px(RowColumns::headerHeight));
        m_header->setColumns(m_rowsForm->columns());
    }
    Q_EMIT laidOut();
}

int BoardView::scrolled() const
{
    return verticalScrollBar()->value();
}

QRect BoardView::cardRect(int place) const
{
    return onViewport(m_form->rect(place));
}

CardView BoardView::cardAt(int place) const
{
    CardView view = cardView(entryAt(place), now(), std::max(1, m_form->beatsShown()));
    view.buttonEnabled = view.buttonEnabled && m_scene.reconnectAllowed;
    return view;
}

QRect BoardView::buttonRect(int place) const
{
    return onViewport(m_form->button(place));
}

int BoardView::placeAtPoint(QPoint viewportPoint) const
{
    return m_form->placeAt(inContent(viewportPoint));
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BoardView::scrollContentsBy(int, int dy)
{
    m_hoverCard->hide();
    viewport()->scroll(0, dy);
}

// A board that nobody can see neither ticks nor pulses; the order is made new when it is shown.
void BoardView::setAwake(bool awake)
{
    if (m_awake == awake)
        return;
    m_awake = awake;
    m_form->forgetAll();
    m_changed.clear();
    m_dirty = {};
    if (awake) {
        m_tick.start();
        rearrange();
    } else {
        m_tick.stop();
        m_frame.stop();
        m_hoverSoon.stop();
        m_hoverCard->hide();
        m_marks.pulses.clear();
    }
}

void BoardView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
    setAwake(true);
}

void BoardView::hideEvent(QHideEvent *event)
{
    setAwake(false);
    QAbstractScrollArea::hideEvent(event);
}

} // namespace Pulse
