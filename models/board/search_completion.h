// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Pulse {

/// What the sessions have that a filter can name.
struct SearchVocabulary {
    QStringList groups;
    QStringList tags;
    friend bool operator==(const SearchVocabulary &, const SearchVocabulary &) = default;
};

/// What the word under the cursor may become: each of `words` in place of `length` characters from
/// `from`. A word that is whole ends with a blank, a key with its colon.
struct SearchCompletion {
    static constexpr qsizetype Most = 12;

    qsizetype from = 0;
    qsizetype length = 0;
    QStringList words; ///< at most Most; those that begin as typed come first
    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

/// `cursor` is 0 .. text.size(). Nothing is offered for an empty word, nor what stands there
/// already.
[[nodiscard]] SearchCompletion completeSearch(QStringView text, qsizetype cursor,
                                              const SearchVocabulary &known);

} // namespace Pulse
