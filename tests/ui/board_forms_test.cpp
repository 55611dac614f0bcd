// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of rows and wall, and what the board remembers: no widget is needed.
#include "ui/board/board_memory.h"
#include "ui/rows/row_columns.h"
#include "ui/rows/rows_layout.h"
#include "ui/wall/wall_layout.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;

namespace {

QList<RowColumn> dropped(int width)
{
    const RowColumns columns(width);
    QList<RowColumn> out;
    for (int i = 0; i < rowColumnCount; ++i) {
        if (!columns.at(static_cast<RowColumn>(i)).shown())
            out.append(static_cast<RowColumn>(i));
    }
    return out;
}

} // namespace

class BoardFormsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsStandAsInThePicture();
    void columnsDropRightToLeft();
    void columnsNeverOverlap();
    void aColumnIsFoundUnderThePoint();
    void everyNumberColumnSorts();
    void headsStandOverTheirRows();
    void rowsWithoutTroubleHaveNoHeads();
    void tilesStandAsInThePicture();
    void fitTakesTheLargestPitch();
    void tenThousandTilesFit();
    void tilesAreFoundUnderThePoint();
    void placesOfAStretch();
    void theGridGoesThroughAllGroups();
    void memorySurvives();
    void brokenMemoryIsDefault();
    void densityIsSuggestedOnce();
};

// 1440 - 224 wide, as 03-rows-300.
void BoardFormsTest::columnsStandAsInThePicture()
{
    const RowColumns columns(1216);
    QVERIFY(dropped(1216).isEmpty());
    QCOMPARE(columns.at(RowColumn::Shape).left, 8);
    QCOMPARE(columns.at(RowColumn::Name).left, 44);
    QCOMPARE(columns.at(RowColumn::Name).width, 130);
    QCOMPARE(columns.at(RowColumn::Status).width, 196);
    QCOMPARE(columns.at(RowColumn::Button).right(), 1216 - 12);
}

void BoardFormsTest::columnsDropRightToLeft()
{
    const QList<RowColumn> order{RowColumn::P95,    RowColumn::Uptime, RowColumn::Quality,
                                 RowColumn::Next,   RowColumn::Missed, RowColumn::Strip,
                                 RowColumn::Latency};
    qsizetype before = 0;
    for (int width = 1216; width >= 600; --width) {
        QList<RowColumn> expected = order.mid(0, dropped(width).size());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(dropped(width), expected);
        QVERIFY(dropped(width).size() >= before); // narrower never shows more
        before = dropped(width).size();
    }
    QCOMPARE(before, order.size());
    // The narrowest window: shape, name, status, last beat, action (ui/SPEC 11).
    const RowColumns narrow(504);
    QVERIFY(narrow.at(RowColumn::LastBeat).shown() && narrow.at(RowColumn::Button).shown());
    QVERIFY(narrow.at(RowColumn::Button).right() <= 504);
}

void BoardFormsTest::columnsNeverOverlap()
{
    for (int width = 480; width < 3000; width += 7) {
        const RowColumns columns(width);
        int end = 0;
        for (int i = 0; i < rowColumnCount; ++i) {
            const auto column = columns.at(static_cast<RowColumn>(i));
            if (!column.shown())
                continue;
            QVERIFY(column.left >= end);
            end = column.right() + RowColumns::gap;
        }
        QVERIFY(end <= width);
    }
}

void BoardFormsTest::aColumnIsFoundUnderThePoint()
{
    const RowColumns columns(1216);
    for (int i = 0; i < rowColumnCount; ++i) {
        const auto column = static_cast<RowColumn>(i);
        const auto where = columns.at(column);
        QCOMPARE(columns.columnAt(where.left + where.width / 2), std::optional(column));
    }
    QVERIFY(!columns.columnAt(2));
    QVERIFY(!columns.columnAt(5000));
}

void BoardFormsTest::everyNumberColumnSorts()
{
    for (int i = static_cast<int>(RowColumn::Latency); i < static_cast<int>(RowColumn::Button);
         ++i) {
        const auto column = static_cast<RowColumn>(i);
        QVERIFY(sortOf(column).has_value());
        QVERIFY(!columnName(column).isEmpty());
        QVERIFY(!columnTip(column).isEmpty());
    }
    QVERIFY(!sortOf(RowColumn::Strip));
}

void BoardFormsTest::headsStandOverTheirRows()
{
    const RowsLayout layout{1216, 300, 7, 28};
    QCOMPARE(layout.attentionHead(), QRect(0, 0, 1216, 28));
    QCOMPARE(layout.row(0).top(), 28);
    QCOMPARE(layout.restHead().top(), 8 * 28);
    QCOMPARE(layout.row(7).top(), 9 * 28);
    QCOMPARE(layout.height(), 302 * 28);
    for (int place = 0; place < 300; ++place)
        QCOMPARE(layout.placeAt(layout.row(place).center().y()), place);
    QCOMPARE(layout.placeAt(5), -1);
    QCOMPARE(layout.placeAt(8 * 28 + 5), -1);
    QCOMPARE(layout.placeAt(layout.height()), -1);
    const auto [first, last] = layout.placesIn(20 * 28, 30 * 28);
    QVERIFY(layout.row(first).top() <= 20 * 28 && layout.row(last).bottom() >= 30 * 28);
}

void BoardFormsTest::rowsWithoutTroubleHaveNoHeads()
{
    const RowsLayout calm{1216, 3, 0, 28};
    QVERIFY(calm.attentionHead().isNull() && calm.restHead().isNull());
    QCOMPARE(calm.row(0).top(), 0);
    const RowsLayout allBad{1216, 3, 3, 28};
    QVERIFY(!allBad.attentionHead().isNull() && allBad.restHead().isNull());
    QCOMPARE(RowsLayout({1216, 0, 0, 28}).height(), 0);

    // Of a folded section the head is left.
    const RowsLayout noBad{1216, 300, 7, 28, true, false};
    QCOMPARE(noBad.restHead().top(), 28);
    QCOMPARE(noBad.row(0).top(), 2 * 28);
    QCOMPARE(noBad.height(), 295 * 28);
    QCOMPARE(noBad.placeAt(28 + 5), -1);
    QCOMPARE(noBad.placeAt(2 * 28 + 5), 0);
    const RowsLayout onlyBad{1216, 300, 7, 28, false, true};
    QCOMPARE(onlyBad.height(), 9 * 28);
    QCOMPARE(onlyBad.placeAt(7 * 28 + 5), 6);
    QCOMPARE(onlyBad.placeAt(8 * 28 + 5), -1);
    QCOMPARE(onlyBad.placesIn(0, 1'000).second, 6);
    QCOMPARE(RowsLayout({1216, 300, 7, 28, true, true}).height(), 2 * 28);
    QCOMPARE(RowsLayout({1216, 3, 0, 28, true, true}).height(), 3 * 28); // there is no head
}

// 1440 - 224 - 288 wide, as 04-wall-2412.
void BoardFormsTest::tilesStandAsInThePicture()
{
    const WallLayout layout{{520, 640, 480, 372, 400}, 928, 18, 1};
    QCOMPARE(layout.columns(), 49);
    QCOMPARE(layout.tile(0), QRect(20, 36, 15, 15));
    QCOMPARE(layout.tile(49), QRect(20, 54, 15, 15));
    QCOMPARE(layout.head(1).top(), layout.tile(519).top() + 18 + 11);
    QCOMPARE(WallLayout::tileSize(12), 10);
    QCOMPARE(WallLayout::tileSize(9), 8);
    QCOMPARE(WallLayout::tileSize(7), 6);
}

void BoardFormsTest::fitTakesTheLargestPitch()
{
    QCOMPARE(WallLayout::fitted({40}, {928, 800}, 1).pitch, 18);
    QCOMPARE(WallLayout::fitted({3000}, {928, 800}, 1).pitch, 12);
    QCOMPARE(WallLayout::fitted({100'000}, {928, 800}, 1).pitch, 7);
    QCOMPARE(WallLayout::pitchBeside(12, 1), 18);
    QCOMPARE(WallLayout::pitchBeside(18, 1), 18);
    QCOMPARE(WallLayout::pitchBeside(12, -1), 9);
    QCOMPARE(WallLayout::pitchBeside(7, -1), 7);
}

// ui/SPEC 4.3: 10,000 tiles with the panel fit in 1440 x 900 at pitch 7 (S1-37: views for 10,000).
void BoardFormsTest::tenThousandTilesFit()
{
    const WallLayout layout =
        WallLayout::fitted({2600, 2400, 2200, 1600, 1200}, {1440 - 224 - 304, 900 - 96}, 1);
    QCOMPARE(layout.pitch, 7);
    QVERIFY2(layout.height() <= 900 - 96, qPrintable(QString::number(layout.height())));
}

void BoardFormsTest::tilesAreFoundUnderThePoint()
{
    for (const int pitch : WallLayout::pitches) {
        const WallLayout layout{{30, 1, 77}, 400, pitch, 1.25};
        for (int place = 0; place < 108; ++place) {
            QCOMPARE(layout.placeAt(layout.tile(place).center()), place);
            QCOMPARE(layout.placeIn(layout.cell(place)), place);
        }
        QCOMPARE(layout.placeAt(layout.head(1).center()), -1);
        QCOMPARE(layout.placeAt({2, 60}), -1);
        QVERIFY(layout.tile(108).isNull());
    }
}

void BoardFormsTest::placesOfAStretch()
{
    const WallLayout layout{{30, 1, 77}, 400, 12, 1};
    QCOMPARE(layout.placesIn(0, layout.height()), QPair(0, 107));
    const auto [first, last] = layout.placesIn(layout.tile(31).top(), layout.tile(31).bottom());
    QCOMPARE(first, 31);
    QCOMPARE(last, 31 + layout.columns() - 1);
    QCOMPARE(layout.placesIn(-50, -10).second, -1);
}

void BoardFormsTest::theGridGoesThroughAllGroups()
{
    const WallLayout layout{{12, 3}, 20 + 10 * 18 + 20, 18, 1};
    QCOMPARE(layout.columns(), 10);
    QCOMPARE(layout.grid(), QSize(10, 3));
    QCOMPARE(layout.moved(5, 1), 11); // the line below is shorter: its last one
    QCOMPARE(layout.moved(1, 1), 11);
    QCOMPARE(layout.moved(0, 1), 10);
    QCOMPARE(layout.moved(10, 1), 12); // into the next group
    QCOMPARE(layout.moved(12, 9), 12);
    QCOMPARE(layout.moved(14, -1), 11);
    QCOMPARE(layout.placeIn({9, 1}), -1);
}

void BoardFormsTest::memorySurvives()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    BoardMemory memory;
    memory.folded.rest = true;
    memory.density = Density::Wall;
    memory.refused = Density::Rows;
    memory.tilePitch = 9;
    memory.filters = {{QStringLiteral("Mine, \"all\""), QStringLiteral("tag:\"a b\" -is:paused")},
                      {QStringLiteral("x"), QStringLiteral("x")}};
    memory.write(settings);
    settings.sync();
    QCOMPARE(BoardMemory::read(settings), memory);
    memory.filters.removeFirst();
    memory.write(settings);
    QCOMPARE(BoardMemory::read(settings).filters.size(), 1);
}

void BoardFormsTest::brokenMemoryIsDefault()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QCOMPARE(BoardMemory::read(settings), BoardMemory());
    settings.setValue(QStringLiteral("board/density"), QStringLiteral("huge"));
    settings.setValue(QStringLiteral("board/refused"), -4);
    settings.setValue(QStringLiteral("board/tilePitch"), 17);
    QCOMPARE(BoardMemory::read(settings), BoardMemory());
}

void BoardFormsTest::densityIsSuggestedOnce()
{
    BoardMemory memory;
    QVERIFY(!suggestedDensity(24, memory));
    QCOMPARE(suggestedDensity(25, memory), std::optional(Density::Rows));
    QCOMPARE(suggestedDensity(501, memory), std::optional(Density::Wall));
    memory.density = Density::Rows;
    QVERIFY(!suggestedDensity(300, memory));
    QCOMPARE(suggestedDensity(501, memory), std::optional(Density::Wall));
    memory.refused = Density::Wall;
    QVERIFY(!suggestedDensity(501, memory));
}

QTEST_GUILESS_MAIN(BoardFormsTest)
#include "board_forms_test.moc"
