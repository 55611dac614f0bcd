// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "models/session/session_update.h"
#include "ui/actions/actions.h"
#include "ui/first_run/first_run_page.h"
#include "ui/monitor_commands.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/window_view.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace Pulse {

class BoardPage;
class CommandPalette;
class IncidentActions;
class KeyList;
class LoadingPage;
class NoticeBar;
class SessionSwitcher;

/// The window: sidebar, and one page at a time: the board, one session, or the first page while
/// there is no session. Commands go out by MonitorCommands; everything shown is read from the
/// store.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All three must outlive the window.
    MainWindow(SessionStore &store, MonitorCommands &commands, Theme &theme,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The page of one session; taken over. `show` tells it which.
    void setDetailPage(QWidget *page, std::function<void(const SessionId &)> show);
    /// Stands at the board's right; taken over.
    void setIncidentPanel(QWidget *panel);
    void setIncidentCount(int open);
    /// What the board's keys A and S and its menus ask for; must outlive the window's use.
    void setIncidentActions(IncidentActions &actions);
    void setDoors(const FirstRunDoors &doors);
    /// Without it nothing offers the program's settings.
    void offerSettings();
    /// Without it nothing offers to change tags and groups; labelAsked() follows.
    void offerLabels();
    /// The list of services is not known yet; it ends with the next list, also an empty one.
    void setLoading(bool loading);
    /// What is wrong with the configuration, above every page; an empty headline: nothing.
    void tellProblem(const QString &headline, const QString &detail);
    /// Why history is not being saved, likewise.
    void tellHistory(const QString &headline, const QString &advice);
    void clearFirstAddress() { m_firstRun->clearAddress(); }
    void setReducedMotion(bool reduced);
    [[nodiscard]] WindowView view() const;
    /// When everything is set that the window needs; without showing it.
    void restore(const WindowView &view);

    void openSession(const SessionId &id);
    void showBoard();
    void showAttention();
    [[nodiscard]] BoardPage *boardPage() const { return m_board; }
    /// Bind here what a new page or part does; the table tells it to people.
    [[nodiscard]] Actions &actions() { return m_actions; }

    /// Says what was chosen, and that it takes a new start: what is typed would be lost with the
    /// window. restartAsked() follows when the person wants it now.
    void offerRestart(const QString &what);

public Q_SLOTS:
    void setObserver(const Pulse::ObserverNews &news);

Q_SIGNALS:
    /// Ctrl N, the button, or an address pasted where nobody types; empty: none yet.
    void addAsked(const QString &address);
    /// Ctrl , or the entry at the left.
    void settingsAsked();
    /// Tags and group of these.
    void labelAsked(const QList<Pulse::SessionId> &sessions);
    /// Ctrl Q: ends the program, other than closing the window.
    void quitAsked();
    void restartAsked();
    /// Of the notice: to see the configuration, and to read it again.
    void configurationAsked();
    void rereadAsked();
    /// Of the other notice: to see the folder of history.
    void historyFolderAsked();
    /// A session is shown on its page; empty: the board again.
    void sessionShown(const Pulse::SessionId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wireBoard();
    void wireSidebar();
    void bindProgram();
    void bindBoard();
    void bindNamed();
    void bindSorts();
    [[nodiscard]] ActionPlace placeNow() const;
    [[nodiscard]] QWidget *startPage() const;
    void settlePlace();
    void bindAdding();
    void onSummed(const FleetSummary &summary);
    void goBack();
    void showStart();
    void showSide();
    void step(int by);
    void reconnect(const QList<SessionId> &sessions);
    void pause(const QList<SessionId> &sessions);
    void showObserver();

    SessionStore &m_store;
    MonitorCommands &m_commands;
    Theme &m_theme;
    Sidebar *m_sidebar;
    SessionSwitcher *m_switcher; ///< in the sidebar's place while a session is open
    QStackedWidget *m_pages;
    BoardPage *m_board;
    LoadingPage *m_loadingPage;
    NoticeBar *m_notice;
    NoticeBar *m_historyNotice;
    FirstRunPage *m_firstRun;
    QWidget *m_detail = nullptr;
    std::function<void(const SessionId &)> m_showDetail;
    SessionId m_shown; ///< on the detail page
    ObserverView m_observer;
    Actions m_actions;
    CommandPalette *m_palette;
    KeyList *m_keys;
    bool m_canAdd = false;
    bool m_loading = false;
    QString m_problem;
    QString m_problemDetail;
    QString m_historyProblem;
    QString m_historyAdvice;
};

} // namespace Pulse
