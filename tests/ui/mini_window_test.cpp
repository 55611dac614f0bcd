// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"
#include "ui/mini/mini_line.h"
#include "ui/mini/mini_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

} // namespace

class MiniWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysTheSameAsTheDesign();
    void showsTheWorstFour();
    void buttonsAsk();
    void fineFormIsSmall();
    void offlineComputerIsTold();
    void withoutSessions();
    void countsWhatDoesNotFit();
    void keysAndPin();
    void nothingRunsWhileHidden();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_mini->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QList<MiniLineView *> lines() const
    {
        QList<MiniLineView *> shown;
        for (MiniLineView *line : m_mini->findChildren<MiniLineView *>()) {
            if (line->isVisible())
                shown.append(line);
        }
        return shown;
    }
    void open()
    {
        m_mini->appear();
        QVERIFY(QTest::qWaitForWindowExposed(m_mini.get()));
    }

    Theme m_theme;
    FleetHistory m_history;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<MiniWindow> m_mini;
};

void MiniWindowTest::init()
{
    qRegisterMetaType<SessionId>();
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    m_mini = std::make_unique<MiniWindow>(*m_store, m_history, m_theme);
}

void MiniWindowTest::cleanup()
{
    m_mini.reset();
    m_store.reset();
}

void MiniWindowTest::saysTheSameAsTheDesign()
{
    MockFleet::fill(*m_store, start);
    open();
    QCOMPARE(m_mini->width(), 320);
    QVERIFY(m_mini->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(find<QLabel>("mini.headline")->text(), QStringLiteral("4 of 12 need attention"));
    QVERIFY(find<QLabel>("mini.sentence")->text().startsWith(QStringLiteral("avg ")));
    QCOMPARE(find<QWidget>("mini.counts")->accessibleName(),
             QStringLiteral("Healthy: 7, Warning: 2, Critical: 1, Offline: 1, Paused: 1"));
}

// S1-45: the health of all in a small window over the others.
void MiniWindowTest::showsTheWorstFour()
{
    MockFleet::fill(*m_store, start);
    open();
    QStringList names;
    for (const MiniLineView *line : lines()) {
        names.append(line->text());
        QVERIFY(line->accessibleName().startsWith(line->text()));
        QCOMPARE(line->height(), 69);
    }
    QCOMPARE(names,
             (QStringList{QStringLiteral("Discord relay"), QStringLiteral("WhatsApp · Support DE"),
                          QStringLiteral("WhatsApp · Returns"), QStringLiteral("Price ticker")}));
    const MiniView view = miniView(*m_store, m_history, false);
    QCOMPARE(view.lines.at(0).since, QStringLiteral("1 m 34 s"));
    QCOMPARE(view.lines.at(1).since, QStringLiteral("6 h 12 m"));
    QVERIFY(view.lines.at(2).since.startsWith(QLatin1Char('+'))); // late: over its time
    QVERIFY(!view.lines.at(0).card.beats.isEmpty());
    QVERIFY(view.all.isEmpty());
}

void MiniWindowTest::buttonsAsk()
{
    MockFleet::fill(*m_store, start);
    open();
    QSignalSpy reconnect(m_mini.get(), &MiniWindow::reconnectAsked);
    QSignalSpy opened(m_mini.get(), &MiniWindow::openAsked);
    QSignalSpy silence(m_mini.get(), &MiniWindow::silenceAllAsked);
    QSignalSpy main(m_mini.get(), &MiniWindow::mainWindowAsked);
    MiniLineView *first = lines().constFirst();
    auto *one = first->findChild<QToolButton *>(QStringLiteral("mini.reconnect"));
    QCOMPARE(one->accessibleName(), QStringLiteral("Reconnect Discord relay"));
    one->click();
    QCOMPARE(reconnect.takeFirst().constFirst().value<QList<SessionId>>(),
             QList<SessionId>{{QStringLiteral("discord-relay")}});
    auto *all = find<QPushButton>("mini.reconnectAll");
    QCOMPARE(all->text(), QStringLiteral("Reconnect 2"));
    all->click();
    QCOMPARE(reconnect.takeFirst().constFirst().value<QList<SessionId>>().size(), 2);
    first->click();
    QCOMPARE(opened.count(), 1);
    find<QPushButton>("mini.silenceAll")->click();
    QCOMPARE(silence.count(), 1);
    find<QToolButton>("mini.open")->click();
    QCOMPARE(main.count(), 1);
}

void MiniWindowTest::fineFormIsSmall()
{
    MockFleet::fillFine(*m_store, start);
    open();
    QCOMPARE(find<QLabel>("mini.headline")->text(), QStringLiteral("Everything is fine"));
    QVERIFY(find<QWidget>("mini.calm")->isVisible());
    QVERIFY(lines().isEmpty());
    QVERIFY(!find<QPushButton>("mini.reconnectAll")->isVisible());
    QTRY_VERIFY(std::abs(m_mini->height() - 236) <= 4); // ui/SPEC 4.3
    const MiniView view = miniView(*m_store, m_history, false);
    QCOMPARE(view.all.size(), MiniView::PlacesOfAll);
    QVERIFY(std::any_of(view.all.begin(), view.all.end(),
                        [](const Beat &beat) { return beat.outcome == BeatOutcome::OnTime; }));
}

void MiniWindowTest::offlineComputerIsTold()
{
    MockFleet::fill(*m_store, start);
    open();
    m_mini->setThisComputerOffline(true);
    QCOMPARE(find<QLabel>("mini.headline")->text(), QStringLiteral("This computer is offline"));
    QVERIFY(lines().isEmpty());
    m_mini->setThisComputerOffline(false);
    QCOMPARE(lines().size(), 4);
}

void MiniWindowTest::withoutSessions()
{
    open();
    QCOMPARE(find<QLabel>("mini.headline")->text(), QStringLiteral("Nothing is watched yet"));
    QVERIFY(!find<QWidget>("mini.calm")->isVisible());
}

void MiniWindowTest::countsWhatDoesNotFit()
{
    QList<ServiceSettings> many = MockFleet::manyServices(9);
    m_store->setServices(many);
    UpdateBatch batch;
    for (const ServiceSettings &service : many) {
        SessionUpdate update = MockFleet::healthyUpdate(service, start, 1);
        update.state.status = Status::Critical;
        batch.append(update);
    }
    m_store->apply(batch);
    open();
    QCOMPARE(lines().size(), MiniView::LinesShown);
    QVERIFY(find<QPushButton>("mini.more")->text().contains(QLatin1Char('5')));
    QCOMPARE(find<QPushButton>("mini.reconnectAll")->text(), QStringLiteral("Reconnect 9"));
}

void MiniWindowTest::keysAndPin()
{
    MockFleet::fill(*m_store, start);
    open();
    QSignalSpy pinned(m_mini.get(), &MiniWindow::pinnedChanged);
    find<QToolButton>("mini.pin")->click();
    QCOMPARE(pinned.count(), 1);
    QVERIFY(!m_mini->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(m_mini->isVisible());
    QTest::keyClick(m_mini.get(), Qt::Key_M);
    QVERIFY(!m_mini->isVisible());
    m_mini->toggle();
    QVERIFY(m_mini->isVisible());
    QTest::keyClick(m_mini.get(), Qt::Key_Escape);
    QVERIFY(!m_mini->isVisible());
}

void MiniWindowTest::nothingRunsWhileHidden()
{
    MockFleet::fill(*m_store, start);
    open();
    m_mini->hide();
    const QString before = find<QLabel>("mini.headline")->text();
    MockFleet::fillFine(*m_store, start);
    const QList<QTimer *> timers = m_mini->findChildren<QTimer *>();
    QCOMPARE(timers.size(), 2);
    for (const QTimer *timer : timers)
        QVERIFY(!timer->isActive());
    QCOMPARE(find<QLabel>("mini.headline")->text(), before);
    m_mini->appear();
    QCOMPARE(find<QLabel>("mini.headline")->text(), QStringLiteral("Everything is fine"));
}

QTEST_MAIN(MiniWindowTest)
#include "mini_window_test.moc"
