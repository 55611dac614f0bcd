// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hostile_names.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray_image.h"
#include "ui/tray/tray_menu.h"
#include "ui/tray/tray_state.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Instant now()
{
    return {nanoseconds{3'600s}, milliseconds{1'770'000'000'000}};
}

ServiceSettings service(const QString &id, const QString &name)
{
    ServiceSettings settings;
    settings.id = ServiceId{id};
    settings.name = name;
    return settings;
}

SessionUpdate update(const QString &id, Status status, seconds ago)
{
    SessionUpdate u;
    u.id = SessionId{id};
    u.state.status = status;
    u.state.statusSince = now() + -nanoseconds{ago};
    u.state.lastBeatAt = now() + -nanoseconds{94s};
    u.state.reasons = {{RuleId::BeatsMissed, status, 3, 2, {}}};
    return u;
}

void fillStore(SessionStore &store)
{
    QList<ServiceSettings> services;
    for (int i = 0; i < 12; ++i)
        services.append(service(QStringLiteral("s%1").arg(i), QStringLiteral("Service %1").arg(i)));
    store.setServices(services);
    UpdateBatch batch;
    for (int i = 0; i < 12; ++i)
        batch.append(update(QStringLiteral("s%1").arg(i), Status::Healthy, 1000s));
    store.apply(batch);
}

QStringList texts(const QMenu &menu)
{
    QStringList all;
    for (const QAction *action : menu.actions())
        all.append(action->isSeparator() ? QStringLiteral("-") : action->text());
    return all;
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TrayStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fine();
    void fourOfTwelve();
    void atMostSix();
    void thisComputerOffline();
    void allPausedAndEmpty();
    void menuReadsAsDesigned();
    void menuAsks();
    void openMenuDoesNotChange();
    void hostileNamesInMenu();
    void everyGlyphDiffers();
};

void TrayStateTest::initTestCase()
{
    qRegisterMetaType<QList<SessionId>>();
    qRegisterMetaType<SessionId>();
}

void TrayStateTest::fine()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    const TrayState state = trayState(store, false);
    QCOMPARE(state.glyph, TrayGlyph::Fine);
    QCOMPARE(state.tooltip, QStringLiteral("Pulseboard: Everything is fine"));
    QVERIFY(state.entries.isEmpty() && state.down.isEmpty() && state.line.isEmpty());
}

// S3-18
void TrayStateTest::fourOfTwelve()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    store.apply({update(QStringLiteral("s7"), Status::Warning, 660s),
                 update(QStringLiteral("s2"), Status::Warning, 14s),
                 update(QStringLiteral("s5"), Status::Offline, 1200s),
                 update(QStringLiteral("s9"), Status::Critical, 94s)});
    const TrayState state = trayState(store, false);
    QCOMPARE(state.glyph, TrayGlyph::Critical);
    QCOMPARE(state.headline, QStringLiteral("4 of 12 need attention"));
    QCOMPARE(state.line, QStringLiteral("1 critical, 1 offline, 2 warnings"));
    QCOMPARE(state.tooltip, QStringLiteral("Pulseboard: 4 of 12 need attention\n"
                                           "Service 9: No heartbeat for 1 m 34 s · 3 missed"));
    QStringList order;
    for (const TrayEntry &entry : state.entries)
        order.append(entry.id.value);
    QCOMPARE(order.join(u' '), QStringLiteral("s9 s5 s2 s7"));
    QCOMPARE(state.entries.constFirst().since, QStringLiteral("1 m 34 s"));
    QCOMPARE(state.down.size(), 2);
}

void TrayStateTest::atMostSix()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    UpdateBatch batch;
    for (int i = 0; i < 9; ++i)
        batch.append(update(QStringLiteral("s%1").arg(i), Status::Offline, 60s));
    store.apply(batch);
    const TrayState state = trayState(store, false);
    QCOMPARE(state.glyph, TrayGlyph::Offline);
    QCOMPARE(state.entries.size(), 6);
    QCOMPARE(state.more, 3);
    QCOMPARE(state.down.size(), 9);
}

void TrayStateTest::thisComputerOffline()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    store.apply({update(QStringLiteral("s9"), Status::Critical, 94s)});
    const TrayState state = trayState(store, true);
    QCOMPARE(state.glyph, TrayGlyph::ThisComputerOffline);
    QCOMPARE(state.tooltip,
             QStringLiteral("Pulseboard: This computer is offline\nNo alerts are sent"));
    QVERIFY(state.entries.isEmpty() && state.down.isEmpty());
}

void TrayStateTest::allPausedAndEmpty()
{
    SessionStore store(nullptr, now);
    QCOMPARE(trayState(store, false).headline, QStringLiteral("Nothing is watched yet"));
    store.setServices({service(QStringLiteral("a"), QStringLiteral("A"))});
    store.apply({update(QStringLiteral("a"), Status::Paused, 1s)});
    QCOMPARE(trayState(store, false).glyph, TrayGlyph::Paused);
    QCOMPARE(trayState(store, false).headline, QStringLiteral("Everything is paused"));
}

void TrayStateTest::menuReadsAsDesigned()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    store.apply({update(QStringLiteral("s5"), Status::Offline, 22'320s),
                 update(QStringLiteral("s9"), Status::Critical, 94s)});
    const Theme theme;
    TrayMenu menu(theme);
    menu.setState(trayState(store, false));
    QCOMPARE(
        texts(menu),
        (QStringList{
            QStringLiteral("2 of 12 need attention"), QStringLiteral("1 critical, 1 offline"),
            QStringLiteral("-"), QStringLiteral("Service 9 · 1 m 34 s"),
            QStringLiteral("Service 5 · 6 h 12 m"), QStringLiteral("-"),
            QStringLiteral("Acknowledge all"), QStringLiteral("Reconnect the 2 that are down"),
            QStringLiteral("Silence all"), QStringLiteral("-"), QStringLiteral("Open Pulseboard"),
            QStringLiteral("Show mini window"), QStringLiteral("-"), QStringLiteral("Quit")}));
    QVERIFY(!menu.actions().constFirst()->isEnabled());
    QCOMPARE(texts(*menu.actions().at(3)->menu()),
             (QStringList{QStringLiteral("Reconnect now"), QStringLiteral("Acknowledge"),
                          QStringLiteral("Silence 1 h"), QStringLiteral("Open")}));
}

void TrayStateTest::menuAsks()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    store.apply({update(QStringLiteral("s5"), Status::Offline, 60s),
                 update(QStringLiteral("s9"), Status::Critical, 94s)});
    const Theme theme;
    TrayMenu menu(theme);
    menu.setState(trayState(store, false));
    QSignalSpy reconnect(&menu, &TrayMenu::reconnectAsked);
    QSignalSpy open(&menu, &TrayMenu::openAsked);
    QSignalSpy quit(&menu, &TrayMenu::quitAsked);
    actionOf(menu, QStringLiteral("Reconnect the 2 that are down"))->trigger();
    QCOMPARE(reconnect[0][0].value<QList<SessionId>>().size(), 2);
    const QMenu *sub = menu.actions().at(3)->menu();
    sub->actions().at(0)->trigger();
    QCOMPARE(reconnect[1][0].value<QList<SessionId>>(),
             QList<SessionId>{SessionId{QStringLiteral("s9")}});
    sub->actions().at(3)->trigger();
    QCOMPARE(open[0][0].value<SessionId>().value, QStringLiteral("s9"));
    actionOf(menu, QStringLiteral("Quit"))->trigger();
    QCOMPARE(quit.size(), 1);
}

void TrayStateTest::openMenuDoesNotChange()
{
    SessionStore store(nullptr, now);
    fillStore(store);
    const Theme theme;
    TrayMenu menu(theme);
    menu.setState(trayState(store, false));
    menu.popup({0, 0});
    QVERIFY(menu.isVisible());
    const QStringList before = texts(menu);
    store.apply({update(QStringLiteral("s9"), Status::Critical, 94s)});
    menu.setState(trayState(store, false));
    QCOMPARE(texts(menu), before);
    menu.hide();
    QTRY_VERIFY(texts(menu) != before);
}

void TrayStateTest::hostileNamesInMenu() // S03: the tray's menu
{
    const Theme theme;
    TrayMenu menu(theme);
    const QStringList names = hostileNames(11);
    for (const QString &name : names) {
        SessionStore store(nullptr, now);
        store.setServices({service(QStringLiteral("a"), name + QStringLiteral("&Quit\tCtrl+Q"))});
        store.apply({update(QStringLiteral("a"), Status::Critical, 5s)});
        menu.setState(trayState(store, false));
        const QString text = menu.actions().at(3)->text();
        QVERIFY(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(QChar(0)));
        QString without = text;
        QVERIFY(!without.remove(QStringLiteral("&&")).contains(u'&'));
        QVERIFY(text.size() < 120);
    }
}

void TrayStateTest::everyGlyphDiffers()
{
    const QList<TrayGlyph> all{TrayGlyph::Fine,     TrayGlyph::Warning,
                               TrayGlyph::Critical, TrayGlyph::Offline,
                               TrayGlyph::Paused,   TrayGlyph::ThisComputerOffline};
    // The shape alone, without colour: some pixels must be there in one and not in the other.
    const auto differ = [](const QImage &x, const QImage &y) {
        int pixels = 0;
        for (int row = 0; row < x.height(); ++row) {
            for (int column = 0; column < x.width(); ++column) {
                const int a = qAlpha(x.pixel(column, row));
                pixels += qAbs(a - qAlpha(y.pixel(column, row))) > 100 ? 1 : 0;
            }
        }
        return pixels;
    };
    for (const TrayPanel panel : {TrayPanel::Dark, TrayPanel::Light}) {
        for (const int size : {16, 22, 24, 32}) {
            for (qsizetype a = 0; a < all.size(); ++a) {
                const QImage one = trayImage(all[a], size, panel);
                QCOMPARE(one.size(), QSize(size, size));
                for (qsizetype b = a + 1; b < all.size(); ++b)
                    QVERIFY(differ(one, trayImage(all[b], size, panel)) >= 5);
            }
        }
    }
    const QString folder = qEnvironmentVariable("PULSE_PICTURES");
    if (!folder.isEmpty()) {
        QImage sheet(600, 240, QImage::Format_ARGB32_Premultiplied);
        sheet.fill(QColor(0x1B, 0x1F, 0x25));
        QPainter painter(&sheet);
        painter.fillRect(0, 120, 600, 120, QColor(0xE9, 0xEC, 0xF0));
        int x = 4;
        for (const TrayGlyph glyph : all) {
            painter.drawImage(x, 10, trayImage(glyph, 16, TrayPanel::Dark));
            painter.drawImage(x + 22, 8, trayImage(glyph, 22, TrayPanel::Dark));
            painter.drawImage(x, 40, trayImage(glyph, 64, TrayPanel::Dark));
            painter.drawImage(x, 130, trayImage(glyph, 16, TrayPanel::Light));
            painter.drawImage(x + 22, 128, trayImage(glyph, 22, TrayPanel::Light));
            painter.drawImage(x, 160, trayImage(glyph, 64, TrayPanel::Light));
            x += 100;
        }
        painter.end();
        QVERIFY(sheet.save(folder + QStringLiteral("/tray.png")));
    }
    QCOMPARE(trayIcon(TrayGlyph::Fine, TrayPanel::Dark).availableSizes().size(), 7);
}

QTEST_MAIN(TrayStateTest)
#include "tray_state_test.moc"
