// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_verdict.h"

#include "app/cli/json_line.h"
#include "app/cli/text_lines.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Pulse {

namespace {

Verdict verdictOf(Status status)
{
    switch (status) {
    case Status::Healthy: return Verdict::Good;
    case Status::Warning: return Verdict::Warning;
    case Status::Critical:
    case Status::Offline: return Verdict::Critical;
    case Status::Connecting:
    case Status::Unknown:
    case Status::Paused: return Verdict::Unknown;
    }
    Q_UNREACHABLE();
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return QStringLiteral("OK");
    case Verdict::Warning: return QStringLiteral("WARNING");
    case Verdict::Critical: return QStringLiteral("CRITICAL");
    case Verdict::Unknown: return QStringLiteral("UNKNOWN");
    }
    Q_UNREACHABLE();
}

int badness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return 0;
    case Verdict::Unknown: return 1;
    case Verdict::Warning: return 2;
    case Verdict::Critical: return 3;
    }
    Q_UNREACHABLE();
}

QString reasonText(const SessionState &state, Instant now)
{
    return state.reasons.isEmpty() ? QString() : Words::reason(state.reasons.first(), state, now);
}

bool failed(const CloseReason &reason)
{
    return reason.what != FailureClass::None && reason.what != FailureClass::ObserverGap &&
           reason.what != FailureClass::OperatorAsked;
}

/// A socket that answers: its first sign of life, or as many heartbeats as were asked for.
std::optional<Verdict> judgeSocket(const SessionState &state, const CheckWish &wish, QString *text,
                                   bool timeUp)
{
    const bool connected = state.connection == ConnectionState::Connected;
    if (!connected && failed(state.lastClose)) {
        *text = Words::closeReason(state.lastClose);
        return Verdict::Critical;
    }
    const bool heard = state.lastPongAt || state.lastBeatAt || state.lastHeardAt;
    if (connected && wish.beats > 0 && state.beats >= wish.beats) {
        *text = QStringLiteral("%1 heartbeats").arg(state.beats);
        return Verdict::Good;
    }
    if (connected && wish.beats == 0 && heard) {
        *text = QStringLiteral("connected");
        return Verdict::Good;
    }
    if (!timeUp)
        return std::nullopt;
    if (!connected) {
        *text = QStringLiteral("no connection in time");
        return Verdict::Critical;
    }
    if (wish.beats > 0) {
        *text = QStringLiteral("%1 of %2 heartbeats in time").arg(state.beats).arg(wish.beats);
        return Verdict::Critical;
    }
    *text = QStringLiteral("connected, but nothing was heard and pings are not answered");
    return Verdict::Warning;
}

std::optional<Verdict> judgePage(const SessionState &state, const CheckWish &wish, QString *text,
                                 bool timeUp, Instant now)
{
    if (failed(state.lastCheckFailure)) {
        *text = Words::closeReason(state.lastCheckFailure);
        return Verdict::Critical;
    }
    const bool enough = state.report && state.beats >= wish.beats;
    if (!enough && !timeUp)
        return std::nullopt;
    if (!state.report) {
        *text = QStringLiteral("no answer in time");
        return Verdict::Critical;
    }
    const Verdict verdict = verdictOf(state.status);
    const QString good = state.report->httpStatus > 0
                             ? QStringLiteral("HTTP %1").arg(state.report->httpStatus)
                             : state.report->statusWord.value_or(QStringLiteral("answered"));
    *text = verdict == Verdict::Good ? good : reasonText(state, now);
    if (verdict == Verdict::Good && !enough) {
        *text = QStringLiteral("%1 of %2 checks in time").arg(state.beats).arg(wish.beats);
        return Verdict::Critical;
    }
    return verdict;
}

std::optional<double> latencyMs(const CheckResult &result)
{
    if (!result.state || !result.state->latency.last)
        return std::nullopt;
    return static_cast<double>(result.state->latency.last->count()) / 1000.0;
}

QString withLatency(const CheckResult &result)
{
    const auto latency = result.state ? result.state->latency.last : std::nullopt;
    return latency ? result.text + QStringLiteral(", ") + Words::latency(latency) : result.text;
}

QByteArray jsonLine(const CheckResult &result)
{
    QJsonArray reasons;
    for (const Reason &reason : result.state ? result.state->reasons : Reasons()) {
        reasons.append(QJsonObject{{QStringLiteral("rule"), Words::ruleName(reason.rule)},
                                   {QStringLiteral("value"), reason.value},
                                   {QStringLiteral("limit"), reason.limit}});
    }
    JsonLine line;
    line.add(u"target", result.target).add(u"service", result.settings.id.value);
    line.add(u"verdict", wordOf(result.verdict).toLower());
    line.add(u"exitCode", static_cast<int>(result.verdict)).add(u"text", result.text);
    line.add(u"status",
             result.state ? QJsonValue(Words::statusName(result.state->status)) : QJsonValue());
    line.addOrNull(u"latencyMs", latencyMs(result));
    line.add(u"heartbeats", result.state ? QJsonValue(result.state->beats) : QJsonValue());
    const bool http = result.state && result.state->report && result.state->report->httpStatus > 0;
    line.add(u"http", http ? QJsonValue(result.state->report->httpStatus) : QJsonValue());
    return line.add(u"reasons", reasons).text() + '\n';
}

/// A plugin's line ends its text at '|', and a label its name at '='.
QString nagiosText(QString text)
{
    return text.replace(u'|', u'/');
}

/// label=value[unit];warning;critical;minimum (monitoring plugins' guidelines, performance data)
QString perfdata(const CheckResult &result, bool named)
{
    const QString name =
        nagiosText(result.settings.id.value).replace(u'=', u'-').replace(u'\'', u'-');
    const auto label = [&](const QString &what) {
        return named ? QStringLiteral("'%1 %2'").arg(name, what) : what;
    };
    QStringList data;
    if (const auto latency = latencyMs(result)) {
        data << QStringLiteral("%1=%2ms;%3;;0")
                    .arg(label(QStringLiteral("latency")))
                    .arg(*latency)
                    .arg(result.settings.limits.latencyP95.count());
    }
    if (result.state) {
        data << QStringLiteral("%1=%2c;;;0")
                    .arg(label(QStringLiteral("heartbeats")))
                    .arg(result.state->beats);
    }
    return data.join(u' ');
}

QByteArray nagiosLine(const QList<CheckResult> &results)
{
    QStringList texts;
    QStringList data;
    for (const CheckResult &result : results) {
        const QString text = nagiosText(withLatency(result));
        texts << (results.size() > 1 ? result.settings.id.value + u' ' + wordOf(result.verdict) +
                                           QStringLiteral(": ") + text
                                     : result.settings.name + QStringLiteral(": ") + text);
        if (const QString numbers = perfdata(result, results.size() > 1); !numbers.isEmpty())
            data << numbers;
    }
    QString line = QStringLiteral("PULSEBOARD %1 - %2")
                       .arg(wordOf(worstOf(results)), nagiosText(texts.join(QLatin1String("; "))));
    if (!data.isEmpty())
        line += QStringLiteral(" | ") + data.join(u' ');
    return line.toUtf8() + '\n';
}

} // namespace

std::optional<CheckResult> judge(const QString &target, const ServiceSettings &settings,
                                 const SessionState &state, const CheckWish &wish, bool timeUp,
                                 Instant now)
{
    QString text;
    const auto verdict = isLine(settings.transport) ? judgeSocket(state, wish, &text, timeUp)
                                                    : judgePage(state, wish, &text, timeUp, now);
    if (!verdict)
        return std::nullopt;
    return CheckResult{target, settings, *verdict, TextLines::harmless(text, 300), state};
}

Verdict worstOf(const QList<CheckResult> &results)
{
    Verdict worst = Verdict::Good;
    for (const CheckResult &result : results) {
        if (badness(result.verdict) > badness(worst))
            worst = result.verdict;
    }
    return worst;
}

QByteArray printed(const QList<CheckResult> &results, CheckFormat format)
{
    if (format == CheckFormat::Nagios)
        return nagiosLine(results);
    QByteArray out;
    for (const CheckResult &result : results) {
        if (format == CheckFormat::Json)
            out += jsonLine(result);
        else
            out += QStringLiteral("%1  %2: %3\n")
                       .arg(wordOf(result.verdict).leftJustified(8), result.target,
                            withLatency(result))
                       .toUtf8();
    }
    return out;
}

} // namespace Pulse
