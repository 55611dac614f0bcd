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

QTEST_GUILESS_MAIN(ConfigChannelTest)
#include "config_channel_test.moc"
