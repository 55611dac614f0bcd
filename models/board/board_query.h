// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QString>
#include <QStringList>

namespace Pulse {

/// What a person typed into the filter: words that must stand in the name, group, a tag or the
/// status, and "tag:", "group:", "is:", "name:" for one of them. A group of more than one word
/// stands in quotation marks: group:"Chat bots". Upper and lower case are the same. All must match.
class BoardQuery final {
public:
    BoardQuery() = default;
    explicit BoardQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] bool matches(const ServiceSettings &settings, const SessionState &state) const;

private:
    enum class Field : quint8 { Any, Name, Group, Tag, Is };
    struct Term {
        Field field = Field::Any;
        QString word;
    };
    static Term termOf(const QString &part);
    static bool matchesTerm(const Term &term, const ServiceSettings &settings, Status status);
    static bool matchesStatus(const QString &word, Status status);

    QList<Term> m_terms;
};

} // namespace Pulse
