// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/session_runner.h"

#include "models/protocol/answer_reader.h"
#include "models/protocol/health_report_reader.h"
#include "models/session/check_target.h"
#include "models/session/host_breaker.h"
#include "models/session/self_outage.h"

#include <QUrl>

namespace Pulse {

namespace {

constexpr qsizetype MostAccounts = 1'000; // a batch

/// What only people read.
void takeLabels(ServiceSettings &into, const ServiceSettings &from)
{
    into.name = from.name;
    into.group = from.group;
    into.tags = from.tags;
    into.note = from.note;
}

} // namespace

SessionRunner::SessionRunner(WatchedService service, Seed seed, int index,
                             const TransportFactory &factory, RunnerHost &host)
    : m_service(std::move(service))
    , m_id{m_service.settings->id.value}
    , m_index(index)
    , m_factory(factory)
    , m_host(host)
    , m_session(m_service.settings, seed)
    , m_reader(m_service.settings->messages)
{
    const ServiceSettings &settings = m_service.settings;
    useNode(0);
    if (hasAccounts(settings))
        m_accounts = std::make_unique<AccountBook>(settings);
}

bool SessionRunner::watchesTheSame(const WatchedService &service) const
{
    WatchedService relabelled = m_service;
    takeLabels(relabelled.settings.detach(), service.settings);
    return relabelled == service;
}

void SessionRunner::relabel(const ServiceSettings &settings)
{
    takeLabels(m_service.settings.detach(), settings);
}

void SessionRunner::useNode(int target)
{
    m_url = lineUrl(m_service.settings, target);
    m_hostName = QUrl(m_url).host();
    m_server = serverOf(m_url);
    m_isLoopback = isLoopbackHost(m_hostName);
}

void SessionRunner::hold(const CircuitFacts &circuit)
{
    if (!m_wantsConnection)
        return;
    m_wantsConnection = false;
    arrive(CircuitMoved{circuit, true});
}

void SessionRunner::waitTurn(ConnectStep step)
{
    if (m_wantsConnection && !isWaiting(state().progress.step))
        arrive(ConnectStepped{step});
}

SessionRunner::~SessionRunner()
{
    m_closedDown = true;
    dropTransport();
    dropCheck();
}

void SessionRunner::arrive(const Happening &what)
{
    happen(what, m_host.arrival());
}

// An action may itself lead to an event (a secret is missing): one after the other, never inside.
void SessionRunner::happen(const Happening &what, Instant at)
{
    if (m_closedDown)
        return;
    if (m_working) {
        m_inbox.push_back(Event{at, what});
        return;
    }
    m_working = true;
    applyOne(Event{at, what});
    for (std::size_t i = 0; i < m_inbox.size(); ++i) {
        const Event next = std::move(m_inbox[i]); // the inbox may grow meanwhile
        applyOne(next);
    }
    m_inbox.clear();
    m_working = false;
}

void SessionRunner::applyOne(const Event &event)
{
    const bool trying = m_session.state().connection == ConnectionState::Connecting;
    const auto *closed = std::get_if<Closed>(&event.what);
    if (trying && std::holds_alternative<Opened>(event.what))
        m_host.tried(*this, true);
    else if (trying && closed && speaksOfTheServer(closed->reason))
        m_host.tried(*this, false);
    const Outcome outcome = m_session.apply(event);
    for (const Change &change : outcome.changes) {
        m_changes.append(TimedChange{event.at, change});
        if (const auto *moved = std::get_if<StatusChanged>(&change))
            m_host.statusMoved(*this, StatusTransition{m_id, event.at, moved->status,
                                                       moved->previous, m_session.state()});
    }
    m_host.hasNews(*this);
    m_sessionDeadline = outcome.nextDeadline;
    if (m_accounts) {
        const SessionState &state = m_session.state();
        m_accounts->setReachable(
            state.connection == ConnectionState::Connected && !state.observerBlind, event.at);
        m_accounts->pass(event.at);
    }
    wantDeadline();
    for (const Action &action : outcome.actions)
        perform(action);
}

void SessionRunner::wantDeadline()
{
    std::optional<nanoseconds> at = m_sessionDeadline;
    const auto accounts = m_accounts ? m_accounts->nextDeadline() : std::nullopt;
    if (accounts)
        at = std::min(at.value_or(*accounts), *accounts);
    m_host.deadlineWanted(*this, at);
}

void SessionRunner::perform(const Action &action)
{
    struct Performer {
        SessionRunner &runner;
        void operator()(const Connect &connect) const
        {
            runner.m_wantsConnection = true;
            if (connect.target != 0 || !runner.m_service.settings->fallbackUrls.isEmpty())
                runner.useNode(connect.target);
            runner.m_host.wantsConnection(runner, connect.operatorAsked);
        }
        void operator()(const Abort &) const
        {
            runner.m_wantsConnection = false;
            runner.dropTransport();
            runner.dropCheck();
        }
        void operator()(const SendPing &ping) const
        {
            if (runner.m_transport)
                runner.m_transport->sendPing(ping.id);
        }
        void operator()(const SendJsonPong &) const
        {
            const qint64 wall = runner.m_host.arrival().wall.count();
            runner.sendText(QStringLiteral("{\"type\":\"pong\",\"timestamp\":%1}").arg(wall));
        }
        void operator()(const SendText &text) const { runner.sendText(text.text); }
        void operator()(const RunCheck &wanted) const { runner.runCheck(wanted); }
    };
    std::visit(Performer{*this}, action);
}

ConnectionRequest SessionRunner::request(const QString &url, milliseconds timeout) const
{
    ConnectionRequest asked{url, m_service.headers, timeout, m_service.line};
    asked.auth = m_service.socketIoAuth;
    return asked;
}

void SessionRunner::connectNow()
{
    if (!m_wantsConnection || m_closedDown)
        return; // paused or dropped while it waited for the budget
    m_wantsConnection = false;
    if (std::exchange(m_putOut, false) && m_transport && m_transport->reopen())
        return;
    dropTransport();
    if (m_service.problem) {
        arrive(Closed{*m_service.problem});
        return;
    }
    m_transport.reset(m_factory.transport(m_service.settings).release());
    Transport *transport = m_transport.get();
    connect(transport, &Transport::stepped, this,
            [this](ConnectStep step) { arrive(ConnectStepped{step}); });
    connect(transport, &Transport::opened, this,
            [this](microseconds took, const std::optional<TlsFacts> &tls) {
                arrive(Opened{took, tls});
            });
    connect(transport, &Transport::closed, this, [this](const CloseReason &reason) {
        const bool known = std::exchange(m_putOut, false); // the session heard of an end already
        dropTransport();
        if (!known)
            arrive(Closed{reason});
    });
    connect(transport, &Transport::putOut, this, [this](const CloseReason &reason) {
        m_putOut = true;
        arrive(Closed{reason});
    });
    connect(transport, &Transport::eventReceived, this,
            [this](const SocketIoEvent &event) { received(event); });
    connect(transport, &Transport::textReceived, this,
            [this](const QString &text) { received(text); });
    connect(transport, &Transport::binaryReceived, this,
            [this](const QByteArray &bytes) { received(bytes); });
    connect(transport, &Transport::pongReceived, this,
            [this](PingId id) { arrive(PongReceived{id}); });
    connect(transport, &Transport::pingReceived, this,
            [this](int count) { arrive(PingReceived{count}); });
    transport->open(request(m_url, m_service.settings->connectTimeout));
}

void SessionRunner::dropTransport()
{
    if (!m_transport)
        return;
    m_putOut = false;
    // It may be the sender of the signal that brought us here: silence it, let it go later.
    m_transport->disconnect(this);
    m_transport->abort();
    m_transport.reset();
}

void SessionRunner::dropCheck()
{
    if (!m_check)
        return;
    m_check->disconnect(this);
    m_check->abort();
    m_check.reset();
}

void SessionRunner::runCheck(const RunCheck &wanted)
{
    dropCheck();
    if (m_service.problem) {
        arrive(CheckFailed{*m_service.problem, {}, wanted.purpose});
        return;
    }
    const QString url = checkUrl(m_service.settings, wanted.purpose, wanted.target);
    m_check.reset(m_factory.check(m_service.settings).release());
    // Of a service that answers, each question would tell its steps for nobody.
    if (isCheck(m_service.settings->transport) && state().connection == ConnectionState::Connecting)
        connect(m_check.get(), &HttpCheck::stepped, this,
                [this](ConnectStep step) { arrive(ConnectStepped{step}); });
    connect(m_check.get(), &HttpCheck::answered, this,
            [this, url, purpose = wanted.purpose](const HttpCheck::Answer &answer) {
                m_check.reset();
                answered(answer, purpose, url);
            });
    connect(m_check.get(), &HttpCheck::failed, this,
            [this, purpose = wanted.purpose](const CloseReason &reason, const CheckTiming &timing) {
                m_check.reset();
                arrive(CheckFailed{reason, timing, purpose});
            });
    m_check->start(checkRequest(url, wanted.purpose));
}

ConnectionRequest SessionRunner::checkRequest(const QString &url, CheckPurpose purpose) const
{
    const ServiceSettings &settings = m_service.settings;
    const bool page = isLine(settings.transport) && settings.health;
    ConnectionRequest wanted =
        request(pageUrlOf(url), page ? settings.health->timeout : settings.connectTimeout);
    if (purpose != CheckPurpose::Report || page)
        return wanted; // only the report itself is asked with more than a plain GET
    wanted.method = settings.request.method.toLatin1();
    wanted.body = settings.request.body.toUtf8();
    wanted.contentType = settings.request.contentType.toLatin1();
    return wanted;
}

void SessionRunner::answered(const HttpCheck::Answer &answer, CheckPurpose purpose,
                             const QString &url)
{
    const Instant at = m_host.arrival();
    const AnswerFacts facts{answer.status,       answer.body, answer.headers,
                            answer.timing.total, answer.tls,  at.wall};
    const ServiceSettings &settings = m_service.settings;
    if (purpose == CheckPurpose::Identity) {
        happen(IdentityRead{nameInAnswer(settings.identity, facts)}, at);
        return;
    }
    // A sign of life is only read; assertions and figures are about the report.
    const HealthReport report = answer.found ? *answer.found
                                : purpose == CheckPurpose::Ping
                                    ? readHealthReport(settings.profile, answer.status, answer.body)
                                    : readAnswer(settings, url, facts);
    const ReportRead read{report, answer.timing, answer.tls, purpose};
    const bool twoPages =
        settings.health && !settings.health->jobsUrl.isEmpty() && answer.status < 400;
    if (purpose == CheckPurpose::Report && twoPages)
        readJobs(read);
    else
        happen(read, at);
}

/// The second page of a service that has two: which of its jobs run (S1-13).
void SessionRunner::readJobs(const ReportRead &first)
{
    const ServiceSettings &settings = m_service.settings;
    m_check.reset(m_factory.check(settings).release());
    connect(m_check.get(), &HttpCheck::answered, this,
            [this, first](const HttpCheck::Answer &answer) {
                m_check.reset();
                ReportRead both = first;
                const HealthReport jobs =
                    readHealthReport(m_service.settings->profile, answer.status, answer.body);
                both.report.jobs = jobs.jobs;
                both.report.jobTimes = jobs.jobTimes;
                if (answer.status >= 400)
                    both.report.httpStatus = answer.status;
                if (both.report.problem.isEmpty())
                    both.report.problem = jobs.problem;
                both.report.fields += jobs.fields;
                arrive(both);
            });
    connect(m_check.get(), &HttpCheck::failed, this,
            [this, purpose = first.purpose](const CloseReason &reason, const CheckTiming &timing) {
                m_check.reset();
                arrive(CheckFailed{reason, timing, purpose});
            });
    m_check->start(request(settings.health->jobsUrl, settings.health->timeout));
}

void SessionRunner::takeAccount(const AccountEvent &event)
{
    if (m_closedDown || !m_accounts)
        return;
    m_accounts->apply(event, m_host.arrival());
    m_host.hasNews(*this);
    wantDeadline();
}

void SessionRunner::shutDown()
{
    m_closedDown = true;
    m_wantsConnection = false;
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->close();
    }
    dropCheck();
}

void SessionRunner::takeUpdate(SessionUpdate &update)
{
    foldMessages();
    const SessionState &now = m_session.state();
    if (m_accounts &&
        (m_accounts->size() != now.accountsShown || m_accounts->beyond() != now.accountsBeyond))
        arrive(AccountsCounted{m_accounts->size(), m_accounts->beyond()});
    update.id = m_id;
    update.state = m_session.state();
    update.changes = std::exchange(m_changes, {});
    update.messages = std::exchange(m_messages, {});
    update.messagesDropped = std::exchange(m_messagesDropped, 0);
}

bool SessionRunner::takeAccountUpdates(UpdateBatch &batch)
{
    if (!m_accounts || !m_accounts->hasNews())
        return false;
    const QList<SessionUpdate> updates = m_accounts->takeUpdates(MostAccounts, m_host.arrival());
    for (const SessionUpdate &update : updates) {
        for (const TimedChange &change : update.changes) {
            if (const auto *moved = std::get_if<StatusChanged>(&change.what))
                m_host.statusMoved(*this, StatusTransition{update.id, change.at, moved->status,
                                                           moved->previous, update.state});
        }
    }
    batch += updates;
    wantDeadline();
    return m_accounts->hasNews();
}

} // namespace Pulse
