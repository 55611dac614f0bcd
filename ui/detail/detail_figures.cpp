// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_figures.h"

#include "ui/detail/fact_help.h"
#include "ui/paint/figure_text.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

namespace Pulse {

DetailFigure::DetailFigure(Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(label)
{
    setAccessibleName(label);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DetailFigure::setText(const KpiText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const QString value =
        text.unit.isEmpty() ? text.value : text.value + QLatin1Char(' ') + text.unit;
    const QString said = text.extra.isEmpty() ? value : value + QStringLiteral(", ") + text.extra;
    setAccessibleDescription(said);
    setToolTip(factTip(objectName(), said));
    update();
}

void DetailFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const qreal left = m_theme.px(14);
    const qreal room = width() - left - m_theme.px(8);
    const auto line = [&](qreal x, int baseline, const QString &text, const QFont &font,
                          const QColor &colour) {
        painter.setPen(colour);
        const QString fits = Paint::figuresElided(text, font, room - (x - left));
        return x +
               Paint::figures(painter, {x, static_cast<qreal>(m_theme.px(baseline))}, fits, font);
    };
    line(left, 22, m_label, m_theme.font(11, QFont::Medium), tokens.muted);
    const QColor strong = m_text.status ? tokens.words(*m_text.status) : tokens.text;
    const qreal end = line(left, 45, m_text.value, m_theme.font(20, QFont::DemiBold), strong);
    if (!m_text.unit.isEmpty())
        line(end + m_theme.px(4), 45, m_text.unit, m_theme.font(12, QFont::Medium), tokens.sec);
    line(left, 67, m_text.extra, m_theme.font(11), tokens.sec);
}

DetailFigures::DetailFigures(Theme &theme, const QString &objectName, QWidget *parent)
    : QFrame(parent), m_theme(theme)
{
    setObjectName(objectName);
    setProperty("kind", QStringLiteral("panel"));
    setFixedHeight(theme.px(80));
    auto *cells = new QHBoxLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(0);
}

void DetailFigures::addCell(const QString &name, const QString &label, int stretch)
{
    auto *cell = new DetailFigure(m_theme, label, this);
    cell->setObjectName(objectName() + QLatin1Char('.') + name);
    static_cast<QHBoxLayout *>(layout())->addWidget(cell, stretch);
    m_cells.append(cell);
}

void DetailFigures::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.tokens().border);
    for (qsizetype i = 1; i < m_cells.size(); ++i) {
        const int x = m_cells.at(i)->x() - 1;
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace Pulse
