// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace Pulse {

/// Where a thread's transports receive. One for all of them, because each parses what it received
/// before the next one reads; should one read while another is parsing, it gets one of its own.
class ReceiveBuffer final {
public:
    static constexpr qsizetype size = 64 * 1024; ///< at most this much of one session at a time
    ReceiveBuffer();
    ~ReceiveBuffer();
    Q_DISABLE_COPY_MOVE(ReceiveBuffer)
    [[nodiscard]] char *data() const { return m_bytes.get(); }

private:
    std::unique_ptr<char[]> m_bytes;
};

} // namespace Pulse
