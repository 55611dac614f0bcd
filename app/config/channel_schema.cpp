// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"

namespace Pulse {

namespace {

/// Of an e-mail channel.
QList<ChannelField> mailFields()
{
    using C = ChannelSettings;
    using M = MailChannelSettings;
    using K = ValueKind;
    const Schema::SectionKeys key;
    return {
        Schema::word<&C::mail, &M::security>(
            key(u"tls", K::Choice, 0, 0,
                u"E-mail: starttls is required unless this says otherwise; implicit with "
                u"smtps://; none sends in clear.",
                {mailSecurityName(MailSecurity::StartTls), mailSecurityName(MailSecurity::Implicit),
                 mailSecurityName(MailSecurity::None)})),
        Schema::field<&C::mail, &M::user>(
            key(u"user", K::Text, 0, 320, u"E-mail: who signs in to the server.")),
        Schema::field<&C::mail, &M::password>(key(u"password", K::Reference, 1, 1024,
                                                  u"E-mail: the user's password, as a reference.")),
        Schema::field<&C::mail, &M::from>(
            key(u"from", K::MailAddress, 1, 400,
                u"E-mail: the sender, as Pulseboard <alerts@example.net>.")),
        Schema::field<&C::mail, &M::to>(
            key(u"to", K::MailList, 0, 50, u"E-mail: who gets the messages.")),
        Schema::field<&C::mail, &M::link>(
            key(u"link", K::Text, 0, 2048, u"E-mail: where the button of a message leads.")),
        Schema::field<&C::mail, &M::ca>(
            key(u"ca", K::FilePath, 1, 1024,
                u"E-mail: PEM file of an issuer to be trusted beside the system's.")),
    };
}

QList<ChannelField> commonFields()
{
    using C = ChannelSettings;
    using K = ValueKind;
    const Schema::SectionKeys key;
    return {
        Schema::field<&C::id>(key.required(u"id", K::Id, 1, 64, u"Stable name of the channel.")),
        Schema::field<&C::name>(
            key(u"name", K::Text, 1, 200, u"What people read; the id when absent.")),
        Schema::word<&C::kind>(key.required(u"kind", K::Choice, 0, 0, u"Where it delivers.",
                                            {channelKindName(ChannelKind::Desktop),
                                             channelKindName(ChannelKind::Discord),
                                             channelKindName(ChannelKind::Email)})),
        Schema::field<&C::url>(
            key(u"url", K::Delivery, 1, 1024,
                u"Discord: the webhook's address, as a reference: it holds a secret. "
                u"E-mail: smtp://host:587 or smtps://host:465.")),
        Schema::field<&C::enabled>(key(u"enabled", K::Bool, 0, 0, u"false: kept, not told.")),
    };
}

} // namespace

const QList<ChannelField> &channelFields()
{
    static const QList<ChannelField> fields = commonFields() + mailFields();
    return fields;
}

} // namespace Pulse
