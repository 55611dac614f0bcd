// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_field.h"

#include "ui/paint/line_icon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace Pulse {

FilterField::FilterField(Theme &theme, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_key(key)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setObjectName(QStringLiteral("board.filter"));
    setAccessibleName(tr("Filter sessions"));
    setProperty("kind", QStringLiteral("filter"));
    setPlaceholderText(tr("Filter: name, tag:, is:…"));
    setTextMargins(theme.px(21), 0, key.isEmpty() ? 0 : theme.px(24), 0);
    setMaxLength(200);
    // For the word under the cursor, not for the whole text: therefore not setCompleter().
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(SearchCompletion::Most));
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(objectName() + QStringLiteral(".completions"));
    popup->setAccessibleName(tr("Completions"));
    popup->setProperty("kind", QStringLiteral("popup"));
    popup->setItemDelegate(new QStyledItemDelegate(popup)); // its own one knows no style sheet
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
}

void FilterField::offer()
{
    m_offer = completeSearch(text(), cursorPosition(), m_known);
    if (m_offer.words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (m_words->stringList() != m_offer.words)
        m_words->setStringList(m_offer.words);
    m_completer->complete();
}

void FilterField::take(const QString &word)
{
    QString whole = text();
    whole.replace(m_offer.from, m_offer.length, word);
    const auto end = static_cast<int>(m_offer.from + word.size());
    setText(whole);
    setCursorPosition(end);
    offer(); // after a key its values
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
    if (escape && m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
    } else if (escape && !text().isEmpty()) {
        clear();
    } else if (escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT wentDown();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// Tab takes what is offered, as in a shell.
bool FilterField::focusNextPrevChild(bool next)
{
    QAbstractItemView *popup = m_completer->popup();
    if (!next || !popup->isVisible())
        return QLineEdit::focusNextPrevChild(next);
    const QModelIndex chosen = popup->currentIndex();
    popup->hide();
    take(chosen.isValid() ? chosen.data().toString() : m_offer.words.constFirst());
    return true;
}

} // namespace Pulse
