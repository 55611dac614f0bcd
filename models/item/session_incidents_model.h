// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incident_model.h"

#include <QAbstractTableModel>

namespace Pulse {

/// The incidents of one session as a table, in the order of IncidentModel: the open one, then those
/// closed today. Thread: the GUI's.
class SessionIncidentsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Started, Lasted, What, Ending, Note, ColumnCount };
    enum Role : int { StatusRole = Qt::UserRole + 1, OpenRole };

    explicit SessionIncidentsModel(const IncidentModel &incidents, QObject *parent = nullptr);

    void showSession(const SessionId &session);
    /// Time passed: how long the open one lasts.
    void age();
    [[nodiscard]] const Incident &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] Instant now() const { return m_incidents.now(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Something of what is shown is another one.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] QString text(const Incident &incident, int column) const;

    const IncidentModel &m_incidents;
    SessionId m_session;
    QList<Incident> m_rows;
};

/// What happened to one incident, oldest first: when, and what. Thread: the GUI's.
class IncidentStepsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { When, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Incident &incident, milliseconds nowWall);
    void clear() { show({}, {}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Incident m_incident;
    milliseconds m_now{};
};

} // namespace Pulse
