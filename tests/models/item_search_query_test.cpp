// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_query.h"

#include <QtTest>

using namespace Pulse;

class ItemSearchQueryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
};

void ItemSearchQueryTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, bool found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << found;
    };
    row("", true);
    row("   ", true);
    row("relay", true);
    row("RELAY disc", true);
    row("relay nothing", false);
    row("example.net", true);
    row("tag:prod", true);
    row("tag:PROD", true);
    row("tag:pro", false);
    row("tag:", true);
    row("-tag:prod", false);
    row("-tag:test", true);
    row("group:\"Chat bots\"", true);
    row("group:\"chat bots", true);
    row("group:Chat", false);
    row("is:warning", true);
    row("is:problem", true);
    row("is:critical", false);
    row("is:critical is:warning", true);
    row("-is:warning", false);
    row("is:nonsense", false);
    row("tag:prod is:problem relay", true);
    row("-relay", false);
    row("-", false);
}

void ItemSearchQueryTest::finds()
{
    QFETCH(QString, typed);
    ServiceSettings service;
    service.id = {QStringLiteral("one")};
    service.name = QStringLiteral("Discord relay");
    service.group = QStringLiteral("Chat bots");
    service.tags = {QStringLiteral("Prod"), QStringLiteral("eu")};
    service.url = QStringLiteral("wss://relay.example.net/ws");
    QTEST(SearchQuery::parse(typed).matches(service, Status::Warning), "found");
}

QTEST_GUILESS_MAIN(ItemSearchQueryTest)
#include "item_search_query_test.moc"
