// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/step_list.h"

#include "models/words/number_text.h"
#include "ui/detail/text_label.h"
#include "ui/paint/line_icon.h"

#include <QGridLayout>
#include <QPainter>

namespace Pulse {

namespace {

constexpr int lineOfSteps = 25;
constexpr int stepBarRoom = 130;

QString markWord(StepRow::Mark mark)
{
    switch (mark) {
    case StepRow::Mark::Good: return StepList::tr("done");
    case StepRow::Mark::Bad: return StepList::tr("failed");
    case StepRow::Mark::Open: return StepList::tr("not there");
    }
    return {};
}

} // namespace

/// A tick, a cross, or a dash: never colour alone.
class StepList::Mark final : public QWidget {
public:
    Mark(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.px(18), theme.px(lineOfSteps));
    }
    void say(StepRow::Mark mark)
    {
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        const int size = m_theme.px(13);
        const QPoint at(0, (height() - size) / 2);
        if (m_mark == StepRow::Mark::Open) {
            painter.fillRect(QRect(at.x() + 2, height() / 2, size - 4, 2), t.muted);
            return;
        }
        const bool good = m_mark == StepRow::Mark::Good;
        painter.drawPixmap(at, Paint::lineIcon(good ? QStringLiteral("check") : QStringLiteral("x"),
                                               size, good ? t.healthyT : t.criticalT,
                                               devicePixelRatioF()));
    }

private:
    Theme &m_theme;
    StepRow::Mark m_mark = StepRow::Mark::Good;
};

class StepList::Bar final : public QWidget {
public:
    Bar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.px(stepBarRoom), theme.px(lineOfSteps));
    }
    void say(const StepRow &row, nanoseconds span)
    {
        m_row = row;
        m_span = span;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        const auto [left, wide] = stepBar(m_row, m_span, width());
        const QColor ink = m_row.mark == StepRow::Mark::Good  ? t.healthyQ
                           : m_row.mark == StepRow::Mark::Bad ? t.critical
                                                              : t.bstrong;
        QPainter(this).fillRect(left, height() / 2 - 3, wide, 6, ink);
    }

private:
    Theme &m_theme;
    StepRow m_row;
    nanoseconds m_span{};
};

StepList::StepList(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("add.steps"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(6));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(1, theme.px(112));
    m_grid->setColumnStretch(3, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

StepList::Line StepList::makeLine(int row)
{
    Line line{new Mark(m_theme, this), new TextLabel(m_theme, {12}, this), new Bar(m_theme, this),
              new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, this),
              new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, this)};
    line.took->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(line.mark, row, 0);
    m_grid->addWidget(line.name, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(line.bar, row, 2);
    m_grid->addWidget(line.detail, row, 3, Qt::AlignVCenter);
    m_grid->addWidget(line.took, row, 4, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void StepList::show(const QList<StepRow> &rows)
{
    while (m_lines.size() < rows.size())
        m_lines.append(makeLine(static_cast<int>(m_lines.size())));
    const nanoseconds span = stepSpan(rows);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool used = i < rows.size();
        for (QWidget *part : {static_cast<QWidget *>(line.mark), static_cast<QWidget *>(line.name),
                              static_cast<QWidget *>(line.bar), static_cast<QWidget *>(line.detail),
                              static_cast<QWidget *>(line.took)})
            part->setVisible(used);
        if (!used)
            continue;
        const StepRow &row = rows.at(i);
        const QString took = row.kind == DetectStepKind::Heartbeat
                                 ? QString()
                                 : Words::latency(std::chrono::round<microseconds>(row.took));
        line.mark->say(row.mark);
        line.bar->say(row, span);
        line.name->setFullText(row.name);
        line.name->setAccessibleName(tr("%1, %2, %3", "step, done or failed, what it gave")
                                         .arg(row.name, markWord(row.mark), row.detail));
        line.detail->setFullText(row.detail);
        line.took->setFullText(took);
    }
}

} // namespace Pulse
