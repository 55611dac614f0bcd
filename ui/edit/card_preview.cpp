// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/card_preview.h"

#include "models/item/session_store.h"
#include "ui/card/card_painter.h"
#include "ui/paint/plain_tip.h"

#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int previewPlaces = 100;

/// What one question took: of a check its answer, of a socket the upgrade.
std::optional<microseconds> roundTrip(const QList<DetectStep> &steps, TransportKind transport)
{
    const DetectStepKind wanted =
        transport == TransportKind::WebSocket ? DetectStepKind::Upgrade : DetectStepKind::Answer;
    const auto good = std::find_if(steps.cbegin(), steps.cend(), [&](const DetectStep &step) {
        return step.kind == wanted && step.good;
    });
    if (good == steps.cend())
        return std::nullopt;
    return std::chrono::round<microseconds>(good->took);
}

Instant endOf(const QList<DetectStep> &steps)
{
    nanoseconds end{};
    for (const DetectStep &step : steps)
        end = std::max(end, step.began + step.took);
    return Instant{} + end;
}

void takeBeats(SessionStore::Entry &entry, const QList<DetectStep> &steps,
               std::optional<microseconds> latency)
{
    const bool asked = isCheck(entry.settings->transport);
    for (const DetectStep &step : steps) {
        const bool isBeat = asked ? step.kind == DetectStepKind::Answer && step.good
                                  : step.kind == DetectStepKind::Heartbeat;
        if (!isBeat)
            continue;
        const Instant at = Instant{} + (step.began + step.took);
        entry.beats.append({at, latency, asked ? BeatKind::Check : BeatKind::Timestamp});
        entry.state.lastBeatAt = at;
        entry.state.nextBeatDue = at + entry.state.interval;
        if (asked)
            return; // one check, however many pages were asked
    }
}

} // namespace

CardView previewView(const ServiceSettings &service, const QList<DetectStep> &steps,
                     const std::optional<Finding> &finding)
{
    SessionStore::Entry entry;
    entry.settings = service;
    const bool answers = finding && finding->verdict != DetectVerdict::Nothing;
    entry.state.status = answers ? Status::Healthy : Status::Unknown;
    entry.state.connection = answers ? ConnectionState::Connected : ConnectionState::Connecting;
    if (service.heartbeat.interval)
        entry.state.interval = *service.heartbeat.interval;
    entry.state.latency.last = roundTrip(steps, service.transport);
    if (answers)
        takeBeats(entry, steps, entry.state.latency.last);
    CardView view = cardView(entry, endOf(steps), previewPlaces);
    view.striped = false;
    view.uptime = CardPreview::tr("new", "no uptime yet");
    view.button = CardButton::Icon;
    if (!answers)
        view.note = CardPreview::tr("not tested");
    return view;
}

CardPreview::CardPreview(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("add.preview"));
    setFixedHeight(theme.px(CardGeometry::height));
    setMinimumWidth(theme.px(CardGeometry::narrowest));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CardPreview::show(const CardView &view)
{
    m_view = view;
    setAccessibleName(tr("Preview of the card: %1").arg(view.name));
    setToolTip(plainTip(view.name));
    update();
}

void CardPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double scale = m_theme.textScale();
    painter.scale(scale, scale);
    CardPainter(m_theme.scheme()).paint(painter, m_view, static_cast<int>(width() / scale), {});
}

} // namespace Pulse
