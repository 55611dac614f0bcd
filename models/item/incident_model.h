// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace Pulse {

/// The incidents as a list: the open ones first (worst first, then the newest), behind them those
/// closed today, the last closed first. Thread: the GUI's.
class IncidentModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< quint64
        SessionRole,               ///< QString
        StatusRole,                ///< int of Status
        OpenRole,                  ///< bool
        // For showing, in words; text from outside among them is plain text:
        SentenceRole, ///< why, or how it ended
        DurationRole, ///< "1 m 34 s"
        ToldRole,     ///< "Told: desktop, discord-ops"; empty when nobody was
        ClosedAtRole, ///< "10:46:02"; empty while open
    };
    using NowSource = std::function<Instant()>;
    static constexpr int ClosedLimit = 200;

    explicit IncidentModel(QObject *parent = nullptr, NowSource now = systemNow);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] const Incident &at(int row) const { return *m_incidents.at(row); }
    [[nodiscard]] static Instant systemNow();

public Q_SLOTS:
    /// One opened, changed or closed.
    void apply(const Pulse::Incident &incident);
    /// All of them anew, in the order above.
    void reset(const QList<Pulse::Incident> &incidents);
    /// Time passed: durations and sentences of the open ones changed.
    void age();

Q_SIGNALS:
    void openCountChanged(int count);

private:
    [[nodiscard]] int rowOf(IncidentId id) const;
    /// Where it belongs when it is not in the list.
    [[nodiscard]] int placeOf(const Incident &incident) const;
    [[nodiscard]] QString duration(const Incident &incident) const;
    [[nodiscard]] QString spoken(const Incident &incident) const;
    void insert(const Incident &incident);
    void remove(int row);
    void setOpen(int count);

    /// Pointers, so that thousands that open at once move no more than pointers.
    using Row = std::shared_ptr<Incident>;
    QList<Row> m_incidents;
    QHash<IncidentId, Row> m_byId;
    NowSource m_now;
    int m_open = 0;
};

} // namespace Pulse
