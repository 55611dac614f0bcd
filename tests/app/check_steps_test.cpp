// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/monitor.h"
#include "models/protocol/profile.h"
#include "models/words/connect_text.h"

#include <QMetaMethod>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

class TestClock final : public Clock {
public:
    Instant now() override { return at; }
    Instant at{std::chrono::hours{1}, milliseconds{1'770'000'000'000}};
};

/// Does what the case says, and nothing by itself.
class ScriptedCheck final : public HttpCheck {
public:
    static inline QPointer<ScriptedCheck> last;
    static inline int begun = 0;
    bool isHeard = false; ///< somebody wants to know its steps

    ScriptedCheck() { last = this; }
    void start(const ConnectionRequest &) override
    {
        ++begun;
        isHeard = isSignalConnected(QMetaMethod::fromSignal(&HttpCheck::stepped));
    }
    void abort() override {}
    void answer()
    {
        Answer fine;
        fine.status = 200;
        fine.body = "{\"status\":\"OK\",\"healthy\":true}";
        Q_EMIT answered(fine);
    }
    void refuse()
    {
        CloseReason reason;
        reason.what = FailureClass::Refused;
        Q_EMIT failed(reason, {});
    }
};

WatchedService watching(const ServiceSettings &settings)
{
    WatchedService watched;
    watched.settings = settings;
    return watched;
}

} // namespace

/// The steps of a check are told while it is to reach a service, never of the regular questions to
/// one that answers: its card stands still.
class CheckStepsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toldUntilItAnswers();
    void aPageBesideALineTellsNone();
};

void CheckStepsTest::toldUntilItAnswers()
{
    TestClock clock;
    TransportFactory factory;
    factory.check = [](const ServiceSettings &) {
        return std::make_unique<ScriptedCheck>();
    };
    Monitor monitor(clock, factory, Seed{7});
    SessionState state;
    connect(&monitor, &Monitor::updated, this, [&](const UpdateBatch &batch) {
        for (const SessionUpdate &update : batch)
            state = update.state;
    });
    ServiceSettings page = profileDefaults(Profile::Generic, TransportKind::HttpCheck);
    page.id.value = QStringLiteral("page");
    page.url = QStringLiteral("https://127.0.0.1:9/health");
    ScriptedCheck::begun = 0;
    monitor.setServices({watching(page)});
    const auto step = [&](ConnectStep to) {
        Q_EMIT ScriptedCheck::last->stepped(to);
    };
    QTRY_COMPARE(ScriptedCheck::begun, 1);
    step(ConnectStep::Name);
    step(ConnectStep::Reach);
    QTRY_COMPARE(state.progress.step, ConnectStep::Reach);
    QCOMPARE(Words::connectStep(state), QStringLiteral("Connecting, reaching the server"));
    clock.at = clock.at + 3s;
    QCOMPARE(Words::connectProgress(page, state, clock.at), QStringLiteral("2 of 4 steps, 3 s"));
    step(ConnectStep::Secure);
    step(ConnectStep::Answer);
    QTRY_COMPARE(state.progress.step, ConnectStep::Answer);
    QCOMPARE(Words::connectProgress(page, state, clock.at), QStringLiteral("4 of 4 steps, 3 s"));
    ScriptedCheck::last->refuse();
    QTRY_COMPARE(state.connection, ConnectionState::Waiting);
    QVERIFY(!state.progress.begun);
    monitor.reconnect({{QStringLiteral("page")}});
    QTRY_COMPARE(ScriptedCheck::begun, 2);
    QVERIFY(ScriptedCheck::last->isHeard); // a try to reach it again
    ScriptedCheck::last->answer();
    QTRY_COMPARE(state.connection, ConnectionState::Connected);
    monitor.reconnect({{QStringLiteral("page")}});
    QTRY_COMPARE(ScriptedCheck::begun, 3);
    QVERIFY(ScriptedCheck::last->isHeard); // a person asked, and wants to see it
    ScriptedCheck::last->answer();
    QTRY_COMPARE(state.connection, ConnectionState::Connected);
    monitor.watchClosely({{QStringLiteral("page")}}); // the next regular one, at once
    QTRY_COMPARE(ScriptedCheck::begun, 4);
    QVERIFY(!ScriptedCheck::last->isHeard);
    QCOMPARE(state.connection, ConnectionState::Connected);
}

// Its line tells the steps; the page's would stand between them.
void CheckStepsTest::aPageBesideALineTellsNone()
{
    class SilentLine final : public Transport {
    public:
        void open(const ConnectionRequest &) override { Q_EMIT opened({}, {}); }
        void abort() override {}
        void close() override {}
        [[nodiscard]] bool sendText(const QString &) override { return false; }
        void sendPing(PingId) override {}
    };
    TestClock clock;
    TransportFactory factory;
    factory.check = [](const ServiceSettings &) {
        return std::make_unique<ScriptedCheck>();
    };
    factory.transport = [](const ServiceSettings &) {
        return std::make_unique<SilentLine>();
    };
    Monitor monitor(clock, factory, Seed{7});
    ServiceSettings line = profileDefaults(Profile::Generic, TransportKind::WebSocket);
    line.id.value = QStringLiteral("line");
    line.url = QStringLiteral("ws://127.0.0.1:9/ws");
    line.health = HealthPage{QStringLiteral("http://127.0.0.1:9/health")};
    ScriptedCheck::begun = 0;
    monitor.setServices({watching(line)});
    QTRY_COMPARE(ScriptedCheck::begun, 1);
    QVERIFY(!ScriptedCheck::last->isHeard);
}

QTEST_GUILESS_MAIN(CheckStepsTest)
#include "check_steps_test.moc"
