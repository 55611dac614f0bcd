// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/chip_flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Pulse {

ChipFlow::ChipFlow(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ChipFlow::~ChipFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *ChipFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ChipFlow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize ChipFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ChipFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Lines begin where reading begins.
QRect ChipFlow::mirrored(const QRect &all, const QRect &item) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    return QStyle::visualRect(direction, all, item);
}

/// What a single line leaves over; nothing when it takes more lines.
int ChipFlow::spare(int width) const
{
    int taken = -m_gap;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            taken += item->sizeHint().width() + m_gap;
    }
    return std::max(0, width - taken);
}

int ChipFlow::arrange(const QRect &rect, bool really) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (i == m_trailing)
            x += spare(rect.width());
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += line + m_gap;
            line = 0;
        }
        if (really)
            item->setGeometry(mirrored(rect, {{x, y}, size}));
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

} // namespace Pulse
