// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mini/mini_view.h"

#include "models/board/board_order.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

struct MiniText {
    Q_DECLARE_TR_FUNCTIONS(Mini)
};

constexpr nanoseconds allSpan = 10min;
constexpr int readOfEach = 200; ///< newest heartbeats of a session that are looked at
constexpr int readOfAll = 500;  ///< sessions: beyond them the strip would cost too much each second
constexpr qsizetype nameLength = 60;

FleetSummary summaryOf(const SessionStore &store, Instant now)
{
    return summarise(
        store.count(),
        [&store](int row) {
            const SessionStore::Entry &entry = store.at(row);
            return FleetMember{entry.settings, entry.state, entry.seen.has_value(),
                               entry.silencedUntil.has_value()};
        },
        now);
}

QList<int> worstRows(const SessionStore &store)
{
    BoardFilter attention;
    attention.attentionOnly = true;
    return orderedRows(attention, store.count(), [&store](int row) {
        const SessionStore::Entry &entry = store.at(row);
        return FleetMember{entry.settings, entry.state, entry.seen.has_value(),
                           entry.silencedUntil.has_value()};
    });
}

MiniLine lineOf(const SessionStore::Entry &entry, Instant now)
{
    MiniLine line;
    line.id = entry.id;
    line.card = cardView(entry, now, MiniView::PlacesOfLine);
    line.since =
        line.card.late ? line.card.countdown : Words::duration(now - entry.state.statusSince);
    line.spoken = Words::sentence(entry.settings->name, entry.state, now);
    line.canAcknowledge = entry.incident.value != 0 && !entry.seen;
    return line;
}

int severity(const Beat &beat)
{
    switch (beat.outcome) {
    case BeatOutcome::NoData: return 0;
    case BeatOutcome::OnTime: return beat.failed ? 2 : 1;
    case BeatOutcome::Late: return 3;
    case BeatOutcome::Missed: return 4;
    case BeatOutcome::Offline: return 5;
    }
    return 0;
}

// A stretch is as bad as its worst heartbeat and as high as their average.
QList<Beat> stretches(const SessionStore &store, Instant now)
{
    struct Stretch {
        Beat worst;
        microseconds sum{};
        int measured = 0;
    };
    std::array<Stretch, MiniView::PlacesOfAll> all;
    for (Stretch &stretch : all)
        stretch.worst.outcome = BeatOutcome::NoData;
    const nanoseconds each = allSpan / MiniView::PlacesOfAll;
    for (int row = 0; row < std::min(store.count(), readOfAll); ++row) {
        const BeatLog &log = store.at(row).beats;
        for (int i = log.size() - 1; i >= std::max(0, log.size() - readOfEach); --i) {
            const Beat beat = log.at(i);
            const auto back = (now - beat.at) / each;
            if (back >= MiniView::PlacesOfAll)
                break;
            Stretch &stretch = all.at(static_cast<size_t>(std::clamp<qint64>(
                MiniView::PlacesOfAll - 1 - back, 0, MiniView::PlacesOfAll - 1)));
            if (severity(beat) > severity(stretch.worst))
                stretch.worst = beat;
            if (beat.latency) {
                stretch.sum += *beat.latency;
                ++stretch.measured;
            }
        }
    }
    QList<Beat> beats;
    for (Stretch &stretch : all) {
        if (stretch.measured > 0)
            stretch.worst.latency = stretch.sum / stretch.measured;
        beats.append(stretch.worst);
    }
    return beats;
}

void setFigures(MiniView &view, const FleetSummary &summary, const FleetHistory &history)
{
    const FleetHistory::Window hour = history.over(1h);
    const QString missed = Words::count(hour.missed);
    const QString window = hour.length < 59min ? Words::duration(hour.length) : MiniText::tr("1 h");
    view.sentence = MiniText::tr("avg %1, p95 %2, %3 missed in %4", "latency, latency, count, time")
                        .arg(Words::latency(summary.averageLatency), Words::latency(summary.p95),
                             missed, window);
}

void setTrouble(MiniView &view, const SessionStore &store, const FleetSummary &summary,
                const FleetHistory &history, Instant now)
{
    const QList<int> rows = worstRows(store);
    view.shape = summary.counts.worst();
    view.headline = rows.size() == 1
                        ? MiniText::tr("1 of %1 needs attention").arg(Words::count(store.count()))
                        : MiniText::tr("%1 of %2 need attention")
                              .arg(Words::count(rows.size()), Words::count(store.count()));
    setFigures(view, summary, history);
    for (const int row : rows) {
        const SessionStore::Entry &entry = store.at(row);
        if (entry.state.status != Status::Warning)
            view.down.append(entry.id);
        if (view.lines.size() < MiniView::LinesShown)
            view.lines.append(lineOf(entry, now));
    }
    view.more = static_cast<int>(rows.size() - view.lines.size());
}

QString calmSentence(const StatusCounts &counts)
{
    QStringList parts;
    const int waiting = counts[Status::Connecting] + counts[Status::Unknown];
    if (counts[Status::Healthy] > 0)
        parts.append(MiniText::tr("%1 on time").arg(Words::count(counts[Status::Healthy])));
    if (waiting > 0)
        parts.append(MiniText::tr("%1 connecting").arg(Words::count(waiting)));
    if (counts[Status::Paused] > 0)
        parts.append(MiniText::tr("%1 paused").arg(Words::count(counts[Status::Paused])));
    return parts.join(QStringLiteral(", "));
}

void setNext(MiniView &view, const SessionStore &store, const FleetSummary &summary, Instant now)
{
    if (!summary.nextDue || summary.nextRow < 0)
        return;
    const nanoseconds left = std::max(nanoseconds::zero(), *summary.nextDue - now);
    view.next = MiniText::tr("next %1, %2", "in 2 s, session")
                    .arg(Words::countdown(left),
                         Words::plainLine(store.at(summary.nextRow).settings->name, nameLength));
    const auto whole = std::chrono::duration<double>(summary.nextInterval).count();
    if (whole > 0)
        view.ring = std::clamp(std::chrono::duration<double>(left).count() / whole, 0.0, 1.0);
}

void setCalm(MiniView &view, const SessionStore &store, const FleetSummary &summary, Instant now)
{
    const StatusCounts &counts = summary.counts;
    if (store.count() == 0) {
        view.shape = Status::Unknown;
        view.headline = MiniText::tr("Nothing is watched yet");
        return;
    }
    if (counts[Status::Healthy] > 0) {
        view.shape = Status::Healthy;
        view.headline = counts[Status::Healthy] + counts[Status::Paused] == counts.total()
                            ? MiniText::tr("Everything is fine")
                            : MiniText::tr("Nothing needs attention");
    } else if (counts[Status::Paused] == counts.total()) {
        view.shape = Status::Paused;
        view.headline = MiniText::tr("Everything is paused");
    } else {
        view.shape = Status::Connecting;
        view.headline = MiniText::tr("Connecting");
    }
    view.sentence = calmSentence(counts);
    view.average = Words::latency(summary.averageLatency);
    view.all = stretches(store, now);
    setNext(view, store, summary, now);
}

} // namespace

MiniView miniView(const SessionStore &store, const FleetHistory &history, bool thisComputerOffline)
{
    MiniView view;
    const Instant now = store.now();
    const FleetSummary summary = summaryOf(store, now);
    view.counts = summary.counts;
    if (thisComputerOffline) {
        view.headline = MiniText::tr("This computer is offline");
        view.sentence = MiniText::tr("No alerts are sent");
    } else if (summary.counts.needAttention() > 0) {
        setTrouble(view, store, summary, history, now);
    } else {
        setCalm(view, store, summary, now);
    }
    return view;
}

} // namespace Pulse
