// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/notification.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

// What is sent to a Discord webhook (protocols.md section 7). Pure.
namespace Pulse::Discord {

constexpr int MaxEmbeds = 10;
constexpr int MaxTitle = 256;
constexpr int MaxDescription = 4096;
constexpr int MaxFieldValue = 1024;
constexpr int MaxContent = 2000;
constexpr int MaxTotal = 6000; ///< over all embeds of one message

/// Text that Discord shows as it is: no emphasis, links, mentions, headings or emoji.
[[nodiscard]] QString escaped(const QString &text);

/// The address to post to: version 10 of the API (without a version, waiting times come in
/// milliseconds), asking for an answer. Nothing for what is not a webhook's address; plain http is
/// taken for this computer only.
[[nodiscard]] std::optional<QUrl> postAddress(const QString &webhook);

/// How many of the first ones fit into one message; at least 1 when there are any.
[[nodiscard]] qsizetype fitting(const QList<Notification> &notifications);

/// The JSON body for these; `leftOut`: how many more had to be dropped before.
[[nodiscard]] QByteArray body(const QList<Notification> &notifications, int leftOut = 0);

} // namespace Pulse::Discord
