// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/incident_keeper.h"
#include "app/core_host.h"
#include "ui/incident_commands.h"

#include <QObject>
#include <QThread>

namespace Pulse {

/// The alerts thread with its keeper, joined to a running core: transitions go to it straight from
/// the engine, so that neither a busy window nor a slow webhook delays the other. Thread: the
/// creator's; the signals come on it.
class AlertsHost final : public QObject, public IncidentCommands {
    Q_OBJECT
public:
    /// `core` must outlive it. Without `notify` incidents are kept and nobody is told.
    AlertsHost(CoreHost &core, bool notify, QObject *parent = nullptr);
    ~AlertsHost() override;

    /// Tells of these services from now on, at these places; secrets of the channels are read
    /// first.
    void watch(const QList<Pulse::WatchedService> &services);
    void setChannels(const QList<ChannelSettings> &channels);
    [[nodiscard]] QThread &alertsThread() { return m_thread; }

    void acknowledge(const QList<IncidentId> &incidents, const QString &note) override;
    void unacknowledge(const QList<IncidentId> &incidents) override;
    void silence(const QList<SessionId> &sessions, milliseconds until, const QString &why) override;
    void undoSilence(const QList<SessionId> &sessions) override;
    void endSilence(const QList<SessionId> &sessions) override;

Q_SIGNALS:
    void incidentChanged(const Pulse::Incident &incident);
    void incidentsReset(const QList<Pulse::Incident> &incidents);
    void silencesChanged(const Pulse::SilenceBook &silences);
    void notificationState(const Pulse::DeliveryNews &news);
    void notShown(const Pulse::Notification &notification, const QString &why);
    void openAsked(const Pulse::SessionId &session);
    /// One line for people: a channel cannot be used.
    void warned(const QString &text);

private:
    void connectKeeper();
    void channelReady(const ChannelSetup &setup, const QString &problem, quint64 round);
    void handOver();
    template <typename Call>
    void onAlerts(Call call);

    CoreHost &m_core;
    const bool m_notify;
    const QString m_user; ///< who acknowledges and silences on this computer
    QThread m_thread;
    IncidentKeeper *m_keeper = nullptr; ///< lives on m_thread
    QList<ChannelSetup> m_setups;
    quint64 m_round = 0; ///< answers of an older set of channels are not used
};

} // namespace Pulse
