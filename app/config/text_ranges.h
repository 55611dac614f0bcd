// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <toml++/toml.h>

#include <utility>

namespace Pulse::Toml {

/// Finds the bytes that toml++'s lines and columns (both from 1, columns in code points) stand for.
class TextRanges final {
public:
    explicit TextRanges(const QByteArray &text);

    [[nodiscard]] qsizetype offset(const toml::source_position &at) const;
    [[nodiscard]] qsizetype lineBegin(qsizetype offset) const;
    /// The offset after the line break that ends this line.
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;

private:
    const QByteArray &m_text;
    QList<qsizetype> m_lines;
};

/// Replacements in one text, which do not overlap. Those at one place stand in the order in which
/// they were asked for.
class Patches final {
public:
    void replace(qsizetype begin, qsizetype end, const QByteArray &with);
    [[nodiscard]] QByteArray applied(const QByteArray &text) const;

private:
    struct Patch {
        qsizetype begin;
        qsizetype end;
        QByteArray with;
    };
    QList<Patch> m_patches;
};

/// The text with this block at its end, an empty line before it.
[[nodiscard]] QByteArray withBlock(const QByteArray &text, const QByteArray &block);

} // namespace Pulse::Toml
