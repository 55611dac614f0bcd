// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;

namespace {

class FakeSettings final : public ProgramSettingsPort {
public:
    ProgramSettings now;
    QString refusal;
    QString webhook;

    ProgramSettings programSettings() override { return now; }
    void setScheme(SchemePreference scheme) override { now.scheme = scheme; }
    void setTextPercent(int percent) override { now.textPercent = percent; }
    void setLanguage(const QString &code) override { now.language = code; }
    void setSystemFont(bool on) override { now.systemFont = on; }
    void setKeepInTray(bool on) override { now.keepInTray = on; }
    QString setAutostart(bool on) override { return take(now.autostart, on); }
    void setSingleKeys(bool on) override { now.singleKeys = on; }
    QString setDesktopNotices(bool on) override { return take(now.desktopNotices, on); }
    QString setDiscord(bool on) override { return take(now.discord, on); }
    void keepWebhook(const QString &address, const Done &done) override
    {
        if (refusal.isEmpty()) {
            webhook = address;
            now.webhookKnown = now.discord = true;
        }
        done(refusal);
    }

private:
    QString take(bool &value, bool on)
    {
        if (refusal.isEmpty())
            value = on;
        return refusal;
    }
};

} // namespace

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyChangeActsAtOnce();
    void whatFailsGoesBackAndIsTold();
    void webhookIsKeptAndNotShown();
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

void SettingsDialogTest::brokenFileIsTold()
{
    m_port.now.fixed = QStringLiteral("line 3 is wrong");
    open();
    QVERIFY(!find<QAbstractButton>("settings.desktop")->isEnabled());
    QVERIFY(!find<QLineEdit>("settings.webhook")->isEnabled());
    QVERIFY(find<QAbstractButton>("settings.tray")->isEnabled()); // of this computer
    QCOMPARE(find<QLabel>("settings.answer")->text(), QStringLiteral("line 3 is wrong"));
}

void SettingsDialogTest::everyControlHasItsNames()
{
    int controls = 0;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button && !qobject_cast<const QLineEdit *>(widget) &&
            !qobject_cast<const QComboBox *>(widget))
            continue;
        ++controls;
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 9);
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
