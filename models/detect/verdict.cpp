// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/verdict.h"

#include "models/detect/detect_plan.h"
#include "models/heartbeat/interval_learner.h"
#include "models/protocol/profile.h"

#include <algorithm>

namespace Pulse {
namespace {

bool isSignIn(int status)
{
    return status == 401 || status == 403;
}

/// S1 answers 401 or 403 under /api/v1/cron. That says something only where other pages are open.
std::optional<Sign> cronSignIn(const DetectSeen &seen)
{
    std::optional<Sign> sign;
    bool othersOpen = false;
    for (const PageFound &page : seen.answers) {
        if (!isCronPage(page.path))
            othersOpen = othersOpen || !isSignIn(page.status);
        else if (isSignIn(page.status) && !sign)
            sign = Sign{SignKind::CronSignIn, page.path};
    }
    return othersOpen ? sign : std::nullopt;
}

QList<Sign> allSigns(const DetectSeen &seen)
{
    QList<Sign> signs = seen.signs;
    if (const auto sign = cronSignIn(seen))
        signs << *sign;
    std::stable_sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) {
        return confidenceOf(a.kind) > confidenceOf(b.kind);
    });
    return signs;
}

bool hasSign(const QList<Sign> &signs, SignKind wanted)
{
    return std::any_of(signs.cbegin(), signs.cend(),
                       [wanted](const Sign &sign) { return sign.kind == wanted; });
}

QList<SignKind> pageKindsOf(Profile profile)
{
    switch (profile) {
    case Profile::MezonBot: return {SignKind::MezonHealth, SignKind::MezonPing};
    case Profile::TelegramKeepalive:
        return {SignKind::TelegramHealth, SignKind::TelegramPing, SignKind::TelegramHome};
    case Profile::WhatsappCrm:
        return {SignKind::AccountCounts, SignKind::CronJobs, SignKind::CronSignIn};
    case Profile::WebSocketPing: return {SignKind::SocketsReport};
    case Profile::Generic:
    case Profile::DjangoHeartbeat: return {SignKind::HealthReport};
    }
    return {};
}

/// Where the pages of a family are best watched: of those with its best sign the one that was asked
/// for, else the one that calls itself so.
QString pageOf(const DetectSeen &seen, const QList<Sign> &signs, Profile profile)
{
    for (const SignKind kind : pageKindsOf(profile)) {
        QStringList pages;
        for (const Sign &sign : signs) {
            if (sign.kind == kind)
                pages << sign.where;
        }
        if (pages.contains(seen.address.path))
            return seen.address.path;
        const auto health = std::find_if(pages.cbegin(), pages.cend(), [](const QString &page) {
            return page.endsWith(QLatin1String("/health"));
        });
        if (!pages.isEmpty())
            return health == pages.cend() ? pages.first() : *health;
    }
    return {};
}

/// Where all the accounts are counted; the page of the jobs is what was seen first.
QString accountsPage(const DetectSeen &seen, const QString &seenAt)
{
    for (const PageFound &page : seen.answers) {
        const bool open = page.status == 200 || isSignIn(page.status);
        if (open && page.path.endsWith(QLatin1String("/health-check/stats")))
            return page.path;
    }
    return seenAt;
}

void proposeSocket(const DetectSeen &seen, Finding &finding)
{
    finding.transport = TransportKind::WebSocket;
    finding.url = seen.origin->socket(seen.socketPath);
    finding.origin = seen.socketOrigin;
    const QString page = pageOf(seen, finding.signs, finding.profile);
    const QString other = pageOf(seen, allSigns(seen), familyOf(seen).first);
    const QString beside = page.isEmpty() ? other : page;
    if (!beside.isEmpty())
        finding.healthUrl = seen.origin->page(beside);
}

/// Where the handshake of Socket.IO was seen, without its question; empty: nowhere.
QString engineIoPath(const DetectSeen &seen)
{
    const auto found = std::find_if(seen.signs.cbegin(), seen.signs.cend(), [](const Sign &sign) {
        return sign.kind == SignKind::EngineIo && isSocketIoPage(sign.where);
    });
    return found == seen.signs.cend() ? QString() : found->where.section(u'?', 0, 0);
}

void proposeSocketIo(const DetectSeen &seen, const QString &path, Finding &finding)
{
    finding.transport = TransportKind::SocketIo;
    const bool usual = path == ServiceSettings().socketIo.path;
    finding.url = seen.origin->socketIo(usual ? QString() : path);
    const QString page = pageOf(seen, finding.signs, finding.profile);
    const QString beside =
        finding.profile == Profile::WhatsappCrm ? accountsPage(seen, page) : page;
    // A page that wants a token is told in a note; without one it would only be refused.
    const bool open =
        std::any_of(seen.answers.cbegin(), seen.answers.cend(), [&](const PageFound &found) {
            return found.path == beside && found.status == 200;
        });
    if (open)
        finding.healthUrl = seen.origin->page(beside);
}

void proposePage(const DetectSeen &seen, const QString &path, Finding &finding)
{
    finding.transport = TransportKind::HttpCheck;
    finding.url = seen.origin->page(path);
}

void setInterval(const DetectSeen &seen, Finding &finding)
{
    if (finding.url.isEmpty())
        return;
    const ServiceSettings defaults = profileDefaults(finding.profile, finding.transport);
    if (defaults.heartbeat.source == BeatSource::Message)
        finding.interval = intervalOf(seen.beats);
    if (!finding.interval && defaults.heartbeat.interval)
        finding.interval = IntervalFound{*defaults.heartbeat.interval, 0};
}

/// A socket is open and nothing that came over it or stands beside it tells a family.
void proposeUnknownSocket(const DetectSeen &seen, Finding &finding)
{
    const bool ponged = hasSign(seen.signs, SignKind::PongAnswered);
    finding.profile = ponged ? Profile::WebSocketPing : Profile::Generic;
    if (ponged)
        finding.signs << Sign{SignKind::PongAnswered, seen.socketPath};
    proposeSocket(seen, finding);
}

/// The page that was asked for is there, whatever it says: it can be watched as such.
void proposeUnknownPage(const DetectSeen &seen, Finding &finding)
{
    const QString asked = seen.address.path.isEmpty() ? QStringLiteral("/") : seen.address.path;
    for (const PageFound &page : seen.answers) {
        if (page.path == asked && page.status >= 200 && page.status < 300)
            return proposePage(seen, asked, finding);
    }
}

void proposeFamily(const DetectSeen &seen, Finding &finding)
{
    const bool socketOpen = !seen.socketPath.isEmpty();
    const bool socketAsked = seen.address.family == AddressFamily::WebSocket;
    const QString page = pageOf(seen, finding.signs, finding.profile);
    const QString engineIo = socketAsked ? QString() : engineIoPath(seen);
    const bool mayBeSocketIo =
        finding.profile == Profile::WhatsappCrm || finding.profile == Profile::Generic;
    if (!engineIo.isEmpty() && mayBeSocketIo)
        return proposeSocketIo(seen, engineIo, finding);
    if (socketOpen && (hasSocket(finding.profile) || socketAsked)) {
        // Its pages stand beside a socket that says nothing of itself.
        if (finding.profile == Profile::Generic || !hasSocket(finding.profile))
            proposeUnknownSocket(seen, finding);
        else
            proposeSocket(seen, finding);
    } else if (finding.profile == Profile::WhatsappCrm) {
        proposePage(seen, accountsPage(seen, page), finding);
    } else if (!page.isEmpty() && finding.profile != Profile::DjangoHeartbeat) {
        proposePage(seen, page, finding);
        if (finding.profile == Profile::WebSocketPing)
            finding.notes << DetectNote{NoteKind::PagesOnly};
    }
}

void noteOthers(const QList<Sign> &signs, Finding &finding)
{
    for (const Sign &sign : signs) {
        const Profile other = profileOf(sign.kind);
        const bool counts = other != finding.profile && other != Profile::Generic &&
                            confidenceOf(sign.kind) == Confidence::Certain;
        const DetectNote note{NoteKind::OtherFamily, {}, static_cast<int>(other)};
        if (counts && !finding.notes.contains(note))
            finding.notes << note;
    }
}

void noteSignIn(const DetectSeen &seen, Finding &finding)
{
    for (const PageFound &page : seen.answers) {
        const bool beside = finding.transport == TransportKind::SocketIo && isCronPage(page.path);
        const bool itself = finding.url.isEmpty() || finding.url == seen.origin->page(page.path);
        if (!isSignIn(page.status) || !(itself || beside))
            continue;
        finding.needsToken = itself;
        finding.notes << DetectNote{NoteKind::SignInNeeded, page.path, page.status};
        return;
    }
    const bool socketSignIn =
        seen.socketPath.isEmpty() && seen.socketRefused && isSignIn(seen.socketRefused->second);
    if (!socketSignIn)
        return;
    finding.needsToken = finding.needsToken || finding.url.isEmpty();
    finding.notes << DetectNote{NoteKind::SignInNeeded, seen.socketRefused->first,
                                seen.socketRefused->second};
}

/// What is to be said when no family was recognised, or its socket was not found.
void noteWhatWasSeen(const DetectSeen &seen, Finding &finding)
{
    const bool refused = seen.socketRefused && seen.socketPath.isEmpty() &&
                         !isSignIn(seen.socketRefused->second) && seen.socketRefused->second != 404;
    const bool socketMatters =
        finding.verdict != DetectVerdict::Recognised || finding.profile == Profile::WebSocketPing;
    if (refused && socketMatters)
        finding.notes << DetectNote{NoteKind::SocketRefused, seen.socketRefused->first,
                                    seen.socketRefused->second};
    if (finding.verdict == DetectVerdict::Recognised)
        return;
    if (!seen.webPages.isEmpty())
        finding.notes << DetectNote{NoteKind::WebPage, seen.webPages.first()};
    else if (!seen.answers.isEmpty() && seen.socketPath.isEmpty() && !finding.needsToken)
        finding.notes << DetectNote{NoteKind::NothingThere};
    if (seen.silent && seen.answers.isEmpty() && seen.socketPath.isEmpty())
        finding.notes << DetectNote{NoteKind::SilentServer};
}

void keepOwnSigns(const QList<Sign> &signs, Finding &finding)
{
    for (const Sign &sign : signs) {
        if (profileOf(sign.kind) == finding.profile && confidenceOf(sign.kind) != Confidence::None)
            finding.signs << sign;
    }
}

} // namespace

QPair<Profile, Confidence> familyOf(const DetectSeen &seen)
{
    const QList<Sign> signs = allSigns(seen);
    if (signs.isEmpty() || confidenceOf(signs.first().kind) == Confidence::None)
        return {Profile::Generic, Confidence::None};
    // A page that merely says how it is yields to every family.
    for (const Sign &sign : signs) {
        if (profileOf(sign.kind) != Profile::Generic && confidenceOf(sign.kind) != Confidence::None)
            return {profileOf(sign.kind), confidenceOf(sign.kind)};
    }
    return {Profile::Generic, confidenceOf(signs.first().kind)};
}

std::optional<IntervalFound> intervalOf(const QList<nanoseconds> &beats)
{
    using std::chrono::round;
    if (beats.size() < 2)
        return std::nullopt;
    IntervalLearner learner;
    for (qsizetype i = 1; i < beats.size(); ++i)
        learner.addGap(beats[i] - beats[i - 1]);
    const nanoseconds mean = (beats.last() - beats.first()) / (beats.size() - 1);
    milliseconds value = learner.interval().value_or(round<milliseconds>(mean));
    // Beats drift by some milliseconds: what is configured is the number that was meant.
    const milliseconds grain = value >= seconds{10} ? milliseconds{1'000} : milliseconds{100};
    value = (value + grain / 2) / grain * grain;
    return IntervalFound{std::clamp(value, milliseconds{1'000}, milliseconds{300'000}),
                         static_cast<int>(beats.size())};
}

Finding findingOf(const DetectSeen &seen)
{
    Finding finding;
    finding.failure = seen.failure;
    finding.notes = seen.notes;
    if (seen.address.fragmentCut)
        finding.notes << DetectNote{NoteKind::FragmentCut};
    if (!seen.origin || !seen.connected)
        return finding;
    const QList<Sign> signs = allSigns(seen);
    const auto [profile, confidence] = familyOf(seen);
    finding.profile = profile;
    finding.confidence = confidence;
    keepOwnSigns(signs, finding);
    if (confidence != Confidence::None)
        proposeFamily(seen, finding);
    finding.verdict = finding.url.isEmpty() ? DetectVerdict::NotSure : DetectVerdict::Recognised;
    if (hasSign(signs, SignKind::HeartbeatMetrics) && seen.socketPath.isEmpty())
        finding.notes << DetectNote{NoteKind::SocketUnknown};
    if (finding.url.isEmpty() && confidence == Confidence::None) {
        if (seen.socketPath.isEmpty())
            proposeUnknownPage(seen, finding);
        else
            proposeUnknownSocket(seen, finding);
    }
    setInterval(seen, finding);
    finding.timeField = seen.timeField;
    finding.timeForm = seen.timeForm;
    finding.name = seen.name;
    finding.version = seen.version;
    finding.tls = seen.tls;
    for (const PageFound &page : seen.answers) {
        if (page.isReport || isSignIn(page.status))
            finding.pages << page;
    }
    noteOthers(signs, finding);
    noteSignIn(seen, finding);
    noteWhatWasSeen(seen, finding);
    return finding;
}

} // namespace Pulse
