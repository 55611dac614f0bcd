// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/small_widgets.h"

#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/plain_tip.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>
#include <functional>

namespace Pulse {

namespace {

QPixmap widened(const QPixmap &icon, int gap)
{
    if (gap == 0 || icon.isNull())
        return icon;
    const qreal ratio = icon.devicePixelRatio();
    QPixmap wide(QSizeF(icon.width() + gap * ratio, icon.height()).toSize());
    wide.setDevicePixelRatio(ratio);
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(0, 0, icon);
    return wide;
}

void followTheme(QAbstractButton &button, Theme &theme, const QString &name, int pixels,
                 const std::function<QColor(const Tokens &)> &colour)
{
    // A later icon replaces the earlier one, which must not come back with the next theme.
    button.setProperty("lineIcon", name);
    const auto dress = [&button, &theme, name, pixels, colour] {
        if (button.property("lineIcon").toString() != name)
            return;
        const QPixmap icon = Paint::lineIcon(name, theme.px(pixels), colour(theme.tokens()),
                                             button.devicePixelRatioF());
        // A push button sets its words 4 px from the icon; the design wants 6.
        const int gap = qobject_cast<QPushButton *>(&button) ? 2 : 0;
        button.setIcon(widened(icon, gap));
        button.setIconSize({theme.px(pixels) + gap, theme.px(pixels)});
    };
    QObject::connect(&theme, &Theme::changed, &button, dress);
    dress();
}

} // namespace

ShapeIcon::ShapeIcon(Theme &theme, int pixels, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(theme.px(pixels), theme.px(pixels));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShapeIcon::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    update();
}

void ShapeIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::statusShape(painter, rect(), m_status, m_theme.tokens());
}

Chip::Chip(Theme &theme, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(11, QFont::Medium));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Chip::sizeHint() const
{
    const int words = static_cast<int>(std::ceil(Paint::figuresWidth(text(), font())));
    return {std::min(words, m_theme.px(160)) + m_theme.px(18), m_theme.px(20)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(m_theme.tokens().sec);
    const QFontMetricsF metrics(font());
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const QString word = Paint::figuresElided(text(), font(), width() - m_theme.px(18));
    Paint::figures(painter, {static_cast<qreal>(m_theme.px(9)), baseline}, word, font());
}

QualityBadge::QualityBadge(Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(11, QFont::Medium));
    setText(Words::quality(m_quality));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QualityBadge::setQuality(Quality quality, const QString &tip)
{
    setToolTip(plainTip(tip));
    if (quality == m_quality)
        return;
    m_quality = quality;
    setText(Words::quality(quality));
    updateGeometry();
}

QSize QualityBadge::sizeHint() const
{
    const int words = static_cast<int>(std::ceil(Paint::figuresWidth(text(), font())));
    return {words + m_theme.px(21), m_theme.px(20)};
}

void QualityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = m_theme.px(11);
    const QRectF bars(0, (this->height() - height) / 2, m_theme.px(13), height);
    Paint::qualityBars(painter, bars, m_quality, m_theme.tokens());
    painter.setPen(m_theme.tokens().sec);
    const QFontMetricsF metrics(font());
    const qreal baseline = (this->height() - metrics.height()) / 2 + metrics.ascent();
    Paint::figures(painter, {static_cast<qreal>(m_theme.px(19)), baseline}, text(), font());
}

QWidget *makeScrolled(QWidget *page, const QString &objectName)
{
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(objectName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside of it comes into sight by Tab
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return inside;
}

QFrame *makeHairline(Theme &theme, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    const auto dress = [line, &theme] {
        line->setStyleSheet(QStringLiteral("background: %1").arg(theme.tokens().border.name()));
    };
    QObject::connect(&theme, &Theme::changed, line, dress);
    dress();
    return line;
}

QFrame *makePanel(QWidget *parent, const QString &objectName)
{
    auto *panel = new QFrame(parent);
    panel->setObjectName(objectName);
    panel->setProperty("kind", QStringLiteral("panel"));
    return panel;
}

void setLineIcon(QAbstractButton &button, Theme &theme, const QString &name, int pixels, Tone tone)
{
    followTheme(button, theme, name, pixels,
                [tone](const Tokens &tokens) { return toneColour(tokens, tone); });
}

void setPrimaryIcon(QAbstractButton &button, Theme &theme, const QString &name, int pixels)
{
    followTheme(button, theme, name, pixels, [](const Tokens &tokens) { return tokens.onAccent; });
}

} // namespace Pulse
