// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/channel_editor.h"
#include "app/config/config_reader.h"
#include "tests/app/config_sample.h"

#include <QTest>

using namespace Pulse;

namespace {

ChannelSettings discordChannel()
{
    ChannelSettings channel;
    channel.id = QStringLiteral("discord");
    channel.name = channel.id;
    channel.kind = ChannelKind::Discord;
    channel.url = QStringLiteral("secret:discord-webhook");
    return channel;
}

} // namespace

class ConfigChannelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsAtTheEnd();
    void changesOnlyTheValue();
    void addsAKeyBelowTheHeader();
    void refusesBrokenAndInlineFiles();
    void mailIsWrittenAndChanged();
};

// S4-24: the file names the webhook, it does not hold it.
void ConfigChannelTest::addsAtTheEnd()
{
    const ConfigEdit edit = withChannel(file, discordChannel());
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QCOMPARE(*edit.text, file + "\n[[channel]]\nid = \"discord\"\nkind = \"discord\"\n"
                                "url = \"secret:discord-webhook\"\n");
    QVERIFY(readConfig(*edit.text).config->channels.constLast() == discordChannel());
    QVERIFY(withChannel({}, discordChannel()).text);
}

void ConfigChannelTest::changesOnlyTheValue()
{
    const QByteArray text = "[[channel]] # mine\nid = \"d\" # a\nkind = \"discord\"\n"
                            "url = \"env:OLD\" # b\nenabled = true # c\n\n# end\n";
    ChannelSettings channel = readConfig(text).config->channels.constFirst();
    channel.enabled = false;
    channel.url = QStringLiteral("env:NEW");
    QByteArray wanted = text;
    wanted.replace("env:OLD", "env:NEW").replace("= true", "= false");
    QCOMPARE(withChannel(text, channel).text.value_or(QByteArray()), wanted);
}

void ConfigChannelTest::addsAKeyBelowTheHeader()
{
    ChannelSettings here = readConfig(file).config->channels.constFirst();
    here.enabled = false;
    QByteArray wanted = file;
    wanted.replace("[[channel]]\n", "[[channel]]\nenabled = false\n");
    QCOMPARE(withChannel(file, here).text.value_or(QByteArray()), wanted);
}

void ConfigChannelTest::refusesBrokenAndInlineFiles()
{
    QVERIFY(
        withChannel("[[channel]", discordChannel()).problem.contains(QStringLiteral("an error")));
    const QByteArray inlined = "channel = [{ id = \"d\", kind = \"desktop\" }]\n";
    ChannelSettings channel = readConfig(inlined).config->channels.constFirst();
    channel.enabled = false;
    const ConfigEdit edit = withChannel(inlined, channel);
    QVERIFY(!edit.text);
    QVERIFY(edit.problem.contains(QStringLiteral("change it in the file")));
}

// S1-40: the file names the password, it does not hold it.
void ConfigChannelTest::mailIsWrittenAndChanged()
{
    ChannelSettings mail;
    mail.id = mail.name = QStringLiteral("mail");
    mail.kind = ChannelKind::Email;
    mail.url = QStringLiteral("smtp://mail.example.net:587");
    mail.mail.user = QStringLiteral("me");
    mail.mail.password = QStringLiteral("secret:mail-password");
    mail.mail.from = QStringLiteral("a@b.example");
    mail.mail.to = {QStringLiteral("c@d.example"), QStringLiteral("Ana <e@f.example>")};
    const ConfigEdit made = withChannel(file, mail);
    QVERIFY2(made.text, qPrintable(made.problem));
    QCOMPARE(*made.text, file + "\n[[channel]]\nid = \"mail\"\nkind = \"email\"\n"
                                "url = \"smtp://mail.example.net:587\"\nuser = \"me\"\n"
                                "password = \"secret:mail-password\"\nfrom = \"a@b.example\"\n"
                                "to = [\"c@d.example\", \"Ana <e@f.example>\"]\n");
    mail.url = QStringLiteral("smtps://mail.example.net:465");
    mail.mail.security = MailSecurity::Implicit;
    mail.mail.user.clear();
    mail.mail.link = QStringLiteral("https://wiki.example.net/");
    const ConfigEdit changed = withChannel(*made.text, mail);
    QVERIFY2(changed.text, qPrintable(changed.problem));
    QVERIFY(readConfig(*changed.text).config->channels.constLast() == mail);
    mail.mail.to = {QStringLiteral("no address")};
    const ConfigEdit refused = withChannel(*made.text, mail);
    QVERIFY(!refused.text);
    QVERIFY2(refused.problem.contains(QStringLiteral("channel.to")), qPrintable(refused.problem));
}

QTEST_GUILESS_MAIN(ConfigChannelTest)
#include "config_channel_test.moc"
