// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/board/board_form.h"
#include "ui/board/density.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QRegion>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

class QHelpEvent;

namespace Pulse {

class HoverCard;
class RowsForm;
class RowsHeader;
class WallForm;

/// All sessions as cards, rows or tiles, painted in one widget: nothing is made per session, only
/// what is seen and looks different is painted, at most 30 times a second, and a hidden board does
/// nothing. Arrows, Home, End, PgUp and PgDn move, Shift with them selects, Enter opens, Space
/// selects, Left and Right fold the sections of rows, R reconnects, A acknowledges, S silences, P
/// pauses or resumes, N goes to the next problem, F fits the tiles and + and - change them. To a
/// screen reader it is a list with one item for each session, or a grid of tiles.
class BoardView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    BoardView(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);
    ~BoardView() override;

    void setFilter(const BoardFilter &filter);
    [[nodiscard]] const BoardFilter &filter() const { return m_scene.rows.filter(); }
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    /// One of WallLayout's pitches, or 0: the largest at which everything is seen.
    void setTilePitch(int pitch);
    [[nodiscard]] int tilePitch() const { return m_tilePitch; }
    /// As painted now: never 0.
    [[nodiscard]] int shownPitch() const;
    void setReducedMotion(bool reduced);
    /// False while reconnecting makes no sense: this computer is offline.
    void setReconnectAllowed(bool allowed);
    /// Its menu has an entry for tags and group.
    void setLabelsOffered(bool offered) { m_labelsOffered = offered; }

    /// Without what is folded.
    [[nodiscard]] int count() const { return m_scene.rows.count(); }
    [[nodiscard]] int found() const { return m_scene.rows.found(); }
    [[nodiscard]] const SessionStore::Entry &entryAt(int place) const;
    [[nodiscard]] int placeOf(const SessionId &id) const;
    [[nodiscard]] int currentPlace() const; ///< -1: none, or a head is current
    void setCurrentPlace(int place);
    [[nodiscard]] bool isSelected(int place) const;
    [[nodiscard]] QList<SessionId> selection() const; ///< as they stand
    void select(const QList<SessionId> &sessions);
    bool clearSelection(); ///< false when nothing was selected
    /// On the viewport, also of places that are scrolled away.
    [[nodiscard]] QRect cardRect(int place) const;
    [[nodiscard]] QRect buttonRect(int place) const; ///< empty: a tile has none
    [[nodiscard]] int placeAtPoint(QPoint viewportPoint) const;
    [[nodiscard]] CardView cardAt(int place) const;
    [[nodiscard]] Instant now() const { return m_scene.store.now(); }
    /// One or two sessions are told at length.
    [[nodiscard]] bool isHero() const { return m_hero; }
    /// How high all of it is, to give it no more room than it needs.
    [[nodiscard]] int contentHeight() const { return m_form->height(); }
    /// Lines and columns of the grid of tiles, and where a place stands in it; 0 for other forms.
    [[nodiscard]] QSize grid() const;
    [[nodiscard]] QPoint gridCell(int place) const;
    [[nodiscard]] int placeInGrid(QPoint cell) const; ///< -1: no tile there
    /// What the button does: reconnects, or resumes what is paused.
    void pressButton(int place);
    void open(int place);
    /// What can be done to that session, at a point of the screen.
    void showMenu(int place, QPoint global);
    /// The selection, or the current one.
    [[nodiscard]] QList<SessionId> chosen() const;
    [[nodiscard]] bool allPaused() const; ///< of the chosen ones
    [[nodiscard]] bool isReconnectAllowed() const { return m_scene.reconnectAllowed; }
    /// Does to the chosen sessions what the action means here; false when it means nothing.
    bool act(ActionId action);

    // The sections of rows. Lines are heads and sessions as they stand below each other; in other
    // forms a line is a place.
    [[nodiscard]] FoldedSections folded() const { return m_scene.rows.folded(); }
    void setFolded(FoldedSections folded);
    /// Folds or unfolds it, as a person asks; foldedChanged() follows.
    void toggleSection(BoardSection section);
    [[nodiscard]] int lines() const;
    [[nodiscard]] int lineOf(int place) const;
    [[nodiscard]] int lineOfHead(BoardSection section) const;
    [[nodiscard]] std::optional<BoardSection> headOfLine(int line) const;
    [[nodiscard]] int placeOfLine(int line) const; ///< -1: a head, or none
    [[nodiscard]] std::optional<BoardSection> currentHead() const { return m_head; }
    void setCurrentHead(BoardSection section);
    [[nodiscard]] QRect headRect(BoardSection section) const; ///< on the viewport
    [[nodiscard]] QString headWords(BoardSection section) const;

Q_SIGNALS:
    void opened(const Pulse::SessionId &session);
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void pauseAsked(const QList<Pulse::SessionId> &sessions);
    void cancelAsked(const QList<Pulse::SessionId> &sessions); ///< the try to connect
    void resumeAsked(const QList<Pulse::SessionId> &sessions);
    void acknowledgeAsked(const QList<Pulse::SessionId> &sessions);
    void labelAsked(const QList<Pulse::SessionId> &sessions);
    void noteAsked(const QList<Pulse::SessionId> &sessions);
    /// `global` is where the menu of times may stand.
    void silenceAsked(const QList<Pulse::SessionId> &sessions, QPoint global);
    /// How many are shown changed, perhaps to none.
    void countChanged(int count);
    void selectionChanged(int count);
    /// A column's head was pressed.
    void sortAsked(Pulse::BoardSort sort, bool reversed);
    /// By F, + or -.
    void tilePitchChanged(int pitch);
    void laidOut();
    void foldedChanged(Pulse::FoldedSections folded);

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
    void wire();
    void onReset();
    void onChanged(const QList<int> &rows);
    void onFrame();
    void rearrange();
    void rearrangeSoon();
    [[nodiscard]] bool mustKeepStill() const;
    void chooseForm();
    void layOut();
    void noticePulse(int row);
    /// Asks for a repaint of what looks different by now.
    void refresh(int row, Instant now);
    void refreshSeen();
    void flush();
    [[nodiscard]] bool isSeen(int place) const;
    [[nodiscard]] QPair<int, int> seenPlaces() const;
    void announce(int row);
    void setAwake(bool awake);
    [[nodiscard]] int scrolled() const;
    // Forms reckon from the left; where the board reads from right to left all of it is mirrored.
    [[nodiscard]] QRect onViewport(const QRect &content) const;
    [[nodiscard]] QPoint inContent(QPoint viewportPoint) const;

    void touch(int place);
    void setHover(QPoint position);
    void setFocusRing();
    void showTip(QHelpEvent *event);
    void hoverCardSoon();
    void showHoverCard();

    [[nodiscard]] std::optional<BoardSection> sectionOf(int place) const;
    [[nodiscard]] int sectionSize(BoardSection section) const;
    [[nodiscard]] std::optional<BoardSection> headAt(QPoint viewportPoint) const;
    [[nodiscard]] QString headTip(BoardSection section) const;
    void setCurrentLine(int line);
    bool foldByKey(bool fold);
    bool headByKey(const QKeyEvent *event);
    void hoverHead(std::optional<BoardSection> section);
    void ringHead();

    [[nodiscard]] int readingKey(int key) const;
    bool moveByKey(QKeyEvent *event);
    bool actByKey(QKeyEvent *event);
    bool actByTable(const QKeyEvent *event);
    bool changeTiles(ActionId action);
    void goToNextProblem();
    void toggleSelected(int place);
    void selectTo(int place); ///< from the anchor
    void selectionMoved();
    void dropHiddenSelection();
    void askPauseOrResume();

    BoardScene m_scene;
    Density m_density = Density::Cards;
    std::unique_ptr<BoardForm> m_form;
    RowsForm *m_rowsForm = nullptr; ///< what m_form is, when it is that
    WallForm *m_wallForm = nullptr;
    bool m_hero = false;
    int m_tilePitch = 0;
    RowsHeader *m_header;
    HoverCard *m_hoverCard;
    BoardMarks m_marks;
    std::vector<quint64> m_beatsSeen; ///< by row
    std::vector<Status> m_announced;  ///< by row
    QSet<int> m_changed;              ///< rows to be looked at in the next frame

    SessionId m_current;
    SessionId m_anchor;                 ///< where a range begins
    std::optional<BoardSection> m_head; ///< current instead of a session
    int m_pressed = -1;
    std::optional<BoardSection> m_pressedHead;
    bool m_labelsOffered = false;
    bool m_menuOpen = false;
    bool m_byKeys = false; ///< the ring is shown to who uses keys
    bool m_awake = false;

    QRegion m_dirty; ///< in content coordinates
    QTimer m_frame;
    QTimer m_tick;
    QTimer m_sort;
    QTimer m_hoverSoon;
    QElapsedTimer m_pointerMoved;
    QElapsedTimer m_lastAlert;
};

} // namespace Pulse
