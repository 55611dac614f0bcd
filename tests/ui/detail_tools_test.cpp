// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a session's page: zoom, export, send again, copy as a command.
#include "models/item/message_export.h"
#include "tests/ui/detail_scene.h"
#include "ui/actions/actions.h"
#include "ui/detail/chart_range.h"
#include "ui/detail/copy_command.h"
#include "ui/detail/latency_chart.h"
#include "ui/detail/messages_page.h"
#include "ui/detail/session_detail.h"
#include "ui/detail/trend_facts.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

class Sender final : public MonitorCommands {
public:
    QStringList sent;

    void reconnect(const QList<SessionId> &) override {}
    void pause(const QList<SessionId> &) override {}
    void cancelTry(const QList<SessionId> &) override {}
    void resume(const QList<SessionId> &) override {}
    void sendText(const SessionId &, const QString &text) override { sent.append(text); }
};

ServiceSettings service(const char *url)
{
    ServiceSettings settings;
    settings.url = QString::fromLatin1(url);
    return settings;
}

/// What a POSIX shell makes of a command line: its words.
QStringList wordsOfShell(const QString &line)
{
    QProcess shell;
    shell.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("set -- ") + line +
                                   QStringLiteral("\nfor w in \"$@\"; do echo \"$w\"; done")});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class DetailToolsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theRangeFollowsUntilItIsHeld();
    void wheelDragAndDoubleClick();
    void exportsEveryMessageWithoutSecrets();
    void tellsWhenItCannotWrite();
    void recallsWhatWasSent();
    void sendsAgainUntilItIsStopped();
    void commandsForTheShell();
    void secretsStayOutOfCommands();
    void theMenuOffersWhatIsPossible();
    void budgetAndTrendAreTold();
    void memoryIsTold();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    void connectFirst()
    {
        SessionUpdate update;
        update.id = m_store->at(0).id;
        update.state = m_store->at(0).state;
        update.state.connection = ConnectionState::Connected;
        m_store->apply({update});
        QTRY_VERIFY(find<QLineEdit>("detail.compose")->isEnabled());
    }

    Theme m_theme;
    Sender m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<SessionDetail> m_detail;
};

void DetailToolsTest::init()
{
    m_commands = {};
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Scene::now(); });
    Scene::fill(*m_store);
    m_detail = std::make_unique<SessionDetail>(*m_store, m_commands, m_theme);
    m_detail->resize(1200, 860);
    m_detail->showSession(m_store->at(0).id);
    m_detail->openTab(SessionDetail::Tab::Messages);
    m_detail->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
}

void DetailToolsTest::cleanup()
{
    m_detail.reset();
    m_store.reset();
}

void DetailToolsTest::theRangeFollowsUntilItIsHeld()
{
    ChartRange range;
    range.follow(0, 5'000, 3'600);
    QCOMPARE(range.from(), 1'400.0);
    QCOMPARE(range.to(), 5'000.0);
    range.zoom(0.5, 4'000); // the moment under the pointer stays
    QVERIFY(!range.isLive());
    QCOMPARE(range.from(), 2'700.0);
    QCOMPARE(range.to(), 4'500.0);
    range.follow(0, 5'100, 3'600); // time goes on, the view stands still
    QCOMPARE(range.to(), 4'500.0);
    range.pan(10'000); // not beyond now
    QCOMPARE(range.to(), 5'100.0);
    range.pan(-10'000); // nor before the first
    QCOMPARE(range.from(), 0.0);
    range.zoom(1e-9, 100);
    QVERIFY(range.to() - range.from() >= ChartRange::Shortest);
    range.zoom(1e9, 100); // everything: it follows again
    QVERIFY(range.isLive());
}

void DetailToolsTest::wheelDragAndDoubleClick()
{
    m_detail->openTab(SessionDetail::Tab::Heartbeat);
    auto *chart = find<LatencyChart>("detail.latencyChart");
    auto *live = find<QPushButton>("detail.live");
    QVERIFY(chart && live);
    QVERIFY(live->isChecked());
    const double before = chart->to() - chart->from();
    const QPointF middle = QRectF(chart->viewport()->rect()).center();
    QWheelEvent in(middle, chart->viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, {},
                   Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart->viewport(), &in);
    QVERIFY(chart->to() - chart->from() < before * 0.75);
    QVERIFY(!live->isChecked());
    const double left = chart->from();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, middle.toPoint());
    QMouseEvent drag(QEvent::MouseMove, middle + QPointF(100, 0),
                     chart->viewport()->mapToGlobal(middle), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(chart->viewport(), &drag);
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, middle.toPoint());
    QVERIFY(chart->from() < left); // earlier came into view
    QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, middle.toPoint());
    QVERIFY(live->isChecked());
    QCOMPARE(chart->to() - chart->from(), before);
}

void DetailToolsTest::exportsEveryMessageWithoutSecrets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.ndjson"));
    auto *page = m_detail->findChild<MessagesPage *>();
    page->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const MessageLog &log = m_store->at(0).messages;
    int lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const MessageSeen message = log.at(lines++);
        const bool out = message.direction == MessageSeen::Direction::Out;
        QCOMPARE(object.value(QLatin1String("direction")).toString(),
                 out ? QStringLiteral("out") : QStringLiteral("in"));
        QCOMPARE(object.value(QLatin1String("bytes")).toInteger(), message.bytes);
        QVERIFY(object.value(QLatin1String("at")).toString().endsWith(QLatin1Char('Z')));
        QVERIFY(!line.contains("s3cr3t"));
    }
    QCOMPARE(lines, log.size());
    QVERIFY(lines > 10);
    QVERIFY(find<QLabel>("detail.exported")->text().contains(QString::number(lines)));
}

void DetailToolsTest::tellsWhenItCannotWrite()
{
    auto *page = m_detail->findChild<MessagesPage *>();
    page->exportTo(QStringLiteral("/nowhere/at/all/out.ndjson"));
    QVERIFY(find<QLabel>("detail.exported")->text().startsWith(QStringLiteral("Not written: ")));
}

void DetailToolsTest::recallsWhatWasSent()
{
    connectFirst();
    auto *compose = find<QLineEdit>("detail.compose");
    for (const char *text : {"one", "two", "two"}) {
        QTest::keyClicks(compose, QString::fromLatin1(text));
        QTest::keyClick(compose, Qt::Key_Return);
    }
    QCOMPARE(m_commands.sent.size(), 3);
    QTest::keyClick(compose, Qt::Key_Up);
    QCOMPARE(compose->text(), QStringLiteral("two"));
    QTest::keyClick(compose, Qt::Key_Up);
    QCOMPARE(compose->text(), QStringLiteral("one"));
    QTest::keyClick(compose, Qt::Key_Up);
    QCOMPARE(compose->text(), QStringLiteral("one"));
    QTest::keyClick(compose, Qt::Key_Down);
    QTest::keyClick(compose, Qt::Key_Down);
    QVERIFY(compose->text().isEmpty());
}

void DetailToolsTest::sendsAgainUntilItIsStopped()
{
    connectFirst();
    auto *compose = find<QLineEdit>("detail.compose");
    auto *every = find<QPushButton>("detail.every");
    auto *menu = find<QMenu>("detail.everyMenu");
    QTest::keyClicks(compose, QStringLiteral("ping"));
    menu->actions().constFirst()->trigger(); // each second
    QCOMPARE(m_commands.sent, QStringList{QStringLiteral("ping")});
    QVERIFY(every->text().startsWith(QStringLiteral("Stop")));
    QTRY_COMPARE(m_commands.sent.size(), 2);
    every->click();
    QVERIFY(!every->text().startsWith(QStringLiteral("Stop")));
    // Another session ends it too.
    QTest::keyClicks(compose, QStringLiteral("pong"));
    menu->actions().constLast()->trigger();
    QVERIFY(every->text().startsWith(QStringLiteral("Stop")));
    m_detail->showSession(m_store->at(1).id);
    QVERIFY(!every->text().startsWith(QStringLiteral("Stop")));
}

// S0-28: the same question, asked by hand.
void DetailToolsTest::commandsForTheShell()
{
    ServiceSettings page = service("https://bots.example.net/health?a=1&b=it's");
    page.request.method = QStringLiteral("POST");
    page.request.body = QStringLiteral("{\"a\": \"$HOME `id`\"}");
    page.headers = {{QStringLiteral("X-Shop"), QStringLiteral("o'hara")}};
    const QStringList words = wordsOfShell(commandLine(page));
    QCOMPARE(words.constFirst(), QStringLiteral("curl"));
    QCOMPARE(words.constLast(), page.url);
    QVERIFY(words.contains(QStringLiteral("X-Shop: o'hara")));
    QVERIFY(words.contains(page.request.body)); // the shell did not read it
    QVERIFY(words.contains(QStringLiteral("POST")));

    ServiceSettings socket = service("wss://relay.example.net/ws");
    socket.origin = QStringLiteral("https://shop.example");
    socket.subprotocols = {QStringLiteral("relay.v2")};
    const QStringList asked = wordsOfShell(commandLine(socket));
    QCOMPARE(asked.constFirst(), QStringLiteral("websocat"));
    QVERIFY(asked.contains(socket.origin) && asked.contains(QStringLiteral("relay.v2")));
    QCOMPARE(asked.constLast(), socket.url);
    QVERIFY(commandLine(service("tcp://db.example.net:5432")).isEmpty());
    QCOMPARE(commandProgram(service("prometheus+http://x/metrics")), QStringLiteral("curl"));
}

void DetailToolsTest::secretsStayOutOfCommands()
{
    ServiceSettings page = service("https://bots.example.net/health");
    page.token = QStringLiteral("secret:relay-token");
    page.request.user = QStringLiteral("ana");
    page.request.password = QStringLiteral("env:PASS");
    page.headers = {{QStringLiteral("X-Key"), QStringLiteral("file:/run/keys/shop")}};
    const QString line = commandLine(page);
    QVERIFY2(line.contains(QStringLiteral("\"${RELAY_TOKEN}\"")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("'ana:'\"${PASS}\"")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("\"${SHOP}\"")), qPrintable(line));
    qputenv("RELAY_TOKEN", "abc def");
    const QStringList words = wordsOfShell(line);
    qunsetenv("RELAY_TOKEN");
    QVERIFY(words.contains(QStringLiteral("Authorization: Bearer abc def"))); // one word
}

void DetailToolsTest::theMenuOffersWhatIsPossible()
{
    Actions actions(*m_detail);
    actions.setPlace(ActionPlace::Session);
    m_detail->bindActions(actions);
    SessionId copied;
    actions.bindSession(ActionId::CopyWebsocat, [&](const SessionId &id) { copied = id; });
    find<QAbstractButton>("detail.more")->click();
    auto *menu = find<QMenu>("detail.menu");
    QVERIFY(menu);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == actionText(ActionId::CopyWebsocat))
            action->trigger();
    }
    QVERIFY(texts.contains(actionMenuText(ActionId::Reconnect)));
    QVERIFY(texts.contains(actionMenuText(ActionId::Pause)));
    QVERIFY(!texts.contains(actionMenuText(ActionId::Resume))); // it is not paused
    QVERIFY(!texts.contains(actionText(ActionId::CopyCurl)));   // nobody does it
    QCOMPARE(copied, m_store->at(0).id);
}

// S2-41: 99.9 % of 30 days leave 43 min 12 s.
void DetailToolsTest::budgetAndTrendAreTold()
{
    SessionStore::Entry entry = m_store->at(0);
    entry.state.uptime = {100h, 0h};
    const auto value = [&](const char *name) {
        for (const KeyValues::Fact &fact : goalFacts(entry, Scene::now())) {
            if (fact.name == QLatin1String(name))
                return fact.value;
        }
        return QString();
    };
    QCOMPARE(value("budget"), QStringLiteral("43 m 12 s, 100 % left"));
    QCOMPARE(value("goal"), QStringLiteral("100 %, goal 99.90 %"));
    entry.state.uptime = {100h, 1h};
    QVERIFY2(value("budget").startsWith(QStringLiteral("used up: 1 h lost of 43 m 12 s")),
             qPrintable(value("budget")));
    entry.state.serverPings = 1'234;
    QCOMPARE(value("serverPings"), QStringLiteral("1,234"));
    entry.beats = BeatLog();
    QCOMPARE(value("latencyTrend"), QStringLiteral("—"));
    for (int i = 0; i < 60; ++i) { // rises by 60 ms in an hour
        Beat beat;
        beat.at = {Scene::now().mono - 1min * (60 - i), Scene::now().wall - 1min * (60 - i)};
        beat.latency = 100ms + 1ms * i;
        entry.beats.append(beat);
    }
    QCOMPARE(value("latencyTrend"), QStringLiteral("+60 ms an hour"));
}

void DetailToolsTest::memoryIsTold()
{
    SessionState state;
    QVERIFY(memoryFacts(state).isEmpty());
    ReportTrend trend;
    trend.memory = MemoryTrend{12e6, 0.93, 6.5, 2h};
    state.trend = trend;
    const QList<KeyValues::Fact> facts = memoryFacts(state);
    QCOMPARE(facts.constFirst().value, QStringLiteral("+12 MB an hour"));
    QCOMPARE(facts.constLast().value, QStringLiteral("about 6 h 30 m"));
}

QTEST_MAIN(DetailToolsTest)
#include "detail_tools_test.moc"
