// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/silence.h"
#include "models/incident/timeline_text.h"
#include "tests/models/incident_fixture.h"

#include <QTest>

using namespace Pulse;

namespace {

const SessionId relay{QStringLiteral("relay")};
const SessionId feed{QStringLiteral("feed")};

Silence silenceOf(double from, double until, const QString &by = QStringLiteral("ana"))
{
    return {second(from), second(until).wall, by, {}};
}

bool quiet(const SilenceBook &book, const SessionId &session, double at)
{
    return book.covering(session, second(at).wall).has_value();
}

} // namespace

class IncidentSilenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void endsByItself();
    void newestReplacesAndUndoBringsBack();
    void ofAllAndOwnMeet();
    void endedAtOnce();
    void impossibleAndEndlessOnes();
    void forgetsWhoIsGone();
    void wordsOfWhatPeopleDid();
    void hostileNotesStayOneLine();
};

void IncidentSilenceTest::endsByItself()
{
    SilenceBook book;
    QVERIFY(book.silence({relay}, silenceOf(10, 100)));
    QVERIFY(quiet(book, relay, 99.9));
    QVERIFY(!quiet(book, relay, 100));
    QVERIFY(!quiet(book, feed, 50));
    QCOMPARE(book.nextExpiry(), std::optional(second(100).wall));
    QVERIFY(!book.expire(second(99).wall));
    QVERIFY(book.expire(second(100).wall));
    QVERIFY(!book.nextExpiry());
}

void IncidentSilenceTest::newestReplacesAndUndoBringsBack()
{
    SilenceBook book;
    QVERIFY(book.silence({relay, feed}, silenceOf(10, 1'000)));
    QVERIFY(book.silence({relay}, silenceOf(20, 50)));
    QVERIFY(!quiet(book, relay, 60)); // shortened
    QVERIFY(quiet(book, feed, 60));
    book.undo({relay});
    QVERIFY(quiet(book, relay, 60));
    book.undo({relay}); // one step, not more: what was there first is taken back now
    QVERIFY(!quiet(book, relay, 60));
    book.undo({SessionId{QStringLiteral("nobody")}});
    QVERIFY(quiet(book, feed, 60));
}

void IncidentSilenceTest::ofAllAndOwnMeet()
{
    SilenceBook book;
    QVERIFY(book.silence({relay}, silenceOf(10, 500)));
    QVERIFY(book.silence({}, silenceOf(20, 100)));
    QVERIFY(quiet(book, feed, 50));
    QCOMPARE(book.covering(relay, second(50).wall)->until, second(500).wall);
    QVERIFY(book.ofAll(second(50).wall));
    QVERIFY(!book.ofAll(second(100).wall));
    QVERIFY(!book.hasOwn(feed, second(50).wall));
    QVERIFY(book.hasOwn(relay, second(50).wall));
    book.undo({});
    QVERIFY(!quiet(book, feed, 50));
    QVERIFY(quiet(book, relay, 50));
}

void IncidentSilenceTest::endedAtOnce()
{
    SilenceBook book;
    QVERIFY(book.silence({relay}, silenceOf(10, 500)));
    QVERIFY(book.silence({}, silenceOf(10, 300)));
    book.end({relay});
    QCOMPARE(book.covering(relay, second(20).wall)->until, second(300).wall);
    book.end({});
    QVERIFY(!quiet(book, relay, 20));
}

void IncidentSilenceTest::impossibleAndEndlessOnes()
{
    SilenceBook book;
    QVERIFY(!book.silence({relay}, silenceOf(10, 10)));
    QVERIFY(!book.silence({}, silenceOf(10, 5)));
    QVERIFY(!book.nextExpiry());
    QVERIFY(book.silence({relay}, {second(0), milliseconds::max(), {}, {}}));
    QCOMPARE(book.nextExpiry(), std::optional(milliseconds(second(0).wall + SilenceBook::Longest)));
}

void IncidentSilenceTest::forgetsWhoIsGone()
{
    SilenceBook book;
    QVERIFY(book.silence({relay, feed}, silenceOf(10, 500)));
    book.keepOnly([](const SessionId &id) { return id == feed; });
    QVERIFY(!quiet(book, relay, 20));
    QVERIFY(quiet(book, feed, 20));
}

void IncidentSilenceTest::wordsOfWhatPeopleDid()
{
    const Silence silence{second(0), second(3'600).wall, QStringLiteral("Ana"),
                          QStringLiteral("planned work")};
    // second(0) is 2026-02-02 02:40:00 UTC.
    QCOMPARE(TimelineText::silencedUntil(silence.until, second(0).wall),
             QStringLiteral("Silenced until 03:40"));
    QCOMPARE(TimelineText::silence(silence, second(0).wall),
             QStringLiteral("Silenced until 03:40 by Ana: “planned work”"));
    QCOMPARE(TimelineText::silencedUntil(second(86'400).wall, second(0).wall),
             QStringLiteral("Silenced until Tue 3 Feb, 02:40"));

    IncidentBook book = bookOf(1);
    Incident incident = book.apply(transition(QStringLiteral("s0"), Status::Critical, 0))->incident;
    QCOMPARE(TimelineText::seen(incident, second(60).wall), QString());
    QCOMPARE(TimelineText::note(incident, second(60).wall), QStringLiteral("Not acknowledged"));
    incident = book.acknowledge(incident.id, QStringLiteral("Ana"), {}, second(60))->incident;
    QCOMPARE(TimelineText::note(incident, second(60).wall), QStringLiteral("Seen by Ana, 02:41"));
    incident =
        book.acknowledge(incident.id, QStringLiteral("Ana"), QStringLiteral("on it"), second(61))
            ->incident;
    QCOMPARE(TimelineText::note(incident, second(60).wall), QStringLiteral("“on it”"));
    incident = book.apply(transition(QStringLiteral("s0"), Status::Healthy, 94))->incident;
    QCOMPARE(TimelineText::ending(incident, second(100)), QStringLiteral("Back by itself"));
    QCOMPARE(TimelineText::what(incident), QStringLiteral("No heartbeat"));
    QStringList lines;
    for (const IncidentStep &step : incident.steps)
        lines.append(TimelineText::step(step, incident, second(100).wall));
    QCOMPARE(lines,
             (QStringList{QStringLiteral("Opened, critical"), QStringLiteral("Acknowledged by Ana"),
                          QStringLiteral("Acknowledged by Ana: “on it”"),
                          QStringLiteral("Closed after 1 m 34 s: back by itself")}));
}

void IncidentSilenceTest::hostileNotesStayOneLine()
{
    IncidentBook book = bookOf(1);
    const auto id = book.apply(transition(QStringLiteral("s0"), Status::Critical, 0))->incident.id;
    const QString hostile = QStringLiteral("a\nb\u0000c\u202Ed").repeated(200);
    const Incident incident = book.acknowledge(id, hostile, hostile, second(1))->incident;
    for (const QString &text :
         {TimelineText::seen(incident, second(2).wall),
          TimelineText::note(incident, second(2).wall),
          TimelineText::step(incident.steps.constLast(), incident, second(2).wall)}) {
        QVERIFY(!text.isEmpty() && text.size() < 400);
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0)) && !text.contains(QChar(0x202E)));
    }
}

QTEST_APPLESS_MAIN(IncidentSilenceTest)
#include "incident_silence_test.moc"
