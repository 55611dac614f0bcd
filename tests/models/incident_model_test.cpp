// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incident_model.h"
#include "tests/models/incident_fixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;

class IncidentModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWords();
    void followsTheBook();
    void resetCountsOpen();
    void agesOnlyTheOpenOnes();
};

namespace {

QStringList sessions(const IncidentModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(IncidentModel::SessionRole).toString());
    return all;
}

} // namespace

void IncidentModelTest::showsWords()
{
    IncidentModel model(nullptr, [] { return second(104); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    IncidentBook book = bookOf(0);
    Q_UNUSED(book.setServices({serviceOf(QStringLiteral("relay"), QStringLiteral("Discord relay"))},
                              second(0)));
    model.apply(book.apply(transition(QStringLiteral("relay"), Status::Critical, 10))->incident);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), QStringLiteral("Discord relay"));
    QCOMPARE(index.data(IncidentModel::DurationRole).toString(), QStringLiteral("1 m 34 s"));
    QCOMPARE(index.data(IncidentModel::ToldRole).toString(), QString());
    const IncidentId id{index.data(IncidentModel::IdRole).toULongLong()};
    model.apply(book.told(id, QStringLiteral("desktop"), second(100))->incident);
    model.apply(book.told(id, QStringLiteral("discord-ops"), second(100))->incident);
    QCOMPARE(index.data(IncidentModel::ToldRole).toString(),
             QStringLiteral("Told: desktop, discord-ops"));
    QVERIFY(index.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Discord relay, critical for 1 m 34 s. ")));
    model.apply(book.apply(transition(QStringLiteral("relay"), Status::Healthy, 100))->incident);
    QCOMPARE(model.openCount(), 0);
    QCOMPARE(model.index(0).data(IncidentModel::OpenRole).toBool(), false);
    QCOMPARE(model.index(0).data(IncidentModel::DurationRole).toString(),
             QStringLiteral("1 m 30 s"));
    QCOMPARE(model.index(0).data(IncidentModel::SentenceRole).toString(),
             QStringLiteral("No heartbeat, back by itself"));
}

void IncidentModelTest::followsTheBook()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    IncidentModel model(nullptr, [] { return second(0); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy count(&model, &IncidentModel::openCountChanged);
    IncidentBook book = bookOf(8);
    for (int i = 0; i < 800; ++i) {
        const QString id = QStringLiteral("s%1").arg(random.bounded(8));
        const auto status = static_cast<Status>(random.bounded(7));
        if (const auto change = book.apply(transition(id, status, i)))
            model.apply(change->incident);
        QStringList expected;
        const QList<Incident> all = book.open() + book.closed();
        for (const Incident &incident : all)
            expected.append(incident.session.value);
        QCOMPARE(sessions(model), expected);
        QCOMPARE(model.openCount(), static_cast<int>(book.openCount()));
    }
    QVERIFY(count.size() > 20);
    QCOMPARE(count.constLast().constFirst().toInt(), model.openCount());
    QVERIFY(model.rowCount() <= 8 + IncidentModel::ClosedLimit);
}

void IncidentModelTest::resetCountsOpen()
{
    IncidentModel model(nullptr, [] { return second(0); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    IncidentBook book = bookOf(3);
    for (int i = 0; i < 3; ++i)
        Q_UNUSED(book.apply(transition(QStringLiteral("s%1").arg(i), Status::Critical, i)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Healthy, 9)));
    model.reset(book.open() + book.closed());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.openCount(), 2);
    model.reset({});
    QCOMPARE(model.openCount(), 0);
}

void IncidentModelTest::agesOnlyTheOpenOnes()
{
    IncidentModel model(nullptr, [] { return second(50); });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.age();
    QCOMPARE(changed.size(), 0);
    IncidentBook book = bookOf(2);
    Q_UNUSED(book.apply(transition(QStringLiteral("s0"), Status::Critical, 1)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Critical, 1)));
    Q_UNUSED(book.apply(transition(QStringLiteral("s1"), Status::Healthy, 2)));
    model.reset(book.open() + book.closed());
    model.age();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 0);
}

QTEST_APPLESS_MAIN(IncidentModelTest)
#include "incident_model_test.moc"
