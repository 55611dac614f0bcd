// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/kept_part.h"

#include <QCache>
#include <QHashFunctions>
#include <QPaintEngine>

#include <cmath>

namespace Pulse::Paint {

namespace {

constexpr int keptKilobytes = 12 * 1'024;
constexpr int largestKilobytes = 4 * 1'024;
constexpr double steps = 64;

struct PixelsKey {
    PartKey part;
    QSizeF box;
    double scaleX = 1;
    double scaleY = 1;
    std::array<int, 2> offset{};
    friend bool operator==(const PixelsKey &, const PixelsKey &) = default;
};

size_t qHash(const PixelsKey &key, size_t seed = 0)
{
    const auto &details = key.part.details;
    return qHashMulti(seed, static_cast<int>(key.part.kind), details[0], details[1], details[2],
                      key.box.width(), key.box.height(), key.scaleX, key.scaleY, key.offset[0],
                      key.offset[1]);
}

// Never destroyed: a pixmap must not be freed after the application at the exit.
QCache<PixelsKey, QPixmap> &keptPixels()
{
    static auto &kept = *new QCache<PixelsKey, QPixmap>(keptKilobytes);
    return kept;
}

PixelsKey pixelsKey(const PartKey &part, QSizeF box, const QTransform &device,
                    const std::array<int, 2> &offset)
{
    return {part, box, device.m11(), device.m22(), offset};
}

int kilobytes(QSize size)
{
    return 1 + size.width() * size.height() / 256; // 4 bytes a pixel
}

} // namespace

PartStamp::PartStamp(const QPainter &painter, const QRectF &box, const PartKey &key)
    : m_key(key), m_box(box.size()), m_device(painter.deviceTransform())
{
    const bool upright =
        m_device.type() <= QTransform::TxScale && m_device.m11() > 0 && m_device.m22() > 0;
    const QPaintEngine *engine = painter.paintEngine();
    if (!upright || !engine || engine->type() != QPaintEngine::Raster)
        return;
    const QRectF device = m_device.mapRect(box);
    constexpr double half = .5 / steps;
    m_origin = {static_cast<int>(std::floor(device.left() + half)),
                static_cast<int>(std::floor(device.top() + half))};
    m_offset = {static_cast<int>(std::lround((device.left() - m_origin.x()) * steps)),
                static_cast<int>(std::lround((device.top() - m_origin.y()) * steps))};
    m_size = {static_cast<int>(std::ceil(device.right() - half)) - m_origin.x(),
              static_cast<int>(std::ceil(device.bottom() - half)) - m_origin.y()};
    m_possible = !m_size.isEmpty() && kilobytes(m_size) <= largestKilobytes;
    if (!m_possible)
        return;
    if (const QPixmap *found = keptPixels().object(pixelsKey(m_key, m_box, m_device, m_offset)))
        m_pixels = *found;
}

QPixmap PartStamp::blank() const
{
    QPixmap pixels(m_size);
    pixels.fill(Qt::transparent);
    return pixels;
}

QTransform PartStamp::drawing() const
{
    return m_device * QTransform::fromTranslate(-m_origin.x(), -m_origin.y());
}

void PartStamp::keep(const QPixmap &pixels)
{
    m_pixels = pixels;
    keptPixels().insert(pixelsKey(m_key, m_box, m_device, m_offset), new QPixmap(pixels),
                        kilobytes(m_size));
}

// The pixels are the device's own: they are put where they belong without any scaling.
void PartStamp::print(QPainter &painter) const
{
    if (m_device.type() <= QTransform::TxTranslate) {
        painter.drawPixmap(m_origin - QPointF(m_device.dx(), m_device.dy()), m_pixels);
        return;
    }
    const QTransform world = painter.worldTransform();
    painter.setWorldTransform(QTransform::fromTranslate(m_origin.x(), m_origin.y()) *
                              m_device.inverted() * world);
    painter.drawPixmap(0, 0, m_pixels);
    painter.setWorldTransform(world);
}

} // namespace Pulse::Paint
