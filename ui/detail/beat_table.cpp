// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/beat_table.h"

#include "models/item/heartbeat_model.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/status_shape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int barRoom = 58;

class BeatDelegate final : public QStyledItemDelegate {
public:
    BeatDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    double fullBar = 200;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &tokens = m_theme.tokens();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selected);
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setRenderHint(QPainter::Antialiasing);
        paintCell(*painter, option.rect, index);
        painter->restore();
    }

private:
    void paintCell(QPainter &painter, const QRect &box, const QModelIndex &index) const
    {
        const Tokens &tokens = m_theme.tokens();
        const auto status = static_cast<Status>(index.data(HeartbeatModel::StatusRole).toInt());
        const bool missed = status == Status::Critical;
        switch (index.column()) {
        case HeartbeatModel::Time: {
            const int size = m_theme.px(10);
            const QRectF shape(box.left(), box.center().y() - size / 2 + 1, size, size);
            Paint::statusShape(painter, shape, status, tokens);
            const QFont font = m_theme.font(12, missed ? QFont::Medium : QFont::Normal);
            painter.setPen(missed ? tokens.criticalT : tokens.text);
            text(painter, box.adjusted(m_theme.px(20), 0, 0, 0), index, font, false);
            break;
        }
        case HeartbeatModel::Age:
            painter.setPen(tokens.muted);
            text(painter, box, index, m_theme.font(12), true);
            break;
        case HeartbeatModel::Latency:
            painter.setPen(missed ? tokens.criticalT : tokens.text);
            text(painter, box.adjusted(0, 0, -m_theme.px(barRoom), 0), index, m_theme.font(12),
                 true);
            bar(painter, box, index, status);
            break;
        }
    }
    static void text(QPainter &painter, const QRect &box, const QModelIndex &index,
                     const QFont &font, bool right)
    {
        const QString words = index.data().toString();
        const QFontMetricsF metrics(font);
        const qreal x = right ? box.right() + 1 - Paint::figuresWidth(words, font) : box.left();
        const qreal y = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
        Paint::figures(painter, {x, y}, words, font);
    }
    void bar(QPainter &painter, const QRect &box, const QModelIndex &index, Status status) const
    {
        const QVariant ms = index.data(HeartbeatModel::LatencyRole);
        if (!ms.isValid())
            return;
        const double part = std::clamp(ms.toDouble() / std::max(fullBar, 1.0), 0.0, 1.0);
        const double width = std::max(3.0, part * m_theme.px(50));
        const Tokens &tokens = m_theme.tokens();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(box.right() + 1 - m_theme.px(50), box.center().y() - 2, width, 6),
                         status == Status::Healthy ? tokens.healthyQ : tokens.shape(status));
    }

    Theme &m_theme;
};

} // namespace

QuietHeader::QuietHeader(Theme &theme, int indent, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_indent(indent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(theme.px(20));
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(20)};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &box, int section) const
{
    painter->save();
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const bool right = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                       Qt::AlignRight;
    const QFont font = m_theme.font(11, QFont::DemiBold);
    const qreal width = Paint::figuresWidth(words, font);
    const int room = m_theme.px(section == count() - 1 ? m_lastRoom : m_rightRoom);
    const qreal left = box.left() + (section == 0 ? m_theme.px(m_indent) : 0);
    painter->setPen(m_theme.tokens().muted);
    const QPointF at(right ? box.right() + 1 - room - width : left, box.top() + m_theme.px(12));
    Paint::figures(*painter, at, words, font);
    painter->restore();
}

BeatTable::BeatTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new BeatDelegate(theme, this))
{
    setObjectName(QStringLiteral("detail.beats"));
    setAccessibleName(tr("Recent heartbeats"));
    auto *header = new QuietHeader(theme, 20, this);
    header->setRightRoom(0, barRoom);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.px(25));
    verticalHeader()->setMinimumSectionSize(theme.px(25));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void BeatTable::setFullBar(double ms)
{
    auto *delegate = static_cast<BeatDelegate *>(m_delegate);
    if (delegate->fullBar == ms)
        return;
    delegate->fullBar = ms;
    viewport()->update();
}

void BeatTable::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    setColumnWidth(HeartbeatModel::Time, m_theme.px(90));
    setColumnWidth(HeartbeatModel::Latency, m_theme.px(111));
    setColumnWidth(HeartbeatModel::Age, std::max(0, width - m_theme.px(201)));
    QTableView::resizeEvent(event);
}

} // namespace Pulse
