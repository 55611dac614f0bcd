// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/words/number_text.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_list.h"
#include "ui/board/board_page.h"
#include "ui/board/loading_page.h"
#include "ui/board/notice_bar.h"
#include "ui/detail/session_switcher.h"
#include "ui/incidents/incident_actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pulse {

MainWindow::MainWindow(SessionStore &store, MonitorCommands &commands, Theme &theme,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_commands(commands)
    , m_theme(theme)
    , m_sidebar(new Sidebar(theme, this))
    , m_switcher(new SessionSwitcher(store, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_board(new BoardPage(store, theme, m_pages))
    , m_loadingPage(new LoadingPage(theme, m_pages))
    , m_notice(new NoticeBar(theme, QStringLiteral("notice"),
                             {tr("Open the file"), tr("Read again")}, this))
    , m_historyNotice(
          new NoticeBar(theme, QStringLiteral("historyNotice"), {tr("Open the folder"), {}}, this))
    , m_firstRun(new FirstRunPage(theme, m_pages))
    , m_actions(*this)
    , m_palette(new CommandPalette(store, m_actions, theme, *this))
    , m_keys(new KeyList(m_actions, theme, *this))
{
    setObjectName(QStringLiteral("main_window"));
    setWindowTitle(QStringLiteral("Pulseboard"));
    setMinimumSize(560, 420); // a larger text does not make the screen larger
    resize(theme.px(1440), theme.px(900));
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_switcher);
    m_switcher->setFixedWidth(theme.px(224));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_historyNotice);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_loadingPage);
    connect(&store, &SessionStore::reset, this, [this] { setLoading(false); });
    connect(m_notice, &NoticeBar::openAsked, this, &MainWindow::configurationAsked);
    connect(m_notice, &NoticeBar::retryAsked, this, &MainWindow::rereadAsked);
    connect(m_historyNotice, &NoticeBar::openAsked, this, &MainWindow::historyFolderAsked);
    wireBoard();
    wireSidebar();
    bindProgram();
    bindBoard();
    bindNamed();
    connect(m_switcher, &SessionSwitcher::chosen, this, &MainWindow::openSession);
    connect(m_switcher, &SessionSwitcher::backRequested, this, &MainWindow::showBoard);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        showSide();
        settlePlace();
    });
    for (Overlay *overlay : {static_cast<Overlay *>(m_palette), static_cast<Overlay *>(m_keys)}) {
        connect(overlay, &Overlay::opened, this, &MainWindow::settlePlace);
        connect(overlay, &Overlay::dismissed, this, &MainWindow::settlePlace);
    }
    showSide();
    showObserver();
    onSummed(m_board->summary());
    showStart();
    m_board->board()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::wireBoard()
{
    BoardView *board = m_board->board();
    connect(board, &BoardView::opened, this, &MainWindow::openSession);
    connect(board, &BoardView::reconnectAsked, this, &MainWindow::reconnect);
    connect(board, &BoardView::pauseAsked, this, &MainWindow::pause);
    connect(board, &BoardView::cancelAsked, this,
            [this](const QList<SessionId> &ids) { m_commands.cancelTry(ids); });
    connect(board, &BoardView::resumeAsked, this,
            [this](const QList<SessionId> &ids) { m_commands.resume(ids); });
    connect(m_board, &BoardPage::summed, this, &MainWindow::onSummed);
    connect(m_board, &BoardPage::chosen, m_sidebar, &Sidebar::setChoice);
    connect(m_board, &BoardPage::sortChanged, this,
            [this](BoardSort sort) { m_sidebar->setSlowestFirst(sort == BoardSort::Slowest); });
    connect(m_board, &BoardPage::filtersCounted, m_sidebar, &Sidebar::showFilters);
    connect(m_board, &BoardPage::filterEdited, m_sidebar, &Sidebar::setFilterSaveable);
    connect(m_board, &BoardPage::addAsked, this, [this] { Q_EMIT addAsked({}); });
}

void MainWindow::wireSidebar()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](const SidebarChoice &choice) {
        showBoard();
        m_board->choose(choice);
    });
    connect(m_sidebar, &Sidebar::incidentsAsked, this, [this] {
        showBoard();
        m_board->showIncidents();
    });
    connect(m_sidebar, &Sidebar::filterChosen, this, [this](int index) {
        showBoard();
        m_board->useFilter(index);
    });
    connect(m_sidebar, &Sidebar::filterSaveAsked, m_board, &BoardPage::saveFilter);
    connect(m_sidebar, &Sidebar::filterRenamed, m_board, &BoardPage::renameFilter);
    connect(m_sidebar, &Sidebar::filterRemoved, m_board, &BoardPage::removeFilter);
    connect(m_sidebar, &Sidebar::slowestFirstAsked, this, [this](bool on) {
        showBoard();
        m_board->setSort(on ? BoardSort::Slowest : BoardSort::WorstFirst);
    });
}

void MainWindow::setDetailPage(QWidget *page, std::function<void(const SessionId &)> show)
{
    m_detail = page;
    m_showDetail = std::move(show);
    m_pages->addWidget(page);
}

void MainWindow::setIncidentPanel(QWidget *panel)
{
    m_board->setIncidentPanel(panel);
    m_sidebar->setIncidentCount(0);
    m_actions.bind(ActionId::ShowIncidents, [this] {
        showBoard();
        m_board->showIncidents();
    });
}

void MainWindow::setIncidentCount(int open)
{
    m_sidebar->setIncidentCount(open);
    m_board->setIncidentCount(open);
}

void MainWindow::setIncidentActions(IncidentActions &actions)
{
    BoardView *board = m_board->board();
    connect(board, &BoardView::acknowledgeAsked, &actions, &IncidentActions::acknowledge);
    connect(board, &BoardView::noteAsked, &actions, &IncidentActions::askNote);
    connect(board, &BoardView::silenceAsked, &actions, &IncidentActions::popupSilence);
    const auto can = [&actions](const SessionId &id) {
        return actions.canAcknowledge(id);
    };
    const auto canHere = [board, can] {
        const QList<SessionId> ids = board->chosen();
        return std::any_of(ids.begin(), ids.end(), can);
    };
    constexpr ActionPlace here = ActionPlace::Board;
    m_actions.bindIn(
        here, ActionId::Acknowledge, [board] { board->act(ActionId::Acknowledge); }, canHere);
    m_actions.bindIn(
        here, ActionId::Note, [board] { Q_EMIT board->noteAsked(board->chosen()); }, canHere);
    m_actions.bindIn(here, ActionId::Silence, [board] { board->act(ActionId::Silence); });
    m_actions.bind(
        ActionId::AcknowledgeAll, [&actions] { actions.acknowledgeAll(); },
        [&actions] { return actions.canAcknowledgeAny(); });
    const auto silence = [this, &actions](const QList<SessionId> &ids) {
        actions.popupSilence(ids, mapToGlobal(rect().center()));
    };
    m_actions.bind(ActionId::SilenceAll, [silence] { silence({}); });
    m_actions.bindSession(
        ActionId::Acknowledge, [&actions](const SessionId &id) { actions.acknowledge({id}); }, can);
    m_actions.bindSession(
        ActionId::Note, [&actions](const SessionId &id) { actions.askNote({id}); }, can);
    m_actions.bindSession(ActionId::Silence, [silence](const SessionId &id) { silence({id}); });
}

void MainWindow::setDoors(const FirstRunDoors &doors)
{
    m_firstRun->setDoors(doors);
    m_canAdd = static_cast<bool>(doors.addService);
    m_board->setAddVisible(m_canAdd);
}

void MainWindow::setReducedMotion(bool reduced)
{
    m_board->setReducedMotion(reduced);
}

void MainWindow::openSession(const SessionId &id)
{
    if (!m_detail || m_store.rowOf(id) < 0)
        return;
    m_shown = id;
    m_showDetail(id);
    m_switcher->setCurrent(id);
    m_pages->setCurrentWidget(m_detail);
    m_detail->setFocus();
    Q_EMIT sessionShown(id);
}

void MainWindow::showBoard()
{
    if (m_store.count() == 0) {
        m_pages->setCurrentWidget(startPage());
        return;
    }
    if (m_pages->currentWidget() == m_board)
        return;
    m_pages->setCurrentWidget(m_board);
    BoardView *board = m_board->board();
    board->setCurrentPlace(board->placeOf(m_shown));
    board->setFocus();
    m_shown = {};
    Q_EMIT sessionShown({});
}

void MainWindow::showAttention()
{
    showBoard();
    m_board->choose({SidebarChoice::Kind::Attention, {}});
}

// Another list of sessions: the page of a session that is gone is left.
void MainWindow::showStart()
{
    const bool detailStays = m_pages->currentWidget() == m_detail && m_store.rowOf(m_shown) >= 0;
    if (!detailStays)
        m_pages->setCurrentWidget(startPage());
}

QWidget *MainWindow::startPage() const
{
    if (m_store.count() > 0)
        return m_board;
    return m_loading ? static_cast<QWidget *>(m_loadingPage) : m_firstRun;
}

void MainWindow::setLoading(bool loading)
{
    m_loading = loading;
    m_loadingPage->setDensity(m_board->board()->density());
    const bool waited = m_loadingPage->hasFocus();
    showStart();
    if (m_pages->currentWidget() == m_loadingPage)
        m_loadingPage->setFocus();
    else if (waited && m_pages->currentWidget() == m_board)
        m_board->board()->setFocus();
}

void MainWindow::tellProblem(const QString &headline, const QString &detail)
{
    m_problem = headline;
    m_problemDetail = detail;
    m_notice->tell(headline, detail);
}

WindowView MainWindow::view() const
{
    WindowView view;
    view.geometry = saveGeometry();
    view.visible = isVisible();
    if (m_detail && m_pages->currentWidget() == m_detail)
        view.shown = m_shown;
    view.board = m_board->state();
    view.observer = m_observer;
    view.loading = m_loading;
    view.firstAddress = m_firstRun->address();
    view.problem = m_problem;
    view.problemDetail = m_problemDetail;
    view.history = m_historyProblem;
    view.historyAdvice = m_historyAdvice;
    return view;
}

void MainWindow::restore(const WindowView &view)
{
    restoreGeometry(view.geometry);
    m_board->restore(view.board);
    m_observer = view.observer;
    showObserver();
    setLoading(view.loading);
    m_firstRun->setAddress(view.firstAddress);
    tellProblem(view.problem, view.problemDetail);
    tellHistory(view.history, view.historyAdvice);
    if (!view.shown.value.isEmpty())
        openSession(view.shown);
}

void MainWindow::tellHistory(const QString &headline, const QString &advice)
{
    m_historyProblem = headline;
    m_historyAdvice = advice;
    m_historyNotice->tell(headline, advice);
}

void MainWindow::goBack()
{
    if (m_pages->currentWidget() == m_board)
        m_board->stepBack();
    else
        showBoard();
}

void MainWindow::step(int by)
{
    if (m_pages->currentWidget() != m_detail)
        return;
    if (m_switcher->isVisible()) {
        m_switcher->step(by); // in the order that is seen
        return;
    }
    const BoardView *board = m_board->board();
    if (board->count() == 0)
        return;
    const int place = board->placeOf(m_shown);
    const int next = (std::max(0, place + by) + board->count()) % board->count();
    openSession(board->entryAt(next).id);
}

void MainWindow::reconnect(const QList<SessionId> &sessions)
{
    if (sessions.size() <= 1) {
        m_commands.reconnect(sessions);
        return;
    }
    auto *ask = new QMessageBox(this);
    ask->setObjectName(QStringLiteral("reconnect.confirm"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setIcon(QMessageBox::Question);
    const QString count = Words::count(sessions.size());
    ask->setText(tr("Reconnect %1 sessions?").arg(count));
    ask->setInformativeText(tr("Connections that are open are closed and made anew."));
    QPushButton *yes = ask->addButton(tr("Reconnect %1").arg(count), QMessageBox::AcceptRole);
    ask->addButton(QMessageBox::Cancel);
    ask->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, [this, sessions] { m_commands.reconnect(sessions); });
    ask->open();
}

void MainWindow::offerRestart(const QString &what)
{
    auto *ask = findChild<QMessageBox *>(QStringLiteral("restart.confirm"));
    if (!ask) {
        ask = new QMessageBox(this);
        ask->setObjectName(QStringLiteral("restart.confirm"));
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setTextFormat(Qt::PlainText);
        ask->setInformativeText(tr("Pulseboard must start anew to show it."));
        QPushButton *again = ask->addButton(tr("Start anew"), QMessageBox::AcceptRole);
        ask->addButton(tr("Later"), QMessageBox::RejectRole);
        ask->setDefaultButton(again);
        connect(again, &QPushButton::clicked, this, &MainWindow::restartAsked);
        ask->open();
    }
    ask->setText(what);
}

void MainWindow::pause(const QList<SessionId> &sessions)
{
    m_commands.pause(sessions);
}

void MainWindow::onSummed(const FleetSummary &summary)
{
    m_sidebar->showSummary(summary);
    m_sidebar->showObserver(m_observer, m_store.now());
    m_switcher->showObserver(m_observer, m_store.now());
    const int bad = summary.counts.needAttention();
    QString title = QStringLiteral("Pulseboard");
    if (bad > 0)
        title = bad == 1 ? tr("1 needs attention - Pulseboard")
                         : tr("%1 need attention - Pulseboard").arg(Words::count(bad));
    setWindowTitle(title);
}

void MainWindow::setObserver(const ObserverNews &news)
{
    m_observer = {news.state, news.at, news.gap, news.step};
    showObserver();
}

void MainWindow::showObserver()
{
    m_board->setObserver(m_observer);
    m_sidebar->showObserver(m_observer, m_store.now());
    m_switcher->showObserver(m_observer, m_store.now());
}

// While a session is open the sidebar is the list of sessions, where there is room for it.
void MainWindow::showSide()
{
    const bool listed = m_detail && m_pages->currentWidget() == m_detail && !m_sidebar->isRail();
    m_sidebar->setVisible(!listed);
    m_switcher->setVisible(listed);
}

// Escape comes here when nothing inside had a use for it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setRail(width() < m_theme.px(1100));
    showSide();
}

} // namespace Pulse
