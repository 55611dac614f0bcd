// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/chat_delegate.h"

#include "models/item/json_text.h"
#include "models/item/message_model.h"
#include "models/words/number_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"

#include <QFontMetricsF>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr int gap = 9;
constexpr int mostLines = 8;
constexpr qsizetype mostCharacters = 1'000; // the rest is in the pane beside

bool looksLikeJson(const QString &text)
{
    return text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['));
}

QStringList wrap(const QString &text, const QFont &font, double room)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (lines.size() == mostLines) {
            lines.last() += QChar(0x2026);
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

QString headOf(const MessageRow &row)
{
    const QString kind = row.binary                          ? ChatDelegate::tr("binary")
                         : row.kind == MessageRow::Kind::Out ? ChatDelegate::tr("sent")
                                                             : ChatDelegate::tr("message");
    const QString size =
        row.bytes < 1000 ? ChatDelegate::tr("%1 B").arg(row.bytes) : Words::size(row.bytes);
    return ChatDelegate::tr("%1 · %2 · %3").arg(Words::clockTime(row.from.wall), kind, size);
}

} // namespace

ChatDelegate::ChatDelegate(Theme &theme, const MessageModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

ChatDelegate::Bubble ChatDelegate::layOut(const MessageRow &row, int room) const
{
    Bubble bubble;
    bubble.head = headOf(row);
    bubble.mono = looksLikeJson(row.text) || row.binary;
    QString text = hideSecrets(row.text).left(mostCharacters);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const QFont font = bubble.mono ? m_theme.mono(12) : m_theme.font(12);
    const int inner = std::min(room, m_theme.px(520)) - m_theme.px(22);
    bubble.lines = text.isEmpty() ? QStringList(tr("(empty)")) : wrap(text, font, inner);
    double widest = Paint::figuresWidth(bubble.head, m_theme.font(11));
    for (const QString &line : bubble.lines)
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    const auto count = static_cast<int>(bubble.lines.size());
    bubble.size = {std::min(static_cast<int>(std::ceil(widest)), inner) + m_theme.px(22),
                   m_theme.px(16) + m_theme.px(17) * (count + 1)};
    return bubble;
}

const ChatDelegate::Bubble &ChatDelegate::bubble(const MessageRow &row, int room) const
{
    const QString key =
        QStringLiteral("%1/%2/%3").arg(row.first).arg(row.from.mono.count()).arg(room);
    if (const Bubble *known = m_bubbles.object(key))
        return *known;
    auto *fresh = new Bubble(layOut(row, room));
    m_bubbles.insert(key, fresh);
    return *m_bubbles.object(key);
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageRow &row = m_model.row(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.px(600);
    switch (row.kind) {
    case MessageRow::Kind::In:
    case MessageRow::Kind::Out:
        return {width, bubble(row, width - m_theme.px(36)).size.height() + m_theme.px(gap)};
    case MessageRow::Kind::Heartbeats:
    case MessageRow::Kind::System: return {width, m_theme.px(14 + gap)};
    }
    return {};
}

void ChatDelegate::paintBubble(QPainter &painter, const QRect &box, const MessageRow &row,
                               bool chosen) const
{
    const Tokens &tokens = m_theme.tokens();
    const Bubble &shown = bubble(row, box.width() - m_theme.px(36));
    const bool out = row.kind == MessageRow::Kind::Out;
    const int left =
        out ? box.right() + 1 - m_theme.px(18) - shown.size.width() : box.left() + m_theme.px(18);
    const QRectF frame(left, box.top(), shown.size.width(), shown.size.height());
    painter.setPen(chosen ? tokens.accent : out ? tokens.accentSoft : tokens.border);
    painter.setBrush(out ? tokens.accentSoft : tokens.surface);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const double x = frame.left() + m_theme.px(11);
    double y = frame.top() + m_theme.px(8 + 12);
    painter.setPen(tokens.muted);
    Paint::figures(painter, {x, y}, shown.head, m_theme.font(11));
    painter.setPen(tokens.text);
    painter.setFont(shown.mono ? m_theme.mono(12) : m_theme.font(12));
    for (const QString &line : shown.lines) {
        y += m_theme.px(17);
        painter.drawText(QPointF(x, y), line);
    }
}

void ChatDelegate::paintLine(QPainter &painter, const QRect &box, const QModelIndex &index,
                             const MessageRow &row) const
{
    const QFont font = m_theme.font(11);
    const int mark = m_theme.px(row.kind == MessageRow::Kind::System ? 10 : 12);
    const double room = box.width() - m_theme.px(60);
    const QString text = Paint::figuresElided(index.data().toString(), font, room);
    const double width = mark + m_theme.px(6) + Paint::figuresWidth(text, font);
    double x = box.left() + (box.width() - width) / 2;
    const double middle = box.top() + m_theme.px(7);
    if (row.kind == MessageRow::Kind::System)
        Paint::statusShape(painter, QRectF(x, middle - mark / 2.0, mark, mark), row.status,
                           m_theme.tokens());
    else
        painter.drawPixmap(QPointF(x, middle - mark / 2.0),
                           Paint::lineIcon(QStringLiteral("chev"), mark, m_theme.tokens().muted,
                                           painter.device()->devicePixelRatioF()));
    x += mark + m_theme.px(6);
    painter.setPen(m_theme.tokens().muted);
    Paint::figures(painter, {x, middle + 4}, text, font);
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const MessageRow &row = m_model.row(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (row.kind == MessageRow::Kind::In || row.kind == MessageRow::Kind::Out)
        paintBubble(*painter, option.rect, row, chosen);
    else
        paintLine(*painter, option.rect, index, row);
    painter->restore();
}

} // namespace Pulse
