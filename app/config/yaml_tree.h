// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace Pulse {

struct YamlNode;
using YamlPart = std::shared_ptr<const YamlNode>;

/// One value of a YAML document. Aliases are resolved: such a part stands in several places.
struct YamlNode {
    enum class Kind : quint8 { Nothing, Scalar, List, Map };

    Kind kind = Kind::Nothing;
    QString text; ///< of a scalar, as it is written without its quotes
    QList<YamlPart> entries;
    QList<QPair<QString, YamlPart>>
        members;   ///< in their order; of a key that comes twice the first
    int line = 0;  ///< from 1
    int depth = 1; ///< of what hangs on it, itself included

    /// Null when there is none.
    [[nodiscard]] const YamlNode *member(QStringView key) const;
    [[nodiscard]] QString memberText(QStringView key) const; ///< empty for what is no scalar
};

struct YamlTree {
    YamlPart root;   ///< null beside a problem
    QString problem; ///< with its line where there is one
};

// Limits of a file from outside; more is refused with words.
inline constexpr qint64 maxYamlBytes = 1024 * 1024;
inline constexpr int maxYamlDepth = 32;       ///< aliases followed
inline constexpr int maxYamlParts = 200'000;  ///< values, and what "<<" copies
inline constexpr int maxYamlKeys = 500;       ///< of one map
inline constexpr int maxYamlAliases = 10'000; ///< uses of an anchor

/// The one document of a text, with its aliases and merges ("<<") resolved. Read with yaml-cpp, by
/// its events, so that a limit stops it at once. Pure; never throws. An alias inside of its own
/// anchor is refused, so that the tree has an end.
[[nodiscard]] YamlTree readYaml(const QByteArray &yaml);

} // namespace Pulse
