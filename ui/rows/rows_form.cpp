// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_form.h"

#include "models/words/explain_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/card/card_tip.h"
#include "ui/paint/figure_text.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

struct RowsFormText {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

constexpr int chevronMiddle = 20;
constexpr int chevronRoom = 32;

} // namespace

int RowsForm::designWidth() const
{
    return static_cast<int>(std::floor(m_layout.width / m_scene.theme.textScale()));
}

void RowsForm::layOut(QSize viewport)
{
    const FoldedSections folded = m_scene.rows.folded();
    m_layout = {viewport.width(),        m_scene.rows.found(),
                m_scene.rows.problems(), m_scene.theme.px(RowColumns::rowHeight),
                folded.attention,        folded.rest};
    const RowColumns columns(designWidth());
    if (columns != m_columns)
        m_shown.clear();
    m_columns = columns;
}

std::optional<int> RowsForm::stepped(int place, int key, int pageHeight) const
{
    const int page = std::max(1, pageHeight / m_layout.rowHeight - 1);
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Up: return std::max(0, place - 1);
    case Qt::Key_Down: return std::min(last, place + 1);
    case Qt::Key_PageUp: return std::max(0, place - page);
    case Qt::Key_PageDown: return std::min(last, place + page);
    default: return std::nullopt;
    }
}

RowView RowsForm::view(int place, Instant now) const
{
    return rowView(entryAt(place), cardAt(place, now, RowView::beats), now);
}

QRect RowsForm::onBoard(int place, const QRect &design) const
{
    const double f = m_scene.theme.textScale();
    return QRectF(design.x() * f, design.y() * f, design.width() * f, design.height() * f)
        .toAlignedRect()
        .translated(rect(place).topLeft());
}

QPoint RowsForm::onRow(int place, QPoint point) const
{
    const QPointF at = point - rect(place).topLeft();
    return (at / m_scene.theme.textScale()).toPoint();
}

// The whole column counts, so that there is no narrow line beside the button that opens the row.
QRect RowsForm::button(int place) const
{
    const RowPainter painter(m_scene.theme.scheme());
    QRect hit = painter.button(view(place, m_scene.store.now()), m_columns);
    hit.setTop(0);
    hit.setHeight(RowColumns::rowHeight);
    hit.setLeft(std::min(hit.left(), hit.right() - 31));
    return onBoard(place, hit);
}

int RowsForm::beatAt(int place, QPoint point) const
{
    const QPoint at = onRow(place, point);
    const QRect strip = RowPainter::strip(m_columns);
    if (!strip.contains(at))
        return -1;
    const RowView row = view(place, m_scene.store.now());
    return RowPainter::stripGeometry(row, m_columns)
        .beatAt(at.x() - strip.left(), row.card.beats.size());
}

QString RowsForm::tip(int place, QPoint point) const
{
    const RowView row = view(place, m_scene.store.now());
    if (button(place).contains(point))
        return buttonTip(row.card);
    return columnTipAt(row, place, point);
}

QString RowsForm::columnTipAt(const RowView &row, int place, QPoint point) const
{
    const auto column = m_columns.columnAt(onRow(place, point).x());
    const SessionStore::Entry &entry = entryAt(place);
    const SessionState &state = entry.state;
    const Instant now = m_scene.store.now();
    if (!column)
        return nameTip(entry, row.card, now);
    switch (*column) {
    case RowColumn::Name: return nameTip(entry, row.card, now);
    case RowColumn::Shape:
    case RowColumn::Status: {
        const QString tip = entry.settings->enabled ? Words::statusTip(state, now) : row.card.why;
        return tip.contains(row.words) ? tip : row.words + QLatin1Char('\n') + tip; // may be cut
    }
    case RowColumn::Strip: {
        const int beat = beatAt(place, point);
        return beat < 0 ? columnTip(*column) : beatTip(row.card.beats.at(beat));
    }
    case RowColumn::Quality: return Words::qualityTip(state);
    case RowColumn::Latency:
    case RowColumn::P95: return Words::latencyTip(state);
    case RowColumn::Missed: return Words::missedTip(state);
    case RowColumn::LastBeat:
    case RowColumn::Next: return Words::nextBeatTip(state, now);
    case RowColumn::Uptime: return Words::uptimeTip(state);
    case RowColumn::Button: break;
    }
    return columnTip(*column);
}

QRect RowsForm::pulseArea(int place) const
{
    const RowColumns::Column shape = m_columns.at(RowColumn::Shape);
    return onBoard(place, {shape.left - 4, 0, shape.width + 8, RowColumns::rowHeight});
}

QRegion RowsForm::refresh(int place, Instant now)
{
    RowView row = view(place, now);
    RowView *shown = m_shown.find(place);
    if (!shown)
        return rect(place);
    QRegion dirty;
    for (const QRect &area : changedRowAreas(*shown, row, designWidth(), m_columns))
        dirty += onBoard(place, area);
    *shown = std::move(row);
    return dirty;
}

QRect RowsForm::head(BoardSection section) const
{
    return section == BoardSection::Attention ? m_layout.attentionHead() : m_layout.restHead();
}

std::optional<BoardSection> RowsForm::headAt(QPoint point) const
{
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest}) {
        if (head(section).contains(point))
            return section;
    }
    return std::nullopt;
}

QString RowsForm::sectionName(BoardSection section)
{
    return section == BoardSection::Attention ? RowsFormText::tr("Needs attention")
                                              : RowsFormText::tr("Everything else");
}

void RowsForm::paintHead(QPainter &painter, BoardSection section, const BoardMarks &marks) const
{
    const Theme &theme = m_scene.theme;
    const Tokens &t = theme.tokens();
    const QRect where = head(section);
    const bool attention = section == BoardSection::Attention;
    painter.fillRect(where, marks.hoveredHead == section ? t.hover : t.sunken);
    painter.fillRect(QRect(where.left(), where.bottom(), where.width(), 1), t.border);
    paintChevron(painter, section, marks);
    const qreal baseline = where.top() + where.height() / 2.0 + theme.px(12) * .363;
    const QFont strong = theme.font(12, QFont::DemiBold);
    painter.setPen(t.text);
    qreal x = theme.px(chevronRoom);
    x += Paint::figures(painter, {x, baseline}, sectionName(section), strong) + theme.px(8);
    painter.setPen(t.muted);
    const QFont medium = theme.font(12, QFont::Medium);
    const int inIt = attention ? m_layout.problems : m_layout.count - m_layout.problems;
    x += Paint::figures(painter, {x, baseline}, Words::count(inIt), medium) + theme.px(24);
    const QString note =
        attention ? RowsFormText::tr("stays on top, whatever the sort order") : QString();
    const QFont small = theme.font(11);
    const qreal right = where.width() - theme.px(RowColumns::padRight);
    if (right - Paint::figuresWidth(note, small) > x)
        Paint::figures(painter, {right - Paint::figuresWidth(note, small), baseline}, note, small);
    if (marks.focusedHead != section)
        return;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where.adjusted(1, 1, -1, -2));
}

// Down while it is open, to the right while it is folded.
void RowsForm::paintChevron(QPainter &painter, BoardSection section, const BoardMarks &marks) const
{
    const Theme &theme = m_scene.theme;
    const QRect where = head(section);
    const QPointF middle(theme.px(chevronMiddle), where.center().y() + .5);
    const qreal half = theme.px(4);
    const QPointF legs[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    QPolygonF line;
    for (const QPointF &leg : legs)
        line.append(middle + (m_layout.isFolded(section == BoardSection::Attention)
                                  ? QPointF(leg.y(), leg.x())
                                  : leg));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = theme.tokens();
    painter.setPen(QPen(marks.hoveredHead == section ? t.text : t.sec, 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void RowsForm::paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now)
{
    const int end = m_layout.height();
    if (part.bottom() >= end)
        painter.fillRect(part.intersected({0, end, m_layout.width, part.bottom() + 1 - end}),
                         m_scene.theme.tokens().window);
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest}) {
        if (part.intersects(head(section)))
            paintHead(painter, section, marks);
    }
    const double f = m_scene.theme.textScale();
    const RowPainter rows(m_scene.theme.scheme());
    const auto [first, last] = placesIn(part.top(), part.bottom());
    for (int place = first; place <= last; ++place) {
        const QRect row = rect(place);
        if (!part.intersects(row))
            continue;
        const QRectF exposed = part.translated(-row.topLeft());
        painter.save();
        painter.translate(row.topLeft());
        painter.scale(f, f);
        rows.paint(painter, m_shown.at(place, [&] { return view(place, now); }), designWidth() + 1,
                   m_columns, marks.lookOf(place, m_scene.rows.rowAt(place), now),
                   QRectF(exposed.topLeft() / f, exposed.size() / f).toAlignedRect());
        painter.restore();
    }
}

} // namespace Pulse
