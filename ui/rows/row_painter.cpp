// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_painter.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/kept_part.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/scheme_fonts.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace Pulse {

using namespace Paint;

namespace {

constexpr qreal rowBaseline = 18.2;
constexpr int rowButtonHeight = 22;
constexpr int rowStripHeight = 18;

struct RowFonts {
    explicit RowFonts(ColourScheme scheme)
        : plain(Theme::plainFont(scheme, 12))
        , medium(Theme::plainFont(scheme, 12, QFont::Medium))
        , bold(Theme::plainFont(scheme, 12, QFont::DemiBold))
        , small(Theme::plainFont(scheme, 11, QFont::Medium))
    {
    }
    QFont plain;
    QFont medium;
    QFont bold;
    QFont small;
};

const RowFonts &rowFonts(ColourScheme scheme)
{
    return schemeFonts<RowFonts>(scheme);
}

struct Written {
    const QString &text;
    const QFont &font;
    const QColor &ink;
};

void writeLeft(QPainter &p, const RowColumns::Column &column, const Written &what)
{
    p.setPen(what.ink);
    figures(p, {qreal(column.left), rowBaseline}, figuresElided(what.text, what.font, column.width),
            what.font);
}

/// Gives the left end.
qreal writeRight(QPainter &p, qreal right, const Written &what)
{
    const qreal left = right - figuresWidth(what.text, what.font);
    p.setPen(what.ink);
    figures(p, {left, rowBaseline}, what.text, what.font);
    return left;
}

/// The row's height without its hairline.
QRect columnArea(const RowColumns::Column &column)
{
    return {column.left - RowColumns::gap / 2, 0, column.width + RowColumns::gap,
            RowColumns::rowHeight - 1};
}

} // namespace

QRect RowPainter::strip(const RowColumns &columns)
{
    const RowColumns::Column column = columns.at(RowColumn::Strip);
    return column.shown() ? QRect(column.left, 5, column.width - 1, rowStripHeight) : QRect();
}

StripGeometry RowPainter::stripGeometry(const RowView &view, const RowColumns &columns)
{
    return {strip(columns).size(), 4, 1, view.card.slowFrom};
}

QRect RowPainter::button(const RowView &view, const RowColumns &columns) const
{
    const RowColumns::Column column = columns.at(RowColumn::Button);
    constexpr int top = (RowColumns::rowHeight - 1 - rowButtonHeight) / 2;
    int width = 26;
    if (view.card.button != CardButton::Icon)
        width = static_cast<int>(
            std::lround((buttonIcon(view.card.button).isEmpty() ? 16 : 33) +
                        figuresWidth(rowButtonText(view.card), rowFonts(m_scheme).medium)));
    return {column.right() - std::min(width, column.width + RowColumns::gap), top, width,
            rowButtonHeight};
}

void RowPainter::paint(QPainter &painter, const RowView &view, int width, const RowColumns &columns,
                       const CardLook &look, const QRect &exposed) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    back(painter, view, width, look);
    for (int i = 0; i < rowColumnCount; ++i) {
        const auto which = static_cast<RowColumn>(i);
        const RowColumns::Column where = columns.at(which);
        if (where.shown() && exposed.intersects(columnArea(where)))
            column(painter, which, view, columns, look);
    }
    painter.restore();
}

void RowPainter::back(QPainter &p, const RowView &view, int width, const CardLook &look) const
{
    constexpr int height = RowColumns::rowHeight;
    QColor fill = look.hovered ? m_tokens.hover : m_tokens.window;
    if (look.selected)
        fill = m_tokens.selected;
    p.fillRect(QRect(0, 0, width, height - 1), fill);
    p.fillRect(QRect(0, height - 1, width, 1), m_tokens.border);
    if (view.card.striped)
        p.fillRect(QRect(0, 0, 3, height - 1), m_tokens.shape(view.card.status));
    if (!look.focused)
        return;
    p.setPen(QPen(m_tokens.accent, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRect(1, 1, width - 2, height - 3));
}

void RowPainter::column(QPainter &p, RowColumn which, const RowView &view,
                        const RowColumns &columns, const CardLook &look) const
{
    const RowFonts &fonts = rowFonts(m_scheme);
    const RowColumns::Column where = columns.at(which);
    const Status status = view.card.status;
    const bool bad = status == Status::Critical || status == Status::Offline;
    switch (which) {
    case RowColumn::Shape: shape(p, view, columns, look); break;
    case RowColumn::Name: name(p, view, columns); break;
    case RowColumn::Status:
        if (status == Status::Healthy)
            writeLeft(p, where, {view.words, fonts.plain, m_tokens.muted});
        else
            writeLeft(p, where, {view.words, fonts.medium, m_tokens.words(status)});
        break;
    case RowColumn::Quality: quality(p, view, columns); break;
    case RowColumn::Strip:
        heartbeatStrip(p, strip(columns).topLeft(), stripGeometry(view, columns), view.card.beats,
                       m_tokens, look.hoveredBeat);
        break;
    case RowColumn::Latency: latency(p, view, columns); break;
    case RowColumn::P95: writeRight(p, where.right(), {view.p95, fonts.plain, m_tokens.sec}); break;
    case RowColumn::Missed:
        writeRight(p, where.right(),
                   {view.missed, view.missing ? fonts.bold : fonts.plain,
                    view.missing ? m_tokens.criticalT : m_tokens.sec});
        break;
    case RowColumn::LastBeat:
        writeRight(p, where.right(),
                   {view.lastBeat, bad ? fonts.medium : fonts.plain,
                    bad ? m_tokens.words(status) : m_tokens.sec});
        break;
    case RowColumn::Next: next(p, view, columns); break;
    case RowColumn::Uptime:
        writeRight(p, where.right(), {view.uptime, fonts.plain, m_tokens.sec});
        break;
    case RowColumn::Button: button(p, view, columns, look); break;
    }
}

void RowPainter::shape(QPainter &p, const RowView &view, const RowColumns &columns,
                       const CardLook &look) const
{
    const RowColumns::Column where = columns.at(RowColumn::Shape);
    const QRectF box(where.left + (where.width - 12) / 2, 7, 12, 12);
    const Status status = view.card.status;
    if (look.pulse)
        pulse(p, box.center(), *look.pulse, m_tokens.shape(status));
    const PartKey key{PartKind::Shape,
                      {static_cast<quint32>(status), m_tokens.shape(status).rgba(),
                       m_tokens.onShape(status).rgba()}};
    keptPart(p, box.adjusted(-1, -1, 1, 1), key,
             [&](QPainter &onto) { statusShape(onto, box, status, m_tokens); });
}

void RowPainter::name(QPainter &p, const RowView &view, const RowColumns &columns) const
{
    RowColumns::Column where = columns.at(RowColumn::Name);
    if (view.card.silenced) {
        p.drawPixmap(QPointF(where.right() - 13, 7),
                     lineIcon(QStringLiteral("belloff"), 13, m_tokens.muted,
                              p.device()->devicePixelRatioF()));
        where.width -= 17;
    }
    writeLeft(p, where, {view.card.name, rowFonts(m_scheme).medium, m_tokens.text});
}

void RowPainter::quality(QPainter &p, const RowView &view, const RowColumns &columns) const
{
    RowColumns::Column where = columns.at(RowColumn::Quality);
    if (view.card.qualityWord.isEmpty())
        return; // nothing is measured
    const QRectF bars(where.left, 8, 12.7, 11);
    const Quality rating = view.card.quality;
    const PartKey key{
        PartKind::Quality,
        {static_cast<quint32>(rating), m_tokens.quality(rating).rgba(), m_tokens.bstrong.rgba()}};
    keptPart(p, bars.adjusted(-1, -1, 1, 1), key,
             [&](QPainter &onto) { qualityBars(onto, bars, rating, m_tokens); });
    where.left += 19;
    where.width -= 19;
    writeLeft(p, where, {view.card.qualityWord, rowFonts(m_scheme).small, m_tokens.sec});
}

void RowPainter::latency(QPainter &p, const RowView &view, const RowColumns &columns) const
{
    const RowFonts &fonts = rowFonts(m_scheme);
    const int right = columns.at(RowColumn::Latency).right();
    if (view.latency.isEmpty()) {
        writeRight(p, right, {QString(QChar(0x2014)), fonts.plain, m_tokens.muted});
        return;
    }
    const qreal unit = writeRight(p, right, {view.latencyUnit, fonts.plain, m_tokens.muted});
    writeRight(p, unit, {view.latency, fonts.bold, m_tokens.text});
}

void RowPainter::next(QPainter &p, const RowView &view, const RowColumns &columns) const
{
    const RowFonts &fonts = rowFonts(m_scheme);
    const int right = columns.at(RowColumn::Next).right();
    const bool late = view.card.late;
    const QColor &ink = view.overdue ? m_tokens.criticalT : late ? m_tokens.warningT : m_tokens.sec;
    const QFont &font = view.overdue || late ? fonts.medium : fonts.plain;
    const qreal left = writeRight(p, right, {view.next, font, ink});
    if (!view.card.ring || late || view.overdue)
        return;
    const QRectF ring(std::floor(left) - 16, 7, 12, 12);
    const int step = ringStep(*view.card.ring);
    const PartKey key{PartKind::Ring,
                      {static_cast<quint32>(step), m_tokens.accent.rgba(), m_tokens.border.rgba()}};
    keptPart(p, ring, key, [&](QPainter &onto) {
        countdownRing(onto, ring, static_cast<double>(step) / ringSteps, m_tokens.accent,
                      m_tokens.border);
    });
}

void RowPainter::button(QPainter &p, const RowView &view, const RowColumns &columns,
                        const CardLook &look) const
{
    const QRect box = button(view, columns);
    const bool icon = view.card.button == CardButton::Icon;
    const bool lit = look.buttonHovered && view.card.buttonEnabled;
    if (!icon || lit) {
        const QColor fill = look.buttonPressed ? m_tokens.selected
                            : lit              ? m_tokens.hover
                                               : m_tokens.surface;
        const QColor border = lit ? m_tokens.bstrong : m_tokens.border;
        const PartKey key{PartKind::Button, {fill.rgba(), border.rgba(), 0}};
        keptPart(p, box, key, [&](QPainter &onto) {
            onto.setPen(QPen(border, 1));
            onto.setBrush(fill);
            onto.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
        });
    }
    const QColor ink = icon ? m_tokens.sec : m_tokens.text;
    const QString name = buttonIcon(view.card.button);
    const QPoint at(icon ? box.left() + 7 : box.left() + 8, box.top() + 5);
    p.setOpacity(view.card.buttonEnabled ? 1 : .4);
    const PartKey key{PartKind::Icon, {resumes(view.card.button) ? 1U : 0U, ink.rgba(), 12}};
    if (!name.isEmpty())
        keptPart(p, QRectF(at, QSizeF(12, 12)), key, [&](QPainter &onto) {
            onto.drawPixmap(at, lineIcon(name, 12, ink, onto.deviceTransform().m11()));
        });
    if (!icon) {
        p.setPen(ink);
        figures(p, {box.left() + (name.isEmpty() ? 8.0 : 25.0), rowBaseline},
                rowButtonText(view.card), rowFonts(m_scheme).medium);
    }
    p.setOpacity(1);
}

QRegion changedRowAreas(const RowView &before, const RowView &after, int width,
                        const RowColumns &columns)
{
    const CardView &a = before.card;
    const CardView &b = after.card;
    if (a.status != b.status || a.striped != b.striped || a.button != b.button ||
        a.name != b.name || a.silenced != b.silenced)
        return QRect(0, 0, width, RowColumns::rowHeight);
    QRegion changed;
    const auto mark = [&](RowColumn column, bool same) {
        if (!same && columns.at(column).shown())
            changed += columnArea(columns.at(column));
    };
    const auto step = [](const CardView &view) {
        return view.ring ? ringStep(*view.ring) : -1;
    };
    mark(RowColumn::Status, before.words == after.words);
    mark(RowColumn::Quality, a.quality == b.quality && a.qualityWord == b.qualityWord);
    mark(RowColumn::Strip, (a.beats == b.beats && a.slowFrom == b.slowFrom) ||
                               RowPainter::stripGeometry(before, columns).bars(a.beats) ==
                                   RowPainter::stripGeometry(after, columns).bars(b.beats));
    mark(RowColumn::Latency,
         before.latency == after.latency && before.latencyUnit == after.latencyUnit);
    mark(RowColumn::P95, before.p95 == after.p95);
    mark(RowColumn::Missed, before.missed == after.missed && before.missing == after.missing);
    mark(RowColumn::LastBeat, before.lastBeat == after.lastBeat);
    mark(RowColumn::Next, before.next == after.next && before.overdue == after.overdue &&
                              a.late == b.late && step(a) == step(b));
    mark(RowColumn::Uptime, before.uptime == after.uptime);
    mark(RowColumn::Button,
         a.buttonEnabled == b.buttonEnabled && rowButtonText(a) == rowButtonText(b));
    return changed;
}

} // namespace Pulse
