// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure_text.h"

#include "ui/paint/mirror.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace Pulse::Paint {

namespace {

/// What is kept for each font, in characters; every text counts 8 more for itself.
constexpr qsizetype keptCharacters = 16'384;
/// A longer text is shaped each time; it is cut before it is drawn anyway.
constexpr qsizetype longestKept = 512;
constexpr size_t keptFonts = 64;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// A text as its glyphs, with the baseline's left end at 0, 0. Shaping is most of what painting a
/// text costs, so it is done once.
struct ShapedText {
    QList<QGlyphRun> runs;
    qreal width = 0;
};

struct Digits {
    std::array<ShapedText, 10> shapes;
    qreal widest = 0;
};

struct FontTexts {
    explicit FontTexts(const QFont &of);

    QFont font;
    QFontMetricsF metrics;
    Digits digits;
    QCache<QString, ShapedText> shaped{keptCharacters};
    QCache<QPair<QString, qreal>, QString> cut{keptCharacters};
};

ShapedText shape(QString text, const FontTexts &known)
{
    const qreal width = known.metrics.horizontalAdvance(text);
    text.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char(' '));
    QTextLayout layout(text, known.font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    // By what is written, not by how the window reads: pieces of a text begin and end with blanks.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1'000'000);
        line.setPosition({0, -line.ascent()});
    }
    layout.endLayout();
    return {layout.glyphRuns(), width};
}

FontTexts::FontTexts(const QFont &of) : font(of), metrics(of)
{
    for (int i = 0; i < 10; ++i) {
        ShapedText &digit = digits.shapes.at(static_cast<size_t>(i));
        digit = shape(QString::number(i), *this);
        digits.widest = std::max(digits.widest, digit.width);
    }
}

// GUI thread only. Never destroyed: the glyphs hold fonts, which must not be freed after the
// application's own at the exit.
FontTexts &textsOf(const QFont &font)
{
    static auto &known = *new std::vector<std::unique_ptr<FontTexts>>;
    for (const auto &texts : known) {
        if (texts->font == font)
            return *texts;
    }
    if (known.size() >= keptFonts)
        known.clear();
    known.push_back(std::make_unique<FontTexts>(font));
    return *known.back();
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

void append(ShapedText &whole, const ShapedText &piece, qreal at)
{
    for (QGlyphRun run : piece.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.rx() += at;
        if (whole.runs.isEmpty() || whole.runs.constLast().rawFont() != run.rawFont()) {
            run.setPositions(positions);
            whole.runs.append(run);
            continue;
        }
        QGlyphRun &last = whole.runs.last();
        last.setGlyphIndexes(last.glyphIndexes() + run.glyphIndexes());
        last.setPositions(last.positions() + positions);
    }
}

/// From its parts, so that "beat 12 s ago" costs nothing new a second later.
ShapedText compose(const QString &text, FontTexts &known);

ShapedText shapedText(const QString &text, FontTexts &known)
{
    if (const ShapedText *found = known.shaped.object(text))
        return *found;
    // What reads from right to left has its order only as a whole.
    const bool plain = std::none_of(text.begin(), text.end(), isDigit) || text.isRightToLeft();
    ShapedText made = plain ? shape(text, known) : compose(text, known);
    if (text.size() <= longestKept)
        known.shaped.insert(text, new ShapedText(made), text.size() + 8);
    return made;
}

ShapedText compose(const QString &text, FontTexts &known)
{
    ShapedText whole;
    eachPart(text, [&](const QString &part, int digit) {
        if (digit < 0) {
            const ShapedText piece = shapedText(part, known);
            append(whole, piece, whole.width);
            whole.width += piece.width;
            return;
        }
        const ShapedText &piece = known.digits.shapes.at(static_cast<size_t>(digit));
        append(whole, piece, whole.width + (known.digits.widest - piece.width) / 2);
        whole.width += known.digits.widest;
    });
    return whole;
}

/// Without shaping what is only tried.
qreal measured(const QString &text, const FontTexts &known)
{
    qreal width = 0;
    eachPart(text, [&](const QString &part, int digit) {
        width += digit < 0 ? known.metrics.horizontalAdvance(part) : known.digits.widest;
    });
    return width;
}

QString cutText(const QString &text, const FontTexts &known, qreal width)
{
    if (measured(text, known) <= width)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool ok = measured(text.left(middle) + QChar(0x2026), known) <= width;
        (ok ? fits : tooLong) = middle;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    while (fits > 0 && text.at(fits - 1).isSpace())
        --fits;
    return text.left(fits) + QChar(0x2026);
}

/// On paper, and wherever else texts are kept as texts.
void drawWords(QPainter &painter, QPointF baseline, const QString &text, const FontTexts &known)
{
    const QFont before = painter.font();
    painter.setFont(known.font);
    qreal x = baseline.x();
    const auto draw = [&](const QString &part, qreal width, qreal room) {
        painter.drawText(QPointF(x + (room - width) / 2, baseline.y()), part);
        x += room;
    };
    const bool whole = text.isRightToLeft();
    if (whole)
        draw(text, 0, 0);
    else
        eachPart(text, [&](const QString &part, int digit) {
            const qreal width = known.metrics.horizontalAdvance(part);
            draw(part, width, digit < 0 ? width : known.digits.widest);
        });
    painter.setFont(before);
}

/// How far the text moves in its room so that the blanks it begins and ends with change sides.
qreal blanksTurned(const QString &text, const FontTexts &known)
{
    qsizetype before = 0;
    while (before < text.size() && text.at(before) == QLatin1Char(' '))
        ++before;
    qsizetype after = 0;
    while (after < text.size() - before && text.at(text.size() - 1 - after) == QLatin1Char(' '))
        ++after;
    return static_cast<qreal>(after - before) * known.metrics.horizontalAdvance(QLatin1Char(' '));
}

} // namespace

qreal figures(QPainter &painter, QPointF baseline, const QString &text, const QFont &font)
{
    FontTexts &known = textsOf(font);
    const ShapedText shaped = shapedText(text, known);
    const qreal turned = isMirrored(painter) ? blanksTurned(text, known) : 0;
    const Upright upright(painter, {baseline, QSizeF(shaped.width, 1)});
    if (const QPaintEngine *engine = painter.paintEngine();
        engine && engine->type() != QPaintEngine::Raster) {
        drawWords(painter, baseline + QPointF(turned, 0), text, known);
        return shaped.width;
    }
    for (const QGlyphRun &run : shaped.runs)
        painter.drawGlyphRun(baseline + QPointF(turned, 0), run);
    return shaped.width;
}

qreal figuresWidth(const QString &text, const QFont &font)
{
    FontTexts &known = textsOf(font);
    return text.size() > longestKept ? measured(text, known) : shapedText(text, known).width;
}

QString figuresElided(const QString &text, const QFont &font, qreal width)
{
    FontTexts &known = textsOf(font);
    if (text.size() <= longestKept && shapedText(text, known).width <= width)
        return text;
    const QPair<QString, qreal> key(text, width);
    if (const QString *found = known.cut.object(key))
        return *found;
    const QString cut = cutText(text, known, width);
    known.cut.insert(key, new QString(cut), text.size() + 8);
    return cut;
}

} // namespace Pulse::Paint
