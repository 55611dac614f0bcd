// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/uptime_panel.h"

#include "ui/detail/day_blocks.h"
#include "ui/detail/text_label.h"
#include "ui/detail/uptime_words.h"
#include "ui/sidebar/chip_flow.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int narrowUnder = 520;

} // namespace

UptimePanel::UptimePanel(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_ranges(new QWidget(this))
    , m_summary(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, this))
    , m_days(new DayBlocks(theme, this))
    , m_oldest(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, this))
{
    setObjectName(QStringLiteral("detail.uptimePanel"));
    setProperty("kind", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(9));
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(theme.px(16));
    m_head->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, tr("Uptime"), this));
    new ChipFlow(theme.px(16), m_ranges);
    m_figures = {makeFigure(m_ranges, QStringLiteral("day"), tr("24 hours")),
                 makeFigure(m_ranges, QStringLiteral("week"), tr("7 days")),
                 makeFigure(m_ranges, QStringLiteral("month"), tr("30 days"))};
    m_summary->setObjectName(QStringLiteral("detail.uptimeSummary"));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it gives way first
    m_head->addWidget(m_ranges);
    m_head->addWidget(m_summary, 1);
    column->addLayout(m_head);
    column->addWidget(m_days);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_oldest);
    foot->addStretch(1);
    foot->addWidget(
        new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, tr("worst status per day"), this));
    foot->addStretch(1);
    foot->addWidget(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, tr("today"), this));
    column->addLayout(foot);
}

void UptimePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitWidth();
}

/// The figures stand in a line of their own where there is no room beside the title.
void UptimePanel::fitWidth()
{
    const bool narrow = width() < m_theme.px(narrowUnder);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int all = 0;
    for (const Figure &figure : m_figures)
        all += figure.label->parentWidget()->sizeHint().width() + m_theme.px(16);
    m_ranges->setMinimumWidth(narrow ? 0 : all);
}

UptimePanel::Figure UptimePanel::makeFigure(QWidget *row, const QString &name, const QString &label)
{
    auto *pair = new QWidget(row);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(6));
    Figure figure{new TextLabel(m_theme, {12, QFont::Normal, Tone::Muted}, label, pair),
                  new TextLabel(m_theme, {13, QFont::DemiBold}, pair)};
    figure.value->setObjectName(QStringLiteral("detail.uptime.") + name);
    figure.value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // never cut
    line->addWidget(figure.label);
    line->addWidget(figure.value);
    row->layout()->addWidget(pair);
    return figure;
}

void UptimePanel::fill(const Figure &figure, const UptimeRange &range, const QString &tip)
{
    const QString share = UptimeWords::share(range);
    figure.value->setText(share);
    figure.value->setAccessibleName(
        tr("Uptime, %1: %2", "time, share").arg(figure.label->text(), share));
    figure.value->setAccessibleDescription(tip);
    figure.value->setToolTip(tip);
    figure.label->setToolTip(tip);
}

void UptimePanel::show(const UptimeHistory &history, milliseconds now)
{
    const std::array ranges{&history.day, &history.week, &history.month};
    for (size_t i = 0; i < ranges.size(); ++i)
        fill(m_figures.at(i), *ranges.at(i),
             UptimeWords::tip(*ranges.at(i), history.reachesBack, now));
    fitWidth();
    m_summary->setFullText(UptimeWords::summary(history.month));
    m_days->showDays(history.days);
    m_days->setVisible(!history.days.isEmpty());
    m_oldest->setText(
        history.days.isEmpty()
            ? QString()
            : QLocale().toString(
                  QDateTime::fromMSecsSinceEpoch(history.days.first().from.count()).date(),
                  QLocale::ShortFormat));
}

} // namespace Pulse
