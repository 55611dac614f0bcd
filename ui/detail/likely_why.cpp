// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/likely_why.h"

#include "models/board/search_query.h"
#include "models/item/beat_status.h"
#include "models/item/session_drops.h"
#include "models/words/number_text.h"
#include "models/words/trouble_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace Pulse {

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(LikelyWhy)
};

bool hasReason(const SessionState &state, RuleId rule)
{
    return std::any_of(state.reasons.begin(), state.reasons.end(),
                       [rule](const Reason &reason) { return reason.rule == rule; });
}

microseconds middle(std::vector<microseconds> values)
{
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// The last five answers before the silence took at least twice as long as the twenty before them.
QString slowThenSilent(const SessionStore::Entry &entry)
{
    if (!hasReason(entry.state, RuleId::BeatsMissed) && !hasReason(entry.state, RuleId::BeatLate))
        return {};
    std::vector<microseconds> latencies;
    for (int i = entry.beats.size() - 1; i >= 0 && latencies.size() < 25; --i) {
        const Beat beat = entry.beats.at(i);
        if (came(beat) && beat.latency)
            latencies.push_back(*beat.latency);
    }
    if (latencies.size() < 15)
        return {};
    const microseconds late = middle({latencies.begin(), latencies.begin() + 5});
    const microseconds before = middle({latencies.begin() + 5, latencies.end()});
    if (late < 2 * before || late < milliseconds(100))
        return {};
    return Why::tr("Replies got slower first (%1 → %2). This is usually a busy or stuck server, "
                   "not the network.")
        .arg(Words::latency(before), Words::latency(late));
}

/// Every session on the host is in trouble, and there are at least two.
QString wholeHost(const SessionStore &store, const SessionStore::Entry &entry)
{
    if (entry.state.status != Status::Critical && entry.state.status != Status::Offline)
        return {};
    const QUrl url(entry.settings->url);
    int together = 0;
    for (int row = 0; row < store.count(); ++row) {
        const SessionStore::Entry &other = store.at(row);
        const QUrl theirs(other.settings->url);
        if (theirs.host() != url.host() || other.state.status == Status::Paused)
            continue;
        if (!isProblem(other.state.status) || other.state.status == Status::Warning)
            return {};
        ++together;
    }
    return together < 2 ? QString()
                        : Why::tr("All %1 sessions on %2 stopped: usually the host itself, or the "
                                  "network to it.")
                              .arg(together)
                              .arg(url.host());
}

QString byFailure(FailureClass what)
{
    switch (what) {
    case FailureClass::SignIn:
    case FailureClass::MissingSecret:
        return Why::tr("Usually the token has expired or was replaced.");
    case FailureClass::NameNotFound:
        return Why::tr(
            "Usually a spelling mistake in the address, or the network of this computer.");
    case FailureClass::Refused:
        return Why::tr(
            "The computer answers but nothing listens there: usually the service is not running.");
    case FailureClass::ConnectTimeout:
        return Why::tr("Nothing refuses and nothing answers: usually the service hangs, or the "
                       "network on the way to it is down.");
    case FailureClass::Tls:
        return Why::tr("Usually the certificate has ended, or is not for this name.");
    case FailureClass::NotSocketIo:
        return Why::tr("Usually the path or the version is another one than this service has.");
    default: return {};
    }
}

} // namespace

QString likelyWhy(const SessionStore &store, const SessionStore::Entry &entry)
{
    const SessionState &state = entry.state;
    if (!isProblem(state.status))
        return {};
    if (const QString why = wholeHost(store, entry); !why.isEmpty())
        return why;
    if (const QString why = slowThenSilent(entry); !why.isEmpty())
        return why;
    if (const QString why = Words::dropHint(dropsOf(entry, store.now()));
        !why.isEmpty() && hasReason(state, RuleId::ConnectionLost))
        return why;
    if (hasReason(state, RuleId::Slow))
        return Words::slowHint(state, entry.settings->transport);
    if (hasReason(state, RuleId::ClockOff))
        return Why::tr("Usually time synchronisation is off on the service's computer.");
    if (hasReason(state, RuleId::SilentButAlive))
        return Why::tr(
            "The connection answers pings: usually the task that sends heartbeats has stopped.");
    const bool connectionBad = hasReason(state, RuleId::ConnectionLost) ||
                               hasReason(state, RuleId::GaveUp) ||
                               hasReason(state, RuleId::SignInRefused);
    return connectionBad ? byFailure(state.lastClose.what) : QString();
}

} // namespace Pulse
