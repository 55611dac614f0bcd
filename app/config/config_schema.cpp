// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_schema.h"

#include "models/protocol/profile.h"

namespace Pulse {

namespace {

constexpr double second = 1'000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

// Reads and writes one member. The member pointers keep the table to one line a key.
template <auto Part, auto Member>
struct Nested {
    template <typename T>
    static void set(ServiceSettings &s, const ConfigValue &v)
    {
        (s.*Part).*Member =
            static_cast<std::remove_reference_t<decltype((s.*Part).*Member)>>(std::get<T>(v));
    }
    template <typename T>
    static ConfigValue get(const ServiceSettings &s)
    {
        return T((s.*Part).*Member);
    }
};

template <typename T, auto Member>
ServiceField own(SchemaKey key)
{
    return {std::move(key),
            [](ServiceSettings &s, const ConfigValue &v) { s.*Member = std::get<T>(v); },
            [](const ServiceSettings &s) {
                return ConfigValue(s.*Member);
            }};
}

/// A word out of some, kept as it is; empty where none is written.
template <auto Member>
ServiceField choice(SchemaKey key, const QStringList &words)
{
    key.choices = words;
    return own<QString, Member>(std::move(key));
}

template <typename T, auto Part, auto Member>
ServiceField in(SchemaKey key)
{
    using Access = Nested<Part, Member>;
    return {std::move(key), &Access::template set<T>, &Access::template get<T>};
}

template <auto Member>
ServiceField orAuto(SchemaKey key)
{
    return {std::move(key),
            [](ServiceSettings &s, const ConfigValue &v) {
                const auto *duration = std::get_if<milliseconds>(&v);
                s.heartbeat.*Member = duration ? std::optional(*duration) : std::nullopt;
            },
            [](const ServiceSettings &s) {
                const auto &value = s.heartbeat.*Member;
                return value ? ConfigValue(*value) : ConfigValue();
            }};
}

template <typename T, auto Member>
ServiceField page(SchemaKey key)
{
    return {std::move(key),
            [](ServiceSettings &s, const ConfigValue &v) {
                if (!s.health)
                    s.health.emplace();
                (*s.health).*Member = std::get<T>(v);
            },
            [](const ServiceSettings &s) {
                return s.health ? ConfigValue((*s.health).*Member) : ConfigValue();
            }};
}

/// An enum by its names, which stand in the order of the enumerators.
template <typename Enum, auto Member, auto Part = &ServiceSettings::heartbeat>
ServiceField word(SchemaKey key)
{
    static const QStringList names = key.choices;
    return {std::move(key),
            [](ServiceSettings &s, const ConfigValue &v) {
                s.*Part.*Member = static_cast<Enum>(names.indexOf(std::get<QString>(v)));
            },
            [](const ServiceSettings &s) {
                return ConfigValue(names.at(static_cast<int>(s.*Part.*Member)));
            }};
}

ServiceField idField()
{
    return {{{},
             QStringLiteral("id"),
             ValueKind::Id,
             1,
             64,
             QStringLiteral("Stable name in files and streams; made from the name when absent.")},
            [](ServiceSettings &s, const ConfigValue &v) { s.id.value = std::get<QString>(v); },
            [](const ServiceSettings &s) {
                return ConfigValue(s.id.value);
            }};
}

ServiceField profileField()
{
    return {{{},
             QStringLiteral("profile"),
             ValueKind::Choice,
             0,
             0,
             QStringLiteral("How this family of services speaks and is judged."),
             profileNames()},
            [](ServiceSettings &s, const ConfigValue &v) {
                s.profile = profileByName(std::get<QString>(v)).value_or(Profile::Generic);
                s.ownProfile.clear(); // the reader knows those of the file
            },
            [](const ServiceSettings &s) {
                return ConfigValue(s.ownProfile.isEmpty() ? profileName(s.profile) : s.ownProfile);
            }};
}

/// A fingerprint is kept as 64 small digits, however it was written.
ServiceField fingerprintField()
{
    return {{QStringLiteral("tls"), QStringLiteral("fingerprint"), ValueKind::Fingerprint, 1, 128,
             QStringLiteral("SHA-256 of the server's certificate: this one, whoever signed it.")},
            [](ServiceSettings &s, const ConfigValue &v) {
                s.tls.fingerprint = QString(std::get<QString>(v)).remove(u':').toLower();
            },
            [](const ServiceSettings &s) {
                return ConfigValue(s.tls.fingerprint);
            }};
}

using S = ServiceSettings;
using H = HeartbeatSettings;
using R = ReconnectSettings;
using J = JudgeLimits;

QList<ServiceField> ownFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help,
                        bool required = false) {
        return SchemaKey{{}, name.toString(), kind, min, max, help.toString(), {}, required};
    };
    return {
        idField(),
        own<QString, &S::name>(key(u"name", K::Text, 1, 200, u"What people read.")),
        own<QString, &S::url>(key(
            u"url", K::SocketOrPage, 1, 2048,
            u"Address: ws:// wss:// http:// https:// socketio:// socketios:// tcp:// tls:// dns:// "
            u"or push://NAME",
            true)),
        profileField(),
        own<QStringList, &S::fallbackUrls>(
            key(u"fallback_urls", K::PageList, 0, 8,
                u"Other addresses of the same service, as the first one: tried in this order when "
                u"it fails.")),
        own<QString, &S::group>(key(u"group", K::Text, 0, 100, u"Heading it stands under.")),
        own<QStringList, &S::tags>(key(u"tags", K::TextList, 0, 32, u"Words to find it by.")),
        choice<&S::environment>(
            key(u"environment", K::Choice, 0, 0,
                u"What it is for, and a tag to find it by; dev and staging are told on this "
                u"desktop only."),
            {QStringLiteral("dev"), QStringLiteral("staging"), QStringLiteral("prod")}),
        own<TextPairs, &S::headers>(
            key(u"headers", K::Headers, 0, 64, u"HTTP headers to send; values may be references.")),
        own<QString, &S::token>(key(u"token", K::Reference, 1, 1024,
                                    u"Bearer token: secret:NAME, env:NAME or file:PATH.")),
        own<QString, &S::expect>(
            key(u"expect", K::Text, 1, 1024,
                u"tcp://: what its first bytes must hold; dns://: a record of the answer.")),
        own<QString, &S::note>(key(u"note", K::LongText, 0, 4096, u"A note, say a runbook.")),
        own<bool, &S::enabled>(key(u"enabled", K::Bool, 0, 0, u"false: kept, not watched.")),
        own<milliseconds, &S::connectTimeout>(
            key(u"connect_timeout", K::Duration, second, 5 * minute,
                u"Name, TCP, TLS and upgrade together; also the total time of a check.")),
        own<QString, &S::origin>(key(u"origin", K::Text, 1, 512,
                                     u"Origin header; some servers refuse clients without one.")),
        own<QStringList, &S::subprotocols>(
            key(u"subprotocols", K::TextList, 0, 16, u"WebSocket subprotocols to offer.")),
        own<QString, &S::proxy>(
            key(u"proxy", K::Proxy, 1, 512, u"http://host:port or socks5://host:port.")),
        own<QString, &S::proxyUser>(
            key(u"proxy_user", K::Text, 1, 200, u"User name for the proxy; needs proxy_password.")),
        own<QString, &S::proxyPassword>(key(u"proxy_password", K::Reference, 1, 1024,
                                            u"Its password: secret:NAME, env:NAME or file:PATH.")),
        own<QStringList, &S::sendOnConnect>(
            key(u"send_on_connect", K::Messages, 0, 16,
                u"Texts to send as soon as a WebSocket is open, of up to 64 KiB each.")),
        own<QString, &S::jsonPing>(key(
            u"json_ping", K::Text, 1, 1024,
            u"Text sent instead of protocol pings, as '{\"type\":\"ping\",\"timestamp\":{now}}'.")),
    };
}

QList<ServiceField> heartbeatFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help,
                        const QStringList &choices = {}) {
        return SchemaKey{
            QStringLiteral("heartbeat"), name.toString(), kind, min, max, help.toString(), choices};
    };
    constexpr auto part = &S::heartbeat;
    return {
        orAuto<&H::interval>(key(u"interval", K::DurationOrAuto, second, day,
                                 u"Time between heartbeats; \"auto\": learnt from them.")),
        orAuto<&H::grace>(key(u"grace", K::DurationOrAuto, 0, day,
                              u"How late a heartbeat may be; \"0s\": to the letter.")),
        in<milliseconds, part, &H::ping>(
            key(u"ping", K::Duration, second, hour, u"Time between our pings.")),
        in<milliseconds, part, &H::pingTimeout>(
            key(u"ping_timeout", K::Duration, second, 5 * minute, u"How long a pong may take.")),
        in<qint64, part, &H::pingMissLimit>(
            key(u"ping_miss_limit", K::Integer, 1, 100,
                u"Unanswered pings in a row that end the connection.")),
        word<DetectorKind, &H::detector>(
            key(u"detector", K::Choice, 0, 0, u"\"fixed\", or \"adaptive\" (phi accrual).",
                {QStringLiteral("fixed"), QStringLiteral("adaptive")})),
        word<BeatSource, &H::source>(
            key(u"source", K::Choice, 0, 0, u"What counts as a heartbeat.",
                {QStringLiteral("message"), QStringLiteral("pong"), QStringLiteral("check")})),
        word<VarianceReading, &H::variance>(
            key(u"variance", K::Choice, 0, 0, u"How quality reads \"variance < 20\".",
                {QStringLiteral("standard-deviation"), QStringLiteral("population-variance")})),
    };
}

QList<ServiceField> reconnectFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help) {
        return SchemaKey{
            QStringLiteral("reconnect"), name.toString(), kind, min, max, help.toString()};
    };
    constexpr auto part = &S::reconnect;
    return {
        in<milliseconds, part, &R::base>(
            key(u"base", K::Duration, 100, hour, u"Wait before the first new try.")),
        in<double, part, &R::factor>(
            key(u"factor", K::Number, 1, 10, u"Each further wait is this much longer.")),
        in<milliseconds, part, &R::cap>(
            key(u"cap", K::Duration, 100, day, u"The longest wait of the quick tries.")),
        in<milliseconds, part, &R::jitter>(
            key(u"jitter", K::Duration, 0, hour, u"Up to this much is added at random.")),
        in<qint64, part, &R::tries>(
            key(u"tries", K::Integer, 1, 1000, u"Quick tries before it counts as down.")),
        in<bool, part, &R::giveUp>(
            key(u"give_up", K::Bool, 0, 0, u"true: no slow tries after the quick ones.")),
        in<milliseconds, part, &R::slowBase>(
            key(u"slow_base", K::Duration, second, day, u"First wait of the slow tries.")),
        in<milliseconds, part, &R::slowCap>(
            key(u"slow_cap", K::Duration, second, day, u"The longest wait of the slow tries.")),
    };
}

QList<ServiceField> healthFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help,
                        bool required = false) {
        return SchemaKey{QStringLiteral("health"),
                         name.toString(),
                         kind,
                         min,
                         max,
                         help.toString(),
                         {},
                         required};
    };
    return {
        page<QString, &HealthPage::url>(
            key(u"url", K::Page, 1, 2048, u"HTTP health page beside the socket.", true)),
        page<milliseconds, &HealthPage::interval>(
            key(u"interval", K::Duration, second, day, u"Time between looks at it.")),
        page<milliseconds, &HealthPage::timeout>(
            key(u"timeout", K::Duration, second, 5 * minute, u"Total time of one look.")),
        page<QString, &HealthPage::jobsUrl>(key(
            u"jobs_url", K::Page, 1, 2048, u"Page of scheduled jobs, read right after the first.")),
    };
}

QList<ServiceField> socketIoFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double max, QStringView help) {
        return SchemaKey{
            QStringLiteral("socketio"), name.toString(), kind, 1, max, help.toString()};
    };
    constexpr auto part = &S::socketIo;
    using I = SocketIoSettings;
    return {
        in<QString, part, &I::nspace>(
            key(u"namespace", K::Text, 200, u"Namespace to join, say \"/crm\".")),
        in<QString, part, &I::path>(
            key(u"path", K::Text, 200, u"Path of the server when the address has none.")),
        in<QString, part, &I::auth>(
            key(u"auth", K::Reference, 1024,
                u"What the namespace asks for: a token, or a JSON object, as a reference.")),
    };
}

QList<ServiceField> accountFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help,
                        const QStringList &choices = {}) {
        return SchemaKey{
            QStringLiteral("accounts"), name.toString(), kind, min, max, help.toString(), choices};
    };
    constexpr auto part = &S::accounts;
    using A = AccountSettings;
    return {
        in<qint64, part, &A::limit>(key(u"limit", K::Integer, 1, 100'000,
                                        u"Accounts shown as sessions; more are only counted.")),
        in<milliseconds, part, &A::criticalAfter>(key(u"critical_after", K::Duration, second,
                                                      30 * day,
                                                      u"An account offline so long is critical.")),
        word<RetryUnit, &A::retryUnit, part>(
            key(u"retry_unit", K::Choice, 0, 0, u"Unit of nextAttemptIn.",
                {QStringLiteral("auto"), QStringLiteral("ms"), QStringLiteral("s")})),
        in<bool, part, &A::showPhone>(
            key(u"show_phone", K::Bool, 0, 0, u"true: phone numbers are not masked.")),
        in<bool, part, &A::actions>(
            key(u"actions", K::Bool, 0, 0, u"true: its jobs may be triggered, started, stopped.")),
        in<QString, part, &A::api>(
            key(u"api", K::Page, 0, 2048, u"Base of its REST pages; absent: the same host.")),
        in<QString, part, &A::dashboard>(
            key(u"dashboard", K::Page, 0, 2048, u"Where a person reconnects an account.")),
        in<QString, part, &A::timeZone>(
            key(u"time_zone", K::Text, 1, 64, u"Time zone of its scheduled jobs.")),
    };
}

QList<ServiceField> requestFields()
{
    using K = ValueKind;
    const auto key = [](QStringView section, QStringView name, K kind, double max, QStringView help,
                        const QStringList &choices = {}) {
        return SchemaKey{section.toString(), name.toString(), kind, 0, max,
                         help.toString(),    choices};
    };
    constexpr auto part = &S::request;
    using Q = RequestSettings;
    return {
        in<QString, part, &Q::method>(
            key(u"request", u"method", K::Choice, 0, u"How the check asks.",
                {QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("OPTIONS"),
                 QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH")})),
        in<QString, part, &Q::body>(
            key(u"request", u"body", K::LongText, 64 * 1024, u"Sent as it stands.")),
        in<QString, part, &Q::contentType>(
            key(u"request", u"content_type", K::Text, 200, u"Of the body.")),
        in<QString, part, &Q::user>(
            key(u"request", u"user", K::Text, 200, u"Basic authentication; needs password.")),
        in<QString, part, &Q::password>(key(u"request", u"password", K::Reference, 1024,
                                            u"Its password: secret:NAME, env:NAME or file:PATH.")),
        in<QString, &S::pingPage, &PingPage::path>(
            key(u"ping", u"path", K::PagePath, 1024,
                u"Cheap page asked between two checks, beside the address: \"ping\".")),
        in<milliseconds, &S::pingPage, &PingPage::interval>(
            SchemaKey{QStringLiteral("ping"),
                      QStringLiteral("interval"),
                      K::Duration,
                      second,
                      day,
                      QStringLiteral("Time between two of them."),
                      {}}),
        in<QString, &S::identity, &IdentitySettings::path>(key(
            u"identity", u"path", K::PagePath, 1024, u"Page on which the service says who it is.")),
        in<QString, &S::identity, &IdentitySettings::field>(
            key(u"identity", u"field", K::Text, 200, u"Where its name stands in the JSON.")),
        in<QString, &S::identity, &IdentitySettings::value>(
            key(u"identity", u"value", K::Text, 200, u"Its name; anyone else is another service.")),
    };
}

QList<ServiceField> messageFields()
{
    using K = ValueKind;
    using M = MessageSettings;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help) {
        return SchemaKey{
            QStringLiteral("messages"), name.toString(), kind, min, max, help.toString()};
    };
    constexpr auto part = &S::messages;
    return {
        in<QString, part, &M::classPath>(
            key(u"class_path", K::FieldPath, 1, 200,
                u"JSON path of the word that says what a message is, say \"type\".")),
        in<QString, part, &M::storePath>(
            key(u"store_path", K::FieldPath, 1, 200,
                u"JSON path of the store a message is for, say \"storeId\".")),
        in<QString, part, &M::store>(
            key(u"store", K::Text, 1, 200,
                u"The only store whose messages may come; another one is an isolation leak.")),
        in<QStringList, part, &M::joined>(
            key(u"joined", K::TextList, 0, 32, u"Classes which say that somebody joined.")),
        in<QStringList, part, &M::left>(
            key(u"left", K::TextList, 0, 32, u"Classes which say that somebody left.")),
        in<milliseconds, part, &M::silentAfter>(
            key(u"silent_after", K::Duration, 0, day,
                u"Connected without any message for so long warns; \"0s\": never.")),
    };
}

QList<ServiceField> limitFields()
{
    using K = ValueKind;
    const auto key = [](QStringView name, K kind, double min, double max, QStringView help) {
        return SchemaKey{QStringLiteral("limits"), name.toString(), kind, min, max,
                         help.toString()};
    };
    constexpr auto part = &S::limits;
    return {
        in<milliseconds, part, &J::window>(
            key(u"window", K::Duration, 10 * second, day,
                u"Error rate, updates, p95, missed heartbeats and messages are "
                u"taken over this.")),
        in<qint64, part, &J::restartsPerDay>(
            key(u"restarts_per_day", K::Integer, 0, 10'000, u"More restarts in 24 h warn.")),
        in<qint64, part, &J::restartsInAll>(
            key(u"restarts_in_all", K::Integer, 0, 10'000,
                u"After so many the service gives up by itself; from 8 of 10 a warning.")),
        in<milliseconds, part, &J::beatEvery>(
            key(u"beat_every", K::Duration, 0, day,
                u"The service's own heartbeat, for counted against due; 0s: not looked at.")),
        in<qint64, part, &J::memoryHours>(
            key(u"memory_hours", K::Integer, 0, 8760,
                u"Memory that would be full sooner warns; 0: never.")),
        in<double, part, &J::uptimeGoal>(
            key(u"uptime_goal", K::Number, 0, 1, u"Fraction of the time that it shall be up.")),
        in<milliseconds, part, &J::latencyP95>(
            key(u"latency_p95", K::Duration, 1, hour, u"Slower than this at p95 is a warning.")),
        in<milliseconds, part, &J::slowFor>(
            key(u"slow_for", K::Duration, 0, day, u"It must be slow for so long to warn.")),
        in<milliseconds, part, &J::missedFor>(
            key(u"missed_for", K::Duration, 0, day,
                u"Heartbeats missed in the window are critical after so long, though others came "
                u"since; \"0s\": never.")),
        in<milliseconds, part, &J::clockOffset>(key(
            u"clock_offset", K::Duration, 1, day, u"A clock further off than this is a warning.")),
        in<double, part, &J::errorRate>(
            key(u"error_rate", K::Number, 0, 1, u"Fraction of failed updates that is a warning.")),
        in<milliseconds, part, &J::updatesSilent>(
            key(u"updates_silent", K::Duration, second, 30 * day, u"Time without a bot update.")),
        in<milliseconds, part, &J::monitorStale>(key(
            u"monitor_stale", K::Duration, second, 30 * day, u"Age of the bot's own last check.")),
        in<qint64, part, &J::connectionFailures>(key(u"connection_failures", K::Integer, 1,
                                                     1'000'000,
                                                     u"From here a warning, above it critical.")),
        in<qint64, part, &J::certificateDays>(key(u"certificate_days", K::Integer, 0, 3650,
                                                  u"Days left of a certificate that warn.")),
    };
}

QList<ServiceField> tlsFields()
{
    using K = ValueKind;
    using T = TlsSettings;
    const auto key = [](QStringView name, K kind, double max, QStringView help) {
        return SchemaKey{QStringLiteral("tls"), name.toString(), kind, 1, max, help.toString()};
    };
    constexpr auto part = &S::tls;
    return {
        in<QString, part, &T::ca>(key(u"ca", K::FilePath, 1024,
                                      u"PEM file of authorities to trust besides the system's.")),
        in<QString, part, &T::certificate>(
            key(u"certificate", K::FilePath, 1024, u"PEM file of the certificate to show.")),
        in<QString, part, &T::key>(
            key(u"key", K::FilePath, 1024, u"PEM file of that certificate's key.")),
        in<QString, part, &T::keyPassphrase>(
            key(u"key_passphrase", K::Reference, 1024,
                u"Passphrase of the key: secret:NAME, env:NAME or file:PATH.")),
        fingerprintField(),
    };
}

} // namespace

const QList<ServiceField> &serviceFields()
{
    static const QList<ServiceField> fields =
        ownFields() + heartbeatFields() + reconnectFields() + healthFields() + requestFields() +
        socketIoFields() + accountFields() + messageFields() + limitFields() + tlsFields();
    return fields;
}

const QList<ApiField> &apiFields()
{
    using A = ApiSettings;
    const auto key = [](QStringView name, ValueKind kind, double max, QStringView help) {
        return SchemaKey{{}, name.toString(), kind, 1, max, help.toString()};
    };
    static const QList<ApiField> fields{
        {key(u"listen", ValueKind::Text, 64, u"Where the local API listens, as 127.0.0.1:9187."),
         [](A &a, const ConfigValue &v) { a.listen = std::get<QString>(v); },
         [](const A &a) {
             return ConfigValue(a.listen);
         }},
        {key(u"token", ValueKind::Reference, 1024,
             u"What callers must know to change anything: secret:NAME, env:NAME or file:PATH."),
         [](A &a, const ConfigValue &v) { a.token = std::get<QString>(v); },
         [](const A &a) {
             return ConfigValue(a.token);
         }},
        {key(u"names", ValueKind::TextList, 32, u"Further host names it may be called by."),
         [](A &a, const ConfigValue &v) {
             a.names.clear();
             for (const QString &name : std::get<QStringList>(v))
                 a.names << name.toLower();
         },
         [](const A &a) {
             return ConfigValue(a.names);
         }},
        {key(u"metrics_prefix", ValueKind::Text, 64,
             u"Before every name of /metrics; \"app\" gives the names of S3."),
         [](A &a, const ConfigValue &v) { a.metricsPrefix = std::get<QString>(v); },
         [](const A &a) {
             return ConfigValue(a.metricsPrefix);
         }},
    };
    return fields;
}

QStringList serviceSections()
{
    return {QStringLiteral("heartbeat"), QStringLiteral("reconnect"), QStringLiteral("health"),
            QStringLiteral("request"),   QStringLiteral("ping"),      QStringLiteral("identity"),
            QStringLiteral("socketio"),  QStringLiteral("accounts"),  QStringLiteral("messages"),
            QStringLiteral("limits"),    QStringLiteral("tls")};
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
