// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/message_rows.h"

#include <QAbstractListModel>

namespace Pulse {

/// The messages of one session as a chat view shows them, oldest first: heartbeats folded, what
/// happened to the connection between them. While frozen nothing moves. Thread: the GUI's.
class MessageModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int {
        KindRole = Qt::UserRole + 1, ///< int of MessageRow::Kind
        StatusRole,                  ///< int of Status: the shape of a system line
        WallRole,                    ///< qint64, ms since the epoch, of the first
        BytesRole,                   ///< qint64
    };

    explicit MessageModel(const SessionStore &store, QObject *parent = nullptr);

    void showSession(const SessionId &id);
    void choose(const MessageChoice &choice);
    [[nodiscard]] const MessageChoice &choice() const { return m_choice; }
    /// Let go of, it shows what came meanwhile.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /// Takes over what came; by itself it does not follow every batch.
    void sync();

    [[nodiscard]] const MessageRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] MessageCounts counts() const;
    [[nodiscard]] qint64 dropped() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// How far the store's logs had grown when last looked at.
    struct Seen {
        quint64 messages = 0;
        quint64 events = 0;
        quint64 beats = 0;
        friend bool operator==(const Seen &, const Seen &) = default;
    };
    [[nodiscard]] const SessionStore::Entry *entry() const;
    [[nodiscard]] QList<MessageRow> rowsNow() const;
    /// Something came since it was last asked; cheap, because a service may flood.
    bool hasNews();
    void restart();
    void dropHead(int count);
    void dropTail(int from);

    const SessionStore &m_store;
    SessionId m_id;
    MessageChoice m_choice;
    bool m_frozen = false;
    Seen m_seen;
    QList<MessageRow> m_rows;
};

} // namespace Pulse
