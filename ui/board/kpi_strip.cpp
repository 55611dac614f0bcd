// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/kpi_strip.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Pulse {

namespace {

// In the order of the picture: what is fine first, then what is not, then what rests.
constexpr std::array shownFirst{Status::Healthy, Status::Warning, Status::Critical,
                                Status::Offline};
constexpr std::array shownIfAny{Status::Connecting, Status::Unknown, Status::Paused};
constexpr int fullFrom = 780;
constexpr int windowFullFrom = 1100;
constexpr int sessionsWidth = 236;

} // namespace

KpiCell::KpiCell(Theme &theme, const QString &name, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_value(new FigureLabel(theme, 20, QFont::DemiBold, &Tokens::text, this))
    , m_extra(new FigureLabel(theme, 11, QFont::Normal, &Tokens::sec, this))
{
    setObjectName(name);
    auto *label = new FigureLabel(theme, 11, QFont::Medium, &Tokens::muted, this);
    label->say(what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Paint::mirroredIn(*this, QMargins(theme.px(14), theme.px(12), theme.px(6), 0)));
    column->setSpacing(theme.px(1));
    for (FigureLabel *line : {label, m_value, m_extra}) {
        line->setElastic(true);
        column->addWidget(line);
    }
    column->addStretch();
    m_value->setObjectName(name + QStringLiteral(".value"));
    m_value->setAccessibleDescription(what);
}

void KpiCell::showValue(const QString &figure, const QString &unit, const QString &note)
{
    QList<TextSpan> spans{{figure, nullptr, 0, {}}};
    // The gap belongs to the unit: a note that is elided loses the blanks before it.
    const QString gap = note.isEmpty() ? QString() : QStringLiteral("  ");
    if (!unit.isEmpty())
        spans.append({unit + gap, &Tokens::sec, 12, QFont::Medium});
    if (!note.isEmpty())
        spans.append({note, &Tokens::muted, 11, QFont::Normal});
    m_value->say(spans);
}

void KpiCell::showExtra(const QString &extra)
{
    m_extra->say(extra);
}

void KpiCell::hideExtra()
{
    m_extra->hide();
}

KpiStrip::KpiStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sessions(new FigureLabel(theme, 11, QFont::Medium, &Tokens::muted, this))
    , m_latency(new KpiCell(theme, QStringLiteral("kpi.latency"), tr("Average latency"), this))
    , m_missed(new KpiCell(theme, QStringLiteral("kpi.missed"), tr("Missed, last hour"), this))
    , m_beats(new KpiCell(theme, QStringLiteral("kpi.beats"), tr("Heartbeats, total"), this))
    , m_next(new KpiCell(theme, QStringLiteral("kpi.next"), tr("Next expected"), this))
    , m_uptime(new KpiCell(theme, QStringLiteral("kpi.uptime"), tr("Uptime"), this))
{
    setObjectName(QStringLiteral("kpi"));
    setFixedHeight(theme.px(80));
    m_sessions->setObjectName(QStringLiteral("kpi.sessions"));
    m_sessions->say(tr("Sessions"));
    m_next->hideExtra();
    m_latency->setToolTip(plainTip(tr("The mean of the sessions' average latencies; 95 of 100 "
                                      "sessions have a p95 under the one told. The line is the "
                                      "average over the last minutes.")));
    m_missed->setToolTip(
        plainTip(tr("Heartbeats that were expected in the last hour and did not "
                    "come within their interval and its grace, of all sessions.")));
    m_beats->setToolTip(plainTip(tr("Heartbeats that came since Pulseboard was started, and how "
                                    "many a second come now.")));
    m_next->setToolTip(plainTip(tr("When the next heartbeat of any session is expected, and whose "
                                   "it is.")));
    m_uptime->setToolTip(plainTip(tr("The part of the watched time in which the sessions worked; "
                                     "what was not watched counts as neither up nor down.")));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KpiStrip::showView(const KpiView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_sessions->setAccessibleDescription(countsInWords());
    setToolTip(plainTip(tr("Sessions by status: %1").arg(countsInWords())));
    m_latency->showValue(view.latency, view.latencyUnit);
    m_latency->showExtra(view.p95);
    m_missed->showValue(view.missed, view.missedOf);
    m_missed->showExtra(view.missedNow);
    m_beats->showValue(view.beats, {});
    m_beats->showExtra(view.rate);
    m_next->showValue(view.next, view.nextUnit, view.nextName);
    m_uptime->showValue(view.uptime, view.uptimeUnit);
    m_uptime->showExtra(view.uptimeOver);
    update();
}

QString KpiStrip::countsInWords() const
{
    QStringList parts;
    const auto add = [&](Status status) {
        if (m_view.counts[status] > 0)
            parts.append(QStringLiteral("%1 %2").arg(Words::count(m_view.counts[status]),
                                                     Words::status(status).toLower()));
    };
    for (const Status status : shownFirst)
        add(status);
    for (const Status status : shownIfAny)
        add(status);
    return parts.join(QStringLiteral(", "));
}

void KpiStrip::setShort(bool isShort)
{
    m_short = isShort;
    m_beats->setVisible(!isShort);
    m_next->setVisible(!isShort);
    layOut();
    update();
}

void KpiStrip::resizeEvent(QResizeEvent *)
{
    // Better two figures fewer than six cut ones; narrow windows have four (ui/SPEC 11).
    setShort(width() < m_theme.px(fullFrom) || window()->width() < m_theme.px(windowFullFrom));
}

void KpiStrip::layOut()
{
    m_sessions->setGeometry(Paint::mirroredIn(
        *this, QRect(m_theme.px(15), m_theme.px(12), m_theme.px(207), m_theme.px(14))));
    const QList<QPair<KpiCell *, double>> all{
        {m_latency, 1.25}, {m_missed, 1}, {m_beats, 1.15}, {m_next, 1.1}, {m_uptime, 1}};
    double shares = 0;
    for (const auto &[cell, share] : all)
        shares += m_short && (cell == m_beats || cell == m_next) ? 0 : share;
    double x = m_theme.px(sessionsWidth) + 1;
    const double room = width() - 1 - x;
    for (const auto &[cell, share] : all) {
        if (m_short && (cell == m_beats || cell == m_next))
            continue;
        const double wide = room * share / shares;
        cell->setGeometry(Paint::mirroredIn(*this, QRectF(x, 0, wide, height()).toRect()));
        x += wide;
    }
}

void KpiStrip::paintCounts(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QFont font = m_theme.font(15, QFont::DemiBold);
    const int size = m_theme.px(12);
    qreal x = m_theme.px(15);
    const qreal middle = m_theme.px(42);
    const auto width = [&](Status status) {
        return size + m_theme.px(20) +
               Paint::figuresWidth(Words::count(m_view.counts[status]), font);
    };
    // What nobody has makes room for what somebody has.
    qreal whole = x;
    for (const Status status : shownFirst)
        whole += width(status);
    for (const Status status : shownIfAny)
        whole += m_view.counts[status] > 0 ? width(status) : 0;
    const bool crowded = whole > m_theme.px(236);
    const auto one = [&](Status status) {
        const int count = m_view.counts[status];
        const bool noRoom = x + width(status) > m_theme.px(250);
        if ((count == 0 && crowded) || noRoom)
            return; // the tip has them all
        painter.setOpacity(count > 0 ? 1 : .45);
        Paint::statusShape(painter, QRectF(x, middle - size / 2.0, size, size), status, t);
        painter.setOpacity(1);
        painter.setPen(count > 0 ? t.text : t.muted);
        x += size + m_theme.px(6);
        x +=
            Paint::figures(painter, {x, middle + m_theme.px(15) * .363}, Words::count(count), font);
        x += m_theme.px(14);
    };
    for (const Status status : shownFirst)
        one(status);
    for (const Status status : shownIfAny) {
        if (m_view.counts[status] > 0)
            one(status);
    }
    QList<QPair<Status, int>> parts;
    for (const Status status : shownFirst)
        parts.append({status, m_view.counts[status]});
    for (const Status status : shownIfAny)
        parts.append({status, m_view.counts[status]});
    Paint::segmentBar(painter, {m_theme.px(15), m_theme.px(62), m_theme.px(207), m_theme.px(6)},
                      parts, t);
}

void KpiStrip::paintNext(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect cell = Paint::mirroredIn(*this, m_next->geometry());
    const QRectF bar(cell.left() + m_theme.px(14), m_theme.px(60), cell.width() - m_theme.px(28),
                     m_theme.px(4));
    painter.fillRect(bar, t.border);
    if (m_view.nextPart)
        painter.fillRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * *m_view.nextPart, bar.height())), t.accent);
}

void KpiStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
    for (const KpiCell *cell : {m_latency, m_missed, m_beats, m_next, m_uptime}) {
        if (cell->isVisibleTo(this))
            painter.fillRect(
                QRect(Paint::mirroredIn(*this, cell->geometry()).x() - 1, 1, 1, height() - 2),
                t.border);
    }
    paintCounts(painter);
    if (m_next->isVisibleTo(this))
        paintNext(painter);
    const QRect cell = Paint::mirroredIn(*this, m_latency->geometry());
    const int sparkWidth = m_theme.px(44);
    // Only where it does not stand on the figure.
    if (m_view.spark.size() > 2 && cell.width() >= m_theme.px(136))
        Paint::spark(painter,
                     QRectF(cell.right() - m_theme.px(14) - sparkWidth, m_theme.px(32), sparkWidth,
                            m_theme.px(30)),
                     m_view.spark, m_view.slow ? t.warning : t.healthyQ, t.band);
}

} // namespace Pulse
