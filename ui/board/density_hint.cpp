// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/density_hint.h"

#include "models/words/number_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Pulse {

DensityHint::DensityHint(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new FigureLabel(theme, 13, QFont::Normal, &Tokens::sec, this))
    , m_take(new QPushButton(this))
    , m_refuse(new QPushButton(tr("No, thanks"), this))
{
    setObjectName(QStringLiteral("board.hint"));
    setFixedHeight(theme.px(above + 40 + below));
    m_text->setObjectName(QStringLiteral("board.hint.text"));
    m_text->setElastic(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(side + 14), theme.px(above), theme.px(side + 8),
                            theme.px(below));
    row->setSpacing(theme.px(8));
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_take, m_refuse}) {
        button->setProperty("kind", QStringLiteral("small"));
        row->addWidget(button);
    }
    m_take->setObjectName(QStringLiteral("board.hint.take"));
    m_refuse->setObjectName(QStringLiteral("board.hint.refuse"));
    m_refuse->setAccessibleName(tr("Keep the present density"));
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_density); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT refused(m_density); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DensityHint::suggest(Density density, int sessions)
{
    m_density = density;
    const bool wall = density == Density::Wall;
    const QString count = Words::count(sessions);
    m_text->say(wall ? tr("%1 sessions fit on one wall of tiles.").arg(count)
                     : tr("%1 sessions are easier to read as rows.").arg(count));
    m_take->setText(wall ? tr("Show the wall") : tr("Show rows"));
    m_take->setAccessibleName(m_take->text());
}

void DensityHint::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.accentSoft);
    const QRectF panel = QRectF(rect()).adjusted(m_theme.px(side), m_theme.px(above),
                                                 -m_theme.px(side), -m_theme.px(below));
    painter.drawRoundedRect(panel.adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
}

} // namespace Pulse
