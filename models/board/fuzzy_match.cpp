// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fuzzy_match.h"

#include <QList>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int wholeWord = 120;
constexpr int wordStart = 100;
constexpr int inside = 60;
constexpr int scattered = 40;     // less what lies between its letters
constexpr qsizetype farthest = 3; // times its length a word may be scattered over

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool endsWord(QStringView text, qsizetype at)
{
    return at == text.size() || !text.at(at).isLetterOrNumber();
}

std::optional<int> scoreTogether(QStringView word, QStringView text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool start = startsWord(text, at);
        const bool whole = start && endsWord(text, at + word.size());
        const int score = whole ? wholeWord : start ? wordStart : inside;
        best = std::max(best.value_or(0), score);
    }
    return best;
}

// The letters in order with others between, from the start of a word on: "dscrd".
std::optional<int> scoreScattered(QStringView word, QStringView text)
{
    if (word.size() < 2)
        return std::nullopt;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text.at(from) != word.front() || !startsWord(text, from))
            continue;
        qsizetype at = from;
        qsizetype letter = 1;
        while (letter < word.size() && (at = text.indexOf(word.at(letter), at + 1)) >= 0)
            ++letter;
        if (letter < word.size())
            return std::nullopt;
        const qsizetype span = at - from + 1;
        if (span <= farthest * word.size())
            return scattered - static_cast<int>(std::min<qsizetype>(span - word.size(), 30));
    }
    return std::nullopt;
}

QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) { // those that Unicode does not take apart
    case u'\u0111': return u'd';
    case u'\u00f8': return u'o';
    case u'\u0142': return u'l';
    default: return letter;
    }
}

} // namespace

QString searchForm(QStringView text)
{
    QString form;
    form.reserve(text.size());
    for (const QChar letter : text.toString().toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            form.append(plainLetter(letter));
    }
    return form;
}

std::optional<int> fuzzyScore(QStringView query, QStringView text)
{
    int sum = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        std::optional<int> score = scoreTogether(word, text);
        if (!score)
            score = scoreScattered(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    // Of two that hold the same words the shorter one is meant.
    return query.trimmed().isEmpty()
               ? 0
               : sum - static_cast<int>(std::min<qsizetype>(text.size(), 50) / 5);
}

} // namespace Pulse
