// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/monitor.h"

#include "app/engine/connect_gate.h"
#include "app/engine/deadline_queue.h"
#include "app/engine/observer.h"
#include "app/engine/runner_table.h"
#include "app/engine/service_actions.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <vector>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds BatchEvery = 33ms;   // 30 Hz, only while something changed
constexpr milliseconds CloseWithin = 300ms; // for close frames to leave on stop
constexpr milliseconds CheckSpread = 50ms;  // between the first checks of many services (F16)
constexpr int BudgetKey = 0;                // the deadline queue's key of the reconnect budget
constexpr int FirstRunnerKey = 1;

} // namespace

class Monitor::Private final : public RunnerHost {
public:
    Private(Monitor *monitor, Clock &clockToUse, TransportFactory transports, Seed seed,
            ConnectLimits limits)
        : q(monitor)
        , clock(clockToUse)
        , factory(std::move(transports))
        , seeds(seed.value)
        , gate(runners, limits, [this] { return arrival(); })
        , deadlines(clockToUse)
        , observer(clockToUse, [this] { return remoteFleet(); })
        , actions(factory)
    {
        connect(&actions, &ServiceActions::progressed, q, &Monitor::serviceActionProgress);
        connect(&actions, &ServiceActions::finished, q, &Monitor::serviceActionDone);
        batchTimer.setSingleShot(true);
        batchTimer.setInterval(BatchEvery);
        connect(&batchTimer, &QTimer::timeout, q, [this] { flush(); });
        connect(&deadlines, &DeadlineQueue::due, q, [this](int key) { deadlinePassed(key); });
        connect(&observer, &Observer::saw, q,
                [this](const ObserverSaw &what, const Instant &at) { observed(what, at); });
    }

    // RunnerHost
    Instant arrival() override
    {
        observer.look(); // a freeze must be known before the first thing that arrives after it
        return clock.now();
    }
    void wantsConnection(SessionRunner &runner, bool operatorAsked) override
    {
        if (operatorAsked) {
            // In the next turn: the session's own event is still being worked on.
            QMetaObject::invokeMethod(
                &runner, [&runner] { runner.connectNow(); }, Qt::QueuedConnection);
            return;
        }
        gate.queue(runner);
        deadlines.set(BudgetKey, nanoseconds::zero());
    }
    void deadlineWanted(SessionRunner &runner, std::optional<nanoseconds> at) override
    {
        if (at)
            deadlines.set(runner.index() + FirstRunnerKey, *at);
        else
            deadlines.clear(runner.index() + FirstRunnerKey);
    }
    void hasNews(SessionRunner &runner) override
    {
        const auto index = static_cast<std::size_t>(runner.index());
        if (isDirty[index])
            return;
        isDirty[index] = true;
        dirty.push_back(runner.index());
        if (!batchTimer.isActive())
            batchTimer.start();
    }
    void tried(SessionRunner &runner, bool connected) override
    {
        // In the next turn: the session's own event is still being worked on.
        if (gate.tried(runner, connected, clock.now().mono))
            QMetaObject::invokeMethod(
                q, [this, server = runner.server()] { gate.tell(server); }, Qt::QueuedConnection);
    }
    void statusMoved(SessionRunner &, const StatusTransition &transition) override
    {
        Q_EMIT q->transitioned(transition);
    }

    void setServices(const QList<WatchedService> &services);
    void startRunner(const WatchedService &service, milliseconds delay);
    void deadlinePassed(int key);
    void observed(const ObserverSaw &what, const Instant &at);
    void flush();
    [[nodiscard]] RemoteFleet remoteFleet() const;
    void wish(const QList<SessionId> &sessions, OperatorWish what)
    {
        QSet<SessionId> asked;
        for (const SessionId &id : sessions) {
            // An account is heard through its service: to reconnect it is to ask the service anew.
            const bool account = isAccount(id);
            const SessionId whose = account ? SessionId{serviceOf(id).value} : id;
            if ((account && what != OperatorWish::Reconnect) || asked.contains(whose))
                continue;
            asked.insert(whose);
            if (SessionRunner *runner = runners.find(whose))
                runner->happen(OperatorAsked{what}, arrival());
        }
    }

    Monitor *q;
    Clock &clock;
    TransportFactory factory;
    Random seeds;
    ConnectGate gate;
    DeadlineQueue deadlines;
    Observer observer;
    ServiceActions actions;
    QTimer batchTimer;
    bool stopping = false;
    bool offline = false; ///< this computer's own network is gone
    std::vector<int> dirty;
    std::vector<bool> isDirty;
    RunnerTable runners; // last: runners end before what they use
};

void Monitor::Private::setServices(const QList<WatchedService> &services)
{
    QHash<SessionId, const WatchedService *> wanted;
    for (const WatchedService &service : services)
        wanted.insert(SessionId{service.settings->id.value}, &service);
    for (int place = 0; place < runners.places(); ++place) {
        SessionRunner *runner = runners.at(place);
        if (!runner)
            continue;
        const WatchedService *service = wanted.value(runner->id());
        if (service && runner->watchesTheSame(*service)) {
            runner->relabel(service->settings); // no connection is broken for a tag
            continue;
        }
        deadlines.clear(place + FirstRunnerKey);
        runners.remove(place);
    }
    int startedChecks = 0;
    for (const WatchedService &service : services) {
        if (runners.has(SessionId{service.settings->id.value}))
            continue;
        const bool http = isCheck(service.settings->transport);
        startRunner(service, http ? CheckSpread * startedChecks++ : 0ms);
    }
}

void Monitor::Private::startRunner(const WatchedService &service, milliseconds delay)
{
    const int place = runners.freePlace();
    SessionRunner &runner = runners.add(
        std::make_unique<SessionRunner>(service, Seed{seeds.next()}, place, factory, *this));
    isDirty.resize(static_cast<std::size_t>(runners.places()));
    runner.happen(Started{delay}, arrival());
}

void Monitor::Private::deadlinePassed(int key)
{
    const Instant now = arrival();
    if (key == BudgetKey) {
        if (const auto again = gate.open(clock.now().mono))
            deadlines.set(BudgetKey, *again);
        return;
    }
    if (SessionRunner *runner = runners.at(key - FirstRunnerKey))
        runner->happen(DeadlinePassed{}, now);
}

void Monitor::Private::observed(const ObserverSaw &what, const Instant &at)
{
    if (what.state == ObserverState::Gap || what.state == ObserverState::Offline ||
        what.state == ObserverState::Online)
        gate.forgetCircuits(at);
    const bool network =
        what.state == ObserverState::Offline || what.state == ObserverState::Online;
    runners.forEach([&](SessionRunner &runner) {
        if (!network || !runner.isLoopback())
            runner.happen(what, at);
    });
    if (network)
        offline = what.state == ObserverState::Offline;
    if (what.state == ObserverState::Recovered && offline)
        return; // in step again, but still without a network: that is no "online"
    ObserverNews news;
    news.at = at;
    news.gap = what.gap;
    news.step = what.step;
    switch (what.state) {
    case ObserverState::Gap: news.state = ObserverNews::State::Asleep; break;
    case ObserverState::Offline: news.state = ObserverNews::State::Offline; break;
    case ObserverState::ClockStep: news.state = ObserverNews::State::ClockStep; break;
    case ObserverState::Overloaded: news.state = ObserverNews::State::Overloaded; break;
    case ObserverState::Online:
    case ObserverState::Recovered: news.state = ObserverNews::State::Online; break;
    }
    Q_EMIT q->observerNews(news);
}

RemoteFleet Monitor::Private::remoteFleet() const
{
    RemoteFleet fleet;
    runners.forEach([&](const SessionRunner &runner) {
        const bool passive = runner.service().settings->transport == TransportKind::Push;
        if (!passive && !runner.isLoopback()) // what calls us proves no network of ours
            fleet.add(runner.host(), runner.state());
    });
    return fleet;
}

void Monitor::Private::flush()
{
    UpdateBatch batch;
    batch.reserve(static_cast<qsizetype>(dirty.size()));
    std::vector<int> again; // accounts that had no place in this batch
    for (const int index : std::exchange(dirty, {})) {
        isDirty[static_cast<std::size_t>(index)] = true; // what it does now is in this batch
        if (SessionRunner *runner = runners.at(index)) {
            runner->takeUpdate(batch.emplaceBack()); // before what follows from it
            if (runner->takeAccountUpdates(batch))
                again.push_back(index);
        }
        isDirty[static_cast<std::size_t>(index)] = false;
    }
    for (const int index : again)
        hasNews(*runners.at(index));
    if (!batch.isEmpty())
        Q_EMIT q->updated(batch);
}

Monitor::Monitor(Clock &clock, TransportFactory factory, Seed seed, ConnectLimits limits)
    : d(std::make_unique<Private>(this, clock, std::move(factory), seed, limits))
{
    qRegisterMetaType<UpdateBatch>();
    qRegisterMetaType<StatusTransition>();
    qRegisterMetaType<ObserverNews>();
    qRegisterMetaType<Instant>();
    d->observer.start();
}

Monitor::~Monitor() = default;

void Monitor::setServices(const QList<WatchedService> &services)
{
    d->setServices(services);
}

void Monitor::reconnect(const QList<SessionId> &sessions)
{
    d->wish(sessions, OperatorWish::Reconnect);
}

void Monitor::pause(const QList<SessionId> &sessions)
{
    d->wish(sessions, OperatorWish::Pause);
}

void Monitor::resume(const QList<SessionId> &sessions)
{
    d->wish(sessions, OperatorWish::Resume);
}

void Monitor::cancelTry(const QList<SessionId> &sessions)
{
    d->wish(sessions, OperatorWish::CancelTry);
}

void Monitor::watchClosely(const QList<SessionId> &sessions)
{
    d->wish(sessions, OperatorWish::WatchClosely);
}

void Monitor::sendText(const SessionId &session, const QString &text)
{
    if (SessionRunner *runner = d->runners.find(session))
        runner->sendText(text);
}

void Monitor::push(const SessionId &session, const PushReport &report)
{
    if (SessionRunner *runner = d->runners.find(session))
        runner->takePush(report);
}

void Monitor::tellAccount(const SessionId &service, const AccountEvent &event)
{
    if (SessionRunner *runner = d->runners.find(service))
        runner->takeAccount(event);
}

void Monitor::runServiceAction(quint64 id, const ServiceAction &action, bool confirmed)
{
    const SessionRunner *runner = d->runners.find(SessionId{action.service.value});
    if (!runner) {
        ServiceActionResult result;
        result.id = id;
        result.action = action;
        result.words = QStringLiteral("this service is not watched");
        Q_EMIT serviceActionDone(result);
        return;
    }
    qint64 accounts = runner->state().accountsShown + runner->state().accountsBeyond;
    if (const auto &report = runner->state().report) {
        qint64 counted = 0;
        for (const AccountCount &group : report->accounts)
            counted += std::clamp<qint64>(group.count, 0, 1'000'000);
        accounts = std::max(accounts, counted);
    }
    d->actions.run(id, runner->service(), action, confirmed, accounts);
}

void Monitor::cancelServiceAction(quint64 id)
{
    d->actions.cancel(id);
}

void Monitor::look()
{
    if (d->stopping)
        return;
    const Instant at = d->arrival(); // tells of a gap first
    d->flush();
    Q_EMIT looked(at);
}

void Monitor::stop()
{
    look();
    d->stopping = true;
    bool anyConnected = false;
    d->runners.forEach([&](SessionRunner &runner) {
        anyConnected = anyConnected || runner.isConnected();
        runner.shutDown();
    });
    d->flush();
    QTimer::singleShot(anyConnected ? CloseWithin : 0ms, this, &Monitor::stopped);
}

} // namespace Pulse
