// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/undo_toast.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace Pulse {

UndoToast::UndoToast(Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toast.text"));
    m_text->setTextFormat(Qt::PlainText);
    m_more->setObjectName(QStringLiteral("toast.more"));
    m_undo->setObjectName(QStringLiteral("toast.undo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8));
    row->setSpacing(theme.px(8));
    row->addWidget(m_text, 1);
    row->addSpacing(theme.px(8));
    for (QPushButton *button : {m_more, m_undo}) {
        button->setProperty("kind", QStringLiteral("small"));
        button->installEventFilter(this);
        row->addWidget(button);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(Shown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        m_undoAct();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        hide();
        m_moreAct();
    });
    auto *key = new QShortcut(QKeySequence::Undo, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, m_undo, &QAbstractButton::click);
    window.installEventFilter(this);
    hide();
}

void UndoToast::offer(const QString &text, const Act &undo, const QString &moreText,
                      const Act &more)
{
    m_undoAct = undo;
    m_moreAct = more;
    m_text->setText(text);
    m_more->setText(moreText);
    m_more->setVisible(static_cast<bool>(more));
    setAccessibleName(text);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    settle();
    show();
    raise();
    wait();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoToast::settle()
{
    const QWidget *window = parentWidget();
    const int room = window->width() - m_theme.px(40);
    resize(std::min(sizeHint().width(), room), sizeHint().height());
    move((window->width() - width()) / 2, window->height() - height() - m_theme.px(20));
}

void UndoToast::wait()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.stop();
    else
        m_timer.start();
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        settle();
    if (event->type() == QEvent::FocusIn && watched != parent())
        m_timer.stop();
    if (event->type() == QEvent::FocusOut && watched != parent())
        m_timer.start();
    return QFrame::eventFilter(watched, event);
}

void UndoToast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void UndoToast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_timer.start();
}

void UndoToast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().bstrong);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 9.5, 9.5);
}

} // namespace Pulse
