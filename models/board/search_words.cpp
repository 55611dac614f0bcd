// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_words.h"

#include <algorithm>

namespace Pulse {

namespace {

constexpr QLatin1Char quoteMark('"');
constexpr QLatin1Char backslash('\\');

bool isEscape(QStringView text, qsizetype at)
{
    return text.at(at) == backslash && at + 1 < text.size() &&
           (text.at(at + 1) == quoteMark || text.at(at + 1) == backslash);
}

} // namespace

SearchWord nextSearchWord(QStringView text, qsizetype &at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    SearchWord word;
    word.from = at;
    // A minus before nothing is a minus.
    word.negated =
        at + 1 < text.size() && text.at(at) == QLatin1Char('-') && !text.at(at + 1).isSpace();
    if (word.negated)
        ++at;
    word.literal = at < text.size() && text.at(at) == quoteMark;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quoted && isEscape(text, at))
            word.text += text.at(++at);
        else if (c == quoteMark)
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            break;
        else
            word.text += c;
    }
    word.length = at - word.from;
    return word;
}

QString quotedSearchWord(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(),
                                    [](QChar c) { return c.isSpace() || c == quoteMark; });
    if (plain)
        return value;
    QString inside = value;
    inside.replace(backslash, QStringLiteral("\\\\"));
    inside.replace(quoteMark, QStringLiteral("\\\""));
    return quoteMark + inside + quoteMark;
}

} // namespace Pulse
