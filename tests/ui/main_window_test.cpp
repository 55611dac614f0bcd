// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_page.h"
#include "ui/board/day_strip.h"
#include "ui/main_window.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

class Recorder final : public MonitorCommands {
public:
    QList<SessionId> reconnected;
    QList<SessionId> paused;
    QList<SessionId> cancelled;
    QList<SessionId> resumed;

    void reconnect(const QList<SessionId> &ids) override { reconnected += ids; }
    void pause(const QList<SessionId> &ids) override { paused += ids; }
    void cancelTry(const QList<SessionId> &ids) override { cancelled += ids; }
    void resume(const QList<SessionId> &ids) override { resumed += ids; }
    void sendText(const SessionId &, const QString &) override {}
};

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFleetInWords();
    void everyEntryReadsAsItIsNamed();
    void noButtonIsDead();
    void theDayStandsWhereNoButtonIs();
    void settingsTellTheirKey();
    void theSidebarFilters();
    void theFilterFieldFilters();
    void theFilterFieldCompletes();
    void reconnectingManyAsksFirst();
    void reconnectingOneDoesNotAsk();
    void escapeGoesBack();
    void stepsThroughSessions();
    void offlineComputerIsTold();
    void withoutServicesTheFirstPageShows();
    void theFirstPageAsksForAnAddress();
    void addsByKeyAndByPasting();
    void widthRules();
    void theDrawerSlidesAndCloses();
    void anotherWindowTakesOver();
    void theTopBarHasRoomForLargeText();
    void densitiesChangeThePage();
    void aHintIsAnsweredOnce();
    void manyAreActedUponAtOnce();
    void aTryToConnectCanBeCancelled();
    void filtersAreKept();
    void survivesAnotherLook();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QStringLiteral("?");
    }
    void addDetail();

    Theme m_theme;
    Recorder m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_detailShown;
};

void MainWindowTest::init()
{
    m_commands = {};
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    MockFleet::fill(*m_store, start);
    m_window = std::make_unique<MainWindow>(*m_store, m_commands, m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void MainWindowTest::addDetail()
{
    m_window->setDetailPage(new QLabel, [this](const SessionId &id) { m_detailShown = id; });
}

void MainWindowTest::showsTheFleetInWords()
{
    QCOMPARE(text("banner.headline"), QStringLiteral("4 of 12 sessions need attention"));
    QCOMPARE(text("kpi.latency.value").right(3), QStringLiteral(" ms"));
    QCOMPARE(text("board.title"), QStringLiteral("All sessions"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("4 need attention")));
}

void MainWindowTest::everyEntryReadsAsItIsNamed()
{
    const QList<NavButton *> entries = m_window->findChildren<NavButton *>();
    QVERIFY(entries.size() >= 9);
    for (const NavButton *entry : entries)
        QCOMPARE(entry->accessibleName(), entry->text());
    QCOMPARE(find<NavButton>("sidebar.attention")->accessibleDescription(), QStringLiteral("4"));
}

void MainWindowTest::noButtonIsDead()
{
    QVERIFY(!find<NavButton>("sidebar.incidents")->isVisible()); // no panel yet
    QVERIFY(!find<QAbstractButton>("board.add")->isVisible());   // nobody can add
    m_window->setIncidentPanel(new QWidget);
    QVERIFY(find<NavButton>("sidebar.incidents")->isVisible());
    m_window->setDoors({{}, [](const QString &) {}, {}, {}});
    QVERIFY(find<QAbstractButton>("board.add")->isVisible());
}

// ui/SPEC 4.3: the banner has actions or the last 24 hours.
void MainWindowTest::theDayStandsWhereNoButtonIs()
{
    auto *day = find<DayStrip>("banner.day");
    QVERIFY(!day->isVisible());
    MockFleet::fillFine(*m_store, start);
    QTRY_VERIFY(day->isVisible());
    // This quarter was critical before it was fine, and nobody looked before the start.
    const QString said = day->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("critical 1, not watched 95")), qUtf8Printable(said));
    QCOMPARE(day->quarterAt(QPoint(day->width() - 1, 1)), FleetDay::quarters - 1);
    QCOMPARE(day->quarterAt(QPoint(0, day->height() - 1)), -1); // the caption
    m_window->resize(760, 900);                                 // the words would be cut
    QVERIFY(!day->isVisible());
}

void MainWindowTest::settingsTellTheirKey()
{
    auto *settings = find<NavButton>("sidebar.settings");
    m_window->offerSettings();
    auto *key = find<QLabel>("sidebar.settings.key");
    QCOMPARE(key->text(), QStringLiteral("Ctrl ,"));
    QVERIFY(key->isVisible());
    QVERIFY(settings->rect().contains(key->geometry()));
    m_window->resize(900, 700); // the rail has no room for it
    QVERIFY(!key->isVisible());
}

void MainWindowTest::theSidebarFilters()
{
    BoardView *board = m_window->boardPage()->board();
    find<NavButton>("sidebar.attention")->click();
    QCOMPARE(board->count(), 4);
    QCOMPARE(text("board.title"), QStringLiteral("Needs attention"));
    QVERIFY(!find<QPushButton>("banner.show")->isVisible());
    find<NavButton>("sidebar.paused")->click();
    QCOMPARE(board->count(), 1);
    find<NavButton>("sidebar.all")->click();
    QCOMPARE(board->count(), 12);
    find<QPushButton>("banner.show")->click();
    QCOMPARE(board->count(), 4);
    QVERIFY(find<NavButton>("sidebar.attention")->isChecked());
    find<NavButton>("sidebar.slowest")->click();
    QCOMPARE(board->filter().sort, BoardSort::Slowest);
}

void MainWindowTest::theFilterFieldFilters()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *field = find<QLineEdit>("board.filter");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("tag:prod is:healthy"));
    QCOMPARE(m_window->boardPage()->board()->count(), 4);
    field->setText(QStringLiteral("nobody/else"));
    QVERIFY(find<QWidget>("board.nothing")->isVisible());
    find<QPushButton>("board.clear")->click();
    QCOMPARE(m_window->boardPage()->board()->count(), 12);
    QVERIFY(!find<QWidget>("board.nothing")->isVisible());
}

void MainWindowTest::theFilterFieldCompletes()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *field = find<QLineEdit>("board.filter");
    const auto *completions = field->findChild<QCompleter *>()->popup();
    QTest::keyClicks(field, QStringLiteral("gro"));
    QVERIFY(completions->isVisible());
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("group:"));
    QVERIFY(completions->isVisible()); // now the groups
    QTest::keyClicks(field, QStringLiteral("wha"));
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp "));
    QVERIFY(!completions->isVisible());
    QCOMPARE(m_window->boardPage()->board()->count(), 3);
    QTest::keyClicks(field, QStringLiteral("is:"));
    QTest::keyClick(field, Qt::Key_Escape); // the completions, not the filter
    QVERIFY(!completions->isVisible());
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp is:"));
    field->setText(QStringLiteral("is:broken"));
    QVERIFY(text("board.nothing.text").contains(QStringLiteral("critical")));
}

void MainWindowTest::reconnectingManyAsksFirst()
{
    auto *button = find<QPushButton>("banner.reconnect");
    QCOMPARE(button->text(), QStringLiteral("Reconnect 2"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Reconnect 2 sessions that are down"));
    button->click();
    QVERIFY(m_commands.reconnected.isEmpty());
    auto *ask = find<QMessageBox>("reconnect.confirm");
    QVERIFY(ask);
    ask->defaultButton()->click();
    QCOMPARE(m_commands.reconnected.size(), 2);
}

void MainWindowTest::reconnectingOneDoesNotAsk()
{
    BoardView *board = m_window->boardPage()->board();
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->buttonRect(0).center());
    QCOMPARE(m_commands.reconnected, QList<SessionId>{{QStringLiteral("discord-relay")}});
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->buttonRect(11).center());
    QCOMPARE(m_commands.resumed, QList<SessionId>{{QStringLiteral("staging")}});
}

void MainWindowTest::escapeGoesBack()
{
    addDetail();
    BoardView *board = m_window->boardPage()->board();
    m_window->openSession({QStringLiteral("mezon")});
    QCOMPARE(m_detailShown.value, QStringLiteral("mezon"));
    QVERIFY(!board->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(board->isVisible());
    QCOMPARE(board->currentPlace(), board->placeOf({QStringLiteral("mezon")}));
    find<NavButton>("sidebar.attention")->click();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(board->count(), 12);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(board->isSelected(board->currentPlace()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!board->isSelected(board->currentPlace()));
    m_window->openSession({QStringLiteral("nobody")});
    QVERIFY(board->isVisible());
}

void MainWindowTest::stepsThroughSessions()
{
    addDetail();
    m_window->openSession({QStringLiteral("discord-relay")});
    QTest::keyClick(m_window.get(), Qt::Key_J);
    QCOMPARE(m_detailShown.value, QStringLiteral("whatsapp-de"));
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QCOMPARE(m_detailShown.value, QStringLiteral("discord-relay"));
    m_store->setServices(MockFleet::services().mid(1));
    QVERIFY(m_window->boardPage()->isVisible()); // the session shown is gone
}

void MainWindowTest::offlineComputerIsTold()
{
    m_window->setObserver({start, ObserverNews::State::Offline, {}, {}});
    QCOMPARE(text("banner.headline"), QStringLiteral("This computer is offline"));
    QCOMPARE(text("sidebar.observer"), QStringLiteral("This computer is offline"));
    QVERIFY(!find<QPushButton>("banner.reconnect")->isVisible());
    m_window->setObserver({start, ObserverNews::State::Online, {}, {}});
    QCOMPARE(text("sidebar.observer"), QStringLiteral("This computer is online"));
    QVERIFY(find<QPushButton>("banner.reconnect")->isVisible());
}

void MainWindowTest::withoutServicesTheFirstPageShows()
{
    bool started = false;
    m_window->setDoors({[&] { started = true; }, {}, {}, {}});
    m_store->setServices({});
    QVERIFY(find<QWidget>("first_run")->isVisible());
    QVERIFY(!find<QWidget>("first_run.address")->isVisible());
    find<QPushButton>("first_run.demo")->click();
    QVERIFY(started);
    MockFleet::fill(*m_store, start);
    QVERIFY(m_window->boardPage()->isVisible());
}

void MainWindowTest::theFirstPageAsksForAnAddress()
{
    QStringList asked;
    bool inDetail = false;
    m_window->setDoors(
        {{}, [&](const QString &address) { asked << address; }, [&] { inDetail = true; }, {}});
    m_store->setServices({});
    auto *field = find<QLineEdit>("first_run.address");
    QVERIFY(field->isVisible());
    QVERIFY(!find<QPushButton>("first_run.add")->isEnabled());
    QTest::keyClicks(field, QStringLiteral("localhost"));
    QTest::keyClick(field, Qt::Key_Return);
    field->setText(QStringLiteral(" wss://example.org "));
    find<QPushButton>("first_run.add")->click();
    QCOMPARE(asked,
             QStringList({QStringLiteral("localhost"), QStringLiteral("wss://example.org")}));
    QVERIFY(!field->text().isEmpty()); // until it was added
    m_window->clearFirstAddress();
    QVERIFY(field->text().isEmpty());
    find<QPushButton>("first_run.detail")->click();
    QVERIFY(inDetail);
}

void MainWindowTest::addsByKeyAndByPasting()
{
    QSignalSpy asked(m_window.get(), &MainWindow::addAsked);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0); // nobody can add
    m_window->setDoors({{}, [](const QString &) {}, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.takeFirst().constFirst().toString(), QString());
    QGuiApplication::clipboard()->setText(QStringLiteral("not an address"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/restart"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QGuiApplication::clipboard()->setText(QStringLiteral(" wss://example.org/ws\n"));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("wss://example.org/ws"));
}

void MainWindowTest::widthRules()
{
    auto *panel = new QWidget;
    m_window->setIncidentPanel(panel);
    m_window->setIncidentCount(3);
    auto *button = find<QAbstractButton>("board.incidents");
    auto *sidebar = find<Sidebar>("sidebar");
    m_window->resize(1440, 900);
    QTRY_VERIFY(panel->isVisible() && !button->isVisible() && !sidebar->isRail());
    m_window->resize(1150, 900);
    QTRY_VERIFY(!panel->isVisible() && button->isVisible() && !sidebar->isRail());
    QCOMPARE(button->text(), QStringLiteral("Incidents 3"));
    const QRect board = m_window->boardPage()->board()->geometry();
    button->click(); // a drawer: it lies over the board, which keeps its place
    QVERIFY(panel->isVisible());
    QCOMPARE(m_window->boardPage()->board()->geometry(), board);
    QTRY_COMPARE(panel->geometry().right(), m_window->boardPage()->rect().right());
    QCOMPARE(panel->y(), find<QWidget>("board.top")->height());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    find<NavButton>("sidebar.incidents")->click();
    QVERIFY(panel->isVisible() && button->isChecked());
    m_window->resize(1440, 900); // where there is room it stands beside the board again
    QTRY_VERIFY(panel->isVisible() && !button->isVisible());
    QVERIFY(m_window->boardPage()->board()->geometry().right() < panel->x());
    m_window->resize(900, 700);
    QTRY_VERIFY(sidebar->isRail());
    QTRY_COMPARE(sidebar->width(), 56);
    QVERIFY(!find<QWidget>("kpi.next")->isVisible());
    m_window->resize(560, 420); // the smallest one: nothing sticks out
    QTRY_COMPARE(m_window->width(), 560);
    QVERIFY(find<QWidget>("line")->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Incidents 3"));
    const QWidget *densities = find<QWidget>("board.density");
    QVERIFY(densities->geometry().right() <= m_window->boardPage()->width());
}

// Another language or size: what a person has before them stays.
void MainWindowTest::anotherWindowTakesOver()
{
    auto *filter = find<QLineEdit>("board.filter");
    QVERIFY(filter);
    BoardPage *page = m_window->boardPage();
    page->setSort(BoardSort::Name);
    filter->setText(QStringLiteral("whatsapp"));
    QTRY_VERIFY(page->board()->count() > 1 && page->board()->count() < 12);
    const int count = page->board()->count();
    const QList<SessionId> marked{page->board()->entryAt(0).id, page->board()->entryAt(1).id};
    page->board()->select(marked);
    page->board()->setCurrentPlace(1);
    m_window->tellProblem(QStringLiteral("The configuration cannot be used"),
                          QStringLiteral("line 3"));
    m_window->resize(1200, 800);
    QTRY_COMPARE(m_window->size(), QSize(1200, 800));

    Theme larger(1.2);
    MainWindow other(*m_store, m_commands, larger);
    other.restore(m_window->view());
    other.show();
    QCOMPARE(other.size(), m_window->size());
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("board.filter"))->text(),
             QStringLiteral("whatsapp"));
    BoardView *board = other.boardPage()->board();
    QCOMPARE(board->count(), count);
    QCOMPARE(board->filter().sort, BoardSort::Name);
    QCOMPARE(board->selection(), marked);
    QCOMPARE(board->currentPlace(), 1);
    QVERIFY(other.findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    QCOMPARE(other.view().board.day.view(start), page->state().day.view(start));
    // A page of one session stays open.
    auto *detail = new QWidget;
    SessionId shown;
    other.setDetailPage(detail, [&shown](const SessionId &id) { shown = id; });
    WindowView view = m_window->view();
    view.shown = marked.constFirst();
    other.restore(view);
    QVERIFY(detail->isVisible());
    QCOMPARE(shown, marked.constFirst());
    QCOMPARE(other.view().shown, marked.constFirst());
}

// The smallest window with the largest text: nothing lies over its neighbour.
void MainWindowTest::theTopBarHasRoomForLargeText()
{
    Theme large(1.5);
    MainWindow other(*m_store, m_commands, large);
    other.setDoors({[] {}, [](const QString &) {}, [] {}, {}});
    other.setIncidentPanel(new QWidget);
    other.setIncidentCount(3);
    other.resize(560, 800);
    other.show();
    const auto *bar = other.findChild<QWidget *>(QStringLiteral("board.top"));
    QTRY_VERIFY(bar->width() < 500);
    QList<const QWidget *> parts;
    for (const QObject *child : bar->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part && part->isVisible() && part->objectName() != QLatin1String("board.title"))
            parts.append(part);
    }
    QVERIFY(parts.size() >= 4);
    for (const QWidget *part : std::as_const(parts)) {
        QVERIFY2(bar->rect().contains(part->geometry()), qPrintable(part->objectName()));
        for (const QWidget *next : std::as_const(parts))
            QVERIFY2(part == next || !part->geometry().intersects(next->geometry()),
                     qPrintable(part->objectName() + u' ' + next->objectName()));
    }
}

void MainWindowTest::theDrawerSlidesAndCloses()
{
    auto *panel = new QWidget;
    auto *inside = new QPushButton(panel);
    m_window->setIncidentPanel(panel);
    m_window->resize(1150, 900);
    auto *button = find<QAbstractButton>("board.incidents");
    QTRY_VERIFY(button->isVisible());
    BoardPage *page = m_window->boardPage();
    const auto open = [&] {
        button->click();
        QTRY_COMPARE(panel->geometry().right(), page->rect().right());
    };
    button->click();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->geometry().right() > page->rect().right()); // it slides from beyond the edge
    QTRY_COMPARE(panel->geometry().right(), page->rect().right());
    QTest::mouseClick(inside, Qt::LeftButton);
    QTest::mouseClick(panel, Qt::LeftButton);
    QVERIFY(button->isChecked());
    QTest::mouseClick(find<QWidget>("banner"), Qt::LeftButton);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    open();
    QTest::mouseClick(page->board()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!button->isChecked());
    open();
    QTest::mouseClick(find<QWidget>("sidebar.attention"), Qt::LeftButton); // another list
    QVERIFY(!button->isChecked());
    open();
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_Escape);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    m_window->setReducedMotion(true); // at once
    button->click();
    QCOMPARE(panel->geometry().right(), page->rect().right());
    button->click();
    QVERIFY(!panel->isVisible());
}

// S3-19: cards or table over the same sessions.
void MainWindowTest::densitiesChangeThePage()
{
    BoardPage *page = m_window->boardPage();
    m_window->setIncidentPanel(new QWidget);
    QSignalSpy remembered(page, &BoardPage::memoryChanged);
    QVERIFY(find<QWidget>("banner")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2);
    QCOMPARE(page->board()->density(), Density::Rows);
    QVERIFY(!find<QWidget>("banner")->isVisible());
    QVERIFY(find<QWidget>("line")->isVisible());
    QCOMPARE(find<QWidget>("line")->height(), 44);
    QCOMPARE(text("line.headline"), QStringLiteral("4 of 12 sessions need attention"));
    QVERIFY(!find<QWidget>("line.tile")->isVisible());
    QVERIFY(find<QAbstractButton>("board.incidents")->isVisible()); // rows take its place
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QVERIFY(find<QWidget>("line.tile")->isVisible());
    QVERIFY(find<QWidget>("wall.legend")->isVisible());
    QVERIFY(!find<QAbstractButton>("board.sort")->isEnabled());
    auto *slider = find<QSlider>("line.tile");
    QCOMPARE(slider->value(), slider->maximum()); // twelve fit at any size
    slider->setValue(0);
    QCOMPARE(page->board()->shownPitch(), 7);
    QCOMPARE(page->memory().tilePitch, 7);
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QCOMPARE(page->memory().density, Density::Cards);
    QCOMPARE(remembered.count(), 4);
    find<QAbstractButton>("board.density.rows")->click();
    QCOMPARE(page->board()->density(), Density::Rows);
    m_window->resize(1440, 650);
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QTRY_VERIFY(find<QWidget>("line")->isVisible()); // a low window: one line, too
}

void MainWindowTest::aHintIsAnsweredOnce()
{
    BoardPage *page = m_window->boardPage();
    QVERIFY(!find<QWidget>("board.hint")->isVisible());
    m_store->setServices(MockFleet::manyServices(30));
    QVERIFY(find<QWidget>("board.hint")->isVisible());
    find<QPushButton>("board.hint.refuse")->click();
    QVERIFY(!find<QWidget>("board.hint")->isVisible());
    QCOMPARE(page->board()->density(), Density::Cards);
    m_store->setServices(MockFleet::manyServices(31));
    QVERIFY(!find<QWidget>("board.hint")->isVisible());
    m_store->setServices(MockFleet::manyServices(501));
    find<QPushButton>("board.hint.take")->click();
    QCOMPARE(page->board()->density(), Density::Wall);
    QVERIFY(!find<QWidget>("board.hint")->isVisible());
}

void MainWindowTest::manyAreActedUponAtOnce()
{
    BoardView *board = m_window->boardPage()->board();
    auto *bar = find<QWidget>("board.bulk");
    QVERIFY(!bar->isVisible());
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(!bar->isVisible()); // one needs no bar
    QTest::keyClick(board, Qt::Key_Right);
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(bar->isVisible());
    QCOMPARE(text("board.bulk.count"), QStringLiteral("2 selected"));
    QVERIFY(m_window->boardPage()->rect().contains(bar->geometry()));
    auto *reconnect = find<QPushButton>("board.bulk.reconnect");
    QCOMPARE(reconnect->text(), QStringLiteral("Reconnect 2"));
    reconnect->click();
    find<QMessageBox>("reconnect.confirm")->defaultButton()->click();
    QCOMPARE(m_commands.reconnected.size(), 2);
    find<QPushButton>("board.bulk.pause")->click();
    QCOMPARE(m_commands.paused.size(), 2);
    QSignalSpy silence(board, &BoardView::silenceAsked);
    find<QPushButton>("board.bulk.silence")->click();
    QCOMPARE(silence.at(0).at(0).value<QList<SessionId>>().size(), 2);
    find<QPushButton>("board.bulk.clear")->click();
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::aTryToConnectCanBeCancelled()
{
    BoardView *board = m_window->boardPage()->board();
    const SessionId id = board->entryAt(0).id;
    SessionUpdate update;
    update.id = id;
    update.state.connection = ConnectionState::Connecting;
    update.state.status = Status::Connecting;
    m_store->apply({update});
    QCOMPARE(board->cardAt(board->placeOf(id)).button, CardButton::Cancel);
    board->pressButton(board->placeOf(id));
    QCOMPARE(m_commands.cancelled, QList<SessionId>{id});
    QVERIFY(m_commands.paused.isEmpty()); // it is watched on
}

void MainWindowTest::filtersAreKept()
{
    BoardPage *page = m_window->boardPage();
    auto *keep = find<QPushButton>("sidebar.saveFilter");
    QVERIFY(!keep->isVisible());
    auto *field = find<QLineEdit>("board.filter");
    field->setText(QStringLiteral("group:WhatsApp"));
    QVERIFY(keep->isVisible());
    keep->click();
    QVERIFY(!keep->isVisible()); // it is kept
    auto *entry = find<NavButton>("sidebar.filter");
    QCOMPARE(entry->accessibleName(), QStringLiteral("group:WhatsApp"));
    QCOMPARE(entry->accessibleDescription(), QStringLiteral("3"));
    // A screen reader presses it, and asks for its menu.
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(entry);
    QCOMPARE(said->text(QAccessible::Name), QStringLiteral("group:WhatsApp"));
    QVERIFY(said->state().checked && said->state().hasPopup);
    said->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    auto *menu = find<QMenu>("sidebar.filter.menu");
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->accessibleName(), QStringLiteral("group:WhatsApp"));
    menu->close();
    field->clear();
    QVERIFY(!said->state().checked);
    said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp"));
    QVERIFY(entry->isChecked());
    field->clear();
    QVERIFY(!entry->isChecked());
    entry->click();
    QCOMPARE(page->board()->count(), 3);
    page->renameFilter(0, QStringLiteral("Mine"));
    QCOMPARE(page->memory().filters.at(0).name, QStringLiteral("Mine"));
    QCOMPARE(find<NavButton>("sidebar.filter")->accessibleName(), QStringLiteral("Mine"));
    page->removeFilter(0);
    QVERIFY(!find<NavButton>("sidebar.filter"));
}

void MainWindowTest::survivesAnotherLook()
{
    m_theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_theme.setPreference(SchemePreference::Light);
    const QImage light = m_window->grab().toImage();
    m_theme.setPreference(SchemePreference::Dark);
    const QImage dark = m_window->grab().toImage();
    const QPoint empty(700, 56);
    QCOMPARE(light.pixelColor(empty), tokensOf(ColourScheme::Light).window);
    QCOMPARE(dark.pixelColor(empty), tokensOf(ColourScheme::Dark).window);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
