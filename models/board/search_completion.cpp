// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_completion.h"

#include "models/board/search_query.h"
#include "models/board/search_words.h"

#include <optional>

namespace Pulse {

namespace {

struct CompletedKey {
    QString name;
    QStringList values;
};

QList<CompletedKey> completedKeys(const SearchVocabulary &known)
{
    return {{QStringLiteral("tag:"), known.tags},
            {QStringLiteral("is:"), SearchQuery::isWords()},
            {QStringLiteral("group:"), known.groups}};
}

/// The word whose stretch the cursor stands in or at the end of.
std::optional<SearchWord> wordAt(QStringView text, qsizetype cursor)
{
    for (qsizetype at = 0; at < text.size();) {
        const SearchWord word = nextSearchWord(text, at);
        if (word.text.isEmpty() || word.from > cursor)
            return std::nullopt;
        if (cursor > word.from && cursor <= word.from + word.length)
            return word;
    }
    return std::nullopt;
}

void offerValues(SearchCompletion &offer, const CompletedKey &key, const QString &typed,
                 const QString &minus)
{
    QStringList later;
    for (const QString &value : key.values) {
        const QString whole = minus + key.name + quotedSearchWord(value) + QLatin1Char(' ');
        if (value.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        if (value.startsWith(typed, Qt::CaseInsensitive))
            offer.words.append(whole);
        else if (value.contains(typed, Qt::CaseInsensitive))
            later.append(whole);
    }
    offer.words.append(later);
}

} // namespace

SearchCompletion completeSearch(QStringView text, qsizetype cursor, const SearchVocabulary &known)
{
    const std::optional<SearchWord> word = wordAt(text, cursor);
    if (!word || word->literal)
        return {};
    SearchCompletion offer{word->from, word->length, {}};
    const QString minus = word->negated ? QStringLiteral("-") : QString();
    for (const CompletedKey &key : completedKeys(known)) {
        if (word->text.startsWith(key.name, Qt::CaseInsensitive))
            offerValues(offer, key, word->text.mid(key.name.size()), minus);
        else if (key.name.startsWith(word->text, Qt::CaseInsensitive))
            offer.words.append(minus + key.name);
    }
    offer.words = offer.words.mid(0, SearchCompletion::Most);
    return offer.words.isEmpty() ? SearchCompletion{} : offer;
}

} // namespace Pulse
