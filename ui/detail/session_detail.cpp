// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/session_detail.h"

#include "ui/actions/actions.h"
#include "ui/detail/detail_header.h"
#include "ui/detail/detail_page.h"
#include "ui/detail/health_page.h"
#include "ui/detail/heartbeat_page.h"
#include "ui/detail/incidents_page.h"
#include "ui/detail/messages_page.h"
#include "ui/detail/overview_page.h"
#include "ui/edit/settings_page.h"
#include "ui/incidents/incident_actions.h"

#include "models/item/incident_model.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

SessionDetail::SessionDetail(SessionStore &store, MonitorCommands &commands, Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_commands(commands)
    , m_theme(theme)
    , m_header(new DetailHeader(theme, this))
    , m_tabs(new DetailTabs(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("detail"));
    setAccessibleName(tr("Session"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    connect(m_tabs, &QTabBar::currentChanged, this, &SessionDetail::onTabChanged);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setProperty("kind", QStringLiteral("hairline"));
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    const auto paintLine = [line, &theme] {
        line->setStyleSheet(QStringLiteral("background: %1").arg(theme.tokens().border.name()));
    };
    connect(&theme, &Theme::changed, line, paintLine);
    paintLine();

    connectHeader();
    connect(&store, &SessionStore::changed, this, &SessionDetail::onChanged);
    connect(&store, &SessionStore::reset, this, &SessionDetail::onReset);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    m_tick.setInterval(1s);
    connect(&m_refresh, &QTimer::timeout, this, &SessionDetail::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SessionDetail::tick);
}

void SessionDetail::connectHeader()
{
    connect(m_header, &DetailHeader::reconnectAsked, this,
            [this] { m_commands.reconnect({m_id}); });
    connect(m_header, &DetailHeader::cancelAsked, this, [this] { m_commands.cancelTry({m_id}); });
    connect(m_header, &DetailHeader::moreAsked, this, &SessionDetail::showMore);
    connect(m_header, &DetailHeader::pauseAsked, this, [this] { m_commands.pause({m_id}); });
    connect(m_header, &DetailHeader::resumeAsked, this, [this] { m_commands.resume({m_id}); });
}

bool SessionDetail::isPaused() const
{
    const SessionStore::Entry *shown = entry();
    return shown && shown->state.connection == ConnectionState::Paused;
}

// The same actions as by keys and palette, about the session that is shown.
void SessionDetail::showMore(QPoint global)
{
    if (!m_bound)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("detail.menu"));
    menu->setAccessibleName(actionText(ActionId::SessionMenu));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionRow &row : actionTable()) {
        const ActionId id = row.id;
        if (row.scope != ActionScope::Sessions || id == ActionId::Open)
            continue;
        if (m_bound->available(id))
            menu->addAction(actionMenuText(id), this, [this, id] { m_bound->run(id); });
        else if (m_bound->availableFor(id, m_id) && *row.keys == '\0')
            menu->addAction(actionText(id), this, [this, id] { m_bound->runFor(id, m_id); });
    }
    menu->popup(global);
}

void SessionDetail::silenceAtHeader()
{
    m_actions->popupSilence({m_id}, m_header->mapToGlobal(m_header->rect().center()));
}

void SessionDetail::bindActions(Actions &actions)
{
    m_bound = &actions;
    constexpr ActionPlace here = ActionPlace::Session;
    const auto paused = [this] {
        return isPaused();
    };
    const auto running = [this] {
        return !isPaused();
    };
    actions.bindIn(
        here, ActionId::Reconnect, [this] { m_commands.reconnect({m_id}); }, running);
    actions.bindIn(
        here, ActionId::Pause, [this] { m_commands.pause({m_id}); }, running);
    actions.bindIn(
        here, ActionId::Resume, [this] { m_commands.resume({m_id}); }, paused);
    constexpr std::array tabs{ActionId::TabOverview, ActionId::TabHeartbeat, ActionId::TabMessages,
                              ActionId::TabHealth,   ActionId::TabIncidents, ActionId::TabSettings};
    static_assert(tabs.size() == detailTabCount);
    for (size_t i = 0; i < tabs.size(); ++i) {
        const auto tab = static_cast<Tab>(i);
        actions.bind(
            tabs.at(i), [this, tab] { m_tabs->choose(tab); },
            [this, tab] { return m_tabs->offers(tab); });
    }
    if (!m_actions)
        return;
    const auto open = [this] {
        return m_actions->canAcknowledge(m_id);
    };
    actions.bindIn(
        here, ActionId::Acknowledge, [this] { m_actions->acknowledge({m_id}); }, open);
    actions.bindIn(
        here, ActionId::Note, [this] { m_actions->askNote({m_id}); }, open);
    actions.bindIn(here, ActionId::Silence, [this] { silenceAtHeader(); });
}

void SessionDetail::setIncidents(IncidentModel &incidents, IncidentActions &actions)
{
    m_incidents = &incidents;
    m_actions = &actions;
    m_header->setIncidentButtons(true);
    const auto acknowledge = [this] {
        m_actions->acknowledge({m_id});
    };
    const auto silence = [this](QPoint global) {
        m_actions->popupSilence({m_id}, global);
    };
    connect(m_header, &DetailHeader::acknowledgeAsked, this, acknowledge);
    connect(m_header, &DetailHeader::silenceAsked, this, silence);
}

void SessionDetail::countIncidents()
{
    int count = 0;
    for (int row = 0; m_incidents && row < m_incidents->rowCount(); ++row)
        count += m_incidents->at(row).session == m_id ? 1 : 0;
    m_tabs->setTitle(Tab::Incidents, count > 0 ? tr("Incidents  %1").arg(count) : tr("Incidents"));
}

const SessionStore::Entry *SessionDetail::entry() const
{
    const int row = m_store.rowOf(m_id);
    return row < 0 ? nullptr : &m_store.at(row);
}

bool SessionDetail::hasTab(Tab tab, const SessionStore::Entry &entry) const
{
    if (isAccount(entry.id)) // it is heard through its service, which has the rest
        return tab == Tab::Overview || (tab == Tab::Incidents && m_incidents);
    const bool check = entry.settings->transport == TransportKind::HttpCheck;
    switch (tab) {
    case Tab::Overview:
    case Tab::Heartbeat: return true;
    case Tab::Messages: return !check;
    case Tab::Health: return check || entry.settings->health.has_value();
    case Tab::Incidents: return m_incidents != nullptr;
    case Tab::Settings: return m_editing != nullptr;
    }
    return false;
}

DetailPage *SessionDetail::makePage(Tab tab)
{
    switch (tab) {
    case Tab::Overview: return new OverviewPage(m_store, m_commands, m_theme, this);
    case Tab::Heartbeat: return new HeartbeatPage(m_store, m_theme, this);
    case Tab::Messages: return new MessagesPage(m_store, m_commands, m_theme, this);
    case Tab::Health: {
        auto *page = new HealthPageView(m_store, m_theme, this);
        if (m_serviceCommands)
            page->setServiceCommands(*m_serviceCommands);
        return page;
    }
    case Tab::Incidents: return new IncidentsPage(*m_incidents, *m_actions, m_theme, this);
    case Tab::Settings: return new SettingsPage(m_store, *m_editing, m_theme, this);
    }
    return nullptr;
}

void SessionDetail::showSession(const SessionId &id)
{
    if (m_store.rowOf(id) < 0)
        return;
    m_id = id;
    for (DetailPage *page : m_pages) {
        if (page)
            page->showSession(id);
    }
    offerTabs();
}

void SessionDetail::openTab(Tab tab)
{
    m_tabs->choose(tab);
}

std::optional<DetailTab> SessionDetail::tab() const
{
    return m_tabs->count() > 0 ? std::optional(m_tabs->current()) : std::nullopt;
}

bool SessionDetail::hasUnsaved() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const DetailPage *page) { return page && page->hasUnsaved(); });
}

void SessionDetail::offerTabs()
{
    const SessionStore::Entry &shown = *entry();
    const auto before = m_tabs->count() > 0 ? std::optional(m_tabs->current()) : std::nullopt;
    {
        const QSignalBlocker quiet(m_tabs); // no page is made for a tab in passing
        for (int i = 0; i < detailTabCount; ++i)
            m_tabs->offer(static_cast<Tab>(i), hasTab(static_cast<Tab>(i), shown));
        if (!before || !m_tabs->offers(*before))
            m_tabs->choose(before && !isAccount(m_id) ? Tab::Heartbeat : Tab::Overview);
        else
            m_tabs->choose(*before);
    }
    onTabChanged();
}

void SessionDetail::onTabChanged()
{
    if (m_tabs->currentIndex() < 0 || !entry())
        return;
    const Tab tab = m_tabs->current();
    DetailPage *&page = m_pages.at(static_cast<size_t>(tab));
    if (!page) {
        page = makePage(tab);
        m_stack->addWidget(page);
        page->showSession(m_id);
    }
    m_stack->setCurrentWidget(page);
    refresh();
}

void SessionDetail::onChanged(const QList<int> &rows)
{
    if (!isVisible() || m_refresh.isActive())
        return;
    if (std::binary_search(rows.begin(), rows.end(), m_store.rowOf(m_id)))
        m_refresh.start();
}

void SessionDetail::onReset()
{
    if (m_id.value.isEmpty())
        return;
    if (!entry()) {
        m_id = {};
        m_refresh.stop();
        Q_EMIT backRequested();
        return;
    }
    offerTabs();
}

void SessionDetail::refresh()
{
    const SessionStore::Entry *shown = entry();
    if (!shown)
        return;
    m_header->show(*shown, m_store.now());
    const int messages = shown->messages.size();
    m_tabs->setTitle(Tab::Messages,
                     messages > 0 ? tr("Messages  %1").arg(messages) : tr("Messages"));
    countIncidents();
    if (auto *page = static_cast<DetailPage *>(m_stack->currentWidget()))
        page->refresh(*shown);
}

void SessionDetail::tick()
{
    const SessionStore::Entry *shown = entry();
    if (!shown)
        return;
    m_header->show(*shown, m_store.now());
    if (auto *page = static_cast<DetailPage *>(m_stack->currentWidget()))
        page->tick(*shown);
}

void SessionDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    refresh();
}

void SessionDetail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_refresh.stop();
}

void SessionDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Pulse
