// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/message_rows.h"
#include "ui/theme/theme.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace Pulse {

class MessageModel;

/// Paints the rows of a MessageModel as a conversation. Wrapping is done once per message and
/// width.
class ChatDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ChatDelegate(Theme &theme, const MessageModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Bubble {
        QString head;
        QStringList lines;
        QSize size;
        bool mono = false;
    };
    [[nodiscard]] const Bubble &bubble(const MessageRow &row, int room) const;
    [[nodiscard]] Bubble layOut(const MessageRow &row, int room) const;
    void paintBubble(QPainter &painter, const QRect &box, const MessageRow &row, bool chosen) const;
    void paintLine(QPainter &painter, const QRect &box, const QModelIndex &index,
                   const MessageRow &row) const;

    Theme &m_theme;
    const MessageModel &m_model;
    mutable QCache<QString, Bubble> m_bubbles{1'000};
};

} // namespace Pulse
