// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_export.h"

#include "models/item/json_text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {

QByteArray messagesAsNdjson(const MessageLog &log)
{
    QByteArray lines;
    for (int i = 0; i < log.size(); ++i) {
        const MessageSeen message = log.at(i);
        const bool out = message.direction == MessageSeen::Direction::Out;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(message.at.wall.count(), Qt::UTC);
        const QJsonObject line{
            {QStringLiteral("at"), at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("direction"), out ? QStringLiteral("out") : QStringLiteral("in")},
            {QStringLiteral("bytes"), message.bytes},
            {QStringLiteral("binary"), message.binary},
            {QStringLiteral("heartbeat"), message.heartbeat},
            {QStringLiteral("truncated"), message.truncated},
            {QStringLiteral("text"), hideSecrets(message.text)}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace Pulse
