// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_filter.h"
#include "models/item/session_list_model.h"
#include "ui/sidebar/observer_line.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace Pulse {

/// In the sidebar while a session is open: all sessions, worst first, to go from one to the next.
/// The order holds still under the pointer. Thread: GUI.
class SessionSwitcher final : public QWidget {
    Q_OBJECT
public:
    SessionSwitcher(SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    void setCurrent(const SessionId &id);
    void showObserver(const ObserverView &view, Instant now);
    /// The next (1) or previous (-1) one of the list, as J and K do.
    void step(int direction);

Q_SIGNALS:
    void chosen(const Pulse::SessionId &id);
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBack();
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeKeys();
    void settle();
    void mark();
    void choose(int row);

    SessionStore &m_store;
    Theme &m_theme;
    SessionListModel m_sessions;
    SessionFilter m_filter;
    SessionId m_current;
    QLineEdit *m_find = nullptr;
    QTableView *m_list = nullptr;
    ObserverLine *m_observer = nullptr;
    QTimer m_settle; ///< sorts anew at most every 2 s (ui/SPEC section 2)
};

} // namespace Pulse
