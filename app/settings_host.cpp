// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_host.h"

#include "app/autostart.h"
#include "app/config/channel_editor.h"
#include "app/config/config_reader.h"
#include "ui/theme/looks.h"

#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

const QString trayKey = QStringLiteral("keepInTray");
const QString singleKeysKey = QStringLiteral("singleKeys");
const QString webhookSecret = QStringLiteral("discord-webhook");

const ChannelSettings *firstOf(const QList<ChannelSettings> &channels, ChannelKind kind)
{
    const auto found = std::find_if(channels.cbegin(), channels.cend(),
                                    [&](const ChannelSettings &c) { return c.kind == kind; });
    return found == channels.cend() ? nullptr : &*found;
}

/// A channel of this kind as it shall be: the one of the file, or a new one with an id of its own.
ChannelSettings channelOf(const QList<ChannelSettings> &channels, ChannelKind kind)
{
    if (const ChannelSettings *known = firstOf(channels, kind))
        return *known;
    ChannelSettings made;
    made.kind = kind;
    const QString base =
        kind == ChannelKind::Desktop ? QStringLiteral("desktop") : QStringLiteral("discord");
    made.id = base;
    const auto used = [&] {
        return std::any_of(channels.cbegin(), channels.cend(),
                           [&](const ChannelSettings &c) { return c.id == made.id; });
    };
    for (int i = 2; used(); ++i)
        made.id = base + QStringLiteral("-%1").arg(i);
    made.name = made.id;
    return made;
}

QList<ChannelSettings> withWebhook(const QList<ChannelSettings> &now)
{
    ChannelSettings discord = channelOf(now, ChannelKind::Discord);
    discord.url = QStringLiteral("secret:") + webhookSecret;
    discord.enabled = true;
    if (!now.isEmpty())
        return {discord};
    // A file without channels tells the desktop; with one it tells only who is named.
    return {channelOf(now, ChannelKind::Desktop), discord};
}

QString brokenFile(const ConfigReading &reading)
{
    return SettingsHost::tr("pulseboard.toml has an error, correct it first: %1")
        .arg(problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0)));
}

bool isWebhook(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.path().contains(QLatin1String("/webhooks/"));
}

} // namespace

SettingsHost::SettingsHost(CoreHost &core, Theme &theme, QSettings &remembered)
    : m_core(core), m_theme(theme), m_remembered(remembered)
{
}

bool SettingsHost::keepInTray() const
{
    return m_remembered.value(trayKey, true).toBool();
}

ProgramSettings SettingsHost::programSettings()
{
    ProgramSettings now;
    now.scheme = m_theme.preference();
    const Looks looks = Looks::read(m_remembered);
    now.textPercent = looks.textPercent;
    now.language = looks.language;
    now.systemFont = looks.systemFont;
    now.keepInTray = keepInTray();
    now.autostart = Autostart::isOn();
    now.singleKeys = m_remembered.value(singleKeysKey, true).toBool();
    now.configPath = m_core.configFile().path();
    const ConfigReading reading = m_core.configFile().read();
    if (!reading.config) {
        now.fixed = brokenFile(reading);
        return now;
    }
    const QList<ChannelSettings> &channels = reading.config->channels;
    const ChannelSettings *desktop = firstOf(channels, ChannelKind::Desktop);
    const ChannelSettings *discord = firstOf(channels, ChannelKind::Discord);
    now.desktopNotices = desktop ? desktop->enabled : channels.isEmpty();
    now.discord = discord && discord->enabled;
    now.webhookKnown = discord != nullptr;
    return now;
}

void SettingsHost::setScheme(SchemePreference scheme)
{
    Q_EMIT schemeChosen(scheme);
}

void SettingsHost::setTextPercent(int percent)
{
    Q_EMIT textPercentChosen(percent);
}

void SettingsHost::setLanguage(const QString &code)
{
    Q_EMIT languageChosen(code);
}

void SettingsHost::setSystemFont(bool on)
{
    Q_EMIT systemFontChosen(on);
}

void SettingsHost::setKeepInTray(bool on)
{
    m_remembered.setValue(trayKey, on);
    Q_EMIT keepInTrayChanged(on);
}

QString SettingsHost::setAutostart(bool on)
{
    return Autostart::set(on);
}

void SettingsHost::setSingleKeys(bool on)
{
    Q_EMIT singleKeysChanged(on);
}

/// All of them or none, onto the file as it is now.
QString SettingsHost::write(const Wanted &wanted)
{
    const ConfigEdit edit = m_core.configFile().edited([&](const QByteArray &before) {
        const ConfigReading reading = readConfig(before);
        if (!reading.config)
            return ConfigEdit{std::nullopt, brokenFile(reading), false};
        const QList<ChannelSettings> channels = wanted(reading.config->channels);
        ConfigEdit made;
        if (!channels.isEmpty())
            made.text = before;
        for (const ChannelSettings &channel : channels) {
            made = withChannel(*made.text, channel);
            if (!made.text)
                break;
        }
        return made;
    });
    if (edit.text)
        Q_EMIT fileChanged();
    return edit.problem;
}

QString SettingsHost::setDesktopNotices(bool on)
{
    return write([on](const QList<ChannelSettings> &now) {
        ChannelSettings desktop = channelOf(now, ChannelKind::Desktop);
        desktop.enabled = on;
        return QList{desktop};
    });
}

QString SettingsHost::setDiscord(bool on)
{
    bool isThere = true;
    const QString problem = write([on, &isThere](const QList<ChannelSettings> &now) {
        isThere = firstOf(now, ChannelKind::Discord) != nullptr;
        ChannelSettings discord = channelOf(now, ChannelKind::Discord);
        discord.enabled = on;
        return isThere ? QList{discord} : QList<ChannelSettings>();
    });
    return isThere || !problem.isEmpty() ? problem : tr("Type the address of a webhook first.");
}

void SettingsHost::keepWebhook(const QString &address, const Done &done)
{
    if (!isWebhook(address)) {
        done(tr("This is not the address of a webhook. Discord shows it under Integrations, "
                "Webhooks; it begins with https://discord.com/api/webhooks/."));
        return;
    }
    m_core.secrets().store(webhookSecret, address,
                           [this, done](SecretStore::Kept kept, const QString &words) {
                               if (kept == SecretStore::Kept::Not)
                                   done(tr("The webhook was not kept: %1").arg(words));
                               else
                                   done(write(&withWebhook));
                           });
}

} // namespace Pulse
