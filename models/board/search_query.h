// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "models/session/status.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Pulse {

/// What was typed into the filter, or stands as the scope of a rule:
///
///   relay              a word of name, group, address, id or tag
///   tag:prod           a whole tag; group:"Chat bots" a whole group
///   is:critical        a status; is:problem, is:silenced, is:acknowledged; is:crit is enough
///   -tag:test          not; the minus turns any of these around
///   a b                both; several is: mean any of them
///   a or b             one side is enough; "or" in quotes is a word
///
/// Capitals do not matter. Between quotes blanks belong to the word, \" is a quote and \\ a
/// backslash. A word that begins with a quote is never a key.
struct SearchQuery {
    enum class Key : quint8 { Text, Tag, Group, Is };
    struct Term {
        Key key = Key::Text;
        QString value; ///< lower case, not empty
        bool negated = false;
        friend bool operator==(const Term &, const Term &) = default;
    };
    using AllOf = QList<Term>;
    QList<AllOf> anyOf; ///< none of them empty

    /// Never fails: what is not understood is searched as text.
    [[nodiscard]] static SearchQuery parse(QStringView text);
    /// What may stand after is: (untranslated, they are typed).
    [[nodiscard]] static QStringList isWords();
    /// Of the words after is: the first that means nothing; empty when all are known.
    [[nodiscard]] QString unknownIsWord() const;

    [[nodiscard]] bool isEmpty() const { return anyOf.isEmpty(); }
    [[nodiscard]] bool matches(const FleetMember &member) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Critical, offline and warning: what asks for a person's attention.
[[nodiscard]] bool isProblem(Status status);

} // namespace Pulse
