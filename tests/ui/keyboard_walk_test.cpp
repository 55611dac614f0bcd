// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab through the whole window: every stop is seen, stands in the order of the design, and the walk
// comes back to where it began.
#include "models/incident/incident_book.h"
#include "models/item/incident_model.h"
#include "tests/models/incident_fixture.h"
#include "tests/ui/colour_science.h"
#include "tests/ui/detail_scene.h"
#include "tests/ui/no_commands.h"
#include "ui/board/board_page.h"
#include "ui/detail/session_detail.h"
#include "ui/incidents/incident_panel.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

QString nameOf(const QWidget *widget)
{
    const QString said = widget->accessibleName();
    return QStringLiteral("%1 \"%2\" (%3)")
        .arg(widget->objectName(), said, QLatin1String(widget->metaObject()->className()));
}

/// Pixels that differ by 3 to 1 at least between two pictures (WCAG 2.2, 2.4.13).
int seenToChange(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const QColor then = before.pixelColor(x, y);
            const QColor now = after.pixelColor(x, y);
            if (then != now && ColourScience::contrast(then, now) >= 3.0)
                ++changed;
        }
    }
    return changed;
}

} // namespace

class KeyboardWalkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theBoardPage_data();
    void theBoardPage();
    void everyTabOfASession_data();
    void everyTabOfASession();

private:
    /// The stops from where the focus is until it comes back; fails on a trap.
    [[nodiscard]] QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void seen(const QList<QWidget *> &stops);
    [[nodiscard]] int partOf(const QWidget *stop) const;

    Theme m_theme;
    NoCommands m_commands;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<IncidentModel> m_incidents;
    std::unique_ptr<MainWindow> m_window;
    SessionDetail *m_detail = nullptr;
    IncidentPanel *m_panel = nullptr;
};

void KeyboardWalkTest::initTestCase()
{
    m_theme.setPreference(SchemePreference::Dark);
    m_theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void KeyboardWalkTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return Scene::now(); });
    Scene::fill(*m_store);
    m_incidents = std::make_unique<IncidentModel>(nullptr, [] { return second(200); });
    m_window = std::make_unique<MainWindow>(*m_store, m_commands, m_theme);
    m_detail = new SessionDetail(*m_store, m_commands, m_theme, m_window.get());
    m_detail->bindActions(m_window->actions());
    m_window->setDetailPage(m_detail, [this](const SessionId &id) { m_detail->showSession(id); });
    m_panel = new IncidentPanel(*m_incidents, m_theme, m_window.get());
    m_window->setIncidentPanel(m_panel);
    m_window->setDoors({{}, [](const QString &) {}, {}, {}});
    IncidentBook book = bookOf(50);
    for (const auto &[id, at] : {std::pair("s1", 10.0), std::pair("s2", 20.0)}) {
        if (const auto change =
                book.apply(transition(QString::fromLatin1(id), Status::Critical, at)))
            m_incidents->apply(change->incident);
    }
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_panel->findChild<QWidget *>(QStringLiteral("incidents.item")));
}

void KeyboardWalkTest::cleanup()
{
    m_window.reset();
    m_incidents.reset();
    m_store.reset();
}

QList<QWidget *> KeyboardWalkTest::walk(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    constexpr int tooMany = 300;
    QList<QWidget *> stops;
    const QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < tooMany; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || (now == first && !stops.isEmpty()))
            return stops;
        if (stops.contains(now)) {
            QTest::qFail(qPrintable(QStringLiteral("trapped at ") + nameOf(now)), __FILE__,
                         __LINE__);
            return stops;
        }
        stops.append(now);
        QTest::keyClick(now, key, modifiers);
    }
    QTest::qFail("the walk does not come back", __FILE__, __LINE__);
    return stops;
}

// A ring of 2 px appears when the focus comes: at the least as much as two sides of the widget.
void KeyboardWalkTest::seen(const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        QVERIFY2(stop->isVisible() && stop->isEnabled(), qPrintable(nameOf(stop)));
        QVERIFY2(!stop->accessibleName().isEmpty() || stop->inherits("QAbstractButton"),
                 qPrintable(nameOf(stop)));
        stop->clearFocus();
        const QImage before = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        QVERIFY2(stop->hasFocus(), qPrintable(nameOf(stop)));
        const QImage after = stop->grab().toImage();
        const int changed = seenToChange(before, after);
        const int least = 2 * 2 * std::min({stop->width(), stop->height(), 200}) * 9 / 10;
        QVERIFY2(
            changed >= least,
            qPrintable(
                QStringLiteral("%1 shows %2 of %3").arg(nameOf(stop)).arg(changed).arg(least)));
    }
}

int KeyboardWalkTest::partOf(const QWidget *stop) const
{
    const QList<QWidget *> parts{m_window->findChild<QWidget *>(QStringLiteral("sidebar")),
                                 m_window->findChild<QWidget *>(QStringLiteral("board.top")),
                                 m_window->findChild<QWidget *>(QStringLiteral("banner")),
                                 m_window->boardPage()->board(), m_panel};
    // In a low window banner and figures are one line.
    if (const auto *line = m_window->findChild<QWidget *>(QStringLiteral("line"));
        line && line->isAncestorOf(stop))
        return 2;
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i) && (parts.at(i) == stop || parts.at(i)->isAncestorOf(stop)))
            return i;
    }
    return -1;
}

void KeyboardWalkTest::theBoardPage_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1440;
    QTest::newRow("rail") << 900;
    QTest::newRow("narrowest") << 560;
}

// ui/SPEC 6: sidebar, toolbar, banner, board, incidents; the board is one stop.
void KeyboardWalkTest::theBoardPage()
{
    QFETCH(int, width);
    m_window->resize(width, 700);
    QTRY_COMPARE(m_window->width(), width);
    auto *first = m_window->findChild<QWidget *>(QStringLiteral("sidebar.search"));
    if (!first->isVisible()) // the rail has none
        first = m_window->findChild<QWidget *>(QStringLiteral("sidebar.all"));
    first->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> stops = walk(Qt::Key_Tab);
    QVERIFY2(stops.size() >= 12, qPrintable(QString::number(stops.size())));
    int part = 0;
    int lastY = 0;
    for (const QWidget *stop : stops) {
        const int now = partOf(stop);
        QVERIFY2(now >= part, qPrintable(nameOf(stop)));
        const int y = stop->mapTo(m_window.get(), QPoint()).y();
        QVERIFY2(now != 0 || y >= lastY, qPrintable(nameOf(stop))); // downwards in the sidebar
        part = now;
        lastY = y;
    }
    QCOMPARE(stops.count(m_window->boardPage()->board()), 1);
    QList<QWidget *> back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, stops);
    seen(stops);
}

void KeyboardWalkTest::everyTabOfASession_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("overview") << 0;
    QTest::newRow("heartbeat") << 1;
    QTest::newRow("messages") << 2;
    QTest::newRow("health") << 3;
}

void KeyboardWalkTest::everyTabOfASession()
{
    QFETCH(int, tab);
    m_window->openSession(m_store->at(0).id);
    m_detail->openTab(static_cast<SessionDetail::Tab>(tab));
    QWidget *tabs = m_window->findChild<QWidget *>(QStringLiteral("detail.tabs"));
    tabs->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> stops = walk(Qt::Key_Tab);
    QVERIFY(stops.size() >= 5);
    for (const char *must : {"switcher.back", "switcher.find", "switcher.list", "detail.pause"})
        QVERIFY2(stops.contains(m_window->findChild<QWidget *>(QLatin1String(must))), must);
    QList<QWidget *> back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, stops);
    seen(stops);
}

QTEST_MAIN(KeyboardWalkTest)
#include "keyboard_walk_test.moc"
