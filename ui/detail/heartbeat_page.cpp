// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/heartbeat_page.h"

#include "models/item/beat_status.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/card/card_view.h"
#include "ui/detail/beat_table.h"
#include "ui/detail/key_values.h"
#include "ui/detail/kpi_words.h"
#include "ui/detail/latency_chart.h"
#include "ui/detail/legend.h"
#include "ui/detail/mini_chart.h"
#include "ui/detail/small_widgets.h"
#include "ui/detail/trend_facts.h"
#include "ui/paint/segmented.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace Pulse {

namespace {

constexpr std::array<double, 3> ranges{900, 3'600, 5'400}; // seconds
constexpr int chartsNarrowUnder = 620;
constexpr int sideWidth = 286;

double secondsOf(nanoseconds mono)
{
    return std::chrono::duration<double>(mono).count();
}

double median(QList<QPointF> points)
{
    if (points.isEmpty())
        return 0;
    const auto middle = points.begin() + points.size() / 2;
    std::nth_element(points.begin(), middle, points.end(),
                     [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    return middle->y();
}

std::optional<LatencyChart::Trouble> troubleOf(const SessionState &state)
{
    if (state.status != Status::Critical && state.status != Status::Offline)
        return std::nullopt;
    return LatencyChart::Trouble{
        secondsOf(state.statusSince.mono), state.status,
        HeartbeatPage::tr("%1 since %2")
            .arg(Words::status(state.status), Words::clockTime(state.statusSince.wall))};
}

QString withUnit(double value, const ChartScale &scale, bool sign)
{
    QString text = QString::number(std::abs(value), 'g', 6);
    if (value < 0)
        text.prepend(QChar(0x2212));
    else if (sign && value > 0)
        text.prepend(QLatin1Char('+'));
    const QList<double> lines = scale.lines();
    return !lines.isEmpty() && value >= lines.last() ? HeartbeatPage::tr("%1 ms").arg(text) : text;
}

} // namespace

HeartbeatPage::HeartbeatPage(const SessionStore &store, Theme &theme, QWidget *parent)
    : DetailPage(parent), m_store(store), m_theme(theme), m_beats(store)
{
    QWidget *inside = makeScrolled(this, QStringLiteral("detail.heartbeat.scroll"));
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    page->setSpacing(theme.px(12));
    page->addWidget(makeFigures());
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(theme.px(12));
    auto *charts = new QVBoxLayout;
    charts->setSpacing(theme.px(12));
    charts->addWidget(makeLatency(), 1);
    charts->addWidget(makeSmallCharts());
    m_body->addLayout(charts, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.px(12));
    side->addWidget(makeTable(), 1);
    side->addWidget(makeGoal());
    m_body->addLayout(side);
    page->addLayout(m_body, 1);
    fitWidth();
    connectCharts();
    letChartsRead();
}

void HeartbeatPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    fitWidth();
}

// The panels at the side stand below where there is no room for them (ui/SPEC 11).
void HeartbeatPage::fitWidth()
{
    const bool beside = layBeside(m_theme, *m_body, {m_recent, m_goalPanel}, sideWidth);
    m_table->setMinimumHeight(m_theme.px(beside ? 75 : 20 + 8 * 25)); // its head and eight lines
    m_latency->setMinimumHeight(m_theme.px(beside ? 180 : 240));
    const bool narrow = width() < m_theme.px(chartsNarrowUnder);
    m_small->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_legend->setVisible(!narrow);
}

// The three charts show the same stretch of time, and point at the same moment.
void HeartbeatPage::connectCharts()
{
    for (TimeChart *chart :
         {static_cast<TimeChart *>(m_latency), &m_jitter->chart(), &m_clock->chart()}) {
        connect(chart, &TimeChart::pointed, this, &HeartbeatPage::point);
        connect(chart, &TimeChart::zoomAsked, this, [this](double factor, double at) {
            m_shown.zoom(factor, at);
            redraw();
        });
        connect(chart, &TimeChart::panAsked, this, [this](double by) {
            m_shown.pan(by);
            redraw();
        });
        connect(chart, &TimeChart::resetAsked, this, [this] {
            m_shown.reset();
            redraw();
        });
    }
    connect(m_live, &QPushButton::clicked, this, [this] {
        m_shown.reset();
        redraw();
    });
}

void HeartbeatPage::letChartsRead()
{
    const auto points = [this] {
        return beatSeconds();
    };
    m_latency->setPoints({points, [this](double second) {
                              return readLatency(second);
                          }});
    m_jitter->chart().setPoints({points, [this](double second) {
                                     return readJitter(second);
                                 }});
    m_clock->chart().setPoints({points, [this](double second) {
                                    return readClock(second);
                                }});
}

QList<double> HeartbeatPage::beatSeconds() const
{
    QList<double> all;
    const int row = m_store.rowOf(m_id);
    if (row < 0)
        return all;
    const BeatLog &log = m_store.at(row).beats;
    for (int i = 0; i < log.size(); ++i)
        all.append(secondsOf(log.at(i).at.mono));
    return all;
}

int HeartbeatPage::beatAt(double second) const
{
    const QList<double> all = beatSeconds();
    const auto after = std::lower_bound(all.begin(), all.end(), second);
    auto at = static_cast<int>(after - all.begin());
    if (after == all.end() || (at > 0 && second - all.at(at - 1) < *after - second))
        --at;
    return at;
}

QString HeartbeatPage::readLatency(double second) const
{
    const int at = beatAt(second);
    return at < 0 ? QString() : beatTip(m_store.at(m_store.rowOf(m_id)).beats.at(at));
}

QString HeartbeatPage::readJitter(double second) const
{
    const int at = beatAt(second);
    if (at < 0)
        return {};
    const BeatLog &log = m_store.at(m_store.rowOf(m_id)).beats;
    const Beat beat = log.at(at);
    const std::optional<microseconds> before = at > 0 ? log.at(at - 1).latency : std::nullopt;
    std::optional<microseconds> change;
    if (beat.latency && before)
        change = std::chrono::abs(*beat.latency - *before);
    return QStringLiteral("%1, %2").arg(Words::clockTime(beat.at.wall), Words::latency(change));
}

QString HeartbeatPage::readClock(double second) const
{
    const int at = beatAt(second);
    if (at < 0)
        return {};
    const BeatLog &log = m_store.at(m_store.rowOf(m_id)).beats;
    const std::optional<milliseconds> offset = log.clockOffset(at);
    return QStringLiteral("%1, %2").arg(Words::clockTime(log.at(at).at.wall),
                                        offset ? Words::offset(*offset) : QStringLiteral("\u2014"));
}

void HeartbeatPage::redraw()
{
    if (const int row = m_store.rowOf(m_id); row >= 0)
        fillCharts(m_store.at(row));
}

QWidget *HeartbeatPage::makeFigures()
{
    m_figures = new DetailFigures(m_theme, QStringLiteral("detail.figures"), this);
    m_figures->addCell(QStringLiteral("last"), tr("Last heartbeat"));
    m_figures->addCell(QStringLiteral("next"), tr("Next expected"));
    m_figures->addCell(QStringLiteral("latency"), tr("Latency p50 / p95"));
    m_figures->addCell(QStringLiteral("jitter"), tr("Jitter"));
    m_figures->addCell(QStringLiteral("missed"), tr("Missed"));
    m_figures->addCell(QStringLiteral("clock"), tr("Clock difference"));
    return m_figures;
}

QWidget *HeartbeatPage::makeLatency()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.latency"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_theme.px(14), m_theme.px(12), m_theme.px(14), m_theme.px(8));
    column->setSpacing(m_theme.px(10));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(16));
    head->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Latency"), panel));
    m_legend = new Legend(m_theme, panel);
    head->addWidget(m_legend);
    head->addStretch(1);
    m_range = new Segmented(m_theme, QStringLiteral("detail.range"), panel);
    m_range->setAccessibleName(tr("Time shown"));
    m_range->addSegment(QStringLiteral("15m"), tr("15 m"));
    m_range->addSegment(QStringLiteral("1h"), tr("1 h"));
    m_range->addSegment(QStringLiteral("90m"), tr("90 m"));
    m_range->setCurrent(2);
    connect(m_range, &Segmented::chosen, this, [this] {
        m_shown.reset();
        redraw();
    });
    m_live = new QPushButton(tr("Live"), panel);
    m_live->setObjectName(QStringLiteral("detail.live"));
    m_live->setProperty("kind", QStringLiteral("chip"));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_live->setToolTip(tr("The charts follow the newest heartbeats. Turn the wheel over a chart to "
                          "see less or more of the time, drag to move in it, double click to "
                          "follow again. With the keyboard: arrows, Home, End, + and -, 0."));
    head->addWidget(m_live);
    head->addWidget(m_range);
    column->addLayout(head);
    m_latency = new LatencyChart(m_theme, panel);
    column->addWidget(m_latency, 1);
    return panel;
}

QWidget *HeartbeatPage::makeSmallCharts()
{
    auto *row = new QWidget(this);
    m_small = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_small->setContentsMargins(0, 0, 0, 0);
    m_small->setSpacing(m_theme.px(12));
    m_jitter = new MiniChart(m_theme, QStringLiteral("detail.jitter"), tr("Jitter"),
                             tr("change from beat to beat"), {}, 128, row);
    TimeChart::Look clock;
    clock.line = &Tokens::accent;
    m_clock = new MiniChart(m_theme, QStringLiteral("detail.clock"), tr("Clock difference"),
                            tr("server minus this computer"), clock, 128, row);
    m_small->addWidget(m_jitter, 1);
    m_small->addWidget(m_clock, 1);
    return row;
}

QWidget *HeartbeatPage::makeTable()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.recent"));
    m_recent = panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_theme.px(14), m_theme.px(12), m_theme.px(14), m_theme.px(8));
    column->setSpacing(m_theme.px(8));
    column->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Recent heartbeats"), panel));
    m_table = new BeatTable(m_theme, m_beats, panel);
    column->addWidget(m_table, 1);
    return panel;
}

QWidget *HeartbeatPage::makeGoal()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.goalPanel"));
    m_goalPanel = panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_theme.px(14), m_theme.px(12), m_theme.px(14), m_theme.px(12));
    column->setSpacing(m_theme.px(8));
    column->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Goal and trend, 30 days"), panel));
    m_goal = new KeyValues(m_theme, QStringLiteral("detail.goal"), 104, panel);
    column->addWidget(m_goal);
    return panel;
}

void HeartbeatPage::showSession(const SessionId &id)
{
    m_id = id;
    m_shown.reset();
    m_beats.showSession(id);
    m_table->scrollToTop();
    point(std::nullopt);
}

void HeartbeatPage::refresh(const SessionStore::Entry &entry)
{
    fillCharts(entry);
    fillFigures(entry);
}

void HeartbeatPage::tick(const SessionStore::Entry &entry)
{
    m_beats.tick();
    refresh(entry);
}

void HeartbeatPage::fillFigures(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    int cell = 0;
    for (const KpiText &text :
         {KpiWords::lastHeartbeat(entry.state, now), KpiWords::nextExpected(entry.state, now),
          KpiWords::latency(entry, now), KpiWords::jitter(entry, m_usualJitter),
          KpiWords::missed(entry.state), KpiWords::clock(entry.state)})
        m_figures->setText(cell++, text);
    m_goal->setFacts(goalFacts(entry, now) + trafficFacts(entry) + nodeFacts(entry));
}

void HeartbeatPage::offerRanges(double span)
{
    // A longer range is offered as soon as the shorter one cannot hold all that is known.
    m_range->setSegmentVisible(1, span > ranges[0]);
    m_range->setSegmentVisible(2, true);
    m_range->setText(2, span > ranges[1] ? tr("90 m") : tr("All"));
}

void HeartbeatPage::fillCharts(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    const double to = secondsOf(now.mono);
    const double oldest = entry.beats.isEmpty() ? to : secondsOf(entry.beats.at(0).at.mono);
    offerRanges(to - oldest);
    const double range = ranges.at(static_cast<size_t>(m_range->current()));
    m_shown.follow(oldest, to, std::min(range, std::max(to - oldest, 120.0)));
    m_live->setChecked(m_shown.isLive());
    for (TimeChart *chart :
         {static_cast<TimeChart *>(m_latency), &m_jitter->chart(), &m_clock->chart()})
        chart->setHeld(!m_shown.isLive());
    const milliseconds wallAtEnd =
        now.wall - milliseconds(std::llround((to - m_shown.to()) * 1000));
    m_latency->setWindow(m_shown.from(), m_shown.to(), wallAtEnd);
    const CurveWindow window{m_shown.from(), m_shown.to(), m_latency->lineColumns()};
    m_latency->show(latencyCurves(entry.beats, window), entry.settings->limits.latencyP95,
                    slowFrom(entry.settings->limits), troubleOf(entry.state));
    fillSmallCharts(entry, window, wallAtEnd);
    microseconds slowest{};
    for (const Beat &beat : entry.beats.newest(60))
        slowest = std::max(slowest, beat.latency.value_or(microseconds{}));
    m_table->setFullBar(std::max(static_cast<double>(slowest.count()) / 1000.0,
                                 static_cast<double>(slowFrom(entry.settings->limits).count())));
}

void HeartbeatPage::fillSmallCharts(const SessionStore::Entry &entry, const CurveWindow &window,
                                    milliseconds wall)
{
    CurveWindow small = window;
    small.columns = m_jitter->chart().lineColumns();
    const auto byY = [](const QPointF &a, const QPointF &b) {
        return a.y() < b.y();
    };

    const QList<QPointF> jitter = jitterCurve(entry.beats, small);
    m_usualJitter = median(jitter);
    const double most =
        jitter.isEmpty() ? 0 : std::max_element(jitter.begin(), jitter.end(), byY)->y();
    const ChartScale up = scaleUpTo(most, 10);
    m_jitter->chart().setWindow(small.from, small.to, wall);
    m_jitter->chart().setScale(up, [up](double value) { return withUnit(value, up, false); });
    m_jitter->chart().setLine(jitter);
    m_jitter->chart().setArea(jitter);
    m_jitter->describe(tr("Jitter now %1.").arg(Words::latency(entry.state.latency.jitter)));

    const QList<QPointF> clock = clockCurve(entry.beats, small);
    const auto [low, high] = std::minmax_element(clock.begin(), clock.end(), byY);
    const ChartScale around =
        clock.isEmpty() ? scaleAround(0, 0, 50) : scaleAround(low->y(), high->y(), 50);
    m_clock->chart().setWindow(small.from, small.to, wall);
    m_clock->chart().setScale(around,
                              [around](double value) { return withUnit(value, around, true); });
    m_clock->chart().setLine(clock);
    m_clock->chart().setArea({});
    const std::optional<ClockOffsetEstimate> &now = entry.state.clock;
    m_clock->describe(now ? tr("Clock difference now %1.").arg(Words::offset(now->offset))
                          : tr("No estimate of the clock difference."));
}

void HeartbeatPage::point(std::optional<double> second)
{
    m_latency->setCrosshair(second);
    m_jitter->chart().setCrosshair(second);
    m_clock->chart().setCrosshair(second);
}

} // namespace Pulse
