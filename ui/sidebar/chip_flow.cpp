// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/chip_flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

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
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = rect.left();
    int y = rect.top();
    int tall = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line)) {
            if (really)
                item->setGeometry(mirrored(rect, place.translated(0, (tall - place.height()) / 2)));
        }
        line.clear();
    };
    for (int i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (i == m_trailing)
            x += spare(rect.width());
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            endLine();
            x = rect.left();
            y += tall + m_gap;
            tall = 0;
        }
        line.append({item, {{x, y}, size}});
        x += size.width() + m_gap;
        tall = std::max(tall, size.height());
    }
    endLine();
    return y + tall - rect.top();
}

} // namespace Pulse
