// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/segmented.h"

#include "ui/paint/figure_text.h"

#include <QButtonGroup>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include <cmath>

namespace Pulse {

namespace {

class Segment final : public QRadioButton {
public:
    Segment(Theme &theme, const QString &text, QWidget *parent)
        : QRadioButton(text, parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const qreal words = Paint::figuresWidth(text(), m_theme.font(12, QFont::Medium));
        return {static_cast<int>(std::ceil(words)) + m_theme.px(19), m_theme.px(26)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = m_theme.tokens();
        const bool first = x() <= 1;
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? tokens.selected : tokens.hover);
        if (!first) {
            painter.setPen(tokens.border);
            painter.drawLine(0, 0, 0, height());
        }
        const QFont font = m_theme.font(12, QFont::Medium);
        const QFontMetricsF metrics(font);
        painter.setPen(isChecked() ? tokens.text : tokens.sec);
        const qreal left = (width() - Paint::figuresWidth(text(), font)) / 2;
        const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
        Paint::figures(painter, {left, baseline}, text(), font);
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

private:
    Theme &m_theme;
};

} // namespace

Segmented::Segmented(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::addSegment(const QString &name, const QString &text)
{
    auto *segment = new Segment(m_theme, text, this);
    segment->setObjectName(objectName() + QLatin1Char('.') + name);
    segment->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(segment);
}

void Segmented::setText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    if (segment->text() == text)
        return;
    segment->setText(text);
    segment->updateGeometry();
}

void Segmented::setCurrent(int id)
{
    m_group->button(id)->setChecked(true);
}

void Segmented::setSegmentVisible(int id, bool visible)
{
    m_group->button(id)->setVisible(visible);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Pulse
