// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core_host.h"
#include "app/history/history_keeper.h"

#include <QObject>
#include <QThread>

namespace Pulse {

/// The history thread with its keeper, joined to a running core: the engine's updates go to it
/// straight from the engine. Thread: the creator's; the signals come on it.
class HistoryHost final : public QObject {
    Q_OBJECT
public:
    /// `core` must outlive it.
    explicit HistoryHost(CoreHost &core, QObject *parent = nullptr);
    /// Saves what came last; waits for it 1 s at most (F60).
    ~HistoryHost() override;
    /// True when one did not wait any longer: its thread still runs, and the process has to end
    /// without taking apart what that may use. Thread-safe.
    [[nodiscard]] static bool isThreadLeft();

    /// Keeps history there from now on; the services that are watched must follow. Empty: there is
    /// no place for it.
    void use(const QString &path);
    /// For services that are only played (the demo): nothing of them comes into a file.
    void useMemory();
    /// Tells of this session with sessionRead(); empty: of none.
    void follow(const SessionId &session);

Q_SIGNALS:
    /// Once for each use(): what was in the last 24 hours.
    void dayRead(const Pulse::HistoryOfDay &day);
    void sessionRead(const Pulse::SessionId &session, const Pulse::UptimeHistory &history);
    /// For people: history is not being saved, and what to do; empty: it is again.
    void troubled(const QString &headline, const QString &advice);
    /// One line for people: a damaged file was moved aside.
    void warned(const QString &text);

private:
    void connectKeeper();
    template <typename Call>
    void onHistory(Call call);

    CoreHost &m_core;
    QThread *m_thread;                 ///< outlives this when the disk does not answer at the end
    HistoryKeeper *m_keeper = nullptr; ///< lives on m_thread
};

} // namespace Pulse
