// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QAbstractListModel>

namespace Pulse {

/// The sessions of a store as a list, in the order of the configuration. One dataChanged per run of
/// neighbouring rows and batch, never one per heartbeat. Thread: the GUI's.
class SessionListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< QString
        StatusRole,                ///< int of Status, worst first
        QualityRole,               ///< int of Quality
        StatusSinceRole,           ///< qint64, monotonic ns
        LatencyRole,               ///< double ms; invalid when not known
        GroupRole,                 ///< QString
        TagsRole,                  ///< QStringList
        // For showing, in words:
        WhyRole,         ///< "No heartbeat for 1 m 34 s · 3 missed"
        DoneRole,        ///< "Try 3 of 5 in 9 s", may be empty
        LatencyTextRole, ///< "24 ms"
    };

    explicit SessionListModel(const SessionStore &store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const SessionStore &store() const { return m_store; }

private:
    void announce(const QList<int> &rows);

    const SessionStore &m_store;
    int m_count = 0;
};

} // namespace Pulse
