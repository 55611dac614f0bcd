// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_figures.h"

#include "ui/detail/fact_help.h"
#include "ui/paint/figure_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int figuresHigh = 80;
constexpr int narrowestFigure = 124; // a value of six digits with its unit

} // namespace

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
    setFixedHeight(theme.px(figuresHigh));
}

void DetailFigures::addCell(const QString &name, const QString &label, int stretch)
{
    auto *cell = new DetailFigure(m_theme, label, this);
    cell->setObjectName(objectName() + QLatin1Char('.') + name);
    m_cells.append({cell, stretch});
    place();
}

int DetailFigures::perRow() const
{
    const int most = std::max(1, width() / m_theme.px(narrowestFigure));
    const int all = std::max(1, count());
    const int rows = (all + most - 1) / most;
    return (all + rows - 1) / rows; // as many in each row as in the others
}

void DetailFigures::place()
{
    const int columns = perRow();
    const int high = m_theme.px(figuresHigh);
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int all = 0;
        for (int i = first; i < last; ++i)
            all += m_cells.at(i).stretch;
        int before = 0;
        for (int i = first; i < last; ++i) {
            const int left = width() * before / all;
            before += m_cells.at(i).stretch;
            const QRect cell(left, first / columns * high, width() * before / all - left, high);
            m_cells.at(i).figure->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
        }
    }
    setFixedHeight(high * ((count() + columns - 1) / columns));
}

void DetailFigures::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void DetailFigures::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.tokens().border);
    const int columns = perRow();
    for (int i = 0; i < count(); ++i) {
        const QRect cell = m_cells.at(i).figure->geometry();
        const int before = isRightToLeft() ? cell.right() + 1 : cell.left() - 1;
        if (i % columns > 0)
            painter.drawLine(before, cell.top() + 1, before, cell.bottom() - 1);
        else if (i > 0)
            painter.drawLine(1, cell.top() - 1, width() - 2, cell.top() - 1);
    }
}

} // namespace Pulse
