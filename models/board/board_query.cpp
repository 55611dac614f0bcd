// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board_query.h"

#include "models/board/fleet_summary.h"

#include <algorithm>

namespace Pulse {

namespace {

bool has(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

// The names that people type, the same in every language as in the event stream.
QLatin1String typedName(Status status)
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

/// Cut at spaces that are not between quotation marks.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    parts.removeAll(QString());
    return parts;
}

} // namespace

BoardQuery::BoardQuery(const QString &text)
{
    for (const QString &part : partsOf(text)) {
        const Term term = termOf(part);
        if (!term.word.isEmpty())
            m_terms.append(term);
    }
}

BoardQuery::Term BoardQuery::termOf(const QString &part)
{
    static const QList<QPair<QLatin1String, Field>> fields{{QLatin1String("name:"), Field::Name},
                                                           {QLatin1String("group:"), Field::Group},
                                                           {QLatin1String("tag:"), Field::Tag},
                                                           {QLatin1String("is:"), Field::Is}};
    for (const auto &[prefix, field] : fields) {
        if (part.startsWith(prefix, Qt::CaseInsensitive))
            return {field, part.mid(prefix.size())};
    }
    return {Field::Any, part};
}

bool BoardQuery::matchesStatus(const QString &word, Status status)
{
    if (word.compare(QLatin1String("bad"), Qt::CaseInsensitive) == 0)
        return needsAttention(status);
    return typedName(status).startsWith(word, Qt::CaseInsensitive);
}

bool BoardQuery::matchesTerm(const Term &term, const ServiceSettings &settings, Status status)
{
    const auto tagged = [&](const QString &word) {
        return std::any_of(settings.tags.begin(), settings.tags.end(),
                           [&](const QString &tag) { return has(tag, word); });
    };
    switch (term.field) {
    case Field::Name: return has(settings.name, term.word);
    case Field::Group: return has(settings.group, term.word);
    case Field::Tag: return tagged(term.word);
    case Field::Is: return matchesStatus(term.word, status);
    case Field::Any: break;
    }
    return has(settings.name, term.word) || has(settings.group, term.word) || tagged(term.word) ||
           matchesStatus(term.word, status);
}

bool BoardQuery::matches(const ServiceSettings &settings, const SessionState &state) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return matchesTerm(term, settings, state.status); });
}

} // namespace Pulse
