// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_areas.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

bool sameFrame(const CardView &a, const CardView &b)
{
    return a.status == b.status && a.striped == b.striped && a.why.isEmpty() == b.why.isEmpty() &&
           a.button == b.button && a.buttonText == b.buttonText;
}

bool sameHead(const CardView &a, const CardView &b)
{
    return a.name == b.name && a.silenced == b.silenced && a.quality == b.quality &&
           a.qualityWord == b.qualityWord;
}

bool sameMeta(const CardView &a, const CardView &b)
{
    return a.meta == b.meta && a.latency == b.latency && a.p95 == b.p95 &&
           a.noLatency == b.noLatency;
}

// By the bars: the times of the beats are not painted.
bool sameStrip(const CardView &a, const CardView &b, const CardGeometry &geometry)
{
    if (a.beats == b.beats && a.slowFrom == b.slowFrom)
        return true;
    return geometry.stripGeometry(a.slowFrom).bars(a.beats) ==
           geometry.stripGeometry(b.slowFrom).bars(b.beats);
}

bool sameFoot(const CardView &a, const CardView &b)
{
    const auto step = [](const CardView &view) {
        return view.ring ? ringStep(*view.ring) : -1;
    };
    return a.note == b.note && a.late == b.late && a.countdown == b.countdown &&
           a.uptime == b.uptime && step(a) == step(b);
}

} // namespace

int ringStep(double left)
{
    return static_cast<int>(std::lround(std::clamp(left, 0.0, 1.0) * ringSteps));
}

QRect cardArea(CardArea area, const CardGeometry &g)
{
    const int width = g.frame.width();
    switch (area) {
    case CardArea::Shape: return {4, 4, 32, 32};
    case CardArea::Head: return {8, 6, width - 16, 27};
    case CardArea::Meta: return {8, 26, width - 16, 22};
    case CardArea::Strip: return g.strip.adjusted(-1, -4, 1, 1);
    case CardArea::Why: return {8, g.why.top() - 4, width - 16, g.why.height() + 7};
    case CardArea::Foot: return {8, 113, g.button.left() - 4 - 8, 25};
    case CardArea::Button: return g.button;
    }
    return g.frame;
}

QRegion changedAreas(const CardView &before, const CardView &after, const CardGeometry &geometry)
{
    if (!sameFrame(before, after))
        return geometry.frame;
    QRegion changed;
    if (!sameHead(before, after))
        changed += cardArea(CardArea::Head, geometry);
    if (!sameMeta(before, after))
        changed += cardArea(CardArea::Meta, geometry);
    if (!sameStrip(before, after, geometry))
        changed += cardArea(CardArea::Strip, geometry);
    if (before.why != after.why)
        changed += cardArea(CardArea::Why, geometry);
    if (!sameFoot(before, after))
        changed += cardArea(CardArea::Foot, geometry);
    if (before.buttonEnabled != after.buttonEnabled)
        changed += cardArea(CardArea::Button, geometry);
    return changed;
}

} // namespace Pulse
