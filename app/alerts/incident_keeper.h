// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "models/incident/incident_book.h"
#include "models/incident/notification_policy.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Pulse {

/// Keeps the incidents and tells people: book, policy and channels together. Thread: lives on the
/// alerts thread; call it queued. It measures nothing.
class IncidentKeeper final : public QObject {
    Q_OBJECT
public:
    /// `now` must be the engine's clock (CLOCK_MONOTONIC and wall).
    IncidentKeeper(NowFunction now, ChannelFactory factory, PolicySettings policy = {});
    ~IncidentKeeper() override;

    /// The real channels: the desktop on the session bus, Discord and e-mail.
    [[nodiscard]] static ChannelFactory realChannels(NowFunction now);
    [[nodiscard]] static Instant systemNow();

public Q_SLOTS:
    /// Before the monitor gets them: transitions of services that are not known are ignored.
    void setServices(const QList<Pulse::ServiceSettings> &services);
    /// Those that did not change go on with what they have to deliver; others end.
    void setChannels(const QList<Pulse::ChannelSetup> &channels);
    void onTransition(const Pulse::StatusTransition &transition);
    void onObserver(const Pulse::ObserverNews &news);
    /// Keeps tries and reasons of open incidents fresh.
    void onUpdated(const Pulse::UpdateBatch &batch);

    // What people do about incidents; `by` is who.
    void acknowledge(const QList<Pulse::IncidentId> &incidents, const QString &note,
                     const QString &by);
    void unacknowledge(const QList<Pulse::IncidentId> &incidents);
    /// Nobody is told until that wall time (ms since the epoch); no session means all.
    void silence(const QList<Pulse::SessionId> &sessions, milliseconds until, const QString &why,
                 const QString &by);
    void undoSilence(const QList<Pulse::SessionId> &sessions);
    void endSilence(const QList<Pulse::SessionId> &sessions);

Q_SIGNALS:
    void incidentChanged(const Pulse::Incident &incident);
    /// All of them anew: the open ones, worst first, then those closed today, newest first.
    void incidentsReset(const QList<Pulse::Incident> &incidents);
    /// One began or ended, or was taken back.
    void silencesChanged(const Pulse::SilenceBook &silences);
    void notificationState(const Pulse::DeliveryNews &news);
    /// No desktop notification could be shown: the window and the tray show it instead.
    void notShown(const Pulse::Notification &notification, const QString &why);
    void channelBroken(const QString &channel, const QString &why);
    void channelWorks(const QString &channel);
    // Answers that people gave on a notification.
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void openAsked(const Pulse::SessionId &session);
    void acknowledgeAsked(const QList<Pulse::IncidentId> &incidents);

private:
    struct Slot {
        ChannelSetup setup;
        std::unique_ptr<Channel> channel;
    };

    void take(const IncidentChange &change);
    void answer(const std::optional<IncidentChange> &change);
    void tell(const QList<Telling> &tellings);
    [[nodiscard]] QString rehearsalOf(const QList<Incident> &incidents) const;
    void tellWhyNot(const Telling &telling, const Notification &notification);
    void noteSilence(const QList<SessionId> &sessions, const IncidentStep &step);
    void silencesMoved();
    void endSilences();
    void connectChannel(const Slot &slot);
    void onDelivered(const DeliveryNews &news);
    void schedule();
    void expireOldOnes();

    NowFunction m_now;
    ChannelFactory m_factory;
    IncidentBook m_book;
    SilenceBook m_silences;
    NotificationPolicy m_policy;
    std::vector<Slot> m_channels;
    QHash<ServiceId, QString> m_rehearsals; ///< services of dev and staging
    QTimer m_timer;
    QTimer m_dayTimer;
    milliseconds m_dayStart{};
    quint64 m_lastNotification = 0;
};

} // namespace Pulse
