// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/mini_chart.h"

#include "ui/detail/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pulse {

MiniChart::MiniChart(Theme &theme, const QString &objectName, const QString &title,
                     const QString &about, TimeChart::Look look, int height, QWidget *parent)
    : QFrame(parent), m_chart(new TimeChart(theme, look, this))
{
    setObjectName(objectName);
    setProperty("kind", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, title, this));
    head->addWidget(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, about, this), 1);
    column->addLayout(head);
    m_chart->setFixedHeight(theme.px(height));
    m_chart->setObjectName(objectName + QStringLiteral(".chart"));
    m_chart->setAccessibleName(title);
    column->addWidget(m_chart);
}

void MiniChart::describe(const QString &text)
{
    m_chart->say(text);
}

} // namespace Pulse
