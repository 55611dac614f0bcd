// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QAbstractTableModel>

namespace Pulse {

/// The heartbeats of one session as a table, newest first. Thread: the GUI's.
class HeartbeatModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Time, Age, Latency, ColumnCount };
    enum Role : int {
        OutcomeRole = Qt::UserRole + 1, ///< int of BeatOutcome
        StatusRole,                     ///< int of Status: the shape beside it
        WallRole,                       ///< qint64, ms since the epoch
        LatencyRole,                    ///< double ms; invalid when not known
    };

    explicit HeartbeatModel(const SessionStore &store, QObject *parent = nullptr);

    /// An unknown session shows nothing.
    void showSession(const SessionId &id);
    /// The ages are read anew: once a second is enough.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const SessionStore::Entry *entry() const;
    /// The place in the log of a row shown here; -1 when it is gone already.
    [[nodiscard]] int logIndex(int row) const;
    [[nodiscard]] QVariant text(const Beat &beat, int column) const;
    void sync();
    void restart();

    const SessionStore &m_store;
    SessionId m_id;
    quint64 m_appended = 0; // of the log, as far as shown
    quint64 m_revision = 0;
    int m_rows = 0;
};

} // namespace Pulse
