// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_rows.h"
#include "ui/board/pulse_clock.h"
#include "ui/card/card_painter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegion>
#include <QSet>

#include <optional>

namespace Pulse {

/// How sessions are touched just now, for whoever paints them.
struct BoardMarks {
    int hovered = -1; ///< place
    bool onButton = false;
    int beat = -1;
    int pressedButton = -1; ///< place
    int focused = -1;       ///< place; only while the ring is to be seen
    std::optional<BoardSection> hoveredHead;
    std::optional<BoardSection> focusedHead; ///< only while the ring is to be seen
    QSet<int> selected;                      ///< rows of the store
    PulseClock pulses;

    [[nodiscard]] CardLook lookOf(int place, int row, Instant now) const;
};

/// What a form looks at; its view keeps it.
struct BoardScene {
    const SessionStore &store;
    Theme &theme;
    BoardRows rows;
    bool reconnectAllowed = true;
};

/// One way to show the sessions of a board: where each place stands, what is in it, what looks
/// different by now. All points and rectangles are in content coordinates: device-independent
/// pixels before scrolling. What all ways share (selection, focus, pointer, keys, speech) is in
/// BoardView.
class BoardForm {
public:
    explicit BoardForm(const BoardScene &scene) : m_scene(scene) {}
    virtual ~BoardForm() = default;
    Q_DISABLE_COPY_MOVE(BoardForm)

    // Geometry.
    /// After each change of size, order or text factor.
    virtual void layOut(QSize viewport) = 0;
    [[nodiscard]] virtual int height() const = 0;
    [[nodiscard]] virtual int lineStep() const = 0;
    [[nodiscard]] virtual QRect rect(int place) const = 0;
    [[nodiscard]] virtual int placeAt(QPoint point) const = 0; ///< -1 between them
    /// First and last place that a stretch touches; last < first: none.
    [[nodiscard]] virtual QPair<int, int> placesIn(int fromY, int toY) const = 0;
    /// Where an arrow or page key leads from `place`; nothing for other keys.
    [[nodiscard]] virtual std::optional<int> stepped(int place, int key, int pageHeight) const = 0;
    /// How far the focus ring and the pulse reach out of a place.
    [[nodiscard]] virtual int reach() const { return 4; }
    /// What must be seen above and below a place that is scrolled to.
    [[nodiscard]] virtual int scrollMargin() const { return 0; }

    // What is in a place.
    [[nodiscard]] virtual int beatsShown() const = 0;
    /// Empty: it has none.
    [[nodiscard]] virtual QRect button(int place) const = 0;
    [[nodiscard]] virtual int beatAt(int place, QPoint point) const = 0; ///< -1: none
    [[nodiscard]] virtual QString tip(int place, QPoint point) const = 0;
    [[nodiscard]] virtual QRect pulseArea(int place) const = 0; ///< empty: it does not pulse

    // Its looks.
    /// Nothing changes but by news: no age, no countdown.
    [[nodiscard]] virtual bool standsStill() const { return false; }
    /// True when news of places off the screen matter, too.
    [[nodiscard]] virtual bool followsAll() const { return false; }
    /// Takes what the place looks like now, and tells where that differs from before.
    virtual QRegion refresh(int place, Instant now) = 0;
    virtual void forget(int place) = 0;
    virtual void forgetAll() = 0;
    /// Of the rest nothing needs to be remembered.
    virtual void keepOnly(int first, int last) = 0;
    /// Everything in `part`; it is clipped to it, and covers all of it.
    virtual void paint(QPainter &painter, const QRect &part, const BoardMarks &marks,
                       Instant now) = 0;

protected:
    [[nodiscard]] const SessionStore::Entry &entryAt(int place) const
    {
        return m_scene.store.at(m_scene.rows.rowAt(place));
    }
    [[nodiscard]] int count() const { return m_scene.rows.count(); }
    /// With `beats` of them.
    [[nodiscard]] CardView cardAt(int place, Instant now, int beats) const;

    const BoardScene &m_scene;
};

} // namespace Pulse
