// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/websocket_frame.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Pulse {

namespace {

constexpr quint8 lastBit = 0x80;
constexpr quint8 maskBit = 0x80;
constexpr quint8 in16Bits = 126;
constexpr quint8 in64Bits = 127;

const char *faultOfStart(quint8 first, quint8 second)
{
    const quint8 opcode = first & 0x0f;
    if ((first & 0x70) != 0)
        return "a reserved bit of a frame is set";
    if (opcode > 0xa || (opcode > 0x2 && opcode < 0x8))
        return "a frame has a reserved opcode";
    if (opcode >= 0x8 && (first & lastBit) == 0)
        return "a control frame is in fragments";
    if (opcode >= 0x8 && (second & 0x7f) > longestControlPayload)
        return "a control frame is longer than 125 bytes";
    return nullptr;
}

const char *faultOfLength(quint8 shortLength, quint64 length)
{
    if (length > (quint64(1) << 63) - 1)
        return "the highest bit of a frame's length is set";
    const bool shortest =
        shortLength == in16Bits ? length > longestControlPayload : length > 0xffff;
    return shortest ? nullptr : "a frame's length is not written as short as it can be";
}

void appendLength(QByteArray &out, quint64 size, quint8 maskFlag)
{
    if (size <= quint64(longestControlPayload)) {
        out.append(static_cast<char>(maskFlag | size));
        return;
    }
    std::array<char, 8> bytes{};
    qToBigEndian(size, bytes.data());
    const bool shorter = size <= 0xffff;
    out.append(static_cast<char>(maskFlag | (shorter ? in16Bits : in64Bits)));
    out.append(bytes.data() + (shorter ? 6 : 0), shorter ? 2 : 8);
}

} // namespace

FrameHeaderReading readFrameHeader(QByteArrayView bytes)
{
    FrameHeaderReading out;
    if (bytes.size() < 2)
        return out;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    out.fault = faultOfStart(at[0], at[1]);
    if (out.fault)
        return out;
    const quint8 shortLength = at[1] & 0x7f;
    const bool masked = (at[1] & maskBit) != 0;
    qsizetype size = shortLength == in16Bits ? 4 : shortLength == in64Bits ? 10 : 2;
    if (bytes.size() < size)
        return out;
    out.header.kind = static_cast<FrameKind>(at[0] & 0x0f);
    out.header.last = (at[0] & lastBit) != 0;
    out.header.length = shortLength;
    if (size > 2) {
        out.header.length =
            size == 4 ? qFromBigEndian<quint16>(at + 2) : qFromBigEndian<quint64>(at + 2);
        out.fault = faultOfLength(shortLength, out.header.length);
    }
    if (out.fault || bytes.size() < size + (masked ? 4 : 0))
        return out;
    if (masked) {
        const char *mask = bytes.data() + size;
        out.header.mask = FrameMask{mask[0], mask[1], mask[2], mask[3]};
        size += 4;
    }
    out.size = size;
    return out;
}

void appendFrame(QByteArray &out, FrameKind kind, QByteArrayView payload, bool last,
                 std::optional<FrameMask> mask)
{
    out.append(static_cast<char>((last ? lastBit : 0) | static_cast<quint8>(kind)));
    appendLength(out, static_cast<quint64>(payload.size()), mask ? maskBit : 0);
    if (mask)
        out.append(mask->data(), qsizetype(mask->size()));
    const qsizetype start = out.size();
    out.append(payload);
    if (mask)
        applyMask(out.data() + start, payload.size(), *mask);
}

QByteArray serverFrame(FrameKind kind, QByteArrayView payload, bool last)
{
    QByteArray frame;
    appendFrame(frame, kind, payload, last);
    return frame;
}

void applyMask(char *bytes, qsizetype size, const FrameMask &mask, quint64 offset)
{
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ mask[(offset + quint64(i)) % mask.size()]);
}

QByteArray webSocketAccept(const QByteArray &key)
{
    const QByteArray text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
}

bool isCloseCode(int code)
{
    const bool registered = (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
    return registered || (code >= 3000 && code <= 4999);
}

QByteArray closePayload(quint16 code, QByteArrayView words)
{
    qsizetype size = qMin<qsizetype>(words.size(), longestControlPayload - 2);
    while (size > 0 && size < words.size() && (words.at(size) & '\xC0') == '\x80')
        --size;
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return payload.append(words.first(size));
}

} // namespace Pulse
