// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QAbstractTableModel>

namespace Pulse {

/// The shape that stands beside an event.
[[nodiscard]] Status eventStatus(const Change &change);

/// What happened to one session lately, newest first. Thread: the GUI's.
class EventModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Time, What, ColumnCount };
    enum Role : int {
        StatusRole = Qt::UserRole + 1, ///< int of Status
        WallRole,                      ///< qint64, ms since the epoch
    };

    /// Shows at most `limit` of them.
    explicit EventModel(const SessionStore &store, int limit = 200, QObject *parent = nullptr);

    void showSession(const SessionId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void sync();
    void restart();

    const SessionStore &m_store;
    SessionId m_id;
    int m_limit;
    quint64 m_appended = 0;
    QList<TimedChange> m_rows; // newest first
};

} // namespace Pulse
