// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/actions/actions.h"

#include <QAbstractListModel>

#include <optional>

namespace Pulse {

/// What the palette offers for what was typed: actions, sessions, and actions on sessions, the best
/// first. It is gathered when the palette opens; nothing moves while a person chooses. Thread: GUI.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int Most = 50;    ///< lines offered
    static constexpr int FirstFew = 5; ///< sessions offered before anything is typed

    enum Role : int {
        KeyRole = Qt::UserRole + 1, ///< QString: its key as the platform writes it; may be empty
        SideRole,                   ///< QString: what stands at the right of a session
        StatusRole,                 ///< int of Status; invalid for what is not about a session
    };

    PaletteModel(const SessionStore &store, Actions &actions, QObject *parent = nullptr);

    /// Looks at the sessions and at what can be done just now; `open` is the session that stands
    /// before the person, if any.
    void gather(const SessionId &open);
    void setQuery(const QString &typed);
    /// Does what the line says; false when it cannot be done any more.
    bool run(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Known {
        SessionId id;
        QString name;
        QString form; ///< name, group and tags as they are searched
        QString side;
        Status status = Status::Unknown;
    };
    struct Line {
        ActionId action = ActionId::Open;
        SessionId session; ///< none: the action as such
        QString text;
        QString side;
        std::optional<Status> status;
        int score = 0;
    };
    void addActions(const QString &query, QList<Line> &lines) const;
    void addSessions(const QString &query, QList<Line> &lines) const;
    void addNamed(ActionId action, const QString &query, QList<Line> &lines) const;
    [[nodiscard]] QList<Line> firstLines() const;
    [[nodiscard]] static Line lineOf(ActionId action, const Known &session, int score);

    const SessionStore &m_store;
    Actions &m_actions;
    SessionId m_open;
    QList<ActionId> m_offered; ///< what can be done without naming a session
    QList<Known> m_sessions;   ///< worst first
    QList<Line> m_lines;
};

} // namespace Pulse
