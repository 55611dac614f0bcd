// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/status.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Pulse {

/// What was typed into the filter: words, `tag:prod`, `group:"Chat bots"`, `is:critical`,
/// `is:problem`; a minus in front turns one around. All must hold; several `is:` mean any of them.
struct SearchQuery {
    enum class Key : quint8 { Text, Tag, Group, Is };
    struct Term {
        Key key = Key::Text;
        QString value; ///< lower case
        bool negated = false;
        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> terms;

    /// Never fails: what is not understood is searched as text.
    [[nodiscard]] static SearchQuery parse(QStringView text);
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    [[nodiscard]] bool matches(const ServiceSettings &service, Status status) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Critical, offline and warning: what asks for a person's attention.
[[nodiscard]] bool isProblem(Status status);

} // namespace Pulse
