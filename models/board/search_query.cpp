// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_query.h"

#include "models/board/search_words.h"

#include <algorithm>

namespace Pulse {

namespace {

using Key = SearchQuery::Key;
using Term = SearchQuery::Term;

constexpr QLatin1String problemWord("problem");
constexpr QLatin1String silencedWord("silenced");
constexpr QLatin1String acknowledgedWord("acknowledged");

Term termOf(const SearchWord &word)
{
    Term term{Key::Text, word.text.toLower(), word.negated};
    if (word.literal)
        return term;
    for (const auto &[key, name] : {std::pair(Key::Tag, QLatin1String("tag:")),
                                    std::pair(Key::Group, QLatin1String("group:")),
                                    std::pair(Key::Is, QLatin1String("is:"))}) {
        if (!term.value.startsWith(name))
            continue;
        term.key = key;
        term.value.remove(0, name.size());
        return term;
    }
    return term;
}

QLatin1String searchNameOf(Status status)
{
    switch (status) {
    case Status::Critical: return QLatin1String("critical");
    case Status::Offline: return QLatin1String("offline");
    case Status::Warning: return QLatin1String("warning");
    case Status::Connecting: return QLatin1String("connecting");
    case Status::Unknown: return QLatin1String("unknown");
    case Status::Healthy: return QLatin1String("healthy");
    case Status::Paused: return QLatin1String("paused");
    }
    return {};
}

/// The beginning of a word is enough, so that the board follows while it is typed.
bool isSo(const FleetMember &member, const QString &typed)
{
    const Status status = member.state.status;
    const auto begins = [&typed](QLatin1String word) {
        return word.startsWith(typed);
    };
    return begins(searchNameOf(status)) || (isProblem(status) && begins(problemWord)) ||
           (member.silenced && begins(silencedWord)) ||
           (member.seen && isProblem(status) && begins(acknowledgedWord));
}

bool hasText(const ServiceSettings &service, const QString &text)
{
    const auto holds = [&text](const QString &s) {
        return s.contains(text, Qt::CaseInsensitive);
    };
    return holds(service.name) || holds(service.group) || holds(service.id.value) ||
           holds(service.url) || std::any_of(service.tags.begin(), service.tags.end(), holds);
}

bool termHolds(const Term &term, const FleetMember &member)
{
    const ServiceSettings &service = member.settings;
    switch (term.key) {
    case Key::Text: return hasText(service, term.value);
    case Key::Tag: return searchTags(service).contains(term.value, Qt::CaseInsensitive);
    case Key::Group: return service.group.compare(term.value, Qt::CaseInsensitive) == 0;
    case Key::Is: return isSo(member, term.value);
    }
    return false;
}

bool allHold(const SearchQuery::AllOf &terms, const FleetMember &member)
{
    bool asked = false;
    bool any = false;
    for (const Term &term : terms) {
        const bool held = termHolds(term, member);
        if (term.key == Key::Is && !term.negated) {
            asked = true;
            any = any || held;
        } else if (held == term.negated) {
            return false;
        }
    }
    return any || !asked;
}

} // namespace

bool isProblem(Status status)
{
    return status == Status::Critical || status == Status::Offline || status == Status::Warning;
}

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    bool sameSide = false;
    for (qsizetype at = 0; at < text.size();) {
        const SearchWord word = nextSearchWord(text, at);
        const bool isOr = !word.literal && !word.negated &&
                          word.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
        // "tag:" alone is a word half typed: it hides nothing yet.
        const Term term = termOf(word);
        if (isOr) {
            sameSide = false;
        } else if (!term.value.isEmpty()) {
            if (!sameSide)
                query.anyOf.append(AllOf{});
            query.anyOf.last().append(term);
            sameSide = true;
        }
    }
    return query;
}

QStringList SearchQuery::isWords()
{
    QStringList words{problemWord};
    for (int i = 0; i <= static_cast<int>(Status::Paused); ++i)
        words.append(searchNameOf(static_cast<Status>(i)));
    words.append(silencedWord);
    words.append(acknowledgedWord);
    return words;
}

QString SearchQuery::unknownIsWord() const
{
    const QStringList known = isWords();
    for (const AllOf &terms : anyOf) {
        for (const Term &term : terms) {
            const bool means =
                std::any_of(known.begin(), known.end(),
                            [&term](const QString &word) { return word.startsWith(term.value); });
            if (term.key == Key::Is && !means)
                return term.value;
        }
    }
    return {};
}

bool SearchQuery::matches(const FleetMember &member) const
{
    return anyOf.isEmpty() || std::any_of(anyOf.begin(), anyOf.end(), [&](const AllOf &terms) {
               return allHold(terms, member);
           });
}

} // namespace Pulse
