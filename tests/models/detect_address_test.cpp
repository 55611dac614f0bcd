// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detect_plan.h"
#include "models/protocol/side_effects.h"
#include "models/words/detect_text.h"

#include <QTest>

using namespace Pulse;

// Which places and paths an address as a person pastes it stands for, and which are never asked
// for.

class DetectAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void faults_data();
    void faults();
    void sideEffects_data();
    void sideEffects();
    void ownListHasNone();
    void pagesStandInTheirFolder();
    void socketsBeginWithTheGivenPath();
};

void DetectAddressTest::places_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("pages"); // of all origins, with the path
    QTest::addColumn<int>("family");
    const auto row = [](const char *pasted, const QStringList &pages, AddressFamily family) {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << pages << static_cast<int>(family);
    };
    const auto list = [](std::initializer_list<const char *> urls) {
        QStringList all;
        for (const char *url : urls)
            all << QString::fromLatin1(url);
        return all;
    };
    using F = AddressFamily;
    row("ws://a.example/ws", list({"http://a.example/ws"}), F::WebSocket);
    row("WSS://A.Example:443/Ws", list({"https://a.example/Ws"}), F::WebSocket);
    row("http://a.example", list({"http://a.example"}), F::Page);
    row("https://a.example/", list({"https://a.example"}), F::Page);
    row("socketio://a.example:5000", list({"http://a.example:5000"}), F::SocketIo);
    row("socketios://a.example/crm", list({"https://a.example/crm"}), F::SocketIo);
    row("  http://a.example/x y ", {}, F::Any);
    row("\t http://a.example/health\n", list({"http://a.example/health"}), F::Page);
    row("a.example", list({"https://a.example", "http://a.example"}), F::Any);
    row("A.EXAMPLE/ws?storeId=s1",
        list({"https://a.example/ws?storeId=s1", "http://a.example/ws?storeId=s1"}), F::Any);
    row("a.example:8080", list({"http://a.example:8080", "https://a.example:8080"}), F::Any);
    row("a.example:8443/x", list({"https://a.example:8443/x", "http://a.example:8443/x"}), F::Any);
    row("10.0.0.7:9000", list({"http://10.0.0.7:9000", "https://10.0.0.7:9000"}), F::Any);
    // S2-3, S2-11, S2-33: the bot's port and its next ones
    row("localhost:8001",
        list({"http://localhost:8001", "http://localhost:8002", "http://localhost:8003",
              "https://localhost:8001"}),
        F::Any);
    row("http://bots.example:8001/health",
        list({"http://bots.example:8001/health", "http://bots.example:8002/health",
              "http://bots.example:8003/health"}),
        F::Page);
    // S0-27: on the developer's own computer
    row("localhost",
        list({"http://localhost", "http://localhost:3000", "http://localhost:8001",
              "http://localhost:8002", "http://localhost:8003", "http://localhost:8000",
              "http://localhost:5000", "http://localhost:8080"}),
        F::Any);
    row("[::1]:9001", list({"http://[::1]:9001", "https://[::1]:9001"}), F::Any);
    row("ws://[2001:db8::7]/ws", list({"http://[2001:db8::7]/ws"}), F::WebSocket);
    row("2001:db8::7", list({"https://[2001:db8::7]", "http://[2001:db8::7]"}), F::Any);
    row("http://b\xc3\xbc"
        "cher.example/",
        list({"http://xn--bcher-kva.example"}), F::Page);
    row("http://a.example/p#top", list({"http://a.example/p"}), F::Page);
    row("http://a.example?x=1", list({"http://a.example/?x=1"}), F::Page);
    row("http://a.example/\xc3\xa4", list({"http://a.example/%C3%A4"}), F::Page);
    row("http://a.example/status", list({"http://a.example/status"}), F::Page);
}

void DetectAddressTest::places()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, pages);
    QFETCH(int, family);
    const DetectAddress address = readAddress(pasted);
    QStringList got;
    for (const Origin &origin : address.origins)
        got << origin.page(address.path);
    QCOMPARE(got, pages);
    QCOMPARE(static_cast<int>(address.family), family);
    QCOMPARE(address.fault == AddressFault::None, !pages.isEmpty());
    QCOMPARE(address.fragmentCut, pasted.contains(u'#'));
}

void DetectAddressTest::faults_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *pasted, AddressFault fault, const char *offered = "") {
        QTest::newRow(qPrintable(QString::fromUtf8(pasted).left(40)))
            << QString::fromUtf8(pasted) << static_cast<int>(fault) << QString::fromLatin1(offered);
    };
    using F = AddressFault;
    row("", F::Empty);
    row("  \n ", F::Empty);
    row("http://a\r\nHost: b/", F::Controls);
    row("a b", F::Controls);
    row("http://a/\xe2\x80\xae", F::Controls);
    row("gopher://a/", F::UnknownScheme);
    row("file:///etc/passwd", F::UnknownScheme);
    row("javascript://x", F::UnknownScheme);
    row("://a", F::UnknownScheme);
    row("http://", F::Unreadable);
    row("http:///x", F::Unreadable);
    row("http://[::1", F::Unreadable);
    row("ex^ample", F::Unreadable);
    row("a:70000", F::BadPort);
    row("a:0", F::BadPort);
    row("a:-1", F::BadPort);
    row("a:99999999999999999999", F::BadPort);
    row("mailto:me", F::BadPort);
    row("http://user:word@a.example/x", F::Credentials, "http://a.example/x");
    row("user@a.example", F::Credentials, "a.example");
    row("http://127.0.0.1:8001/restart", F::SideEffect, "http://127.0.0.1:8001");
    row("localhost:8001/restart", F::SideEffect, "localhost:8001");
    row("WS://h/Restart/", F::SideEffect, "ws://h");
    row("http://h/api/v1/cron/trigger/whatsapp-health-check", F::SideEffect, "http://h");
    row("http://h/bot?action=restart", F::SideEffect, "http://h");
    QTest::newRow("long") << QStringLiteral("http://a/") + QString(2048, u'x')
                          << static_cast<int>(F::TooLong) << QString();
}

void DetectAddressTest::faults()
{
    QFETCH(QString, pasted);
    QFETCH(int, fault);
    QFETCH(QString, offered);
    const DetectAddress address = readAddress(pasted);
    QCOMPARE(static_cast<int>(address.fault), fault);
    QCOMPARE(address.offered, offered);
    QVERIFY(address.origins.isEmpty()); // nothing that could be asked
    QVERIFY(Words::detectAddressFault(address).endsWith(u'.'));
}

void DetectAddressTest::sideEffects_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("denied");
    const auto rows = [](bool denied, std::initializer_list<const char *> paths) {
        for (const char *path : paths)
            QTest::newRow(path) << QString::fromUtf8(path) << denied;
    };
    rows(true,
         {"/restart", // S2-24
          "/RESTART",
          "/restart/",
          "//restart",
          "/x/../restart",
          "/./restart",
          "/restart;a=b",
          "/restart?",
          "/%72estart",
          "/%2572estart",
          "/%252572estart",
          "/re%73tart%2f",
          "/restartNow",
          "/botrestart",
          "/bot-restart",
          "/do_restart",
          "/restart.php",
          "/stop",
          "/api/stop",
          "/Stop-All",
          "/stopNow",
          "/shutdown",
          "/actuator/shutdown",
          "/reload",
          "/delete/1",
          "/reset",
          "/daily-message-counter-reset",
          "/kill/9",
          "/start",
          "/api/v1/cron/start/x",
          "/api/v1/cron/stop/x",
          "/api/v1/cron/trigger/x",
          "/x?cmd=restart",
          "/x?restart=1",
          "/x?do=stop&y=1",
          "/logout",
          "/reboot",
          "/\xef\xbd\x92\xef\xbd\x85\xef\xbd\x93\xef\xbd\x94\xef\xbd\x81\xef\xbd\x92\xef\xbd\x94",
          "/terminate",
          "/sTop",
          "/service/quit"});
    rows(false, {"", "/", "/health", "/ping", "/status", "/stats", "/api/v1/cron/status",
                 "/api/v1/cron/health-check/stats", "/starters", "/stopwatch", "/killington",
                 "/ws?storeId=s1&userId=u0", "/presets", "/metrics", "/clearance", "/exits",
                 "/socket.io/?EIO=4&transport=polling"});
}

void DetectAddressTest::sideEffects()
{
    QFETCH(QString, path);
    QFETCH(bool, denied);
    QCOMPARE(mayHaveSideEffect(path), denied);
}

void DetectAddressTest::ownListHasNone() // S2-39, S09
{
    for (const char *pasted : {"h:1", "ws://h/ws", "socketio://h", "http://h/bots/1/health"}) {
        const DetectAddress address = readAddress(QString::fromLatin1(pasted));
        const QStringList all = pagesToAsk(address) + socketsToTry(address);
        QVERIFY(all.size() >= 8);
        for (const QString &path : all)
            QVERIFY2(!mayHaveSideEffect(path), qPrintable(path));
    }
}

void DetectAddressTest::pagesStandInTheirFolder()
{
    const auto pages = [](const char *pasted) {
        return pagesToAsk(readAddress(QString::fromLatin1(pasted)));
    };
    QVERIFY(pages("h:1/bots/1/health").contains(QStringLiteral("/bots/1/ping")));
    QVERIFY(!pages("h:1/bots/1/health").contains(QStringLiteral("/bots/1/health")));
    QVERIFY(pages("h:1/api/v1/websockets/health").contains(QStringLiteral("/health")));
    QVERIFY(pages("h:1/odd/place").contains(QStringLiteral("/health")));
    QCOMPARE(pages("socketio://h").first(), QStringLiteral("/socket.io/?EIO=4&transport=polling"));
}

void DetectAddressTest::socketsBeginWithTheGivenPath()
{
    const auto sockets = [](const char *pasted) {
        return socketsToTry(readAddress(QString::fromLatin1(pasted)));
    };
    const QStringList usual{QStringLiteral("/ws"), QStringLiteral("/ws/"), QStringLiteral("/")};
    QCOMPARE(sockets("h:1"), usual);
    QCOMPARE(sockets("ws://h/ws/"), (QStringList{usual[1], usual[0], usual[2]}));
    QCOMPARE(sockets("h:1/chat"), QStringList{QStringLiteral("/chat")} + usual);
    QCOMPARE(sockets("h:1/health"), usual); // a page
    QCOMPARE(sockets("ws://h/health").first(), QStringLiteral("/health"));
}

QTEST_GUILESS_MAIN(DetectAddressTest)
#include "detect_address_test.moc"
