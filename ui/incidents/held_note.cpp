// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/held_note.h"

#include "models/words/number_text.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Pulse {

HeldNote::HeldNote(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("incidents.held"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("incidents.held.title"));
    m_text->setObjectName(QStringLiteral("incidents.held.text"));
}

void HeldNote::show(const HeldIncidents &held, milliseconds now)
{
    const bool offline = held.why == HeldIncidents::Why::Offline;
    m_title->setText(offline ? tr("Held while offline") : tr("Held after sleep"));
    const QString until =
        offline ? tr("Incidents do not open or close until the network is back.")
                : tr("Incidents do not open or close until the services had time to answer.");
    const QString at = Words::shortMoment(held.since, now);
    const QString open = held.open == 0
                             ? tr("No incident was open at %1.").arg(at)
                             : tr("%n incident(s) were open at %1.", nullptr, held.open).arg(at);
    m_text->setText(QStringLiteral("%1 %2").arg(until, open));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void HeldNote::dress()
{
    const auto dressed = [](QLabel *label, const QFont &font, const QColor &ink) {
        label->setFont(font);
        label->setStyleSheet(QStringLiteral("color: %1").arg(ink.name()));
    };
    dressed(m_title, m_theme.font(13, QFont::Medium), m_theme.tokens().text);
    dressed(m_text, m_theme.font(12), m_theme.tokens().sec);
}

} // namespace Pulse
