// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"
#include "ui/board/board_page.h"
#include "ui/board/day_strip.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Pulse;

/// What stands in the window, and what it offers to whom.
class MainWindowTest final : public QObject, private WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void showsTheFleetInWords();
    void everyEntryReadsAsItIsNamed();
    void noButtonIsDead();
    void theDayStandsWhereNoButtonIs();
    void settingsTellTheirKey();
    void theMagnifierOpensThePalette();
    void offlineComputerIsTold();
    void withoutServicesTheFirstPageShows();
    void theFirstPageAsksForAnAddress();
    void addsByKeyAndByPasting();
    void aHintIsAnsweredOnce();
};

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

void MainWindowTest::theMagnifierOpensThePalette()
{
    auto *search = find<QToolButton>("sidebar.search");
    QVERIFY(search->isVisible());
    QVERIFY2(search->toolTip().contains(QStringLiteral("Ctrl+K")),
             qUtf8Printable(search->toolTip()));
    auto *palette = find<QAbstractItemView>("palette.list");
    search->click();
    QVERIFY(palette->isVisible());
    search->click();
    QVERIFY(!palette->isVisible());
    m_window->resize(900, 700); // the rail has no room for it
    QVERIFY(!search->isVisible());
    m_window->resize(1440, 900);
    QVERIFY(search->isVisible());
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
    // Nothing can be done yet with what the sidebar otherwise offers.
    QVERIFY(!find<NavButton>("sidebar.attention")->isEnabled());
    QVERIFY(!find<NavButton>("sidebar.paused")->isVisible());
    QVERIFY(find<QLabel>("sidebar.groups.hint")->isVisible());
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

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
