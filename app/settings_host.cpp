// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_host.h"

#include "app/alerts/channel_trial.h"
#include "app/autostart.h"
#include "app/config/channel_editor.h"
#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "models/mail/mailbox.h"
#include "ui/theme/looks.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

const QString trayKey = QStringLiteral("keepInTray");
const QString singleKeysKey = QStringLiteral("singleKeys");
const QString webhookSecret = QStringLiteral("discord-webhook");
const QString mailSecret = QStringLiteral("mail-password");
const QString secretPrefix = QStringLiteral("secret:");

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
    const QString base = channelKindName(kind);
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

/// Beside the others; a file without channels tells the desktop, with one it tells only who is
/// named.
QList<ChannelSettings> beside(const QList<ChannelSettings> &now, const ChannelSettings &channel)
{
    if (!now.isEmpty())
        return {channel};
    return {channelOf(now, ChannelKind::Desktop), channel};
}

QList<ChannelSettings> withWebhook(const QList<ChannelSettings> &now)
{
    ChannelSettings discord = channelOf(now, ChannelKind::Discord);
    discord.url = secretPrefix + webhookSecret;
    discord.enabled = true;
    return beside(now, discord);
}

/// The port of the form, or the usual one.
int portOf(const MailForm &form)
{
    const int usual = form.security == MailSecurity::Implicit ? MailServer::ImplicitPort
                                                              : MailServer::StartTlsPort;
    return form.port.isEmpty() ? usual : form.port.toInt();
}

/// `reference`: where the password is kept; empty: where it was.
QList<ChannelSettings> withMail(const QList<ChannelSettings> &now, const MailForm &form,
                                const QString &reference)
{
    ChannelSettings mail = channelOf(now, ChannelKind::Email);
    const MailServer server{form.host, portOf(form), form.security};
    mail.url = MailServer::parse(server.address()).value_or(server).address();
    mail.mail.security = form.security;
    mail.mail.user = form.user;
    if (!reference.isEmpty())
        mail.mail.password = reference;
    Mailbox from = Mailbox::parse(form.from).value_or(Mailbox());
    from.name = form.fromName.trimmed();
    mail.mail.from = from.text();
    mail.mail.to.clear();
    for (const QString &to : form.recipients())
        mail.mail.to.append(Mailbox::parse(to).value_or(Mailbox()).text());
    mail.mail.link = form.link;
    mail.enabled = true;
    return beside(now, mail);
}

/// As people see it: what the keyring said, without what the store says to others.
QString keyringWords(const QString &words)
{
    const qsizetype colon = words.indexOf(QLatin1String(": "));
    return colon < 0 ? words : words.mid(colon + 2);
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
    now.contrast = m_theme.contrast();
    now.motion = m_theme.motion();
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
    now.webhookForSession = discord && isForThisSession(discord->url);
    if (const ChannelSettings *mail = firstOf(channels, ChannelKind::Email))
        readMail(now, *mail);
    return now;
}

void SettingsHost::readMail(ProgramSettings &now, const ChannelSettings &mail) const
{
    const MailServer server = MailServer::parse(mail.url).value_or(MailServer());
    const Mailbox from = Mailbox::parse(mail.mail.from).value_or(Mailbox());
    now.mail = mail.enabled;
    now.mailKnown = true;
    now.mailForm = {server.host,
                    QString::number(server.port),
                    mail.mail.security,
                    mail.mail.user,
                    {},
                    from.address,
                    from.name,
                    mail.mail.to.join(QStringLiteral(", ")),
                    mail.mail.link};
    now.mailPasswordKnown = !mail.mail.password.isEmpty();
    now.mailPasswordForSession = isForThisSession(mail.mail.password);
}

bool SettingsHost::isForThisSession(const QString &reference) const
{
    return reference.startsWith(secretPrefix) &&
           m_core.secrets().isForThisSession(reference.mid(secretPrefix.size()));
}

void SettingsHost::setScheme(SchemePreference scheme)
{
    Q_EMIT schemeChosen(scheme);
}

void SettingsHost::setContrast(ContrastPreference contrast)
{
    Q_EMIT contrastChosen(contrast);
}

void SettingsHost::setMotion(MotionPreference motion)
{
    Q_EMIT motionChosen(motion);
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

QString SettingsHost::switchChannel(ChannelKind kind, bool on, const QString &missing)
{
    bool isThere = true;
    const QString problem = write([&](const QList<ChannelSettings> &now) {
        isThere = firstOf(now, kind) != nullptr;
        ChannelSettings channel = channelOf(now, kind);
        channel.enabled = on;
        return isThere ? QList{channel} : QList<ChannelSettings>();
    });
    return isThere || !problem.isEmpty() ? problem : missing;
}

QString SettingsHost::setDiscord(bool on)
{
    return switchChannel(ChannelKind::Discord, on, tr("Type the address of a webhook first."));
}

QString SettingsHost::setMail(bool on)
{
    return switchChannel(ChannelKind::Email, on, tr("Set up the mail server first."));
}

void SettingsHost::keepWebhook(const QString &address, const Kept &kept)
{
    if (!isWebhook(address)) {
        kept(tr("This is not the address of a webhook. Discord shows it under Integrations, "
                "Webhooks; it begins with https://discord.com/api/webhooks/."),
             {});
        return;
    }
    m_core.secrets().store(
        webhookSecret, address, [this, kept](SecretStore::Kept where, const QString &words) {
            if (where == SecretStore::Kept::Not) {
                kept(tr("The webhook was not kept: %1").arg(words), {});
                return;
            }
            const QString problem = write(&withWebhook);
            const bool session = where == SecretStore::Kept::ForThisSession;
            kept(problem, session ? tr("The webhook is in use for this session only: no keyring "
                                       "took it (%1). Type it again after the next start.")
                                        .arg(keyringWords(words))
                                  : QString());
        });
}

void SettingsHost::keepMail(const MailForm &form, const Kept &kept)
{
    const ConfigReading reading = m_core.configFile().read();
    const ChannelSettings *known =
        reading.config ? firstOf(reading.config->channels, ChannelKind::Email) : nullptr;
    if (!reading.config) { // before a password is kept for nothing
        kept(brokenFile(reading), {});
        return;
    }
    const QString before = known ? known->mail.password : QString();
    if (const auto fault = faultOf(form, !before.isEmpty())) {
        kept(fault->words, {});
        return;
    }
    if (form.password.isEmpty()) {
        kept(write([form](const QList<ChannelSettings> &now) { return withMail(now, form, {}); }),
             {});
        return;
    }
    // One that a person keeps elsewhere stays there; the typed one goes into the keyring.
    const QString name =
        before.startsWith(secretPrefix) ? before.mid(secretPrefix.size()) : mailSecret;
    m_core.secrets().store(
        name, form.password,
        [this, kept, name, form = form.withoutPassword()](SecretStore::Kept where,
                                                          const QString &words) {
            if (where == SecretStore::Kept::Not) {
                kept(tr("The password was not kept: %1").arg(words), {});
                return;
            }
            const QString problem = write([&](const QList<ChannelSettings> &now) {
                return withMail(now, form, secretPrefix + name);
            });
            const bool session = where == SecretStore::Kept::ForThisSession;
            kept(problem, session ? tr("The password is in use for this session only: no keyring "
                                       "took it (%1). Type it again after the next start.")
                                        .arg(keyringWords(words))
                                  : QString());
        });
}

void SettingsHost::tryChannel(TriedChannel which, const StepSeen &step, const Done &done)
{
    const ConfigReading reading = m_core.configFile().read();
    if (!reading.config) {
        done(brokenFile(reading));
        return;
    }
    const ChannelKind kind =
        which == TriedChannel::Mail ? ChannelKind::Email : ChannelKind::Discord;
    const ChannelSettings *channel = firstOf(reading.config->channels, kind);
    if (!channel) {
        done(tr("There is no such channel in the file yet."));
        return;
    }
    readySetup(
        m_core.secrets(), *channel,
        [self = QPointer(this), step, done](const ChannelSetup &setup, const QString &problem) {
            if (!self)
                return;
            if (problem.isEmpty())
                self->runTrial(setup, step, done);
            else
                done(tr("Its secret could not be read: %1").arg(problem));
        });
}

void SettingsHost::runTrial(const ChannelSetup &setup, const StepSeen &step, const Done &done)
{
    auto *trial = new ChannelTrial([&clock = m_core.clock()] { return clock.now(); }, this);
    connect(trial, &ChannelTrial::stepped, this, step);
    connect(trial, &ChannelTrial::finished, this, [trial, done](const QString &problem) {
        trial->deleteLater();
        done(problem);
    });
    trial->start(setup);
}

} // namespace Pulse
