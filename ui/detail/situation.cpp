// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/situation.h"

#include "models/board/search_query.h"
#include "models/words/explain_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/detail/facts.h"
#include "ui/detail/likely_why.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/plain_tip.h"
#include "ui/sidebar/chip_flow.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

QString whatText(const SessionState &state, Instant now)
{
    QStringList sentences;
    for (const Reason &reason : state.reasons.mid(0, 4))
        sentences.append(Words::reason(reason, state, now));
    const bool lost =
        state.connection == ConnectionState::Waiting || state.connection == ConnectionState::Down;
    if (const QString close = Words::closeReason(state.lastClose); lost && !close.isEmpty())
        sentences.append(close);
    // What stands in a longer sentence already is not said twice.
    for (qsizetype i = sentences.size() - 1; i > 0; --i) {
        const QString sentence = sentences.at(i);
        const bool known = std::any_of(sentences.cbegin(), sentences.cbegin() + i,
                                       [&](const QString &s) { return s.contains(sentence); });
        if (known)
            sentences.removeAt(i);
    }
    return sentences.isEmpty() ? Words::status(state.status)
                               : sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QString doesText(const SessionState &state, Instant now)
{
    if (const QString done = Words::whatIsDone(state, now); !done.isEmpty())
        return done + QLatin1Char('.');
    if (state.account)
        return Situation::tr("Listens to what its service tells of it.");
    switch (state.connection) {
    case ConnectionState::Paused:
        return Situation::tr("Does nothing until it is resumed. No alerts are sent.");
    case ConnectionState::Connecting: return Situation::tr("Connects.");
    case ConnectionState::Connected:
        return Situation::tr("Keeps watching. A heartbeat is expected every %1.")
            .arg(Words::duration(state.interval));
    case ConnectionState::Waiting:
    case ConnectionState::Down: return Situation::tr("Waits for the next try.");
    }
    return {};
}

} // namespace

Situation::Situation(const SessionStore &store, Theme &theme, QWidget *parent)
    : QFrame(parent), m_store(store), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.situation"));
    setProperty("kind", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(9));
    column->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, tr("What is going on"), this));
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, theme.px(88));
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(theme.px(9));
    m_what = addLine(*grid, QStringLiteral("what"), tr("What"));
    m_why = addLine(*grid, QStringLiteral("why"), tr("Likely why"));
    m_whyKey = static_cast<TextLabel *>(grid->itemAtPosition(1, 0)->widget());
    m_does = addLine(*grid, QStringLiteral("does"), tr("Pulseboard"));
    grid->addWidget(new TextLabel(theme, {13, QFont::Normal, Tone::Muted}, tr("You can"), this), 3,
                    0, Qt::AlignTop);
    grid->addWidget(makeButtons(), 3, 1);
    column->addLayout(grid);
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, [this] { frame(m_status); });
}

TextLabel *Situation::addLine(QGridLayout &grid, const QString &name, const QString &key)
{
    const int row = grid.count() / 2;
    auto *label = new TextLabel(m_theme, {13, QFont::Normal, Tone::Muted}, key, this);
    auto *text = new TextLabel(m_theme, {13}, this);
    text->setObjectName(QStringLiteral("detail.situation.") + name);
    text->setAccessibleDescription(key);
    text->setWordWrap(true);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
    return text;
}

QWidget *Situation::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new ChipFlow(m_theme.px(8), buttons);
    const auto add = [&](const QString &name, const QString &text, const QString &icon) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QStringLiteral("detail.situation.") + name);
        button->setProperty("kind", QStringLiteral("small"));
        setLineIcon(*button, m_theme, icon, 13, Tone::Text);
        row->addWidget(button);
        return button;
    };
    m_reconnect = add(QStringLiteral("reconnect"), tr("Reconnect now"), QStringLiteral("refresh"));
    m_open = add(QStringLiteral("open"), tr("Open health page"), QStringLiteral("ext"));
    QPushButton *copy = add(QStringLiteral("copy"), tr("Copy report"), QStringLiteral("copy"));
    connect(m_reconnect, &QPushButton::clicked, this, &Situation::reconnectAsked);
    connect(m_open, &QPushButton::clicked, this, &Situation::openAsked);
    connect(copy, &QPushButton::clicked, this, &Situation::copyAsked);
    return buttons;
}

void Situation::frame(Status status)
{
    m_status = status;
    setStyleSheet(isProblem(status) ? QStringLiteral("Pulse--Situation { border: 1px solid %1 }")
                                          .arg(m_theme.tokens().shape(status).name())
                                    : QString());
}

void Situation::show(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    if (entry.state.status != m_status)
        frame(entry.state.status);
    m_what->setText(whatText(entry.state, now));
    const QString why = likelyWhy(m_store, entry);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_whyKey->setVisible(!why.isEmpty());
    m_does->setText(doesText(entry.state, now));
    const QString tip = plainTip(Words::statusTip(entry.state, now));
    m_what->setToolTip(tip);
    m_does->setToolTip(tip);
    m_reconnect->setVisible(entry.state.connection != ConnectionState::Paused);
    m_reconnect->setAccessibleName(tr("Reconnect %1 now").arg(entry.settings->name));
    const bool dashboard = !entry.settings->accounts.dashboard.isEmpty();
    m_open->setText(dashboard ? tr("Open dashboard") : tr("Open health page"));
    m_open->setVisible(pageToOpen(entry).isValid());
}

} // namespace Pulse
