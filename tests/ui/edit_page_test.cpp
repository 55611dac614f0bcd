// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/edit_desk.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/settings_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};
const QByteArray
    twoServices("# mine\nversion = 1\n\n[[service]] # first\nid = \"a\"\nname = \"A\"\n"
                "url = \"ws://a.example/ws\" # here\nprofile = \"django-heartbeat\"\n"
                "\n  [service.heartbeat]\n  ping = \"20s\" # measured\n\n"
                "[[service]]\nid = \"b\"\nname = \"B\"\nurl = \"http://b.example/\"\n");

} // namespace

class EditPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllSettingsAndWhereTheyComeFrom();
    void savesAndKeepsComments();
    void revertsWhatWasTyped();
    void tellsAtTheFieldWhatIsWrong();
    void draftsWaitForTheirSession();
    void emptyingAFieldFollowsTheProfile();
    void deletingAsksAndCanBeUndone();
    void duplicatesIntoTheDialog();
    void whatIsInNoFileCanOnlyBeRead();
    void changesOfTheFileAreFollowedWhileTyping();
    void whatWasChangedBothWaysIsToldAtItsField();
    void waitsForAFileThatIsBroken();
    void listsAreEditedEntryByEntry();
    void wrongEntryIsMarkedInItsPlace();
    void panelsStandFromTheTopAtEveryWidth();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString said(const char *name) const { return find<QLabel>(name)->text(); }
    void press(const char *name) const { find<QAbstractButton>(name)->click(); }

    Theme m_theme;
    std::unique_ptr<EditDesk> m_desk;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<QMainWindow> m_window;
    SettingsPage *m_page = nullptr;
    EditActions *m_actions = nullptr;
};

void EditPageTest::init()
{
    m_desk = std::make_unique<EditDesk>();
    m_desk->text = twoServices;
    m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
    m_store->setServices(m_desk->services());
    m_window = std::make_unique<QMainWindow>();
    m_actions = new EditActions(*m_desk, m_theme, *m_window);
    m_page = new SettingsPage(*m_store, *m_actions, m_theme);
    m_window->setCentralWidget(m_page);
    m_window->resize(1200, 800);
    m_page->showSession(m_store->at(0).id);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void EditPageTest::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_desk.reset();
}

void EditPageTest::showsAllSettingsAndWhereTheyComeFrom()
{
    for (const SettingField &field : m_desk->emptyForm().fields) {
        const QString name = QStringLiteral("detail.settings.") + field.key;
        QVERIFY2(m_window->findChild<QWidget *>(name), qPrintable(name));
    }
    QCOMPARE(find<QLineEdit>("detail.settings.heartbeat.ping")->text(), QStringLiteral("20s"));
    QCOMPARE(said("detail.settings.heartbeat.ping.foot"), QStringLiteral("Set here"));
    auto *interval = find<QLineEdit>("detail.settings.heartbeat.interval");
    QCOMPARE(interval->text(), QString());
    QCOMPARE(interval->placeholderText(), QStringLiteral("30s"));
    QCOMPARE(said("detail.settings.heartbeat.interval.foot"),
             QStringLiteral("From the profile django-heartbeat"));
    QCOMPARE(said("detail.settings.reconnect.base.foot"), QStringLiteral("Default"));
    QVERIFY(said("detail.settings.plan").startsWith(QStringLiteral("Waits: 5 s, 10 s, 20 s")));
    QVERIFY(!find<QAbstractButton>("detail.settings.save")->isEnabled());
}

void EditPageTest::savesAndKeepsComments()
{
    find<QLineEdit>("detail.settings.heartbeat.ping")->setText(QStringLiteral("25 s"));
    QVERIFY(m_page->isEdited());
    press("detail.settings.save");
    QByteArray wanted = twoServices;
    wanted.replace("\"20s\"", "\"25s\"");
    QCOMPARE(m_desk->text, wanted);
    QVERIFY(!m_page->isEdited());
    QCOMPARE(said("detail.settings.answer"), QStringLiteral("Saved, and in force."));
}

void EditPageTest::revertsWhatWasTyped()
{
    auto *name = find<QLineEdit>("detail.settings.name");
    name->setText(QStringLiteral("Another"));
    press("detail.settings.revert");
    QCOMPARE(name->text(), QStringLiteral("A"));
    QVERIFY(!m_page->isEdited());
    QCOMPARE(m_desk->text, twoServices);
}

void EditPageTest::tellsAtTheFieldWhatIsWrong()
{
    find<QLineEdit>("detail.settings.reconnect.base")->setText(QStringLiteral("50s"));
    QCOMPARE(said("detail.settings.reconnect.base.foot"),
             QStringLiteral("is longer than cap: make base shorter or cap longer"));
    press("detail.settings.save");
    QCOMPARE(m_desk->text, twoServices);
    find<QLineEdit>("detail.settings.reconnect.cap")->setText(QStringLiteral("60s"));
    QCOMPARE(said("detail.settings.reconnect.base.foot"), QStringLiteral("Set here"));
    find<QLineEdit>("detail.settings.health.url")
        ->setText(QStringLiteral("http://a.example/restart"));
    QVERIFY(said("detail.settings.health.url.foot")
                .startsWith(QStringLiteral("is a page that does something when it is asked")));
}

void EditPageTest::draftsWaitForTheirSession()
{
    auto *name = find<QLineEdit>("detail.settings.name");
    name->setText(QStringLiteral("Draft"));
    m_page->showSession(m_store->at(1).id);
    QCOMPARE(name->text(), QStringLiteral("B"));
    QVERIFY(!m_page->isEdited());
    m_page->showSession(m_store->at(0).id);
    QCOMPARE(name->text(), QStringLiteral("Draft"));
    QVERIFY(m_page->isEdited());
}

void EditPageTest::emptyingAFieldFollowsTheProfile()
{
    find<QLineEdit>("detail.settings.heartbeat.ping")->clear();
    press("detail.settings.save");
    QVERIFY(!m_desk->text.contains("ping"));
    QVERIFY(m_desk->services().constFirst().heartbeat.ping == 30s);
    QCOMPARE(said("detail.settings.heartbeat.ping.foot"), QStringLiteral("Default"));
}

void EditPageTest::deletingAsksAndCanBeUndone()
{
    press("detail.settings.delete");
    auto *ask = find<QMessageBox>("delete.confirm");
    QVERIFY(ask);
    QCOMPARE(m_desk->services().size(), 2);
    for (QAbstractButton *button : ask->buttons()) {
        if (ask->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(m_desk->services().size(), 1);
    auto *undo = find<QAbstractButton>("toast.undo");
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(m_desk->text, twoServices);
}

void EditPageTest::duplicatesIntoTheDialog()
{
    QSignalSpy added(m_actions, &EditActions::added);
    press("detail.settings.duplicate");
    auto *address = find<QLineEdit>("add.address");
    QVERIFY(address);
    QCOMPARE(address->text(), QStringLiteral("ws://a.example/ws"));
    QCOMPARE(m_desk->tests, 0); // it is watched already
    QCOMPARE(find<QLineEdit>("add.name")->text(), QStringLiteral("A copy"));
    press("add.add");
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_desk->services().size(), 3);
    const ServiceSettings copy = m_desk->services().constLast();
    QCOMPARE(copy.id.value, QStringLiteral("a-copy"));
    QVERIFY(copy.heartbeat.ping == 20s);
}

void EditPageTest::whatIsInNoFileCanOnlyBeRead()
{
    m_desk->text = "version = 1\n";
    m_page->showSession(m_store->at(1).id);
    QVERIFY(find<QLineEdit>("detail.settings.name")->isReadOnly());
    QVERIFY(!find<QAbstractButton>("detail.settings.delete")->isEnabled());
    QCOMPARE(said("detail.settings.answer"), QStringLiteral("not in the file"));
}

void EditPageTest::changesOfTheFileAreFollowedWhileTyping()
{
    find<QLineEdit>("detail.settings.heartbeat.ping")->setText(QStringLiteral("25s"));
    m_desk->text.replace("name = \"A\"", "name = \"Anna\"");
    m_desk->text.replace("name = \"B\"", "name = \"Bert\"");
    m_store->setServices(m_desk->services());
    QCOMPARE(find<QLineEdit>("detail.settings.name")->text(), QStringLiteral("Anna"));
    QCOMPARE(find<QLineEdit>("detail.settings.heartbeat.ping")->text(), QStringLiteral("25s"));
    m_desk->text.replace("# mine", "# ours"); // no store hears of a comment
    QByteArray wanted = m_desk->text;
    wanted.replace("\"20s\"", "\"25s\"");
    press("detail.settings.save");
    QCOMPARE(m_desk->text, wanted);
}

void EditPageTest::whatWasChangedBothWaysIsToldAtItsField()
{
    auto *ping = find<QLineEdit>("detail.settings.heartbeat.ping");
    ping->setText(QStringLiteral("25s"));
    m_desk->text.replace("\"20s\"", "\"22s\"");
    const QByteArray byHand = m_desk->text;
    press("detail.settings.save"); // before anybody told the page
    QCOMPARE(m_desk->text, byHand);
    QCOMPARE(ping->text(), QStringLiteral("25s"));
    QCOMPARE(said("detail.settings.heartbeat.ping.foot"),
             QStringLiteral("pulseboard.toml says “22s” meanwhile: Save overwrites that, Revert "
                            "takes it."));
    QVERIFY2(said("detail.settings.answer").contains(QStringLiteral("heartbeat.ping")),
             qPrintable(said("detail.settings.answer")));
    press("detail.settings.revert");
    QCOMPARE(ping->text(), QStringLiteral("22s"));
    QVERIFY(!m_page->isEdited());
    ping->setText(QStringLiteral("26s"));
    m_desk->text.replace("\"22s\"", "\"23s\"");
    m_store->setServices(m_desk->services());
    QVERIFY(
        said("detail.settings.answer").startsWith(QStringLiteral("Changed in pulseboard.toml")));
    press("detail.settings.save"); // it was told
    QVERIFY(m_desk->text.contains("ping = \"26s\" # measured"));
    QCOMPARE(said("detail.settings.heartbeat.ping.foot"), QStringLiteral("Set here"));
}

void EditPageTest::waitsForAFileThatIsBroken()
{
    auto *name = find<QLineEdit>("detail.settings.name");
    name->setText(QStringLiteral("Typed"));
    m_desk->text.prepend("[[broken\n");
    press("detail.settings.save");
    QVERIFY(m_desk->text.startsWith("[[broken\n"));
    QCOMPARE(name->text(), QStringLiteral("Typed"));
    m_desk->text.remove(0, 9);
    m_store->setServices(m_desk->services());
    QCOMPARE(name->text(), QStringLiteral("Typed"));
    press("detail.settings.save");
    QVERIFY(m_desk->text.contains("name = \"Typed\""));
    QVERIFY(m_desk->text.contains("ping = \"20s\" # measured"));
}

void EditPageTest::listsAreEditedEntryByEntry()
{
    QVERIFY(!find<QLineEdit>("detail.settings.assert.0.that"));
    press("detail.settings.assert.add");
    auto *that = find<QLineEdit>("detail.settings.assert.0.that");
    QVERIFY(that);
    QCOMPARE(that->accessibleName(), QStringLiteral("What must hold, entry 1"));
    QVERIFY(!m_page->isEdited()); // nothing is typed in it yet
    that->setText(QStringLiteral("status == 200"));
    find<QComboBox>("detail.settings.assert.0.else")->setCurrentIndex(1);
    press("detail.settings.headers.add");
    find<QLineEdit>("detail.settings.headers.0.name")->setText(QStringLiteral("X-Tenant"));
    find<QLineEdit>("detail.settings.headers.0.value")->setText(QStringLiteral("7"));
    QCOMPARE(said("detail.settings.headers.foot"), QStringLiteral("Set here"));
    find<QLineEdit>("detail.settings.origin")->setText(QStringLiteral("https://a.example"));
    QCOMPARE(said("detail.settings.headers.foot"),
             QStringLiteral("Set here. Sent besides: Origin (from Origin)"));
    press("detail.settings.metric.add");
    find<QLineEdit>("detail.settings.metric.0.name")->setText(QStringLiteral("Heap"));
    find<QLineEdit>("detail.settings.metric.0.path")->setText(QStringLiteral("memory.heap"));
    find<QLineEdit>("detail.settings.metric.0.warning")->setText(QStringLiteral("100"));
    QCOMPARE(that->text(), QStringLiteral("status == 200")); // the same widget all the while
    press("detail.settings.save");
    ServiceSettings saved = m_desk->services().constFirst();
    QCOMPARE(saved.assertions.size(), 1);
    QVERIFY(saved.assertions.constFirst().otherwise == Status::Warning);
    QCOMPARE(saved.headers.constFirst().second, QStringLiteral("7"));
    QCOMPARE(saved.metrics.constFirst().warning, std::optional(100.0));
    QVERIFY(m_desk->text.contains("ping = \"20s\" # measured"));
    QCOMPARE(said("detail.settings.assert.foot"), QStringLiteral("Set here"));
    press("detail.settings.assert.0.remove");
    press("detail.settings.headers.0.remove");
    press("detail.settings.save");
    saved = m_desk->services().constFirst();
    QVERIFY(saved.assertions.isEmpty() && saved.headers.isEmpty());
    QCOMPARE(saved.metrics.size(), 1);
}

void EditPageTest::wrongEntryIsMarkedInItsPlace()
{
    press("detail.settings.assert.add");
    find<QLineEdit>("detail.settings.assert.0.that")->setText(QStringLiteral("status == 200"));
    press("detail.settings.assert.add");
    auto *wrong = find<QLineEdit>("detail.settings.assert.1.that");
    wrong->setText(QStringLiteral("status == yes"));
    QVERIFY(wrong->property("wrong").toBool());
    QVERIFY(!find<QLineEdit>("detail.settings.assert.0.that")->property("wrong").toBool());
    QCOMPARE(said("detail.settings.assert.foot"),
             QStringLiteral("Entry 2, What must hold: is no number: write it as 200"));
    m_window->activateWindow();
    press("detail.settings.save"); // goes there
    QCOMPARE(m_desk->text, twoServices);
    press("detail.settings.assert.0.remove");
    QVERIFY(find<QLineEdit>("detail.settings.assert.0.that")->property("wrong").toBool());
    find<QLineEdit>("detail.settings.assert.0.that")->setText(QStringLiteral("status == 204"));
    QVERIFY(!find<QLineEdit>("detail.settings.assert.0.that")->property("wrong").toBool());
    press("detail.settings.save");
    QCOMPARE(m_desk->services().constFirst().assertions.size(), 1);
}

void EditPageTest::panelsStandFromTheTopAtEveryWidth()
{
    const auto panels = m_window->findChildren<QFrame *>(
        QRegularExpression(QStringLiteral("\\Adetail\\.settings\\.panel\\.")));
    QVERIFY(panels.size() > 3);
    for (const int width : {1'300, 600, 1'300, 600}) {
        m_window->resize(width, 800);
        QCoreApplication::processEvents();
        QSet<QLayout *> columns;
        for (QFrame *panel : panels)
            columns.insert(panel->parentWidget()->layout());
        QCOMPARE(columns.size(), width > 1'000 ? 2 : 1);
        for (const QLayout *column : std::as_const(columns)) {
            for (int i = 0; i < column->count(); ++i) // room that is left stands below them all
                QCOMPARE(column->itemAt(i)->spacerItem() != nullptr, i == column->count() - 1);
        }
    }
}

QTEST_MAIN(EditPageTest)
#include "edit_page_test.moc"
