// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/key_values.h"

#include "ui/detail/fact_help.h"
#include "ui/paint/plain_tip.h"

#include <QGridLayout>

#include <algorithm>

namespace Pulse {

KeyValues::KeyValues(Theme &theme, const QString &objectName, int keyWidth, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(theme.px(7));
    m_grid->setColumnMinimumWidth(0, theme.px(keyWidth));
    m_grid->setColumnStretch(1, 1);
}

void KeyValues::build(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
    for (qsizetype row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts.at(row);
        auto *key = new TextLabel(m_theme, {12, QFont::Normal, Tone::Muted}, fact.key, this);
        const QString name = objectName() + QLatin1Char('.') + fact.name;
        if (const QString help = factHelp(name); !help.isEmpty())
            key->setToolTip(plainTip(help));
        auto *value = new TextLabel(
            m_theme, {fact.mono ? 11 : 12, QFont::Normal, Tone::Text, fact.mono}, this);
        value->setObjectName(name);
        value->setAccessibleDescription(fact.key);
        m_grid->addWidget(key, static_cast<int>(row), 0);
        m_grid->addWidget(value, static_cast<int>(row), 1);
        m_values.append(value);
    }
}

void KeyValues::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    const bool sameKeys =
        std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                   [](const Fact &a, const Fact &b) {
                       return a.name == b.name && a.key == b.key && a.mono == b.mono;
                   });
    if (!sameKeys)
        build(facts);
    m_facts = facts;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_values.at(i)->setFullText(facts.at(i).value, factHelp(m_values.at(i)->objectName()));
        m_values.at(i)->setStatus(facts.at(i).status);
    }
}

} // namespace Pulse
