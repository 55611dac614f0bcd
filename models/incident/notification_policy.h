// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident_book.h"
#include "models/incident/notification.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Pulse {

/// Who is to be told what, not yet worded.
struct Telling {
    NotificationKind kind = NotificationKind::Failure;
    QString key;
    QList<Incident> incidents; ///< still failing; in a Recovery those that are back
    int recovered = 0;         ///< members of the group that are back
    bool group = false;
    bool quiet = false;

    friend bool operator==(const Telling &, const Telling &) = default;
};

struct PolicySettings {
    milliseconds gather{1'000}; ///< how long a failure waits for others that belong to it
    int groupOver = 5;          ///< more new ones than this within the window become one message
    milliseconds window{30'000};
    milliseconds updateEvery{10'000}; ///< news about the same thing at most this often
    milliseconds afterSleep{5'000};   ///< nothing is told so soon after this computer woke up
};

/// Decides what people are told (ui/SPEC "rules for interruptions"): Critical and Offline only, one
/// message for each incident, news about it replaces it, a recovery only when the failure was told,
/// many at once as one, nothing while this computer cannot see. Pure.
class NotificationPolicy final {
public:
    explicit NotificationPolicy(PolicySettings settings = {});

    [[nodiscard]] QList<Telling> apply(const IncidentChange &change, Instant now);
    void observe(const ObserverNews &news);
    [[nodiscard]] QList<Telling> tick(Instant now);
    /// When `tick` wants to be called, on the monotonic clock.
    [[nodiscard]] std::optional<nanoseconds> nextDeadline() const;
    /// The computer is offline, or just woke up.
    [[nodiscard]] bool isHolding(Instant now) const;

private:
    enum class Stage : quint8 { Waiting, Told, Grouped };
    struct Record {
        Incident incident;
        Stage stage = Stage::Waiting;
        nanoseconds due{}; ///< Waiting: when it is told
        nanoseconds toldFirst{};
        nanoseconds toldAt{}; ///< the latest news
        Status toldStatus = Status::Unknown;
        std::optional<RuleId> toldRule;
        bool hasNews = false;
        quint64 group = 0;
    };
    struct Group {
        int failing = 0;
        int recovered = 0;
        Incident lastBack; ///< the member that recovered last, for the words of the recovery
        Instant firstOpened;
        nanoseconds lastJoin{};
        nanoseconds toldAt{};
        bool grown = false;
        bool shrunk = false;
    };

    void note(const IncidentChange &change, Instant now);
    void leave(const IncidentChange &change, QList<Telling> &out);
    void leaveGroup(quint64 id, const IncidentChange &change, QList<Telling> &out);
    void tellDue(Instant now, QList<Telling> &out);
    void tellNews(Instant now, QList<Telling> &out);
    void tellGroups(Instant now, QList<Telling> &out);
    void makeGroup(const QList<IncidentId> &waiting, Instant now, QList<Telling> &out);
    void join(quint64 group, Record &record, Instant now);
    [[nodiscard]] Telling groupTelling(NotificationKind kind, quint64 id) const;
    std::optional<quint64> openGroup(Instant now) const;
    void wakeAt(nanoseconds when);
    void findNextDue(Instant now);

    PolicySettings m_settings;
    QHash<IncidentId, Record> m_records;
    QMap<quint64, Group> m_groups;
    QList<Telling> m_held; ///< recoveries that came while nothing may be told
    std::optional<nanoseconds> m_due;
    bool m_offline = false;
    nanoseconds m_holdUntil{};
    quint64 m_lastGroup = 0;
};

} // namespace Pulse
