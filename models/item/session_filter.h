// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/search_query.h"
#include "models/item/session_list_model.h"

#include <QSortFilterProxyModel>

namespace Pulse {

/// Which sessions are shown and in which order. The order follows what happens only when resort()
/// is called, so that nothing moves under the pointer (ui/SPEC section 2: at most every 2 s).
class SessionFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// WorstFirst: severity, then newest start, then name.
    enum class Order : quint8 { WorstFirst, Name, Group, Latency, LastHeartbeat };

    explicit SessionFilter(SessionListModel &source, QObject *parent = nullptr);

    void setQuery(const SearchQuery &query);
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// Filters and sorts by how things stand now.
    void resort();

    /// The row in the store of a row shown here; -1 when there is none.
    [[nodiscard]] int storeRow(int row) const;
    /// Where a session is shown; -1 when it is not.
    [[nodiscard]] int rowOf(const SessionId &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    const SessionStore &m_store;
    SearchQuery m_query;
    Order m_order = Order::WorstFirst;
};

} // namespace Pulse
