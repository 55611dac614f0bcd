// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/facts.h"

#include "models/heartbeat/quality.h"
#include "models/item/session_drops.h"
#include "models/session/check_target.h"
#include "models/words/checklist_text.h"
#include "models/words/explain_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "models/words/trouble_text.h"
#include "ui/detail/copy_command.h"
#include "ui/detail/kpi_words.h"

#include <QCoreApplication>
#include <QUrl>

#include <cmath>

namespace Pulse {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

using namespace std::chrono_literals;

/// Without what a person may have written into the address: user, password, query.
QString addressText(const QString &url)
{
    return QUrl(url)
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

QString backoffText(const ReconnectSettings &settings)
{
    QStringList waits;
    double wait = static_cast<double>(settings.base.count());
    for (int i = 0; i < std::min(settings.tries, 6); ++i) {
        waits.append(QString::number(
            std::round(std::min(wait, static_cast<double>(settings.cap.count())) / 100) / 10));
        wait *= settings.factor;
    }
    const double extra = static_cast<double>(settings.jitter.count()) / 1000.0;
    return settings.jitter > 0ms
               ? Say::tr("%1 s (+ 0–%2 s)").arg(waits.join(QStringLiteral(", "))).arg(extra)
               : Say::tr("%1 s").arg(waits.join(QStringLiteral(", ")));
}

QString certificateText(const TlsFacts &tls, Instant now, std::optional<Status> &status)
{
    const milliseconds left = tls.expiresAt - now.wall;
    if (left <= 0ms) {
        status = Status::Critical;
        return Say::tr("ended %1 ago").arg(Words::duration(-left));
    }
    const auto days = std::chrono::duration_cast<std::chrono::hours>(left).count() / 24;
    return days > 1 ? Say::tr("valid for %1 days").arg(days)
                    : Say::tr("valid for %1").arg(Words::duration(left));
}

QString kindText(const SessionStore::Entry &entry)
{
    switch (entry.settings->transport) {
    case TransportKind::WebSocket: return Say::tr("WebSocket");
    case TransportKind::SocketIo: return Say::tr("Socket.IO");
    case TransportKind::HttpCheck: return Say::tr("HTTP check");
    case TransportKind::TcpCheck: return Say::tr("TCP check");
    case TransportKind::TlsCheck: return Say::tr("TLS check");
    case TransportKind::DnsCheck: return Say::tr("DNS check");
    case TransportKind::Push: return Say::tr("Calls us");
    }
    Q_UNREACHABLE();
}

/// S4-32, S4-35: the last answer to a ping, its age, and those that got none.
QString pongText(const SessionState &state, Instant now)
{
    const nanoseconds age = now - *state.lastPongAt;
    const QString last = Say::tr("%1 (%2)", "how long ago, how fresh")
                             .arg(Words::age(age), Words::freshness(rateFreshness(age)));
    if (state.pingsUnanswered == 0)
        return last;
    return Say::tr("%1, %n pings unanswered", nullptr, state.pingsUnanswered).arg(last);
}

} // namespace

QList<KeyValues::Fact> certificateFacts(const SessionState &state, Instant now)
{
    if (!state.tls)
        return {{QStringLiteral("none"), Say::tr("Encrypted"), Say::tr("no"), {}, false}};
    std::optional<Status> status = KpiWords::judged(state, RuleId::CertificateEnding);
    const QString valid = certificateText(*state.tls, now, status);
    return {{QStringLiteral("valid"), Say::tr("Certificate"), valid, status, false},
            {QStringLiteral("issuer"), Say::tr("Issued by"), state.tls->issuer, {}, false},
            {QStringLiteral("protocol"), Say::tr("Protocol"), state.tls->protocol, {}, false}};
}

QList<KeyValues::Fact> connectionFacts(const SessionStore::Entry &entry, Instant now)
{
    if (entry.state.account)
        return accountFacts(entry, now);
    const SessionState &state = entry.state;
    const bool connected = state.connection == ConnectionState::Connected;
    const bool check = entry.settings->transport == TransportKind::HttpCheck;
    QList<KeyValues::Fact> facts{
        {QStringLiteral("address"),
         Say::tr("Address"),
         addressText(lineUrl(entry.settings, state.target)),
         {},
         true},
        {QStringLiteral("kind"), Say::tr("Kind"), kindText(entry), {}, false},
        {QStringLiteral("state"), Say::tr("Connection"), Words::connection(state), {}, false},
        {QStringLiteral("since"),
         check ? Say::tr("Answers since") : Say::tr("Connected since"),
         connected ? Words::moment(state.connectionSince.wall, now.wall) : Say::tr("not connected"),
         {},
         false}};
    if (state.lastPongAt)
        facts.append(
            {QStringLiteral("pong"), Say::tr("Last pong"), pongText(state, now), {}, false});
    if (entry.previousConnection)
        facts.append({QStringLiteral("before"),
                      Say::tr("Before that"),
                      Words::duration(*entry.previousConnection),
                      {},
                      false});
    facts.append({QStringLiteral("reconnects"),
                  Say::tr("Reconnects"),
                  Words::count(state.reconnects),
                  {},
                  false});
    facts.append({QStringLiteral("drops"),
                  Say::tr("Broke off"),
                  Words::drops(dropsOf(entry, now)),
                  {},
                  false});
    std::optional<Status> status = KpiWords::judged(state, RuleId::CertificateEnding);
    facts.append({QStringLiteral("certificate"), Say::tr("Certificate"),
                  state.tls ? certificateText(*state.tls, now, status) : Say::tr("not encrypted"),
                  status, false});
    if (!check)
        facts.append(
            {QStringLiteral("traffic"),
             Say::tr("Received"),
             Say::tr("%1 in %2 messages")
                 .arg(Words::size(state.bytesIn), Words::count(state.messages + state.beats)),
             {},
             false});
    facts.append({QStringLiteral("backoff"),
                  Say::tr("Backoff"),
                  backoffText(entry.settings->reconnect),
                  {},
                  false});
    return facts;
}

QList<KeyValues::Fact> accountFacts(const SessionStore::Entry &entry, Instant now)
{
    const AccountFacts &account = *entry.state.account;
    QList<KeyValues::Fact> facts;
    const auto add = [&facts](const char *name, const QString &key, const QString &value) {
        const QString unknown = QStringLiteral("—");
        facts.append(
            {QString::fromLatin1(name), key, value.isEmpty() ? unknown : value, {}, false});
    };
    const auto time = [now](const std::optional<milliseconds> &wall) {
        return wall ? Words::moment(*wall, now.wall) : QString();
    };
    add("account", Say::tr("Account"), Words::plainLine(account.account));
    add("phone", Say::tr("Phone"), Words::plainLine(account.phone));
    add("word", Say::tr("Its service says"), Words::plainLine(account.word));
    add("connected", Say::tr("Last connected"), time(account.lastConnected));
    add("disconnected", Say::tr("Last disconnected"), time(account.lastDisconnected));
    add("reconnects", Say::tr("Reconnects"), Words::count(entry.state.reconnects));
    add("events", Say::tr("Events"), Words::count(entry.state.messages));
    add("through", Say::tr("Heard through"), serviceOf(entry.id).value);
    return facts;
}

QUrl pageToOpen(const SessionStore::Entry &entry)
{
    const ServiceSettings &settings = entry.settings;
    const QString dashboard = settings.accounts.dashboard;
    const QUrl url(!dashboard.isEmpty() ? dashboard
                   : settings.health    ? settings.health->url
                                        : settings.url);
    const bool page =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return page ? url : QUrl();
}

QList<KeyValues::Fact> healthFacts(const SessionStore::Entry &entry, Instant now)
{
    const SessionState &state = entry.state;
    QList<KeyValues::Fact> facts;
    if (!state.report)
        return facts;
    const QString age = state.reportAt ? Words::age(now - *state.reportAt) : QString();
    facts.append({QStringLiteral("status"), Say::tr("Answer"),
                  Say::tr("%1, %2").arg(state.report->httpStatus).arg(age),
                  KpiWords::judged(state, RuleId::HttpStatus), false});
    const auto add = [&facts](const QString &name, const QString &key, const KpiText &text) {
        const QString unit = text.unit.isEmpty() ? QString() : QLatin1Char(' ') + text.unit;
        const QString extra = text.extra.isEmpty() ? QString() : QStringLiteral(", ") + text.extra;
        facts.append({name, key, text.value + unit + extra, text.status, false});
    };
    if (state.report->memoryUsedBytes)
        add(QStringLiteral("memory"), Say::tr("Memory"), KpiWords::memory(state));
    if (state.report->errorRate)
        add(QStringLiteral("errors"), Say::tr("Error rate"), KpiWords::errorRate(entry));
    if (state.report->uptime)
        add(QStringLiteral("uptime"), Say::tr("Service uptime"), KpiWords::serviceUptime(state));
    if (!state.report->accounts.isEmpty())
        facts.append({QStringLiteral("accounts"), Say::tr("Accounts"),
                      Words::accounts(state.report->accounts),
                      KpiWords::judged(state, RuleId::AccountsUnhealthy), false});
    if (!state.report->version.isEmpty())
        facts.append(
            {QStringLiteral("version"), Say::tr("Version"), state.report->version, {}, false});
    return facts;
}

QString plainReport(const SessionStore::Entry &entry, Instant now)
{
    QStringList lines{Words::sentence(entry.settings->name, entry.state, now)};
    const auto add = [&lines](const QList<KeyValues::Fact> &facts) {
        for (const KeyValues::Fact &fact : facts)
            lines.append(QStringLiteral("%1: %2").arg(fact.key, fact.value));
    };
    add(connectionFacts(entry, now));
    add(healthFacts(entry, now));
    lines.append(
        Say::tr("Latency p50 %1, p95 %2")
            .arg(Words::latency(entry.state.latency.p50), Words::latency(entry.state.latency.p95)));
    if (const QString line = commandLine(entry.settings); !line.isEmpty())
        lines.append(Say::tr("Try it: %1").arg(line));
    for (const QString &question : Words::checklist(entry.settings->profile))
        lines.append(Say::tr("Look: %1").arg(question));
    if (!entry.settings->note.isEmpty())
        lines.append(Say::tr("Note: %1").arg(entry.settings->note));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Pulse
