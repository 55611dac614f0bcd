// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_item.h"

#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int ShapeSize = 14;
constexpr int Indent = 22; ///< shape and its gap

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void paintWords(QLabel *label, const QFont &font, const QColor &colour)
{
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    // The application's sheet sets the text colour of every widget, and a sheet wins over a
    // palette.
    label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
}

} // namespace

IncidentItem::IncidentItem(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("incidents.item"));
    build();
    dress();
}

void IncidentItem::build()
{
    m_name = plainLabel(this);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_duration = plainLabel(this);
    m_sentence = plainLabel(this);
    m_sentence->setWordWrap(true);
    m_told = plainLabel(this);
    m_told->setWordWrap(true);
    m_reconnect = new QPushButton(tr("Reconnect"), this);
    m_reconnect->setObjectName(QStringLiteral("incidents.reconnect"));
    m_reconnect->setProperty("kind", QStringLiteral("small"));
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("incidents.open"));
    m_open->setProperty("kind", QStringLiteral("small"));
    for (QPushButton *button : {m_reconnect, m_open})
        button->setMinimumHeight(26);
    connect(m_reconnect, &QPushButton::clicked, this,
            [this] { Q_EMIT reconnectAsked(m_text.session); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_text.session); });

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_duration);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 5, 0, 0);
    buttons->setSpacing(6);
    buttons->addWidget(m_reconnect);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14 + Indent, 11, 14, 12);
    all->setSpacing(3);
    all->addLayout(head);
    all->addWidget(m_sentence);
    all->addWidget(m_told);
    all->addLayout(buttons);
}

void IncidentItem::show(const IncidentItemText &text)
{
    if (m_text == text)
        return;
    const bool recolour = m_text.status != text.status;
    m_text = text;
    m_name->setText(text.name);
    m_name->setToolTip(QStringLiteral("<span>%1</span>").arg(text.name.toHtmlEscaped()));
    m_duration->setText(text.duration);
    m_sentence->setText(text.sentence);
    m_sentence->setVisible(!text.sentence.isEmpty());
    m_told->setText(text.told);
    m_told->setVisible(!text.told.isEmpty());
    setAccessibleName(text.spoken);
    m_reconnect->setAccessibleName(tr("Reconnect %1, incident").arg(text.name));
    m_open->setAccessibleName(tr("Open %1, incident").arg(text.name));
    if (recolour)
        update();
}

void IncidentItem::dress()
{
    const Tokens &tokens = m_theme.tokens();
    paintWords(m_name, m_theme.font(13, QFont::Medium), tokens.text);
    paintWords(m_duration, m_theme.font(11), tokens.muted);
    paintWords(m_sentence, m_theme.font(12), tokens.sec);
    paintWords(m_told, m_theme.font(11), tokens.muted);
    m_reconnect->setIcon(
        Paint::lineQIcon(QStringLiteral("refresh"), 13, tokens.text, devicePixelRatioF()));
    m_reconnect->setIconSize({13, 13});
    update();
}

void IncidentItem::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int middle = m_name->geometry().center().y();
    Paint::statusShape(painter, QRectF(14, middle - ShapeSize / 2, ShapeSize, ShapeSize),
                       m_text.status, tokens);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(QPointF(0, height() - .5), QPointF(width(), height() - .5));
}

} // namespace Pulse
