// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/reason_text.h"
#include "models/words/text.h"

// The plain names: rules, statuses, qualities, connection states.
namespace Pulse::Words {

QString ruleName(RuleId rule)
{
    switch (rule) {
    case RuleId::OnTime: return QStringLiteral("on-time");
    case RuleId::PausedByOperator: return QStringLiteral("paused");
    case RuleId::ObserverBlind: return QStringLiteral("observer-blind");
    case RuleId::FirstConnect: return QStringLiteral("first-connect");
    case RuleId::NoPushYet: return QStringLiteral("no-push-yet");
    case RuleId::NoBeatYet: return QStringLiteral("no-beat-yet");
    case RuleId::ConnectionLost: return QStringLiteral("connection-lost");
    case RuleId::GaveUp: return QStringLiteral("gave-up");
    case RuleId::SignInRefused: return QStringLiteral("sign-in-refused");
    case RuleId::BeatLate: return QStringLiteral("beat-late");
    case RuleId::BeatsMissed: return QStringLiteral("beats-missed");
    case RuleId::SilentButAlive: return QStringLiteral("silent-but-alive");
    case RuleId::PongMissing: return QStringLiteral("pong-missing");
    case RuleId::Slow: return QStringLiteral("slow");
    case RuleId::ClockOff: return QStringLiteral("clock-off");
    case RuleId::HttpStatus: return QStringLiteral("http-status");
    case RuleId::SaysUnhealthy: return QStringLiteral("says-unhealthy");
    case RuleId::Unreadable: return QStringLiteral("unreadable");
    case RuleId::ConnectionFailures: return QStringLiteral("connection-failures");
    case RuleId::ErrorRate: return QStringLiteral("error-rate");
    case RuleId::UpdatesStopped: return QStringLiteral("updates-stopped");
    case RuleId::MonitorStale: return QStringLiteral("monitor-stale");
    case RuleId::CountStopped: return QStringLiteral("count-stopped");
    case RuleId::StatusMismatch: return QStringLiteral("status-mismatch");
    case RuleId::CertificateEnding: return QStringLiteral("certificate-ending");
    case RuleId::JobNotRunning: return QStringLiteral("job-not-running");
    case RuleId::HealthPageSilent: return QStringLiteral("health-page-silent");
    case RuleId::AccountsUnhealthy: return QStringLiteral("accounts-unhealthy");
    case RuleId::AssertionFailed: return QStringLiteral("assertion-failed");
    case RuleId::AssertionUnreadable: return QStringLiteral("assertion-unreadable");
    case RuleId::MetricLimit: return QStringLiteral("metric-limit");
    case RuleId::CachedAnswer: return QStringLiteral("cached-answer");
    case RuleId::BeatsTooFew: return QStringLiteral("beats-too-few");
    case RuleId::MemoryGrowing: return QStringLiteral("memory-growing");
    case RuleId::RestartsMany: return QStringLiteral("restarts-many");
    case RuleId::ErrorRateMismatch: return QStringLiteral("error-rate-mismatch");
    case RuleId::SaysHealthyButSilent: return QStringLiteral("says-healthy-but-silent");
    case RuleId::SocketFineMonitorStale: return QStringLiteral("socket-fine-monitor-stale");
    case RuleId::HttpAliveBotDead: return QStringLiteral("http-alive-bot-dead");
    case RuleId::PageDownSocketFine: return QStringLiteral("page-down-socket-fine");
    case RuleId::IsolationLeak: return QStringLiteral("isolation-leak");
    case RuleId::MissedLately: return QStringLiteral("missed-lately");
    case RuleId::JobStale: return QStringLiteral("job-stale");
    case RuleId::CircuitOpen: return QStringLiteral("circuit-open");
    case RuleId::MessagesSilent: return QStringLiteral("messages-silent");
    case RuleId::TryCancelled: return QStringLiteral("try-cancelled");
    case RuleId::AccountsBeyond: return QStringLiteral("accounts-beyond");
    case RuleId::AccountOnline: return QStringLiteral("account-online");
    case RuleId::AccountOffline: return QStringLiteral("account-offline");
    case RuleId::AccountRetrying: return QStringLiteral("account-retrying");
    case RuleId::AccountSignedOut: return QStringLiteral("account-signed-out");
    case RuleId::AccountExpired: return QStringLiteral("account-expired");
    case RuleId::AccountNetwork: return QStringLiteral("account-network");
    case RuleId::AccountRateLimited: return QStringLiteral("account-rate-limited");
    case RuleId::AccountWordUnknown: return QStringLiteral("account-word-unknown");
    case RuleId::ServiceNotHeard: return QStringLiteral("service-not-heard");
    }
    return {};
}

QString status(Status status)
{
    switch (status) {
    case Status::Critical: return Text::tr("Critical");
    case Status::Offline: return Text::tr("Offline");
    case Status::Warning: return Text::tr("Warning");
    case Status::Connecting: return Text::tr("Connecting");
    case Status::Unknown: return Text::tr("Unknown");
    case Status::Healthy: return Text::tr("Healthy");
    case Status::Paused: return Text::tr("Paused");
    }
    return {};
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Critical: return QStringLiteral("critical");
    case Status::Offline: return QStringLiteral("offline");
    case Status::Warning: return QStringLiteral("warning");
    case Status::Connecting: return QStringLiteral("connecting");
    case Status::Unknown: return QStringLiteral("unknown");
    case Status::Healthy: return QStringLiteral("healthy");
    case Status::Paused: return QStringLiteral("paused");
    }
    return {};
}

QString quality(Quality quality)
{
    switch (quality) {
    case Quality::Unknown: return Text::tr("Unknown");
    case Quality::Excellent: return Text::tr("Excellent");
    case Quality::Good: return Text::tr("Good");
    case Quality::Fair: return Text::tr("Fair");
    case Quality::Poor: return Text::tr("Poor");
    }
    return {};
}

QString qualityName(Quality quality)
{
    switch (quality) {
    case Quality::Unknown: return QStringLiteral("unknown");
    case Quality::Excellent: return QStringLiteral("excellent");
    case Quality::Good: return QStringLiteral("good");
    case Quality::Fair: return QStringLiteral("fair");
    case Quality::Poor: return QStringLiteral("poor");
    }
    return {};
}

QString connectionName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Paused: return QStringLiteral("paused");
    case ConnectionState::Connecting: return QStringLiteral("connecting");
    case ConnectionState::Connected: return QStringLiteral("connected");
    case ConnectionState::Waiting: return QStringLiteral("waiting");
    case ConnectionState::Down: return QStringLiteral("down");
    }
    return {};
}

} // namespace Pulse::Words
