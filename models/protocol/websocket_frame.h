// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace Pulse {

/// RFC 6455 5.2
enum class FrameKind : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
};

using FrameMask = std::array<char, 4>;

/// What stands before a frame's payload.
struct FrameHeader {
    FrameKind kind = FrameKind::Text;
    bool last = true;
    std::optional<FrameMask> mask;
    quint64 length = 0; ///< of the payload, bytes; at most 2^63 - 1

    [[nodiscard]] bool isControl() const { return (static_cast<quint8>(kind) & 0x8) != 0; }
};

inline constexpr qsizetype longestControlPayload = 125; ///< RFC 6455 5.5
inline constexpr qsizetype longestFrameHeader = 14;

/// A header at the begin of some bytes: `size` is its own length, 0 while it is not complete.
/// `fault`, in words, when the bytes can never be a header (reserved bits or kinds, a control frame
/// in pieces or over 125 bytes, a length that is not written as short as it can be).
struct FrameHeaderReading {
    qsizetype size = 0;
    FrameHeader header;
    const char *fault = nullptr;
};
[[nodiscard]] FrameHeaderReading readFrameHeader(QByteArrayView bytes);

/// Appends one whole frame. A client's frames need a mask that nobody can foresee (RFC 6455 5.3); a
/// server's have none.
void appendFrame(QByteArray &out, FrameKind kind, QByteArrayView payload, bool last = true,
                 std::optional<FrameMask> mask = std::nullopt);
/// A server's frame by itself.
[[nodiscard]] QByteArray serverFrame(FrameKind kind, QByteArrayView payload, bool last = true);
/// Masks or unmasks in place; `offset` is the place of the first byte in the payload.
void applyMask(char *bytes, qsizetype size, const FrameMask &mask, quint64 offset = 0);

/// RFC 6455 1.3: what a server answers to this key.
[[nodiscard]] QByteArray webSocketAccept(const QByteArray &key);

inline constexpr int noCloseCode = 1005; ///< stands for a close frame without one, never sent
/// May stand in a close frame: the codes of RFC 6455 7.4.1 and those registered since (1012 to 1014
/// with IANA), and the free range 3000 to 4999. Not 1004 to 1006, 1015 and what nobody assigned.
[[nodiscard]] bool isCloseCode(int code);
/// Words beyond 123 bytes are left out, never cut within a character.
[[nodiscard]] QByteArray closePayload(quint16 code, QByteArrayView words = {});

} // namespace Pulse
