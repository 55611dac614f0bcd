// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"
#include "app/config/section_schema.h"

namespace Pulse::Schema {

namespace {

using S = ServiceSettings;
using K = ValueKind;

} // namespace

QList<ServiceField> healthFields()
{
    const SectionKeys key{QStringLiteral("health")};
    return {
        field<&S::health, &HealthPage::url>(
            key.required(u"url", K::Page, 1, 2048, u"HTTP health page beside the socket.")),
        field<&S::health, &HealthPage::interval>(
            key(u"interval", K::Duration, second, day, u"Time between looks at it.")),
        field<&S::health, &HealthPage::timeout>(
            key(u"timeout", K::Duration, second, 5 * minute, u"Total time of one look.")),
        field<&S::health, &HealthPage::jobsUrl>(key(
            u"jobs_url", K::Page, 1, 2048, u"Page of scheduled jobs, read right after the first.")),
    };
}

QList<ServiceField> requestFields()
{
    const SectionKeys key{QStringLiteral("request")};
    const SectionKeys ping{QStringLiteral("ping")};
    const SectionKeys identity{QStringLiteral("identity")};
    return {
        field<&S::request, &RequestSettings::method>(
            key(u"method", K::Choice, 0, 0, u"How the check asks.",
                {QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("OPTIONS"),
                 QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH")})),
        field<&S::request, &RequestSettings::body>(
            key(u"body", K::LongText, 0, 64 * 1024, u"Sent as it stands.")),
        field<&S::request, &RequestSettings::contentType>(
            key(u"content_type", K::Text, 0, 200, u"Of the body.")),
        field<&S::request, &RequestSettings::user>(
            key(u"user", K::Text, 0, 200, u"Basic authentication; needs password.")),
        field<&S::request, &RequestSettings::password>(
            key(u"password", K::Reference, 0, 1024,
                u"Its password: secret:NAME, env:NAME or file:PATH.")),
        field<&S::pingPage, &PingPage::path>(
            ping(u"path", K::PagePath, 0, 1024,
                 u"Cheap page asked between two checks, beside the address: \"ping\".")),
        field<&S::pingPage, &PingPage::interval>(
            ping(u"interval", K::Duration, second, day, u"Time between two of them.")),
        field<&S::identity, &IdentitySettings::path>(
            identity(u"path", K::PagePath, 0, 1024, u"Page on which the service says who it is.")),
        field<&S::identity, &IdentitySettings::field>(
            identity(u"field", K::Text, 0, 200, u"Where its name stands in the JSON.")),
        field<&S::identity, &IdentitySettings::value>(
            identity(u"value", K::Text, 0, 200, u"Its name; anyone else is another service.")),
    };
}

QList<ServiceField> accountFields()
{
    const SectionKeys key{QStringLiteral("accounts")};
    return {
        field<&S::accounts, &AccountSettings::limit>(
            key(u"limit", K::Integer, 1, 100'000,
                u"Accounts shown as sessions; more are only counted.")),
        field<&S::accounts, &AccountSettings::criticalAfter>(
            key(u"critical_after", K::Duration, second, 30 * day,
                u"An account offline so long is critical.")),
        word<&S::accounts, &AccountSettings::retryUnit>(
            key(u"retry_unit", K::Choice, 0, 0, u"Unit of nextAttemptIn.",
                {QStringLiteral("auto"), QStringLiteral("ms"), QStringLiteral("s")})),
        field<&S::accounts, &AccountSettings::showPhone>(
            key(u"show_phone", K::Bool, 0, 0, u"true: phone numbers are not masked.")),
        field<&S::accounts, &AccountSettings::actions>(
            key(u"actions", K::Bool, 0, 0, u"true: its jobs may be triggered, started, stopped.")),
        field<&S::accounts, &AccountSettings::api>(
            key(u"api", K::Page, 0, 2048, u"Base of its REST pages; absent: the same host.")),
        field<&S::accounts, &AccountSettings::dashboard>(
            key(u"dashboard", K::Page, 0, 2048, u"Where a person reconnects an account.")),
        field<&S::accounts, &AccountSettings::timeZone>(
            key(u"time_zone", K::Text, 1, 64, u"Time zone of its scheduled jobs.")),
    };
}

QList<ServiceField> messageFields()
{
    const SectionKeys key{QStringLiteral("messages")};
    return {
        field<&S::messages, &MessageSettings::classPath>(
            key(u"class_path", K::FieldPath, 1, 200,
                u"JSON path of the word that says what a message is, say \"type\".")),
        field<&S::messages, &MessageSettings::storePath>(
            key(u"store_path", K::FieldPath, 1, 200,
                u"JSON path of the store a message is for, say \"storeId\".")),
        field<&S::messages, &MessageSettings::store>(
            key(u"store", K::Text, 1, 200,
                u"The only store whose messages may come; another one is an isolation leak.")),
        field<&S::messages, &MessageSettings::joined>(
            key(u"joined", K::TextList, 0, 32, u"Classes which say that somebody joined.")),
        field<&S::messages, &MessageSettings::left>(
            key(u"left", K::TextList, 0, 32, u"Classes which say that somebody left.")),
        field<&S::messages, &MessageSettings::silentAfter>(
            key(u"silent_after", K::Duration, 0, day,
                u"Connected without any message for so long warns; \"0s\": never.")),
    };
}

QList<ServiceField> limitFields()
{
    const SectionKeys key{QStringLiteral("limits")};
    return {
        field<&S::limits, &JudgeLimits::window>(
            key(u"window", K::Duration, 10 * second, day,
                u"Error rate, updates, p95, missed heartbeats and messages are "
                u"taken over this.")),
        field<&S::limits, &JudgeLimits::restartsPerDay>(
            key(u"restarts_per_day", K::Integer, 0, 10'000, u"More restarts in 24 h warn.")),
        field<&S::limits, &JudgeLimits::restartsInAll>(
            key(u"restarts_in_all", K::Integer, 0, 10'000,
                u"After so many the service gives up by itself; from 8 of 10 a warning.")),
        field<&S::limits, &JudgeLimits::beatEvery>(
            key(u"beat_every", K::Duration, 0, day,
                u"The service's own heartbeat, for counted against due; 0s: not looked at.")),
        field<&S::limits, &JudgeLimits::memoryHours>(
            key(u"memory_hours", K::Integer, 0, 8760,
                u"Memory that would be full sooner warns; 0: never.")),
        field<&S::limits, &JudgeLimits::uptimeGoal>(
            key(u"uptime_goal", K::Number, 0, 1, u"Fraction of the time that it shall be up.")),
        field<&S::limits, &JudgeLimits::latencyP95>(
            key(u"latency_p95", K::Duration, 1, hour, u"Slower than this at p95 is a warning.")),
        field<&S::limits, &JudgeLimits::slowFor>(
            key(u"slow_for", K::Duration, 0, day, u"It must be slow for so long to warn.")),
        field<&S::limits, &JudgeLimits::missedFor>(
            key(u"missed_for", K::Duration, 0, day,
                u"Heartbeats missed in the window are critical after so long, though others came "
                u"since; \"0s\": never.")),
        field<&S::limits, &JudgeLimits::clockOffset>(key(
            u"clock_offset", K::Duration, 1, day, u"A clock further off than this is a warning.")),
        field<&S::limits, &JudgeLimits::errorRate>(
            key(u"error_rate", K::Number, 0, 1, u"Fraction of failed updates that is a warning.")),
        field<&S::limits, &JudgeLimits::updatesSilent>(
            key(u"updates_silent", K::Duration, second, 30 * day, u"Time without a bot update.")),
        field<&S::limits, &JudgeLimits::monitorStale>(key(
            u"monitor_stale", K::Duration, second, 30 * day, u"Age of the bot's own last check.")),
        field<&S::limits, &JudgeLimits::connectionFailures>(
            key(u"connection_failures", K::Integer, 1, 1'000'000,
                u"From here a warning, above it critical.")),
        field<&S::limits, &JudgeLimits::certificateDays>(key(
            u"certificate_days", K::Integer, 0, 3650, u"Days left of a certificate that warn.")),
    };
}

} // namespace Pulse::Schema
