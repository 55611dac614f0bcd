// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/receive_buffer.h"

#include <utility>

namespace Pulse {

namespace {

/// What the last one of this thread received into.
std::unique_ptr<char[]> &spareBytes()
{
    static thread_local std::unique_ptr<char[]> bytes;
    return bytes;
}

} // namespace

ReceiveBuffer::ReceiveBuffer() : m_bytes(std::move(spareBytes()))
{
    if (!m_bytes)
        m_bytes = std::make_unique_for_overwrite<char[]>(size);
}

ReceiveBuffer::~ReceiveBuffer()
{
    spareBytes() = std::move(m_bytes);
}

} // namespace Pulse
