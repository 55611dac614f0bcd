// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_path.h"
#include "models/session/message_tally.h"
#include "models/session/service.h"

#include <optional>

namespace Pulse {

/// Reads what messages say of themselves: class, store and presence (S4-7 to S4-9). Whatever comes
/// is read without failing; a text longer than 64 KiB is not parsed and says nothing.
class MessageReader final {
public:
    static constexpr qsizetype longest = 64 * 1024; ///< characters of a message
    static constexpr qsizetype longestName = 200;   ///< of a class or a store, as it is told

    explicit MessageReader(const MessageSettings &settings);

    /// A text message; JSON objects say something, everything else nothing.
    [[nodiscard]] MessageLabel read(QStringView text) const;
    /// An event with its name, which is its class where its body has none. `body`: an argument.
    [[nodiscard]] MessageLabel read(const QString &event, const QJsonValue &body) const;

private:
    [[nodiscard]] MessageLabel labelOf(const QJsonValue &body, const QString &event) const;
    void readStore(const QJsonValue &body, MessageLabel &label) const;

    MessageSettings m_settings;
    std::optional<JsonPath> m_class;
    std::optional<JsonPath> m_store;
};

} // namespace Pulse
