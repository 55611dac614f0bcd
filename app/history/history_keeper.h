// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_file.h"
#include "app/history/history_reader.h"
#include "app/history/history_writer.h"
#include "models/history/rollup_backlog.h"
#include "models/history/rollup_fold.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pulse {

struct HistoryPace {
    milliseconds every{5'000};       ///< between two transactions
    qsizetype calmAtOnce = 1'000;    ///< sessions that only went on, in one transaction
    qsizetype backlog = 200'000;     ///< rollups kept while nothing can be saved, about 50 MB
    milliseconds busyUntold{15'000}; ///< a lock that lasts no longer is nobody's trouble
    milliseconds readEvery{60'000};  ///< the followed session's history
    HistoryLimits file{};
    HistoryRetention retention{};
};

/// Keeps the history of all sessions (S1-42): the engine's updates become rollups, and are saved
/// every few seconds up to a time that the engine vouches for, so that nothing is counted that it
/// did not watch. When they cannot be saved they wait in memory, and one trouble is told until it
/// is over. A kill loses what came since the last transaction: 5 s, of a session that only went on
/// 5 s for each 1,000 sessions; that time counts as not watched. Thread: its own.
class HistoryKeeper final : public QObject {
    Q_OBJECT
public:
    /// `now` is only used to find the last 24 hours and days, and how long a lock lasts.
    explicit HistoryKeeper(std::function<Instant()> now, HistoryPace pace = {});
    ~HistoryKeeper() override;

public Q_SLOTS:
    /// Begins with this file, or goes over to it, as HistoryFile has it. Services follow.
    void use(const QString &path);
    void setServices(const QList<Pulse::ServiceId> &services);
    void take(const Pulse::UpdateBatch &batch);
    void observe(const Pulse::ObserverNews &news);
    /// The engine looked until then: the answer to lookWanted().
    void looked(const Pulse::Instant &at);
    /// Tells of this session with sessionRead(), at once and now and then; empty: of none.
    void follow(const Pulse::SessionId &session);
    /// Saves everything and lets go of the file.
    void finish();

Q_SIGNALS:
    void lookWanted();
    /// Once for each use(): what was before.
    void dayRead(const Pulse::HistoryOfDay &day);
    void sessionRead(const Pulse::SessionId &session, const Pulse::UptimeHistory &history);
    /// Another one than before; None: history is saved again.
    void troubled(const Pulse::HistoryTrouble &trouble);
    /// A damaged file was moved aside, to there; a new one was begun.
    void movedAside(const QString &path);

private:
    void save(qsizetype most);
    [[nodiscard]] HistoryTrouble openFile();
    [[nodiscard]] HistoryTrouble store();
    void readFollowed();
    void compact();
    void tell(const HistoryTrouble &trouble);

    std::function<Instant()> m_now;
    HistoryPace m_pace;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<HistoryWriter> m_writer;
    RollupFold m_fold;
    RollupBacklog m_backlog;
    QTimer m_timer;
    Instant m_looked;
    bool m_dayRead = false;
    bool m_elsewhere = false; ///< another program keeps the file
    SessionId m_followed;
    bool m_readSoon = false;
    nanoseconds m_readAt{};
    nanoseconds m_compactAt{};
    std::optional<nanoseconds> m_busySince;
    HistoryTrouble m_told;
};

} // namespace Pulse
