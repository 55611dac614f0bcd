// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/service_action_text.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/text.h"

namespace Pulse::Words {

QString serviceActionVerb(ServiceAction::Verb verb)
{
    switch (verb) {
    case ServiceAction::Verb::TriggerJob: return Text::tr("Run now");
    case ServiceAction::Verb::StartJob: return Text::tr("Start");
    case ServiceAction::Verb::StopJob: return Text::tr("Stop");
    }
    return {};
}

QString serviceActionQuestion(const ServiceAction &action, const QString &service)
{
    const QString job = plainLine(action.job);
    const QString name = plainLine(service);
    switch (action.verb) {
    case ServiceAction::Verb::TriggerJob: return Text::tr("Run %1 of %2 now?").arg(job, name);
    case ServiceAction::Verb::StartJob: return Text::tr("Start %1 of %2?").arg(job, name);
    case ServiceAction::Verb::StopJob: return Text::tr("Stop %1 of %2?").arg(job, name);
    }
    return {};
}

QString serviceActionWarning(const ServiceAction &action, milliseconds most)
{
    switch (action.verb) {
    case ServiceAction::Verb::TriggerJob:
        return Text::tr("The service does it at once, beside its schedule. Its answer may take up "
                        "to %1. What was asked and what came of it is kept in the audit log.")
            .arg(duration(most));
    case ServiceAction::Verb::StartJob:
        return Text::tr("From now on the service runs it on its schedule. This is kept in the "
                        "audit log.");
    case ServiceAction::Verb::StopJob:
        return Text::tr("It does not run again until it is started: accounts are not checked and "
                        "not reconnected by it meanwhile. This is kept in the audit log.");
    }
    return {};
}

QString serviceActionProgress(milliseconds passed, milliseconds most)
{
    return Text::tr("Waiting for the answer: %1 of at most %2")
        .arg(duration(passed), duration(most));
}

QString checkRound(const CheckRound &round)
{
    const QString counts =
        Text::tr("%1 accounts: %2 healthy, %3 warning, %4 critical; reconnected %5, notified %6")
            .arg(count(round.total), count(round.healthy), count(round.warning),
                 count(round.critical), count(round.reconnected), count(round.notified));
    return round.addsUp() ? counts : Text::tr("%1 (these counts do not add up)").arg(counts);
}

QString serviceActionResult(const ServiceActionResult &result)
{
    using Became = ServiceActionResult::Outcome;
    const QString words = plainLine(result.words);
    const QString job = plainLine(result.action.job);
    switch (result.outcome) {
    case Became::Done:
        return result.round ? Text::tr("%1 is done. %2").arg(job, checkRound(*result.round))
                            : Text::tr("%1: done.").arg(job);
    case Became::Refused:
        return words.isEmpty()
                   ? Text::tr("The service refused (%1).").arg(result.httpStatus)
                   : Text::tr("The service refused (%1): %2").arg(result.httpStatus).arg(words);
    case Became::SignIn:
        return Text::tr(
            "The service does not accept the token (401). Check token in the settings.");
    case Became::NotPermitted:
        return Text::tr("The token's owner may not do this (403): the permission system:manage is "
                        "missing.");
    case Became::Unknown: return Text::tr("It is not known whether it was done: %1").arg(words);
    case Became::Cancelled:
        return Text::tr("No longer waiting for the answer; it may have been done.");
    case Became::NotSent: return Text::tr("Nothing was sent: %1").arg(words);
    }
    return {};
}

QString jobState(bool running)
{
    return running ? Text::tr("running") : Text::tr("stopped");
}

QString jobColumn(int column)
{
    switch (column) {
    case 0: return Text::tr("Job");
    case 1: return Text::tr("State");
    case 2: return Text::tr("Next run, by its schedule");
    }
    return {};
}

} // namespace Pulse::Words
