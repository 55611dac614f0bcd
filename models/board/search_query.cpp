// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_query.h"

#include <algorithm>
#include <optional>

namespace Pulse {

namespace {

using Key = SearchQuery::Key;
using Term = SearchQuery::Term;

/// The next word from `at` on; blanks between quotes belong to it, the quotes do not. A quote that
/// is not closed (yet) reaches to the end.
QString nextWord(QStringView text, qsizetype &at)
{
    QString word;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            break;
        else
            word += c;
    }
    return word.toLower();
}

Term termOf(QString word)
{
    Term term;
    term.negated = word.size() > 1 && word.startsWith(QLatin1Char('-'));
    if (term.negated)
        word.remove(0, 1);
    const auto after = [&word](QLatin1String key) -> std::optional<QString> {
        return word.startsWith(key) ? std::optional(word.mid(key.size())) : std::nullopt;
    };
    term.value = word;
    if (const auto tag = after(QLatin1String("tag:"))) {
        term.key = Key::Tag;
        term.value = *tag;
    } else if (const auto group = after(QLatin1String("group:"))) {
        term.key = Key::Group;
        term.value = *group;
    } else if (const auto is = after(QLatin1String("is:"))) {
        term.key = Key::Is;
        term.value = *is;
    }
    return term;
}

QLatin1String nameOf(Status status)
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

bool isStatus(Status status, const QString &word)
{
    return word == nameOf(status) || (word == QLatin1String("problem") && isProblem(status));
}

bool hasText(const ServiceSettings &service, const QString &text)
{
    const auto holds = [&text](const QString &s) {
        return s.contains(text, Qt::CaseInsensitive);
    };
    return holds(service.name) || holds(service.group) || holds(service.id.value) ||
           holds(service.url) || std::any_of(service.tags.begin(), service.tags.end(), holds);
}

bool holds(const Term &term, const ServiceSettings &service, Status status)
{
    switch (term.key) {
    case Key::Text: return hasText(service, term.value);
    case Key::Tag: return service.tags.contains(term.value, Qt::CaseInsensitive);
    case Key::Group: return service.group.compare(term.value, Qt::CaseInsensitive) == 0;
    case Key::Is: return isStatus(status, term.value);
    }
    return false;
}

} // namespace

bool isProblem(Status status)
{
    return status == Status::Critical || status == Status::Offline || status == Status::Warning;
}

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString word = nextWord(text, at);
        if (word.isEmpty())
            continue;
        const Term term = termOf(word);
        // "tag:" alone is a word half typed: it hides nothing yet.
        if (!term.value.isEmpty())
            query.terms.append(term);
    }
    return query;
}

bool SearchQuery::matches(const ServiceSettings &service, Status status) const
{
    bool asked = false;
    bool any = false;
    for (const Term &term : terms) {
        const bool held = holds(term, service, status);
        if (term.key == Key::Is && !term.negated) {
            asked = true;
            any = any || held;
        } else if (held == term.negated) {
            return false;
        }
    }
    return any || !asked;
}

} // namespace Pulse
