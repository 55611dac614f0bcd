// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/incident_keeper.h"

#include "app/alerts/desktop_channel.h"
#include "app/alerts/discord_channel.h"
#include "app/alerts/mail_channel.h"
#include "models/incident/message_text.h"
#include "models/incident/timeline_text.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Pulse {

namespace {

milliseconds startOfDay(milliseconds wall)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(wall.count()).date();
    return milliseconds{day.startOfDay().toMSecsSinceEpoch()};
}

} // namespace

IncidentKeeper::IncidentKeeper(NowFunction now, ChannelFactory factory, PolicySettings policy)
    : m_now(std::move(now))
    , m_factory(std::move(factory))
    , m_policy(policy, &m_silences)
    , m_timer(this)
    , m_dayTimer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        endSilences();
        tell(m_policy.tick(m_now()));
        schedule();
    });
    // A minute is soon enough for "today", and follows a clock that is set.
    m_dayTimer.setInterval(std::chrono::minutes{1});
    connect(&m_dayTimer, &QTimer::timeout, this, &IncidentKeeper::expireOldOnes);
    connect(&m_dayTimer, &QTimer::timeout, this, &IncidentKeeper::schedule);
    m_dayTimer.start();
}

IncidentKeeper::~IncidentKeeper() = default;

Instant IncidentKeeper::systemNow()
{
    using namespace std::chrono;
    return {duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()),
            duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}

ChannelFactory IncidentKeeper::realChannels(NowFunction now)
{
    return [now](const ChannelSetup &setup) -> std::unique_ptr<Channel> {
        switch (setup.kind) {
        case ChannelSetup::Kind::Desktop:
            return std::make_unique<DesktopChannel>(setup.id, QDBusConnection::sessionBus());
        case ChannelSetup::Kind::Discord:
            return std::make_unique<DiscordChannel>(setup.id, setup.url, now);
        case ChannelSetup::Kind::Email:
            return std::make_unique<MailChannel>(setup.id, setup.mail, now);
        }
        return nullptr;
    };
}

namespace {

bool isRehearsal(const QString &environment)
{
    return environment == QLatin1String("dev") || environment == QLatin1String("staging");
}

} // namespace

void IncidentKeeper::setServices(const QList<ServiceSettings> &services)
{
    const QList<IncidentChange> changes = m_book.setServices(services, m_now());
    for (const IncidentChange &change : changes)
        take(change);
    QSet<SessionId> known;
    m_rehearsals.clear();
    for (const ServiceSettings &service : services) {
        known.insert(SessionId{service.id.value});
        if (isRehearsal(service.environment))
            m_rehearsals.insert(service.id, service.environment);
    }
    m_silences.keepOnly([&known](const SessionId &id) { return known.contains(id); });
    silencesMoved();
    Q_EMIT incidentsReset(m_book.open() + m_book.closed());
}

void IncidentKeeper::setChannels(const QList<ChannelSetup> &channels)
{
    std::vector<Slot> wanted;
    for (const ChannelSetup &setup : channels) {
        const auto same = std::find_if(m_channels.begin(), m_channels.end(), [&](const Slot &slot) {
            return slot.channel && slot.setup == setup;
        });
        if (same != m_channels.end()) {
            wanted.push_back({setup, std::move(same->channel)});
            continue;
        }
        if (auto channel = m_factory(setup)) {
            wanted.push_back({setup, std::move(channel)});
            connectChannel(wanted.back());
        }
    }
    m_channels = std::move(wanted);
}

void IncidentKeeper::onTransition(const StatusTransition &transition)
{
    if (const auto change = m_book.apply(transition))
        take(*change);
    schedule();
}

void IncidentKeeper::onObserver(const ObserverNews &news)
{
    m_policy.observe(news);
    schedule();
}

void IncidentKeeper::onUpdated(const UpdateBatch &batch)
{
    if (m_book.openCount() == 0)
        return;
    for (const SessionUpdate &update : batch) {
        if (const auto change = m_book.refresh(update.id, update.state, m_now()))
            take(*change);
    }
    schedule();
}

void IncidentKeeper::acknowledge(const QList<IncidentId> &incidents, const QString &note,
                                 const QString &by)
{
    for (const IncidentId incident : incidents)
        answer(m_book.acknowledge(incident, by, note, m_now()));
    schedule();
}

void IncidentKeeper::unacknowledge(const QList<IncidentId> &incidents)
{
    for (const IncidentId incident : incidents)
        answer(m_book.unacknowledge(incident, m_now()));
    schedule();
}

void IncidentKeeper::silence(const QList<SessionId> &sessions, milliseconds until,
                             const QString &why, const QString &by)
{
    const Instant now = m_now();
    if (!m_silences.silence(sessions, {now, until, by, why})) {
        qWarning("A silence that would have ended already was not begun");
        return;
    }
    noteSilence(sessions, {IncidentStep::Kind::Silenced, now, {}, 0, by, why, until});
    silencesMoved();
}

void IncidentKeeper::undoSilence(const QList<SessionId> &sessions)
{
    m_silences.undo(sessions);
    noteSilence(sessions, {IncidentStep::Kind::SilenceEnded, m_now(), {}, 0, {}, {}, {}});
    silencesMoved();
}

void IncidentKeeper::endSilence(const QList<SessionId> &sessions)
{
    m_silences.end(sessions);
    noteSilence(sessions, {IncidentStep::Kind::SilenceEnded, m_now(), {}, 0, {}, {}, {}});
    silencesMoved();
}

void IncidentKeeper::noteSilence(const QList<SessionId> &sessions, const IncidentStep &step)
{
    QList<SessionId> touched = sessions;
    if (sessions.isEmpty()) {
        for (const Incident &incident : m_book.open())
            touched.append(incident.session);
    }
    for (const SessionId &session : std::as_const(touched)) {
        if (const auto change = m_book.note(session, step))
            Q_EMIT incidentChanged(change->incident);
    }
}

void IncidentKeeper::silencesMoved()
{
    m_policy.recheck();
    tell(m_policy.tick(m_now()));
    schedule();
    Q_EMIT silencesChanged(m_silences);
}

/// Those whose time has come; the policy looks at everything again.
void IncidentKeeper::endSilences()
{
    const Instant now = m_now();
    const SilenceBook before = m_silences;
    if (!m_silences.expire(now.wall))
        return;
    const milliseconds lately = now.wall - std::chrono::minutes{2};
    for (const Incident &incident : m_book.open()) {
        const bool was = before.covering(incident.session, lately).has_value();
        if (was && !m_silences.covering(incident.session, now.wall))
            noteSilence({incident.session},
                        {IncidentStep::Kind::SilenceEnded, now, {}, 0, {}, {}, {}});
    }
    m_policy.recheck();
    Q_EMIT silencesChanged(m_silences);
}

void IncidentKeeper::answer(const std::optional<IncidentChange> &change)
{
    if (change)
        take(*change);
}

void IncidentKeeper::take(const IncidentChange &change)
{
    Q_EMIT incidentChanged(change.incident);
    tell(m_policy.apply(change, m_now()));
}

/// Of dev or staging when all that it tells of is; empty: it concerns somebody.
QString IncidentKeeper::rehearsalOf(const QList<Incident> &incidents) const
{
    QString environment;
    for (const Incident &incident : incidents) {
        environment = m_rehearsals.value(serviceOf(incident.session));
        if (environment.isEmpty())
            break;
    }
    return environment;
}

// What is only tried out does not go out to people by Discord or mail (S2-47): who works on it
// sits before this screen.
void IncidentKeeper::tell(const QList<Telling> &tellings)
{
    for (const Telling &telling : tellings) {
        Notification notification = MessageText::notification(telling, m_now());
        notification.id = ++m_lastNotification;
        if (telling.suppressed != Suppression::None) {
            tellWhyNot(telling, notification);
            continue;
        }
        const QString rehearsal = rehearsalOf(telling.incidents);
        for (const Slot &slot : m_channels) {
            if (rehearsal.isEmpty() || slot.setup.kind == ChannelSetup::Kind::Desktop)
                slot.channel->send(notification);
            else
                Q_EMIT notificationState({notification.id, slot.setup.id, notification.incidents,
                                          DeliveryState::Suppressed, 0,
                                          TimelineText::rehearsal(rehearsal)});
        }
    }
}

void IncidentKeeper::tellWhyNot(const Telling &telling, const Notification &notification)
{
    const Incident &incident = telling.incidents.constFirst();
    const Instant now = m_now();
    const auto silence = m_silences.covering(incident.session, now.wall);
    const bool silenced = telling.suppressed == Suppression::Silenced && silence;
    const QString why = silenced ? TimelineText::silence(*silence, now.wall)
                                 : TimelineText::seen(incident, now.wall);
    for (const Slot &slot : m_channels) {
        Q_EMIT notificationState({notification.id, slot.setup.id, notification.incidents,
                                  DeliveryState::Suppressed, 0, why});
    }
}

void IncidentKeeper::connectChannel(const Slot &slot)
{
    Channel *channel = slot.channel.get();
    const QString id = slot.setup.id;
    connect(channel, &Channel::delivered, this, &IncidentKeeper::onDelivered);
    connect(channel, &Channel::reconnectAsked, this, &IncidentKeeper::reconnectAsked);
    connect(channel, &Channel::openAsked, this, &IncidentKeeper::openAsked);
    connect(channel, &Channel::acknowledgeAsked, this, &IncidentKeeper::acknowledgeAsked);
    connect(channel, &Channel::broken, this,
            [this, id](const QString &why) { Q_EMIT channelBroken(id, why); });
    connect(channel, &Channel::works, this, [this, id] { Q_EMIT channelWorks(id); });
    // What a remote channel could not deliver is told here, too (F44).
    connect(channel, &Channel::gaveUp, this, &IncidentKeeper::notShown);
}

void IncidentKeeper::onDelivered(const DeliveryNews &news)
{
    Q_EMIT notificationState(news);
    if (news.state != DeliveryState::Sent)
        return;
    for (IncidentId incident : news.incidents) {
        if (const auto change = m_book.told(incident, news.channel, m_now()))
            Q_EMIT incidentChanged(change->incident);
    }
}

void IncidentKeeper::schedule()
{
    const Instant now = m_now();
    std::optional<nanoseconds> next = m_policy.nextDeadline();
    if (const auto end = m_silences.nextExpiry()) {
        const nanoseconds at = now.mono + (*end - now.wall);
        next = next ? std::min(*next, at) : at;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    // Silences end by the wall clock, which can be set: looked at anew each minute.
    const nanoseconds left = std::clamp<nanoseconds>(*next - now.mono, {}, std::chrono::minutes{1});
    m_timer.start(std::chrono::ceil<milliseconds>(left));
}

void IncidentKeeper::expireOldOnes()
{
    const milliseconds today = startOfDay(m_now().wall);
    if (today == m_dayStart)
        return;
    m_dayStart = today;
    m_book.expire(today);
    Q_EMIT incidentsReset(m_book.open() + m_book.closed());
}

} // namespace Pulse
