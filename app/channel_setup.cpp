// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channel_setup.h"

namespace Pulse {

namespace {

/// What needs no secret. The reader has checked every text.
ChannelSetup mailSetup(const ChannelSettings &channel)
{
    ChannelSetup setup{channel.id, ChannelSetup::Kind::Email, {}, {}};
    setup.mail.server = MailServer::parse(channel.url).value_or(MailServer());
    setup.mail.server.security = channel.mail.security;
    setup.mail.user = channel.mail.user;
    setup.mail.from = Mailbox::parse(channel.mail.from).value_or(Mailbox());
    for (const QString &to : channel.mail.to) {
        if (const auto mailbox = Mailbox::parse(to))
            setup.mail.to.append(*mailbox);
    }
    setup.mail.link = channel.mail.link;
    return setup;
}

void readyMail(SecretStore &secrets, const ChannelSettings &channel, const SetupReady &done)
{
    ChannelSetup setup = mailSetup(channel);
    if (!channel.mail.ca.isEmpty()) {
        const SecretStore::PemFile pem = secrets.readPem(channel.mail.ca, false);
        if (!pem.bytes) {
            done(setup, pem.problem);
            return;
        }
        setup.mail.ca = *pem.bytes;
    }
    if (setup.mail.user.isEmpty()) {
        done(setup, {});
        return;
    }
    secrets.read(channel.mail.password, [setup, done](const SecretResult &secret) mutable {
        setup.mail.password = secret.value.value_or(QString());
        done(setup, secret.problem);
    });
}

} // namespace

ChannelSetup::Kind kindOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop: return ChannelSetup::Kind::Desktop;
    case ChannelKind::Discord: return ChannelSetup::Kind::Discord;
    case ChannelKind::Email: return ChannelSetup::Kind::Email;
    }
    Q_UNREACHABLE();
}

void readySetup(SecretStore &secrets, const ChannelSettings &channel, const SetupReady &done)
{
    switch (channel.kind) {
    case ChannelKind::Desktop: done({channel.id, ChannelSetup::Kind::Desktop, {}, {}}, {}); return;
    case ChannelKind::Discord:
        secrets.read(channel.url, [id = channel.id, done](const SecretResult &secret) {
            done({id, ChannelSetup::Kind::Discord, secret.value.value_or(QString()), {}},
                 secret.problem);
        });
        return;
    case ChannelKind::Email: readyMail(secrets, channel, done); return;
    }
}

} // namespace Pulse
