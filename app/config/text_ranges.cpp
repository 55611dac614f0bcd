// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/text_ranges.h"

#include <algorithm>

namespace Pulse::Toml {

TextRanges::TextRanges(const QByteArray &text) : m_text(text), m_lines{0}
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            m_lines.append(i + 1);
    }
}

qsizetype TextRanges::offset(const toml::source_position &at) const
{
    const auto line = static_cast<qsizetype>(at.line) - 1;
    if (line < 0 || line >= m_lines.size())
        return m_text.size();
    qsizetype byte = m_lines[line];
    for (qsizetype left = static_cast<qsizetype>(at.column) - 1; left > 0 && byte < m_text.size();
         --left) {
        ++byte;
        while (byte < m_text.size() && (static_cast<uchar>(m_text[byte]) & 0xc0) == 0x80)
            ++byte; // the rest of one code point in UTF-8
    }
    return byte;
}

qsizetype TextRanges::lineBegin(qsizetype offset) const
{
    const auto next = std::upper_bound(m_lines.cbegin(), m_lines.cend(), offset);
    return *std::prev(next);
}

qsizetype TextRanges::lineEnd(qsizetype offset) const
{
    const auto next = std::upper_bound(m_lines.cbegin(), m_lines.cend(), offset);
    return next == m_lines.cend() ? m_text.size() : *next;
}

void Patches::replace(qsizetype begin, qsizetype end, const QByteArray &with)
{
    m_patches.append({begin, end, with});
}

QByteArray Patches::applied(const QByteArray &text) const
{
    QList<Patch> patches = m_patches;
    std::stable_sort(patches.begin(), patches.end(),
                     [](const Patch &a, const Patch &b) { return a.begin < b.begin; });
    QByteArray out;
    qsizetype done = 0; // of the text: taken over or replaced
    for (const Patch &patch : std::as_const(patches)) {
        out.append(text.constData() + done, std::max(done, patch.begin) - done);
        out += patch.with;
        done = std::max(done, patch.end);
    }
    return out + text.mid(done);
}

QByteArray withBlock(const QByteArray &text, const QByteArray &block)
{
    QByteArray out = text;
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    return out + (out.isEmpty() ? "" : "\n") + block;
}

} // namespace Pulse::Toml
