// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident_book.h"
#include "models/incident/notification.h"
#include "models/incident/silence.h"

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
    /// Other than None: nobody is told, and this is why.
    Suppression suppressed = Suppression::None;

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
/// many at once as one, nothing while this computer cannot see. What is acknowledged is not
/// repeated until it gets worse. What is silenced is told when the silence ends, and only if it is
/// then another state than the last one told (reliability F47). Pure.
class NotificationPolicy final {
public:
    /// `silences` must outlive it; without one nothing is silenced.
    explicit NotificationPolicy(PolicySettings settings = {},
                                const SilenceBook *silences = nullptr);

    [[nodiscard]] QList<Telling> apply(const IncidentChange &change, Instant now);
    void observe(const ObserverNews &news);
    [[nodiscard]] QList<Telling> tick(Instant now);
    /// Silences began or ended: the next `tick` looks at everything again.
    void recheck() { m_due = nanoseconds{0}; }
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
        bool toldBefore = false; ///< Waiting: it is told again, because it got worse
        Suppression suppressed = Suppression::None; ///< what was said about not telling it
        quint64 group = 0;
    };
    /// What came back while silenced, and would be told afterwards.
    struct Ended {
        Telling telling;
        Record record;
    };
    struct Group {
        int failing = 0;
        int recovered = 0;
        int seen = 0;      ///< failing ones that are acknowledged
        Incident lastBack; ///< the member that recovered last, for the words of the recovery
        Instant firstOpened;
        nanoseconds lastJoin{};
        nanoseconds toldAt{};
        bool grown = false;
        bool shrunk = false;
    };

    void note(const Incident &incident, Instant now, QList<Telling> &out);
    Record *known(const Incident &incident, Instant now);
    void seen(const Record &record, QList<Telling> &out);
    void tellAgain(Record &record, Instant now);
    void leave(const IncidentChange &change, Instant now, QList<Telling> &out);
    void leaveGroup(const Record &record, const IncidentChange &change, Instant now,
                    QList<Telling> &out);
    void end(const Telling &telling, const Record &record, Instant now, QList<Telling> &out);
    void tellEnded(Instant now, QList<Telling> &out);
    [[nodiscard]] Suppression hushed(const Record &record, Instant now) const;
    [[nodiscard]] bool hushed(quint64 group, Instant now) const;
    [[nodiscard]] std::optional<nanoseconds> silentUntil(const SessionId &session,
                                                         Instant now) const;
    void wakeAfterSilence(const SessionId &session, Instant now, nanoseconds notBefore = {});
    void tellDue(Instant now, QList<Telling> &out);
    void tellNews(Instant now, QList<Telling> &out);
    void tellGroups(Instant now, QList<Telling> &out);
    void makeGroup(const QList<IncidentId> &waiting, Instant now, QList<Telling> &out);
    void join(quint64 group, Record &record, Instant now, QList<Telling> &out);
    [[nodiscard]] static QString keyOf(const SessionId &session);
    [[nodiscard]] static Telling single(NotificationKind kind, const Incident &incident);
    [[nodiscard]] Telling groupTelling(NotificationKind kind, quint64 id) const;
    std::optional<quint64> openGroup(Instant now) const;
    void wakeAt(nanoseconds when);
    void findNextDue(Instant now);

    PolicySettings m_settings;
    const SilenceBook *m_silences;
    QHash<IncidentId, Record> m_records;
    QMap<quint64, Group> m_groups;
    QHash<QString, Ended> m_ended; ///< by the key of the telling
    QList<Telling> m_held;         ///< recoveries that came while nothing may be told
    std::optional<nanoseconds> m_due;
    bool m_offline = false;
    nanoseconds m_holdUntil{};
    quint64 m_lastGroup = 0;
};

} // namespace Pulse
