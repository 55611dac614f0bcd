// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same board as rows, as a wall, and as one large panel.
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_view.h"
#include "ui/rows/row_view.h"
#include "ui/wall/hover_card.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

} // namespace

class BoardDensityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void selectionAndFocusSurviveAnotherDensity();
    void rowsSayWhatIsWrong();
    void rowsOpenAndReconnect();
    void rowsAreFewerPixels();
    void aHeadSorts();
    void rangesAreSelected();
    void sectionsFoldByPointerAndKeys();
    void aReaderFoldsSections();
    void whatIsFoldedIsFoundByN();
    void whatIsHiddenIsNotSelected();
    void tilesStandByGroupAndStay();
    void tilesShowNews();
    void tilesAreAGrid();
    void theCardComesBesideATile();
    void keysChangeTheTiles();
    void twoSessionsAreToldAtLength();
    void tenThousandTilesRepaintOnlyWhatChanged();

private:
    void fill(int count);
    [[nodiscard]] int placeOf(const char *id) const
    {
        return m_board->placeOf({QLatin1String(id)});
    }
    void setStatus(const char *id, Status status);

    Theme m_theme;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<BoardView> m_board;
};

void BoardDensityTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    MockFleet::fill(*m_store, start);
    m_board = std::make_unique<BoardView>(*m_store, m_theme);
    m_board->resize(1216, 700);
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
}

void BoardDensityTest::cleanup()
{
    m_board.reset();
    m_store.reset();
}

void BoardDensityTest::fill(int count)
{
    const QList<ServiceSettings> services = MockFleet::manyServices(count);
    m_store->setServices(services);
    UpdateBatch all;
    for (int i = 0; i < services.size(); ++i)
        all.append(MockFleet::healthyUpdate(services.at(i), start, i));
    m_store->apply(all);
}

void BoardDensityTest::setStatus(const char *id, Status status)
{
    SessionUpdate update;
    update.id = {QLatin1String(id)};
    update.state = m_store->at(m_store->rowOf(update.id)).state;
    update.state.status = status;
    m_store->apply({update});
}

void BoardDensityTest::selectionAndFocusSurviveAnotherDensity()
{
    m_board->setCurrentPlace(3);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    const QList<SessionId> selected = m_board->selection();
    const SessionId current = m_board->entryAt(3).id;
    for (const Density density : {Density::Rows, Density::Wall, Density::Cards}) {
        m_board->setDensity(density);
        QCOMPARE(m_board->count(), 12);
        QCOMPARE(m_board->selection(), selected);
        QCOMPARE(m_board->entryAt(m_board->currentPlace()).id, current);
        QVERIFY(!m_board->grab().isNull());
    }
}

void BoardDensityTest::rowsSayWhatIsWrong()
{
    const auto view = [this](const char *id) {
        const SessionStore::Entry &entry = m_store->at(m_store->rowOf({QLatin1String(id)}));
        return rowView(entry, cardView(entry, start, RowView::beats), start);
    };
    const RowView critical = view("discord-relay");
    QVERIFY(critical.words.startsWith(QStringLiteral("No heartbeat")));
    QCOMPARE(critical.next, QStringLiteral("overdue"));
    QVERIFY(critical.missing);
    QCOMPARE(critical.lastBeat, QStringLiteral("1 m 34 s"));
    const RowView healthy = view("mezon");
    QCOMPARE(healthy.words, QStringLiteral("On time"));
    QCOMPARE(healthy.latencyUnit, QStringLiteral(" ms"));
    QCOMPARE(healthy.next, QStringLiteral("28 s")); // S3-21: a countdown in each row
    QVERIFY(healthy.card.ring.value_or(0) > .9);
    QVERIFY(healthy.card.beats.size() <= RowView::beats);
    const RowView paused = view("staging");
    QCOMPARE(paused.missed, QString(QChar(0x2014)));
    QCOMPARE(rowButtonText(paused.card), QStringLiteral("Resume"));
    SessionUpdate account; // heard of through its service: it has no heartbeats to be on time
    account.id.value = QStringLiteral("mezon/abc-123");
    account.state.status = Status::Healthy;
    account.state.connection = ConnectionState::Connected;
    account.state.account.emplace();
    m_store->apply({account});
    const RowView heard = view("mezon/abc-123");
    QCOMPARE(heard.words, QStringLiteral("Connected"));
    QCOMPARE(heard.missed, QString(QChar(0x2014)));
}

void BoardDensityTest::rowsOpenAndReconnect()
{
    m_board->setDensity(Density::Rows);
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    const QRect row = m_board->cardRect(1);
    QCOMPARE(row.height(), 28);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, {100, row.center().y()});
    QCOMPARE(opened.count(), 1);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, m_board->buttonRect(0).center());
    QCOMPARE(reconnect.count(), 1);
    QTest::keyClick(m_board.get(), Qt::Key_Home);
    QTest::keyClick(m_board.get(), Qt::Key_Down);
    QCOMPARE(m_board->currentPlace(), 1);
}

void BoardDensityTest::rowsAreFewerPixels()
{
    fill(300);
    m_board->setDensity(Density::Rows);
    QCOMPARE(m_board->contentHeight(), 300 * 28);
    QTest::keyClick(m_board.get(), Qt::Key_End);
    QVERIFY(m_board->cardRect(299).top() >= 0);
    QVERIFY2(m_board->cardRect(299).bottom() < m_board->viewport()->height(),
             qPrintable(QString::number(m_board->cardRect(299).bottom())));
    auto *header = m_board->findChild<QWidget *>(QStringLiteral("rows.header"));
    QVERIFY(header->isVisible());
    QCOMPARE(m_board->viewport()->y(), header->geometry().bottom() + 1);
    m_board->setDensity(Density::Cards);
    QVERIFY(!header->isVisible());
}

void BoardDensityTest::aHeadSorts()
{
    m_board->setDensity(Density::Rows);
    QSignalSpy sorted(m_board.get(), &BoardView::sortAsked);
    for (QAbstractButton *head : m_board->findChildren<QAbstractButton *>()) {
        QVERIFY(!head->accessibleName().isEmpty());
        if (head->text() == QStringLiteral("Latency"))
            head->click();
    }
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(sorted.at(0).at(0).value<BoardSort>(), BoardSort::Latency);
    QVERIFY(!sorted.at(0).at(1).toBool());
    BoardFilter filter;
    filter.sort = BoardSort::Latency;
    m_board->setFilter(filter);
    QVERIFY(isProblem(m_board->entryAt(0).state.status)); // trouble stays on top
    for (QAbstractButton *head : m_board->findChildren<QAbstractButton *>()) {
        if (head->text() == QStringLiteral("Latency"))
            head->click();
    }
    QVERIFY(sorted.at(1).at(1).toBool()); // the other way round
}

void BoardDensityTest::rangesAreSelected()
{
    m_board->setDensity(Density::Rows);
    QSignalSpy changed(m_board.get(), &BoardView::selectionChanged);
    m_board->setCurrentPlace(2);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_board->selection().size(), 3);
    QCOMPARE(changed.constLast().at(0).toInt(), 3);
    QTest::keyClick(m_board.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_board->selection().size(), 2);
    const QPoint sixth(100, m_board->cardRect(5).center().y());
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, Qt::ShiftModifier, sixth);
    QCOMPARE(m_board->selection().size(), 4); // from where the range began
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, Qt::ControlModifier, sixth);
    QCOMPARE(m_board->selection().size(), 3);
    QVERIFY(m_board->clearSelection());
    QCOMPARE(changed.constLast().at(0).toInt(), 0);
}

void BoardDensityTest::sectionsFoldByPointerAndKeys()
{
    m_board->setDensity(Density::Rows);
    QSignalSpy folded(m_board.get(), &BoardView::foldedChanged);
    QCOMPARE(m_board->count(), 12);
    const auto clickHead = [this](BoardSection section) {
        QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {},
                          m_board->headRect(section).center());
    };
    clickHead(BoardSection::Rest);
    QCOMPARE(m_board->count(), 4);
    QCOMPARE(m_board->found(), 12); // nothing is filtered away
    QVERIFY(folded.constLast().at(0).value<FoldedSections>().rest);
    clickHead(BoardSection::Rest);
    QCOMPARE(m_board->count(), 12);
    m_board->setFocus();
    m_board->setCurrentPlace(2);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QTest::keyClick(m_board.get(), Qt::Key_Left);
    QCOMPARE(m_board->count(), 8);
    QCOMPARE(m_board->currentHead(), std::optional(BoardSection::Attention));
    QVERIFY(m_board->selection().isEmpty()); // what is not seen is not acted upon
    QVERIFY(m_board->chosen().isEmpty());
    QTest::keyClick(m_board.get(), Qt::Key_Down);
    QCOMPARE(m_board->currentHead(), std::optional(BoardSection::Rest));
    QTest::keyClick(m_board.get(), Qt::Key_Down);
    QCOMPARE(m_board->currentPlace(), 0);
    QTest::keyClick(m_board.get(), Qt::Key_Up);
    QTest::keyClick(m_board.get(), Qt::Key_Up);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->count(), 12);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->currentPlace(), 0);
    QTest::keyClick(m_board.get(), Qt::Key_Left);
    QTest::keyClick(m_board.get(), Qt::Key_Return); // opens the section, not a session
    QCOMPARE(m_board->count(), 12);
    // Other forms have no sections, and the fold is known again afterwards.
    clickHead(BoardSection::Attention);
    m_board->setDensity(Density::Cards);
    QCOMPARE(m_board->count(), 12);
    m_board->setDensity(Density::Rows);
    QCOMPARE(m_board->count(), 8);
    // Without trouble there are no heads, so nothing is hidden behind one.
    MockFleet::fillFine(*m_store, start);
    m_board->setFilter({});
    QCOMPARE(m_board->count(), 12);
}

void BoardDensityTest::aReaderFoldsSections()
{
    m_board->setDensity(Density::Rows);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_board.get());
    QCOMPARE(list->childCount(), 14);
    QAccessibleInterface *head = list->child(5);
    QCOMPARE(head->text(QAccessible::Name), QStringLiteral("Everything else, 8 sessions"));
    QCOMPARE(list->indexOfChild(head), 5);
    QVERIFY(head->state().expandable && head->state().expanded && !head->state().collapsed);
    QCOMPARE(list->childAt(head->rect().center().x(), head->rect().center().y()), head);
    QVERIFY(head->actionInterface()->actionNames().contains(QStringLiteral("Collapse")));
    head->actionInterface()->doAction(QStringLiteral("Collapse"));
    QCOMPARE(list->childCount(), 6);
    QVERIFY(head->state().collapsed && !head->state().expanded);
    QCOMPARE(list->indexOfChild(list->child(4)), 4);
    head->actionInterface()->doAction(QStringLiteral("Expand"));
    QCOMPARE(list->childCount(), 14);
    head->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QTRY_COMPARE(list->focusChild(), head);
    m_board->setDensity(Density::Cards);
    QVERIFY(!head->isValid());
    QCOMPARE(list->childCount(), 12);
}

void BoardDensityTest::whatIsFoldedIsFoundByN()
{
    m_board->setDensity(Density::Rows);
    m_board->toggleSection(BoardSection::Attention);
    QTest::keyClick(m_board.get(), Qt::Key_N);
    QCOMPARE(m_board->count(), 12);
    QVERIFY(m_board->currentPlace() >= 0);
    QVERIFY(isProblem(m_board->entryAt(m_board->currentPlace()).state.status));
}

void BoardDensityTest::whatIsHiddenIsNotSelected()
{
    QTest::keyClick(m_board.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_board->selection().size(), 12);
    BoardFilter filter;
    filter.query = SearchQuery::parse(u"whatsapp");
    m_board->setFilter(filter);
    QCOMPARE(m_board->selection().size(), 3);
    m_board->setFilter({});
    QCOMPARE(m_board->selection().size(), 3);
}

void BoardDensityTest::tilesStandByGroupAndStay()
{
    m_board->setDensity(Density::Wall);
    QCOMPARE(m_board->objectName(), QStringLiteral("wall.view"));
    QStringList groups;
    for (int place = 0; place < m_board->count(); ++place) {
        const QString &group = m_board->entryAt(place).settings->group;
        if (groups.isEmpty() || groups.constLast() != group)
            groups.append(group);
    }
    QCOMPARE(groups.removeDuplicates(), 0); // each in one piece
    const int before = placeOf("mezon");
    setStatus("mezon", Status::Critical);
    m_board->setFilter({}); // orders anew
    QCOMPARE(placeOf("mezon"), before);
}

void BoardDensityTest::tilesShowNews()
{
    m_board->setDensity(Density::Wall);
    const int place = placeOf("mezon");
    const auto middle = [&] {
        const QImage image = m_board->viewport()->grab().toImage();
        return image.pixelColor(m_board->cardRect(place).center() + QPoint(-4, -5));
    };
    QCOMPARE(middle(), m_theme.tokens().healthyW);
    setStatus("mezon", Status::Critical);
    QTRY_COMPARE(middle(), m_theme.tokens().critical);
    setStatus("mezon", Status::Healthy);
    QTRY_COMPARE(middle(), m_theme.tokens().healthyW);
}

void BoardDensityTest::tilesAreAGrid()
{
    m_board->setDensity(Density::Wall);
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(m_board.get());
    QCOMPARE(grid->role(), QAccessible::Table);
    QAccessibleTableInterface *table = grid->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), m_board->grid().width());
    QCOMPARE(table->rowCount(), m_board->grid().height());
    const int place = placeOf("mezon");
    const QPoint cell = m_board->gridCell(place);
    QAccessibleInterface *tile = table->cellAt(cell.y(), cell.x());
    QVERIFY(tile);
    QCOMPARE(tile->role(), QAccessible::Cell);
    QVERIFY(tile->text(QAccessible::Name).startsWith(QStringLiteral("Mezon assistant, healthy.")));
    QCOMPARE(tile->tableCellInterface()->rowIndex(), cell.y());
    QCOMPARE(tile->childCount(), 0);
    QVERIFY(tile->actionInterface()->actionNames().contains(
        QStringLiteral("Reconnect Mezon assistant")));
    QVERIFY(!table->cellAt(cell.y(), table->columnCount() - 1)); // the line is shorter
    m_board->setDensity(Density::Rows);
    QCOMPARE(grid->role(), QAccessible::List);
    QVERIFY(!grid->tableInterface());
}

void BoardDensityTest::theCardComesBesideATile()
{
    m_board->setDensity(Density::Wall);
    auto *card = m_board->findChild<HoverCard *>();
    QVERIFY(!card->isVisible());
    m_board->setFocus();
    QTest::keyClick(m_board.get(), Qt::Key_Home);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->card().name, m_board->entryAt(1).settings->name);
    QCOMPARE(card->width(), 288);
    QVERIFY(m_board->rect().contains(card->geometry()));
    QVERIFY(
        !card->geometry().intersects(m_board->cardRect(1).translated(m_board->viewport()->pos())));
    // The pointer's tile is the one that the keys named on its card mean.
    const int other = placeOf("mezon");
    QTest::mouseMove(m_board->viewport(), m_board->cardRect(other).center());
    QTRY_COMPARE(card->card().name, QStringLiteral("Mezon assistant"));
    QCOMPARE(m_board->currentPlace(), other);
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QTest::keyClick(m_board.get(), Qt::Key_R);
    QCOMPARE(reconnect.at(0).at(0).value<QList<SessionId>>(),
             QList<SessionId>{{QStringLiteral("mezon")}});
    m_board->setDensity(Density::Rows);
    QVERIFY(!card->isVisible());
}

void BoardDensityTest::keysChangeTheTiles()
{
    QSignalSpy pitch(m_board.get(), &BoardView::tilePitchChanged);
    QTest::keyClick(m_board.get(), Qt::Key_F);
    QCOMPARE(pitch.count(), 0); // cards have no tiles
    m_board->setDensity(Density::Wall);
    m_board->setTilePitch(12);
    QCOMPARE(m_board->shownPitch(), 12);
    QTest::keyClick(m_board.get(), Qt::Key_Plus);
    QTest::keyClick(m_board.get(), Qt::Key_Minus);
    QTest::keyClick(m_board.get(), Qt::Key_F);
    QCOMPARE(pitch.count(), 3);
    QCOMPARE(pitch.at(0).at(0).toInt(), 18);
    QCOMPARE(pitch.at(1).at(0).toInt(), 9);
    QCOMPARE(pitch.at(2).at(0).toInt(), 0);
}

void BoardDensityTest::twoSessionsAreToldAtLength()
{
    QVERIFY(!m_board->isHero());
    fill(2);
    QVERIFY(m_board->isHero());
    QCOMPARE(m_board->cardRect(0).width(), 1216 - 40);
    QVERIFY(!m_board->cardRect(0).intersects(m_board->cardRect(1)));
    QSignalSpy reconnect(m_board.get(), &BoardView::reconnectAsked);
    QSignalSpy opened(m_board.get(), &BoardView::opened);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, m_board->buttonRect(1).center());
    QCOMPARE(reconnect.count(), 1);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, m_board->cardRect(0).center());
    QCOMPARE(opened.count(), 1);
    QVERIFY(!m_board->grab().isNull());
    m_board->setDensity(Density::Rows);
    QVERIFY(!m_board->isHero());
    fill(3);
    m_board->setDensity(Density::Cards);
    QVERIFY(!m_board->isHero());
}

// S1-37: a batch that changes nothing that a tile shows repaints nothing.
void BoardDensityTest::tenThousandTilesRepaintOnlyWhatChanged()
{
    fill(10'000);
    m_board->setDensity(Density::Wall);
    QVERIFY(!m_board->viewport()->grab().isNull());
    QCoreApplication::processEvents();
    class Counter final : public QObject {
    public:
        QRegion painted;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } counter;
    m_board->viewport()->installEventFilter(&counter);
    UpdateBatch beats;
    for (int i = 0; i < 1'000; ++i)
        beats.append(MockFleet::healthyUpdate(m_store->at(i * 7).settings, start, i + 5));
    m_store->apply(beats);
    setStatus("s77", Status::Offline);
    const QRect tile = m_board->cardRect(placeOf("s77"));
    QTRY_VERIFY(counter.painted.intersects(tile));
    qint64 area = 0;
    for (const QRect &part : counter.painted)
        area += qint64(part.width()) * part.height();
    const qint64 head = qint64(m_board->width()) * 18;
    QString where;
    QDebug(&where) << counter.painted << tile;
    QVERIFY2(area < head + 400, qPrintable(where));
}

QTEST_MAIN(BoardDensityTest)
#include "board_density_test.moc"
