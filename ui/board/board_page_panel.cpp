// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents of the page: beside the board where there is room, a drawer over it elsewhere.
#include "ui/board/board_page.h"
#include "ui/board/top_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QVariantAnimation>

#include <cmath>

namespace Pulse {

namespace {

constexpr int panelWidth = 304;
constexpr int drawTime = 120;         // ms (ui/SPEC 3.5)
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
    if (beside) {
        if (m_draw)
            m_draw->stop();
        QCoreApplication::instance()->removeEventFilter(this);
        m_drawerIn = false;
        m_drawn = 0;
        m_panel->show();
    } else {
        drawTo(isDrawerOpen());
    }
}

void BoardPage::placeDrawer()
{
    if (!m_panel || hasRoomForPanel())
        return;
    const int top = m_top->height();
    const int left = width() - static_cast<int>(std::lround(m_drawn * m_panel->width()));
    const QRect atTheEnd(left, top, m_panel->width(), height() - top);
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), atTheEnd));
    m_panel->raise();
}

// Slides in or out of the page's edge, which cuts off what is beyond it; at once with reduced
// motion, and where nobody sees it.
void BoardPage::drawTo(bool open)
{
    if (open == m_drawerIn) {
        m_panel->setVisible(open || (m_draw && m_draw->state() == QAbstractAnimation::Running));
        placeDrawer();
        return;
    }
    m_drawerIn = open;
    if (open)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    if (m_reducedMotion || !isVisible()) {
        m_drawn = open ? 1 : 0;
        m_panel->setVisible(open);
        placeDrawer();
        return;
    }
    if (!m_draw) {
        m_draw = new QVariantAnimation(this);
        m_draw->setEasingCurve(QEasingCurve::OutCubic);
        connect(m_draw, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            m_drawn = value.toDouble();
            placeDrawer();
        });
        connect(m_draw, &QVariantAnimation::finished, this,
                [this] { m_panel->setVisible(m_drawerIn); });
    }
    m_draw->stop();
    m_draw->setDuration(drawTime);
    m_draw->setStartValue(m_drawn);
    m_draw->setEndValue(open ? 1.0 : 0.0);
    m_panel->show();
    m_draw->start();
}

// The press goes on to what it was meant for.
bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !isDrawerOpen())
        return false;
    const auto *pressed = qobject_cast<const QWidget *>(watched);
    if (!pressed || !isAncestorOf(pressed))
        return false;
    // By its place: what nobody inside takes comes up to this page as well.
    const QPointF global = static_cast<QMouseEvent *>(event)->globalPosition();
    const auto isOn = [&global](const QWidget &widget) {
        return QRectF(widget.rect()).contains(widget.mapFromGlobal(global));
    };
    const bool outside = !isOn(*m_panel) && !isOn(*m_top->incidentButton());
    if (outside)
        closeDrawer();
    return false;
}

void BoardPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_board->setReducedMotion(reduced);
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
