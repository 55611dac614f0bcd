// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "ui/detail/field_table.h"
#include "ui/detail/jobs_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

/// Remembers what was asked; a test plays the answers.
class Desk final : public ServiceCommands {
public:
    QList<ServiceAction> asked;
    QList<quint64> cancelled;

    quint64 run(const ServiceAction &action) override
    {
        asked.append(action);
        return static_cast<quint64>(asked.size());
    }
    void cancel(quint64 id) override { cancelled.append(id); }
};

// 2 February 2026, 10:07:30 UTC
const Instant now{1h, 1'770'026'850'000ms};

SessionStore::Entry crm(bool actions)
{
    SessionStore::Entry entry;
    entry.settings = profileDefaults(Profile::WhatsappCrm, TransportKind::SocketIo);
    ServiceSettings &settings = entry.settings.detach();
    settings.id.value = QStringLiteral("crm");
    settings.name = QStringLiteral("<b>CRM</b>");
    settings.url = QStringLiteral("socketio://crm.example");
    settings.accounts.actions = actions;
    settings.accounts.timeZone = QStringLiteral("Asia/Ho_Chi_Minh");
    entry.state.accountsShown = 1'200;
    entry.state.report.emplace().jobs = {{QStringLiteral("whatsapp-health-check"), true},
                                         {QStringLiteral("daily-message-counter-reset"), true},
                                         {QStringLiteral("home-made"), false}};
    return entry;
}

} // namespace

/// Scheduled jobs and what may be done to them: S1-13 to S1-17.
class JobsPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void jobsAndTheirNextRun();
    void noJobsNoPanel();
    void offUntilAllowed();
    void asksBeforeItSends();
    void startsWhatIsStopped();
    void progressAndOutcome();
    void everyOutcomeHasItsWords();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("jobs.said"))->text();
    }
    [[nodiscard]] QMessageBox *question() const { return m_panel->findChild<QMessageBox *>(); }
    [[nodiscard]] QAbstractItemModel &jobs() const
    {
        return *m_panel->findChild<JobTable *>()->model();
    }
    void sayYes()
    {
        QMessageBox *box = question();
        QVERIFY(box);
        for (QAbstractButton *each : box->buttons()) {
            if (box->buttonRole(each) == QMessageBox::AcceptRole)
                each->click();
        }
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<JobsPanel> m_panel;
};

void JobsPanelTest::initTestCase()
{
    qputenv("TZ", "UTC");
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void JobsPanelTest::init()
{
    m_store = std::make_unique<SessionStore>(nullptr, [] { return now; });
    m_desk = std::make_unique<Desk>();
    m_panel = std::make_unique<JobsPanel>(*m_store, *m_theme);
    m_panel->setCommands(*m_desk);
    new QAbstractItemModelTester(&jobs(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_panel.get());
}

void JobsPanelTest::cleanup()
{
    m_panel.reset();
}

// S1-11, S1-13, S1-19: every quarter of an hour; midnight in the service's own zone is 17:00 here.
void JobsPanelTest::jobsAndTheirNextRun()
{
    m_panel->show(crm(true));
    QVERIFY(m_panel->isVisibleTo(nullptr));
    const auto text = [this](int row, int column) {
        return jobs().index(row, column).data().toString();
    };
    QCOMPARE(jobs().rowCount(), 3);
    QCOMPARE(text(0, JobModel::Job), QStringLiteral("whatsapp-health-check"));
    QCOMPARE(text(0, JobModel::State), QStringLiteral("running"));
    QCOMPARE(text(0, JobModel::NextRun), QStringLiteral("10:15"));
    QCOMPARE(text(1, JobModel::NextRun), QStringLiteral("17:00"));
    QCOMPARE(text(2, JobModel::State), QStringLiteral("stopped"));
    QCOMPARE(text(2, JobModel::NextRun), QStringLiteral("—"));
}

void JobsPanelTest::noJobsNoPanel()
{
    SessionStore::Entry entry = crm(true);
    m_panel->show(entry);
    entry.state.report.reset();
    m_panel->show(entry);
    QVERIFY(m_panel->isHidden());
}

// S1-17: nothing can be pressed, and it is said why and what to set.
void JobsPanelTest::offUntilAllowed()
{
    m_panel->show(crm(false));
    for (const char *name : {"jobs.run", "jobs.switch"}) {
        QVERIFY(!button(name)->isEnabled());
        QVERIFY(button(name)->toolTip().contains(QStringLiteral("accounts.actions")));
    }
    QVERIFY(said().contains(QStringLiteral("accounts.actions = true")));
    m_panel->show(crm(true));
    QVERIFY(button("jobs.run")->isEnabled());
    QVERIFY(said().isEmpty());
}

// S1-14: each is confirmed; Enter alone does nothing.
void JobsPanelTest::asksBeforeItSends()
{
    m_panel->show(crm(true));
    button("jobs.run")->click();
    QVERIFY(question());
    QCOMPARE(question()->text(), QStringLiteral("Run whatsapp-health-check of <b>CRM</b> now?"));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QVERIFY(question()->informativeText().contains(QStringLiteral("3 m"))); // 1,200 accounts
    QVERIFY(m_desk->asked.isEmpty());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_desk->asked.isEmpty());
    button("jobs.run")->click();
    sayYes();
    QCOMPARE(m_desk->asked.size(), 1);
    QCOMPARE(m_desk->asked.first(), (ServiceAction{{QStringLiteral("crm")},
                                                   ServiceAction::Verb::TriggerJob,
                                                   QStringLiteral("whatsapp-health-check")}));
    QVERIFY(!button("jobs.run")->isEnabled()); // one at a time
}

// S1-26: a health check that does not run is seen, and set right from the same place.
void JobsPanelTest::startsWhatIsStopped()
{
    m_panel->show(crm(true));
    QCOMPARE(button("jobs.switch")->text(), QStringLiteral("Stop…"));
    m_panel->findChild<JobTable *>()->setCurrentIndex(jobs().index(2, 0));
    QCOMPARE(button("jobs.switch")->text(), QStringLiteral("Start…"));
    button("jobs.switch")->click();
    sayYes();
    QCOMPARE(m_desk->asked.value(0).verb, ServiceAction::Verb::StartJob);
    QCOMPARE(m_desk->asked.value(0).job, QStringLiteral("home-made"));
}

// S1-15, S1-25: what the round found, and that one stopped waiting.
void JobsPanelTest::progressAndOutcome()
{
    m_panel->show(crm(true));
    button("jobs.run")->click();
    sayYes();
    Q_EMIT m_desk->progressed(1, 12s, 180s);
    QCOMPARE(said(), QStringLiteral("Waiting for the answer: 12 s of at most 3 m"));
    QVERIFY(!button("jobs.cancel")->isHidden());
    button("jobs.cancel")->click();
    QCOMPARE(m_desk->cancelled, QList<quint64>{1});
    ServiceActionResult result;
    result.id = 1;
    result.action = m_desk->asked.first();
    result.outcome = ServiceActionResult::Outcome::Done;
    result.round = CheckRound{1'200, 1'150, 40, 10, 12, 3};
    Q_EMIT m_desk->finished(result);
    QVERIFY2(said().contains(QStringLiteral("1,200 accounts: 1,150 healthy, 40 warning, 10 "
                                            "critical; reconnected 12, notified 3")),
             qPrintable(said()));
    QVERIFY(button("jobs.cancel")->isHidden());
    QVERIFY(button("jobs.run")->isEnabled());
    SessionStore::Entry other = crm(true); // another service has its own last word
    other.settings.detach().id.value = QStringLiteral("other");
    m_panel->show(other);
    QVERIFY(said().isEmpty());
}

void JobsPanelTest::everyOutcomeHasItsWords()
{
    m_panel->show(crm(true));
    QSet<QString> words;
    using Became = ServiceActionResult::Outcome;
    quint64 id = 0;
    for (const Became outcome :
         {Became::Done, Became::Refused, Became::SignIn, Became::NotPermitted, Became::Unknown,
          Became::Cancelled, Became::NotSent}) {
        button("jobs.run")->click();
        sayYes();
        ServiceActionResult result;
        result.id = ++id;
        result.action = m_desk->asked.constLast();
        result.outcome = outcome;
        result.httpStatus = 409;
        result.words = QStringLiteral("the\ndoor is\u202e locked");
        Q_EMIT m_desk->finished(result);
        QVERIFY(!said().isEmpty());
        QVERIFY(!said().contains(u'\n') && !said().contains(QChar(0x202e)));
        words.insert(said());
    }
    QCOMPARE(words.size(), 7);
}

QTEST_MAIN(JobsPanelTest)
#include "jobs_panel_test.moc"
