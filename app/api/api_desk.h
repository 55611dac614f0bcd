// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_access.h"
#include "app/api/api_answer.h"
#include "app/api/api_facts.h"
#include "app/api/metrics_book.h"
#include "models/protocol/http_request.h"
#include "models/protocol/push_report.h"
#include "models/session/account_event.h"

#include <QObject>

#include <functional>

namespace Pulse {

/// Answers the requests of the local API from what it was told, and passes on what they ask for
/// (interfaces.md, "Local API"). It has no socket. Thread: the one it lives on; slots are queued.
class ApiDesk final : public QObject {
    Q_OBJECT
public:
    /// A part of the program that has not answered for so long makes it unhealthy.
    static constexpr milliseconds longestSilence{15'000};
    using Now = std::function<Instant()>;

    /// `now`: the engine's clock. `parts`: who answers for the program's health, see partAnswered.
    ApiDesk(Now now, const QStringList &parts, QObject *parent = nullptr);

    /// `fromThisComputer`: such a client may read without the token; nobody may change anything
    /// without it.
    [[nodiscard]] ApiAnswer answer(const HttpRequest &request, const ApiSetup &setup,
                                   bool fromThisComputer);

public Q_SLOTS:
    void setServices(const QList<Pulse::WatchedService> &services);
    void onUpdated(const Pulse::UpdateBatch &batch);
    void onObserver(const Pulse::ObserverNews &news);
    void onIncident(const Pulse::Incident &incident);
    void setIncidents(const QList<Pulse::Incident> &incidents);
    void onDelivery(const Pulse::DeliveryNews &news);
    /// This part of the program lives.
    void partAnswered(const QString &part);

Q_SIGNALS:
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    /// While nobody is connected to it, the API says that it cannot be done.
    void pushed(const Pulse::SessionId &session, const Pulse::PushReport &report);
    /// S1-35
    void accountTold(const Pulse::SessionId &service, const Pulse::AccountEvent &event);
    void acknowledgeAsked(const QList<Pulse::IncidentId> &incidents, const QString &note);

private:
    struct Caller {
        const HttpRequest &request;
        const ApiSetup &setup;
        bool fromThisComputer;
    };
    [[nodiscard]] ApiAnswer route(const Caller &caller, const QStringList &path);
    [[nodiscard]] ApiAnswer routeVersioned(const Caller &caller, const QStringList &path);
    [[nodiscard]] ApiAnswer health() const;
    [[nodiscard]] ApiAnswer metrics(const QString &prefix) const;
    [[nodiscard]] ApiAnswer sessions() const;
    [[nodiscard]] ApiAnswer incidents() const;
    [[nodiscard]] ApiAnswer reconnect(const QString &session);
    [[nodiscard]] ApiAnswer push(const HttpRequest &request, const QString &token);
    [[nodiscard]] ApiAnswer tellAccount(const HttpRequest &request);
    [[nodiscard]] ApiAnswer acknowledge(const HttpRequest &request, const QString &incident);

    Now m_now;
    Instant m_since;
    ApiFacts m_facts;
    MetricsBook m_metrics;
    QList<QPair<QByteArray, SessionId>> m_pushTokens;
    QStringList m_accountServices;  ///< ids of those that have accounts
    QMap<QString, Instant> m_parts; ///< when each last answered
};

} // namespace Pulse
