// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/kpi_view.h"

#include "models/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

struct KpiText {
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

/// "112 ms" as "112" and " ms"; what has no unit stays whole.
QPair<QString, QString> apart(const QString &figure)
{
    const qsizetype space = figure.lastIndexOf(QLatin1Char(' '));
    return space < 0 ? QPair(figure, QString()) : QPair(figure.left(space), figure.mid(space));
}

void setMissed(KpiView &view, const FleetHistory &history, bool counting)
{
    const FleetHistory::Window hour = history.over(1h);
    const FleetHistory::Window lately = history.over(2min);
    view.missed = Words::count(hour.missed);
    view.missedOf = KpiText::tr(" of %1").arg(Words::count(hour.beats + hour.missed));
    if (!counting)
        view.missedNow = KpiText::tr("not counting now");
    else if (lately.missed > 0)
        view.missedNow = KpiText::tr("%1 in the last 2 min").arg(Words::count(lately.missed));
    else if (hour.length < 59min)
        view.missedNow = KpiText::tr("seen for %1").arg(Words::duration(hour.length));
    else
        view.missedNow = KpiText::tr("none in the last 2 min");
}

void setNext(KpiView &view, const FleetSummary &summary, const QString &name, Instant now)
{
    if (!summary.nextDue) {
        view.next = QString(QChar(0x2014));
        return;
    }
    const nanoseconds left = std::max(nanoseconds::zero(), *summary.nextDue - now);
    const auto [figure, unit] = apart(Words::duration(left));
    view.next = figure;
    view.nextUnit = unit;
    view.nextName = name;
    const auto whole = std::chrono::duration<double>(summary.nextInterval).count();
    if (whole > 0)
        view.nextPart =
            std::clamp(1 - std::chrono::duration<double>(left).count() / whole, 0.0, 1.0);
}

} // namespace

KpiView kpiView(const FleetSummary &summary, const FleetHistory &history, const QString &nextName,
                Instant now)
{
    KpiView view;
    view.counts = summary.counts;
    const int paused = summary.counts[Status::Paused];
    const bool counting = summary.blind + paused < summary.counts.total();
    std::tie(view.latency, view.latencyUnit) = [&] {
        const auto pair = apart(Words::latency(summary.averageLatency));
        return std::tuple(pair.first, pair.second);
    }();
    view.p95 = KpiText::tr("p95 %1").arg(Words::latency(summary.p95));
    view.spark = counting ? history.latencies(40) : QList<double>{};
    view.slow = summary.counts.needAttention() > 0;
    setMissed(view, history, counting);
    view.beats = Words::count(summary.beats);
    const std::optional<double> rate = history.perSecond();
    view.rate =
        !counting || !rate
            ? KpiText::tr("waiting")
            : KpiText::tr("%1 per second").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 2 : 0));
    setNext(view, summary, nextName, now);
    const auto [share, unit] = apart(Words::percent(summary.uptime));
    view.uptime = share;
    view.uptimeUnit = unit;
    view.uptimeOver = summary.observed > nanoseconds::zero()
                          ? KpiText::tr("seen for %1").arg(Words::duration(summary.observed))
                          : QString();
    return view;
}

} // namespace Pulse
