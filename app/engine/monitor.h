// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/protocol/push_report.h"
#include "models/session/account_event.h"
#include "models/session/connect_budget.h"
#include "models/session/service_action.h"
#include "models/session/session.h"
#include "models/session/session_update.h"
#include "models/session/watched_service.h"

#include <QObject>

#include <memory>

namespace Pulse {

/// The runner of all sessions: takes an arrival, makes the event, applies it, does the actions,
/// sets the deadline. It has no opinions. Thread: lives on the engine thread; call it queued.
class Monitor final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it. Equal seeds give equal jitter and nonces.
    Monitor(Clock &clock, TransportFactory factory, Seed seed, ConnectLimits limits = {});
    ~Monitor() override;

public Q_SLOTS:
    /// The services to watch from now on: new ones start, changed ones start anew, others go on.
    void setServices(const QList<Pulse::WatchedService> &services);
    void reconnect(const QList<Pulse::SessionId> &sessions);
    void pause(const QList<Pulse::SessionId> &sessions);
    void resume(const QList<Pulse::SessionId> &sessions);
    /// Ends the tries to connect that are under way; watching goes on.
    void cancelTry(const QList<Pulse::SessionId> &sessions);
    /// Checks every 5 s for 10 minutes (S0-31).
    void watchClosely(const QList<Pulse::SessionId> &sessions);
    void sendText(const Pulse::SessionId &session, const QString &text);
    /// The service called us. Only for one whose transport is Push.
    void push(const Pulse::SessionId &session, const Pulse::PushReport &report);
    /// Somebody told us of an account of this service (S1-35). Only for one that has accounts.
    void tellAccount(const Pulse::SessionId &service, const Pulse::AccountEvent &event);
    /// Sends one action, once (S1-14, S1-17). `confirmed`: a person said yes to just this one.
    /// serviceActionDone() follows with the same id, whatever happens; ids are the caller's.
    void runServiceAction(quint64 id, const Pulse::ServiceAction &action, bool confirmed);
    /// Waits no longer for its answer.
    void cancelServiceAction(quint64 id);
    /// Tells with looked() until when it watched, after all that happened until then.
    void look();
    /// Ends every connection politely; `stopped` follows within 2 s.
    void stop();

Q_SIGNALS:
    /// At most 30 times a second, only while something changed; the newest state always arrives.
    void updated(const Pulse::UpdateBatch &batch);
    /// At once, for alerts.
    void transitioned(const Pulse::StatusTransition &transition);
    void observerNews(const Pulse::ObserverNews &news);
    /// This computer was awake and looked until then, but for what observerNews() said before. Also
    /// told when it stops, for the last time.
    void looked(const Pulse::Instant &at);
    /// Once a second while an action waits for its answer.
    void serviceActionProgress(quint64 id, Pulse::milliseconds passed, Pulse::milliseconds most);
    void serviceActionDone(const Pulse::ServiceActionResult &result);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pulse
