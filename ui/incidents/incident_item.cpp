// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_item.h"

#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"
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

QPushButton *IncidentItem::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(QStringLiteral("incidents.") + name);
    button->setProperty("kind", QStringLiteral("small"));
    button->setProperty("line", icon);
    button->setMinimumHeight(26);
    m_buttons->layout()->addWidget(button);
    return button;
}

void IncidentItem::build()
{
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("incidents.open"));
    m_open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setCursor(Qt::PointingHandCursor);
    m_duration = plainLabel(this);
    m_sentence = plainLabel(this);
    m_sentence->setWordWrap(true);
    m_told = plainLabel(this);
    m_told->setWordWrap(true);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 5, 0, 0);
    buttons->setSpacing(4); // so that all three fit the panel's 304 px with their words
    m_reconnect =
        addButton(QStringLiteral("reconnect"), tr("Reconnect"), QStringLiteral("refresh"));
    m_acknowledge =
        addButton(QStringLiteral("acknowledge"), tr("Acknowledge"), QStringLiteral("check"));
    m_silence = addButton(QStringLiteral("silence"), {}, QStringLiteral("belloff"));
    m_silence->setFixedWidth(m_theme.px(28));
    buttons->addStretch();
    connect(m_reconnect, &QPushButton::clicked, this,
            [this] { Q_EMIT reconnectAsked(m_text.session); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_text.session); });
    connect(m_acknowledge, &QPushButton::clicked, this,
            [this] { Q_EMIT acknowledgeAsked(m_text.session); });
    connect(m_silence, &QPushButton::clicked, this, [this] {
        Q_EMIT silenceAsked(m_text.session, m_silence->mapToGlobal(QPoint(0, m_silence->height())));
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_open, 1);
    head->addWidget(m_duration);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Paint::mirroredIn(*this, QMargins(14 + Indent, 11, 14, 12)));
    all->setSpacing(3);
    all->addLayout(head);
    all->addWidget(m_sentence);
    all->addWidget(m_told);
    all->addWidget(m_buttons);
}

void IncidentItem::show(const IncidentItemText &text)
{
    if (m_text == text)
        return;
    const bool recolour = m_text.status != text.status;
    m_text = text;
    elideName();
    m_open->setToolTip(plainTip(text.name));
    m_duration->setText(text.duration);
    m_sentence->setText(text.sentence);
    m_sentence->setVisible(!text.sentence.isEmpty());
    QStringList below;
    for (const QString &line : {text.seen.isEmpty() ? text.told : text.seen, text.silenced}) {
        if (!line.isEmpty())
            below.append(line);
    }
    m_told->setText(below.join(QStringLiteral(" \u00b7 ")));
    m_told->setVisible(!below.isEmpty());
    m_buttons->setVisible(text.seen.isEmpty());
    setAccessibleName(text.spoken);
    m_reconnect->setAccessibleName(tr("Reconnect %1, incident").arg(text.name));
    m_open->setAccessibleName(tr("Open %1, incident").arg(text.name));
    m_acknowledge->setAccessibleName(tr("Acknowledge %1, incident").arg(text.name));
    m_silence->setAccessibleName(tr("Silence %1…").arg(text.name));
    m_silence->setToolTip(tr("Silence…"));
    if (recolour)
        update();
}

QSize IncidentItem::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

// Beside a scroll bar the right edge gives way first. Where the words of both do not fit even so,
// the second button keeps its icon; the tip says the word.
void IncidentItem::fitButtons()
{
    constexpr int edge = 14, leastEdge = 4;
    QMargins edges = Paint::mirroredIn(*this, layout()->contentsMargins());
    const QString word = tr("Acknowledge");
    m_acknowledge->setText(word);
    const int needed = m_reconnect->sizeHint().width() + m_acknowledge->sizeHint().width() +
                       m_silence->width() + 2 * m_buttons->layout()->spacing();
    const int free = width() - edges.left() - needed;
    edges.setRight(free >= edge || free < leastEdge ? edge : free);
    layout()->setContentsMargins(Paint::mirroredIn(*this, edges));
    const int room = width() - edges.left() - edges.right();
    m_acknowledge->setText(needed > room ? QString() : word);
    m_acknowledge->setToolTip(needed > room ? word : QString());
}

void IncidentItem::elideName()
{
    QString name = m_open->fontMetrics().elidedText(m_text.name, Qt::ElideRight, m_open->width());
    m_open->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void IncidentItem::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitButtons();
    layout()->activate();
    elideName();
}

// Until it has been shown its buttons have not their style yet, and with it other widths.
void IncidentItem::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QMetaObject::invokeMethod(this, &IncidentItem::fitButtons, Qt::QueuedConnection);
}

void IncidentItem::dressName()
{
    const Tokens &tokens = m_theme.tokens();
    m_open->setFont(m_theme.font(13, QFont::Medium));
    m_open->setStyleSheet(
        QStringLiteral("QPushButton { color: %1; background: transparent; border: none; padding: 0;"
                       " min-height: 18px; text-align: left; }"
                       "QPushButton:hover { text-decoration: underline; color: %2; padding: 0;"
                       " min-height: 18px; border: none; }"
                       "QPushButton:focus { color: %2; padding: 0; min-height: 14px;"
                       " border: 2px solid %2; border-radius: 4px; }")
            .arg(tokens.text.name(), tokens.accent.name()));
}

void IncidentItem::dress()
{
    const Tokens &tokens = m_theme.tokens();
    dressName();
    paintWords(m_duration, m_theme.font(11), tokens.muted);
    paintWords(m_sentence, m_theme.font(12), tokens.sec);
    paintWords(m_told, m_theme.font(11), tokens.muted);
    for (QPushButton *button : {m_reconnect, m_acknowledge, m_silence}) {
        const QString icon = button->property("line").toString();
        // Alone on its button it needs no room for words beside it.
        button->setIcon(button == m_silence
                            ? QIcon(Paint::lineIcon(icon, 13, tokens.text, devicePixelRatioF()))
                            : Paint::lineQIcon(icon, 13, tokens.text, devicePixelRatioF()));
        button->setIconSize(button == m_silence ? QSize(13, 13) : QSize(15, 13));
    }
    m_silence->setStyleSheet(QStringLiteral("padding: 0"));
    update();
}

void IncidentItem::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    const Tokens &tokens = m_theme.tokens();
    const int middle = m_open->geometry().center().y();
    Paint::statusShape(painter, QRectF(14, middle - ShapeSize / 2, ShapeSize, ShapeSize),
                       m_text.status, tokens);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(QPointF(0, height() - .5), QPointF(width(), height() - .5));
}

} // namespace Pulse
