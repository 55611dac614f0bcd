// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/websocket_frames.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Pulse {

namespace {

constexpr quint64 payloadLimit = 1024 * 1024;
constexpr qsizetype maskSize = 4;

bool isKnown(quint8 opcode)
{
    return opcode <= 0x2 || (opcode >= 0x8 && opcode <= 0xa);
}

/// Length of the header without the mask, or 0 while it is not complete.
qsizetype readLength(const QByteArray &buffer, quint64 &length)
{
    const auto *bytes = reinterpret_cast<const uchar *>(buffer.constData());
    const quint8 shortLength = bytes[1] & 0x7f;
    if (shortLength < 126) {
        length = shortLength;
        return 2;
    }
    const qsizetype header = shortLength == 126 ? 4 : 10;
    if (buffer.size() < header)
        return 0;
    length = shortLength == 126 ? qFromBigEndian<quint16>(bytes + 2)
                                : qFromBigEndian<quint64>(bytes + 2);
    return header;
}

bool isSound(quint8 first, quint8 second)
{
    const bool control = (first & 0x08) != 0;
    const bool last = (first & 0x80) != 0;
    const bool masked = (second & 0x80) != 0;
    return (first & 0x70) == 0 && masked && isKnown(first & 0x0f) &&
           (!control || (last && (second & 0x7f) <= 125));
}

QByteArray unmasked(const QByteArray &buffer, qsizetype start, qsizetype size)
{
    QByteArray payload = buffer.mid(start + maskSize, size);
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = static_cast<char>(payload.at(i) ^ buffer.at(start + i % maskSize));
    return payload;
}

} // namespace

QByteArray webSocketAccept(const QByteArray &key)
{
    const QByteArray text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
}

QByteArray serverFrame(FrameKind kind, const QByteArray &payload, bool last)
{
    QByteArray frame;
    frame += static_cast<char>((last ? 0x80 : 0x00) | static_cast<int>(kind));
    const auto size = static_cast<quint64>(payload.size());
    if (size < 126) {
        frame += static_cast<char>(size);
    } else if (size <= 0xffff) {
        frame += char(126);
        frame.resize(4);
        qToBigEndian(static_cast<quint16>(size), frame.data() + 2);
    } else {
        frame += char(127);
        frame.resize(10);
        qToBigEndian(size, frame.data() + 2);
    }
    return frame + payload;
}

QByteArray closePayload(quint16 code, const QByteArray &words)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return payload + words;
}

ClientFrameReader::Result ClientFrameReader::take(QByteArray &buffer, WebSocketFrame &frame)
{
    if (buffer.size() < 2)
        return Result::NeedMore;
    const auto first = static_cast<quint8>(buffer.at(0));
    if (!isSound(first, static_cast<quint8>(buffer.at(1))))
        return Result::Broken;
    quint64 length = 0;
    const qsizetype header = readLength(buffer, length);
    if (header == 0)
        return Result::NeedMore;
    if (length > payloadLimit)
        return Result::Broken;
    const auto size = static_cast<qsizetype>(length);
    if (buffer.size() < header + maskSize + size)
        return Result::NeedMore;
    frame = {static_cast<FrameKind>(first & 0x0f), (first & 0x80) != 0,
             unmasked(buffer, header, size)};
    buffer.remove(0, header + maskSize + size);
    return Result::Ready;
}

} // namespace Pulse
