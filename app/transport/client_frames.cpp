// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/client_frames.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <cstring>

namespace Pulse {

void appendClientFrame(QByteArray &out, FrameKind kind, QByteArrayView payload)
{
    const quint32 random = QRandomGenerator::system()->generate();
    FrameMask mask;
    std::memcpy(mask.data(), &random, mask.size());
    appendFrame(out, kind, payload, true, mask);
}

QByteArray clientFrame(FrameKind kind, QByteArrayView payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + longestFrameHeader);
    appendClientFrame(frame, kind, payload);
    return frame;
}

QByteArray pingPayload(PingId id)
{
    QByteArray payload(16, Qt::Uninitialized);
    qToBigEndian(id.sequence, payload.data());
    qToBigEndian(id.nonce, payload.data() + 8);
    return payload;
}

std::optional<PingId> pingIdOf(QByteArrayView payload)
{
    if (payload.size() != 16)
        return std::nullopt;
    return PingId{qFromBigEndian<quint64>(payload.data()),
                  qFromBigEndian<quint64>(payload.data() + 8)};
}

} // namespace Pulse
