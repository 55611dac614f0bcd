// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/protocol/heartbeat_decoder.h"
#include "models/protocol/message_reader.h"
#include "models/protocol/push_report.h"
#include "models/session/account_book.h"
#include "models/session/session.h"
#include "models/session/session_update.h"
#include "models/session/watched_service.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Pulse {

class SessionRunner;

/// What a runner needs of the one who keeps all runners.
class RunnerHost {
public:
    virtual ~RunnerHost() = default;
    /// Stamps an arrival. May deliver what this computer went through to every runner first.
    virtual Instant arrival() = 0;
    /// Calls connectNow() when the budget allows it.
    virtual void wantsConnection(SessionRunner &runner, bool operatorAsked) = 0;
    virtual void deadlineWanted(SessionRunner &runner, std::optional<nanoseconds> at) = 0;
    virtual void hasNews(SessionRunner &runner) = 0;
    /// A try ended in a connection, or failed in a way that speaks of the server.
    virtual void tried(SessionRunner &runner, bool connected) = 0;
    virtual void statusMoved(SessionRunner &runner, const StatusTransition &transition) = 0;
};

/// Joins one session to its transports: makes events of what arrives, does the actions that come
/// out. It holds no policy. Thread: the engine's.
class SessionRunner final : public QObject {
    Q_OBJECT
public:
    SessionRunner(WatchedService service, Seed seed, int index, const TransportFactory &factory,
                  RunnerHost &host);
    ~SessionRunner() override;

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const SessionId &id() const { return m_id; }
    [[nodiscard]] const QString &host() const { return m_hostName; }
    /// "host:port" of the node that is in use.
    [[nodiscard]] const QString &server() const { return m_server; }
    /// The service runs on this very computer: it is reached without any network.
    [[nodiscard]] bool isLoopback() const { return m_isLoopback; }
    [[nodiscard]] const WatchedService &service() const { return m_service; }
    /// The same but for what only people read: name, group, tags and note.
    [[nodiscard]] bool watchesTheSame(const WatchedService &service) const;
    void relabel(const ServiceSettings &settings);
    [[nodiscard]] const SessionState &state() const { return m_session.state(); }
    [[nodiscard]] bool isConnected() const { return m_transport != nullptr; }

    /// Something happened that is not the transport's: a deadline, a wish, the observer.
    void happen(const Happening &what, Instant at);
    void connectNow();
    /// It has to wait for its turn; told once for each wait.
    void waitTurn(ConnectStep step);
    /// The server's circuit is open: nothing is begun, and the session is told.
    void hold(const CircuitFacts &circuit);
    /// False when there is no connection, or its output is full.
    bool sendText(const QString &text);
    /// The service called us.
    void takePush(const PushReport &report);
    void takeAccount(const AccountEvent &event);
    /// Ends the connection politely; nothing is reported any more.
    void shutDown();

    /// Fills `update`, a fresh one, with what happened since the last call and the present state.
    void takeUpdate(SessionUpdate &update);
    /// The same for its accounts, at most 1,000 of them; true when more wait.
    [[nodiscard]] bool takeAccountUpdates(UpdateBatch &batch);

private:
    struct DeleteLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    void arrive(const Happening &what);
    void applyOne(const Event &event);
    void perform(const Action &action);
    void dropTransport();
    void dropCheck();
    void runCheck(const RunCheck &wanted);
    void answered(const HttpCheck::Answer &answer, CheckPurpose purpose, const QString &url);
    [[nodiscard]] ConnectionRequest checkRequest(const QString &url, CheckPurpose purpose) const;
    void readJobs(const ReportRead &first);
    void received(const QString &text);
    void received(const QByteArray &bytes);
    void received(const SocketIoEvent &event);
    void takeIn(const DecodedMessage &message, const MessageLabel &label, MessageSeen &seen,
                Instant at);
    void note(const MessageSeen &seen);
    void foldMessages();
    void useNode(int target);
    void wantDeadline();
    [[nodiscard]] ConnectionRequest request(const QString &url, milliseconds timeout) const;

    WatchedService m_service;
    SessionId m_id;
    QString m_url; ///< of the node in use
    QString m_hostName;
    QString m_server;
    bool m_isLoopback = false;
    int m_index;
    const TransportFactory &m_factory;
    RunnerHost &m_host;
    Session m_session;
    MessageReader m_reader;
    std::unique_ptr<Transport, DeleteLater> m_transport;
    std::unique_ptr<HttpCheck, DeleteLater> m_check;
    std::vector<Event> m_inbox; ///< what an action led to while its event was being worked on
    bool m_working = false;
    bool m_wantsConnection = false;
    bool m_putOut = false; ///< the transport lives, but the session is not let in
    bool m_closedDown = false;
    // For the next update; without the state, which is only copied when it leaves.
    QList<TimedChange> m_changes;
    QList<MessageSeen> m_messages;
    qint64 m_messagesDropped = 0;
    std::unique_ptr<AccountBook> m_accounts; ///< of a service that reports accounts
    std::optional<nanoseconds> m_sessionDeadline;
    MessageReceived m_unfolded{0, false, false, 0, {}}; ///< events of this batch, folded as one
};

} // namespace Pulse
