// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"

#include <QString>

#include <optional>

namespace Pulse {

/// What is wrong with a value, and what to do. Secrets are not repeated.
struct ValueFault {
    QString what;
    QString whatToDo;
};

// Checks of texts that will be sent or shown: nothing passes that could break a header, a request
// or a line of output (S04, S07). Each returns nothing when the text is good.
[[nodiscard]] std::optional<ValueFault> faultOfText(const SchemaKey &key, const QString &text);
/// ws wss socketio socketios http https, prometheus+http and prometheus+https, with a host and
/// without a password, a fragment or a page that restarts a bot.
[[nodiscard]] std::optional<ValueFault> faultOfAddress(const QString &text, bool sockets);
/// http or socks5 with a host and nothing behind it; a password may not stand in the file.
[[nodiscard]] std::optional<ValueFault> faultOfProxy(const QString &text);
/// 64 hex digits, with or without colons.
[[nodiscard]] std::optional<ValueFault> faultOfFingerprint(const QString &text);
[[nodiscard]] std::optional<ValueFault> faultOfReference(const QString &text);
/// A reference, or the address of a mail server.
[[nodiscard]] std::optional<ValueFault> faultOfDelivery(const QString &text);
[[nodiscard]] std::optional<ValueFault> faultOfMailAddress(const QString &text);
[[nodiscard]] std::optional<ValueFault> faultOfHeader(const QString &name, const QString &value);
/// A page beside an address: "ping", "/health?full=1". No scheme, no other host.
[[nodiscard]] std::optional<ValueFault> faultOfPath(const QString &text);
/// A place in a JSON document, as JsonPath reads it.
[[nodiscard]] std::optional<ValueFault> faultOfField(const QString &text);

/// smtp:// or smtps:// stands before it.
[[nodiscard]] bool isMailServer(QStringView text);
/// secret:, env: or file: stands before it.
[[nodiscard]] bool isReference(QStringView text);

/// "Chat gateway (eu)" -> "chat-gateway-eu". A name without Latin letters or digits gives
/// "service-" and eight digits of its hash, so that the id does not depend on the order of the
/// file.
[[nodiscard]] QString idFromName(const QString &name);

/// The known word nearest to a misspelt one; empty when none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

} // namespace Pulse
