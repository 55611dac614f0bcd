// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Pulse {

/// Is this UTF-8 (RFC 3629: no surrogates, no longer form than needed, nothing above U+10FFFF)? For
/// text that comes in pieces, which may end within a character; it says no at the first byte that
/// cannot be. Pure.
class Utf8Check final {
public:
    /// False as soon as what came so far cannot become UTF-8 any more.
    [[nodiscard]] bool add(QByteArrayView bytes);
    /// The end may stand here: no character is open.
    [[nodiscard]] bool isComplete() const { return m_missing == 0; }
    void reset() { *this = Utf8Check(); }

private:
    [[nodiscard]] bool begin(quint8 byte);

    quint8 m_missing = 0;   ///< bytes of the open character
    quint8 m_lowest = 0x80; ///< what its next byte may be
    quint8 m_highest = 0xbf;
};

} // namespace Pulse
