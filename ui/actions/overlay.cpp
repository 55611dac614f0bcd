// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/overlay.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int dimmed = 140; // of 255

// In the order of Tab, as they are seen.
QList<QWidget *> stopsIn(QWidget *first)
{
    QList<QWidget *> stops;
    for (QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
        if (first->isAncestorOf(at) && at->isVisible() && at->isEnabled() && !at->focusProxy() &&
            (at->focusPolicy() & Qt::TabFocus))
            stops.append(at);
    }
    return stops;
}

} // namespace

Overlay::Overlay(Theme &theme, QWidget &window, const QString &objectName)
    : QWidget(&window), m_theme(theme), m_panel(new QFrame(this))
{
    setObjectName(objectName);
    m_panel->setObjectName(objectName + QStringLiteral(".panel"));
    m_panel->setAttribute(Qt::WA_StyledBackground);
    hide();
    window.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Overlay::dress);
    dress();
}

void Overlay::dress()
{
    const Tokens &t = m_theme.tokens();
    m_panel->setStyleSheet(
        QStringLiteral("QFrame#%1 { background: %2; border: 1px solid %3; border-radius: 10px }")
            .arg(m_panel->objectName().replace(u'.', QStringLiteral("\\.")), t.raised.name(),
                 t.bstrong.name()));
    update();
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    settle();
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT dismissed();
}

void Overlay::settle()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(place());
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        settle();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = stopsIn(this);
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype step = next ? 1 : stops.size() - 1;
    const qsizetype to = at < 0 ? 0 : (at + step) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    // No key goes on to what lies below.
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QColor shade = m_theme.tokens().sidebar;
    shade.setAlpha(dimmed);
    QPainter painter(this);
    painter.fillRect(rect(), shade);
}

} // namespace Pulse
