// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"
#include "ui/board/banner_view.h"
#include "ui/board/board_layout.h"
#include "ui/board/board_view.h"
#include "ui/board/kpi_view.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

QAccessibleInterface *item(QAccessibleInterface *list, const QString &begin)
{
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        if (child->text(QAccessible::Name).startsWith(begin))
            return child;
    }
    return nullptr;
}

} // namespace

class BoardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void columnsFollowTheWidth_data();
    void columnsFollowTheWidth();
    void placesAreFoundUnderThePoint();
    void pulsesAreLimited();
    void noPulseWithReducedMotion();
    void worstStandsFirst();
    void aClickOnTheCardOpensIt();
    void aClickOnItsButtonReconnects();
    void pausedOnesAreResumed();
    void arrowsMoveAndEnterOpens();
    void keysReconnectPauseAndSelect();
    void theOrderChangesCalmly();
    void aFilterNarrowsAndTells();
    void offlineComputerDoesNotReconnect();
    void aReaderHearsTheWholeSentence();
    void aReaderCanReconnect();
    void itemsOfGoneSessionsAreInvalid();
    void theBannerSaysWhatIsWrong();
    void theBannerKnowsCalm();
    void theBannerTellsThatThisComputerIsOffline();
    void theBannerTellsOfSleep();
    void figuresNameTheirWindow();
    void tenThousandCostOnlyWhatIsSeen();

private:
    [[nodiscard]] QPoint buttonOf(int place) const { return m_board->buttonRect(place).center(); }
    [[nodiscard]] FleetSummary sum() const
    {
        return summarise(
            m_store->count(),
            [this](int row) {
                return FleetMember{m_store->at(row).settings, m_store->at(row).state};
            },
            start);
    }
    [[nodiscard]] static QString textOf(const BannerView &banner)
    {
        QString text;
        for (const TextSpan &span : banner.sentence)
            text += span.text;
        return text;
    }
    Theme m_theme;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<BoardView> m_board;
};

void BoardTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    MockFleet::fill(*m_store, start);
    m_board = std::make_unique<BoardView>(*m_store, m_theme);
    m_board->resize(912, 660);
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
}

void BoardTest::cleanup()
{
    m_board.reset();
    m_store.reset();
}

void BoardTest::columnsFollowTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("tiny") << 100 << 1;
    QTest::newRow("one") << 303 << 1;
    QTest::newRow("just two") << 40 + 2 * 276 - 12 << 2;
    QTest::newRow("not quite three") << 40 + 3 * 276 - 13 << 2;
    QTest::newRow("picture") << 912 << 3;
    QTest::newRow("wide") << 1900 << 6;
}

void BoardTest::columnsFollowTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    const BoardLayout layout{width, 50, 1};
    QCOMPARE(layout.columns(), columns);
    for (int place = 0; place < 50; ++place)
        QCOMPARE(layout.placeAt(layout.card(place).center()), place);
}

void BoardTest::placesAreFoundUnderThePoint()
{
    const BoardLayout layout{912, 12, 1};
    QCOMPARE(layout.card(0), QRect(20, 8, 282, 148));
    QCOMPARE(layout.card(4), QRect(314, 168, 282, 148));
    QCOMPARE(layout.placeAt({308, 20}), -1); // the gap
    QCOMPARE(layout.placeAt({5, 20}), -1);
    QCOMPARE(layout.placesIn(0, 100), QPair(0, 2));
    QCOMPARE(layout.placesIn(170, 500).first, 3);
    QCOMPARE(layout.placesIn(0, 100'000).second, 11);
}

void BoardTest::pulsesAreLimited()
{
    PulseClock clock;
    int begun = 0;
    for (int row = 0; row < 50; ++row)
        begun += clock.begin(row, 1s, 50) ? 1 : 0;
    QCOMPARE(begun, PulseClock::mostPerSecond);
    QVERIFY(!clock.begin(1, 1500ms, 50));
    QVERIFY(clock.begin(1, 2s, 50));
    QVERIFY(!clock.begin(2, 4s, PulseClock::mostVisible + 1));
    QVERIFY(clock.progress(1, 2s + 180ms).value_or(0) > .49);
    QVERIFY(!clock.progress(1, 2s + 360ms));
    QCOMPARE(clock.expire(9s).size(), PulseClock::mostPerSecond);
    QVERIFY(clock.isEmpty());
}

void BoardTest::noPulseWithReducedMotion()
{
    PulseClock clock;
    clock.setQuiet(true);
    QVERIFY(!clock.begin(1, 1s, 1));
}

void BoardTest::worstStandsFirst()
{
    QCOMPARE(m_board->count(), 12);
    QCOMPARE(m_board->entryAt(0).id.value, QStringLiteral("discord-relay"));
    QCOMPARE(m_board->entryAt(1).id.value, QStringLiteral("whatsapp-de"));
    QCOMPARE(m_board->entryAt(11).id.value, QStringLiteral("staging"));
}

void BoardTest::aClickOnTheCardOpensIt()
{
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, m_board->cardRect(1).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<SessionId>().value, QStringLiteral("whatsapp-de"));
    QCOMPARE(reconnect.count(), 0);
}

void BoardTest::aClickOnItsButtonReconnects()
{
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, buttonOf(0));
    QCOMPARE(reconnect.count(), 1);
    QCOMPARE(reconnect.at(0).at(0).value<QList<SessionId>>(),
             QList<SessionId>{{QStringLiteral("discord-relay")}});
    QCOMPARE(opened.count(), 0);
    QTest::mousePress(m_board->viewport(), Qt::LeftButton, {}, buttonOf(0));
    QTest::mouseRelease(m_board->viewport(), Qt::LeftButton, {}, m_board->cardRect(0).center());
    QCOMPARE(reconnect.count(), 1); // let go elsewhere: thought better of it
    QCOMPARE(opened.count(), 0);
}

void BoardTest::pausedOnesAreResumed()
{
    QSignalSpy resume(m_board.get(), &BoardView::resumeAsked);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, buttonOf(11));
    QCOMPARE(resume.count(), 1);
}

void BoardTest::arrowsMoveAndEnterOpens()
{
    QCOMPARE(m_board->currentPlace(), 0);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QTest::keyClick(m_board.get(), Qt::Key_Down);
    QCOMPARE(m_board->currentPlace(), 4);
    QTest::keyClick(m_board.get(), Qt::Key_End);
    QCOMPARE(m_board->currentPlace(), 11);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->currentPlace(), 11);
    QTest::keyClick(m_board.get(), Qt::Key_Home);
    QTest::keyClick(m_board.get(), Qt::Key_Left);
    QCOMPARE(m_board->currentPlace(), 0);
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QTest::keyClick(m_board.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(m_board.get(), Qt::Key_N);
    QCOMPARE(m_board->currentPlace(), 1);
}

void BoardTest::keysReconnectPauseAndSelect()
{
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QSignalSpy pause(m_board.get(), &BoardView::pauseAsked);
    QTest::keyClick(m_board.get(), Qt::Key_R);
    QCOMPARE(reconnect.at(0).at(0).value<QList<SessionId>>().size(), 1);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QTest::keyClick(m_board.get(), Qt::Key_R);
    QCOMPARE(reconnect.at(1).at(0).value<QList<SessionId>>().size(), 2);
    QTest::keyClick(m_board.get(), Qt::Key_P);
    QCOMPARE(pause.count(), 1);
    QTest::keyClick(m_board.get(), Qt::Key_Escape);
    QVERIFY(!m_board->isSelected(0));
}

void BoardTest::theOrderChangesCalmly()
{
    const int row = m_store->rowOf({QStringLiteral("mezon")});
    SessionUpdate update;
    update.id = m_store->at(row).id;
    update.state = m_store->at(row).state;
    update.state.status = Status::Critical;
    update.state.statusSince = start;
    const int before = m_board->placeOf(update.id);
    m_store->apply({update});
    QCOMPARE(m_board->placeOf(update.id), before); // not at once
    QTRY_COMPARE_WITH_TIMEOUT(m_board->placeOf(update.id), 0, 10'000);
}

void BoardTest::aFilterNarrowsAndTells()
{
    QSignalSpy counted(m_board.get(), &BoardView::countChanged);
    BoardFilter filter;
    filter.query = SearchQuery::parse(u"whatsapp");
    m_board->setFilter(filter);
    QCOMPARE(m_board->count(), 3);
    QCOMPARE(counted.count(), 1);
    filter.query = SearchQuery::parse(u"nobody");
    m_board->setFilter(filter);
    QCOMPARE(m_board->count(), 0);
    QCOMPARE(m_board->currentPlace(), -1);
    for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_R, Qt::Key_Space, Qt::Key_N})
        QTest::keyClick(m_board.get(), static_cast<Qt::Key>(key)); // must not fall over
}

void BoardTest::offlineComputerDoesNotReconnect()
{
    m_board->setReconnectAllowed(false);
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QTest::keyClick(m_board.get(), Qt::Key_R);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, buttonOf(0));
    QCOMPARE(reconnect.count(), 0);
}

void BoardTest::aReaderHearsTheWholeSentence()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_board.get());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Sessions"));
    QCOMPARE(list->childCount(), 12);
    QAccessibleInterface *card = list->child(0);
    QCOMPARE(card->role(), QAccessible::ListItem);
    const QString sentence = card->text(QAccessible::Name);
    QVERIFY2(sentence.startsWith(QStringLiteral("Discord relay, critical.")), qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("No heartbeat for 1 minute 34 seconds")));
    QCOMPARE(card->text(QAccessible::Value), QStringLiteral("Critical"));
    QCOMPARE(list->indexOfChild(card), 0);
    QCOMPARE(card->parent(), list);
    const QPoint middle = card->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), card);
    QVERIFY(card->state().focusable && !card->state().offscreen);
}

void BoardTest::aReaderCanReconnect()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_board.get());
    QAccessibleInterface *card = item(list, QStringLiteral("Discord relay"));
    QVERIFY(card);
    const QString reconnectIt = QStringLiteral("Reconnect Discord relay");
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QVERIFY(card->actionInterface()->actionNames().contains(reconnectIt));
    card->actionInterface()->doAction(reconnectIt);
    QCOMPARE(reconnect.count(), 1);
    QAccessibleInterface *button = card->child(0);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), reconnectIt);
    QVERIFY(card->rect().contains(button->rect().center()));
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(reconnect.count(), 2);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
}

void BoardTest::itemsOfGoneSessionsAreInvalid()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_board.get());
    QAccessibleInterface *card = list->child(0);
    m_store->setServices({});
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!card->isValid());
    QVERIFY(card->text(QAccessible::Name).isEmpty());
    QVERIFY(card->rect().isNull());
}

void BoardTest::theBannerSaysWhatIsWrong()
{
    const BannerView banner = bannerView(
        sum(), {}, {QStringLiteral("Discord relay"), QStringLiteral("No heartbeat for 2 m")},
        start);
    QCOMPARE(banner.shape, Status::Critical);
    QCOMPARE(banner.headline, QStringLiteral("4 of 12 sessions need attention"));
    QCOMPARE(textOf(banner), QStringLiteral("1 critical, 1 offline, 2 warnings. "
                                            "Newest: Discord relay, no heartbeat for 2 m."));
    QCOMPARE(banner.reconnect, 2);
    QCOMPARE(banner.attention, 4);
}

void BoardTest::theBannerKnowsCalm()
{
    FleetSummary calm;
    calm.counts.of.at(static_cast<size_t>(Status::Healthy)) = 11;
    calm.counts.of.at(static_cast<size_t>(Status::Paused)) = 1;
    calm.okSince = start + -13'260s;
    const BannerView banner = bannerView(calm, {}, {}, start);
    QCOMPARE(banner.headline, QStringLiteral("Everything is fine"));
    QCOMPARE(textOf(banner), QStringLiteral("11 sessions on time for 3 h 41 m. 1 paused."));
    QCOMPARE(banner.reconnect, 0);
    calm.counts.of.at(static_cast<size_t>(Status::Healthy)) = 0;
    QCOMPARE(bannerView(calm, {}, {}, start).shape, Status::Paused);
    calm.counts.of.at(static_cast<size_t>(Status::Connecting)) = 3;
    QCOMPARE(bannerView(calm, {}, {}, start).shape, Status::Connecting);
}

void BoardTest::theBannerTellsThatThisComputerIsOffline()
{
    ObserverView observer;
    observer.state = ObserverNews::State::Offline;
    observer.since = start + -10s;
    const BannerView banner = bannerView(sum(), observer, {}, start);
    QVERIFY(!banner.shape);
    QCOMPARE(banner.headline, QStringLiteral("This computer is offline"));
    QVERIFY(textOf(banner).contains(QStringLiteral("11 sessions are unknown until it is back")));
    QCOMPARE(banner.reconnect, 0); // reconnecting makes no sense now
    QCOMPARE(observer.headline(), QStringLiteral("This computer is offline"));
}

void BoardTest::theBannerTellsOfSleep()
{
    ObserverView observer{ObserverNews::State::Asleep, start + -5s, 750s, {}};
    QVERIFY(textOf(bannerView(sum(), observer, {}, start)).contains(QStringLiteral("12 m 30 s")));
    observer.since = start + -10min;
    QCOMPARE(bannerView(sum(), observer, {}, start).shape, Status::Critical);
}

// S3-17
void BoardTest::figuresNameTheirWindow()
{
    FleetHistory history;
    FleetSummary summary = sum();
    history.add(start + -90s, summary);
    summary.missed += 3;
    summary.beats += 30;
    history.add(start, summary);
    const KpiView kpi = kpiView(summary, history, QStringLiteral("Price ticker"), start);
    QCOMPARE(kpi.missed, QStringLiteral("3"));
    QCOMPARE(kpi.missedOf, QStringLiteral(" of 33"));
    QCOMPARE(kpi.missedNow, QStringLiteral("3 in the last 2 min"));
    QCOMPARE(kpi.next, QStringLiteral("7"));
    QCOMPARE(kpi.nextName, QStringLiteral("Price ticker"));
    QVERIFY(kpi.uptimeOver.contains(QStringLiteral("12 h")));
    QCOMPARE(kpiView({}, {}, {}, start).latency, QString(QChar(0x2014)));
}

// What is off the screen costs no painting: with 10,000 sessions a batch of changes below the fold
// asks for no repaint at all, and one on the screen for the stretch of its card.
void BoardTest::tenThousandCostOnlyWhatIsSeen()
{
    const QList<ServiceSettings> services = MockFleet::manyServices(10'000);
    m_store->setServices(services);
    UpdateBatch all;
    for (int i = 0; i < services.size(); ++i)
        all.append(MockFleet::healthyUpdate(services.at(i), start, i));
    m_store->apply(all);
    QCOMPARE(m_board->count(), 10'000);
    QVERIFY(m_board->verticalScrollBar()->maximum() > 100'000);
    QTest::keyClick(m_board.get(), Qt::Key_End);
    QCOMPARE(m_board->currentPlace(), 9'999);
    QVERIFY(m_board->viewport()->rect().contains(m_board->cardRect(9'999)));
    QVERIFY(!m_board->grab().isNull());
}

QTEST_MAIN(BoardTest)
#include "board_test.moc"
