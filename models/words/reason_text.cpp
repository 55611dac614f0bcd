// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/reason_text.h"
#include "models/words/code_text.h"
#include "models/words/connect_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_parts.h"
#include "models/words/text.h"

#include <QLocale>

#include <cmath>

namespace Pulse::Words {
namespace {

/// One reason told with its figures. Figures that grow with time (silence) are aged to `now`.
class Teller final {
public:
    Teller(const Figures &figures, const Reason &reason, const SessionState &state, Instant now)
        : m_figures(figures), m_reason(reason), m_state(state), m_now(now)
    {
    }

    [[nodiscard]] QString tell() const;

private:
    [[nodiscard]] QString onTime() const;
    [[nodiscard]] QString connecting() const;
    [[nodiscard]] QString noBeatYet(const QString &fact) const;
    [[nodiscard]] QString connectionLost() const;
    [[nodiscard]] QString gaveUp() const;
    [[nodiscard]] QString signInRefused() const;
    [[nodiscard]] QString silence() const;
    [[nodiscard]] QString beatsMissed() const;
    [[nodiscard]] QString pongMissing() const;
    [[nodiscard]] QString clockOff() const;
    [[nodiscard]] QString httpStatus() const;
    [[nodiscard]] QString certificateEnding() const;
    [[nodiscard]] QString accountsUnhealthy() const;
    [[nodiscard]] QString metricLimit() const;
    [[nodiscard]] QString isolationLeak() const;
    [[nodiscard]] QString circuitOpen() const;
    [[nodiscard]] QString accountOnline() const;
    [[nodiscard]] QString accountOffline() const;
    [[nodiscard]] QString accountRetrying() const;

    [[nodiscard]] QString value() const { return m_figures.duration(millisOf(m_reason.value)); }
    [[nodiscard]] QString limit() const { return m_figures.limit(millisOf(m_reason.limit)); }
    [[nodiscard]] QString valueLatency() const
    {
        return m_figures.latency(millisOf(m_reason.value));
    }
    [[nodiscard]] QString facts(const QString &first, const QString &second) const;
    [[nodiscard]] QString withDetail(const QString &fact) const;
    [[nodiscard]] QString howItEnded() const;

    const Figures &m_figures;
    const Reason &m_reason;
    const SessionState &m_state;
    Instant m_now;
};

QString countOf(double value)
{
    return count(wholeOf(value));
}

QString Teller::facts(const QString &first, const QString &second) const
{
    return second.isEmpty() ? first : first + m_figures.separator() + second;
}

QString Teller::withDetail(const QString &fact) const
{
    const QString detail = plainLine(m_reason.detail);
    return detail.isEmpty() ? fact : Text::tr("%1: %2", "fact: detail").arg(fact, detail);
}

QString Teller::onTime() const
{
    if (!m_state.lastBeatAt)
        return Text::tr("On time");
    return facts(
        Text::tr("On time"),
        Text::tr("last heartbeat %1 ago").arg(m_figures.duration(m_now - *m_state.lastBeatAt)));
}

QString Teller::connecting() const
{
    return connectStep(m_state);
}

QString Teller::noBeatYet(const QString &fact) const
{
    if (!m_state.nextBeatDue || *m_state.nextBeatDue - m_now <= nanoseconds::zero())
        return fact;
    return facts(
        fact,
        Text::tr("first one due in %1").arg(m_figures.timeLeft(*m_state.nextBeatDue - m_now)));
}

/// The close reason as the session knows it, or the detail alone when it knows none.
QString Teller::howItEnded() const
{
    const QString known = closeReason(m_state.lastClose);
    if (!known.isEmpty())
        return known;
    const QString failed = closeReason(m_state.lastCheckFailure);
    if (!failed.isEmpty())
        return failed;
    // Never tried: others of its server were, and nobody got in.
    if (m_state.circuit.state != CircuitState::Closed)
        return Text::tr("Not connected: its server takes no connections");
    return withDetail(Text::tr("Not connected"));
}

QString Teller::connectionLost() const
{
    const QString how = howItEnded();
    if (!m_state.lastHeardAt)
        return how;
    return facts(
        how, Text::tr("no contact for %1").arg(m_figures.duration(m_now - *m_state.lastHeardAt)));
}

QString Teller::gaveUp() const
{
    const QString since = m_figures.duration(m_now - m_state.statusSince);
    const QString fact = m_state.status == Status::Offline ? Text::tr("Offline for %1").arg(since)
                                                           : Text::tr("Offline");
    return facts(fact, howItEnded());
}

QString Teller::signInRefused() const
{
    const CloseReason &close =
        m_state.lastClose.what == FailureClass::None ? m_state.lastCheckFailure : m_state.lastClose;
    if (close.what == FailureClass::SignIn)
        return closeReason(close);
    const qint64 code = wholeOf(m_reason.value);
    const QString fact = Text::tr("Sign-in refused");
    return code > 0 ? Text::tr("%1 (%2)", "fact (code)").arg(fact).arg(code) : fact;
}

QString Teller::silence() const
{
    const std::optional<Instant> last = m_state.lastBeatAt;
    return Text::tr("No heartbeat for %1").arg(last ? m_figures.duration(m_now - *last) : value());
}

QString Teller::beatsMissed() const
{
    const QString missed = Text::tr("%1 missed").arg(countOf(m_reason.value));
    return facts(m_state.lastBeatAt ? silence() : Text::tr("No heartbeat yet"), missed);
}

QString Teller::pongMissing() const
{
    const int pings = m_state.pingsUnanswered;
    if (pings <= 1)
        return Text::tr("Heartbeats come, but a ping was not answered");
    return Text::tr("Heartbeats come, but %1 pings were not answered").arg(pings);
}

QString Teller::clockOff() const
{
    const QString off = m_figures.latency(millisOf(std::abs(m_reason.value)));
    const QString fact = m_reason.value < 0 ? Text::tr("Clock of the service is %1 behind").arg(off)
                                            : Text::tr("Clock of the service is %1 ahead").arg(off);
    return facts(fact, Text::tr("limit %1").arg(limit()));
}

QString Teller::httpStatus() const
{
    const int status = static_cast<int>(qBound(qint64{0}, wholeOf(m_reason.value), qint64{999}));
    return Text::tr("The answer was: %1 (%2)").arg(httpStatusMeaning(status)).arg(status);
}

QString Teller::certificateEnding() const
{
    const qint64 days = wholeOf(std::floor(m_reason.value));
    if (days < -1)
        return Text::tr("Certificate ended %1 days ago").arg(-days);
    if (days == -1)
        return Text::tr("Certificate ended yesterday");
    if (days == 0)
        return Text::tr("Certificate ends within a day");
    return days == 1 ? Text::tr("Certificate ends in 1 day")
                     : Text::tr("Certificate ends in %1 days").arg(days);
}

QString Teller::accountsUnhealthy() const
{
    const QString words = m_reason.value == 1 ? Text::tr("%1 of %2 accounts is not healthy")
                                              : Text::tr("%1 of %2 accounts are not healthy");
    return words.arg(countOf(m_reason.value), countOf(m_reason.limit));
}

/// The store's name comes from outside: it is put in together with the count.
QString Teller::isolationLeak() const
{
    const QString words = m_reason.value == 1 ? Text::tr("%1 message of another store came: %2")
                                              : Text::tr("%1 messages of another store came: %2");
    return words.arg(countOf(m_reason.value), plainLine(m_reason.detail, 60));
}

QString Teller::circuitOpen() const
{
    const QString fact =
        Text::tr("%1 tries of all sessions of its server failed").arg(countOf(m_reason.value));
    if (m_state.circuit.state == CircuitState::HalfOpen)
        return facts(fact, Text::tr("one of them tries now"));
    const nanoseconds left = m_state.circuit.until.value_or(m_now.mono) - m_now.mono;
    if (left <= nanoseconds::zero())
        return fact;
    return facts(fact, Text::tr("none is made for %1").arg(m_figures.timeLeft(left)));
}

/// The name may hold anything: it is put in together with the figures.
QString Teller::metricLimit() const
{
    const auto figure = [](double number) {
        return std::isfinite(number) ? QLocale().toString(number, 'g', 6) : QStringLiteral("—");
    };
    return facts(
        Text::tr("%1: %2", "figure: value").arg(plainLine(m_reason.detail), figure(m_reason.value)),
        Text::tr("limit %1").arg(figure(m_reason.limit)));
}

QString Teller::accountOnline() const
{
    const auto &account = m_state.account;
    if (!account || !account->lastConnected || m_now.wall < *account->lastConnected)
        return Text::tr("WhatsApp is connected");
    return Text::tr("WhatsApp is connected for %1")
        .arg(m_figures.duration(m_now.wall - *account->lastConnected));
}

QString Teller::accountOffline() const
{
    nanoseconds offline = millisOf(m_reason.value);
    if (m_state.account && m_state.account->lastDisconnected)
        offline = std::max(nanoseconds(m_now.wall - *m_state.account->lastDisconnected), offline);
    const QString fact = Text::tr("WhatsApp is offline for %1").arg(m_figures.duration(offline));
    return m_reason.severity == Status::Critical
               ? facts(fact, Text::tr("limit %1").arg(limit()))
               : facts(fact, Text::tr("critical from %1 on").arg(limit()));
}

QString Teller::accountRetrying() const
{
    const QString fact =
        m_reason.limit > 0
            ? Text::tr("The service reconnects it, try %1 of %2")
                  .arg(countOf(m_reason.value), countOf(m_reason.limit))
            : Text::tr("The service reconnects it, try %1").arg(countOf(m_reason.value));
    if (!m_state.nextAttemptAt || *m_state.nextAttemptAt - m_now <= nanoseconds::zero())
        return fact;
    return facts(fact,
                 Text::tr("next in %1").arg(m_figures.timeLeft(*m_state.nextAttemptAt - m_now)));
}

QString Teller::tell() const
{
    switch (m_reason.rule) {
    case RuleId::OnTime: return onTime();
    case RuleId::PausedByOperator: return Text::tr("Paused");
    case RuleId::ObserverBlind: return Text::tr("This computer was offline, asleep or stood still");
    case RuleId::FirstConnect: return connecting();
    case RuleId::NoBeatYet: return noBeatYet(Text::tr("Connected, no heartbeat yet"));
    case RuleId::NoPushYet: return noBeatYet(Text::tr("Waiting for its call"));
    case RuleId::ConnectionLost: return connectionLost();
    case RuleId::GaveUp: return gaveUp();
    case RuleId::SignInRefused: return signInRefused();
    case RuleId::BeatLate: return facts(silence(), Text::tr("limit %1").arg(limit()));
    case RuleId::BeatsMissed: return beatsMissed();
    case RuleId::SilentButAlive: return facts(beatsMissed(), Text::tr("pings are answered"));
    case RuleId::PongMissing: return pongMissing();
    case RuleId::Slow:
        return facts(Text::tr("Slow"),
                     Text::tr("p95 latency %1, limit %2").arg(valueLatency(), limit()));
    case RuleId::ClockOff: return clockOff();
    case RuleId::HttpStatus: return httpStatus();
    case RuleId::SaysUnhealthy: return withDetail(Text::tr("It says that it is not healthy"));
    case RuleId::Unreadable: return withDetail(Text::tr("The answer could not be read"));
    case RuleId::ConnectionFailures:
        return facts(Text::tr("It counts %1 connection failures").arg(countOf(m_reason.value)),
                     Text::tr("limit %1").arg(countOf(m_reason.limit)));
    case RuleId::ErrorRate:
        return facts(Text::tr("Error rate %1").arg(percent(m_reason.value)),
                     Text::tr("limit %1").arg(percent(m_reason.limit)));
    case RuleId::UpdatesStopped:
        return facts(Text::tr("No updates for %1").arg(value()), Text::tr("limit %1").arg(limit()));
    case RuleId::MonitorStale:
        return facts(Text::tr("Its own last check is %1 old").arg(value()),
                     Text::tr("limit %1").arg(limit()));
    case RuleId::CountStopped:
        return Text::tr("It answers, but its heartbeat counter stands still for %1").arg(value());
    case RuleId::StatusMismatch:
        return Text::tr("The body says %1, the answer %2")
            .arg(wholeOf(m_reason.value))
            .arg(wholeOf(m_reason.limit));
    case RuleId::CertificateEnding: return certificateEnding();
    case RuleId::HealthPageSilent:
        return facts(Text::tr("No answer from the health page"),
                     closeReason(m_state.lastCheckFailure));
    case RuleId::JobNotRunning: return withDetail(Text::tr("A scheduled job does not run"));
    case RuleId::AccountsUnhealthy: return accountsUnhealthy();
    case RuleId::AssertionFailed: return withDetail(Text::tr("This does not hold"));
    case RuleId::AssertionUnreadable: return withDetail(Text::tr("This could not be checked"));
    case RuleId::MetricLimit: return metricLimit();
    case RuleId::CachedAnswer:
        return Text::tr("The same answer for %1: its own time stands still").arg(value());
    case RuleId::BeatsTooFew:
        return Text::tr("It counted %1 heartbeats of its own, %2 were due")
            .arg(countOf(m_reason.value), countOf(m_reason.limit));
    case RuleId::MemoryGrowing:
        return Text::tr("Memory grows: full in about %1")
            .arg(m_figures.duration(millisOf(m_reason.value * 3'600'000)));
    case RuleId::RestartsMany:
        return facts(Text::tr("%1 restarts in 24 h").arg(countOf(m_reason.value)),
                     Text::tr("limit %1").arg(countOf(m_reason.limit)));
    case RuleId::ErrorRateMismatch:
        return Text::tr("It tells an error rate of %1, its counts make %2")
            .arg(percent(m_reason.value), percent(m_reason.limit));
    case RuleId::SaysHealthyButSilent:
        return Text::tr("Its page says healthy, but no heartbeat comes");
    case RuleId::SocketFineMonitorStale:
        return Text::tr("Heartbeats come, but its own check is %1 old").arg(value());
    case RuleId::HttpAliveBotDead:
        return Text::tr("It answers and says healthy, but the bot got no update for %1")
            .arg(value());
    case RuleId::PageDownSocketFine:
        return facts(Text::tr("Heartbeats come, but the health page does not answer"),
                     closeReason(m_state.lastCheckFailure));
    case RuleId::IsolationLeak: return isolationLeak();
    case RuleId::MissedLately:
        return Text::tr("Heartbeats were missed lately: %1 a second")
            .arg(QLocale().toString(m_reason.value, 'g', 2));
    case RuleId::JobStale:
        return facts(withDetail(Text::tr("A scheduled job did not run when it was due")),
                     Text::tr("last run %1 ago").arg(value()));
    case RuleId::CircuitOpen: return circuitOpen();
    case RuleId::MessagesSilent:
        return facts(Text::tr("Connected, but no message for %1").arg(value()),
                     Text::tr("limit %1").arg(limit()));
    case RuleId::TryCancelled: return Text::tr("Connecting was cancelled");
    case RuleId::AccountsBeyond:
        return Text::tr("It has %1 accounts, and %2 are shown")
            .arg(countOf(m_reason.value), countOf(m_reason.limit));
    case RuleId::AccountOnline: return accountOnline();
    case RuleId::AccountOffline: return accountOffline();
    case RuleId::AccountRetrying: return accountRetrying();
    case RuleId::AccountSignedOut:
        return Text::tr("Signed out on the phone: scan the QR code again");
    case RuleId::AccountExpired:
        return Text::tr("Its WhatsApp session expired: scan a new QR code");
    case RuleId::AccountNetwork: return Text::tr("The network keeps it away from WhatsApp");
    case RuleId::AccountRateLimited:
        return Text::tr("WhatsApp allows no new connection for a while: wait");
    case RuleId::AccountWordUnknown: return withDetail(Text::tr("Its status is not known"));
    case RuleId::ServiceNotHeard: return Text::tr("Its service cannot be heard");
    }
    return {};
}

} // namespace

QString reasonIn(const Figures &figures, const Reason &reason, const SessionState &state,
                 Instant now)
{
    return Teller(figures, reason, state, now).tell();
}

QString reason(const Reason &reason, const SessionState &state, Instant now)
{
    return reasonIn(Figures(Figures::Voice::Written), reason, state, now);
}

} // namespace Pulse::Words
