// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure_text.h"

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace Pulse::Paint {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

struct Digits {
    std::array<qreal, 10> advance{};
    qreal widest = 0;
};

// Measured once per font: GUI thread only, a handful of fonts.
const Digits &digitsOf(const QFont &font)
{
    static QCache<QString, Digits> known(64);
    const QString key = font.key();
    if (const Digits *digits = known.object(key))
        return *digits;
    auto *digits = new Digits;
    const QFontMetricsF metrics(font);
    for (int i = 0; i < 10; ++i) {
        const qreal advance = metrics.horizontalAdvance(QString::number(i));
        digits->advance.at(static_cast<size_t>(i)) = advance;
        digits->widest = std::max(digits->widest, advance);
    }
    known.insert(key, digits);
    return *digits;
}

/// Calls part(text, digit) for each run without digits (digit -1) and for each digit.
template <typename Part>
void eachPart(const QString &text, Part part)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        if (!end && !isDigit(text.at(i)))
            continue;
        if (i > from)
            part(text.mid(from, i - from), -1);
        if (!end)
            part(text.mid(i, 1), text.at(i).unicode() - u'0');
        from = i + 1;
    }
}

} // namespace

qreal figures(QPainter &painter, QPointF baseline, const QString &text, const QFont &font)
{
    const Digits &digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    qreal x = baseline.x();
    eachPart(text, [&](const QString &part, int digit) {
        if (digit < 0) {
            painter.drawText(QPointF(x, baseline.y()), part);
            x += metrics.horizontalAdvance(part);
            return;
        }
        const qreal own = digits.advance.at(static_cast<size_t>(digit));
        painter.drawText(QPointF(x + (digits.widest - own) / 2, baseline.y()), part);
        x += digits.widest;
    });
    return x - baseline.x();
}

qreal figuresWidth(const QString &text, const QFont &font)
{
    const Digits &digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    qreal width = 0;
    eachPart(text, [&](const QString &part, int digit) {
        width += digit < 0 ? metrics.horizontalAdvance(part) : digits.widest;
    });
    return width;
}

QString figuresElided(const QString &text, const QFont &font, qreal width)
{
    if (figuresWidth(text, font) <= width)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool ok = figuresWidth(text.left(middle) + QChar(0x2026), font) <= width;
        (ok ? fits : tooLong) = middle;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    while (fits > 0 && text.at(fits - 1).isSpace())
        --fits;
    return text.left(fits) + QChar(0x2026);
}

} // namespace Pulse::Paint
