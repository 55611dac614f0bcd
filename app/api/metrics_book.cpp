// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/metrics_book.h"

#include "app/api/api_json.h"
#include "models/protocol/profile.h"
#include "models/words/reason_text.h"

#include <QRegularExpression>

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <algorithm>

namespace Pulse {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

constexpr std::array allStatuses{Status::Critical,   Status::Offline, Status::Warning,
                                 Status::Connecting, Status::Unknown, Status::Healthy,
                                 Status::Paused};

double secondsIn(nanoseconds d)
{
    return std::chrono::duration<double>(d).count();
}

/// The families of one page, in the order in which they were begun.
class Page final {
public:
    explicit Page(const QString &prefix) : m_prefix(prefix.toStdString() + '_') {}

    void begin(const char *name, const char *help, MetricType type)
    {
        m_families.push_back({m_prefix + name, help, type, {}});
    }
    ClientMetric &add(std::initializer_list<std::pair<const char *, QString>> labels)
    {
        ClientMetric metric;
        for (const auto &[name, value] : labels)
            metric.label.push_back({name, value.toStdString()});
        return m_families.back().metric.emplace_back(std::move(metric));
    }
    void gauge(double value, std::initializer_list<std::pair<const char *, QString>> labels = {})
    {
        add(labels).gauge.value = value;
    }
    void counter(quint64 value, std::initializer_list<std::pair<const char *, QString>> labels)
    {
        add(labels).counter.value = static_cast<double>(value);
    }
    [[nodiscard]] QByteArray text()
    {
        std::erase_if(m_families, [](const MetricFamily &family) { return family.metric.empty(); });
        return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families));
    }

private:
    std::string m_prefix;
    std::vector<MetricFamily> m_families;
};

void addProgram(Page &page, const ApiFacts &facts)
{
    page.begin("build_info", "Version of this Pulseboard", MetricType::Gauge);
    page.gauge(1, {{"version", QStringLiteral(PULSE_VERSION)}});
    page.begin("observer_up", "1 while this computer is online and keeps up", MetricType::Gauge);
    page.gauge(facts.observer() == ObserverNews::State::Online ? 1 : 0);
    page.begin("sessions", "Sessions that are watched", MetricType::Gauge);
    page.gauge(static_cast<double>(facts.sessions().size()));
}

void addStatuses(Page &page, const ApiFacts &facts)
{
    page.begin("session_info", "Names of a session", MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        const SharedSettings settings = facts.settingsOf(it.key());
        page.gauge(1, {{"session", it.key().value},
                       {"service", settings->id.value},
                       {"name", settings->name},
                       {"group", settings->group},
                       {"profile", profileName(settings->profile)}});
    }
    page.begin("session_up", "1 healthy or warning, 0 critical or offline, absent when unknown",
               MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        const Status status = it->status;
        if (status == Status::Healthy || status == Status::Warning)
            page.gauge(1, {{"session", it.key().value}});
        else if (status == Status::Critical || status == Status::Offline)
            page.gauge(0, {{"session", it.key().value}});
    }
    page.begin("session_status", "1 for the status a session has", MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        for (const Status status : allStatuses)
            page.gauge(it->status == status ? 1 : 0,
                       {{"session", it.key().value}, {"status", Words::statusName(status)}});
    }
}

void addTimes(Page &page, const ApiFacts &facts)
{
    page.begin("session_last_heartbeat_timestamp_seconds", "When the last heartbeat came",
               MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        if (it->lastBeatAt)
            page.gauge(secondsIn(it->lastBeatAt->wall), {{"session", it.key().value}});
    }
    page.begin("session_interval_seconds", "Time between heartbeats, set or learnt",
               MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it)
        page.gauge(secondsIn(it->interval), {{"session", it.key().value}});
    page.begin("session_certificate_expiry_timestamp_seconds", "When the certificate ends",
               MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        if (it->tls && it->tls->expiresAt.count() > 0)
            page.gauge(secondsIn(it->tls->expiresAt), {{"session", it.key().value}});
    }
}

// What an account service tells of all its accounts together (S1-16, S1-25).
void addAccounts(Page &page, const ApiFacts &facts)
{
    page.begin("accounts", "Accounts of a service, by what it says of them", MetricType::Gauge);
    for (auto it = facts.sessions().begin(); it != facts.sessions().end(); ++it) {
        if (!it->report)
            continue;
        QMap<QPair<QString, QString>, qint64> counts; // a service may name a pair twice
        for (const AccountCount &group : it->report->accounts)
            counts[{group.health, group.connection}] += group.count;
        for (auto group = counts.begin(); group != counts.end(); ++group)
            page.gauge(static_cast<double>(*group), {{"session", it.key().value},
                                                     {"health", group.key().first},
                                                     {"connection", group.key().second}});
    }
}

void addIncidents(Page &page, const ApiFacts &facts)
{
    page.begin("incidents_open", "Incidents that are not closed, by severity", MetricType::Gauge);
    for (const Status severity : {Status::Critical, Status::Offline, Status::Warning}) {
        const auto open = std::count_if(
            facts.incidents().begin(), facts.incidents().end(), [severity](const Incident &i) {
                return i.phase != IncidentPhase::Closed && i.status == severity;
            });
        page.gauge(static_cast<double>(open), {{"severity", Words::statusName(severity)}});
    }
}

bool isOurWait(const SessionId &session, const ConnectionChanged &change)
{
    return !isAccount(session) && change.state == ConnectionState::Waiting;
}

} // namespace

bool MetricsBook::isPrefix(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,63}\\z"));
    return name.match(text).hasMatch();
}

void MetricsBook::take(const UpdateBatch &batch, const ApiFacts &facts)
{
    for (const SessionUpdate &update : batch) {
        if (!facts.sessions().contains(update.id))
            continue;
        Counts &counts = m_counts[update.id];
        if (update.state.account) { // its service tries, and numbers its tries itself
            counts.attempts +=
                static_cast<quint64>(std::max(0, update.state.attempt - counts.lastAttempt));
            counts.lastAttempt = update.state.attempt;
        }
        for (const TimedChange &change : update.changes) {
            if (const auto *seen = std::get_if<BeatSeen>(&change.what))
                count(*seen, counts);
            else if (std::holds_alternative<BeatMissed>(change.what))
                ++counts.missed;
            else if (std::holds_alternative<ServiceRestarted>(change.what))
                ++counts.restarts;
            else if (const auto *moved = std::get_if<ConnectionChanged>(&change.what))
                counts.attempts += isOurWait(update.id, *moved) ? 1 : 0;
        }
    }
}

void MetricsBook::count(const BeatSeen &seen, Counts &counts)
{
    ++counts.received;
    counts.late += seen.beat.outcome == BeatOutcome::Late ? 1 : 0;
    if (!seen.beat.latency)
        return;
    const double latency = secondsIn(*seen.beat.latency);
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), latency) - bounds.begin();
    ++counts.latencies[static_cast<std::size_t>(bucket)];
    counts.latencySum += latency;
}

void MetricsBook::take(const DeliveryNews &news)
{
    ++m_notifications[{news.channel, deliveryStateName(news.state)}];
}

void MetricsBook::forgetOthers(const ApiFacts &facts)
{
    for (auto it = m_counts.begin(); it != m_counts.end();)
        it = facts.sessions().contains(it.key()) ? std::next(it) : m_counts.erase(it);
}

QByteArray MetricsBook::page(const ApiFacts &facts, const QString &prefix) const
{
    Page page(prefix);
    addProgram(page, facts);
    const auto perSession = [&](const char *name, const char *help, quint64 Counts::*member) {
        page.begin(name, help, MetricType::Counter);
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
            page.counter((*it).*member, {{"session", it.key().value}});
    };
    perSession("heartbeats_received_total", "Heartbeats that came", &Counts::received);
    perSession(prefix == QLatin1String("app") ? "missed_heartbeats_total"
                                              : "heartbeats_missed_total",
               "Heartbeats that did not come in time", &Counts::missed);
    perSession("heartbeats_late_total", "Heartbeats that came late", &Counts::late);
    perSession("service_restarts_total", "Restarts of the service that were seen",
               &Counts::restarts);
    perSession("reconnect_attempts_total", "Times that a connection was to be made again",
               &Counts::attempts);
    page.begin("heartbeat_latency_seconds", "Round trip of heartbeats", MetricType::Histogram);
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        auto &histogram = page.add({{"session", it.key().value}}).histogram;
        for (std::size_t i = 0; i < it->latencies.size(); ++i) {
            histogram.sample_count += it->latencies[i];
            if (i < bounds.size())
                histogram.bucket.push_back({histogram.sample_count, bounds[i]});
        }
        histogram.sample_sum = it->latencySum;
    }
    addStatuses(page, facts);
    addTimes(page, facts);
    addAccounts(page, facts);
    addIncidents(page, facts);
    page.begin("notifications_total", "What became of messages to people", MetricType::Counter);
    for (auto it = m_notifications.begin(); it != m_notifications.end(); ++it)
        page.counter(*it, {{"channel", it.key().first}, {"state", it.key().second}});
    return page.text();
}

} // namespace Pulse
