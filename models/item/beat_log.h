// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"
#include "models/item/recent_list.h"

#include <QList>
#include <QtGlobal>

#include <optional>

namespace Pulse {

/// The row of heartbeats of one session as a window shows it: the newest `capacity` of them, oldest
/// first. 24 bytes each, grown only as they come. Thread: the GUI's.
class BeatLog final {
public:
    explicit BeatLog(int capacity = 1'000);

    void append(const Beat &beat, std::optional<milliseconds> clockOffset = {});
    /// Nothing happens while it is empty.
    void replaceNewest(const Beat &beat, std::optional<milliseconds> clockOffset = {});
    /// Forgets the oldest ones that no longer fit.
    void setCapacity(int capacity);

    [[nodiscard]] int capacity() const { return m_beats.capacity(); }
    [[nodiscard]] int size() const { return m_beats.size(); }
    [[nodiscard]] bool isEmpty() const { return m_beats.isEmpty(); }
    /// 0 is the oldest one kept, size() - 1 the newest.
    [[nodiscard]] Beat at(int index) const;
    [[nodiscard]] std::optional<milliseconds> clockOffset(int index) const;
    /// The newest `count` of them (fewer when there are fewer), oldest first.
    [[nodiscard]] QList<Beat> newest(int count) const;
    /// How many were ever appended: the serial number of at(i) is appended() - size() + i.
    [[nodiscard]] quint64 appended() const { return m_beats.appended(); }
    /// Changes whenever anything in it does.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    struct Packed {
        qint64 mono = 0;     // ns
        qint64 wall = 0;     // ms, times 256, and the marks in its lowest byte
        qint32 latency = -1; // us, -1: not known
        qint32 offset = 0;   // ms
    };
    [[nodiscard]] static Packed pack(const Beat &beat, std::optional<milliseconds> clockOffset);

    RecentList<Packed> m_beats;
    quint64 m_revision = 0;
};

} // namespace Pulse
