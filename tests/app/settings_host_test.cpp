// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_host.h"
#include "tests/app/host_file.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTest>

#include <sys/stat.h>

using namespace Pulse;

namespace {

const QByteArray withDiscord("# mine\nversion = 1\n\n[[channel]] # me\nid = \"here\"\n"
                             "kind = \"desktop\"\n\n[[channel]]\nid = \"ops\" # theirs\n"
                             "kind = \"discord\"\nurl = \"env:PULSE_NO_WEBHOOK\"\n");

MailForm goodForm()
{
    MailForm form;
    form.host = QStringLiteral("smtp.example.net");
    form.port = QStringLiteral("587");
    form.user = QStringLiteral("me");
    form.password = QStringLiteral("hush");
    form.from = QStringLiteral("alerts@example.net");
    form.fromName = QStringLiteral("Pulseboard");
    form.to = QStringLiteral("a@example.net, Ana <b@example.net>");
    form.link = QStringLiteral("https://wiki.example.net/");
    return form;
}

const ChannelSettings *channelById(const Config &config, const char *id)
{
    for (const ChannelSettings &channel : config.channels) {
        if (channel.id == QLatin1String(id))
            return &channel;
    }
    return nullptr;
}

} // namespace

class SettingsHostTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ::umask(022); } // a file that others may change is warned of
    void cleanup();
    void readsWhatIsInForce();
    void writesOnlyWhatWasSwitched();
    void keepsWhatWasWrittenByHandMeanwhile();
    void dialogFollowsTheFile();
    void firstWebhookKeepsTheDesktopTold();
    void webhookMustBeOne_data();
    void webhookMustBeOne();
    void discordNeedsAWebhookFirst();
    void mailIsKeptWithoutItsPassword();
    void mailKeepsWhatWasNotTyped();
    void mailThatIsWrongIsNotKept();
    void triesTheKeptChannel();
    void brokenFileIsLeftAlone();
    void fileThatCannotBeWrittenIsTold();
    void remembersWhatIsOfThisComputer();

private:
    void open(const QByteArray &text);
    [[nodiscard]] QString remembered() const
    {
        return m_file->folder.filePath(QStringLiteral("window.ini"));
    }

    std::unique_ptr<HostFile> m_file;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_remembered;
    std::unique_ptr<SettingsHost> m_host;
};

/// As WindowHost joins them.
void SettingsHostTest::open(const QByteArray &text)
{
    m_file = std::make_unique<HostFile>(text);
    m_theme = std::make_unique<Theme>();
    m_remembered = std::make_unique<QSettings>(remembered(), QSettings::IniFormat);
    m_host = std::make_unique<SettingsHost>(m_file->core, *m_theme, *m_remembered);
    connect(m_host.get(), &SettingsHost::fileChanged, &m_file->core, &CoreHost::reloadConfig);
}

void SettingsHostTest::cleanup()
{
    m_host.reset();
    m_remembered.reset();
    m_theme.reset();
    m_file.reset();
}

void SettingsHostTest::readsWhatIsInForce()
{
    open(withDiscord);
    ProgramSettings now = m_host->programSettings();
    QVERIFY(now.desktopNotices && now.discord && now.webhookKnown);
    QCOMPARE(now.configPath, m_file->path());
    QCOMPARE(now.fixed, QString());
    m_file->put("version = 1\n"); // no channel at all: the desktop is told
    now = m_host->programSettings();
    QVERIFY(now.desktopNotices && !now.discord && !now.webhookKnown);
    m_file->put(
        "[[channel]]\nid = \"ops\"\nkind = \"discord\"\nurl = \"env:X\"\nenabled = false\n");
    now = m_host->programSettings();
    QVERIFY(!now.desktopNotices && !now.discord && now.webhookKnown);
}

void SettingsHostTest::writesOnlyWhatWasSwitched()
{
    open(withDiscord);
    QCOMPARE(m_host->setDiscord(false), QString());
    QVERIFY(!channelById(m_file->core.config(), "ops")->enabled); // read again, in force
    QVERIFY(channelById(m_file->core.config(), "here")->enabled);
    QByteArray rest = m_file->text();
    rest.replace("enabled = false\n", "");
    QCOMPARE(rest, withDiscord);
    QCOMPARE(m_host->setDiscord(true), QString());
    QVERIFY(channelById(m_file->core.config(), "ops")->enabled);
    QCOMPARE(m_host->setDesktopNotices(false), QString());
    QVERIFY(!channelById(m_file->core.config(), "here")->enabled);
    QVERIFY(!m_host->programSettings().desktopNotices);
}

// What stands in the file when the switch is pressed counts, not what stood there when the
// dialog was opened.
void SettingsHostTest::keepsWhatWasWrittenByHandMeanwhile()
{
    open(withDiscord);
    SettingsDialog dialog(*m_host, *m_theme);
    QByteArray byHand = withDiscord;
    byHand.replace("url = \"env:PULSE_NO_WEBHOOK\"",
                   "url = \"env:OTHER\" # moved\nname = \"Night shift\"");
    byHand += "\n[[service]]\nid = \"s\"\nname = \"S\"\nurl = \"ws://127.0.0.1:9/\"\n";
    m_file->put(byHand);
    dialog.findChild<QAbstractButton *>(QStringLiteral("settings.discord"))->click();
    QByteArray rest = m_file->text();
    QVERIFY(rest.contains("enabled = false\n"));
    rest.replace("enabled = false\n", "");
    QCOMPARE(rest, byHand);
    QCOMPARE(channelById(m_file->core.config(), "ops")->name, QStringLiteral("Night shift"));
    QCOMPARE(m_file->core.config().services.size(), 1);
}

void SettingsHostTest::dialogFollowsTheFile()
{
    open(withDiscord);
    SettingsDialog dialog(*m_host, *m_theme);
    connect(&m_file->core, &CoreHost::configRead, &dialog, &SettingsDialog::showAll);
    connect(&m_file->core, &CoreHost::configRefused, &dialog, &SettingsDialog::showAll);
    const auto *discord = dialog.findChild<QAbstractButton *>(QStringLiteral("settings.discord"));
    const auto *answer = dialog.findChild<QLabel *>(QStringLiteral("settings.answer"));
    QVERIFY(discord->isChecked());
    m_file->put(withDiscord + "enabled = false\n");
    QTRY_VERIFY(!discord->isChecked());
    m_file->put("[[channel\n");
    QTRY_VERIFY(!discord->isEnabled());
    QVERIFY(answer->text().contains(QStringLiteral("pulseboard.toml:1:")));
    m_file->put(withDiscord);
    QTRY_VERIFY(discord->isEnabled() && discord->isChecked());
    QCOMPARE(answer->text(), QString());
}

// S4-24: the address goes into the keyring, the file gets a reference. With none on this desktop it
// is kept for this session.
void SettingsHostTest::firstWebhookKeepsTheDesktopTold()
{
    open("version = 1\n");
    int answers = 0;
    QString problem;
    QString remark;
    m_host->keepWebhook(QStringLiteral("https://discord.com/api/webhooks/1/hush"),
                        [&](const QString &said, const QString &known) {
                            ++answers;
                            problem = said;
                            remark = known;
                        });
    m_file->put("version = 1 # by hand\n"); // while the keyring is asked
    QTRY_COMPARE(answers, 1);
    QCOMPARE(problem, QString());
    const Config &config = m_file->core.config();
    QVERIFY(channelById(config, "desktop") && channelById(config, "desktop")->enabled);
    QCOMPARE(channelById(config, "discord")->url, QStringLiteral("secret:discord-webhook"));
    QVERIFY(m_file->text().startsWith("version = 1 # by hand\n"));
    QVERIFY(!m_file->text().contains("hush"));
    QVERIFY(m_host->programSettings().webhookKnown);
    QVERIFY(m_host->programSettings().webhookForSession); // and so it is told
    QVERIFY2(remark.contains(QStringLiteral("for this session only")), qPrintable(remark));
    QVERIFY(!remark.contains(QStringLiteral("hush")));
}

void SettingsHostTest::webhookMustBeOne_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "hush", "http://discord.com/api/webhooks/1/x", "https:///api/webhooks/1/x",
          "https://discord.com/channels/1", "https://discord.com/api/webhooks/1/x y"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void SettingsHostTest::webhookMustBeOne()
{
    QFETCH(QString, address);
    open(withDiscord);
    QString problem;
    m_host->keepWebhook(address, [&](const QString &said, const QString &) { problem = said; });
    QVERIFY2(problem.contains(QStringLiteral("https://discord.com/api/webhooks/")),
             qPrintable(problem));
    QCOMPARE(m_file->text(), withDiscord);
}

void SettingsHostTest::discordNeedsAWebhookFirst()
{
    open("version = 1\n");
    QCOMPARE(m_host->setDiscord(true), QStringLiteral("Type the address of a webhook first."));
    QCOMPARE(m_file->text(), QByteArray("version = 1\n"));
    QVERIFY(!QFile::exists(m_file->core.configFile().backupPath()));
}

// S1-40: the password goes into the keyring, the file gets a reference. There is none here.
void SettingsHostTest::mailIsKeptWithoutItsPassword()
{
    open("version = 1\n");
    QCOMPARE(m_host->setMail(true), QStringLiteral("Set up the mail server first."));
    QString problem, remark;
    int answers = 0;
    m_host->keepMail(goodForm(), [&](const QString &said, const QString &known) {
        ++answers;
        problem = said;
        remark = known;
    });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(problem, QString());
    QVERIFY2(remark.contains(QStringLiteral("for this session only")), qPrintable(remark));
    QVERIFY(!m_file->text().contains("hush") && !remark.contains(QStringLiteral("hush")));
    const Config &config = m_file->core.config();
    QVERIFY(channelById(config, "desktop")); // is told as before
    const ChannelSettings mail = *channelById(config, "email");
    QCOMPARE(mail.url, QStringLiteral("smtp://smtp.example.net:587"));
    QVERIFY(mail.mail.security == MailSecurity::StartTls);
    QCOMPARE(mail.mail.password, QStringLiteral("secret:mail-password"));
    QCOMPARE(mail.mail.from, QStringLiteral("Pulseboard <alerts@example.net>"));
    QCOMPARE(mail.mail.to,
             QStringList({QStringLiteral("a@example.net"), QStringLiteral("Ana <b@example.net>")}));
    const ProgramSettings now = m_host->programSettings();
    QVERIFY(now.mail && now.mailKnown && now.mailPasswordKnown && now.mailPasswordForSession);
    QVERIFY(now.mailForm == goodForm().withoutPassword());
    QCOMPARE(m_host->setMail(false), QString());
    QVERIFY(!channelById(m_file->core.config(), "email")->enabled);
}

void SettingsHostTest::mailKeepsWhatWasNotTyped()
{
    const QByteArray byHand("version = 1\n\n[[channel]] # mine\nid = \"post\"\nkind = \"email\"\n"
                            "url = \"smtp://old.example.net\" # here\nca = \"own.pem\"\n"
                            "user = \"me\"\npassword = \"env:MAIL_PW\"\n"
                            "from = \"a@example.net\"\nto = [\"b@example.net\"]\n");
    open(byHand);
    MailForm form = m_host->programSettings().mailForm;
    form.host = QStringLiteral("new.example.net");
    form.security = MailSecurity::Implicit;
    form.port.clear();
    QString problem = QStringLiteral("none");
    m_host->keepMail(form, [&](const QString &said, const QString &) { problem = said; });
    QCOMPARE(problem, QString());
    QByteArray wanted = byHand;
    wanted.replace("smtp://old.example.net", "smtps://new.example.net:465");
    wanted.replace("[[channel]] # mine\n", "[[channel]] # mine\ntls = \"implicit\"\n");
    QCOMPARE(m_file->text(), wanted);
}

// S04
void SettingsHostTest::mailThatIsWrongIsNotKept()
{
    open("version = 1\n");
    MailForm form = goodForm();
    form.to = QStringLiteral("a@example.net\r\nBcc: b@example.net");
    QString problem;
    m_host->keepMail(form, [&](const QString &said, const QString &) { problem = said; });
    QVERIFY2(problem.contains(QStringLiteral("is not an address")), qPrintable(problem));
    m_file->put("[[channel\n");
    m_host->keepMail(goodForm(), [&](const QString &said, const QString &) { problem = said; });
    QVERIFY2(problem.contains(QStringLiteral("pulseboard.toml:1:")), qPrintable(problem));
    QCOMPARE(m_file->text(), QByteArray("[[channel\n"));
}

// S1-27: what is tried is what is kept, and each failure is told.
void SettingsHostTest::triesTheKeptChannel()
{
    open("version = 1\n");
    QList<TrialStep> steps;
    QStringList ends;
    const auto run = [&](TriedChannel which) {
        steps.clear();
        ends.clear();
        m_host->tryChannel(
            which, [&](const TrialStep &step) { steps.append(step); },
            [&](const QString &problem) { ends.append(problem); });
    };
    run(TriedChannel::Mail);
    QCOMPARE(ends.size(), 1);
    QVERIFY(ends.constFirst().contains(QStringLiteral("no such channel")));
    m_file->put(withDiscord);
    run(TriedChannel::Discord);
    QCOMPARE(ends.size(), 1);
    QVERIFY2(ends.constFirst().contains(QStringLiteral("PULSE_NO_WEBHOOK")),
             qPrintable(ends.constFirst()));
    m_file->put("[[channel]]\nid = \"m\"\nkind = \"email\"\nurl = \"smtp://127.0.0.1:1\"\n"
                "from = \"a@example.net\"\nto = [\"b@example.net\"]\n");
    run(TriedChannel::Mail);
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(ends.constFirst(), QStringLiteral("The mail server does not take connections"));
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0].result == TrialStep::Result::Done); // its name
    QCOMPARE(steps[0].words, QStringLiteral("127.0.0.1"));
    QVERIFY(steps[1].result == TrialStep::Result::Failed);
    QCOMPARE(steps[1].what, QStringLiteral("Connection"));
}

void SettingsHostTest::brokenFileIsLeftAlone()
{
    open(withDiscord);
    const QByteArray broken = withDiscord + "[[channel\n";
    m_file->put(broken);
    QVERIFY(m_host->programSettings().fixed.contains(QStringLiteral("pulseboard.toml:12:")));
    for (const QString &problem : {m_host->setDesktopNotices(false), m_host->setDiscord(false)})
        QVERIFY2(problem.contains(QStringLiteral("pulseboard.toml:12:")), qPrintable(problem));
    QCOMPARE(m_file->text(), broken);
    QVERIFY(channelById(m_file->core.config(), "ops")->enabled); // what ran goes on
}

void SettingsHostTest::fileThatCannotBeWrittenIsTold()
{
    open(withDiscord);
    QVERIFY(QFile::remove(m_file->path()));
    QVERIFY(QDir(m_file->folder.path()).mkdir(QStringLiteral("pulseboard.toml")));
    QVERIFY2(m_host->setDesktopNotices(false).contains(m_file->path()),
             qPrintable(m_host->setDesktopNotices(false)));
}

void SettingsHostTest::remembersWhatIsOfThisComputer()
{
    open(withDiscord);
    qputenv("XDG_CONFIG_HOME", m_file->folder.filePath(QStringLiteral("home")).toUtf8());
    QSignalSpy tray(m_host.get(), &SettingsHost::keepInTrayChanged);
    QSignalSpy scheme(m_host.get(), &SettingsHost::schemeChosen);
    QSignalSpy keys(m_host.get(), &SettingsHost::singleKeysChanged);
    QVERIFY(m_host->keepInTray());
    m_host->setKeepInTray(false);
    m_host->setScheme(SchemePreference::Light);
    m_host->setSingleKeys(false);
    QSignalSpy size(m_host.get(), &SettingsHost::textPercentChosen);
    QSignalSpy language(m_host.get(), &SettingsHost::languageChosen);
    m_host->setTextPercent(120);
    m_host->setLanguage(QStringLiteral("de"));
    QCOMPARE(size, QList<QVariantList>({{120}}));
    QCOMPARE(language, QList<QVariantList>({{QStringLiteral("de")}}));
    QSignalSpy font(m_host.get(), &SettingsHost::systemFontChosen);
    m_host->setSystemFont(true);
    QCOMPARE(font, QList<QVariantList>({{true}}));
    QCOMPARE(tray, QList<QVariantList>({{false}}));
    QCOMPARE(scheme.count(), 1);
    QSignalSpy contrast(m_host.get(), &SettingsHost::contrastChosen);
    QSignalSpy motion(m_host.get(), &SettingsHost::motionChosen);
    m_host->setContrast(ContrastPreference::High);
    m_host->setMotion(MotionPreference::Reduced);
    QCOMPARE(contrast.value(0).value(0).value<ContrastPreference>(), ContrastPreference::High);
    QCOMPARE(motion.value(0).value(0).value<MotionPreference>(), MotionPreference::Reduced);
    QCOMPARE(keys, QList<QVariantList>({{false}}));
    QCOMPARE(m_host->setAutostart(true), QString());
    QVERIFY(m_host->programSettings().autostart);
    QCOMPARE(m_host->setAutostart(false), QString());
    QVERIFY(!m_host->programSettings().autostart);
    const QString ini = remembered();
    m_remembered->sync();
    const QSettings again(ini, QSettings::IniFormat);
    QCOMPARE(again.value(QStringLiteral("keepInTray")).toBool(), false);
    QVERIFY(!m_host->programSettings().keepInTray);
    QCOMPARE(m_file->text(), withDiscord); // of this computer, not of the file
}

QTEST_MAIN(SettingsHostTest)
#include "settings_host_test.moc"
