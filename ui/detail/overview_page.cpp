// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/overview_page.h"

#include "models/item/beat_status.h"
#include "models/words/number_text.h"
#include "ui/detail/code_text.h"
#include "ui/detail/facts.h"
#include "ui/detail/field_table.h"
#include "ui/detail/situation.h"
#include "ui/detail/small_widgets.h"
#include "ui/detail/strip_view.h"
#include "ui/detail/uptime_panel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int sideWide = 330;

QVBoxLayout *columnIn(QFrame *panel, Theme &theme, const QString &title)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(9));
    if (!title.isEmpty())
        column->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, title, panel));
    return column;
}

} // namespace

OverviewPage::OverviewPage(const SessionStore &store, MonitorCommands &commands, Theme &theme,
                           QWidget *parent)
    : DetailPage(parent)
    , m_store(store)
    , m_commands(commands)
    , m_theme(theme)
    , m_events(store)
    , m_situation(new Situation(store, theme, this))
    , m_uptime(new UptimePanel(theme, this))
{
    auto *page = new QVBoxLayout(makeScrolled(this, QStringLiteral("detail.overview.scroll")));
    page->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    page->setSpacing(theme.px(12));
    m_now = new QBoxLayout(QBoxLayout::LeftToRight);
    m_now->setSpacing(theme.px(12));
    m_now->addWidget(m_situation, 1);
    m_now->addWidget(makeConnection());
    page->addLayout(m_now);
    page->addWidget(makeBeats());
    m_before = new QBoxLayout(QBoxLayout::LeftToRight);
    m_before->setSpacing(theme.px(12));
    auto *past = new QVBoxLayout;
    past->setSpacing(theme.px(12));
    past->addWidget(m_uptime);
    m_eventsPanel = makeEvents();
    past->addWidget(m_eventsPanel, 1);
    m_before->addLayout(past, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.px(12));
    side->addWidget(makeHealth());
    side->addWidget(makeNote());
    side->addStretch(1);
    m_before->addLayout(side);
    page->addLayout(m_before, 1);
    fitWidth();
    connectSituation();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    fitWidth();
}

void OverviewPage::fitWidth()
{
    layBeside(m_theme, *m_now, {m_connectionPanel}, sideWide);
    const bool beside = layBeside(m_theme, *m_before, {m_healthPanel, m_notePanel}, sideWide);
    m_eventsPanel->setMinimumHeight(m_theme.px(beside ? 120 : 220));
}

QWidget *OverviewPage::makeConnection()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.connectionPanel"));
    m_connectionPanel = panel;
    QVBoxLayout *column = columnIn(panel, m_theme, tr("Connection"));
    m_connection = new KeyValues(m_theme, QStringLiteral("detail.connection"), 132, panel);
    column->addWidget(m_connection);
    column->addStretch(1);
    return panel;
}

QWidget *OverviewPage::makeBeats()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.beatsPanel"));
    QVBoxLayout *column = columnIn(panel, m_theme, {});
    auto *head = new QHBoxLayout;
    m_beatsTitle = new TextLabel(m_theme, {13, QFont::DemiBold}, panel);
    head->addWidget(m_beatsTitle, 1);
    head->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted},
                                  tr("height: latency · hollow: missed"), panel));
    column->addLayout(head);
    m_beats = new StripView(m_theme, 64, panel);
    m_beats->setObjectName(QStringLiteral("detail.strip"));
    column->addWidget(m_beats);
    auto *foot = new QHBoxLayout;
    m_oldest = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, panel);
    m_oldest->setToolTip(tr("When the oldest of these heartbeats came"));
    foot->addWidget(m_oldest);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, tr("now"), panel));
    column->addLayout(foot);
    return panel;
}

QWidget *OverviewPage::makeHealth()
{
    m_healthPanel = makePanel(this, QStringLiteral("detail.healthPanel"));
    QVBoxLayout *column = columnIn(m_healthPanel, m_theme, tr("Health page"));
    m_health = new KeyValues(m_theme, QStringLiteral("detail.healthFacts"), 110, m_healthPanel);
    column->addWidget(m_health);
    return m_healthPanel;
}

/// What somebody wrote down for the day when this service is in trouble (S0-23).
QWidget *OverviewPage::makeNote()
{
    m_notePanel = makePanel(this, QStringLiteral("detail.notePanel"));
    QVBoxLayout *column = columnIn(m_notePanel, m_theme, tr("Runbook"));
    m_note = new CodeText(m_theme, m_notePanel);
    m_note->setObjectName(QStringLiteral("detail.note"));
    m_note->setAccessibleName(tr("Runbook"));
    m_note->setToolTip(tr("The note of this service, from the tab Settings"));
    m_note->setFixedHeight(m_theme.px(120));
    column->addWidget(m_note);
    m_notePanel->hide();
    return m_notePanel;
}

QWidget *OverviewPage::makeEvents()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.eventsPanel"));
    QVBoxLayout *column = columnIn(panel, m_theme, tr("Latest events"));
    column->setSpacing(m_theme.px(6));
    auto *table = new EventTable(m_theme, m_events, panel);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls by itself
    column->addWidget(table, 1);
    return panel;
}

void OverviewPage::connectSituation()
{
    connect(m_situation, &Situation::reconnectAsked, this,
            [this] { m_commands.reconnect({m_id}); });
    connect(m_situation, &Situation::openAsked, this, [this] {
        const int row = m_store.rowOf(m_id);
        if (const QUrl page = row < 0 ? QUrl() : pageToOpen(m_store.at(row)); page.isValid())
            QDesktopServices::openUrl(page);
    });
    connect(m_situation, &Situation::copyAsked, this, [this] {
        if (const int row = m_store.rowOf(m_id); row >= 0)
            QGuiApplication::clipboard()->setText(plainReport(m_store.at(row), m_store.now()));
    });
}

void OverviewPage::showSession(const SessionId &id)
{
    m_id = id;
    m_events.showSession(id);
}

void OverviewPage::fillBeats(const SessionStore::Entry &entry)
{
    const QList<Beat> beats = entry.beats.newest(m_beats->places());
    m_beats->setBeats(beats, slowFrom(entry.settings->limits));
    m_beatsTitle->setText(
        beats.isEmpty()
            ? tr("Heartbeats")
            : tr("Heartbeats, last %1").arg(Words::duration(m_store.now() - beats.first().at)));
    m_oldest->setText(beats.isEmpty() ? QString() : Words::clockTime(beats.first().at.wall));
}

void OverviewPage::refresh(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    m_situation->show(entry);
    m_connection->setFacts(connectionFacts(entry, now));
    const QList<KeyValues::Fact> health = healthFacts(entry, now);
    m_health->setFacts(health);
    m_healthPanel->setVisible(!health.isEmpty());
    m_note->show(entry.settings->note);
    m_notePanel->setVisible(!entry.settings->note.isEmpty());
    fillBeats(entry);
    m_uptime->show(*entry.history, now.wall);
}

void OverviewPage::tick(const SessionStore::Entry &entry)
{
    refresh(entry);
}

} // namespace Pulse
