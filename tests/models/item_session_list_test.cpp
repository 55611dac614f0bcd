// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_filter.h"
#include "models/item/session_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

ServiceSettings service(const QString &name, const QString &group = {})
{
    ServiceSettings settings;
    settings.id = {name};
    settings.name = name;
    settings.group = group;
    return settings;
}

SessionUpdate update(const QString &name, Status status, int since, int ms = 20)
{
    SessionUpdate result;
    result.id = {name};
    result.state.status = status;
    result.state.statusSince.mono = seconds(since);
    result.state.lastBeatAt = Instant{seconds(since), {}};
    if (ms > 0)
        result.state.latency.last = milliseconds(ms);
    return result;
}

QString names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list.join(QLatin1Char(' '));
}

} // namespace

class ItemSessionListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void neighboursAreOneChange();
    void worstFirstIsStableUntilAskedToSort();
    void otherOrders();
    void filterFollowsTheQuery();
    void rowsFollowTheServices();

private:
    std::unique_ptr<SessionStore> m_store;
};

void ItemSessionListTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Instant{}; });
    m_store->setServices({service(QStringLiteral("a"), QStringLiteral("z")),
                          service(QStringLiteral("B"), QStringLiteral("x")),
                          service(QStringLiteral("c"), QStringLiteral("x")),
                          service(QStringLiteral("d"), QStringLiteral("y"))});
}

void ItemSessionListTest::neighboursAreOneChange()
{
    SessionListModel model(*m_store);
    QAbstractItemModelTester tester(&model);
    QStringList ranges;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&ranges](const QModelIndex &from, const QModelIndex &to) {
                ranges.append(QStringLiteral("%1-%2").arg(from.row()).arg(to.row()));
            });
    m_store->apply({update(QStringLiteral("d"), Status::Healthy, 1),
                    update(QStringLiteral("a"), Status::Healthy, 1),
                    update(QStringLiteral("B"), Status::Critical, 1, 0)});
    QCOMPARE(ranges, QStringList({QStringLiteral("0-1"), QStringLiteral("3-3")}));
    QCOMPARE(model.index(0).data(SessionListModel::LatencyRole).toDouble(), 20.0);
    QVERIFY(!model.index(1).data(SessionListModel::LatencyRole).isValid());
    QCOMPARE(model.index(1).data(SessionListModel::StatusRole).toInt(),
             static_cast<int>(Status::Critical));
}

void ItemSessionListTest::worstFirstIsStableUntilAskedToSort()
{
    SessionListModel model(*m_store);
    SessionFilter filter(model);
    QAbstractItemModelTester tester(&filter);
    m_store->apply({update(QStringLiteral("a"), Status::Healthy, 9),
                    update(QStringLiteral("B"), Status::Warning, 3),
                    update(QStringLiteral("c"), Status::Warning, 5),
                    update(QStringLiteral("d"), Status::Offline, 1)});
    QCOMPARE(names(filter), QStringLiteral("a B c d"));
    filter.resort();
    QCOMPARE(names(filter), QStringLiteral("d c B a"));
    QCOMPARE(filter.storeRow(0), 3);
    QCOMPARE(filter.rowOf({QStringLiteral("a")}), 3);
}

void ItemSessionListTest::otherOrders()
{
    SessionListModel model(*m_store);
    SessionFilter filter(model);
    QAbstractItemModelTester tester(&filter);
    m_store->apply({update(QStringLiteral("a"), Status::Healthy, 1, 0),
                    update(QStringLiteral("B"), Status::Healthy, 3, 30),
                    update(QStringLiteral("c"), Status::Warning, 2, 80)});
    filter.setOrder(SessionFilter::Order::Name);
    QCOMPARE(names(filter), QStringLiteral("a B c d"));
    filter.setOrder(SessionFilter::Order::Group);
    QCOMPARE(names(filter), QStringLiteral("B c d a"));
    filter.setOrder(SessionFilter::Order::Latency);
    QCOMPARE(names(filter), QStringLiteral("c B a d"));
    filter.setOrder(SessionFilter::Order::LastHeartbeat);
    QCOMPARE(names(filter), QStringLiteral("B c a d"));
}

void ItemSessionListTest::filterFollowsTheQuery()
{
    SessionListModel model(*m_store);
    SessionFilter filter(model);
    QAbstractItemModelTester tester(&filter);
    filter.setQuery(SearchQuery::parse(QStringLiteral("group:x")));
    QCOMPARE(names(filter), QStringLiteral("B c"));
    QCOMPARE(filter.rowOf({QStringLiteral("a")}), -1);
    filter.setQuery(SearchQuery::parse(QStringLiteral("is:problem")));
    QCOMPARE(filter.rowCount(), 0);
    m_store->apply({update(QStringLiteral("c"), Status::Warning, 5)});
    QCOMPARE(filter.rowCount(), 0);
    filter.resort();
    QCOMPARE(names(filter), QStringLiteral("c"));
    filter.setQuery({});
    QCOMPARE(filter.rowCount(), 4);
}

void ItemSessionListTest::rowsFollowTheServices()
{
    SessionListModel model(*m_store);
    SessionFilter filter(model);
    QAbstractItemModelTester sourceTester(&model);
    QAbstractItemModelTester tester(&filter);
    m_store->setServices({service(QStringLiteral("z")), service(QStringLiteral("m"))});
    QCOMPARE(names(model), QStringLiteral("z m"));
    QCOMPARE(names(filter), QStringLiteral("m z"));
    m_store->setServices({});
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ItemSessionListTest)
#include "item_session_list_test.moc"
