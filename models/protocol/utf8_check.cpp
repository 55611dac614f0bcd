// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/utf8_check.h"

#include <cstring>

namespace Pulse {

namespace {

/// Nearly all text is ASCII: eight bytes at a time.
qsizetype asciiPrefix(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<quint8>(bytes.at(at)) < 0x80)
        ++at;
    return at;
}

} // namespace

bool Utf8Check::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_missing == 0) {
            bytes = bytes.sliced(asciiPrefix(bytes));
            if (bytes.isEmpty())
                return true;
            if (!begin(static_cast<quint8>(bytes.front())))
                return false;
        } else {
            const auto byte = static_cast<quint8>(bytes.front());
            if (byte < m_lowest || byte > m_highest)
                return false;
            --m_missing;
            m_lowest = 0x80;
            m_highest = 0xbf;
        }
        bytes = bytes.sliced(1);
    }
    return true;
}

// RFC 3629 section 4. The second byte's range is what keeps out longer forms and surrogates.
bool Utf8Check::begin(quint8 byte)
{
    if (byte >= 0xc2 && byte <= 0xdf) {
        m_missing = 1;
    } else if (byte >= 0xe0 && byte <= 0xef) {
        m_missing = 2;
        m_lowest = byte == 0xe0 ? 0xa0 : 0x80;
        m_highest = byte == 0xed ? 0x9f : 0xbf;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
        m_missing = 3;
        m_lowest = byte == 0xf0 ? 0x90 : 0x80;
        m_highest = byte == 0xf4 ? 0x8f : 0xbf;
    }
    return m_missing > 0;
}

} // namespace Pulse
