// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session's page in a small window and with large text: everything can be read and reached.
#include "tests/ui/detail_scene.h"
#include "tests/ui/no_commands.h"
#include "ui/detail/detail_figures.h"
#include "ui/detail/latency_chart.h"
#include "ui/detail/session_detail.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Pulse;

class DetailNarrowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sidePanelsStandBelow_data();
    void sidePanelsStandBelow();
    void healthStandsBelow_data() { sizes(); }
    void healthStandsBelow();
    void overviewStandsBelow_data() { sizes(); }
    void overviewStandsBelow();
    void messagesStandBelow_data() { sizes(); }
    void messagesStandBelow();
    void figuresWrap_data();
    void figuresWrap();
    void tabsShowWhicheverSessionIsFirst();
    void theHeadKeepsItsNameAndButtons_data() { sizes(); }
    void theHeadKeepsItsNameAndButtons();

private:
    static void sizes();
    static void settle();
    void open(double factor, int width);
    template <typename T>
    T *find(const char *name) const
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QRect placeOf(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return {widget->mapTo(m_detail, QPoint()), widget->size()};
    }

    std::unique_ptr<Theme> m_theme;
    NoCommands m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<QWidget> m_window;
    SessionDetail *m_detail = nullptr;
};

// The smallest window less its rail, and a usual one.
void DetailNarrowTest::sizes()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("width");
    QTest::newRow("smallest") << 1.0 << 560 - 56;
    QTest::newRow("smallest, largest text") << 1.5 << 560 - 84;
    QTest::newRow("usual") << 1.0 << 1440 - 224;
    QTest::newRow("usual, largest text") << 1.5 << 1440 - 336;
}

/// Layouts ask each other, a round of events for each.
void DetailNarrowTest::settle()
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
}

void DetailNarrowTest::open(double factor, int width)
{
    m_window.reset();
    m_theme = std::make_unique<Theme>(factor);
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Scene::now(); });
    Scene::fill(*m_store);
    // In a window that is no larger than this, as the program's is, whatever its parts would like.
    m_window = std::make_unique<QWidget>();
    m_detail = new SessionDetail(*m_store, m_commands, *m_theme, m_window.get());
    m_window->resize(width, 860);
    m_detail->setGeometry(0, 0, width, 860);
    m_detail->showSession(m_store->at(0).id);
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(m_detail->width(), width);
    QCoreApplication::processEvents(); // layouts settle
}

void DetailNarrowTest::sidePanelsStandBelow_data()
{
    sizes();
}

void DetailNarrowTest::sidePanelsStandBelow()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    const bool beside = width >= factor * (1200 - 224);
    const QRect chart = placeOf("detail.latency");
    const QRect table = placeOf("detail.recent");
    const QRect goal = placeOf("detail.goalPanel");
    QCOMPARE(table.left() > chart.right(), beside);
    QCOMPARE(table.top() > chart.bottom(), !beside);
    QVERIFY(goal.top() > table.bottom());
    for (const QRect &panel : {chart, table, goal})
        QVERIFY(panel.left() >= 0 && panel.right() < width);
    // The curve has most of the width that there is, and what is below comes by scrolling.
    QVERIFY(find<LatencyChart>("detail.latencyChart")->width() > width * (beside ? 0.5 : 0.7));
    const auto *scroll = find<QScrollArea>("detail.heartbeat.scroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(beside || scroll->widget()->height() > scroll->viewport()->height());
}

void DetailNarrowTest::healthStandsBelow()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    m_detail->openTab(SessionDetail::Tab::Health);
    QCoreApplication::processEvents();
    const bool beside = width >= factor * (1200 - 224);
    const QRect fields = placeOf("detail.health");
    const QRect curve = placeOf("detail.response");
    QCOMPARE(curve.left() > fields.right(), beside);
    QCOMPARE(curve.top() > fields.bottom(), !beside);
    for (const QRect &panel : {fields, curve})
        QVERIFY(panel.left() >= 0 && panel.right() < width);
    const auto *scroll = find<QScrollArea>("detail.health.scroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void DetailNarrowTest::overviewStandsBelow()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    m_detail->openTab(SessionDetail::Tab::Overview);
    settle();
    const bool beside = width >= factor * (1200 - 224);
    const QRect situation = placeOf("detail.situation");
    const QRect connection = placeOf("detail.connectionPanel");
    const QRect events = placeOf("detail.eventsPanel");
    const QRect health = placeOf("detail.healthPanel");
    QCOMPARE(connection.left() > situation.right(), beside);
    QCOMPARE(connection.top() > situation.bottom(), !beside);
    QCOMPARE(health.left() > events.right(), beside);
    QCOMPARE(health.top() > events.bottom(), !beside);
    QVERIFY(events.top() > connection.bottom());
    for (const QRect &panel : {situation, connection, events, health}) {
        QVERIFY(panel.left() >= 0 && panel.right() < width);
        QVERIFY(beside || panel.width() > width * 0.8);
    }
    // What is below comes by scrolling, and nothing is squeezed.
    const auto *scroll = find<QScrollArea>("detail.overview.scroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(beside || scroll->widget()->height() > scroll->viewport()->height());
    for (const char *name : {"detail.situation.what", "detail.situation.why"}) {
        const auto *text = find<QLabel>(name);
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), name);
    }
}

void DetailNarrowTest::messagesStandBelow()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    m_detail->openTab(SessionDetail::Tab::Messages);
    settle();
    const bool beside = width >= factor * (1200 - 224);
    const QRect talk = placeOf("detail.messages");
    const QRect pane = placeOf("detail.messagePane");
    QCOMPARE(pane.left() > talk.right(), beside);
    QCOMPARE(pane.top() > talk.bottom(), !beside);
    for (const QRect &panel : {talk, pane})
        QVERIFY(panel.left() >= 0 && panel.right() < width);
    // The conversation keeps room to be read, and no tool lies over another one.
    QVERIFY(find<QWidget>("detail.chat")->height() >= factor * 150);
    const QList<const char *> tools{"detail.direction", "detail.fold", "detail.find",
                                    "detail.freeze", "detail.export"};
    for (const char *one : tools) {
        QVERIFY2(talk.contains(placeOf(one)), one);
        for (const char *other : tools)
            QVERIFY2(one == other || !placeOf(one).intersects(placeOf(other)), one);
    }
}

void DetailNarrowTest::figuresWrap_data()
{
    sizes();
}

void DetailNarrowTest::figuresWrap()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    const auto *figures = find<DetailFigures>("detail.figures");
    const QList<DetailFigure *> cells = figures->findChildren<DetailFigure *>();
    QCOMPARE(cells.size(), 6);
    const int high = m_theme->px(80);
    QCOMPARE(figures->height() % high, 0);
    for (const DetailFigure *cell : cells) {
        QVERIFY(figures->rect().contains(cell->geometry()));
        QCOMPARE(cell->height(), high);
        QVERIFY(cell->width() >= m_theme->px(120));
        for (const DetailFigure *other : cells)
            QVERIFY(cell == other || !cell->geometry().intersects(other->geometry()));
    }
    const int rows = figures->height() / high;
    QVERIFY(width < 600 ? rows >= 2 : rows <= 2);
}

// As in the window: the page was laid out, without a tab, before it was seen the first time.
void DetailNarrowTest::tabsShowWhicheverSessionIsFirst()
{
    m_window.reset();
    m_theme = std::make_unique<Theme>();
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Scene::now(); });
    ServiceSettings service;
    service.id.value = QStringLiteral("bot");
    service.name = QStringLiteral("Bot");
    service.url = QStringLiteral("http://127.0.0.1:9/health");
    service.transport = TransportKind::HttpCheck; // it has no tab whose title is changed later
    m_store->setServices({service});
    auto *pages = new QStackedWidget;
    m_window.reset(pages);
    pages->addWidget(new QWidget);
    m_detail = new SessionDetail(*m_store, m_commands, *m_theme);
    pages->addWidget(m_detail);
    pages->resize(1216, 860);
    pages->show();
    QVERIFY(QTest::qWaitForWindowExposed(pages));
    pages->setCurrentWidget(m_detail); // laid out ...
    QCoreApplication::processEvents();
    pages->setCurrentIndex(0);
    QCoreApplication::processEvents();
    m_detail->showSession({service.id.value}); // ... and only now it has tabs
    pages->setCurrentWidget(m_detail);
    QTRY_VERIFY(find<QTabBar>("detail.tabs")->height() > 20);
    QVERIFY(find<QTabBar>("detail.tabs")->count() >= 3);
}

void DetailNarrowTest::theHeadKeepsItsNameAndButtons()
{
    QFETCH(double, factor);
    QFETCH(int, width);
    open(factor, width);
    for (const char *name : {"detail.reconnect", "detail.pause", "detail.more"}) {
        const auto *button = find<QAbstractButton>(name);
        QVERIFY(button->isVisible());
        QVERIFY2(button->width() >= button->sizeHint().width(), name);
        QVERIFY2(placeOf(name).right() < width, name);
        QVERIFY2(!button->accessibleName().isEmpty(), name);
        QVERIFY2(!button->text().isEmpty() || !button->toolTip().isEmpty(), name);
    }
    QVERIFY2(placeOf("detail.name").width() > m_theme->px(70),
             qPrintable(QString::number(placeOf("detail.name").width())));
}

QTEST_MAIN(DetailNarrowTest)
#include "detail_narrow_test.moc"
