// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/notice_bar.h"
#include "ui/paint/mirror.h"

#include "ui/paint/status_shape.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace Pulse {

NoticeBar::NoticeBar(Theme &theme, const QString &name, const Buttons &buttons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new FigureLabel(theme, 13, QFont::DemiBold, &Tokens::warningT, this))
    , m_detail(new FigureLabel(theme, 12, QFont::Normal, &Tokens::sec, this))
    , m_open(new QPushButton(buttons.open, this))
    , m_retry(new QPushButton(buttons.retry, this))
{
    setObjectName(name);
    setFixedHeight(theme.px(52));
    m_headline->setObjectName(name + QStringLiteral(".headline"));
    m_detail->setObjectName(name + QStringLiteral(".detail"));
    m_headline->setElastic(true);
    m_detail->setElastic(true);
    m_open->setObjectName(name + QStringLiteral(".open"));
    m_retry->setObjectName(name + QStringLiteral(".retry"));
    for (QPushButton *button : {m_open, m_retry}) {
        button->setAccessibleName(button->text());
        button->setVisible(!button->text().isEmpty());
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Paint::mirroredIn(*this, QMargins(theme.px(48), 0, theme.px(20), 0)));
    row->setSpacing(theme.px(10));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    lines->addStretch();
    row->addLayout(lines, 1);
    row->addWidget(m_open);
    row->addWidget(m_retry);
    connect(m_open, &QPushButton::clicked, this, &NoticeBar::openAsked);
    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryAsked);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoticeBar::tell(const QString &headline, const QString &detail)
{
    m_headline->say(headline);
    m_detail->say(detail);
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    setVisible(!headline.isEmpty());
    if (headline.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    const int size = m_theme.px(16);
    const QRect shape(m_theme.px(20), (height() - size) / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::statusShape(painter, QStyle::visualRect(layoutDirection(), rect(), shape),
                       Status::Warning, t);
}

} // namespace Pulse
