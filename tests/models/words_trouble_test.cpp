// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "models/words/checklist_text.h"
#include "models/words/trouble_text.h"

#include <QLocale>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Instant at(seconds s)
{
    return {s, milliseconds(1'770'000'000'000) + s};
}

/// Connections one after the other: each lives so long, and ten seconds lie between them.
QList<TimedChange> lives(const QList<seconds> &each,
                         FailureClass end = FailureClass::ConnectionLost)
{
    QList<TimedChange> events;
    seconds now{0};
    for (const seconds life : each) {
        events.append({at(now), ConnectionChanged{ConnectionState::Connected, 0, 5, {}, {}}});
        now += life;
        ConnectionChanged ended{ConnectionState::Waiting, 1, 5, 5s, {}};
        ended.reason.what = end;
        events.append({at(now), ended});
        events.append({at(now + 5s), ConnectionChanged{ConnectionState::Connecting, 1, 5, {}, {}}});
        now += 10s;
    }
    return events;
}

CheckTiming timing(microseconds name, microseconds connect, microseconds tls,
                   microseconds firstByte, microseconds total)
{
    return {name, connect, tls, firstByte, total};
}

} // namespace

class WordsTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void dropsAreCounted();
    void anIdleLimitIsFound();
    void flappingHasNoRhythm();
    void whatWasAskedForIsNoDrop();
    void slowPart_data();
    void slowPart();
    void slowRoundTrips();
    void connectionWords();
    void accountsInWords();
    void everyFamilyHasItsChecklist();
};

// S4-42: how often and after how long.
void WordsTroubleTest::dropsAreCounted()
{
    QCOMPARE(Words::drops(dropPattern({}, at(0s))), QStringLiteral("none seen"));
    QVERIFY(Words::dropHint(dropPattern({}, at(0s))).isEmpty());
    const auto events = lives({5s, 20s, 90s, 4'000s});
    const DropPattern all = dropPattern(events, at(4'200s));
    QCOMPARE(all.drops, 4);
    QCOMPARE(all.lastHour, 1);
    QVERIFY(!all.isFlapping() && !all.regular);
    const std::array<int, 7> histogram{1, 1, 0, 1, 0, 0, 1};
    QVERIFY(all.histogram == histogram);
    QVERIFY(Words::dropHint(all).isEmpty());
    QCOMPARE(dropPattern(events, at(4'200s + 24h)).drops, 0); // a day later they are forgotten
    QCOMPARE(Words::drops(dropPattern(events.mid(0, 3), at(60s))), QStringLiteral("1 today"));
}

void WordsTroubleTest::anIdleLimitIsFound()
{
    const DropPattern pattern = dropPattern(lives({60s, 61s, 60s, 12s, 60s}), at(400s));
    QCOMPARE(pattern.regular, std::optional<nanoseconds>(60s));
    QCOMPARE(Words::drops(pattern), QStringLiteral("5 today, usually after 1 m"));
    QVERIFY(Words::dropHint(pattern).contains(QLatin1String("5 times today, nearly always after 1 m"
                                                            ": usually an idle limit")));
    QVERIFY(!dropPattern(lives({60s, 60s}), at(200s)).regular);       // two may be chance
    QVERIFY(!dropPattern(lives({1s, 1s, 1s, 2s}), at(200s)).regular); // refused after the upgrade
}

void WordsTroubleTest::flappingHasNoRhythm()
{
    const DropPattern pattern = dropPattern(lives({12s, 200s, 70s}), at(400s));
    QVERIFY(pattern.isFlapping() && !pattern.regular);
    QVERIFY(Words::dropHint(pattern).startsWith(QLatin1String("It broke off 3 times within the "
                                                              "hour, at no regular time")));
}

void WordsTroubleTest::whatWasAskedForIsNoDrop()
{
    for (const FailureClass end : {FailureClass::OperatorAsked, FailureClass::ObserverGap})
        QCOMPARE(dropPattern(lives({60s, 60s, 60s}, end), at(300s)).drops, 0);
    auto paused = lives({60s});
    std::get<ConnectionChanged>(paused[1].what).state = ConnectionState::Paused;
    QCOMPARE(dropPattern(paused, at(300s)).drops, 0);
}

// S3-40: the part that took most says where to look.
void WordsTroubleTest::slowPart_data()
{
    QTest::addColumn<CheckTiming>("took");
    QTest::addColumn<QString>("words");
    const auto row = [](const CheckTiming &took, const char *words) {
        QTest::newRow(words) << took << QString::fromUtf8(words);
    };
    row(timing(700ms, 10ms, 0ms, 20ms, 735ms), "700 ms of the last 735 ms went into finding");
    row(timing(1ms, 900ms, 50ms, 40ms, 1'000ms), "900 ms of the last 1.00 s went into connecting");
    row(timing(1ms, 10ms, 400ms, 40ms, 460ms), "400 ms of the last 460 ms went into the secure");
    row(timing(4ms, 31ms, 66ms, 735ms, 842ms), "735 ms of the last 842 ms went into waiting");
    row(timing(4ms, 31ms, 66ms, 90ms, 2'000ms), "1.81 s of the last 2.00 s went into receiving");
    row(timing(100ms, 100ms, 100ms, 100ms, 420ms), "Every round trip is slow alike"); // no part
    row(CheckTiming{}, "Every round trip is slow alike:");
}

void WordsTroubleTest::slowPart()
{
    QFETCH(CheckTiming, took);
    QFETCH(QString, words);
    SessionState state;
    state.timing = took;
    const QString said = Words::slowHint(state, TransportKind::HttpCheck);
    QVERIFY2(said.startsWith(words), qPrintable(said));
    QVERIFY(said.endsWith(QLatin1Char('.')));
    // Beside a socket the times are those of its health page, which says nothing of its pings.
    QVERIFY(Words::slowHint(state, TransportKind::WebSocket).contains(QLatin1String("round trip")));
}

void WordsTroubleTest::slowRoundTrips()
{
    SessionState state;
    state.latency.p50 = 300ms;
    state.latency.jitter = 20ms;
    QVERIFY(Words::slowHint(state, TransportKind::WebSocket).contains(QLatin1String("Redis pool")));
    state.latency.jitter = 200ms;
    QVERIFY(Words::slowHint(state, TransportKind::WebSocket)
                .contains(QLatin1String("crowded network")));
}

// S4-29
void WordsTroubleTest::connectionWords()
{
    SessionState state;
    const auto said = [&state](ConnectionState connection, int attempt = 0) {
        state.connection = connection;
        state.attempt = attempt;
        return Words::connection(state);
    };
    QCOMPARE(said(ConnectionState::Connecting), QStringLiteral("Connecting"));
    QCOMPARE(said(ConnectionState::Connected), QStringLiteral("Connected"));
    QCOMPARE(said(ConnectionState::Waiting, 1), QStringLiteral("Disconnected"));
    QCOMPARE(said(ConnectionState::Connecting, 1), QStringLiteral("Reconnecting"));
    QCOMPARE(said(ConnectionState::Down, 6), QStringLiteral("Error"));
    QCOMPARE(said(ConnectionState::Paused), QStringLiteral("Paused"));
    state.observerBlind = true;
    QCOMPARE(said(ConnectionState::Connected), QStringLiteral("Unknown"));
}

// S1-25
void WordsTroubleTest::accountsInWords()
{
    const auto group = [](const char *health, const char *connection, qint64 count) {
        return AccountCount{QString::fromUtf8(health), QString::fromUtf8(connection), count};
    };
    QCOMPARE(Words::accounts({group("Healthy", "Connected", 3), group("Warning", "Failed", 1),
                              group("Warning", "Disconnected", 2), group("Critical", "Failed", 1)}),
             QStringLiteral("3 healthy, 3 warning, 1 critical"));
    QCOMPARE(Words::accounts({group("%1\n%2", "", 1)}), QStringLiteral("1 %1 %2"));
}

// S0-28
void WordsTroubleTest::everyFamilyHasItsChecklist()
{
    for (const QString &name : profileNames()) {
        const Profile profile = profileByName(name).value();
        QCOMPARE(Words::checklist(profile).size(), profile == Profile::Generic ? 0 : 3);
    }
}

QTEST_GUILESS_MAIN(WordsTroubleTest)
#include "words_trouble_test.moc"
