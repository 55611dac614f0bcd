// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/search_completion.h"
#include "models/board/search_query.h"
#include "models/board/search_words.h"

#include <QtTest>

using namespace Pulse;

class ItemSearchQueryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void isAsksWhatPeopleDid();
    void unknownStatusIsNamed();
    void quotesSurvive_data();
    void quotesSurvive();
    void completes_data();
    void completes();
    void completesOnlyTheWordUnderTheCursor();
    void completionsAreFew();
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
    row("tag:s1", true);      // the store whose messages it shows (S4-7)
    row("tag:staging", true); // S2-47
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
    row("is:warn", true); // while it is typed
    row("is:p", true);    // a problem, though not paused
    row("is:paus", false);
    row("-is:w", false);
    row("tag:prod is:problem relay", true);
    row("-relay", false);
    row("-", false);
    row("- relay", false);
    row("nothing or tag:prod", true);
    row("nothing or tag:none", false);
    row("tag:prod is:critical or is:warning group:\"Chat bots\"", true);
    row("or relay", true);
    row("relay or", true);
    row("discord or nothing", true);
    row("discord \"or\" nothing", false);
    row("\"tag:prod\"", false);
    row("-\"discord relay\"", false);
    row("\"cord rel\"", true);
    row("is:problem -is:warning", false);
}

void ItemSearchQueryTest::finds()
{
    QFETCH(QString, typed);
    ServiceSettings service;
    service.id = {QStringLiteral("one")};
    service.name = QStringLiteral("Discord relay");
    service.group = QStringLiteral("Chat bots");
    service.messages.store = QStringLiteral("s1");
    service.environment = QStringLiteral("staging");
    service.tags = {QStringLiteral("Prod"), QStringLiteral("eu")};
    service.url = QStringLiteral("wss://relay.example.net/ws");
    SessionState state;
    state.status = Status::Warning;
    QTEST(SearchQuery::parse(typed).matches({service, state}), "found");
}

void ItemSearchQueryTest::isAsksWhatPeopleDid()
{
    const ServiceSettings service;
    SessionState state;
    state.status = Status::Offline;
    const SearchQuery silenced = SearchQuery::parse(u"is:silenced");
    QVERIFY(!silenced.matches({service, state}));
    QVERIFY(silenced.matches({service, state, false, true}));
    const SearchQuery seen = SearchQuery::parse(u"is:acknowledged");
    QVERIFY(seen.matches({service, state, true, false}));
    state.status = Status::Healthy; // what is well again has nothing to be acknowledged
    QVERIFY(!seen.matches({service, state, true, false}));
}

void ItemSearchQueryTest::unknownStatusIsNamed()
{
    QCOMPARE(SearchQuery::parse(u"is:Broken tag:x").unknownIsWord(), QStringLiteral("broken"));
    QCOMPARE(SearchQuery::parse(u"a or -is:ill").unknownIsWord(), QStringLiteral("ill"));
    for (const QString &word : SearchQuery::isWords()) {
        const SearchQuery query = SearchQuery::parse(QStringLiteral("is:") + word);
        QVERIFY2(query.unknownIsWord().isEmpty(), qPrintable(word));
    }
}

void ItemSearchQueryTest::quotesSurvive_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"plain", "two words", "a \"quoted\" one", "back\\slash \\", "-minus x"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void ItemSearchQueryTest::quotesSurvive()
{
    QFETCH(QString, value);
    const QString typed = QStringLiteral("group:") + quotedSearchWord(value);
    const SearchQuery query = SearchQuery::parse(typed);
    QCOMPARE(query.anyOf.size(), 1);
    QCOMPARE(query.anyOf.at(0).size(), 1);
    QCOMPARE(query.anyOf.at(0).at(0).value, value.toLower());
}

void ItemSearchQueryTest::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *typed, const char *offered) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(offered);
    };
    row("", "");
    row("relay", "");
    row("t", "tag:");
    row("-g", "-group:");
    row("I", "is:");
    row("tag:", "tag:eu |tag:prod |tag:\"two words\" ");
    row("-tag:P", "-tag:prod ");
    row("tag:o", "tag:prod |tag:\"two words\" "); // inside a tag, too
    row("tag:prod", "");                          // it stands there already
    row("tag:prod ", "");
    row("group:chat", "group:\"Chat bots\" ");
    row("group:\"cha", "group:\"Chat bots\" ");
    row("is:si", "is:silenced ");
    row("\"tag:", "");
    row("relay is:cr", "is:critical ");
}

void ItemSearchQueryTest::completes()
{
    QFETCH(QString, typed);
    const SearchVocabulary known{
        {QStringLiteral("Chat bots"), QStringLiteral("Storefront")},
        {QStringLiteral("eu"), QStringLiteral("prod"), QStringLiteral("two words")}};
    const SearchCompletion offer = completeSearch(typed, typed.size(), known);
    QTEST(offer.words.join(QLatin1Char('|')), "offered");
}

void ItemSearchQueryTest::completesOnlyTheWordUnderTheCursor()
{
    const QString typed = QStringLiteral("is:pro relay");
    const SearchCompletion offer = completeSearch(typed, 6, {});
    QCOMPARE(offer.words, QStringList{QStringLiteral("is:problem ")});
    QCOMPARE(offer.from, 0);
    QCOMPARE(offer.length, 6);
    QVERIFY(completeSearch(typed, 0, {}).words.isEmpty());
    QVERIFY(completeSearch(typed, 7, {}).words.isEmpty());
}

void ItemSearchQueryTest::completionsAreFew()
{
    SearchVocabulary known;
    for (int i = 0; i < 100; ++i)
        known.tags.append(QStringLiteral("tag-%1").arg(i));
    QCOMPARE(completeSearch(u"tag:", 4, known).words.size(), SearchCompletion::Most);
}

QTEST_GUILESS_MAIN(ItemSearchQueryTest)
#include "item_search_query_test.moc"
