// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the sections of rows: folding them by pointer, keys and assistive technology.
#include "models/words/number_text.h"
#include "ui/board/board_view.h"
#include "ui/rows/rows_form.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Pulse {

void BoardView::setFolded(FoldedSections folded)
{
    if (folded == m_scene.rows.folded())
        return;
    m_scene.rows.setSections(m_rowsForm != nullptr, folded);
    rearrange();
}

// What was current in it hands over to its head.
void BoardView::toggleSection(BoardSection section)
{
    FoldedSections folded = m_scene.rows.folded();
    folded.set(section, !folded[section]);
    const int place = currentPlace();
    if (folded[section] && place >= 0 && sectionOf(place) == section)
        m_head = section;
    setFolded(folded);
    Q_EMIT foldedChanged(folded);
    QAccessible::State state;
    state.expanded = true;
    state.collapsed = true;
    QAccessibleStateChangeEvent event(this, state);
    event.setChild(lineOfHead(section));
    QAccessible::updateAccessibility(&event);
}

std::optional<BoardSection> BoardView::sectionOf(int place) const
{
    const BoardSection section =
        place < m_scene.rows.problemsShown() ? BoardSection::Attention : BoardSection::Rest;
    const bool there = place >= 0 && m_scene.rows.hasSection(section);
    return there ? std::optional(section) : std::nullopt;
}

int BoardView::sectionSize(BoardSection section) const
{
    const int problems = m_scene.rows.problems();
    return section == BoardSection::Attention ? problems : m_scene.rows.found() - problems;
}

int BoardView::lines() const
{
    int heads = 0;
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest})
        heads += m_scene.rows.hasSection(section) ? 1 : 0;
    return count() + heads;
}

int BoardView::lineOf(int place) const
{
    const auto section = sectionOf(place);
    if (!section)
        return place;
    return place + (*section == BoardSection::Attention ? 1 : 2);
}

int BoardView::lineOfHead(BoardSection section) const
{
    return section == BoardSection::Attention ? 0 : m_scene.rows.problemsShown() + 1;
}

std::optional<BoardSection> BoardView::headOfLine(int line) const
{
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest}) {
        if (m_scene.rows.hasSection(section) && line == lineOfHead(section))
            return section;
    }
    return std::nullopt;
}

int BoardView::placeOfLine(int line) const
{
    if (line < 0 || line >= lines() || headOfLine(line))
        return -1;
    if (!m_scene.rows.hasSection(BoardSection::Attention))
        return line;
    return line <= m_scene.rows.problemsShown() ? line - 1 : line - 2;
}

QRect BoardView::headRect(BoardSection section) const
{
    return m_rowsForm ? onViewport(m_rowsForm->head(section)) : QRect();
}

std::optional<BoardSection> BoardView::headAt(QPoint viewportPoint) const
{
    return m_rowsForm ? m_rowsForm->headAt(inContent(viewportPoint)) : std::nullopt;
}

void BoardView::setCurrentHead(BoardSection section)
{
    if (!m_scene.rows.hasSection(section))
        return;
    m_head = section;
    const QRect where = m_rowsForm->head(section);
    if (where.top() < scrolled())
        verticalScrollBar()->setValue(where.top());
    else if (where.bottom() >= scrolled() + viewport()->height())
        verticalScrollBar()->setValue(where.bottom() + 1 - viewport()->height());
    setFocusRing();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(lineOfHead(section));
    QAccessible::updateAccessibility(&event);
}

void BoardView::setCurrentLine(int line)
{
    if (const auto head = headOfLine(line))
        setCurrentHead(*head);
    else
        setCurrentPlace(placeOfLine(line));
}

// As in a tree: towards the beginning folds, towards the end unfolds, and both move to what is
// left.
bool BoardView::foldByKey(bool fold)
{
    const auto section = m_head ? m_head : sectionOf(currentPlace());
    if (!section)
        return false;
    const bool folded = m_scene.rows.folded()[*section];
    if (fold) {
        if (!folded)
            toggleSection(*section);
        setCurrentHead(*section);
        return true;
    }
    if (!m_head)
        return false;
    if (folded)
        toggleSection(*section);
    else
        setCurrentLine(lineOfHead(*section) + 1);
    return true;
}

bool BoardView::headByKey(const QKeyEvent *event)
{
    const int line = m_head ? lineOfHead(*m_head) : lineOf(currentPlace());
    const bool sectioned = m_rowsForm && m_scene.rows.hasSection(BoardSection::Attention);
    if (!sectioned)
        return false;
    switch (event->key()) {
    case Qt::Key_Left: return foldByKey(!isRightToLeft());
    case Qt::Key_Right: return foldByKey(isRightToLeft());
    case Qt::Key_Up: setCurrentLine(std::max(0, line - 1)); return true;
    case Qt::Key_Down: setCurrentLine(std::min(lines() - 1, line + 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_head)
            toggleSection(*m_head);
        return m_head.has_value();
    default: return false;
    }
}

void BoardView::hoverHead(std::optional<BoardSection> section)
{
    if (section == m_marks.hoveredHead)
        return;
    for (const auto &one : {m_marks.hoveredHead, section}) {
        if (one)
            viewport()->update(headRect(*one));
    }
    m_marks.hoveredHead = section;
}

void BoardView::ringHead()
{
    const auto now = m_byKeys && hasFocus() ? m_head : std::nullopt;
    if (now == m_marks.focusedHead)
        return;
    for (const auto &one : {m_marks.focusedHead, now}) {
        if (one)
            viewport()->update(headRect(*one));
    }
    m_marks.focusedHead = now;
}

QString BoardView::headTip(BoardSection section) const
{
    return m_scene.rows.folded()[section] ? tr("Show these sessions (Right)")
                                          : tr("Fold these sessions (Left)");
}

QString BoardView::headWords(BoardSection section) const
{
    const int size = sectionSize(section);
    const QString name = RowsForm::sectionName(section);
    return size == 1 ? tr("%1, 1 session").arg(name)
                     : tr("%1, %2 sessions").arg(name, Words::count(size));
}

} // namespace Pulse
