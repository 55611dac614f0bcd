// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/table_text.h"

#include "models/words/number_text.h"
#include "models/words/text.h"

#include <cmath>

namespace Pulse::Words {

namespace {

using Reading = ReportField::Reading;

bool isWhole(double value)
{
    return std::isfinite(value) && std::abs(value) < 9e15;
}

} // namespace

QString heartbeatColumn(int column)
{
    switch (column) {
    case 0: return Text::tr("Time");
    case 1: return Text::tr("Age");
    case 2: return Text::tr("Latency");
    }
    return {};
}

QString missedBeat()
{
    return Text::tr("missed");
}

QString fieldColumn(int column)
{
    switch (column) {
    case 0: return Text::tr("Field");
    case 1: return Text::tr("Value");
    case 2: return Text::tr("Read as");
    case 3: return Text::tr("Rule");
    }
    return {};
}

QString readAs(const ReportField &field)
{
    switch (field.reading) {
    case Reading::Text: return Text::tr("Text");
    case Reading::Number: return Text::tr("Number");
    case Reading::Counter: return Text::tr("Counter");
    case Reading::Fraction: return percent(field.number);
    case Reading::Duration:
        return isWhole(field.number) ? duration(milliseconds(static_cast<qint64>(field.number)))
                                     : Text::tr("Duration");
    case Reading::Size:
        return isWhole(field.number) ? size(static_cast<qint64>(field.number)) : Text::tr("Size");
    case Reading::Bool: return Text::tr("Yes or no");
    case Reading::Time:
        return isWhole(field.number) ? clockTime(milliseconds(static_cast<qint64>(field.number)))
                                     : Text::tr("Time");
    }
    return {};
}

QString fieldRule(FieldRule rule, const JudgeLimits &limits)
{
    switch (rule) {
    case FieldRule::None: return QStringLiteral("—");
    case FieldRule::SaysHealthy: return Text::tr("must say healthy");
    case FieldRule::ErrorRate: return Text::tr("under %1").arg(percent(limits.errorRate));
    case FieldRule::Failures: return Text::tr("under %1").arg(limits.connectionFailures);
    case FieldRule::UpdatesRecent: return Text::tr("under %1").arg(duration(limits.updatesSilent));
    case FieldRule::CheckRecent:
        return Text::tr("not older than %1").arg(duration(limits.monitorStale));
    case FieldRule::UptimeGrows: return Text::tr("must not jump back");
    case FieldRule::CountGrows: return Text::tr("must rise");
    case FieldRule::SameHttpStatus: return Text::tr("must be the HTTP status");
    case FieldRule::JobRuns: return Text::tr("must run");
    }
    return {};
}

} // namespace Pulse::Words
