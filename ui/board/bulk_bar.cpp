// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/bulk_bar.h"

#include "models/words/number_text.h"
#include "ui/actions/action_table.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Pulse {

BulkBar::BulkBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new FigureLabel(theme, 13, QFont::Medium, &Tokens::text, this))
{
    setObjectName(QStringLiteral("board.bulk"));
    setAccessibleName(tr("Selected sessions"));
    setFixedHeight(theme.px(44));
    m_count->setObjectName(QStringLiteral("board.bulk.count"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Paint::mirroredIn(*this, QMargins(theme.px(14), 0, theme.px(8), 0)));
    row->setSpacing(theme.px(8));
    row->addWidget(m_count);
    m_reconnect = addButton(QStringLiteral("reconnect"), {});
    m_reconnect->setProperty("kind", QStringLiteral("primary"));
    m_acknowledge = addButton(QStringLiteral("acknowledge"), actionText(ActionId::Acknowledge));
    m_silence = addButton(QStringLiteral("silence"), actionText(ActionId::Silence));
    m_pause = addButton(QStringLiteral("pause"), actionText(ActionId::Pause));
    m_label = addButton(QStringLiteral("label"), actionText(ActionId::Label));
    m_label->setToolTip(tr("Tags, group and settings of the selected sessions"));
    m_label->hide();
    m_clear = addButton(QStringLiteral("clear"), {});
    m_clear->setProperty("kind", QStringLiteral("ghost"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_clear->setToolTip(tr("Clear the selection (Esc)"));
    connect(m_reconnect, &QPushButton::clicked, this, &BulkBar::reconnectAsked);
    connect(m_acknowledge, &QPushButton::clicked, this, &BulkBar::acknowledgeAsked);
    connect(m_silence, &QPushButton::clicked, this,
            [this] { Q_EMIT silenceAsked(m_silence->mapToGlobal(QPoint(0, 0))); });
    connect(m_pause, &QPushButton::clicked, this, &BulkBar::pauseAsked);
    connect(m_label, &QPushButton::clicked, this, &BulkBar::labelAsked);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearAsked);
    connect(&theme, &Theme::changed, this, &BulkBar::dress);
    dress();
    hide();
}

QPushButton *BulkBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + QLatin1Char('.') + name);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

void BulkBar::dress()
{
    const Tokens &t = m_theme.tokens();
    const int size = m_theme.px(13);
    const auto icon = [&](QPushButton *button, const char *name, const QColor &ink) {
        button->setIcon(Paint::lineQIcon(QLatin1String(name), size, ink, devicePixelRatioF()));
        button->setIconSize({size + 2, size});
    };
    icon(m_reconnect, "refresh", t.onAccent);
    icon(m_acknowledge, "check", t.text);
    icon(m_silence, "belloff", t.text);
    icon(m_pause, m_paused ? "play" : "pause", t.text);
    icon(m_label, "gear", t.text);
    icon(m_clear, "x", t.sec);
    update();
}

void BulkBar::offerLabels()
{
    m_label->setVisible(true);
    adjustSize();
}

void BulkBar::showSelection(int count, bool paused, bool reconnectable)
{
    m_number = Words::count(count);
    m_count->say(tr("%1 selected").arg(m_number));
    m_reconnect->setText(tr("Reconnect %1").arg(m_number));
    m_reconnect->setAccessibleName(tr("Reconnect the %1 selected sessions").arg(m_number));
    m_reconnect->setToolTip(m_reconnect->accessibleName());
    m_reconnect->setEnabled(reconnectable && !paused);
    if (m_paused != paused) {
        m_paused = paused;
        m_pause->setAccessibleName(actionText(paused ? ActionId::Resume : ActionId::Pause));
        setWords(m_words);
        dress();
    }
    setVisible(count >= from);
    adjustSize();
}

// Reconnect keeps its words: they say how many.
void BulkBar::setWords(bool shown)
{
    m_words = shown;
    for (QPushButton *button : {m_acknowledge, m_silence, m_pause, m_label}) {
        button->setText(shown ? button->accessibleName() : QString());
        if (button != m_label)
            button->setToolTip(shown ? QString() : button->accessibleName());
    }
    adjustSize();
}

void BulkBar::fitInto(int width)
{
    setWords(true);
    m_count->show();
    m_reconnect->setText(tr("Reconnect %1").arg(m_number));
    adjustSize();
    if (this->width() > width)
        setWords(false);
    if (this->width() > width) { // Reconnect says how many, too
        m_count->hide();
        adjustSize();
    }
    if (this->width() > width) {
        m_reconnect->setText(m_number);
        adjustSize();
    }
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.bstrong);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
}

} // namespace Pulse
