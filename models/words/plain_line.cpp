// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/plain_line.h"

namespace Pulse::Words {
namespace {

/// Format characters turn the direction of what follows (U+202E) or hide in it (U+200B).
bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString cut(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype end = qMax<qsizetype>(0, limit - 1);
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end).trimmed() + QChar(u'…');
}

} // namespace

QString plainLine(QStringView text, qsizetype limit)
{
    // Enough to fill the limit after folding, without walking megabytes.
    const QStringView start = text.first(qMin(text.size(), 8 * limit + 64));
    QString line;
    line.reserve(start.size());
    for (const QChar c : start) {
        if (c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line.append(QLatin1Char(' '));
        else if (!isHarmful(c))
            line.append(c);
    }
    return cut(line.simplified(), limit);
}

} // namespace Pulse::Words
