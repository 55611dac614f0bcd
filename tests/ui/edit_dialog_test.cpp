// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/edit_desk.h"
#include "ui/edit/card_preview.h"
#include "ui/edit/service_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Finding mezonFinding()
{
    return mezonNamed(QStringLiteral("Mezon <b>assistant"));
}

DetectStep step(DetectStepKind kind, milliseconds began, milliseconds took)
{
    DetectStep made;
    made.kind = kind;
    made.began = began;
    made.took = took;
    return made;
}

} // namespace

class EditDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void testsWhatIsPasted();
    void addsWhatWasFound();
    void keepsWhatWasTyped();
    void saysNotSurePlainly();
    void refusesRestartWithWords_data();
    void refusesRestartWithWords();
    void addingEndsTheTest();
    void typingIsTestedByEnter();
    void otherTestsAreNotHeard();
    void problemsStandAtTheField();
    void tokenGoesToTheKeyring();
    void refusedSaveIsTold();
    void staysForAnother();
    void everyControlHasItsNames();
    void allSettingsAreThere();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString said(const char *name) const { return find<QLabel>(name)->text(); }
    void paste(const QString &address) const { find<QLineEdit>("add.address")->setText(address); }

    Theme m_theme;
    std::unique_ptr<EditDesk> m_desk;
    std::unique_ptr<ServiceDialog> m_dialog;
};

void EditDialogTest::init()
{
    m_desk = std::make_unique<EditDesk>();
    m_dialog = std::make_unique<ServiceDialog>(*m_desk, m_theme);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void EditDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void EditDialogTest::testsWhatIsPasted()
{
    QVERIFY(!find<QAbstractButton>("add.add")->isEnabled());
    paste(QStringLiteral("bots.example.net"));
    QCOMPARE(m_desk->tests, 1);
    QVERIFY(said("add.headline").startsWith(QStringLiteral("Looking at bots.example.net")));
    m_desk->hears->stepped(step(DetectStepKind::Name, 0ms, 9ms));
    m_desk->hears->stepped(step(DetectStepKind::Tcp, 9ms, 31ms));
    m_desk->finish(mezonFinding());
    QCOMPARE(said("add.headline"), QStringLiteral("Connected, 40 ms in all"));
    const QString looks = said("add.found.looks");
    QCOMPARE(looks, QStringLiteral("mezon-bot, certain"));
    QVERIFY(said("add.found.why").endsWith(QStringLiteral("at /health")));
    QCOMPARE(find<QLineEdit>("add.name")->text(), QStringLiteral("Mezon <b>assistant"));
    QCOMPARE(find<QComboBox>("add.profile")->currentText(), QStringLiteral("mezon-bot"));
    QCOMPARE(find<QLineEdit>("add.heartbeat.interval")->placeholderText(), QStringLiteral("5m"));
    QCOMPARE(find<CardPreview>("add.preview")->view().name, QStringLiteral("Mezon <b>assistant"));
    QVERIFY(find<CardPreview>("add.preview")->view().status == Status::Healthy);
    QVERIFY(find<QAbstractButton>("add.add")->isEnabled());
}

void EditDialogTest::addsWhatWasFound()
{
    QSignalSpy added(m_dialog.get(), &ServiceDialog::added);
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    find<QAbstractButton>("add.add")->click();
    QCOMPARE(added.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    const QList<ServiceSettings> services = m_desk->services();
    QCOMPARE(services.size(), 1);
    QCOMPARE(services.constFirst().url, QStringLiteral("http://bots.example.net/health"));
    QVERIFY(services.constFirst().profile == Profile::MezonBot);
}

void EditDialogTest::keepsWhatWasTyped()
{
    paste(QStringLiteral("bots.example.net"));
    find<QLineEdit>("add.name")->setText(QStringLiteral("Mine"));
    find<QLineEdit>("add.tags")->setText(QStringLiteral("prod, eu"));
    find<QLineEdit>("add.heartbeat.interval")->setText(QStringLiteral("20 s"));
    m_desk->finish(mezonFinding());
    QCOMPARE(find<QLineEdit>("add.name")->text(), QStringLiteral("Mine"));
    find<QAbstractButton>("add.add")->click();
    const ServiceSettings service = m_desk->services().value(0);
    QCOMPARE(service.name, QStringLiteral("Mine"));
    QCOMPARE(service.tags, QStringList({QStringLiteral("prod"), QStringLiteral("eu")}));
    QVERIFY(service.heartbeat.interval == milliseconds(20s));
}

void EditDialogTest::saysNotSurePlainly()
{
    paste(QStringLiteral("https://a.example.net/"));
    Finding finding;
    finding.verdict = DetectVerdict::NotSure;
    finding.url = QStringLiteral("https://a.example.net/");
    finding.notes = {{NoteKind::WebPage, QStringLiteral("/"), 0}};
    m_desk->finish(finding);
    QVERIFY(said("add.headline").contains(QStringLiteral("not sure what it is")));
    QVERIFY(said("add.found.looks").startsWith(QStringLiteral("Not sure.")));
    QVERIFY(said("add.notes").contains(QStringLiteral("web page")));
    QVERIFY(find<QAbstractButton>("add.add")->isEnabled()); // a person may know better
    Finding nothing;
    find<QAbstractButton>("add.again")->click();
    m_desk->finish(nothing);
    QVERIFY(said("add.headline").startsWith(QStringLiteral("Nothing answers there")));
}

void EditDialogTest::refusesRestartWithWords_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("page") << QStringLiteral("http://bots.example.net:8001/restart");
    QTest::newRow("host alone") << QStringLiteral("bots.example.net:8001/restart");
    QTest::newRow("query") << QStringLiteral("https://bots.example.net/api?action=restart");
}

// S2-24: nothing is asked of a page that restarts, and it cannot be added.
void EditDialogTest::refusesRestartWithWords()
{
    QFETCH(QString, address);
    paste(address);
    QTest::keyClick(find<QLineEdit>("add.address"), Qt::Key_Return);
    QCOMPARE(m_desk->tests, 0);
    QVERIFY(!find<QAbstractButton>("add.add")->isEnabled());
    const QString words = said("add.address.foot");
    QVERIFY2(words.contains(QStringLiteral("may restart, stop or change something")),
             qPrintable(words));
    QCOMPARE(find<QLineEdit>("add.address")->accessibleDescription(), words);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->services().isEmpty());
}

void EditDialogTest::addingEndsTheTest()
{
    paste(QStringLiteral("bots.example.net"));
    m_desk->atOnce = mezonFinding();
    QVERIFY(find<QAbstractButton>("add.add")->isEnabled());
    find<QAbstractButton>("add.add")->click();
    QCOMPARE(m_desk->services().size(), 1);
    QVERIFY(m_desk->services().constFirst().profile == Profile::MezonBot);
}

void EditDialogTest::typingIsTestedByEnter()
{
    auto *address = find<QLineEdit>("add.address");
    QTest::keyClicks(address, QStringLiteral("localhost:8001"));
    QCOMPARE(m_desk->tests, 0); // half a name is nobody's
    QVERIFY(!find<QAbstractButton>("add.add")->isEnabled());
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_desk->tests, 1);
    QVERIFY(m_dialog->isVisible());
    paste(QStringLiteral("a.example")); // shorter, and pasted all the same
    QCOMPARE(m_desk->tests, 2);
}

void EditDialogTest::otherTestsAreNotHeard()
{
    paste(QStringLiteral("one.example.net"));
    paste({});
    QVERIFY(!m_desk->hears);
    paste(QStringLiteral("two.example.net"));
    QCOMPARE(m_desk->address.origins.constFirst().host, QStringLiteral("two.example.net"));
    m_dialog.reset();
    QVERIFY(!m_desk->hears);
}

void EditDialogTest::problemsStandAtTheField()
{
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    find<QLineEdit>("add.heartbeat.interval")->setText(QStringLiteral("soon"));
    const QString words = said("add.heartbeat.interval.foot");
    QVERIFY2(words.contains(QStringLiteral("write a duration with its unit")), qPrintable(words));
    QVERIFY(find<QLineEdit>("add.heartbeat.interval")->accessibleDescription().contains(words));
    QVERIFY(!find<QAbstractButton>("add.add")->isEnabled());
    find<QLineEdit>("add.heartbeat.interval")->setText(QStringLiteral("10s"));
    QVERIFY(find<QAbstractButton>("add.add")->isEnabled());
}

void EditDialogTest::tokenGoesToTheKeyring()
{
    paste(QStringLiteral("bots.example.net"));
    Finding finding = mezonFinding();
    finding.needsToken = true;
    m_desk->finish(finding);
    QCOMPARE(find<QComboBox>("add.sign_in")->currentIndex(), 1);
    auto *token = find<QLineEdit>("add.token");
    QVERIFY(token->isVisible());
    QVERIFY(token->echoMode() == QLineEdit::Password);
    token->setText(QStringLiteral("s3cret"));
    find<QAbstractButton>("add.add")->click();
    QCOMPARE(m_desk->secret, QStringLiteral("s3cret"));
    QVERIFY(!m_desk->text.contains("s3cret"));
    QVERIFY(m_desk->services().constFirst().token.startsWith(QStringLiteral("secret:")));
}

void EditDialogTest::refusedSaveIsTold()
{
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    m_desk->refusal = QStringLiteral("is the disk full?");
    find<QAbstractButton>("add.add")->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(said("add.answer"), QStringLiteral("is the disk full?"));
    QVERIFY(find<QAbstractButton>("add.add")->isEnabled());
}

void EditDialogTest::staysForAnother()
{
    find<QAbstractButton>("add.stay")->setChecked(true);
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    find<QAbstractButton>("add.add")->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLineEdit>("add.address")->text().isEmpty());
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    QVERIFY(said("add.answer").contains(QStringLiteral("watches this address already")));
}

void EditDialogTest::everyControlHasItsNames()
{
    m_dialog->showAllSettings(true);
    int controls = 0;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QPlainTextEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget);
        if (!control || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        ++controls;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 60);
}

void EditDialogTest::allSettingsAreThere()
{
    paste(QStringLiteral("bots.example.net"));
    m_desk->finish(mezonFinding());
    find<QAbstractButton>("add.all")->click();
    for (const SettingField &field : m_desk->emptyForm().fields) {
        const QString above =
            field.key == QLatin1String("url") ? QStringLiteral("address") : field.key;
        const int rows =
            (m_dialog->findChild<QWidget *>(QStringLiteral("add.") + above) ? 1 : 0) +
            (m_dialog->findChild<QWidget *>(QStringLiteral("add.all_settings.") + field.key) ? 1
                                                                                             : 0);
        QVERIFY2(rows == 1, qPrintable(field.key));
    }
    find<QLineEdit>("add.all_settings.reconnect.base")->setText(QStringLiteral("7s"));
    find<QAbstractButton>("add.add")->click();
    QVERIFY(m_desk->services().constFirst().reconnect.base == 7s);
}

QTEST_MAIN(EditDialogTest)
#include "edit_dialog_test.moc"
