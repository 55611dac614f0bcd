// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_field.h"

#include "ui/paint/line_icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace Pulse {

FilterField::FilterField(Theme &theme, const QString &key, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_key(key)
{
    setObjectName(QStringLiteral("board.filter"));
    setAccessibleName(tr("Filter sessions"));
    setProperty("kind", QStringLiteral("filter"));
    setPlaceholderText(tr("Filter: name, tag:, is:…"));
    setTextMargins(theme.px(21), 0, key.isEmpty() ? 0 : theme.px(24), 0);
    setMaxLength(200);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int size = m_theme.px(14);
    painter.drawPixmap(
        m_theme.px(10), (height() - size) / 2,
        Paint::lineIcon(QStringLiteral("search"), size, t.muted, devicePixelRatioF()));
    if (m_key.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    const QRectF key(width() - m_theme.px(28), (height() - m_theme.px(18)) / 2.0, m_theme.px(18),
                     m_theme.px(18));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.drawRoundedRect(key.adjusted(.5, .5, -.5, -.5), 3.5, 3.5);
    painter.setPen(t.muted);
    painter.setFont(m_theme.font(11, QFont::Medium));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && !text().isEmpty()) {
        clear();
    } else if (escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT wentDown();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Pulse
