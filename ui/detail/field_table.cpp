// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/field_table.h"

#include "models/item/event_model.h"
#include "models/item/job_model.h"
#include "models/item/report_field_model.h"
#include "models/item/session_incidents_model.h"
#include "ui/detail/beat_table.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/status_shape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace Pulse {

namespace {

constexpr int lineRoom = 8; // between the words of one column and the next

/// A line of words with a hairline below; the first column carries the shape.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(Theme &theme, int statusRole, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_statusRole(statusRole)
    {
    }
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
        const auto status =
            static_cast<Status>(index.siblingAtColumn(0).data(m_statusRole).toInt());
        QRect box = option.rect;
        if (index.column() == 0 && m_statusRole != 0) {
            const double size = m_theme.px(shapeSize());
            const QRectF shape(box.left(), box.center().y() + 0.5 - size / 2, size, size);
            Paint::statusShape(*painter, shape, status, tokens);
            box.adjust(m_theme.px(22), 0, 0, 0);
        }
        painter->setPen(colour(index.column(), status, tokens));
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        text(*painter, box, index.data().toString(), font(index.column()), right);
        painter->restore();
    }

protected:
    [[nodiscard]] virtual int shapeSize() const { return 10; } ///< design pixels
    [[nodiscard]] virtual QFont font(int column) const = 0;
    [[nodiscard]] virtual QColor colour(int column, Status status, const Tokens &tokens) const = 0;
    [[nodiscard]] Theme &theme() const { return m_theme; }

private:
    void text(QPainter &painter, const QRect &box, const QString &words, const QFont &font,
              bool atRight) const
    {
        const QFontMetricsF metrics(font);
        const qreal y = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
        const QString fits = Paint::figuresElided(words, font, box.width() - m_theme.px(lineRoom));
        const qreal x = atRight
                            ? box.right() - m_theme.px(lineRoom) - Paint::figuresWidth(fits, font)
                            : box.left();
        Paint::figures(painter, {x, y}, fits, font);
    }

    Theme &m_theme;
    int m_statusRole;
};

class FieldDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QFont font(int column) const override
    {
        if (column == ReportFieldModel::Field)
            return theme().mono(12);
        return theme().font(12, column == ReportFieldModel::Value ? QFont::Medium : QFont::Normal);
    }
    [[nodiscard]] QColor colour(int column, Status status, const Tokens &tokens) const override
    {
        switch (column) {
        case ReportFieldModel::Value:
            return status == Status::Healthy ? tokens.text : tokens.words(status);
        case ReportFieldModel::ReadAs: return tokens.muted;
        case ReportFieldModel::Rule: return tokens.sec;
        default: return tokens.text;
        }
    }
};

class EventDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QFont font(int) const override { return theme().font(12); }
    [[nodiscard]] QColor colour(int column, Status, const Tokens &tokens) const override
    {
        return column == EventModel::Time ? tokens.muted : tokens.text;
    }
};

class IncidentDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] int shapeSize() const override { return 14; } // with its glyph
    [[nodiscard]] QFont font(int column) const override
    {
        return theme().font(12, column == SessionIncidentsModel::Started ? QFont::Medium
                                                                         : QFont::Normal);
    }
    [[nodiscard]] QColor colour(int column, Status, const Tokens &tokens) const override
    {
        return column <= SessionIncidentsModel::What ? tokens.text : tokens.sec;
    }
};

class JobDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QFont font(int column) const override
    {
        return column == JobModel::Job ? theme().mono(12) : theme().font(12);
    }
    [[nodiscard]] QColor colour(int column, Status status, const Tokens &tokens) const override
    {
        if (column == JobModel::State && status != Status::Healthy)
            return tokens.words(status);
        return column == JobModel::NextRun ? tokens.sec : tokens.text;
    }
};

class AccountDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QFont font(int column) const override
    {
        return theme().font(12, column == 0 ? QFont::Normal : QFont::Medium);
    }
    [[nodiscard]] QColor colour(int column, Status, const Tokens &tokens) const override
    {
        return column == 0 ? tokens.sec : tokens.text;
    }
};

class StepDelegate final : public LineDelegate {
public:
    using LineDelegate::LineDelegate;

protected:
    [[nodiscard]] QFont font(int) const override { return theme().font(12); }
    [[nodiscard]] QColor colour(int column, Status, const Tokens &tokens) const override
    {
        return column == IncidentStepsModel::When ? tokens.muted : tokens.text;
    }
};

} // namespace

LineTable::LineTable(Theme &theme, QAbstractItemModel &model, QStyledItemDelegate *delegate,
                     const Look &look, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_look(look)
{
    if (look.headerIndent >= 0)
        setHorizontalHeader(new QuietHeader(theme, look.headerIndent, this));
    else
        horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(theme.px(20));
    setModel(&model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme.px(look.rowHeight));
    verticalHeader()->setDefaultSectionSize(theme.px(look.rowHeight));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void LineTable::fitRows(int atMost)
{
    const int rows = std::min(model()->rowCount(), atMost);
    setFixedHeight(m_theme.px(24) + rows * verticalHeader()->defaultSectionSize());
}

QList<int> LineTable::widths(int room) const
{
    QList<int> widths;
    for (const int share : m_look.shares)
        widths.append(room * share / 100);
    if (m_look.firstWidth > 0)
        widths.prepend(m_theme.px(m_look.firstWidth));
    const int used = std::accumulate(widths.cbegin(), widths.cend(), 0);
    widths.append(std::max(0, room - used));
    return widths;
}

void LineTable::shareWidth()
{
    const QList<int> shared = widths(viewport()->width());
    for (int column = 0; column < shared.size(); ++column)
        setColumnWidth(column, shared.at(column));
}

void LineTable::resizeEvent(QResizeEvent *event)
{
    shareWidth();
    QTableView::resizeEvent(event);
}

FieldTable::FieldTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model, new FieldDelegate(theme, ReportFieldModel::StatusRole, nullptr),
                {27, 22, 0, {35, 20, 17}}, parent)
{
    setObjectName(QStringLiteral("detail.fields"));
    setAccessibleName(tr("Fields found in the answer"));
}

EventTable::EventTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model, new EventDelegate(theme, EventModel::StatusRole, nullptr),
                {25, -1, 102}, parent)
{
    setObjectName(QStringLiteral("detail.events"));
    setAccessibleName(tr("Latest events"));
}

IncidentTable::IncidentTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model,
                new IncidentDelegate(theme, SessionIncidentsModel::StatusRole, nullptr),
                {39, 22, 0, {15, 11, 25, 22}}, parent)
{
    setObjectName(QStringLiteral("detail.incidents.table"));
    setAccessibleName(tr("Incidents of today"));
}

JobTable::JobTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model, new JobDelegate(theme, JobModel::StatusRole, nullptr),
                {27, 22, 0, {50, 20}}, parent)
{
    setObjectName(QStringLiteral("detail.jobs.table"));
    setAccessibleName(tr("Scheduled jobs"));
}

AccountTable::AccountTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model, new AccountDelegate(theme, 0, nullptr), {25, 0}, parent)
{
    setObjectName(QStringLiteral("detail.accounts.table"));
    setAccessibleName(tr("Accounts by health and connection"));
    static_cast<QuietHeader *>(horizontalHeader())->setRightRoom(lineRoom, lineRoom);
    const auto fit = [this] {
        fitRows(this->model()->rowCount());
        shareWidth();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

/// The names take as much as two numbers.
QList<int> AccountTable::widths(int room) const
{
    const int columns = std::max(1, model()->columnCount());
    const int number = room / (columns + 1);
    QList<int> widths(columns, number);
    widths[0] = room - number * (columns - 1);
    return widths;
}

StepTable::StepTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : LineTable(theme, model, new StepDelegate(theme, 0, nullptr), {25, -1, 140}, parent)
{
    setObjectName(QStringLiteral("detail.incidents.steps"));
    setAccessibleName(tr("What happened"));
}

} // namespace Pulse
