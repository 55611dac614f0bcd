// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_header.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

namespace Pulse {

/// One head: its name, and an arrow when the rows stand by it.
class HeaderCell final : public QAbstractButton {
public:
    HeaderCell(Theme &theme, RowColumn column, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_column(column)
    {
        setText(columnName(column));
        setToolTip(columnTip(column));
        setFocusPolicy(Qt::NoFocus); // the order has its own button among the tab stops
        setEnabled(sortOf(column).has_value());
        if (isEnabled())
            setCursor(Qt::PointingHandCursor);
    }
    void setSorted(bool sorted, bool reversed)
    {
        m_sorted = sorted;
        m_reversed = reversed;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::followDirection(painter, *this);
        const Tokens &t = m_theme.tokens();
        const QFont font = m_theme.font(11, QFont::DemiBold);
        const bool lit = m_sorted || (isEnabled() && underMouse());
        painter.setPen(lit ? t.text : t.muted);
        const int arrow = m_sorted ? m_theme.px(12) : 0;
        const QString shown = Paint::figuresElided(text(), font, width() - arrow);
        const qreal words = Paint::figuresWidth(shown, font);
        const qreal left = alignedRight(m_column) ? width() - words : 0; // before it is mirrored
        Paint::figures(painter, {left, height() / 2.0 + m_theme.px(11) * .363}, shown, font);
        if (!m_sorted)
            return;
        const int size = m_theme.px(10);
        const qreal x = alignedRight(m_column) ? left - size - 2 : left + words + 2;
        painter.drawPixmap(QPointF(x, (height() - size) / 2.0),
                           Paint::lineIcon(m_reversed ? QStringLiteral("up") : QStringLiteral("dn"),
                                           size, t.text, devicePixelRatioF()));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

private:
    Theme &m_theme;
    RowColumn m_column;
    bool m_sorted = false;
    bool m_reversed = false;
};

RowsHeader::RowsHeader(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("rows.header"));
    setAccessibleName(tr("Columns"));
    for (int i = 0; i < rowColumnCount; ++i) {
        const auto column = static_cast<RowColumn>(i);
        if (columnName(column).isEmpty())
            continue;
        auto *cell = new HeaderCell(theme, column, this);
        cell->setObjectName(QStringLiteral("rows.header.%1").arg(i));
        cell->setAccessibleName(sortOf(column) ? tr("Sort by %1").arg(columnName(column))
                                               : columnName(column));
        connect(cell, &QAbstractButton::clicked, this, [this, column] { press(column); });
        m_cells.at(static_cast<size_t>(i)) = cell;
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RowsHeader::press(RowColumn column)
{
    if (const auto sort = sortOf(column))
        Q_EMIT sortAsked(*sort, *sort == m_sort && !m_reversed);
}

void RowsHeader::setColumns(const RowColumns &columns)
{
    const int height = m_theme.px(RowColumns::headerHeight);
    for (int i = 0; i < rowColumnCount; ++i) {
        HeaderCell *cell = m_cells.at(static_cast<size_t>(i));
        const RowColumns::Column where = columns.at(static_cast<RowColumn>(i));
        if (!cell)
            continue;
        cell->setVisible(where.shown());
        cell->setGeometry(Paint::mirroredIn(
            *this, QRect(m_theme.px(where.left), 0,
                         m_theme.px(where.right()) - m_theme.px(where.left), height - 1)));
    }
}

void RowsHeader::setSort(BoardSort sort, bool reversed)
{
    m_sort = sort;
    m_reversed = reversed;
    for (int i = 0; i < rowColumnCount; ++i) {
        if (HeaderCell *cell = m_cells.at(static_cast<size_t>(i)))
            cell->setSorted(sortOf(static_cast<RowColumn>(i)) == sort, reversed);
    }
}

void RowsHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace Pulse
