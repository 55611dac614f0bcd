// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Pulse {

/// One word of a filter as it stands in the text: from `from`, `length` characters.
struct SearchWord {
    QString text; ///< without quotes and minus, escapes undone
    qsizetype from = 0;
    qsizetype length = 0;
    bool negated = false;
    bool literal = false; ///< begins with a quote: neither a key nor "or"
};

/// The word that begins at or after `at`, which becomes its end. An empty text: there is none. A
/// quote that is not closed (yet) reaches to the end.
[[nodiscard]] SearchWord nextSearchWord(QStringView text, qsizetype &at);
/// `value` as it must be typed to be one word: in quotes where it needs them.
[[nodiscard]] QString quotedSearchWord(const QString &value);

} // namespace Pulse
