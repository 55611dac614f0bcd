// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/banner_view.h"

#include "models/words/number_text.h"

#include <QCoreApplication>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

struct BannerText {
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

constexpr seconds tellOfSleep{60};

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(Words::count(count));
}

QString sessions(int count)
{
    return counted(count, BannerText::tr("1 session"), BannerText::tr("%1 sessions"));
}

TextSpan plain(const QString &text)
{
    return {text, nullptr, 0, {}};
}

QString lowered(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toLower();
    return text;
}

QList<TextSpan> troubleSentence(const StatusCounts &counts, int seen, const NewestTrouble &newest)
{
    QList<TextSpan> spans;
    const auto part = [&](const QString &text, Ink ink) {
        if (!spans.isEmpty())
            spans.append(plain(QStringLiteral(", ")));
        spans.append({text, ink, 0, QFont::Medium});
    };
    if (const int n = counts[Status::Critical])
        part(counted(n, BannerText::tr("1 critical"), BannerText::tr("%1 critical")),
             &Tokens::criticalT);
    if (const int n = counts[Status::Offline])
        part(counted(n, BannerText::tr("1 offline"), BannerText::tr("%1 offline")),
             &Tokens::offlineT);
    if (const int n = counts[Status::Warning])
        part(counted(n, BannerText::tr("1 warning"), BannerText::tr("%1 warnings")),
             &Tokens::warningT);
    if (seen > 0)
        spans.append(plain(counted(seen, BannerText::tr("; 1 acknowledged"),
                                   BannerText::tr("; %1 acknowledged"))));
    if (newest.name.isEmpty())
        spans.append(plain(QStringLiteral(".")));
    else
        spans.append(
            plain(BannerText::tr(". Newest: %1, %2.").arg(newest.name, lowered(newest.reason))));
    return spans;
}

BannerView offline(const FleetSummary &summary, const ObserverView &observer, Instant now)
{
    BannerView view;
    view.headline = BannerText::tr("This computer is offline");
    const int unknown = summary.counts.total() - summary.counts[Status::Paused];
    const QString since =
        observer.since ? Words::moment(observer.since->wall, now.wall) : QString();
    view.sentence = {plain(
        unknown == 1
            ? BannerText::tr(
                  "No network since %1. 1 session is unknown until it is back. No alerts are sent.")
                  .arg(since)
            : BannerText::tr(
                  "No network since %1. %2 are unknown until it is back. No alerts are sent.")
                  .arg(since, sessions(unknown)))};
    return view;
}

BannerView slept(const FleetSummary &summary, const ObserverView &observer)
{
    BannerView view;
    view.shape = Status::Unknown;
    view.headline = BannerText::tr("This computer was asleep");
    view.sentence = {
        plain(BannerText::tr(
                  "Nothing was watched for %1. That time counts for nobody; %2 are looked at anew.")
                  .arg(Words::duration(observer.gap), sessions(summary.counts.total())))};
    return view;
}

BannerView trouble(const FleetSummary &summary, const NewestTrouble &newest)
{
    BannerView view;
    const int bad = summary.counts.needAttention();
    const int seen = summary.seen.needAttention();
    view.shape = summary.counts.worst();
    const QString all = sessions(summary.counts.total());
    view.headline = bad == 1
                        ? BannerText::tr("1 of %1 needs attention").arg(all)
                        : BannerText::tr("%1 of %2 need attention").arg(Words::count(bad), all);
    if (summary.counts.total() == 1)
        view.headline = BannerText::tr("The session needs attention");
    view.sentence = troubleSentence(summary.counts, seen, newest);
    view.reconnect = summary.failing;
    view.attention = bad;
    return view;
}

BannerView fine(const FleetSummary &summary, Instant now)
{
    BannerView view;
    const int healthy = summary.counts[Status::Healthy];
    const int paused = summary.counts[Status::Paused];
    const int open = summary.counts.total() - healthy - paused;
    QStringList facts;
    if (healthy > 0) {
        view.shape = Status::Healthy;
        view.headline = open > 0 ? BannerText::tr("Nothing needs attention")
                                 : BannerText::tr("Everything is fine");
        const nanoseconds since = summary.okSince ? now - *summary.okSince : nanoseconds{};
        facts.append(
            BannerText::tr("%1 on time for %2.").arg(sessions(healthy), Words::duration(since)));
    } else if (open > 0) {
        view.shape = Status::Connecting;
        view.headline = BannerText::tr("Connecting");
    } else {
        view.shape = Status::Paused;
        view.headline = BannerText::tr("Everything is paused");
    }
    if (open > 0)
        facts.append(counted(open, BannerText::tr("1 has not sent its first heartbeat yet."),
                             BannerText::tr("%1 have not sent their first heartbeat yet.")));
    if (paused > 0)
        facts.append(counted(paused, BannerText::tr("1 paused."), BannerText::tr("%1 paused.")));
    view.sentence = {plain(facts.join(QLatin1Char(' ')))};
    return view;
}

} // namespace

BannerView bannerView(const FleetSummary &summary, const ObserverView &observer,
                      const NewestTrouble &newest, Instant now)
{
    if (observer.state == ObserverNews::State::Offline)
        return offline(summary, observer, now);
    const bool justWoke = observer.state == ObserverNews::State::Asleep && observer.since &&
                          now - *observer.since < tellOfSleep;
    if (justWoke)
        return slept(summary, observer);
    if (summary.counts.needAttention() > 0)
        return trouble(summary, newest);
    return fine(summary, now);
}

} // namespace Pulse
