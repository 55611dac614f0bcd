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

namespace Pulse {

namespace {

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
            const double size = m_theme.px(10);
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
    [[nodiscard]] virtual QFont font(int column) const = 0;
    [[nodiscard]] virtual QColor colour(int column, Status status, const Tokens &tokens) const = 0;
    [[nodiscard]] Theme &theme() const { return m_theme; }

private:
    void text(QPainter &painter, const QRect &box, const QString &words, const QFont &font,
              bool atRight) const
    {
        const QFontMetricsF metrics(font);
        const qreal y = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
        const QString fits = Paint::figuresElided(words, font, box.width() - m_theme.px(8));
        const qreal x =
            atRight ? box.right() - m_theme.px(8) - Paint::figuresWidth(fits, font) : box.left();
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

void quiet(QTableView &view, Theme &theme, int rowHeight)
{
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(theme.px(rowHeight));
    view.verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    view.setShowGrid(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    QObject::connect(&theme, &Theme::changed, &view, [&view] { view.viewport()->update(); });
}

} // namespace

FieldTable::FieldTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.fields"));
    setAccessibleName(tr("Fields found in the answer"));
    setHorizontalHeader(new QuietHeader(theme, 22, this));
    setModel(&model);
    setItemDelegate(new FieldDelegate(theme, ReportFieldModel::StatusRole, this));
    quiet(*this, theme, 27);
}

void FieldTable::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    setColumnWidth(ReportFieldModel::Field, width * 35 / 100);
    setColumnWidth(ReportFieldModel::Value, width * 20 / 100);
    setColumnWidth(ReportFieldModel::ReadAs, width * 17 / 100);
    setColumnWidth(ReportFieldModel::Rule,
                   width - width * 35 / 100 - width * 20 / 100 - width * 17 / 100);
    QTableView::resizeEvent(event);
}

EventTable::EventTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.events"));
    setAccessibleName(tr("Latest events"));
    setModel(&model);
    setItemDelegate(new EventDelegate(theme, EventModel::StatusRole, this));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(theme.px(20));
    quiet(*this, theme, 25);
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    setColumnWidth(EventModel::Time, m_theme.px(102));
    setColumnWidth(EventModel::What, std::max(0, viewport()->width() - m_theme.px(102)));
    QTableView::resizeEvent(event);
}

IncidentTable::IncidentTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("detail.incidents.table"));
    setAccessibleName(tr("Incidents of today"));
    setHorizontalHeader(new QuietHeader(theme, 22, this));
    setModel(&model);
    setItemDelegate(new IncidentDelegate(theme, SessionIncidentsModel::StatusRole, this));
    quiet(*this, theme, 39);
}

void IncidentTable::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    int used = 0;
    const int shares[] = {15, 11, 25, 22};
    for (int column = 0; column < SessionIncidentsModel::Note; ++column) {
        setColumnWidth(column, width * shares[column] / 100);
        used += width * shares[column] / 100;
    }
    setColumnWidth(SessionIncidentsModel::Note, width - used);
    QTableView::resizeEvent(event);
}

JobTable::JobTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.jobs.table"));
    setAccessibleName(tr("Scheduled jobs"));
    setHorizontalHeader(new QuietHeader(theme, 22, this));
    setModel(&model);
    setItemDelegate(new JobDelegate(theme, JobModel::StatusRole, this));
    quiet(*this, theme, 27);
}

void JobTable::fitRows()
{
    const int rows = std::clamp(model()->rowCount(), 1, 6);
    setFixedHeight(m_theme.px(24) + rows * verticalHeader()->defaultSectionSize());
}

void JobTable::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    setColumnWidth(JobModel::Job, width * 50 / 100);
    setColumnWidth(JobModel::State, width * 20 / 100);
    setColumnWidth(JobModel::NextRun, width - width * 50 / 100 - width * 20 / 100);
    QTableView::resizeEvent(event);
}

AccountTable::AccountTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.accounts.table"));
    setAccessibleName(tr("Accounts by health and connection"));
    setHorizontalHeader(new QuietHeader(theme, 0, this));
    setModel(&model);
    setItemDelegate(new AccountDelegate(theme, 0, this));
    quiet(*this, theme, 25);
    connect(&model, &QAbstractItemModel::modelReset, this, &AccountTable::fit);
    fit();
}

void AccountTable::fit()
{
    setFixedHeight(m_theme.px(24) + model()->rowCount() * verticalHeader()->defaultSectionSize());
    const int columns = std::max(1, model()->columnCount());
    const int number = viewport()->width() / (columns + 1);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, number);
    setColumnWidth(0, viewport()->width() - number * (columns - 1));
}

void AccountTable::resizeEvent(QResizeEvent *event)
{
    fit();
    QTableView::resizeEvent(event);
}

StepTable::StepTable(Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.incidents.steps"));
    setAccessibleName(tr("What happened"));
    setModel(&model);
    setItemDelegate(new StepDelegate(theme, 0, this));
    horizontalHeader()->hide();
    quiet(*this, theme, 25);
}

void StepTable::resizeEvent(QResizeEvent *event)
{
    setColumnWidth(IncidentStepsModel::When, m_theme.px(140));
    setColumnWidth(IncidentStepsModel::What, std::max(0, viewport()->width() - m_theme.px(140)));
    QTableView::resizeEvent(event);
}

} // namespace Pulse
