// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each state of the board that ui/SPEC 5 names, reached through the window.
#include "models/history/quarter.h"
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_page.h"
#include "ui/board/day_strip.h"
#include "ui/board/loading_page.h"
#include "ui/main_window.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

class Heard final : public MonitorCommands {
public:
    QList<SessionId> resumed;

    void reconnect(const QList<SessionId> &) override {}
    void pause(const QList<SessionId> &) override {}
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &ids) override { resumed += ids; }
    void sendText(const SessionId &, const QString &) override {}
};

} // namespace

class BoardStatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void loadingFlashesNothing();
    void loadingLooksLikeTheDensity();
    void loadingEndsWithAnEmptyList();
    void aBrokenFileIsToldAboveEveryPage();
    void historyThatIsNotSavedIsTold();
    void theStripKnowsWhatWasBefore();
    void pausedSaysSinceWhen();
    void switchedOffIsSeenAndSwitchedOn();
    void silencedIsToldAndStaysTruthful();
    void acknowledgedIsCalm();
    void thisComputerOffline();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] BoardView *board() const { return m_window->boardPage()->board(); }
    [[nodiscard]] CardView card(const char *id) const
    {
        return board()->cardAt(board()->placeOf({QLatin1String(id)}));
    }
    [[nodiscard]] QString spoken(const char *id) const
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(board());
        QAccessibleInterface *item =
            list->child(board()->lineOf(board()->placeOf({QLatin1String(id)})));
        return item->text(QAccessible::Name) + QLatin1Char('|') +
               item->text(QAccessible::Description);
    }

    Theme m_theme;
    Heard m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void BoardStatesTest::init()
{
    m_commands = {};
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    m_window = std::make_unique<MainWindow>(*m_store, m_commands, m_theme);
    m_window->resize(1440, 900);
}

void BoardStatesTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

// Nothing for 300 ms, then blocks in the final places.
void BoardStatesTest::loadingFlashesNothing()
{
    m_window->setLoading(true);
    m_window->show();
    auto *page = find<LoadingPage>("loading");
    QVERIFY(page->isVisible());
    QVERIFY(!page->accessibleName().isEmpty());
    const auto drawn = [page](QPoint at) {
        return page->grab().toImage().pixelColor(at);
    };
    const QPoint card(40, 52 + 16 + 68 + 12 + 80 + 12 + 30); // in the first card
    if (!page->showsBlocks())
        QCOMPARE(drawn(card), m_theme.tokens().window);
    QTRY_VERIFY(page->showsBlocks());
    QVERIFY(drawn(card) != m_theme.tokens().window);
    MockFleet::fill(*m_store, start);
    QVERIFY(!page->isVisible());
    QVERIFY(m_window->boardPage()->isVisible());
}

// The blocks stand where what is waited for will stand.
void BoardStatesTest::loadingLooksLikeTheDensity()
{
    QImage before;
    for (const Density density : {Density::Cards, Density::Rows, Density::Wall}) {
        m_window->boardPage()->setDensity(density);
        m_window->setLoading(true);
        m_window->show();
        auto *page = find<LoadingPage>("loading");
        QTRY_VERIFY(page->showsBlocks());
        const QImage now = page->grab().toImage();
        QVERIFY(now != before);
        before = now;
    }
}

void BoardStatesTest::loadingEndsWithAnEmptyList()
{
    m_window->setLoading(true);
    m_window->show();
    m_store->setServices({});
    QVERIFY(!find<LoadingPage>("loading")->isVisible());
    QVERIFY(find<QWidget>("first_run")->isVisible());
}

void BoardStatesTest::aBrokenFileIsToldAboveEveryPage()
{
    m_window->show();
    auto *notice = find<QWidget>("notice");
    QVERIFY(!notice->isVisible());
    m_window->tellProblem(QStringLiteral("The configuration cannot be used"),
                          QStringLiteral("pulseboard.toml:2:7: service.url: no address"));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleDescription().contains(QStringLiteral(":2:7")));
    QCOMPARE(find<QLabel>("notice.headline")->text(),
             QStringLiteral("The configuration cannot be used"));
    MockFleet::fill(*m_store, start); // what ran goes on below it
    QVERIFY(notice->isVisible() && m_window->boardPage()->isVisible());
    QSignalSpy again(m_window.get(), &MainWindow::rereadAsked);
    QSignalSpy opened(m_window.get(), &MainWindow::configurationAsked);
    find<QPushButton>("notice.retry")->click();
    find<QPushButton>("notice.open")->click();
    QCOMPARE(again.count(), 1);
    QCOMPARE(opened.count(), 1);
    m_window->tellProblem({}, {});
    QVERIFY(!notice->isVisible());
}

void BoardStatesTest::historyThatIsNotSavedIsTold()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    auto *notice = find<QWidget>("historyNotice");
    QVERIFY(!notice->isVisible());
    const QString headline =
        QStringLiteral("History is not being saved: disk full. Monitoring goes on.");
    m_window->tellHistory(headline, QStringLiteral("Free some space for /d/history.db"));
    QVERIFY(notice->isVisible() && m_window->boardPage()->isVisible());
    QCOMPARE(notice->accessibleName(), headline);
    QVERIFY(!find<QPushButton>("historyNotice.retry")->isVisible()); // it retries by itself
    QSignalSpy opened(m_window.get(), &MainWindow::historyFolderAsked);
    find<QPushButton>("historyNotice.open")->click();
    QCOMPARE(opened.count(), 1);
    m_window->tellHistory({}, {});
    QVERIFY(!notice->isVisible());
}

// S1-42: the strip of the last 24 hours outlasts a restart.
void BoardStatesTest::theStripKnowsWhatWasBefore()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    auto *strip = find<DayStrip>("banner.day");
    const qint64 now = quarterOf(start.wall);
    m_window->boardPage()->fillDay({{quarterBegin(now - 40), Status::Offline, 2},
                                    {quarterBegin(now - 39), Status::Healthy, 9}});
    QVERIFY2(strip->accessibleDescription().contains(
                 QStringLiteral("offline 1, healthy 1, not watched 93")),
             qPrintable(strip->accessibleDescription()));
    m_window->boardPage()->forgetDay(); // the demo is no past of the operator's services
    m_window->boardPage()->fillDay({});
    QVERIFY(strip->accessibleDescription().contains(QStringLiteral("not watched 95")));
}

void BoardStatesTest::pausedSaysSinceWhen()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    const CardView paused = card("staging");
    QCOMPARE(paused.status, Status::Paused);
    QVERIFY(paused.why.startsWith(QStringLiteral("Paused since ")));
    QCOMPARE(paused.button, CardButton::Resume);
    QVERIFY(!paused.striped);
    board()->pressButton(board()->placeOf({QStringLiteral("staging")}));
    QCOMPARE(m_commands.resumed.size(), 1);
}

void BoardStatesTest::switchedOffIsSeenAndSwitchedOn()
{
    QList<ServiceSettings> services = MockFleet::manyServices(4);
    services[1].enabled = false;
    m_store->setServices(services);
    m_window->show();
    QCOMPARE(board()->count(), 4);
    const QByteArray id = services.at(1).id.value.toLatin1();
    const CardView off = card(id.constData());
    QCOMPARE(off.status, Status::Paused);
    QVERIFY2(off.why.startsWith(QStringLiteral("Not watched")), qPrintable(off.why));
    QCOMPARE(off.buttonText, QStringLiteral("Watch"));
    QVERIFY(buttonTip(off).contains(off.name));
    QCOMPARE(m_window->boardPage()->summary().counts[Status::Paused], 1);
    board()->pressButton(board()->placeOf({services.at(1).id.value}));
    QCOMPARE(m_commands.resumed, QList<SessionId>{{services.at(1).id.value}});
    services[1].enabled = true;
    m_store->setServices(services);
    QCOMPARE(card(id.constData()).status, Status::Connecting);
}

void BoardStatesTest::silencedIsToldAndStaysTruthful()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    SilenceBook silences;
    silences.silence({{QStringLiteral("discord-relay")}},
                     {start, start.wall + milliseconds(1h), {}, {}});
    m_store->setSilences(silences);
    const CardView silenced = card("discord-relay");
    QVERIFY(silenced.silenced);
    QVERIFY(silenced.meta.startsWith(QStringLiteral("Silenced until ")));
    QCOMPARE(silenced.status, Status::Critical); // what is true is still shown
    QVERIFY(spoken("discord-relay").contains(silenced.meta));
    QTRY_COMPARE(m_window->boardPage()->summary().silenced, 1);
}

void BoardStatesTest::acknowledgedIsCalm()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    QVERIFY(card("discord-relay").striped);
    Incident incident;
    incident.id = {7};
    incident.session = {QStringLiteral("discord-relay")};
    incident.phase = IncidentPhase::Acknowledged;
    incident.acknowledged = Acknowledgement{QStringLiteral("Ana"), {}, start, Status::Critical};
    m_store->applyIncident(incident);
    const CardView seen = card("discord-relay");
    QVERIFY(!seen.striped);
    QVERIFY(seen.seen.startsWith(QStringLiteral("Seen by Ana")));
    QCOMPARE(seen.note, seen.seen);
}

void BoardStatesTest::thisComputerOffline()
{
    MockFleet::fill(*m_store, start);
    m_window->show();
    ObserverNews news;
    news.state = ObserverNews::State::Offline;
    news.at = start;
    m_window->setObserver(news);
    SessionUpdate update;
    update.id = {QStringLiteral("mezon")};
    update.state = m_store->at(m_store->rowOf(update.id)).state;
    update.state.observerBlind = true;
    update.state.status = Status::Unknown;
    m_store->apply({update});
    QCOMPARE(find<QLabel>("banner.headline")->text(), QStringLiteral("This computer is offline"));
    QVERIFY(!find<QPushButton>("banner.reconnect")->isVisible());
    const CardView blind = card("mezon");
    QCOMPARE(blind.status, Status::Unknown);
    QCOMPARE(blind.noLatency, QStringLiteral("latency unknown"));
    QVERIFY(!blind.buttonEnabled);
    QVERIFY(!card("discord-relay").buttonEnabled);
    news.state = ObserverNews::State::Online;
    m_window->setObserver(news);
    QVERIFY(card("discord-relay").buttonEnabled);
}

QTEST_MAIN(BoardStatesTest)
#include "board_states_test.moc"
