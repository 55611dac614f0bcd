// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_schema.h"

// The tables of [[channel]], [[service.assert]] and [[service.metric]].
namespace Pulse {

namespace {

template <auto Member>
ChannelField mailText(const char *name, ValueKind kind, double max, const char *help)
{
    const double min = kind == ValueKind::Text ? 0 : 1;
    return {{{}, QString::fromLatin1(name), kind, min, max, QString::fromLatin1(help)},
            [](ChannelSettings &c, const ConfigValue &v) { c.mail.*Member = std::get<QString>(v); },
            [](const ChannelSettings &c) {
                return ConfigValue(c.mail.*Member);
            }};
}

/// Of an e-mail channel.
QList<ChannelField> mailFields()
{
    using C = ChannelSettings;
    using M = MailChannelSettings;
    return {
        {{{},
          QStringLiteral("tls"),
          ValueKind::Choice,
          0,
          0,
          QStringLiteral("E-mail: starttls is required unless this says otherwise; implicit with "
                         "smtps://; none sends in clear."),
          {QStringLiteral("starttls"), QStringLiteral("implicit"), QStringLiteral("none")}},
         [](C &c, const ConfigValue &v) { c.mail.security = mailSecurityOf(std::get<QString>(v)); },
         [](const C &c) {
             return ConfigValue(mailSecurityName(c.mail.security));
         }},
        mailText<&M::user>("user", ValueKind::Text, 320, "E-mail: who signs in to the server."),
        mailText<&M::password>("password", ValueKind::Reference, 1024,
                               "E-mail: the user's password, as a reference."),
        mailText<&M::from>("from", ValueKind::MailAddress, 400,
                           "E-mail: the sender, as Pulseboard <alerts@example.net>."),
        {{{},
          QStringLiteral("to"),
          ValueKind::MailList,
          0,
          50,
          QStringLiteral("E-mail: who gets the messages.")},
         [](C &c, const ConfigValue &v) { c.mail.to = std::get<QStringList>(v); },
         [](const C &c) {
             return ConfigValue(c.mail.to);
         }},
        mailText<&M::link>("link", ValueKind::Text, 2048,
                           "E-mail: where the button of a message leads."),
        mailText<&M::ca>("ca", ValueKind::FilePath, 1024,
                         "E-mail: PEM file of an issuer to be trusted beside the system's."),
    };
}

} // namespace

const QList<ChannelField> &channelFields()
{
    using C = ChannelSettings;
    static const QList<ChannelField> fields =
        QList<ChannelField>{
            {{{},
              QStringLiteral("id"),
              ValueKind::Id,
              1,
              64,
              QStringLiteral("Stable name of the channel."),
              {},
              true},
             [](C &c, const ConfigValue &v) { c.id = std::get<QString>(v); },
             [](const C &c) {
                 return ConfigValue(c.id);
             }},
            {{{},
              QStringLiteral("name"),
              ValueKind::Text,
              1,
              200,
              QStringLiteral("What people read; the id when absent.")},
             [](C &c, const ConfigValue &v) { c.name = std::get<QString>(v); },
             [](const C &c) {
                 return ConfigValue(c.name);
             }},
            {{{},
              QStringLiteral("kind"),
              ValueKind::Choice,
              0,
              0,
              QStringLiteral("Where it delivers."),
              {QStringLiteral("desktop"), QStringLiteral("discord"), QStringLiteral("email")},
              true},
             [](C &c, const ConfigValue &v) {
                 for (const ChannelKind kind :
                      {ChannelKind::Desktop, ChannelKind::Discord, ChannelKind::Email}) {
                     if (std::get<QString>(v) == channelKindName(kind))
                         c.kind = kind;
                 }
             },
             [](const C &c) {
                 return ConfigValue(channelKindName(c.kind));
             }},
            {{{},
              QStringLiteral("url"),
              ValueKind::Delivery,
              1,
              1024,
              QStringLiteral("Discord: the webhook's address, as a reference: it holds a secret. "
                             "E-mail: smtp://host:587 or smtps://host:465.")},
             [](C &c, const ConfigValue &v) { c.url = std::get<QString>(v); },
             [](const C &c) {
                 return ConfigValue(c.url);
             }},
            {{{},
              QStringLiteral("enabled"),
              ValueKind::Bool,
              0,
              0,
              QStringLiteral("false: kept, not told.")},
             [](C &c, const ConfigValue &v) { c.enabled = std::get<bool>(v); },
             [](const C &c) {
                 return ConfigValue(c.enabled);
             }},
        } +
        mailFields();
    return fields;
}

const QList<SchemaField<AssertText>> &assertFields()
{
    using A = AssertText;
    static const QList<SchemaField<A>> fields{
        {{{},
          QStringLiteral("that"),
          ValueKind::Text,
          1,
          Assertion::longest,
          QStringLiteral("What must hold: body.connection.healthy == true"),
          {},
          true},
         [](A &a, const ConfigValue &v) { a.that = std::get<QString>(v); },
         [](const A &a) {
             return ConfigValue(a.that);
         }},
        {{{},
          QStringLiteral("else"),
          ValueKind::Choice,
          0,
          0,
          QStringLiteral("What it means when it does not."),
          {QStringLiteral("critical"), QStringLiteral("warning")}},
         [](A &a, const ConfigValue &v) { a.otherwise = std::get<QString>(v); },
         [](const A &a) {
             return ConfigValue(a.otherwise);
         }},
    };
    return fields;
}

namespace {

template <auto Member>
SchemaField<MetricText> metricText(const char *name, double max, const char *help, bool required)
{
    return {{{},
             QString::fromLatin1(name),
             ValueKind::Text,
             required ? 1.0 : 0.0,
             max,
             QString::fromLatin1(help),
             {},
             required},
            [](MetricText &m, const ConfigValue &v) { m.*Member = std::get<QString>(v); },
            [](const MetricText &m) {
                return ConfigValue(m.*Member);
            }};
}

template <auto Member>
SchemaField<MetricText> metricLimit(const char *name, const char *help)
{
    return {{{},
             QString::fromLatin1(name),
             ValueKind::Number,
             -1e300,
             1e300,
             QString::fromLatin1(help)},
            [](MetricText &m, const ConfigValue &v) { m.*Member = std::get<double>(v); },
            [](const MetricText &m) {
                return m.*Member ? ConfigValue(*(m.*Member)) : ConfigValue();
            }};
}

} // namespace

const QList<SchemaField<MetricText>> &metricFields()
{
    using M = MetricText;
    static const QList<SchemaField<M>> fields{
        metricText<&M::name>("name", 60, "What people read.", true),
        metricText<&M::path>("path", JsonPath::longest,
                             "Where it stands: memory.rss, or a metric of a Prometheus text.",
                             true),
        metricText<&M::unit>("unit", 20, "Shown behind the figure.", false),
        {{{},
          QStringLiteral("kind"),
          ValueKind::Choice,
          0,
          0,
          QStringLiteral("gauge: the figure itself; counter: its growth a second."),
          {QStringLiteral("gauge"), QStringLiteral("counter")}},
         [](M &m, const ConfigValue &v) { m.kind = std::get<QString>(v); },
         [](const M &m) {
             return ConfigValue(m.kind);
         }},
        metricLimit<&M::warning>("warning", "Beyond it a warning."),
        metricLimit<&M::critical>("critical", "Beyond it critical; less than warning: low is bad."),
    };
    return fields;
}

AssertText textOf(const AssertionSettings &assertion)
{
    const bool warns = assertion.otherwise == Status::Warning;
    return {assertion.that.text(), warns ? QStringLiteral("warning") : QStringLiteral("critical")};
}

MetricText textOf(const MetricSettings &metric)
{
    const bool counter = metric.kind == MetricKind::Counter;
    return {metric.name,    metric.path,
            metric.unit,    counter ? QStringLiteral("counter") : QStringLiteral("gauge"),
            metric.warning, metric.critical};
}

} // namespace Pulse
