// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/incident/silence.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace Pulse {

/// The incidents as a list: the open ones first (what nobody has seen, then the worst, then the
/// newest), behind them those closed today, the last closed first. Thread: the GUI's.
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
        SeenRole,     ///< "Seen by Ana, 14:31"; empty while nobody has
        SilencedRole, ///< "Silenced until 15:30"; empty while people are told
    };
    using NowSource = std::function<Instant()>;
    static constexpr int ClosedLimit = 200;

    /// `now` is the clock of the incidents: it ages the open ones.
    IncidentModel(QObject *parent, NowSource now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] const Incident &at(int row) const { return *m_incidents.at(row); }
    [[nodiscard]] Instant now() const { return m_now(); }

public Q_SLOTS:
    /// One opened, changed or closed.
    void apply(const Pulse::Incident &incident);
    /// All of them anew, in the order above.
    void reset(const QList<Pulse::Incident> &incidents);
    void setSilences(const Pulse::SilenceBook &silences);
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
    SilenceBook m_silences;
    int m_open = 0;
};

} // namespace Pulse
