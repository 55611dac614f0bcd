// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/service_text.h"
#include "app/config/text_ranges.h"

namespace Pulse {

/// Edits one [[service]] block by ranges of its text: only the touched values, lines and blocks
/// change. Each edit is false when the text is not written in a way that ranges can change, as an
/// inline table; the patches are of no use then.
class BlockEditor final {
public:
    /// `service` is the block in the tree of `text`, whose `ranges` and `patches` the editors of
    /// several blocks share. All must outlive the editor.
    BlockEditor(const QByteArray &text, const Toml::TextRanges &ranges, const toml::table &service,
                Toml::Patches &patches)
        : m_text(text), m_ranges(ranges), m_service(service), m_patches(patches)
    {
    }

    [[nodiscard]] bool change(const QList<KeyText> &changes);
    /// The entries that differ: changed in their place, taken out, or added where they belong.
    [[nodiscard]] bool changeLists(const ServiceSettings &before, const ServiceSettings &after);
    /// Takes the whole block out.
    [[nodiscard]] bool remove();

private:
    [[nodiscard]] const toml::table *partOf(const SchemaKey &key) const;
    [[nodiscard]] qsizetype beginOf(const toml::table &table) const;
    [[nodiscard]] qsizetype endOfKeys(const toml::table &table) const;
    [[nodiscard]] qsizetype endOfBlock() const;
    QStringList takeOutEmptied(const QList<KeyText> &changes);
    [[nodiscard]] bool write(const toml::table *part, const KeyText &key);
    bool takeOut(const toml::table &part, const SchemaKey &key);
    bool insert(const toml::table *part, const KeyText &key);
    void insertLines(qsizetype at, const QByteArray &lines);
    void openNewSections();
    [[nodiscard]] bool changeList(const ListText &before, const ListText &after);
    void insertEntries(const toml::array *array, qsizetype at, const ListText &added);

    const QByteArray &m_text;
    const Toml::TextRanges &m_ranges;
    const toml::table &m_service;
    Toml::Patches &m_patches;
    QList<QPair<QString, QByteArray>> m_newSections;
};

} // namespace Pulse
