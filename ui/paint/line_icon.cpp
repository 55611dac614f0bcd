// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/line_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Pulse::Paint {

namespace {

QPixmap render(const QString &name, int size, const QColor &colour, qreal ratio)
{
    QFile file(QStringLiteral(":/icons/line/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll().replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

QPixmap lineIcon(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("line/%1/%2/%3/%4")
                            .arg(name)
                            .arg(size)
                            .arg(colour.name(QColor::HexArgb))
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = render(name, size, colour, ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon lineQIcon(const QString &name, int size, const QColor &colour, qreal ratio)
{
    // A style leaves 4 px between icon and words; 2 more stand in the picture itself.
    QPixmap wide(QSizeF((size + 2) * ratio, size * ratio).toSize());
    wide.setDevicePixelRatio(ratio);
    wide.fill(Qt::transparent);
    QPainter painter(&wide);
    painter.drawPixmap(0, 0, lineIcon(name, size, colour, ratio));
    painter.end();
    return QIcon(wide);
}

} // namespace Pulse::Paint
