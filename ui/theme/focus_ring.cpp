// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>

namespace Pulse {

namespace {

class RingPaint final : public QWidget {
public:
    RingPaint(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }

private:
    const Theme &m_theme;
};

bool needsRing(const QWidget &widget)
{
    // A text that is read and not written looks like a part of its panel, without an edge.
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    if (widget.property("ownRing").toBool() || (text && !text->isReadOnly()) ||
        qobject_cast<const QTextEdit *>(&widget))
        return false;
    return qobject_cast<const QAbstractScrollArea *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QCheckBox *>(&widget) ||
           qobject_cast<const QRadioButton *>(&widget) || qobject_cast<const QSlider *>(&widget);
}

QRect ringOf(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    if (!tabs || tabs->currentIndex() < 0)
        return widget.rect();
    // The words of the tab, not the gap to the next one.
    return tabs->tabRect(tabs->currentIndex()) & tabs->rect();
}

} // namespace

FocusRing::FocusRing(Theme &theme, QApplication &application) : QObject(&theme), m_theme(theme)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing() = default;

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched);
            widget && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            showOn(*widget);
        break;
    case QEvent::FocusOut:
        if (watched == m_widget)
            hide();
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::KeyRelease:
        if (watched == m_widget)
            follow();
        break;
    default: break; // of all events of the program these are the few that matter
    }
    return false;
}

void FocusRing::showOn(QWidget &widget)
{
    hide();
    if (!needsRing(widget))
        return;
    m_widget = &widget;
    m_ring = new RingPaint(m_theme, &widget);
    if (auto *tabs = qobject_cast<QTabBar *>(&widget))
        connect(tabs, &QTabBar::currentChanged, m_ring, [this] { follow(); });
    follow();
    m_ring->show();
}

void FocusRing::follow()
{
    if (!m_widget || !m_ring)
        return;
    m_ring->setGeometry(ringOf(*m_widget));
    m_ring->raise();
}

void FocusRing::hide()
{
    if (m_ring)
        m_ring->hide();
    if (m_ring)
        m_ring->deleteLater();
    m_ring.clear();
    m_widget.clear();
}

} // namespace Pulse
