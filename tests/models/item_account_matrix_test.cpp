// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/account_matrix_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pulse;

namespace {

QList<AccountCount> fleet()
{
    const auto group = [](const char *health, const char *connection, qint64 count) {
        return AccountCount{QString::fromLatin1(health), QString::fromLatin1(connection), count};
    };
    return {group("Critical", "Failed", 3), group("Healthy", "Connected", 1'150),
            group("Warning", "Disconnected", 40), group("Resting", "Connected", 7)};
}

} // namespace

/// The statistics of accounts as a matrix (S1-16).
class ItemAccountMatrixTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthByConnectionWithSums();
    void countsChangeInPlace();
    void nothingIsEmpty();
    void manyWordsAreBounded();

private:
    static QStringList rowOf(const AccountMatrixModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }
};

void ItemAccountMatrixTest::healthByConnectionWithSums()
{
    AccountMatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(fleet());
    QCOMPARE(model.total(), 1'200);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(heads, (QStringList{QStringLiteral("Health"), QStringLiteral("Connected"),
                                 QStringLiteral("Disconnected"), QStringLiteral("Failed"),
                                 QStringLiteral("All")}));
    QCOMPARE(model.rowCount(), 5);
    const auto row = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    QCOMPARE(rowOf(model, 0), row("Healthy 1,150 0 0 1,150"));
    QCOMPARE(rowOf(model, 1), row("Warning 0 40 0 40"));
    QCOMPARE(rowOf(model, 2), row("Critical 0 0 3 3"));
    QCOMPARE(rowOf(model, 3), row("Resting 7 0 0 7")); // a word that we do not know is shown
    QCOMPARE(rowOf(model, 4), row("All 1,157 40 3 1,200"));
}

void ItemAccountMatrixTest::countsChangeInPlace()
{
    AccountMatrixModel model;
    model.show(fleet());
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    QList<AccountCount> later = fleet();
    later[0].count = 4;
    model.show(later);
    QCOMPARE(rowOf(model, 2).constLast(), QStringLiteral("4"));
    QCOMPARE(resets, 0); // what is selected stays
    later.removeLast();
    model.show(later);
    QCOMPARE(resets, 1);
    QCOMPARE(model.rowCount(), 4);
}

void ItemAccountMatrixTest::nothingIsEmpty()
{
    AccountMatrixModel model;
    model.show(fleet());
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.total(), 0);
}

void ItemAccountMatrixTest::manyWordsAreBounded()
{
    QList<AccountCount> many;
    for (int i = 0; i < 500; ++i)
        many.append({QStringLiteral("h%1").arg(i), QStringLiteral("c%1").arg(i), 1});
    AccountMatrixModel model;
    model.show(many);
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.columnCount(), 14);
    QCOMPARE(rowOf(model, 12).constLast(), QStringLiteral("500")); // none is lost
}

QTEST_GUILESS_MAIN(ItemAccountMatrixTest)
#include "item_account_matrix_test.moc"
