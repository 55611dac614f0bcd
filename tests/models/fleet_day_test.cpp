// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fleet_day.h"

#include <QTest>

#include <algorithm>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds quarterStart{1'700'000'100'000}; // 15 min divide it

Instant after(nanoseconds passed)
{
    return Instant{1000s, quarterStart} + passed;
}

StatusCounts counts(std::initializer_list<std::pair<Status, int>> of)
{
    StatusCounts all;
    for (const auto &[status, count] : of) {
        for (int i = 0; i < count; ++i)
            all.add(status);
    }
    return all;
}

} // namespace

class FleetDayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeTheStartNothingIsKnown();
    void theWorstOfAQuarterStays();
    void whatIsSeenTellsMoreThanWhatIsNot();
    void aGapStaysUnknown();
    void aDayLaterItIsForgotten();
    void aClockSetBackHidesWhatIsAhead();
};

void FleetDayTest::beforeTheStartNothingIsKnown()
{
    FleetDay day;
    QCOMPARE(quarterStart % FleetDay::quarter, 0ms);
    day.add(after(0s), {}); // no sessions say nothing
    const auto empty = day.view(after(0s));
    QCOMPARE(empty.size(), FleetDay::quarters);
    QVERIFY(std::none_of(empty.begin(), empty.end(),
                         [](const FleetDay::Quarter &q) { return q.status.has_value(); }));
    day.add(after(1min), counts({{Status::Healthy, 3}}));
    const auto view = day.view(after(2min));
    QCOMPARE(view.constLast(), (FleetDay::Quarter{quarterStart, Status::Healthy, 3}));
    QVERIFY(!view.at(FleetDay::quarters - 2).status);
    QCOMPARE(view.constFirst().begin, quarterStart - 95 * FleetDay::quarter);
}

void FleetDayTest::theWorstOfAQuarterStays()
{
    FleetDay day;
    day.add(after(0s), counts({{Status::Healthy, 12}}));
    day.add(after(1min), counts({{Status::Healthy, 9}, {Status::Warning, 3}}));
    day.add(after(2min), counts({{Status::Healthy, 10}, {Status::Critical, 2}}));
    day.add(after(3min), counts({{Status::Healthy, 11}, {Status::Critical, 1}}));
    day.add(after(4min), counts({{Status::Healthy, 12}}));
    const FleetDay::Quarter worst = day.view(after(5min)).constLast();
    QCOMPARE(worst.status, std::optional(Status::Critical));
    QCOMPARE(worst.most, 2);
}

void FleetDayTest::whatIsSeenTellsMoreThanWhatIsNot()
{
    FleetDay day;
    day.add(after(0s), counts({{Status::Connecting, 12}}));
    day.add(after(1s), counts({{Status::Healthy, 11}, {Status::Paused, 1}}));
    day.add(after(1min), counts({{Status::Unknown, 11}, {Status::Paused, 1}}));
    QCOMPARE(day.view(after(1min)).constLast().status, std::optional(Status::Healthy));
    day.add(after(15min), counts({{Status::Unknown, 11}, {Status::Paused, 1}}));
    QCOMPARE(day.view(after(15min)).constLast().status, std::optional(Status::Unknown));
}

void FleetDayTest::aGapStaysUnknown()
{
    FleetDay day;
    day.add(after(0s), counts({{Status::Healthy, 1}}));
    day.add(after(60min), counts({{Status::Healthy, 1}}));
    const auto view = day.view(after(60min));
    QCOMPARE(view.at(95).status, std::optional(Status::Healthy));
    for (const int asleep : {92, 93, 94})
        QVERIFY(!view.at(asleep).status);
    QCOMPARE(view.at(91).status, std::optional(Status::Healthy));
}

void FleetDayTest::aDayLaterItIsForgotten()
{
    FleetDay day;
    day.add(after(0s), counts({{Status::Offline, 1}}));
    QCOMPARE(day.view(after(95 * 15min)).constFirst().status, std::optional(Status::Offline));
    QVERIFY(!day.view(after(24h)).constLast().status); // the same place in the ring
    day.add(after(24h), counts({{Status::Healthy, 1}}));
    QCOMPARE(day.view(after(24h)).constLast().status, std::optional(Status::Healthy));
    QVERIFY(!day.view(after(24h)).constFirst().status);
}

void FleetDayTest::aClockSetBackHidesWhatIsAhead()
{
    FleetDay day;
    day.add(after(2h), counts({{Status::Critical, 1}}));
    Instant back = after(2h + 1s);
    back.wall -= milliseconds{2h};
    day.add(back, counts({{Status::Healthy, 1}}));
    const auto view = day.view(back);
    QCOMPARE(view.constLast().status, std::optional(Status::Healthy));
    QCOMPARE(std::count_if(view.begin(), view.end(),
                           [](const FleetDay::Quarter &q) { return q.status.has_value(); }),
             1);
}

QTEST_APPLESS_MAIN(FleetDayTest)
#include "fleet_day_test.moc"
