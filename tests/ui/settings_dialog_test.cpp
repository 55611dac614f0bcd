// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_settings.h"
#include "ui/settings/mail_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/trial_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyChangeActsAtOnce();
    void whatFailsGoesBackAndIsTold();
    void webhookIsKeptAndNotShown();
    void secretOfThisSessionIsToldSo();
    void mailIsSetUp();
    void mailThatIsWrongIsToldInItsField();
    void envIsPastedAndItsPasswordNotShown();
    void testTellsEachStep();
    void lowScreenScrolls();
    void brokenFileIsTold();
    void everyControlHasItsNames();
    void listsAreImportedAndExportedFromHere();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open()
    {
        m_dialog = std::make_unique<SettingsDialog>(m_port, m_theme);
        m_dialog->show();
    }

    Theme m_theme;
    FakeSettings m_port;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::init()
{
    m_port = {};
    open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void SettingsDialogTest::everyChangeActsAtOnce()
{
    find<QComboBox>("settings.scheme")->setCurrentIndex(2);
    QVERIFY(m_port.now.scheme == SchemePreference::Light);
    auto *contrast = find<QComboBox>("settings.contrast");
    contrast->setCurrentIndex(2);
    QVERIFY(m_port.now.contrast == ContrastPreference::High);
    contrast->setCurrentIndex(0);
    QVERIFY(m_port.now.contrast == ContrastPreference::Desktop);
    find<QComboBox>("settings.motion")->setCurrentIndex(2);
    QVERIFY(m_port.now.motion == MotionPreference::Reduced);
    auto *size = find<QComboBox>("settings.textSize");
    QCOMPARE(size->count(), 7); // 90 to 150 %
    QCOMPARE(size->currentData().toInt(), 100);
    size->setCurrentIndex(size->count() - 1);
    QCOMPARE(m_port.now.textPercent, 150);
    auto *language = find<QComboBox>("settings.language");
    QCOMPARE(language->currentData().toString(), QString());
    language->setCurrentIndex(language->findData(QStringLiteral("vi")));
    QCOMPARE(m_port.now.language, QStringLiteral("vi"));
    for (const char *name : {"settings.font", "settings.tray", "settings.autostart",
                             "settings.keys", "settings.desktop"})
        find<QAbstractButton>(name)->click();
    QVERIFY(m_port.now.systemFont);
    QVERIFY(!m_port.now.keepInTray);
    QVERIFY(m_port.now.autostart);
    QVERIFY(!m_port.now.singleKeys);
    QVERIFY(!m_port.now.desktopNotices);
    open(); // it shows what is
    QCOMPARE(find<QComboBox>("settings.textSize")->currentData().toInt(), 150);
    QCOMPARE(find<QComboBox>("settings.language")->currentData().toString(), QStringLiteral("vi"));
    QCOMPARE(find<QComboBox>("settings.scheme")->currentIndex(), 2);
    QCOMPARE(find<QComboBox>("settings.motion")->currentIndex(), 2);
    QVERIFY(!find<QAbstractButton>("settings.tray")->isChecked());
    QVERIFY(find<QAbstractButton>("settings.autostart")->isChecked());
}

void SettingsDialogTest::whatFailsGoesBackAndIsTold()
{
    m_port.refusal = QStringLiteral("the disk is full");
    find<QAbstractButton>("settings.autostart")->click();
    QVERIFY(!find<QAbstractButton>("settings.autostart")->isChecked());
    QCOMPARE(find<QLabel>("settings.answer")->text(), m_port.refusal);
}

// S4-24: the webhook's address is a secret.
void SettingsDialogTest::webhookIsKeptAndNotShown()
{
    QVERIFY(!find<QAbstractButton>("settings.discord")->isEnabled());
    auto *field = find<QLineEdit>("settings.webhook");
    QVERIFY(field->echoMode() == QLineEdit::Password);
    QVERIFY(!find<QAbstractButton>("settings.keep")->isEnabled());
    field->setText(QStringLiteral(" https://discord.com/api/webhooks/1/x "));
    m_port.refusal = QStringLiteral("no");
    find<QAbstractButton>("settings.keep")->click();
    QVERIFY(!field->text().isEmpty()); // to be corrected
    m_port.refusal.clear();
    find<QAbstractButton>("settings.keep")->click();
    QCOMPARE(m_port.webhook, QStringLiteral("https://discord.com/api/webhooks/1/x"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(find<QAbstractButton>("settings.discord")->isEnabled());
    QVERIFY(find<QAbstractButton>("settings.discord")->isChecked());
}

void SettingsDialogTest::secretOfThisSessionIsToldSo()
{
    find<QLineEdit>("settings.webhook")->setText(QStringLiteral("https://x/webhooks/1/x"));
    m_port.remark = QStringLiteral("in use for this session only");
    m_port.now.webhookForSession = true;
    find<QAbstractButton>("settings.keep")->click();
    QCOMPARE(find<QLabel>("settings.answer")->text(), m_port.remark);
    QVERIFY(find<QLineEdit>("settings.webhook")
                ->placeholderText()
                .contains(QStringLiteral("this session only")));
}

// S1-20: the fields of the service's own settings.
void SettingsDialogTest::mailIsSetUp()
{
    QVERIFY(!find<QAbstractButton>("settings.mail")->isEnabled());
    QVERIFY(!find<QAbstractButton>("settings.tryMail")->isEnabled());
    find<QAbstractButton>("settings.setUpMail")->click();
    auto *mail = find<MailDialog>("mail");
    QVERIFY(mail);
    const auto type = [mail](const char *name, const char *text) {
        mail->findChild<QLineEdit *>(QLatin1String(name))->setText(QString::fromUtf8(text));
    };
    QVERIFY(mail->form().security == MailSecurity::StartTls);
    auto *usual = mail->findChild<QLineEdit *>(QStringLiteral("mail.port"));
    QCOMPARE(usual->placeholderText(), QStringLiteral("587"));
    auto *security = mail->findChild<QComboBox *>(QStringLiteral("mail.security"));
    usual->setText(QStringLiteral("587"));
    security->setFocus();
    QTest::keyClick(security, Qt::Key_Down);
    QVERIFY(mail->form().security == MailSecurity::Implicit);
    QCOMPARE(usual->text(), QStringLiteral("465"));
    usual->setText(QStringLiteral("2525")); // chosen by the person: stays
    QTest::keyClick(security, Qt::Key_Up);
    QVERIFY(mail->form().security == MailSecurity::StartTls);
    QCOMPARE(usual->text(), QStringLiteral("2525"));
    usual->clear();
    type("mail.host", " smtp.example.net ");
    type("mail.user", "me");
    type("mail.password", " hush ");
    type("mail.from", "alerts@example.net");
    type("mail.fromName", "Pulseboard");
    type("mail.to", "owner@example.net");
    QVERIFY(mail->findChild<QLineEdit *>(QStringLiteral("mail.password"))->echoMode() ==
            QLineEdit::Password);
    m_port.refusal = QStringLiteral("the disk is full");
    mail->findChild<QAbstractButton *>(QStringLiteral("mail.keep"))->click();
    QVERIFY(mail->isVisible());
    QCOMPARE(mail->findChild<QLabel *>(QStringLiteral("mail.answer"))->text(), m_port.refusal);
    m_port.refusal.clear();
    mail->findChild<QAbstractButton *>(QStringLiteral("mail.keep"))->click();
    QCOMPARE(m_port.mail.host, QStringLiteral("smtp.example.net"));
    QCOMPARE(m_port.mail.password, QStringLiteral(" hush ")); // blanks may belong to it
    QVERIFY(!mail->isVisible());
    QVERIFY(find<QAbstractButton>("settings.mail")->isChecked());
    QVERIFY(find<QAbstractButton>("settings.tryMail")->isEnabled());
    QVERIFY(find<QLabel>("settings.mailAbout")->toolTip().contains(QStringLiteral("owner@")));
    QVERIFY(find<QLabel>("settings.answer")->text().contains(QStringLiteral("in use")));
}

// S04: refused where it is typed.
void SettingsDialogTest::mailThatIsWrongIsToldInItsField()
{
    MailDialog mail(m_port, m_theme);
    mail.open();
    QVERIFY(QTest::qWaitForWindowActive(&mail));
    auto *keep = mail.findChild<QAbstractButton *>(QStringLiteral("mail.keep"));
    keep->click();
    QCOMPARE(mail.focusWidget()->objectName(), QStringLiteral("mail.host"));
    mail.takeEnv(QStringLiteral("SMTP_HOST=smtp.example.net\nEMAIL_FROM=a@b.example\n"));
    mail.findChild<QLineEdit *>(QStringLiteral("mail.to"))
        ->setText(QString::fromUtf8("a@b.example\u2028Bcc: c@d.example"));
    keep->click();
    QCOMPARE(mail.focusWidget()->objectName(), QStringLiteral("mail.to"));
    QVERIFY(!mail.findChild<QLabel *>(QStringLiteral("mail.answer"))->text().isEmpty());
    QCOMPARE(m_port.kepts, 0);
}

// S1-20, S4-26
void SettingsDialogTest::envIsPastedAndItsPasswordNotShown()
{
    m_port.now.mailForm.to = QStringLiteral("owner@example.net");
    MailDialog mail(m_port, m_theme);
    mail.open();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("# mail\nexport SMTP_HOST=\"smtp.sendgrid.net\"\nSMTP_PORT=587\n"
                       "SMTP_USER=apikey\nSMTP_PASS='SG.hush'\nEMAIL_FROM=from@example.net\n"));
    mail.findChild<QAbstractButton *>(QStringLiteral("mail.paste"))->click();
    QCOMPARE(mail.form().host, QStringLiteral("smtp.sendgrid.net"));
    QCOMPARE(mail.form().password, QStringLiteral("SG.hush"));
    QCOMPARE(mail.form().to, QStringLiteral("owner@example.net"));
    const QString answer = mail.findChild<QLabel *>(QStringLiteral("mail.answer"))->text();
    QVERIFY(answer.contains(QStringLiteral("SMTP_PASS")));
    QVERIFY(!answer.contains(QStringLiteral("hush")));
    QVERIFY(!mail.findChild<QLineEdit *>(QStringLiteral("mail.password"))
                 ->displayText()
                 .contains(QStringLiteral("hush")));
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    mail.findChild<QAbstractButton *>(QStringLiteral("mail.paste"))->click();
    QCOMPARE(mail.form().host, QStringLiteral("smtp.sendgrid.net")); // stays
}

// S1-27
void SettingsDialogTest::testTellsEachStep()
{
    m_port.now.mailKnown = m_port.now.webhookKnown = true;
    open();
    find<QAbstractButton>("settings.tryDiscord")->click();
    QVERIFY(m_port.tried == TriedChannel::Discord);
    delete find<TrialDialog>("trial");
    find<QAbstractButton>("settings.tryMail")->click();
    QVERIFY(m_port.tried == TriedChannel::Mail);
    auto *trial = find<TrialDialog>("trial");
    const auto texts = [trial] {
        QStringList all;
        for (const QLabel *label : trial->findChildren<QLabel *>())
            all << label->text();
        return all;
    };
    auto *again = trial->findChild<QAbstractButton *>(QStringLiteral("trial.again"));
    QVERIFY(!again->isEnabled());
    const auto older = m_port.stepSeen;
    m_port.stepSeen(
        {QStringLiteral("Sign-in"), TrialStep::Result::Failed, QStringLiteral("535 <b>no</b>")});
    QVERIFY(texts().contains(QStringLiteral("Sign-in")));
    QVERIFY(texts().contains(QStringLiteral("535 <b>no</b>"))); // as it is
    m_port.trialDone(QStringLiteral("refused"));
    QVERIFY(texts().contains(QStringLiteral("refused")));
    again->click();
    QVERIFY(!texts().contains(QStringLiteral("Sign-in")));
    older({QStringLiteral("Late"), TrialStep::Result::Done, {}});
    QVERIFY(!texts().contains(QStringLiteral("Late")));
    m_port.trialDone({});
    QVERIFY(texts().contains(QStringLiteral("The server took the message.")));
    const auto done = m_port.trialDone;
    delete trial;
    done({}); // nobody listens any more
}

void SettingsDialogTest::lowScreenScrolls()
{
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableGeometry().height());
    const auto *scroll = find<QScrollArea>("settings.scroll");
    m_dialog->resize(m_dialog->width(), 400);
    QVERIFY(find<QAbstractButton>("settings.close")->geometry().bottom() < 400);
    QTRY_VERIFY(scroll->widget()->height() > scroll->viewport()->height());
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void SettingsDialogTest::brokenFileIsTold()
{
    m_port.now.fixed = QStringLiteral("line 3 is wrong");
    open();
    QVERIFY(!find<QAbstractButton>("settings.desktop")->isEnabled());
    QVERIFY(!find<QLineEdit>("settings.webhook")->isEnabled());
    QVERIFY(!find<QAbstractButton>("settings.setUpMail")->isEnabled());
    QVERIFY(find<QAbstractButton>("settings.tray")->isEnabled()); // of this computer
    QCOMPARE(find<QLabel>("settings.answer")->text(), QStringLiteral("line 3 is wrong"));
}

void SettingsDialogTest::everyControlHasItsNames()
{
    int controls = 0;
    find<QAbstractButton>("settings.setUpMail")->click();
    QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button && !qobject_cast<const QLineEdit *>(widget) &&
            !qobject_cast<const QComboBox *>(widget))
            continue;
        ++controls;
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 9 + 12);
}

void SettingsDialogTest::listsAreImportedAndExportedFromHere()
{
    QSignalSpy imports(m_dialog.get(), &SettingsDialog::importAsked);
    QSignalSpy exports(m_dialog.get(), &SettingsDialog::exportAsked);
    find<QAbstractButton>("settings.export")->click();
    QVERIFY(!m_dialog->isVisible());
    m_dialog->show();
    find<QAbstractButton>("settings.import")->click();
    QCOMPARE(imports.count(), 1);
    QCOMPARE(exports.count(), 1);
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
