// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"

#include <QByteArray>

#include <toml++/toml.h>

#include <optional>

namespace Pulse {

// What is written of a service in the file, and what need not be. Pure.

/// A key of a table, and what shall stand there.
struct KeyText {
    const SchemaKey *key = nullptr;  ///< of the schema's own tables
    std::optional<QByteArray> value; ///< as TOML; absent: the key is not written

    friend bool operator==(const KeyText &, const KeyText &) = default;
};

/// [[service.assert]] or [[service.metric]] of a service: each entry with all its keys.
struct ListText {
    QByteArray name; ///< "assert", "metric"
    QList<QList<KeyText>> entries;
};

/// The settings of which nothing need be written: the defaults of its profile.
[[nodiscard]] ServiceSettings unwritten(const ServiceSettings &service,
                                        const QList<OwnProfile> &profiles);
/// Whether a key is written in the block of a service.
[[nodiscard]] bool standsIn(const toml::table &service, const SchemaKey &key);
/// A whole [[service]] block with every key that is not its profile's default, and its lists.
[[nodiscard]] QByteArray serviceBlock(const ServiceSettings &service,
                                      const QList<OwnProfile> &profiles);
/// What must change in `table`, the block of the service that reads as `before`, so that it reads
/// as `after`; without its lists.
[[nodiscard]] QList<KeyText> keyChanges(const toml::table &table, const ServiceSettings &before,
                                        const ServiceSettings &after,
                                        const QList<OwnProfile> &profiles);
/// The lists of a service, always all of them and in the same order.
[[nodiscard]] QList<ListText> listsOf(const ServiceSettings &service);
/// Each entry as a block with an empty line before it.
[[nodiscard]] QByteArray listBlocks(const ListText &list);

} // namespace Pulse
