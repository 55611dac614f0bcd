// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_log.h"

#include <algorithm>
#include <limits>

namespace Pulse {

namespace {

// What stands in the lowest byte of Packed::wall: two bits of kind, three of outcome, two marks.
constexpr int kindUnit = 1;
constexpr int outcomeUnit = 4;
constexpr int failedMark = 32;
constexpr int offsetMark = 64;
constexpr int marksRange = 256;

qint32 clamped(qint64 value)
{
    return static_cast<qint32>(std::clamp<qint64>(value, std::numeric_limits<qint32>::min(),
                                                  std::numeric_limits<qint32>::max()));
}

} // namespace

BeatLog::BeatLog(int capacity) : m_beats(capacity)
{
}

BeatLog::Packed BeatLog::pack(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    Packed packed;
    const int marks = int(beat.kind) * kindUnit + int(beat.outcome) * outcomeUnit +
                      (beat.failed ? failedMark : 0) + (clockOffset ? offsetMark : 0);
    packed.mono = beat.at.mono.count();
    packed.wall = beat.at.wall.count() * marksRange + marks;
    packed.latency = beat.latency ? clamped(std::max<qint64>(0, beat.latency->count())) : -1;
    packed.offset = clockOffset ? clamped(clockOffset->count()) : 0;
    return packed;
}

void BeatLog::append(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    ++m_revision;
    m_beats.append(pack(beat, clockOffset));
}

void BeatLog::replaceNewest(const Beat &beat, std::optional<milliseconds> clockOffset)
{
    if (isEmpty())
        return;
    ++m_revision;
    m_beats.replaceNewest(pack(beat, clockOffset));
}

void BeatLog::setCapacity(int capacity)
{
    if (std::max(1, capacity) == m_beats.capacity())
        return;
    m_beats.setCapacity(capacity);
    ++m_revision;
}

Beat BeatLog::at(int index) const
{
    const Packed &packed = m_beats.at(index);
    const int marks = static_cast<int>(packed.wall & (marksRange - 1));
    Beat beat;
    beat.at = {nanoseconds(packed.mono), milliseconds((packed.wall - marks) / marksRange)};
    if (packed.latency >= 0)
        beat.latency = microseconds(packed.latency);
    beat.kind = static_cast<BeatKind>(marks / kindUnit % outcomeUnit);
    beat.outcome = static_cast<BeatOutcome>(marks / outcomeUnit % 8);
    beat.failed = (marks & failedMark) != 0;
    return beat;
}

std::optional<milliseconds> BeatLog::clockOffset(int index) const
{
    const Packed &packed = m_beats.at(index);
    return (packed.wall & offsetMark) != 0 ? std::optional(milliseconds(packed.offset))
                                           : std::nullopt;
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
