// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"

#include <QList>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// The row of heartbeats of one session as a window shows it: the newest `capacity` of them, oldest
/// first. 32 bytes each, grown only as they come. Thread: the GUI's.
class BeatLog final {
public:
    explicit BeatLog(int capacity = 1'000);

    void append(const Beat &beat, std::optional<milliseconds> clockOffset = {});
    /// Nothing happens while it is empty.
    void replaceNewest(const Beat &beat, std::optional<milliseconds> clockOffset = {});
    /// Forgets the oldest ones that no longer fit.
    void setCapacity(int capacity);

    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] int size() const { return static_cast<int>(m_ring.size()); }
    [[nodiscard]] bool isEmpty() const { return m_ring.empty(); }
    /// 0 is the oldest one kept, size() - 1 the newest.
    [[nodiscard]] Beat at(int index) const;
    [[nodiscard]] std::optional<milliseconds> clockOffset(int index) const;
    /// The newest `count` of them (fewer when there are fewer), oldest first.
    [[nodiscard]] QList<Beat> newest(int count) const;
    /// How many were ever appended: the serial number of at(i) is appended() - size() + i.
    [[nodiscard]] quint64 appended() const { return m_appended; }
    /// Changes whenever anything in it does.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    struct Packed {
        qint64 mono = 0;     // ns
        qint64 wall = 0;     // ms
        qint32 latency = -1; // us, -1: not known
        qint32 offset = 0;   // ms
        BeatKind kind = BeatKind::Timestamp;
        BeatOutcome outcome = BeatOutcome::OnTime;
        bool failed = false;
        bool hasOffset = false;
    };
    [[nodiscard]] static Packed pack(const Beat &beat, std::optional<milliseconds> clockOffset);
    [[nodiscard]] const Packed &packed(int index) const;

    std::vector<Packed> m_ring;
    int m_capacity;
    int m_oldest = 0; // where at(0) stands once the ring is full
    quint64 m_appended = 0;
    quint64 m_revision = 0;
};

} // namespace Pulse
