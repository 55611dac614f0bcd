// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board repaints, and what not.
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_view.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

/// All that a widget was asked to paint.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_region += static_cast<QPaintEvent *>(event)->region();
            ++m_times;
        }
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] bool all(const QRect &rect) const { return (QRegion(rect) - m_region).isEmpty(); }
    [[nodiscard]] bool any(const QRect &rect) const { return m_region.intersects(rect); }
    [[nodiscard]] int times() const { return m_times; }
    void forget()
    {
        m_region = {};
        m_times = 0;
    }

private:
    QRegion m_region;
    int m_times = 0;
};

} // namespace

class BoardPaintTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeOfWhatIsSeenRepaintsItsCard();
    void aChangeOfNothingSeenRepaintsNothing();
    void aChangeBelowTheFoldRepaintsNothingAndIsSeenThere();
    void timeRepaintsOnlyWhatItMoves();
    void theScreenShowsThePresent();
    void manyChangesAreOnePainting();
    void aHeartbeatPulses();

private:
    void beat(const char *id);
    /// Applies a change to one session, which stands where it stood.
    void change(const char *id, const std::function<void(SessionState &)> &how);
    [[nodiscard]] QRect card(const char *id) const
    {
        return m_board->cardRect(m_board->placeOf({QLatin1String(id)}));
    }
    [[nodiscard]] QRect strip(const char *id) const
    {
        return QRect(13, 56, 200, 24).translated(card(id).topLeft());
    }
    Theme m_theme;
    Instant m_now = start;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<BoardView> m_board;
    Painted *m_painted = nullptr;
};

void BoardPaintTest::init()
{
    m_now = start;
    m_store = std::make_unique<SessionStore>(nullptr, [this] { return m_now; });
    MockFleet::fill(*m_store, start);
    m_board = std::make_unique<BoardView>(*m_store, m_theme);
    m_board->resize(912, 500);
    m_painted = new Painted(m_board->viewport());
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    QTRY_VERIFY(m_painted->all(m_board->viewport()->rect()));
    QCoreApplication::processEvents();
    m_painted->forget();
}

void BoardPaintTest::cleanup()
{
    m_board.reset();
    m_store.reset();
}

void BoardPaintTest::change(const char *id, const std::function<void(SessionState &)> &how)
{
    SessionUpdate update;
    update.id = {QLatin1String(id)};
    update.state = m_store->at(m_store->rowOf(update.id)).state;
    how(update.state);
    m_store->apply({update});
}

void BoardPaintTest::aChangeOfWhatIsSeenRepaintsItsCard()
{
    change("mezon", [](SessionState &state) { state.latency.last = 99ms; });
    const QRect latency = QRect(100, 28, 150, 18).translated(card("mezon").topLeft());
    QTRY_VERIFY(m_painted->all(latency));
    QVERIFY(!m_painted->any(strip("mezon"))); // nor more of it than that
    QVERIFY(!m_painted->any(card("discord-relay")));
    change("mezon", [](SessionState &state) { state.status = Status::Connecting; });
    QTRY_VERIFY(m_painted->all(card("mezon")));
    QVERIFY(!m_painted->any(card("discord-relay")));
}

// The frame in which the one is repainted has looked at the other as well.
void BoardPaintTest::aChangeOfNothingSeenRepaintsNothing()
{
    change("discord-relay", [](SessionState &state) {
        state.statusSince.wall += 1ms;
        ++state.uptime.down; // a nanosecond more
    });
    change("mezon", [](SessionState &state) { state.latency.last = 99ms; });
    QTRY_VERIFY(m_painted->any(card("mezon")));
    QVERIFY(!m_painted->any(card("discord-relay")));
}

void BoardPaintTest::aChangeBelowTheFoldRepaintsNothingAndIsSeenThere()
{
    m_board->resize(912, 160);
    const char *hidden = "mezon";
    QTRY_VERIFY(!card(hidden).intersects(m_board->viewport()->rect()));
    // Seen once, so that what it said then is known, and away again.
    m_board->verticalScrollBar()->setValue(m_board->verticalScrollBar()->maximum());
    m_board->grab();
    m_board->verticalScrollBar()->setValue(0);
    m_board->grab();
    QCoreApplication::processEvents();
    m_painted->forget();
    change(hidden, [](SessionState &state) { state.latency.last = 99ms; });
    change("discord-relay", [](SessionState &state) { state.quality = Quality::Excellent; });
    QTRY_VERIFY(m_painted->any(card("discord-relay")));
    const QRect seen = m_board->viewport()->rect();
    QVERIFY(!m_painted->all(seen));
    m_board->verticalScrollBar()->setValue(m_board->verticalScrollBar()->maximum());
    const QImage scrolled = m_board->grab().toImage();
    BoardView fresh(*m_store, m_theme);
    fresh.resize(m_board->size());
    fresh.show();
    fresh.verticalScrollBar()->setValue(fresh.verticalScrollBar()->maximum());
    QCOMPARE(scrolled, fresh.grab().toImage());
}

void BoardPaintTest::timeRepaintsOnlyWhatItMoves()
{
    m_now.mono += 5s;
    m_now.wall += 5s;
    const QRect countdown = QRect(13, 118, 60, 14).translated(card("mezon").topLeft());
    QTRY_VERIFY_WITH_TIMEOUT(m_painted->all(countdown), 10'000);
    QVERIFY(!m_painted->any(strip("mezon")));
}

// What stands on the screen after many small repaints is what a fresh board paints.
void BoardPaintTest::theScreenShowsThePresent()
{
    const QRect mezon = card("mezon");
    for (int beat = 1; beat <= 20; ++beat) {
        m_now.mono += 300ms;
        m_now.wall += 300ms;
        m_painted->forget();
        change("mezon", [&](SessionState &state) {
            state.latency.last = milliseconds(10 * beat);
            state.quality = beat % 2 == 0 ? Quality::Excellent : Quality::Fair;
            state.lastBeatAt = m_now;
        });
        QTRY_VERIFY(m_painted->any(mezon));
    }
    // The window's own pixels, not a painting made for this comparison.
    const QImage screen = m_board->screen()->grabWindow(m_board->winId()).toImage();
    BoardView fresh(*m_store, m_theme);
    fresh.resize(m_board->size());
    fresh.show();
    const QImage expected = fresh.grab(mezon).toImage();
    QVERIFY(!expected.isNull());
    QCOMPARE(screen.copy(mezon).convertToFormat(QImage::Format_RGB32),
             expected.convertToFormat(QImage::Format_RGB32));
}

// S4-36: however many changes come, they are painted together in the next frame.
void BoardPaintTest::manyChangesAreOnePainting()
{
    for (int i = 1; i <= 500; ++i) {
        change("mezon", [i](SessionState &state) { state.latency.last = milliseconds(i); });
        change("discord-relay",
               [i](SessionState &state) { state.latency.last = milliseconds(1'000 + i); });
    }
    QCOMPARE(m_painted->times(), 0);
    QTRY_VERIFY(m_painted->any(card("mezon")) && m_painted->any(card("discord-relay")));
    QVERIFY2(m_painted->times() <= 2, qPrintable(QString::number(m_painted->times())));
}

void BoardPaintTest::beat(const char *id)
{
    SessionUpdate update;
    update.id = {QLatin1String(id)};
    update.state = m_store->at(m_store->rowOf(update.id)).state;
    BeatSeen seen;
    seen.beat = {m_now, 20ms, BeatKind::Timestamp, BeatOutcome::OnTime, false};
    update.changes = {{m_now, seen}};
    m_store->apply({update});
}

// S3-15: the status shape alone pulses; who wants no motion sees the new bar and nothing else.
void BoardPaintTest::aHeartbeatPulses()
{
    const auto shape = [this] { // left of where the name's own area begins
        return QRect(4, 12, 3, 10).translated(card("mezon").topLeft());
    };
    beat("mezon");
    QTRY_VERIFY(m_painted->all(shape()));
    QVERIFY(!m_painted->any(card("discord-relay")));
    m_now.mono += 1s; // it is over
    m_now.wall += 1s;
    QTRY_VERIFY(m_painted->any(card("mezon")));
    m_board->setReducedMotion(true);
    QTRY_VERIFY(m_painted->all(m_board->viewport()->rect()));
    QCoreApplication::processEvents();
    m_painted->forget();
    beat("mezon");
    QTRY_VERIFY(m_painted->any(strip("mezon")));
    QVERIFY(!m_painted->any(shape()));
}

QTEST_MAIN(BoardPaintTest)
#include "board_paint_test.moc"
