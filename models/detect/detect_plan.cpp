// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/detect_plan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Pulse {
namespace {

constexpr QLatin1String HEALTH("/health");
constexpr QLatin1String PING("/ping");
constexpr QLatin1String HOME("/");
constexpr QLatin1String METRICS("/metrics");
constexpr QLatin1String SOCKETS_HEALTH("/api/v1/websockets/health");   // S4-28
constexpr QLatin1String SOCKETS_STATS("/api/v1/websockets/stats");     // S4-27
constexpr QLatin1String CRON_STATUS("/api/v1/cron/status");            // S1-13
constexpr QLatin1String CRON_STATS("/api/v1/cron/health-check/stats"); // S1-16
/// The first half of Engine.IO's own handshake: a plain GET that every server of it answers.
constexpr QLatin1String SOCKET_IO("/socket.io/?EIO=4&transport=polling");

/// The likeliest and most telling first.
constexpr std::array KNOWN_PAGES{HEALTH,    HOME, SOCKETS_HEALTH, CRON_STATUS, METRICS,
                                 SOCKET_IO, PING, SOCKETS_STATS,  CRON_STATS};
constexpr std::array SOCKET_PATHS{QLatin1String("/ws"), QLatin1String("/ws/"), HOME};

/// Pages that are told by their ending, so that they may stand in a folder; the longest first.
constexpr std::array ENDINGS{SOCKETS_HEALTH, SOCKETS_STATS, CRON_STATS, CRON_STATUS,
                             METRICS,        HEALTH,        PING};

std::optional<QLatin1String> endingOf(const QString &path)
{
    const QString bare = path.section(u'?', 0, 0);
    const auto *found = std::find_if(ENDINGS.begin(), ENDINGS.end(),
                                     [&](QLatin1String known) { return bare.endsWith(known); });
    return found == ENDINGS.end() ? std::nullopt : std::optional(*found);
}

/// The folder below which a known page stands.
QString folderOf(const QString &path)
{
    const auto ending = endingOf(path);
    return ending ? path.section(u'?', 0, 0).chopped(ending->size()) : QString();
}

bool mattersTo(Profile profile, const QString &page)
{
    const auto ending = endingOf(page);
    const auto is = [&ending](std::initializer_list<QLatin1String> wanted) {
        return ending && std::find(wanted.begin(), wanted.end(), *ending) != wanted.end();
    };
    switch (profile) {
    case Profile::MezonBot: return is({PING, HEALTH});
    case Profile::TelegramKeepalive: return is({PING, HEALTH}) || page.endsWith(HOME);
    case Profile::WebSocketPing: return is({SOCKETS_HEALTH, SOCKETS_STATS});
    case Profile::WhatsappCrm: return is({CRON_STATUS, CRON_STATS}) || isSocketIoPage(page);
    case Profile::DjangoHeartbeat: return is({METRICS, HEALTH});
    case Profile::Generic: return true;
    }
    return true;
}

} // namespace

QStringList pagesToAsk(const DetectAddress &address)
{
    const QString folder = folderOf(address.path);
    QStringList pages;
    for (const QLatin1String known : KNOWN_PAGES)
        pages << folder + known;
    if (address.family == AddressFamily::SocketIo)
        pages.move(pages.indexOf(folder + SOCKET_IO), 0);
    pages.removeAll(address.path);
    return pages;
}

QStringList socketsToTry(const DetectAddress &address)
{
    if (address.family == AddressFamily::SocketIo)
        return {};
    const bool isPage = endingOf(address.path) || isSocketIoPage(address.path);
    QStringList paths;
    if (!address.path.isEmpty() && (!isPage || address.family == AddressFamily::WebSocket))
        paths << address.path;
    for (const QLatin1String known : SOCKET_PATHS)
        paths << known;
    paths.removeDuplicates();
    return paths;
}

QStringList pagesOfFamily(Profile profile, const QStringList &pages)
{
    QStringList kept;
    for (const QString &page : pages) {
        if (mattersTo(profile, page))
            kept << page;
    }
    return kept;
}

bool hasSocket(Profile profile)
{
    return profile == Profile::DjangoHeartbeat || profile == Profile::WebSocketPing ||
           profile == Profile::Generic;
}

bool isCronPage(const QString &path)
{
    return path.endsWith(CRON_STATUS) || path.endsWith(CRON_STATS);
}

bool isSocketIoPage(const QString &path)
{
    return path.contains(QLatin1String("/socket.io"));
}

} // namespace Pulse
