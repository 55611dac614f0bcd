// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/segmented.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"

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
    struct Look {
        QString icon;
        int height;
        int pixels;
    };
    Segment(Theme &theme, const QString &text, const Look &look, QWidget *parent)
        : QRadioButton(text, parent), m_theme(theme), m_look(look)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }
    void setIconOnly(bool on)
    {
        m_iconOnly = on && !m_look.icon.isEmpty();
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const qreal words = m_iconOnly ? 0 : Paint::figuresWidth(text(), font());
        const int gap = m_iconOnly ? 0 : m_theme.px(6);
        const int icon = m_look.icon.isEmpty() ? 0 : iconSize() + gap;
        return {static_cast<int>(std::ceil(words)) + icon + m_theme.px(19),
                m_theme.px(m_look.height)};
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
        paintWords(painter, isChecked() ? tokens.text : tokens.sec);
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

private:
    [[nodiscard]] QFont font() const { return m_theme.font(m_look.pixels, QFont::Medium); }
    [[nodiscard]] int iconSize() const { return m_theme.px(14); }
    void paintWords(QPainter &painter, const QColor &ink) const
    {
        const QFontMetricsF metrics(font());
        const qreal words = m_iconOnly ? 0 : Paint::figuresWidth(text(), font());
        const int icon = m_look.icon.isEmpty() ? 0 : iconSize();
        const int gap = icon > 0 && words > 0 ? m_theme.px(6) : 0;
        qreal left = (width() - words - icon - gap) / 2;
        if (icon > 0)
            painter.drawPixmap(QPointF(left, (height() - icon) / 2.0),
                               Paint::lineIcon(m_look.icon, icon, ink, devicePixelRatioF()));
        left += icon + gap;
        painter.setPen(ink);
        const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
        if (words > 0)
            Paint::figures(painter, {left, baseline}, text(), font());
    }

    Theme &m_theme;
    Look m_look;
    bool m_iconOnly = false;
};

} // namespace

Segmented::Segmented(Theme &theme, const QString &objectName, QWidget *parent, int height,
                     int pixels)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_height(height)
    , m_pixels(pixels)
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::addSegment(const QString &name, const QString &text, const QString &icon,
                           const QString &tip)
{
    auto *segment = new Segment(m_theme, text, {icon, m_height, m_pixels}, this);
    segment->setAccessibleName(text);
    segment->setToolTip(tip);
    segment->setObjectName(objectName() + QLatin1Char('.') + name);
    segment->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(segment);
}

void Segmented::setIconsOnly(bool on)
{
    for (QAbstractButton *segment : m_group->buttons())
        static_cast<Segment *>(segment)->setIconOnly(on);
    layout()->invalidate();
    updateGeometry();
}

void Segmented::setText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    if (segment->text() == text)
        return;
    segment->setText(text);
    segment->setAccessibleName(text);
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
