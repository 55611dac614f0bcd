// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/board/board_layout.h"
#include "ui/board/board_rows.h"
#include "ui/board/pulse_clock.h"
#include "ui/card/card_painter.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QRegion>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

class QHelpEvent;

namespace Pulse {

/// All sessions as cards, painted in one widget: nothing is made per session, only what is seen and
/// looks different is painted, at most 30 times a second, and a hidden board does nothing. Arrows,
/// Home, End, PgUp and PgDn move, Enter opens, Space selects, R reconnects, A acknowledges,
/// S silences, P pauses or resumes, N goes to the next problem. To a screen reader it is a list
/// with one item for each card.
class BoardView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    BoardView(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);
    ~BoardView() override;

    void setFilter(const BoardFilter &filter);
    [[nodiscard]] const BoardFilter &filter() const { return m_rows.filter(); }
    void setReducedMotion(bool reduced);
    /// False while reconnecting makes no sense: this computer is offline.
    void setReconnectAllowed(bool allowed);

    [[nodiscard]] int count() const { return m_rows.count(); }
    [[nodiscard]] const SessionStore::Entry &entryAt(int place) const;
    [[nodiscard]] int placeOf(const SessionId &id) const;
    [[nodiscard]] int currentPlace() const;
    void setCurrentPlace(int place);
    [[nodiscard]] bool isSelected(int place) const;
    bool clearSelection(); ///< false when nothing was selected
    /// On the viewport, also of places that are scrolled away.
    [[nodiscard]] QRect cardRect(int place) const;
    [[nodiscard]] QRect buttonRect(int place) const;
    [[nodiscard]] CardView cardAt(int place) const;
    [[nodiscard]] Instant now() const { return m_store.now(); }
    /// What the card's button does: reconnects, or resumes what is paused.
    void pressButton(int place);
    void open(int place);
    /// The selection, or the current one.
    [[nodiscard]] QList<SessionId> chosen() const;
    [[nodiscard]] bool allPaused() const; ///< of the chosen ones
    [[nodiscard]] bool isReconnectAllowed() const { return m_reconnectAllowed; }
    /// Does to the chosen sessions what the action means here; false without a session.
    bool act(ActionId action);

Q_SIGNALS:
    void opened(const Pulse::SessionId &session);
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void pauseAsked(const QList<Pulse::SessionId> &sessions);
    void resumeAsked(const QList<Pulse::SessionId> &sessions);
    void acknowledgeAsked(const QList<Pulse::SessionId> &sessions);
    void noteAsked(const QList<Pulse::SessionId> &sessions);
    /// `global` is where the menu of times may stand.
    void silenceAsked(const QList<Pulse::SessionId> &sessions, QPoint global);
    /// How many are shown changed, perhaps to none.
    void countChanged(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void onReset();
    void onChanged(const QList<int> &rows);
    void onTick();
    void onFrame();
    void rearrange();
    void rearrangeSoon();
    [[nodiscard]] bool mustKeepStill() const;
    void layOut();
    void noticePulse(int row);
    /// Asks for a repaint of what looks different by now.
    void refresh(int row, Instant now);
    void refreshSeen();
    [[nodiscard]] bool isSeen(int place) const;
    [[nodiscard]] QPair<int, int> seenPlaces() const;
    void announce(int row);
    void setAwake(bool awake);

    void paintGaps(QPainter &painter, const QRect &part, int first, int last) const;
    void paintCard(QPainter &painter, int place, const QRect &part, Instant now);
    void paintPart(QPainter &painter, const QRect &part, Instant now);
    [[nodiscard]] CardView shownAt(int place, Instant now);
    [[nodiscard]] CardView cardAt(int place, Instant now) const;
    [[nodiscard]] QRect onBoard(int place, const QRect &design) const;
    [[nodiscard]] CardLook lookOf(int place, Instant now) const;
    void touch(int place);
    void setHover(QPoint position);
    [[nodiscard]] int placeAt(QPoint viewportPoint) const;
    [[nodiscard]] QPoint onCard(int place, QPoint viewportPoint) const; ///< in design units
    void showTip(QHelpEvent *event);
    [[nodiscard]] QString tipAt(int place, QPoint point) const;

    bool moveByKey(int key);
    bool actByKey(QKeyEvent *event);
    bool actByTable(const QKeyEvent *event);
    void goToNextProblem();
    void askPauseOrResume();
    void showMenu(int place, QPoint global);

    const SessionStore &m_store;
    Theme &m_theme;
    BoardRows m_rows;
    BoardLayout m_layout;
    PulseClock m_pulses;
    std::vector<quint64> m_beatsSeen; ///< by row
    std::vector<Status> m_announced;  ///< by row

    /// By row: what the seen cards say on the screen. A change is told by comparing with it.
    QHash<int, CardView> m_shown;
    int m_shownWidth = 0;
    QSet<int> m_changed; ///< seen rows to be looked at in the next frame

    SessionId m_current;
    QSet<SessionId> m_selected;
    int m_hover = -1;
    int m_hoverBeat = -1;
    bool m_hoverButton = false;
    int m_pressed = -1;
    bool m_pressedButton = false;
    bool m_menuOpen = false;
    bool m_byKeys = false; ///< the ring is shown to who uses keys
    bool m_reconnectAllowed = true;
    bool m_awake = false;

    QRegion m_dirty;
    QTimer m_frame;
    QTimer m_tick;
    QTimer m_sort;
    QElapsedTimer m_pointerMoved;
    QElapsedTimer m_lastAlert;
};

} // namespace Pulse
