// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/field_judgement.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace Pulse {

namespace {

using Rule = Words::FieldRule;

struct NamedRule {
    QLatin1String name; // lower case, without separators
    Rule rule;
};

// The names that services of the known families use (protocols.md sections 1 to 5).
constexpr std::array NAMED{
    NamedRule{QLatin1String("status"), Rule::SaysHealthy},
    NamedRule{QLatin1String("healthy"), Rule::SaysHealthy},
    NamedRule{QLatin1String("ishealthy"), Rule::SaysHealthy},
    NamedRule{QLatin1String("errorrate"), Rule::ErrorRate},
    NamedRule{QLatin1String("failurecount"), Rule::Failures},
    NamedRule{QLatin1String("consecutivefailures"), Rule::Failures},
    NamedRule{QLatin1String("lastupdateago"), Rule::UpdatesRecent},
    NamedRule{QLatin1String("lastcheck"), Rule::CheckRecent},
    NamedRule{QLatin1String("lasthealthcheck"), Rule::CheckRecent},
    NamedRule{QLatin1String("uptime"), Rule::UptimeGrows},
    NamedRule{QLatin1String("uptimeseconds"), Rule::UptimeGrows},
    NamedRule{QLatin1String("heartbeatcount"), Rule::CountGrows},
    NamedRule{QLatin1String("statuscode"), Rule::SameHttpStatus},
};

QString plainName(QStringView path)
{
    QString name;
    for (const QChar c : path.mid(path.lastIndexOf(QLatin1Char('.')) + 1)) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

std::optional<RuleId> judgedBy(Rule rule)
{
    switch (rule) {
    case Rule::None: return std::nullopt;
    case Rule::SaysHealthy: return RuleId::SaysUnhealthy;
    case Rule::ErrorRate: return RuleId::ErrorRate;
    case Rule::Failures: return RuleId::ConnectionFailures;
    case Rule::UpdatesRecent: return RuleId::UpdatesStopped;
    case Rule::CheckRecent: return RuleId::MonitorStale;
    case Rule::UptimeGrows: return std::nullopt; // a restart is told as an event, it is not a state
    case Rule::CountGrows: return RuleId::CountStopped;
    case Rule::SameHttpStatus: return RuleId::StatusMismatch;
    case Rule::JobRuns: return RuleId::JobNotRunning;
    }
    return std::nullopt;
}

/// Some rules look at several fields: only the one that broke it is marked.
bool isMeant(Rule rule, const ReportField &field, const Reason &reason)
{
    if (rule == Rule::SaysHealthy && field.reading == ReportField::Reading::Bool)
        return field.number == 0;
    if (rule == Rule::SaysHealthy)
        return reason.detail.isEmpty() || field.value.contains(reason.detail, Qt::CaseInsensitive);
    if (rule == Rule::JobRuns)
        return field.path.contains(reason.detail);
    return true;
}

} // namespace

Words::FieldRule fieldRule(const ReportField &field)
{
    const QString name = plainName(field.path);
    const auto found = std::find_if(NAMED.begin(), NAMED.end(),
                                    [&name](const NamedRule &rule) { return name == rule.name; });
    if (found != NAMED.end())
        return found->rule;
    const bool job = field.path.contains(QLatin1String("job"), Qt::CaseInsensitive);
    return job && field.reading == ReportField::Reading::Bool ? Rule::JobRuns : Rule::None;
}

Status fieldStatus(Words::FieldRule rule, const ReportField &field, const Reasons &reasons)
{
    const std::optional<RuleId> judge = judgedBy(rule);
    for (const Reason &reason : reasons) {
        if (judge && reason.rule == *judge && isMeant(rule, field, reason))
            return reason.severity;
    }
    return Status::Healthy;
}

} // namespace Pulse
