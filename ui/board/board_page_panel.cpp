// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents of the page: beside the board where there is room, a drawer over it elsewhere.
#include "ui/board/board_page.h"
#include "ui/board/top_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace Pulse {

namespace {

constexpr int panelWidth = 304;
constexpr int panelFrom = 1200 - 224; // of this page: the window less the sidebar

// What Tab would reach first in it.
QWidget *firstReachable(QWidget *panel)
{
    for (QWidget *next = panel->nextInFocusChain(); next && next != panel;
         next = next->nextInFocusChain()) {
        const bool tabbed = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (tabbed && panel->isAncestorOf(next) && next->isVisible())
            return next;
    }
    return panel;
}

} // namespace

void BoardPage::setIncidentPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->setFixedWidth(m_theme.px(panelWidth));
    fitWidth();
}

void BoardPage::setIncidentCount(int count)
{
    m_incidentCount = count;
    fitWidth();
}

// Rows need the whole width.
bool BoardPage::hasRoomForPanel() const
{
    return width() >= m_theme.px(panelFrom) && m_board->density() != Density::Rows;
}

bool BoardPage::isDrawerOpen() const
{
    return m_panel && !hasRoomForPanel() && m_top->incidentButton()->isChecked();
}

void BoardPage::fitPanel()
{
    const bool beside = hasRoomForPanel();
    m_top->setIncidentButton(m_panel && !beside, m_incidentCount);
    if (!m_panel)
        return;
    const bool inRow = m_row->indexOf(m_panel) >= 0;
    if (beside && !inRow)
        m_row->addWidget(m_panel);
    else if (!beside && inRow)
        m_row->removeWidget(m_panel);
    m_panel->setVisible(beside || isDrawerOpen());
    placeDrawer();
}

void BoardPage::placeDrawer()
{
    if (!isDrawerOpen())
        return;
    const int top = m_top->height();
    const QRect atTheEnd(width() - m_panel->width(), top, m_panel->width(), height() - top);
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), atTheEnd));
    m_panel->raise();
}

void BoardPage::showIncidents()
{
    if (!m_panel)
        return;
    if (!hasRoomForPanel())
        m_top->incidentButton()->setChecked(true);
    fitWidth();
    firstReachable(m_panel)->setFocus(Qt::OtherFocusReason);
}

bool BoardPage::closeDrawer()
{
    if (!isDrawerOpen())
        return false;
    const bool inside = m_panel->isAncestorOf(focusWidget()) || m_panel == focusWidget();
    m_top->incidentButton()->setChecked(false);
    fitWidth();
    if (inside)
        m_top->incidentButton()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Pulse
