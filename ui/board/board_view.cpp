// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "ui/board/board_accessible.h"

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

} // namespace

BoardView::BoardView(const SessionStore &store, Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_store(store), m_theme(theme), m_rows(store)
{
    BoardAccessible::install();
    setObjectName(QStringLiteral("board.view"));
    setAccessibleName(tr("Sessions"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    m_tick.setInterval(1s);
    m_sort.setSingleShot(true);
    m_sort.setInterval(calm);
    connect(&m_frame, &QTimer::timeout, this, &BoardView::onFrame);
    connect(&m_tick, &QTimer::timeout, this, &BoardView::onTick);
    connect(&m_sort, &QTimer::timeout, this, &BoardView::rearrangeSoon);
    connect(&store, &SessionStore::reset, this, &BoardView::onReset);
    connect(&store, &SessionStore::changed, this, &BoardView::onChanged);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    onReset();
}

BoardView::~BoardView() = default;

void BoardView::setFilter(const BoardFilter &filter)
{
    m_rows.setFilter(filter);
    rearrange();
}

void BoardView::setReducedMotion(bool reduced)
{
    m_pulses.setQuiet(reduced);
    viewport()->update();
}

void BoardView::setReconnectAllowed(bool allowed)
{
    if (m_reconnectAllowed == allowed)
        return;
    m_reconnectAllowed = allowed;
    refreshSeen();
}

const SessionStore::Entry &BoardView::entryAt(int place) const
{
    return m_store.at(m_rows.rowAt(place));
}

int BoardView::placeOf(const SessionId &id) const
{
    return m_rows.placeOf(m_store.rowOf(id));
}

int BoardView::currentPlace() const
{
    return placeOf(m_current);
}

bool BoardView::isSelected(int place) const
{
    return m_selected.contains(entryAt(place).id);
}

bool BoardView::clearSelection()
{
    if (m_selected.isEmpty())
        return false;
    m_selected.clear();
    viewport()->update();
    return true;
}

void BoardView::onReset()
{
    m_pulses.clear();
    m_shown.clear();
    m_changed.clear();
    m_beatsSeen.resize(static_cast<size_t>(m_store.count()));
    m_announced.resize(static_cast<size_t>(m_store.count()));
    for (int row = 0; row < m_store.count(); ++row) {
        m_beatsSeen.at(static_cast<size_t>(row)) = m_store.at(row).pulses;
        m_announced.at(static_cast<size_t>(row)) = m_store.at(row).state.status;
    }
    m_selected.clear();
    m_hover = -1;
    m_pressed = -1;
    rearrange();
    viewport()->update();
}

void BoardView::onChanged(const QList<int> &rows)
{
    for (const int row : rows) {
        announce(row);
        if (!m_awake)
            continue;
        if (!isSeen(m_rows.placeOf(row))) {
            m_shown.remove(row);
            continue;
        }
        m_changed.insert(row);
        noticePulse(row);
    }
    if (m_rows.disturbedBy(rows) && !m_sort.isActive())
        m_sort.start();
    if (!m_changed.isEmpty() && !m_frame.isActive())
        m_frame.start();
}

void BoardView::noticePulse(int row)
{
    quint64 &seen = m_beatsSeen.at(static_cast<size_t>(row));
    const quint64 pulses = m_store.at(row).pulses;
    if (pulses == seen)
        return;
    seen = pulses;
    const auto [first, last] = seenPlaces();
    if (m_store.at(row).state.status == Status::Healthy)
        m_pulses.begin(row, m_store.now().mono, last - first + 1);
}

// Only what a person who does not see must know at once, and not more often than one can hear.
void BoardView::announce(int row)
{
    Status &before = m_announced.at(static_cast<size_t>(row));
    const Status status = m_store.at(row).state.status;
    if (status == before)
        return;
    const auto bad = [](Status s) {
        return s == Status::Critical || s == Status::Offline;
    };
    const bool news = bad(status) != bad(before) && status != Status::Paused;
    before = status;
    const int place = m_rows.placeOf(row);
    const bool tooSoon = m_lastAlert.isValid() && m_lastAlert.elapsed() < betweenAlerts.count();
    if (!news || place < 0 || tooSoon || !QAccessible::isActive())
        return;
    m_lastAlert.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    event.setChild(place);
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
    const int before = m_layout.count;
    const bool moved = m_rows.arrange();
    if (placeOf(m_current) < 0)
        m_current = count() > 0 ? entryAt(0).id : SessionId{};
    layOut();
    setHover(viewport()->mapFromGlobal(QCursor::pos()));
    if (moved) {
        BoardAccessible::orderChanged(this);
        viewport()->update();
    }
    if (before != count())
        Q_EMIT countChanged(count());
}

void BoardView::layOut()
{
    const QScrollBar *bar = verticalScrollBar();
    // The bar takes its place from the right margin, so that it never moves the cards.
    const int barWidth = bar->isVisible() ? bar->width() : 0;
    m_layout = {viewport()->width() + barWidth, m_rows.count(), m_theme.textScale()};
    if (m_shownWidth != m_layout.designCardWidth())
        m_shown.clear();
    m_shownWidth = m_layout.designCardWidth();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight() / 3);
}

QRect BoardView::cardRect(int place) const
{
    return m_layout.card(place).translated(0, -verticalScrollBar()->value());
}

CardView BoardView::cardAt(int place) const
{
    return cardAt(place, m_store.now());
}

CardView BoardView::cardAt(int place, Instant now) const
{
    const int places = (m_layout.designCardWidth() - 2 * CardGeometry::margin + 2) / 6;
    CardView view = cardView(entryAt(place), now, places);
    view.buttonEnabled = view.buttonEnabled && m_reconnectAllowed;
    return view;
}

QRect BoardView::buttonRect(int place) const
{
    const QRect hit =
        CardPainter(m_theme.scheme()).geometry(cardAt(place), m_layout.designCardWidth()).buttonHit;
    const double f = m_theme.textScale();
    return QRectF(hit.x() * f, hit.y() * f, hit.width() * f, hit.height() * f)
        .toRect()
        .translated(cardRect(place).topLeft());
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BoardView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

// A board that nobody can see neither ticks nor pulses; the order is made new when it is shown.
void BoardView::setAwake(bool awake)
{
    if (m_awake == awake)
        return;
    m_awake = awake;
    if (awake) {
        m_tick.start();
        rearrange();
        viewport()->update();
    } else {
        m_tick.stop();
        m_frame.stop();
        m_pulses.clear();
        m_shown.clear();
        m_changed.clear();
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
