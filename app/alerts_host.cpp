// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts_host.h"

#include "app/channel_setup.h"

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Pulse {

namespace {

/// The name that the system knows for the user of this process, else the login name.
QString userName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16'384> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return qEnvironmentVariable("USER");
    const QString full = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : full;
}

} // namespace

AlertsHost::AlertsHost(CoreHost &core, bool notify, QObject *parent)
    : QObject(parent), m_core(core), m_notify(notify), m_user(userName())
{
    const auto now = [&clock = core.clock()] {
        return clock.now();
    };
    auto keeper = std::make_unique<IncidentKeeper>(now, IncidentKeeper::realChannels(now));
    m_keeper = keeper.release();
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connectKeeper();
    m_thread.setObjectName(QStringLiteral("alerts"));
    m_thread.start();
}

AlertsHost::~AlertsHost()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertsHost::connectKeeper()
{
    Monitor &monitor = m_core.monitor();
    connect(&monitor, &Monitor::transitioned, m_keeper, &IncidentKeeper::onTransition);
    connect(&monitor, &Monitor::observerNews, m_keeper, &IncidentKeeper::onObserver);
    connect(&monitor, &Monitor::updated, m_keeper, &IncidentKeeper::onUpdated);
    connect(m_keeper, &IncidentKeeper::reconnectAsked, &monitor, &Monitor::reconnect);

    connect(m_keeper, &IncidentKeeper::incidentChanged, this, &AlertsHost::incidentChanged);
    connect(m_keeper, &IncidentKeeper::incidentsReset, this, &AlertsHost::incidentsReset);
    connect(m_keeper, &IncidentKeeper::silencesChanged, this, &AlertsHost::silencesChanged);
    connect(m_keeper, &IncidentKeeper::acknowledgeAsked, this,
            [this](const QList<IncidentId> &incidents) { acknowledge(incidents, {}); });
    connect(m_keeper, &IncidentKeeper::notificationState, this, &AlertsHost::notificationState);
    connect(m_keeper, &IncidentKeeper::notShown, this, &AlertsHost::notShown);
    connect(m_keeper, &IncidentKeeper::openAsked, this, &AlertsHost::openAsked);
    connect(m_keeper, &IncidentKeeper::channelBroken, this,
            [this](const QString &channel, const QString &why) {
                Q_EMIT warned(tr("Channel “%1”: %2").arg(channel, why));
            });
}

void AlertsHost::watch(const QList<WatchedService> &services)
{
    QList<ServiceSettings> settings;
    settings.reserve(services.size());
    for (const WatchedService &service : services)
        settings.append(service.settings);
    QMetaObject::invokeMethod(m_keeper,
                              [keeper = m_keeper, settings] { keeper->setServices(settings); });
}

template <typename Call>
void AlertsHost::onAlerts(Call call)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, call] { call(*keeper); });
}

void AlertsHost::acknowledge(const QList<IncidentId> &incidents, const QString &note)
{
    onAlerts([incidents, note, by = m_user](IncidentKeeper &keeper) {
        keeper.acknowledge(incidents, note, by);
    });
}

void AlertsHost::unacknowledge(const QList<IncidentId> &incidents)
{
    onAlerts([incidents](IncidentKeeper &keeper) { keeper.unacknowledge(incidents); });
}

void AlertsHost::silence(const QList<SessionId> &sessions, milliseconds until, const QString &why)
{
    onAlerts([sessions, until, why, by = m_user](IncidentKeeper &keeper) {
        keeper.silence(sessions, until, why, by);
    });
}

void AlertsHost::undoSilence(const QList<SessionId> &sessions)
{
    onAlerts([sessions](IncidentKeeper &keeper) { keeper.undoSilence(sessions); });
}

void AlertsHost::endSilence(const QList<SessionId> &sessions)
{
    onAlerts([sessions](IncidentKeeper &keeper) { keeper.endSilence(sessions); });
}

void AlertsHost::setChannels(const QList<ChannelSettings> &channels)
{
    ++m_round;
    // One whose secret is still awaited goes on as it was, with what it has to deliver.
    m_setups.removeIf([&](const ChannelSetup &old) {
        return !m_notify ||
               std::none_of(channels.cbegin(), channels.cend(), [&](const ChannelSettings &now) {
                   return now.enabled && now.id == old.id && kindOf(now.kind) == old.kind;
               });
    });
    if (m_notify && channels.isEmpty()) // the desktop is told unless the file says otherwise
        m_setups.append({QStringLiteral("desktop"), ChannelSetup::Kind::Desktop, {}, {}});
    for (const ChannelSettings &channel : channels) {
        if (!m_notify || !channel.enabled)
            continue;
        readySetup(m_core.secrets(), channel,
                   [this, round = m_round](const ChannelSetup &setup, const QString &problem) {
                       channelReady(setup, problem, round);
                   });
    }
    handOver();
}

void AlertsHost::channelReady(const ChannelSetup &setup, const QString &problem, quint64 round)
{
    if (round != m_round)
        return;
    m_setups.removeIf([&setup](const ChannelSetup &old) { return old.id == setup.id; });
    if (!problem.isEmpty()) {
        handOver();
        Q_EMIT warned(tr("Channel “%1” cannot be used: %2").arg(setup.id, problem));
        return;
    }
    m_setups.append(setup);
    handOver();
}

void AlertsHost::handOver()
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, setups = m_setups] { keeper->setChannels(setups); });
}

} // namespace Pulse
