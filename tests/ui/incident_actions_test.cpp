// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident_book.h"
#include "models/item/incident_model.h"
#include "models/item/session_incidents_model.h"
#include "models/item/session_store.h"
#include "tests/models/incident_fixture.h"
#include "ui/board/board_accessible.h"
#include "ui/board/board_view.h"
#include "ui/card/card_view.h"
#include "ui/incidents/incident_actions.h"
#include "ui/incidents/silence_choices.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray_state.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;

namespace {

const SessionId s0{QStringLiteral("s0")};
const SessionId s1{QStringLiteral("s1")};

/// Keeps book and silences as the alerts thread does, and hands back what changed.
class Desk final : public IncidentCommands {
public:
    Desk(IncidentModel &model, SessionStore &store)
        : book(bookOf(4)), m_model(model), m_store(store)
    {
    }
    void feed(const QString &id, Status status, double at)
    {
        if (const auto change = book.apply(transition(id, status, at)))
            show(change->incident);
        SessionUpdate update;
        update.id = SessionId{id};
        update.state = stateOf(status);
        m_store.apply({update});
    }
    void acknowledge(const QList<IncidentId> &incidents, const QString &note) override
    {
        for (const IncidentId id : incidents) {
            if (const auto change = book.acknowledge(id, QStringLiteral("Ana"), note, second(150)))
                show(change->incident);
        }
    }
    void unacknowledge(const QList<IncidentId> &incidents) override
    {
        for (const IncidentId id : incidents) {
            if (const auto change = book.unacknowledge(id, second(151)))
                show(change->incident);
        }
    }
    void silence(const QList<SessionId> &sessions, milliseconds until, const QString &why) override
    {
        QVERIFY(silences.silence(sessions, {second(200), until, QStringLiteral("Ana"), why}));
        showSilences();
    }
    void undoSilence(const QList<SessionId> &sessions) override
    {
        silences.undo(sessions);
        showSilences();
    }
    void endSilence(const QList<SessionId> &sessions) override
    {
        silences.end(sessions);
        showSilences();
    }

    IncidentBook book;
    SilenceBook silences;

private:
    void show(const Incident &incident)
    {
        m_model.apply(incident);
        m_store.applyIncident(incident);
    }
    void showSilences()
    {
        m_model.setSilences(silences);
        m_store.setSilences(silences);
    }
    IncidentModel &m_model;
    SessionStore &m_store;
};

} // namespace

class IncidentActionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void acknowledgedAndTakenBack();
    void noteIsAsked();
    void silencedFromTheMenuAndTakenBack();
    void aTimeThatHasPassedIsRefused();
    void boardShowsWhatPeopleDid();
    void keysOnTheBoard();
    void trayKnowsSilence();
    void tableOfOneSession();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] IncidentPhase phase() const { return m_model->at(0).phase; }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<IncidentModel> m_model;
    std::unique_ptr<Desk> m_desk;
    IncidentActions *m_actions = nullptr;
};

void IncidentActionsTest::initTestCase()
{
    qputenv("TZ", "UTC");
}

void IncidentActionsTest::init()
{
    m_window.reset();
    m_theme = std::make_unique<Theme>();
    m_store = std::make_unique<SessionStore>(nullptr, [] { return second(200); });
    m_model = std::make_unique<IncidentModel>(nullptr, [] { return second(200); });
    m_desk = std::make_unique<Desk>(*m_model, *m_store);
    m_store->setServices({serviceOf(QStringLiteral("s0"), QStringLiteral("Discord relay")),
                          serviceOf(QStringLiteral("s1"), QStringLiteral("Order feed"))});
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_actions = new IncidentActions(*m_model, *m_store, *m_desk, *m_theme, *m_window);
    m_window->show();
    m_desk->feed(QStringLiteral("s0"), Status::Critical, 100);
}

void IncidentActionsTest::acknowledgedAndTakenBack()
{
    QVERIFY(m_actions->canAcknowledge(s0));
    m_actions->acknowledge({s0, s1});
    QCOMPARE(phase(), IncidentPhase::Acknowledged);
    QVERIFY(!m_actions->canAcknowledge(s0));
    const auto *toast = m_window->findChild<QWidget *>(QStringLiteral("toast"));
    QVERIFY(toast->isVisible());
    QCOMPARE(button("toast.undo")->accessibleName(),
             QStringLiteral("Undo: Acknowledged: 2 sessions."));
    QTest::keyClick(button("toast.undo"), Qt::Key_Space);
    QCOMPARE(phase(), IncidentPhase::Open);
    QVERIFY(!toast->isVisible());
}

void IncidentActionsTest::noteIsAsked()
{
    m_actions->acknowledge({s0});
    QTest::mouseClick(button("toast.more"), Qt::LeftButton);
    auto *note = m_window->findChild<QLineEdit *>(QStringLiteral("note.text"));
    QVERIFY(note);
    QTest::keyClicks(note, QStringLiteral("host is patched"));
    QTest::mouseClick(button("note.ok"), Qt::LeftButton);
    QCOMPARE(m_model->at(0).acknowledged->note, QStringLiteral("host is patched"));
}

void IncidentActionsTest::silencedFromTheMenuAndTakenBack()
{
    QMenu menu;
    m_actions->fillSilenceMenu(menu, {s0});
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    // second(200) is 2026-02-02 02:43:20 UTC.
    QCOMPARE(texts, (QStringList{QStringLiteral("15 minutes"), QStringLiteral("1 hour"),
                                 QStringLiteral("4 hours"), QStringLiteral("Until tomorrow 08:00"),
                                 QStringLiteral("Until…")}));
    menu.findChild<QAction *>(QStringLiteral("silence.tomorrow"))->trigger();
    QCOMPARE(m_store->at(0).silencedUntil, std::optional(milliseconds(1'770'105'600'000)));
    QCOMPARE(m_model->index(0).data(IncidentModel::SilencedRole).toString(),
             QStringLiteral("Silenced until Tue 3 Feb, 08:00"));
    QMenu again;
    m_actions->fillSilenceMenu(again, {s0});
    QVERIFY(again.findChild<QAction *>(QStringLiteral("silence.end")));
    QTest::mouseClick(button("toast.undo"), Qt::LeftButton);
    QVERIFY(!m_store->at(0).silencedUntil);
}

void IncidentActionsTest::aTimeThatHasPassedIsRefused()
{
    QMenu menu;
    m_actions->fillSilenceMenu(menu, {s0});
    menu.findChild<QAction *>(QStringLiteral("silence.other"))->trigger();
    auto *until = m_window->findChild<QDateTimeEdit *>(QStringLiteral("silence.until"));
    QVERIFY(until);
    until->setDateTime(QDateTime::fromMSecsSinceEpoch(second(100).wall.count()));
    QVERIFY(!button("silence.ok")->isEnabled());
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("silence.problem"))->text().isEmpty());
    until->setDateTime(until->dateTime().addDays(40));
    QVERIFY(!button("silence.ok")->isEnabled());
    until->setDateTime(until->dateTime().addDays(-39));
    QVERIFY(button("silence.ok")->isEnabled());
}

void IncidentActionsTest::boardShowsWhatPeopleDid()
{
    QVERIFY(cardView(m_store->at(0), second(200), 40).striped);
    m_actions->acknowledge({s0});
    m_actions->silence({s0}, second(3'800).wall, {});
    const CardView card = cardView(m_store->at(0), second(200), 40);
    QVERIFY(!card.striped);
    QCOMPARE(card.status, Status::Critical); // told truthfully
    QCOMPARE(card.note, QStringLiteral("Seen by Ana, 02:42"));
    QVERIFY(card.silenced);
    QCOMPARE(card.meta, QStringLiteral("Silenced until 03:43"));
    // What nobody has seen stands before what is worse but seen.
    m_desk->feed(QStringLiteral("s1"), Status::Warning, 160);
    BoardView board(*m_store, *m_theme);
    QCOMPARE(board.entryAt(0).id, s1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&board);
    QCOMPARE(list->child(1)->text(QAccessible::Description),
             QStringLiteral("Silenced until 03:43. Seen by Ana, 02:42"));
    QVERIFY(
        list->child(1)->actionInterface()->actionNames().contains(QStringLiteral("Acknowledge")));
}

void IncidentActionsTest::keysOnTheBoard()
{
    BoardView board(*m_store, *m_theme);
    board.resize(600, 400);
    board.show();
    board.setCurrentPlace(board.placeOf(s0));
    QSignalSpy acknowledge(&board, &BoardView::acknowledgeAsked);
    QSignalSpy silence(&board, &BoardView::silenceAsked);
    QTest::keyClick(&board, Qt::Key_A);
    QTest::keyClick(&board, Qt::Key_S);
    QCOMPARE(acknowledge[0][0].value<QList<SessionId>>(), QList<SessionId>{s0});
    QCOMPARE(silence[0][0].value<QList<SessionId>>(), QList<SessionId>{s0});
    QTest::keyClick(&board, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(acknowledge.size(), 1);
}

void IncidentActionsTest::trayKnowsSilence()
{
    QVERIFY(trayState(*m_store, false).anyUnseen);
    QVERIFY(!trayState(*m_store, false).muted);
    m_actions->acknowledgeAll();
    m_actions->silence({}, second(3'800).wall, {});
    const TrayState state = trayState(*m_store, false);
    QVERIFY(!state.anyUnseen);
    QVERIFY(state.muted);
    QCOMPARE(state.glyph, TrayGlyph::Critical); // what is wrong is not hidden
    QCOMPARE(state.mutedUntil, QStringLiteral("Alerts are silenced until 03:43"));
    QVERIFY(state.tooltip.endsWith(state.mutedUntil));
}

void IncidentActionsTest::tableOfOneSession()
{
    SessionIncidentsModel rows(*m_model);
    IncidentStepsModel steps;
    QAbstractItemModelTester rowsTester(&rows,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester stepsTester(&steps,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.showSession(s0);
    QCOMPARE(rows.rowCount(), 1);
    m_desk->feed(QStringLiteral("s1"), Status::Critical, 120);
    m_actions->acknowledge({s0});
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0, SessionIncidentsModel::Lasted).data().toString(),
             QStringLiteral("open, 1 m 40 s"));
    QCOMPARE(rows.index(0, SessionIncidentsModel::Note).data().toString(),
             QStringLiteral("Seen by Ana, 02:42"));
    m_desk->feed(QStringLiteral("s0"), Status::Healthy, 194);
    QCOMPARE(rows.index(0, SessionIncidentsModel::Ending).data().toString(),
             QStringLiteral("Back by itself"));
    steps.show(rows.at(0), second(200).wall);
    QCOMPARE(steps.rowCount(), 3);
    QCOMPARE(steps.index(2, IncidentStepsModel::What).data().toString(),
             QStringLiteral("Closed after 1 m 34 s: back by itself"));
    m_desk->feed(QStringLiteral("s0"), Status::Offline, 198);
    QCOMPARE(rows.rowCount(), 2);
}

QTEST_MAIN(IncidentActionsTest)
#include "incident_actions_test.moc"
