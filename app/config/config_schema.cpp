// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"

namespace Pulse {

const QList<ApiField> &apiFields()
{
    using A = ApiSettings;
    using K = ValueKind;
    const Schema::SectionKeys key;
    static const QList<ApiField> fields{
        Schema::field<&A::listen>(
            key(u"listen", K::Text, 1, 64, u"Where the local API listens, as 127.0.0.1:9187.")),
        Schema::field<&A::token>(
            key(u"token", K::Reference, 1, 1024,
                u"What callers must know to change anything: secret:NAME, env:NAME or file:PATH.")),
        {key(u"names", K::TextList, 1, 32, u"Further host names it may be called by."),
         [](A &a, const ConfigValue &v) {
             a.names.clear();
             for (const QString &name : std::get<QStringList>(v))
                 a.names << name.toLower();
         },
         [](const A &a) {
             return ConfigValue(a.names);
         }},
        Schema::field<&A::metricsPrefix>(
            key(u"metrics_prefix", K::Text, 1, 64,
                u"Before every name of /metrics; \"app\" gives the names of S3.")),
    };
    return fields;
}

QStringList laterSections()
{
    return {QStringLiteral("rule"), QStringLiteral("silence"), QStringLiteral("maintenance"),
            QStringLiteral("channel.quiet_hours")};
}

QStringList laterSchemes()
{
    return {QStringLiteral("prometheus")};
}

QStringList laterChannelKinds()
{
    return {QStringLiteral("slack"),    QStringLiteral("webhook"), QStringLiteral("sendgrid"),
            QStringLiteral("ntfy"),     QStringLiteral("command"), QStringLiteral("alertmanager"),
            QStringLiteral("pagerduty")};
}

QString channelKindName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop: return QStringLiteral("desktop");
    case ChannelKind::Discord: return QStringLiteral("discord");
    case ChannelKind::Email: return QStringLiteral("email");
    }
    Q_UNREACHABLE();
}

} // namespace Pulse
