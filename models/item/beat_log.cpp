// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_log.h"

#include <algorithm>
#include <limits>

namespace Pulse {

namespace {

qint32 clamped(qint64 value)
{
    return static_cast<qint32>(std::clamp<qint64>(value, std::numeric_limits<qint32>::min(),
                                                  std::numeric_limits<qint32>::max()));
}

} // namespace

BeatLog::BeatLog(int capacity) : m_capacity(std::max(1, capacity))
{
}

BeatLog::Packed BeatLog::pack(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    Packed packed;
    packed.mono = beat.at.mono.count();
    packed.wall = beat.at.wall.count();
    packed.latency = beat.latency ? clamped(std::max<qint64>(0, beat.latency->count())) : -1;
    packed.offset = clockOffset ? clamped(clockOffset->count()) : 0;
    packed.kind = beat.kind;
    packed.outcome = beat.outcome;
    packed.failed = beat.failed;
    packed.hasOffset = clockOffset.has_value();
    return packed;
}

void BeatLog::append(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    ++m_appended;
    ++m_revision;
    if (size() < m_capacity) {
        m_ring.push_back(pack(beat, clockOffset));
        return;
    }
    m_ring[static_cast<size_t>(m_oldest)] = pack(beat, clockOffset);
    m_oldest = (m_oldest + 1) % m_capacity;
}

void BeatLog::replaceNewest(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    if (isEmpty())
        return;
    ++m_revision;
    const int newest = (m_oldest + size() - 1) % size();
    m_ring[static_cast<size_t>(newest)] = pack(beat, clockOffset);
}

void BeatLog::setCapacity(int capacity)
{
    capacity = std::max(1, capacity);
    if (capacity == m_capacity)
        return;
    std::rotate(m_ring.begin(), m_ring.begin() + m_oldest, m_ring.end());
    m_oldest = 0;
    const int surplus = std::max(0, size() - capacity);
    m_ring.erase(m_ring.begin(), m_ring.begin() + surplus);
    m_ring.shrink_to_fit();
    m_capacity = capacity;
    ++m_revision;
}

const BeatLog::Packed &BeatLog::packed(int index) const
{
    Q_ASSERT(index >= 0 && index < size());
    return m_ring[static_cast<size_t>((m_oldest + index) % size())];
}

Beat BeatLog::at(int index) const
{
    const Packed &packed = this->packed(index);
    Beat beat;
    beat.at = {nanoseconds(packed.mono), milliseconds(packed.wall)};
    if (packed.latency >= 0)
        beat.latency = microseconds(packed.latency);
    beat.kind = packed.kind;
    beat.outcome = packed.outcome;
    beat.failed = packed.failed;
    return beat;
}

std::optional<milliseconds> BeatLog::clockOffset(int index) const
{
    const Packed &packed = this->packed(index);
    return packed.hasOffset ? std::optional(milliseconds(packed.offset)) : std::nullopt;
}

QList<Beat> BeatLog::newest(int count) const
{
    QList<Beat> beats;
    const int first = std::max(0, size() - count);
    beats.reserve(size() - first);
    for (int i = first; i < size(); ++i)
        beats.append(at(i));
    return beats;
}

} // namespace Pulse
