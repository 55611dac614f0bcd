// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/text_fault.h"

#include <QJsonValue>
#include <QList>

#include <variant>

namespace Pulse {

/// A place in a JSON document, as an operator writes it (S2-30): `connection.healthy`,
/// `data[0].name`, `jobs["nightly.backup"].running`, `items[-1]`, `items.length`. Names are
/// compared exactly. At most 200 characters and 16 steps.
class JsonPath final {
public:
    static constexpr qsizetype longest = 200;
    static constexpr qsizetype mostSteps = 16;

    /// An empty text is the whole document.
    [[nodiscard]] static std::variant<JsonPath, TextFault> parse(QStringView text);

    /// Undefined when there is nothing. `length` as the last step, where no member has that name,
    /// is the number of entries of a list or object, or of characters of a text.
    [[nodiscard]] QJsonValue find(const QJsonValue &root) const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isRoot() const { return m_steps.isEmpty(); }

    friend bool operator==(const JsonPath &, const JsonPath &) = default;

private:
    struct Step {
        QString name; ///< empty for an index
        int index = 0;
        bool isIndex = false;
        friend bool operator==(const Step &, const Step &) = default;
    };
    class Parser;

    QString m_text;
    QList<Step> m_steps;
};

} // namespace Pulse
